#include "core/exchange/terraform.h"

#include "core/exchange/terraform_definition.h"
#include "core/hcl/parser.h"

#include <QRegularExpression>

namespace exchange {

namespace {

bool isMachineResource(const hcl::Tree &tree, const hcl::Block &block)
{
    return tree.raw(block.type) == u"resource" && block.labels.size() == 2
        && tree.raw(block.labels.front()) == u"aws_sfn_state_machine";
}

// What a module is given a definition by; NoNode where it is given none.
hcl::NodeId moduleDefinition(const hcl::Tree &tree, const hcl::Block &block)
{
    if (tree.raw(block.type) != u"module" || block.labels.size() != 1)
        return hcl::NoNode;
    const hcl::NodeId named = tree.attribute(block, u"state_machine_definition");
    return named != hcl::NoNode ? named : tree.attribute(block, u"definition");
}

// Its source says so, or what it is given.
bool isMachineModule(const hcl::Tree &tree, const hcl::Block &block, const Machine &machine)
{
    static const QRegularExpression ofMachines(QStringLiteral("step[-_]?functions?|state[-_]?machine|sfn"),
                                               QRegularExpression::CaseInsensitiveOption);
    const hcl::NodeId source = tree.attribute(block, u"source");
    const bool isNamed = source != hcl::NoNode && ofMachines.match(tree.raw(source).toString()).hasMatch();
    return isNamed || tree.attribute(block, u"state_machine_definition") != hcl::NoNode
        || (machine.inner && machine.inner->text.contains(u"States") && machine.inner->text.contains(u"StartAt"));
}

QString typeOf(const hcl::Tree &tree, const hcl::Block &block)
{
    const hcl::NodeId type = tree.attribute(block, u"type");
    if (type == hcl::NoNode)
        return QStringLiteral("STANDARD");
    return hcl::literalOf(tree, type).value_or(tree.raw(type).toString());
}

// The value of an attribute, or what a block of that name says.
QString settingOf(const hcl::Tree &tree, const hcl::Block &block, QStringView name)
{
    const hcl::NodeId value = tree.attribute(block, name);
    if (value != hcl::NoNode)
        return hcl::literalOf(tree, value).value_or(tree.raw(value).toString().simplified());
    QStringList parts;
    for (const hcl::Block &inner : block.blocks) {
        if (tree.raw(inner.type) != name)
            continue;
        for (const hcl::Attribute &each : inner.attributes)
            parts << tree.raw({each.name.begin, tree[each.value].span.end}).toString().simplified();
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace

bool isTerraform(const QString &text)
{
    static const QRegularExpression head(
        QStringLiteral("\\A(?:\\s++|#[^\\n]*+|//[^\\n]*+|/\\*.*?\\*/)*+"
                       "(?:(?:resource|data|ephemeral)\\s+\"?[\\w-]+\"?\\s+\"?[\\w-]+\"?"
                       "|(?:module|variable|output|provider|check)\\s+\"?[\\w-]+\"?"
                       "|terraform|locals|moved|import|removed)\\s*\\{"),
        QRegularExpression::DotMatchesEverythingOption);
    return head.match(text).hasMatch();
}

std::vector<Machine> terraformMachines(const QString &text)
{
    const hcl::Tree tree = hcl::parse(text);
    const TerraformDefinitions definitions(tree);
    std::vector<Machine> made;
    for (const hcl::Block &block : tree.root().blocks) {
        const bool isResource = isMachineResource(tree, block);
        const hcl::NodeId definition =
            isResource ? tree.attribute(block, u"definition") : moduleDefinition(tree, block);
        if (!isResource && definition == hcl::NoNode)
            continue;
        Machine machine;
        machine.tool = Tool::Terraform;
        machine.key = machine.place = block.labels.back();
        machine.name = tree.raw(machine.key).toString();
        machine.type = typeOf(tree, block);
        machine.settings = {settingOf(tree, block, u"role_arn"),
                            settingOf(tree, block, u"logging_configuration"),
                            settingOf(tree, block, u"tracing_configuration"),
                            {}};
        definitions.take(machine, definition);
        if (isResource || isMachineModule(tree, block, machine))
            made.push_back(std::move(machine));
    }
    return made;
}

} // namespace exchange
