// What a run would have sent out into the world so far: messages to people and to other systems, as one reads them. Follows
// from the recording alone: fewer events, fewer messages. Calls that fetch or compute something are none.
#pragma once

#include "core/history/recording.h"

namespace rehearse {

enum class Delivery : std::uint8_t {
    Sent, // its answer is not known yet
    Delivered,
    Failed, // the call failed: nobody got it
};

struct Message
{
    std::string service; // as core/asl names it: its icon and title
    std::string to; // topic, queue, bus, address of an endpoint, of people
    std::string subject; // empty: none
    std::string body; // JSON laid out to be read; other text as it is
    std::string id; // of a batch's entry; empty: none
    std::int64_t event = 0; // the call's index in the recording
    history::SharedPlace place;
    int attempt = 1; // of the visit
    history::VirtualTime at = 0;
    Delivery delivery = Delivery::Sent;
    bool operator==(const Message &) const = default;
};

// By the first `count` events, in the order of sending.
std::vector<Message> outboxOf(const history::Recording &recording, std::int64_t count);

} // namespace rehearse
