#include "ui/session/run_list.h"

#include <algorithm>

namespace session {

KeptRun &RunList::add(KeptRun run, const KeptRun *watched)
{
    run.number = ++m_last;
    m_runs.push_back(std::make_unique<KeptRun>(std::move(run)));
    makeRoom(m_runs.back().get(), watched);
    return *m_runs.back();
}

void RunList::makeRoom(const KeptRun *added, const KeptRun *watched)
{
    const auto isTooMuch = [this] {
        size_t events = 0;
        for (const auto &each : m_runs)
            events += each->recording().events.size();
        return m_runs.size() > Most || events > MostEvents;
    };
    const auto mayGo = [&](const auto &each) { return each.get() != added && each.get() != watched; };
    while (isTooMuch()) {
        const auto oldest = std::ranges::find_if(m_runs, mayGo);
        if (oldest == m_runs.end())
            return;
        m_runs.erase(oldest);
    }
}

void RunList::remove(int number)
{
    std::erase_if(m_runs, [number](const auto &each) { return each->number == number; });
}

void RunList::clear()
{
    m_runs.clear();
    m_last = 0;
}

KeptRun *RunList::find(int number) const
{
    const auto found = std::ranges::find_if(m_runs, [number](const auto &each) { return each->number == number; });
    return found == m_runs.end() ? nullptr : found->get();
}

} // namespace session
