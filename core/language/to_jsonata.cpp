#include "core/language/to_jsonata.h"

#include "core/convert/expression.h"

#include <QSet>

namespace language {

namespace {

using asl::StateKind;
using json::NodeId;
using json::NoNode;

const QString Input = QStringLiteral("$states.input");
const QString Outcome = QStringLiteral("$states.result");

// Only what certainly means the same.
std::optional<QString> expressionOf(const QString &path, const QString &root)
{
    convert::Expressions expressions(root);
    const auto expression = expressions.path(path);
    return expressions.doubts().isEmpty() ? expression : std::nullopt;
}

std::optional<Value> templateOf(const Value &value, const QString &root)
{
    convert::Expressions expressions(root);
    const auto filled = expressions.filled(value);
    return expressions.doubts().isEmpty() ? filled : std::nullopt;
}

bool hasResult(StateKind kind)
{
    return kind == StateKind::Task || kind == StateKind::Parallel || kind == StateKind::Map;
}

bool hasAny(const json::Tree &tree, NodeId state, std::initializer_list<QStringView> names)
{
    return std::ranges::any_of(names, [&](QStringView name) { return tree.find(state, name) != NoNode; });
}

// A field that takes a path where another one takes the value itself.
const QSet<QString> &pathTwins()
{
    static const QSet<QString> names{u"SecondsPath"_qs,        u"TimestampPath"_qs,
                                     u"ErrorPath"_qs,          u"CausePath"_qs,
                                     u"TimeoutSecondsPath"_qs, u"HeartbeatSecondsPath"_qs,
                                     u"MaxConcurrencyPath"_qs, u"ToleratedFailureCountPath"_qs,
                                     u"ItemsPath"_qs,          u"ToleratedFailurePercentagePath"_qs};
    return names;
}

std::optional<Twin> pathTwin(const QString &name, const QString &path, const QString &root)
{
    const auto expression = expressionOf(path, root);
    if (!expression)
        return std::nullopt;
    return Twin{name, convert::braced(*expression).toStdString()};
}

std::optional<Twin> templateTwin(const QString &name, const Value &value, const QString &root)
{
    auto converted = templateOf(value, root);
    if (!converted)
        return std::nullopt;
    return Twin{name, std::move(*converted)};
}

std::optional<Twin> outputTwin(const json::Tree &tree, const asl::State &state, NodeId field)
{
    const QString name = tree.key(field);
    const NodeId node = state.node;
    if (hasAny(tree, node, {u"Output", u"InputPath", u"ResultPath"}))
        return std::nullopt;
    const QString root = hasResult(state.kind()) ? Outcome : Input;
    if (name == u"OutputPath" && !hasAny(tree, node, {u"ResultSelector", u"Result"}))
        return state.kind() == StateKind::Pass && hasAny(tree, node, {u"Parameters"})
            ? std::nullopt
            : pathTwin(u"Output"_qs, tree.string(field), root);
    if (hasAny(tree, node, {u"OutputPath"}))
        return std::nullopt;
    if (name == u"ResultSelector")
        return templateTwin(u"Output"_qs, tree.toValue(field), root);
    if (state.kind() != StateKind::Pass || (name == u"Parameters" && hasAny(tree, node, {u"Result"})))
        return std::nullopt;
    return templateTwin(u"Output"_qs, tree.toValue(field), root);
}

} // namespace

std::optional<Twin> twinOf(const json::Tree &tree, const asl::State &state, NodeId field)
{
    if (tree[field].parent != state.node)
        return std::nullopt;
    const QString name = tree.key(field);
    const bool narrowed = hasAny(tree, state.node, {u"InputPath"});
    if (pathTwins().contains(name) && !narrowed) {
        const QString bare = name.chopped(4);
        return hasAny(tree, state.node, {bare}) ? std::nullopt : pathTwin(bare, tree.string(field), Input);
    }
    const bool calls = state.kind() == StateKind::Task || state.kind() == StateKind::Parallel;
    if (name == u"Parameters" && calls && !narrowed && !hasAny(tree, state.node, {u"Arguments"}))
        return templateTwin(u"Arguments"_qs, tree.toValue(field), Input);
    const bool makesOutput =
        name == u"OutputPath" || name == u"ResultSelector" || name == u"Parameters" || name == u"Result";
    return makesOutput ? outputTwin(tree, state, field) : std::nullopt;
}

} // namespace language
