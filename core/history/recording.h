// A run as one can look at it: what happened, and of what workflow, as far as that is known. A run of ours yields one
// and a history that was recorded on AWS is read into one; whatever shows a run takes it, and cannot tell them apart.
#pragma once

#include "core/asl/definition.h"
#include "core/expr/environment.h"
#include "core/history/event.h"

#include <memory>

namespace history {

enum class MachineType : std::uint8_t { Standard, Express };

struct Recording
{
    std::vector<Event> events;
    std::shared_ptr<const asl::Definition> definition; // null: not known
    MachineType type = MachineType::Standard;
    std::string machineName, executionName; // empty: not known
    bool isWhole = true; // false: AWS had more pages of it

    VirtualTime start() const { return events.empty() ? 0 : events.front().at; }
    const asl::State *state(const SharedPlace &place) const; // null for none, and for one that is not known
};

// The variables that the place of the last of so many events sees, as the exits before it tell of them: what a state
// assigns is known from its exit on. A history whose exits tell of none (AWS CLI 1 drops them) gives none.
expr::Variables variablesAt(const Recording &recording, std::int64_t count);
// For what has to be made up about an execution, the same every time: ids.
std::uint64_t seedOf(const Recording &recording);
// The execution's ARN, with the account and region that runs of ours have; an Express one's last part is made from the rest.
std::string executionArn(const Recording &recording);
// What $states.context and $$ hold there, as far as the events tell.
Value contextAt(const Recording &recording, std::int64_t count);

} // namespace history
