#include "core/history/timeline.h"

namespace history {

namespace {

QString rowKey(const Place &place)
{
    QString key = asl::toString(place.state);
    for (const int iteration : place.iterations)
        key += u'#' + QString::number(iteration);
    return key;
}

bool isAborted(EventType type)
{
    return meaningOf(type).role == Role::Abort && meaningOf(type).scope == Scope::State;
}

void endStretch(TimelineRow &row, VirtualTime at)
{
    if (!row.stretches.empty() && row.stretches.back().end < 0)
        row.stretches.back().end = at;
}

void end(TimelineRow &row, VirtualTime at, bool failed)
{
    endStretch(row, at);
    row.end = at;
    row.failed = failed;
}

void fail(TimelineRow &row, VirtualTime at)
{
    const bool isAttempt = !row.stretches.empty() && row.stretches.back().kind == Stretch::Attempt;
    if (isAttempt && row.stretches.back().end < 0)
        row.stretches.back().kind = Stretch::Failed;
    endStretch(row, at);
}

// What lies between a failure and another attempt was waited for.
void attempt(TimelineRow &row, VirtualTime at)
{
    const bool again = !row.stretches.empty() && row.stretches.back().kind == Stretch::Failed && !row.isRedriven;
    row.isRedriven = false;
    if (again && row.stretches.back().end < at)
        row.stretches.push_back({Stretch::Backoff, row.stretches.back().end, at});
    row.stretches.push_back({Stretch::Attempt, at, -1});
    ++row.attempts;
}

} // namespace

void Timeline::follow(const std::vector<Event> &events, std::int64_t count)
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
int Timeline::rowFor(const Event &event)
{
    const int before = m_rowOfEvent.empty() ? -1 : m_rowOfEvent.back();
    if (!event.place)
        return before;
    const QString key = rowKey(*event.place);
    if (!isEntry(event.type))
        return m_open.value(key, before);
    TimelineRow row;
    row.place = event.place;
    row.depth = std::max(0, int(event.place->state.depth()) - 1);
    row.begin = event.at;
    const asl::StateKind kind = meaningOf(event.type).kind;
    row.waits = kind == asl::StateKind::Wait;
    row.holdsOthers = kind == asl::StateKind::Parallel || kind == asl::StateKind::Map;
    m_rows.push_back(std::move(row));
    m_open.insert(key, int(m_rows.size()) - 1);
    return int(m_rows.size()) - 1;
}

void Timeline::take(const Event &event, std::int32_t index)
{
    const int number = rowFor(event);
    m_rowOfEvent.push_back(number);
    if (number >= 0)
        m_rows[size_t(number)].events.push_back(index);
    if (isEnd(event.type))
        endWithin(Place(), event.at);
    else if (event.type == EventType::ExecutionRedriven)
        reopen();
    else if (number >= 0 && event.place && m_rows[size_t(number)].end < 0)
        happen(m_rows[size_t(number)], event);
}

void Timeline::happen(TimelineRow &row, const Event &event)
{
    // A Fail is over with its entry: AWS tells no exit.
    const bool isFail = isEntry(event.type) && isFailure(event.type);
    const bool isOver = isExit(event.type) || isAborted(event.type) || isFail;
    row.isLeft = row.isLeft || isExit(event.type) || isFail;
    if (meaningOf(event.type).scope == Scope::Inside && meaningOf(event.type).role == Role::Attempt)
        row.begun = row.events.back();
    if (isCall(event.type))
        attempt(row, event.at);
    else if (isAnswer(event.type))
        endStretch(row, event.at);
    else if (isFailure(event.type))
        fail(row, event.at);
    if (isOver) {
        const bool failed = !row.stretches.empty() && row.stretches.back().kind == Stretch::Failed;
        end(row, event.at, failed || !isExit(event.type));
        m_open.remove(rowKey(*event.place));
    }
    // Branches leave without a word when one of them, or the run, fails.
    if (row.holdsOthers && (isOver || isFailure(event.type)))
        endWithin(*event.place, event.at);
}

// What a redrive takes up again: visits that were not left, within others that were not either. Of a place the last one
// counts, and none from before its container began anew.
void Timeline::reopen()
{
    QHash<QString, int> last;
    for (int i = 0; i < int(m_rows.size()); ++i)
        last.insert(rowKey(*m_rows[size_t(i)].place), i);
    const auto rowAround = [&](const TimelineRow &row) -> const TimelineRow * {
        Place around = *row.place;
        around.state = around.state.parent();
        for (;;) { // a Map's own place has one round less
            const auto found = last.constFind(rowKey(around));
            if (found != last.constEnd())
                return &m_rows[size_t(*found)];
            if (around.iterations.empty())
                return nullptr;
            around.iterations.pop_back();
        }
    };
    const auto isTakenUpAgain = [&](const TimelineRow &row) {
        for (const TimelineRow *each = &row; each;) {
            if (each->isLeft)
                return false;
            const TimelineRow *around = each->place->state.depth() > 1 ? rowAround(*each) : nullptr;
            if (around && each->events.front() < around->begun)
                return false;
            each = around;
        }
        return true;
    };
    for (auto each = last.cbegin(); each != last.cend(); ++each) {
        TimelineRow &row = m_rows[size_t(each.value())];
        if (!isTakenUpAgain(row))
            continue;
        row.end = -1;
        row.failed = false;
        row.isRedriven = true;
        m_open.insert(each.key(), each.value());
    }
}

// Rows still open in there: with an empty place, all of them. They were left by an error.
void Timeline::endWithin(const Place &place, VirtualTime at)
{
    for (auto open = m_open.begin(); open != m_open.end();) {
        TimelineRow &row = m_rows[size_t(*open)];
        const Place &own = *row.place;
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

} // namespace history
