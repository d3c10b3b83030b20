#include "ui/simulator/visit.h"

#include "ui/simulator/event_words.h"

namespace simulator {

namespace {

bool isAt(const sim::Event &event, const sim::SharedPlace &place)
{
    return event.place && (event.place == place || *event.place == *place);
}

void take(Visit &visit, const sim::Event &event)
{
    if (isAttempt(event.type)) {
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

bool isEntry(sim::EventType type)
{
    return sim::name(type).ends_with("StateEntered");
}

bool isExit(sim::EventType type)
{
    return sim::name(type).ends_with("StateExited");
}

bool isAttempt(sim::EventType type)
{
    using enum sim::EventType;
    return type == TaskScheduled || type == LambdaFunctionScheduled || type == ActivityScheduled;
}

bool isAnswer(sim::EventType type)
{
    using enum sim::EventType;
    return type == TaskSucceeded || type == LambdaFunctionSucceeded || type == ActivitySucceeded;
}

Visit lastVisit(const std::vector<sim::Event> &events, qint64 count, const asl::StatePath &state)
{
    Visit visit;
    visit.state = state;
    for (qint64 i = count - 1; i >= 0 && visit.entered < 0; --i) {
        const sim::Event &event = events[size_t(i)];
        if (event.place && isEntry(event.type) && event.place->state == state)
            visit.entered = i;
    }
    if (visit.entered < 0)
        return visit;
    visit.place = events[size_t(visit.entered)].place;
    visit.input = events[size_t(visit.entered)].payload;
    for (qint64 i = visit.entered + 1; i < count && !visit.exited; ++i)
        if (isAt(events[size_t(i)], visit.place))
            take(visit, events[size_t(i)]);
    return visit;
}

} // namespace simulator
