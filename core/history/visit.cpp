#include "core/history/visit.h"

namespace history {

namespace {

bool isAt(const Event &event, const SharedPlace &place)
{
    return event.place && (event.place == place || *event.place == *place);
}

void take(Visit &visit, const Event &event)
{
    if (isCall(event.type)) {
        visit.arguments = event.payload;
        visit.result.reset();
        visit.error.clear();
        visit.cause.clear();
        ++visit.attempts;
    } else if (isAnswer(event.type)) {
        visit.result = event.payload;
    } else if (isExit(event.type)) {
        visit.output = event.payload;
        visit.exited = true;
    } else if (isFailure(event.type)) {
        visit.error = QString::fromStdString(event.error());
        visit.cause = QString::fromStdString(event.cause());
    }
}

} // namespace

Visit lastVisit(const std::vector<Event> &events, std::int64_t count, const asl::StatePath &state)
{
    Visit visit;
    visit.state = state;
    for (std::int64_t i = count - 1; i >= 0 && visit.entered < 0; --i) {
        const Event &event = events[size_t(i)];
        if (event.place && isEntry(event.type) && event.place->state == state)
            visit.entered = i;
    }
    if (visit.entered < 0)
        return visit;
    visit.place = events[size_t(visit.entered)].place;
    visit.input = events[size_t(visit.entered)].payload;
    for (std::int64_t i = visit.entered + 1; i < count && !visit.exited; ++i) {
        if (isAt(events[size_t(i)], visit.place))
            take(visit, events[size_t(i)]);
        else if (events[size_t(i)].type == EventType::ExecutionRedriven)
            visit.attempts = 0; // AWS counts them anew
    }
    return visit;
}

} // namespace history
