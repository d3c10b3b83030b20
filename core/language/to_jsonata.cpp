#include "core/language/to_jsonata.h"

#include <QRegularExpression>
#include <QSet>

namespace language {

namespace {

using asl::StateKind;
using json::NodeId;
using json::NoNode;

const QString Input = QStringLiteral("$states.input");
const QString Outcome = QStringLiteral("$states.result");

Value inBrackets(const QString &expression)
{
    return (u"{% "_qs + expression + u" %}"_qs).toStdString();
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
    static const QSet<QString> names{u"SecondsPath"_qs,          u"TimestampPath"_qs,
                                     u"ErrorPath"_qs,            u"CausePath"_qs,
                                     u"TimeoutSecondsPath"_qs,   u"HeartbeatSecondsPath"_qs,
                                     u"MaxConcurrencyPath"_qs,   u"ToleratedFailureCountPath"_qs,
                                     u"ItemsPath"_qs,            u"ToleratedFailurePercentagePath"_qs};
    return names;
}

std::optional<Twin> pathTwin(const QString &name, const QString &path, const QString &root)
{
    const auto expression = expressionOf(path, root);
    if (!expression)
        return std::nullopt;
    return Twin{name, inBrackets(*expression)};
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
            ? std::nullopt : pathTwin(u"Output"_qs, tree.string(field), root);
    if (hasAny(tree, node, {u"OutputPath"}))
        return std::nullopt;
    if (name == u"ResultSelector")
        return templateTwin(u"Output"_qs, tree.toValue(field), root);
    if (state.kind() != StateKind::Pass || (name == u"Parameters" && hasAny(tree, node, {u"Result"})))
        return std::nullopt;
    return templateTwin(u"Output"_qs, tree.toValue(field), root);
}

} // namespace

std::optional<QString> expressionOf(const QString &path, const QString &root)
{
    static const QRegularExpression plain(u"^\\$(\\$|[A-Za-z_]\\w*)?((?:\\.[A-Za-z_]\\w*|\\[\\d+\\])*)$"_qs);
    const QRegularExpressionMatch match = plain.match(path);
    if (!match.hasMatch())
        return std::nullopt;
    const QString first = match.captured(1);
    const QString rest = match.captured(2);
    if (first.isEmpty())
        return root + rest;
    return (first == u"$" ? u"$states.context"_qs : u'$' + first) + rest;
}

std::optional<Value> templateOf(const Value &value, const QString &root)
{
    if (value.is_string() && value.get_ref<const std::string &>().starts_with("{%"))
        return std::nullopt; // a text so far, an expression from then on
    if (!value.is_structured())
        return value;
    Value result = value.is_array() ? Value::array() : Value::object();
    for (const auto &[key, each] : value.items()) {
        const bool dynamic = value.is_object() && key.ends_with(".$");
        if (dynamic && !each.is_string())
            return std::nullopt;
        const auto expression = dynamic ? expressionOf(QString::fromStdString(each.get<std::string>()), root) : std::nullopt;
        auto inner = dynamic ? (expression ? std::optional(inBrackets(*expression)) : std::nullopt) : templateOf(each, root);
        if (!inner)
            return std::nullopt;
        if (value.is_array())
            result.push_back(std::move(*inner));
        else
            result[dynamic ? key.substr(0, key.size() - 2) : key] = std::move(*inner);
    }
    return result;
}

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
    const bool makesOutput = name == u"OutputPath" || name == u"ResultSelector" || name == u"Parameters" || name == u"Result";
    return makesOutput ? outputTwin(tree, state, field) : std::nullopt;
}

} // namespace language
