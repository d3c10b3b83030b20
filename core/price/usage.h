// What a run took of what costs and of what is limited: transitions by state, events, payloads; and its loops, how
// many rounds of each there may be before a limit ends them.
#pragma once

#include "core/history/recording.h"
#include "core/price/price.h"

namespace price {

// AWS: no execution has more events, no payload more bytes of UTF-8.
inline constexpr std::int64_t MostEvents = 25'000;
inline constexpr std::int64_t MostBytes = 262'144;

struct Hot
{
    asl::StatePath state;
    std::int64_t transitions = 0; // entries and retries
    bool operator==(const Hot &) const = default;
};

struct Loop
{
    asl::StatePath head; // the state that begins each round
    std::vector<asl::StatePath> states; // the head, and what comes after it
    int rounds = 0; // so far, the last one included
    double eventsPerRound = 0, transitionsPerRound = 0, bytesPerRound = 0; // what its head's input grows by
    bool polls = false; // it waits, and asks again
    std::int64_t roundsLeft = 0; // until a limit is reached
    bool endsByPayload = false; // that of the bytes
};

struct Usage
{
    std::int64_t transitions = 0, events = 0;
    std::int64_t milliseconds = 0;
    std::int64_t parallelSteps = 0; // entries of Parallel and Map states
    std::int64_t largestPayload = 0; // bytes
    asl::StatePath largestAt;
    std::vector<Hot> states; // the hottest first
    std::vector<Loop> loops;

    Shape shape(std::int64_t definitionBytes) const;
};

Usage usageOf(const std::vector<history::Event> &events, const asl::Definition *definition);

} // namespace price
