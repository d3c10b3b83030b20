#include "core/simulate/express_rules.h"

namespace sim {

namespace {

// AWS's words for what only Standard executions can do; empty for everything else.
std::string unsupportedByExpress(const StateCode &state)
{
    if (const auto *map = std::get_if<MapCode>(&state.kind))
        return map->isDistributed ? "'DISTRIBUTED' mode" : "";
    const auto *task = std::get_if<TaskCode>(&state.kind);
    if (!task)
        return "";
    if (task->isActivity())
        return "Activity ARN";
    switch (task->integration.pattern) {
    case asl::IntegrationPattern::RequestResponse: return "";
    case asl::IntegrationPattern::WaitForTaskToken: return "'.waitForTaskToken' service integration ";
    case asl::IntegrationPattern::Sync:
    case asl::IntegrationPattern::Sync2: break;
    }
    return "'.sync' service integration";
}

std::string refusal(const StateCode &state)
{
    const std::string unsupported = unsupportedByExpress(state);
    return unsupported.empty() ? unsupported
                               : "SCHEMA_VALIDATION_FAILED: Express state machine does not support " + unsupported
            + " at /States/" + state.name + (std::holds_alternative<MapCode>(state.kind) ? "" : "/Resource");
}

} // namespace

std::string expressRefusal(const Program &program)
{
    for (const StateCode &state : program.states) {
        if (std::string words = refusal(state); !words.empty())
            return words;
    }
    return {};
}

std::string childrenRefusal(const Program &program)
{
    for (const StateCode &outer : program.states) {
        const auto *map = std::get_if<MapCode>(&outer.kind);
        if (!map || !map->isDistributed || !map->isExpress)
            continue;
        for (const StateCode &inner : program.states) {
            std::string words = refusal(inner);
            if (&inner != &outer && inner.place->state.isWithin(outer.place->state) && !words.empty())
                return words;
        }
    }
    return {};
}

} // namespace sim
