#include "core/exchange/definition_value.h"

#include "core/exchange/anchors.h"
#include "core/exchange/block_pieces.h"
#include "core/exchange/join_pieces.h"
#include "core/exchange/refusals.h"
#include "core/exchange/scalar_pieces.h"
#include "core/yaml/layout.h"

namespace exchange {

using json::NodeId;
using json::NoNode;
using json::Tree;

namespace {

Inner innerOfText(const Tree &tree, NodeId scalar)
{
    Assembling made(tree.text());
    takeScalar(made, tree.text(), tree[scalar].span);
    return std::move(made.inner());
}

QString indentBefore(const QString &text, qsizetype position)
{
    const qsizetype start = yaml::lineStart(text, position);
    qsizetype end = start;
    while (end < text.size() && (text[end] == u' ' || text[end] == u'\t'))
        ++end;
    return text.mid(start, end - start);
}

// The indent that its lines lose: a block's own, or that of the line where the value begins.
QString indentOfValue(const Tree &tree, NodeId value)
{
    const qsizetype begin = tree[value].span.begin;
    const QString indent = indentBefore(tree.text(), begin);
    const bool isBlock = tree.format() == json::Format::Yaml && !yaml::isFlow(tree, value);
    return isBlock ? QString(yaml::columnOf(tree.text(), begin), u' ') : indent;
}

// The lines of the values, and for each alias whose anchor stands elsewhere what it stands for. False where that cannot be
// told; the reason says so then.
bool takeValueLines(Machine &machine, Assembling &made, const Tree &tree, NodeId value)
{
    const text::Span span = tree[value].span;
    const QString indent = indentOfValue(tree, value);
    qsizetype reached = span.begin;
    for (const OuterAlias &alias : outerAliases(tree, value)) {
        if (!alias.value) {
            machine.reason = Refusal{Code::OuterAnchor, {alias.name}};
            return false;
        }
        takeLines(made, tree.text(), {reached, alias.span.begin}, indent);
        made.borrowed(*alias.value, alias.span, alias.name, made.quoting({Spelling::Lines, indent}));
        reached = alias.span.end;
    }
    takeLines(made, tree.text(), {reached, span.end}, indent);
    return true;
}

void takeValues(Machine &machine, const Tree &tree, NodeId value, Signs signs)
{
    machine.form = Form::Object;
    Assembling made(tree.text());
    if (!takeValueLines(machine, made, tree, value))
        return;
    Inner inner = std::move(made.inner());
    inner.format = tree.format();
    HoleNames names;
    if (inner.borrowings.empty())
        addValueHoles(inner, tree, value, names);
    else
        addOwnHoles(inner, names);
    addTextHoles(inner, signs, expressionsOf(machine.fillings));
    machine.inner = std::move(inner);
}

void takeText(Machine &machine, Inner inner, Signs signs)
{
    inner.format = formatOfInner(inner.text);
    addTextHoles(inner, signs, expressionsOf(machine.fillings));
    machine.inner = std::move(inner);
}

void takeSub(Machine &machine, const Tree &tree, NodeId argument, text::Span written, Signs signs)
{
    NodeId scalar = argument;
    if (tree.isArray(argument)) {
        scalar = tree.child(argument, 0);
        takeFillings(machine, tree, tree.child(argument, 1), {});
    }
    machine.form = Form::Sub;
    if (tree.isString(scalar))
        return takeText(machine, innerOfText(tree, scalar), signs);
    machine.reason = Refusal{Code::Malformed, {tree.text().mid(written.begin, written.length()).simplified()}};
}

void takeIntrinsic(Machine &machine, const Tree &tree, const Intrinsic &found, Signs signs)
{
    if (found.function == u"Fn::Sub")
        return takeSub(machine, tree, found.argument, found.written, signs);
    HoleNames names;
    for (const Filling &filling : machine.fillings)
        names.reserve(filling.name);
    auto inner = found.function == u"Fn::Join" ? joined(tree, found.argument, names) : std::nullopt;
    if (inner) {
        machine.form = Form::Join;
        return takeText(machine, std::move(*inner), signs);
    }
    machine.form = Form::Expression;
    machine.reason =
        Refusal{Code::Expression, {tree.text().mid(found.written.begin, found.written.length()).simplified()}};
}

} // namespace

QHash<QString, QString> expressionsOf(const std::vector<Filling> &fillings)
{
    QHash<QString, QString> found;
    for (const Filling &filling : fillings)
        found.insert(filling.name, filling.expression);
    return found;
}

json::Format formatOfInner(const QString &text)
{
    const QStringView start = QStringView(text).trimmed();
    return start.isEmpty() || start.startsWith(u'{') ? json::Format::Json : json::Format::Yaml;
}

void takeFillings(Machine &machine, const Tree &tree, NodeId map, const QHash<QString, QString> &defaults)
{
    if (map == NoNode)
        return;
    if (!tree.isObject(map) || intrinsicAt(tree, map)) {
        machine.isFilledElsewhere = true;
        return;
    }
    for (const NodeId entry : tree.children(map)) {
        if (tree.key(entry).startsWith(u"Fn::")) { // of a loop, or what is included
            machine.isFilledElsewhere = true;
            continue;
        }
        const text::Span place{tree[entry].key.begin, tree[entry].span.end};
        std::optional<QString> value = literalOf(tree, entry);
        const auto intrinsic = intrinsicAt(tree, entry);
        if (intrinsic && intrinsic->function == u"Ref" && defaults.contains(tree.string(intrinsic->argument)))
            value = defaults.value(tree.string(intrinsic->argument));
        machine.fillings.push_back({tree.key(entry), expressionOf(tree, entry), value, place});
    }
}

void takeDefinition(Machine &machine, const Tree &tree, NodeId named, Signs signs)
{
    machine.place = {yaml::valueBegin(tree, named), tree[named].span.end};
    const NodeId value = tree.format() == json::Format::Yaml ? beyondAliases(tree, named) : named;
    if (value != named)
        machine.reason = Refusal{Code::OuterAnchor, {tree.raw(named).sliced(1).toString()}};
    if (value == NoNode)
        return;
    if (const auto found = intrinsicAt(tree, value))
        return takeIntrinsic(machine, tree, *found, signs);
    if (tree.isObject(value))
        return takeValues(machine, tree, value, signs);
    machine.form = Form::Text;
    if (tree.isString(value))
        return takeText(machine, innerOfText(tree, value), signs);
    machine.reason = Refusal{Code::Malformed, {expressionOf(tree, value)}};
}

} // namespace exchange
