// What of a definition has been gone through by runs: its states, and the ways out of them. It is told run by run.
#pragma once

#include "core/simulate/run.h"

#include <QHash>

namespace rehearse {

enum class Way : quint8 { State, Next, Rule, Default, Retrier, Catcher, TimeOut, Heartbeat };
inline constexpr int WayCount = int(Way::Heartbeat) + 1;
std::string_view nameOf(Way way); // "State", as in machine-readable reports
// Next, Rule, Default and Catcher: what is drawn as an arrow.
bool isArrow(Way way);

struct CoverageItem
{
    Way way;
    asl::StatePath state;
    int number = 0; // of the rule, retrier or catcher
    QString target; // of an arrow: the name of the state it leads to
    int times = 0; // how often all runs together went there
};

struct Figure
{
    int covered = 0, all = 0;
    double share() const { return all == 0 ? 1 : double(covered) / all; } // 0 to 1
};

class Coverage
{
public:
    Coverage() = default;
    // Nothing is covered yet. A time-out counts where a task has one written.
    explicit Coverage(const asl::Definition &definition);

    // Of a run of that definition, whose names may have been filled in since.
    void add(const sim::Run &run);

    const std::vector<CoverageItem> &items() const { return m_items; }
    Figure of(Way way) const;
    Figure ofArrows() const;
    // Items that the run would be the first to cover.
    int gainOf(const sim::Run &run) const;

private:
    template <class Visit>
    void visitPassed(const sim::Run &run, Visit visit) const;

    std::vector<CoverageItem> m_items;
    QHash<asl::StatePath, size_t> m_first; // of a state's items, which lie together
};

} // namespace rehearse
