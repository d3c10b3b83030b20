#include "core/history/event.h"

namespace history {

namespace {

template <class T>
bool tellsTheSame(const std::shared_ptr<const T> &one, const std::shared_ptr<const T> &other)
{
    return one == other || (one && other && *one == *other);
}

// No details, and empty ones: AWS writes both alike.
bool hasDetails(const Event &event)
{
    return event.details && !event.details->empty();
}

} // namespace

bool Event::operator==(const Event &other) const
{
    return id == other.id && previousId == other.previousId && at == other.at && type == other.type
        && tellsTheSame(place, other.place) && tellsTheSame(payload, other.payload)
        && hasDetails(*this) == hasDetails(other) && (!hasDetails(*this) || *details == *other.details);
}

std::string Event::typeName() const
{
    return type == EventType::Unknown ? detail("type") : std::string(name(type));
}

std::string Event::stateName() const
{
    return place ? place->state.name().toStdString() : std::string();
}

std::string Event::detail(const char *key) const
{
    if (!details)
        return {};
    const auto found = details->find(key);
    return found != details->end() && found->is_string() ? found->get<std::string>() : std::string();
}

} // namespace history
