// Lays scopes out simply, one after the other on a thread of its own: a large one takes a good part of a second, which
// no window may wait for. Answers come through the event loop of whoever owns it.
#pragma once

#include "core/layout/scope_cache.h"

#include <QObject>
#include <QSet>
#include <QThreadPool>

#include <deque>
#include <functional>

namespace layout {

class Sketcher
{
public:
    using Answered = std::function<void(const ScopeInput &, const ScopeLayout &)>;
    // Whether somebody still waits for a scope; asked before it is begun.
    using Wanted = std::function<bool(const ScopeInput &)>;

    Sketcher(Answered answered, Wanted wanted);
    ~Sketcher();
    Sketcher(const Sketcher &) = delete;
    Sketcher &operator=(const Sketcher &) = delete;

    // Quick enough to be laid out at once, or known already; nothing otherwise.
    std::optional<ScopeLayout> atOnce(const ScopeInput &input);
    // Laid out before.
    std::optional<ScopeLayout> known(const ScopeInput &input) { return m_known.find(input); }
    // However long it takes.
    ScopeLayout waitedFor(const ScopeInput &input);
    // To be answered later. A scope that is asked for already is not asked for twice.
    void ask(const ScopeInput &input);

private:
    void begin();
    void finished(const ScopeInput &input, const ScopeLayout &layout);

    Answered m_answered;
    Wanted m_wanted;
    ScopeCache m_known{64};
    QSet<ScopeInput> m_asked;
    std::deque<ScopeInput> m_waiting;
    bool m_busy = false;
    QObject m_context;
    QThreadPool m_pool;
};

} // namespace layout
