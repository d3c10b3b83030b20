#include "core/exchange/terraform_definition.h"

#include "core/exchange/hcl_pieces.h"
#include "core/exchange/holes.h"
#include "core/exchange/refusals.h"
#include "core/json/refusals.h"

#include <QRegularExpression>

namespace exchange {

namespace {

// Of locals that name each other, and functions around them.
constexpr int MostSteps = 16;

// Functions whose text says what their argument says.
bool passesOn(QStringView function)
{
    return function == u"trimspace" || function == u"chomp" || function == u"yamldecode" || function == u"jsondecode";
}

// What the form catches of a reference; empty where it is another.
QString nameIn(QStringView reference, const QRegularExpression &form)
{
    return form.match(reference.toString()).captured(1);
}

// What names a file, the folder of the module left out: "${path.module}/machines/order.asl.json".
QString filePathOf(const hcl::Tree &tree, hcl::NodeId path)
{
    static const QRegularExpression folder(QStringLiteral("\\Apath\\.(?:module|root|cwd)\\z"));
    if (tree.kind(path) != hcl::Kind::String)
        return {};
    const hcl::Template parts = hcl::templateOf(tree, path);
    QString made;
    for (size_t i = 0; i < parts.parts.size(); ++i) {
        const hcl::Part &part = parts.parts[i];
        if (part.kind == hcl::Part::Text)
            made += tree.raw(part.span);
        else if (part.kind == hcl::Part::Escape)
            made += part.value;
        else if (i > 0 || !folder.match(tree.raw(part.expression).toString()).hasMatch())
            return {};
    }
    const bool isInFolder = !parts.parts.empty() && parts.parts.front().kind == hcl::Part::Interpolation;
    return parts.isSound && isInFolder && made.startsWith(u'/') ? made.sliced(1) : made;
}

} // namespace

TerraformDefinitions::TerraformDefinitions(const hcl::Tree &tree) : m_tree(tree)
{
    for (const hcl::Block &block : tree.root().blocks) {
        if (tree.raw(block.type) == u"locals") {
            for (const hcl::Attribute &local : block.attributes)
                m_locals.insert(tree.raw(local.name).toString(), local.value);
        }
        const bool isTemplate = tree.raw(block.type) == u"data" && block.labels.size() == 2
            && tree.raw(block.labels.front()) == u"template_file";
        if (isTemplate)
            m_templates.insert(tree.raw(block.labels.back()).toString(), &block);
    }
}

// Beyond "${…}" around one expression, locals, and functions that change nothing that matters.
hcl::NodeId TerraformDefinitions::followed(hcl::NodeId node) const
{
    static const QRegularExpression local(QStringLiteral("\\Alocal\\.([\\w\\-]+)\\z"));
    for (int step = 0; step < MostSteps && node != hcl::NoNode; ++step) {
        const hcl::Kind kind = m_tree.kind(node);
        if (kind == hcl::Kind::String && m_tree.child(node, 0) != hcl::NoNode)
            node = m_tree.child(node, 0);
        else if (kind == hcl::Kind::Call && passesOn(m_tree.raw(m_tree[node].name))
                 && m_tree.child(node, 0) != hcl::NoNode)
            node = m_tree.child(node, 0);
        else if (const QString name = nameIn(m_tree.raw(node), local); m_locals.contains(name))
            node = m_locals.value(name);
        else
            return node;
    }
    return node;
}

void TerraformDefinitions::take(Machine &machine, hcl::NodeId definition, Rereading rereading) const
{
    static const QRegularExpression rendered(
        QStringLiteral("\\Adata\\.template_file\\.([\\w\\-]+)(?:\\[[^\\]]*\\])?\\.rendered\\z"));
    const hcl::NodeId node = followed(definition);
    if (node == hcl::NoNode || m_tree[node].damaged)
        return refuse(machine, node);
    machine.place = m_tree[node].span;
    switch (m_tree.kind(node)) {
    case hcl::Kind::String:
    case hcl::Kind::Heredoc: return takeText(machine, node, rereading);
    case hcl::Kind::Call: return takeCall(machine, node);
    default: break;
    }
    if (const QString name = nameIn(m_tree.raw(node), rendered); m_templates.contains(name))
        takeTemplate(machine, *m_templates.value(name));
    else
        refuse(machine, node);
}

void TerraformDefinitions::refuse(Machine &machine, hcl::NodeId node) const
{
    machine.form = Form::Expression;
    if (node == hcl::NoNode || m_tree[node].damaged)
        machine.reason = Refusal{json::Code::Damaged};
    else
        machine.reason = Refusal{Code::Expression, {m_tree.raw(node).toString().simplified()}};
}

void TerraformDefinitions::takeText(Machine &machine, hcl::NodeId text, Rereading rereading) const
{
    auto read = innerOfText(m_tree, text, rereading);
    if (!read)
        return refuse(machine, hcl::NoNode);
    machine.form = Form::Text;
    if (read->isWorkedOut) {
        machine.reason = Refusal{Code::Directives};
        return;
    }
    if (read->isStripped)
        machine.reason = Refusal{Code::Strips};
    machine.inner = std::move(read->inner);
}

void TerraformDefinitions::takeCall(Machine &machine, hcl::NodeId call) const
{
    const QStringView function = m_tree.raw(m_tree[call].name);
    const hcl::NodeId argument = m_tree.child(call, 0);
    if (function == u"jsonencode" && argument != hcl::NoNode)
        return takeEncoded(machine, argument);
    if (function == u"file" && argument != hcl::NoNode)
        return takeFile(machine, argument, Form::File);
    if (function != u"templatefile" || argument == hcl::NoNode)
        return refuse(machine, call);
    takeFile(machine, argument, Form::Template);
    takeFillings(machine, m_tree.child(call, 1));
}

void TerraformDefinitions::takeEncoded(Machine &machine, hcl::NodeId value) const
{
    const hcl::NodeId node = followed(value);
    const hcl::Kind kind = m_tree.kind(node);
    if (node == hcl::NoNode || m_tree[node].damaged)
        return refuse(machine, hcl::NoNode);
    const QStringView function = m_tree.raw(m_tree[node].name);
    const bool isText = (kind == hcl::Kind::Heredoc || kind == hcl::Kind::String) && node != value;
    const bool isDecoded = isText || function == u"file" || function == u"templatefile"; // by yamldecode
    if (isDecoded)
        return take(machine, node);
    machine.place = m_tree[node].span;
    if (kind != hcl::Kind::Object)
        return refuse(machine, node);
    machine.inner = innerOfValues(m_tree, node);
    if (!machine.inner)
        return refuse(machine, hcl::NoNode);
    machine.form = Form::Jsonencode;
}

void TerraformDefinitions::takeFile(Machine &machine, hcl::NodeId path, Form form) const
{
    machine.file = filePathOf(m_tree, followed(path));
    machine.form = form;
    if (machine.file.isEmpty())
        refuse(machine, path);
}

void TerraformDefinitions::takeTemplate(Machine &machine, const hcl::Block &data) const
{
    const hcl::NodeId text = m_tree.attribute(data, u"template");
    const hcl::NodeId node = followed(text);
    // Not a template_file within a template_file: Terraform takes no circles, and we no chains.
    if (node == hcl::NoNode || m_tree.kind(node) == hcl::Kind::Other)
        return refuse(machine, text);
    take(machine, node, Rereading::Once);
    if (machine.form == Form::File)
        machine.form = Form::Template;
    takeFillings(machine, m_tree.attribute(data, u"vars"));
    for (const hcl::Block &block : data.blocks) {
        if (m_tree.raw(block.type) != u"vars") // as Terraform 0.11 wrote them
            continue;
        for (const hcl::Attribute &each : block.attributes)
            machine.fillings.push_back({m_tree.raw(each.name).toString(),
                                        m_tree.raw(each.value).toString(),
                                        hcl::literalOf(m_tree, each.value),
                                        {each.name.begin, m_tree[each.value].span.end}});
    }
    if (machine.inner) {
        addTextHoles(*machine.inner, Signs::CloudFormation, expressionsOf(machine.fillings));
        placeHoles(*machine.inner);
    }
}

void TerraformDefinitions::takeFillings(Machine &machine, hcl::NodeId map) const
{
    const hcl::NodeId object = followed(map);
    if (m_tree.kind(object) != hcl::Kind::Object) {
        machine.isFilledElsewhere = map != hcl::NoNode || machine.isFilledElsewhere;
        return;
    }
    for (const hcl::NodeId entry : m_tree.children(object)) {
        const text::Span key = m_tree[entry].key;
        QString name = m_tree.raw(key).toString();
        if (name.startsWith(u'(')) // worked out as well
            machine.isFilledElsewhere = true;
        if (name.size() > 1 && name.startsWith(u'"'))
            name = name.sliced(1, name.size() - 2);
        machine.fillings.push_back(
            {name, m_tree.raw(entry).toString(), hcl::literalOf(m_tree, entry), {key.begin, m_tree[entry].span.end}});
    }
}

} // namespace exchange
