// What is going to happen: data on virtual time. Ties are broken by the order of scheduling, so a run is a fact.
#pragma once

#include "core/simulate/event.h"

#include <algorithm>
#include <limits>
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

// Nearly all that happens schedules the next for this very moment: that stands in a queue, in its order by itself.
// What is for later is in a heap.
class Agenda
{
public:
    bool isEmpty() const { return !isSomethingQueued() && m_heap.empty(); }

    void add(VirtualTime at, int branch, std::uint32_t ticket, What what)
    {
        const Scheduled made{at, m_order++, branch, ticket, what};
        if (at == m_now)
            m_queue.push_back(made);
        else
            put(made);
    }
    // Back where it was, before everything scheduled since.
    void put(const Scheduled &scheduled)
    {
        m_heap.push_back(scheduled);
        std::push_heap(m_heap.begin(), m_heap.end(), later);
    }
    Scheduled take()
    {
        if (isSomethingQueued() && (m_heap.empty() || later(m_heap.front(), m_queue[m_head])))
            return takeQueued();
        std::pop_heap(m_heap.begin(), m_heap.end(), later);
        const Scheduled taken = m_heap.back();
        m_heap.pop_back();
        m_now = taken.at;
        return taken;
    }
    void clear()
    {
        m_heap.clear();
        m_queue.clear();
        m_head = 0;
    }

private:
    static constexpr std::size_t MostTaken = 64; // that are kept in front of the queue

    static bool later(const Scheduled &one, const Scheduled &other)
    {
        return one.at != other.at ? one.at > other.at : one.order > other.order;
    }

    bool isSomethingQueued() const { return m_head < m_queue.size(); }

    Scheduled takeQueued()
    {
        const Scheduled taken = m_queue[m_head++];
        if (!isSomethingQueued()) {
            m_queue.clear();
            m_head = 0;
        } else if (m_head >= MostTaken && m_head * 2 >= m_queue.size()) {
            m_queue.erase(m_queue.begin(), m_queue.begin() + std::ptrdiff_t(m_head));
            m_head = 0;
        }
        return taken;
    }

    std::vector<Scheduled> m_heap;
    std::vector<Scheduled> m_queue; // from m_head on, all at m_now
    std::size_t m_head = 0;
    VirtualTime m_now = std::numeric_limits<VirtualTime>::min(); // when the last one taken was due
    std::uint64_t m_order = 0;
};

} // namespace sim
