#include "core/history/origin.h"

namespace history {

namespace {

const Value *valueAt(const SharedValue &whole, const Value::json_pointer &at)
{
    return whole && whole->contains(at) ? &(*whole)[at] : nullptr;
}

std::int64_t entryBefore(const std::vector<Event> &events, std::int64_t count, const Place &place)
{
    for (std::int64_t i = count - 1; i >= 0; --i)
        if (isEntry(events[size_t(i)].type) && events[size_t(i)].place && *events[size_t(i)].place == place)
            return i;
    return -1;
}

// Events lie at their ids but for histories that are not whole.
std::int64_t indexOf(const std::vector<Event> &events, std::int32_t id, std::int64_t before)
{
    for (std::int64_t i = std::min<std::int64_t>(id, before) - 1; i >= 0; --i)
        if (events[size_t(i)].id == id)
            return i;
    return -1;
}

} // namespace

std::optional<Origin> originOf(const Recording &recording, std::int64_t count, const Place &place,
                               const Value::json_pointer &at)
{
    const std::vector<Event> &events = recording.events;
    std::int64_t entry = entryBefore(events, count, place);
    const Value *wanted = entry < 0 ? nullptr : valueAt(events[size_t(entry)].payload, at);
    if (!wanted)
        return std::nullopt;
    for (;;) {
        const std::int64_t previous = indexOf(events, events[size_t(entry)].previousId, entry);
        if (previous < 0 || !events[size_t(previous)].place)
            return Origin{{}, events.front().id, false};
        const Event &event = events[size_t(previous)];
        if (!isExit(event.type))
            return Origin{event.place, event.id, false};
        const std::int64_t before = entryBefore(events, previous, *event.place);
        const Value *given = before < 0 ? nullptr : valueAt(events[size_t(before)].payload, at);
        if (!given || *given != *wanted)
            return Origin{event.place, event.id, true};
        entry = before;
    }
}

} // namespace history
