// An answer made up from AWS's model of a service: every field that must be there, some of those that may, each of its
// type and within its bounds. It tells of success, and of no further pages: a loop that asks on ends.
#pragma once

#include "core/simulate/service_model.h"

namespace rehearse {

// The state that what is described is in.
enum class Phase : std::uint8_t { Begun, Leaving, Ended };

// Of one of the model's structures. What was sent comes back in fields of the same names; null: nothing is known of it.
Value exampleOf(const sim::ServiceModel &model, size_t structure, const Value *sent, Phase phase);

// The moment that examples are of, as services write it.
inline constexpr const char *ExampleMoment = "2025-11-21T00:00:00Z";
inline constexpr const char *ExampleId = "00000000-0000-4000-8000-000000000001";

} // namespace rehearse
