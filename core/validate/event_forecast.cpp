#include "core/validate/loop_facts.h"
#include "core/validate/practice.h"
#include "core/validate/rules.h"

#include <QRegularExpression>

#include <cmath>
#include <queue>

namespace validate {

namespace {

using asl::Scope;
using asl::State;
using asl::StateKind;
using json::NodeId;
using json::NoNode;

constexpr int MostEvents = 25'000; // AWS, "Service quotas" (2026): of one Standard execution
// What one waits for in a loop is mostly over by then.
constexpr double LongSeconds = 2 * 3600;
constexpr double Never = 1e9; // as a number of events

double eventsIn(const json::Tree &tree, const Scope &scope);

// How many items a Map has, where that is written.
std::optional<double> itemsWritten(const json::Tree &tree, const State &map)
{
    static const QRegularExpression range(QStringLiteral(R"(^\{%\s*\[\s*(\d+)\s*\.\.\s*(\d+)\s*\]\s*%\}$)"));
    const NodeId items = tree.find(map.node, u"Items");
    if (tree.isArray(items))
        return tree[items].childCount;
    const auto match = range.match(tree.isString(items) ? tree.string(items) : QString());
    if (!match.hasMatch())
        return std::nullopt;
    return std::max(0.0, match.captured(2).toDouble() - match.captured(1).toDouble() + 1);
}

// What one round of an inline Map takes at least: its own two events and those of its states.
double eventsPerItem(const json::Tree &tree, const asl::MapFields &map)
{
    return map.processor.empty() ? 0 : 2 + eventsIn(tree, map.processor.front());
}

// Of a state that succeeds at once: no retries, no items where nobody knows how many. As recorded of AWS.
double eventsOf(const json::Tree &tree, const State &state)
{
    switch (state.kind()) {
    case StateKind::Task: {
        const QString &resource = std::get<asl::TaskFields>(state.fields).resource;
        return waits(asl::integrationOf(resource)) ? 6 : 5;
    }
    case StateKind::Parallel: {
        double events = 4;
        for (const Scope &branch : state.scopes())
            events += eventsIn(tree, branch);
        return events;
    }
    case StateKind::Map: {
        const auto &map = std::get<asl::MapFields>(state.fields);
        return map.distributed ? 6 : 4 + itemsWritten(tree, state).value_or(0) * eventsPerItem(tree, map);
    }
    case StateKind::Fail: return 1;
    default: return 2;
    }
}

// The states of a scope with the ways from each to others, as numbers of them, and the events that each takes.
class Ways
{
public:
    Ways(const json::Tree &tree, const Scope &scope) : m_ways(scope.states.size()), m_back(scope.states.size())
    {
        QHash<QString, size_t> numbers;
        for (size_t i = 0; i < scope.states.size(); ++i)
            numbers.insert(scope.states[i].name, i);
        for (size_t i = 0; i < scope.states.size(); ++i) {
            for (const QString &name : waysOn(scope.states[i]))
                if (const auto to = numbers.constFind(name); to != numbers.cend())
                    join(i, *to);
            m_own.push_back(eventsOf(tree, scope.states[i]));
        }
    }

    double own(size_t state) const { return m_own[state]; }

    // The fewest events from each state on, itself included, until one is reached that has its figure already.
    std::vector<double> fewestTo(std::vector<double> known) const
    {
        using Reached = std::pair<double, size_t>;
        std::priority_queue<Reached, std::vector<Reached>, std::greater<>> open;
        std::vector<bool> isGoal(known.size());
        for (size_t i = 0; i < known.size(); ++i) {
            isGoal[i] = known[i] < Never;
            if (isGoal[i])
                open.push({known[i], i});
        }
        while (!open.empty()) {
            const auto [events, state] = open.top();
            open.pop();
            if (events > known[state])
                continue;
            for (const size_t from : m_back[state]) {
                const double all = m_own[from] + events;
                if (isGoal[from] || all >= known[from])
                    continue;
                known[from] = all;
                open.push({all, from});
            }
        }
        return known;
    }

    double after(size_t state, const std::vector<double> &fewest) const
    {
        double least = Never;
        for (const size_t to : m_ways[state])
            least = std::min(least, fewest[to]);
        return least;
    }

    std::vector<bool> reachedFrom(size_t start) const
    {
        std::vector<bool> reached(m_ways.size());
        std::vector<size_t> open{start};
        while (!open.empty()) {
            const size_t state = open.back();
            open.pop_back();
            for (const size_t to : m_ways[state]) {
                if (!reached[to])
                    open.push_back(to);
                reached[to] = true;
            }
        }
        return reached;
    }

private:
    void join(size_t from, size_t to)
    {
        m_ways[from].push_back(to);
        m_back[to].push_back(from);
    }

