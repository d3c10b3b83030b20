#include "core/simulate/trail.h"

#include <algorithm>

namespace sim {

namespace {

std::int64_t eventsOf(const Run &run)
{
    return std::int64_t(run.events().size());
}

} // namespace

Trail::Trail(Run begun) : m_run(std::make_unique<Run>(std::move(begun)))
{
    m_copies.push_back(*m_run);
}

void Trail::advanceToEnd(std::int64_t events)
{
    while (events > 0) {
        const std::int64_t before = eventsOf(*m_run);
        const std::uint64_t happened = m_run->happenings();
        m_run->advanceToEnd(std::min(events, EventsBetweenCopies));
        copyNowAndThen();
        if (m_run->happenings() == happened)
            return;
        events -= std::max<std::int64_t>(1, eventsOf(*m_run) - before);
    }
}

void Trail::copyNowAndThen()
{
    if (eventsOf(*m_run) >= eventsOf(m_copies.back()) + EventsBetweenCopies)
        m_copies.push_back(*m_run);
}

void Trail::setScript(Script script)
{
    m_run->setScript(std::move(script));
    tell(false);
}

void Trail::letAnswer()
{
    m_run->letAnswer();
    tell(true);
}

bool Trail::redrive()
{
    const std::uint64_t happenings = m_run->happenings();
    if (!m_run->redrive())
        return false;
    m_told.push_back({happenings, m_run->setup().script, false, true, {}});
    return true;
}

void Trail::tell(bool letsAnswer)
{
    m_told.push_back({m_run->happenings(), m_run->setup().script, letsAnswer, false, {}});
}

void Trail::setMachines(std::vector<Machine> machines)
{
    m_run->setMachines(machines);
    tell(true);
    m_told.back().machines = std::move(machines);
}

void Trail::hand(const Told &told, Run &run)
{
    if (told.machines)
        run.setMachines(*told.machines);
    run.setScript(told.script);
    if (told.letsAnswer)
        run.letAnswer();
    if (told.redrives)
        run.redrive();
}

// Makes the copy's next things happen until so many have, telling it on the way what the run was told.
Run Trail::again(std::uint64_t happenings, const Run &from) const
{
    Run run = from;
    auto told = std::ranges::find_if(m_told, [&run](const Told &each) { return each.happenings >= run.happenings(); });
    for (; told != m_told.end() && told->happenings <= happenings; ++told) {
        run.advanceBy(told->happenings - run.happenings());
        if (told->redrives && told->happenings == happenings) // that is what happens next
            break;
        hand(*told, run);
    }
    run.advanceBy(happenings - run.happenings());
    return run;
}

Run Trail::at(std::int64_t events) const
{
    if (events >= eventsOf(*m_run))
        return *m_run;
    const auto later = std::ranges::find_if(m_copies, [events](const Run &copy) { return eventsOf(copy) > events; });
    const Run &from = later == m_copies.begin() ? m_copies.front() : *std::prev(later);
    // Where it first has its events of then: what happens after that without an event has not happened yet.
    Run probe = from;
    std::uint64_t happenings = probe.happenings();
    std::int64_t known = eventsOf(probe);
    size_t told = 0;
    while (known < events) {
        const std::uint64_t before = probe.happenings();
        while (told < m_told.size() && m_told[told].happenings <= before && probe.happenings() == before) {
            if (m_told[told].happenings == before)
                hand(m_told[told], probe);
            ++told;
        }
        if (probe.happenings() == before) // a redrive is what happens otherwise
            probe.advanceBy(1);
        if (probe.happenings() == before || eventsOf(probe) > events)
            break;
        if (eventsOf(probe) > known) {
            known = eventsOf(probe);
            happenings = probe.happenings();
        }
    }
    Run run = again(happenings, from);
    run.setScript(m_run->setup().script);
    return run;
}

} // namespace sim
