#include "core/rehearse/coverage.h"

#include <algorithm>
#include <numeric>

namespace rehearse {

namespace {

int times(const std::vector<int> &ways, int number)
{
    return size_t(number) < ways.size() ? ways[size_t(number)] : 0;
}

int timesOf(const CoverageItem &item, const sim::Passed &passed)
{
    switch (item.way) {
    case Way::State: return passed.entered;
    case Way::Rule: return times(passed.rules, item.number);
    case Way::Default: return passed.otherwise;
    case Way::Retrier: return times(passed.retriers, item.number);
    case Way::Catcher: return times(passed.catchers, item.number);
    case Way::TimeOut: return passed.timedOut;
    case Way::Heartbeat: return passed.lostHeartbeat;
    case Way::Next: break;
    }
    return passed.left - std::accumulate(passed.catchers.begin(), passed.catchers.end(), 0);
}

class Lister
{
public:
    Lister(const asl::StatePath &path, const asl::State &state, const json::Tree &tree,
           std::vector<CoverageItem> &items)
        : m_path(path), m_state(state), m_tree(tree), m_items(items)
    {
    }

    void list()
    {
        add(Way::State);
        if (m_state.next.isSet())
            add(Way::Next, 0, m_state.next.name);
        if (const auto *choice = std::get_if<asl::ChoiceFields>(&m_state.fields))
            listChoice(*choice);
        for (size_t i = 0; i < m_state.retriers.size(); ++i)
            add(Way::Retrier, int(i));
        for (size_t i = 0; i < m_state.catchers.size(); ++i)
            add(Way::Catcher, int(i), m_state.catchers[i].next.name);
        if (m_state.kind() != asl::StateKind::Task)
            return;
        if (has(u"TimeoutSeconds") || has(u"TimeoutSecondsPath"))
            add(Way::TimeOut);
        if (has(u"HeartbeatSeconds") || has(u"HeartbeatSecondsPath"))
            add(Way::Heartbeat);
    }

private:
    void listChoice(const asl::ChoiceFields &choice)
    {
        for (size_t i = 0; i < choice.rules.size(); ++i)
            add(Way::Rule, int(i), choice.rules[i].next.name);
        if (choice.defaultTarget.isSet())
            add(Way::Default, 0, choice.defaultTarget.name);
    }
    bool has(QStringView key) const { return m_tree.find(m_state.node, key) != json::NoNode; }
    void add(Way way, int number = 0, const QString &target = {})
    {
        m_items.push_back({way, m_path, number, target, 0});
    }

    const asl::StatePath &m_path;
    const asl::State &m_state;
    const json::Tree &m_tree;
    std::vector<CoverageItem> &m_items;
};

} // namespace

std::string_view nameOf(Way way)
{
    constexpr std::string_view Names[] = {"State",   "Next",    "Rule",    "Default",
                                          "Retrier", "Catcher", "TimeOut", "Heartbeat"};
    static_assert(std::size(Names) == WayCount);
    return Names[size_t(way)];
}

bool isArrow(Way way)
{
    return way == Way::Next || way == Way::Rule || way == Way::Default || way == Way::Catcher;
}

Coverage::Coverage(const asl::Definition &definition)
{
    if (!definition.tree)
        return;
    asl::forEachState(definition.root, {}, [&](const asl::StatePath &path, const asl::State &state) {
        if (m_first.contains(path)) // broken text may name one twice
            return;
        m_first.insert(path, m_items.size());
        Lister(path, state, *definition.tree, m_items).list();
    });
}

template <class Visit>
void Coverage::visitPassed(const sim::Run &run, Visit visit) const
{
    for (const auto &[path, passed] : run.passed()) {
        const auto first = m_first.constFind(path);
        if (first == m_first.cend() || passed.entered == 0)
            continue;
        for (size_t i = *first; i < m_items.size() && m_items[i].state == path; ++i)
            visit(i, timesOf(m_items[i], passed));
    }
}

void Coverage::add(const sim::Run &run)
{
    visitPassed(run, [this](size_t item, int times) { m_items[item].times += times; });
}

int Coverage::gainOf(const sim::Run &run) const
{
    int gain = 0;
    visitPassed(run, [this, &gain](size_t item, int times) { gain += m_items[item].times == 0 && times > 0; });
    return gain;
}

Figure Coverage::of(Way way) const
{
    Figure figure;
    for (const CoverageItem &item : m_items) {
        figure.all += item.way == way;
        figure.covered += item.way == way && item.times > 0;
    }
    return figure;
}

Figure Coverage::ofArrows() const
{
    Figure sum;
    for (const Way way : {Way::Next, Way::Rule, Way::Default, Way::Catcher}) {
        const Figure each = of(way);
        sum.covered += each.covered;
        sum.all += each.all;
    }
    return sum;
}

} // namespace rehearse
