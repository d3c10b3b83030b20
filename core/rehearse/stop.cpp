#include "core/rehearse/stop.h"

#include "core/expr/jsonata.h"
#include "core/history/visit.h"

namespace rehearse {

namespace {

// As the state was entered that the event leaves.
SharedValue before(const std::string &variable, const history::Recording &recording, std::int64_t count)
{
    const history::Event &exit = recording.events[size_t(count - 1)];
    for (std::int64_t i = count - 1; i > 0; --i) {
        const history::Event &event = recording.events[size_t(i - 1)];
        if (event.place && history::isEntry(event.type) && *event.place == *exit.place) {
            const expr::Variables variables = history::variablesAt(recording, i);
            const auto found = variables.find(variable);
            return found == variables.end() ? nullptr : found->second;
        }
    }
    return nullptr;
}

bool changes(const std::string &variable, const history::Recording &recording, std::int64_t count)
{
    const history::Event &event = recording.events[size_t(count - 1)];
    if (!history::isExit(event.type) || !event.details)
        return false;
    const auto assigned = event.details->find("assignedVariables");
    if (assigned == event.details->end() || !assigned->is_object() || !assigned->contains(variable))
        return false;
    const SharedValue had = before(variable, recording, count);
    return !had || *had != assigned->at(variable);
}

bool isAbout(const Stop &stop, const history::Recording &recording, std::int64_t count)
{
    const history::Event &event = recording.events[size_t(count - 1)];
    if (!event.place || (!stop.state.isEmpty() && asl::toString(event.place->state) != stop.state))
        return false;
    if (stop.error.isEmpty() && !stop.variable.isEmpty())
        return changes(stop.variable.toStdString(), recording, count);
    if (stop.error.isEmpty())
        return history::isEntry(event.type);
    // A failure is told again by each container and the execution around it; where it happened is where it is stopped.
    const history::Meaning &meaning = history::meaningOf(event.type);
    const bool isCause = meaning.role == history::Role::Failure
        && (meaning.scope == history::Scope::Call || meaning.scope == history::Scope::State
            || meaning.scope == history::Scope::MapRun);
    return isCause && (stop.error == u"*" || stop.error == QString::fromStdString(event.error()));
}

// What is broken, or takes too long, is not true.
bool holds(const QString &condition, const history::Recording &recording, std::int64_t count)
{
    const history::Event &event = recording.events[size_t(count - 1)];
    const expr::Variables variables = history::variablesAt(recording, count);
    expr::Random random;
    expr::Environment environment;
    environment.input = history::isEntry(event.type)
        ? event.payload
        : history::lastVisit(recording.events, count, event.place->state).input;
    environment.context = shared(history::contextAt(recording, count));
    environment.variables = &variables;
    environment.random = &random;
    const auto compiled = expr::Jsonata::compiled(condition.toStdString());
    if (!compiled)
        return false;
    const expr::Evaluated value = compiled->evaluatedOrNothing(environment, "Condition");
    return value && *value && **value == true;
}

} // namespace

bool concerns(const Stop &stop, const history::Recording &recording, std::int64_t count)
{
    return count > 0 && count <= std::int64_t(recording.events.size()) && isAbout(stop, recording, count)
        && (stop.condition.isEmpty() || holds(stop.condition, recording, count));
}

} // namespace rehearse
