// What is going to happen: data on virtual time. Ties are broken by the order of scheduling, so a run is a fact.
#pragma once

#include "core/simulate/event.h"

#include <algorithm>
#include <vector>

namespace sim {

enum class What : std::uint8_t {
    Begin, // an iteration or branch starts
    Enter, // the state is entered
    Act, // the state does its work; a retry does it again
    Ask, // a started task looks for its answer
    Answer, // the answer arrives
    TimeOut, // no answer came in time
    WakeUp, // a Wait is over
    Proceed, // a Parallel or Map has nothing left to wait for
    EndOfExecution, // the machine's own time-out
};

struct Scheduled
{
    VirtualTime at = 0;
    std::uint64_t order = 0;
    int branch = 0;
    std::uint32_t ticket = 0;
    What what = What::Enter;
};

class Agenda
{
public:
    bool isEmpty() const { return m_heap.empty(); }
    const Scheduled &next() const { return m_heap.front(); }

    void add(VirtualTime at, int branch, std::uint32_t ticket, What what)
    {
        put({at, m_order++, branch, ticket, what});
    }
    // Back where it was, before everything scheduled since.
    void put(const Scheduled &scheduled)
    {
        m_heap.push_back(scheduled);
        std::push_heap(m_heap.begin(), m_heap.end(), later);
    }
    Scheduled take()
    {
        std::pop_heap(m_heap.begin(), m_heap.end(), later);
        const Scheduled taken = m_heap.back();
        m_heap.pop_back();
        return taken;
    }
    void clear() { m_heap.clear(); }

private:
    static bool later(const Scheduled &one, const Scheduled &other)
    {
        return one.at != other.at ? one.at > other.at : one.order > other.order;
    }

    std::vector<Scheduled> m_heap;
    std::uint64_t m_order = 0;
};

} // namespace sim
