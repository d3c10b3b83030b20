#include "core/asl/definition.h"

#include "core/base/overloaded.h"

#include <array>
#include <ranges>

namespace asl {

namespace {

constexpr std::array<QStringView, 8> KindWords{u"Task",    u"Pass", u"Choice",   u"Wait",
                                               u"Succeed", u"Fail", u"Parallel", u"Map"};

const State *last(const std::vector<State> &states, const QString &name)
{
    const auto found = std::ranges::find(states | std::views::reverse, name, &State::name);
    return found == states.rend() ? nullptr : &*found;
}

qsizetype beginOf(const json::Node &node)
{
    return node.key.isEmpty() ? node.span.begin : node.key.begin;
}

bool holds(const json::Tree &tree, json::NodeId id, qsizetype position)
{
    return id != json::NoNode && beginOf(tree[id]) <= position && position <= tree[id].span.end;
}

const State *stateHolding(const json::Tree &tree, const std::vector<State> &states, qsizetype position)
{
    // YAML's merge keys bring states from elsewhere, so only JSON's are sure to stand in the order of the text.
    if (tree.format() == json::Format::Yaml) {
        const auto found = std::ranges::find_if(states, [&](const State &s) { return holds(tree, s.node, position); });
        return found == states.end() ? nullptr : &*found;
    }
    const auto after =
        std::ranges::partition_point(states, [&](const State &state) { return beginOf(tree[state.node]) <= position; });
    return after != states.begin() && holds(tree, std::prev(after)->node, position) ? &*std::prev(after) : nullptr;
}

StatePath innermost(const json::Tree &tree, const Scope &scope, const ScopePath &at, qsizetype position)
{
    const State *state = stateHolding(tree, scope.states, position);
    if (!state)
        return {};
    const StatePath path = at.state(state->name);
    const auto &inner = state->scopes();
    for (size_t i = 0; i < inner.size(); ++i) {
        const StatePath below = innermost(tree, inner[i], {path, int(i)}, position);
        if (!below.isEmpty())
            return below;
    }
    return path;
}

void appendTarget(std::vector<json::NodeId> &nodes, const Target &target, const QString &name)
{
    if (target.isSet() && target.name == name)
        nodes.push_back(target.node);
}

} // namespace

QString toString(StateKind kind)
{
    return kind == StateKind::Unknown ? QString() : KindWords[size_t(kind)].toString();
}

std::optional<StateKind> stateKindFrom(QStringView word)
{
    const auto found = std::ranges::find(KindWords, word);
    if (found == KindWords.end())
        return std::nullopt;
    return StateKind(found - KindWords.begin());
}

State::State() : fields(UnknownFields{}) {}

bool State::isTerminal() const
{
    return end || kind() == StateKind::Succeed || kind() == StateKind::Fail;
}

const std::vector<Scope> &State::scopes() const
{
    static const std::vector<Scope> none;
    return std::visit(
        overloaded{
            [](const ParallelFields &parallel) -> const std::vector<Scope> & { return parallel.branches; },
            [](const MapFields &map) -> const std::vector<Scope> & { return map.processor; },
            [](const UnknownFields &unknown) -> const std::vector<Scope> & { return unknown.scopes; },
            [](const auto &) -> const std::vector<Scope> & { return none; },
        },
        fields);
}

const State *Scope::find(const QString &name) const
{
    return last(states, name);
}

const State *Definition::find(const StatePath &path) const
{
    if (path.isEmpty())
        return nullptr;
    const Scope *scope = find(scopeOf(path));
    return scope ? scope->find(path.name()) : nullptr;
}

const Scope *Definition::find(const ScopePath &path) const
{
    if (path.container.isEmpty())
        return &root;
    const State *container = find(path.container);
    if (!container || path.number < 0 || size_t(path.number) >= container->scopes().size())
        return nullptr;
    return &container->scopes()[size_t(path.number)];
}

StatePath Definition::at(qsizetype position) const
{
    return tree ? innermost(*tree, root, {}, position) : StatePath();
}

int Definition::stateCount() const
{
    int count = 0;
    forEachState(root, {}, [&](const StatePath &, const State &) { ++count; });
    return count;
}

std::vector<json::NodeId> referencesTo(const Scope &scope, const QString &name)
{
    std::vector<json::NodeId> nodes;
    appendTarget(nodes, scope.startAt, name);
    for (const State &state : scope.states) {
        appendTarget(nodes, state.next, name);
        if (const auto *choice = std::get_if<ChoiceFields>(&state.fields)) {
            for (const ChoiceRule &rule : choice->rules)
                appendTarget(nodes, rule.next, name);
            appendTarget(nodes, choice->defaultTarget, name);
        }
        for (const Catcher &catcher : state.catchers)
            appendTarget(nodes, catcher.next, name);
    }
    return nodes;
}

} // namespace asl
