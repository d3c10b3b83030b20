#include "core/cloud/events.h"

#include "core/history/event_type.h"

#include <algorithm>

namespace cloud {

namespace {

std::int64_t numberOf(const Value &event)
{
    const auto id = event.find("id");
    return id != event.end() && id->is_number_integer() ? id->get<std::int64_t>() : 0;
}

} // namespace

bool Events::take(const Value &answer)
{
    const auto events = answer.find("events");
    if (events == answer.end() || !events->is_array())
        return true;
    std::vector<const Value *> fresh;
    for (const Value &event : *events)
        if (event.is_object() && numberOf(event) > std::int64_t(m_events.size()))
            fresh.push_back(&event);
    const auto number = [](const Value *event) { return numberOf(*event); };
    std::ranges::sort(fresh, {}, number);
    fresh.erase(std::ranges::unique(fresh, {}, number).begin(), fresh.end());
    for (size_t i = 0; i < fresh.size(); ++i)
        if (numberOf(*fresh[i]) != std::int64_t(m_events.size() + i + 1))
            return false;
    for (const Value *event : fresh)
        m_events.push_back(*event);
    return true;
}

bool Events::isOver() const
{
    if (m_events.empty())
        return false;
    const auto type = m_events.back().find("type");
    if (type == m_events.back().end() || !type->is_string())
        return false;
    const auto known = history::eventTypeFrom(type->get<std::string>());
    return known && history::isEnd(*known);
}

Value Events::history() const
{
    return {{"events", m_events}};
}

} // namespace cloud
