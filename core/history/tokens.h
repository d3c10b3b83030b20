// The lines of control of a run as tokens: one of the machine itself, of each branch and of each round. Folded from the
// events: at which states they stand, and along which arrow an event moves one.
#pragma once

#include "core/history/event.h"

#include <QHash>

#include <optional>
#include <unordered_map>
#include <vector>

namespace history {

// From a state (empty: Start) to a state of the same scope (empty: End).
struct TokenMove
{
    asl::StatePath from, to;
    bool operator==(const TokenMove &) const = default;
};

class Tokens
{
public:
    // Costs what is new; what the event moves, where it moves a token.
    std::optional<TokenMove> take(const Event &event);
    void clear() { *this = {}; }

    std::int64_t eventCount() const { return m_count; }
    // How many stand at each state. At a Parallel or Map none does: its own lines stand inside.
    const QHash<asl::StatePath, int> &standing() const { return m_standing; }

private:
    struct Line
    {
        asl::StatePath container;
        std::vector<int> iterations;
        asl::StatePath at; // the state it was in last; empty: it has not begun
        bool isCounted = false;
    };
    int lineOf(const SharedPlace &place);
    void stand(Line &line, const asl::StatePath &at, bool isCounted);
    void leave(Line &line) { stand(line, {}, false); }
    void leaveAllWithin(const Place &container);
    std::optional<TokenMove> end(const Event &event);

    std::int64_t m_count = 0;
    std::vector<Line> m_lines;
    QHash<asl::StatePath, int> m_standing;
    std::unordered_map<const Place *, int> m_lineOfPlace;
    QHash<QString, int> m_lineByKey;
};

} // namespace history
