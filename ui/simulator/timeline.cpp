#include "ui/simulator/timeline.h"

#include "ui/simulator/event_words.h"
#include "ui/simulator/visit.h"

namespace simulator {

namespace {

QString keyOf(const sim::Place &place)
{
    QString key = asl::toString(place.state);
    for (const int iteration : place.iterations)
        key += u'#' + QString::number(iteration);
    return key;
}

bool isAborted(sim::EventType type)
{
    return sim::name(type).ends_with("StateAborted");
}

bool isEndOfRun(sim::EventType type)
{
    using enum sim::EventType;
    return type == ExecutionFailed || type == ExecutionAborted || type == ExecutionTimedOut
        || type == ExecutionSucceeded;
}

void endStretch(TimelineRow &row, sim::VirtualTime at)
{
    if (!row.stretches.empty() && row.stretches.back().end < 0)
        row.stretches.back().end = at;
}

void end(TimelineRow &row, sim::VirtualTime at, bool failed)
{
    endStretch(row, at);
    row.end = at;
    row.failed = failed;
}

void fail(TimelineRow &row, sim::VirtualTime at)
{
    const bool isAttempt = !row.stretches.empty() && row.stretches.back().kind == Stretch::Attempt;
    if (isAttempt && row.stretches.back().end < 0)
        row.stretches.back().kind = Stretch::Failed;
    endStretch(row, at);
}

// What lies between a failure and another attempt was waited for.
void attempt(TimelineRow &row, sim::VirtualTime at)
{
    const bool again = !row.stretches.empty() && row.stretches.back().kind == Stretch::Failed;
    if (again && row.stretches.back().end < at)
        row.stretches.push_back({Stretch::Backoff, row.stretches.back().end, at});
    row.stretches.push_back({Stretch::Attempt, at, -1});
    ++row.attempts;
}

} // namespace

void Timeline::follow(const std::vector<sim::Event> &events, std::int64_t count)
{
    if (count < eventCount())
        clear();
    for (std::int64_t i = eventCount(); i < count; ++i)
        take(events[size_t(i)], std::int32_t(i));
}

int Timeline::rowOf(std::int64_t event) const
{
    return event >= 0 && event < eventCount() ? m_rowOfEvent[size_t(event)] : -1;
}

// Events of no visit, such as those of the execution, count as the row's before them.
int Timeline::rowFor(const sim::Event &event)
{
    const int before = m_rowOfEvent.empty() ? -1 : m_rowOfEvent.back();
    if (!event.place)
        return before;
    const QString key = keyOf(*event.place);
    if (!isEntry(event.type))
        return m_open.value(key, before);
    TimelineRow row;
    row.place = event.place;
    row.depth = std::max(0, int(event.place->state.depth()) - 1);
    row.begin = event.at;
    row.waits = event.type == sim::EventType::WaitStateEntered;
    row.holdsOthers =
        event.type == sim::EventType::ParallelStateEntered || event.type == sim::EventType::MapStateEntered;
    m_rows.push_back(std::move(row));
    m_open.insert(key, int(m_rows.size()) - 1);
    return int(m_rows.size()) - 1;
}

void Timeline::take(const sim::Event &event, std::int32_t index)
{
    const int number = rowFor(event);
    m_rowOfEvent.push_back(number);
    if (number >= 0)
        m_rows[size_t(number)].events.push_back(index);
    if (isEndOfRun(event.type))
        endWithin(sim::Place(), event.at);
    else if (number >= 0 && event.place && m_rows[size_t(number)].end < 0)
        happen(m_rows[size_t(number)], event);
}

void Timeline::happen(TimelineRow &row, const sim::Event &event)
{
    const bool isOver = isExit(event.type) || isAborted(event.type) || event.type == sim::EventType::FailStateEntered;
    if (isAttempt(event.type))
        attempt(row, event.at);
    else if (isAnswer(event.type))
        endStretch(row, event.at);
    else if (isFailure(event.type))
        fail(row, event.at);
    if (isOver) {
        const bool failed = !row.stretches.empty() && row.stretches.back().kind == Stretch::Failed;
        end(row, event.at, failed || !isExit(event.type));
        m_open.remove(keyOf(*event.place));
    }
    // Branches leave without a word when one of them, or the run, fails.
    if (row.holdsOthers && (isOver || isFailure(event.type)))
        endWithin(*event.place, event.at);
}

// Rows still open in there: with an empty place, all of them. They were left by an error.
void Timeline::endWithin(const sim::Place &place, sim::VirtualTime at)
{
    for (auto open = m_open.begin(); open != m_open.end();) {
        TimelineRow &row = m_rows[size_t(*open)];
        const sim::Place &own = *row.place;
        const bool isSameRound = own.iterations.size() >= place.iterations.size()
            && std::equal(place.iterations.begin(), place.iterations.end(), own.iterations.begin());
        if (own == place || !isSameRound || !own.state.isWithin(place.state)) {
            ++open;
            continue;
        }
        end(row, at, true);
        open = m_open.erase(open);
    }
}

} // namespace simulator
