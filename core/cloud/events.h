// The history of an execution that goes on, put together from what AWS tells of it time after time.
#pragma once

#include "core/base/value.h"

namespace cloud {

class Events
{
public:
    // Events as GetExecutionHistory answers, in any order; those that are known already do no harm. False where some in
    // between are missing, so that all of it is to be asked for; nothing is taken then.
    bool take(const Value &answer);
    bool isEmpty() const { return m_events.empty(); }
    size_t count() const { return m_events.size(); }
    // The last event is one that ends an execution. One that is redriven goes on after it.
    bool isOver() const;
    const std::vector<Value> &all() const { return m_events; } // in their order
    // As GetExecutionHistory would answer.
    Value history() const;

private:
    std::vector<Value> m_events; // numbered from 1
};

} // namespace cloud