    std::vector<std::vector<size_t>> m_ways, m_back;
    std::vector<double> m_own;
};

// The least that a run through the scope takes when it succeeds; 0 where that cannot be told.
double eventsIn(const json::Tree &tree, const Scope &scope)
{
    const Ways ways(tree, scope);
    std::vector<double> ends(scope.states.size(), Never);
    size_t start = ends.size();
    for (size_t i = 0; i < ends.size(); ++i) {
        const State &state = scope.states[i];
        if (state.isTerminal() && state.kind() != StateKind::Fail)
            ends[i] = ways.own(i);
        if (state.name == scope.startAt.name)
            start = i;
    }
    const double all = start < ends.size() ? ways.fewestTo(ends)[start] : Never;
    return all < Never ? all : 0;
}

class ForecastCheck
{
public:
    explicit ForecastCheck(Findings &findings) : m_findings(findings), m_tree(findings.tree())
    {
        const auto limit = m_tree.number(m_tree.find(m_tree.root(), u"TimeoutSeconds"));
        m_longest = std::min(LongSeconds, limit.value_or(LongSeconds));
    }

    void check(const Scope &scope)
    {
        for (const State &state : scope.states)
            checkMap(state);
        if (!m_isLoopTold)
            checkLoops(scope);
    }

private:
    void checkMap(const State &state)
    {
        const auto *map = std::get_if<asl::MapFields>(&state.fields);
        if (!map || map->distributed || m_isMapTold)
            return;
        const double perItem = eventsPerItem(m_tree, *map);
        const double enough = perItem > 0 ? std::ceil((MostEvents - 4) / perItem) : Never;
        if (enough > itemsWritten(m_tree, state).value_or(0))
            return;
        m_findings.advise(state.node, {Rule::AdviceMapEvents, {state.name, QString::number(enough)}});
        m_isMapTold = true;
    }

    void checkLoops(const Scope &scope)
    {
        std::optional<Ways> ways;
        for (size_t i = 0; i < scope.states.size() && !m_isLoopTold && m_asked < MostAsked; ++i) {
            const State &state = scope.states[i];
            if (state.kind() != StateKind::Wait || !secondsOf(m_tree, state))
                continue;
            if (!ways)
                ways.emplace(m_tree, scope);
            ++m_asked;
            checkLoop(scope, *ways, i);
        }
    }

    // The shortest way round through this Wait. Any other Wait of the loop may lie on it.
    void checkLoop(const Scope &scope, const Ways &ways, size_t wait)
    {
        std::vector<double> goal(scope.states.size(), Never);
        goal[wait] = 0;
        const std::vector<double> fewest = ways.fewestTo(goal);
        const double round = ways.own(wait) + ways.after(wait, fewest);
        if (round >= Never)
            return;
        const double rounds = std::floor(MostEvents / round);
        const double seconds = secondsUnbounded(scope, ways, wait, fewest);
        if (rounds * seconds >= m_longest)
            return;
        const State &state = scope.states[wait];
        m_findings.advise(m_tree.find(state.node, u"Seconds"),
                          {Rule::AdviceLoopEvents,
                           {state.name, QString::number(rounds), QString::number(std::ceil(rounds * seconds / 60))}});
        m_isLoopTold = true;
    }

    // What one round waits; Never where something bounds the loop, or what is waited for is not known.
    double secondsUnbounded(const Scope &scope, const Ways &ways, size_t wait, const std::vector<double> &fewest) const
    {
        const std::vector<bool> reached = ways.reachedFrom(wait);
        double seconds = 0;
        for (size_t i = 0; i < reached.size(); ++i) {
            if (!reached[i] || fewest[i] >= Never)
                continue;
            if (boundsLoop(m_tree, scope.states[i]))
                return Never;
            seconds += secondsOf(m_tree, scope.states[i]).value_or(Never);
        }
        return seconds;
    }

    Findings &m_findings;
    const json::Tree &m_tree;
    static constexpr int MostAsked = 30; // Waits; one that has more was not written by hand
    double m_longest;
    int m_asked = 0;
    bool m_isMapTold = false, m_isLoopTold = false;
};

// The items of this Map run as Express executions.
bool isOfExpressItems(const json::Tree &tree, const State &state)
{
    const auto *map = std::get_if<asl::MapFields>(&state.fields);
    const bool isApart = map && map->distributed && !map->processor.empty();
    const NodeId config = isApart ? tree.find(map->processor.front().node, u"ProcessorConfig") : NoNode;
    return tree.string(tree.find(config, u"ExecutionType")) == u"EXPRESS";
}

void forecast(ForecastCheck &check, const json::Tree &tree, const Scope &scope)
{
    check.check(scope);
    for (const State &state : scope.states) {
        for (const Scope &inner : state.scopes()) {
            if (!isOfExpressItems(tree, state))
                forecast(check, tree, inner);
        }
    }
}

} // namespace

// Each told once, at its first place. An Express execution has no history that could be full.
void checkEventForecast(Findings &findings)
{
    if (findings.options().express)
        return;
    ForecastCheck check(findings);
    forecast(check, findings.tree(), findings.definition().root);
}

} // namespace validate
