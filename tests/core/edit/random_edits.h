// Any intent at all on any definition, drawn by a seeded generator.
#pragma once

#include "machine.h"

#include <QRandomGenerator>

namespace machine {

class RandomEdits
{
public:
    explicit RandomEdits(quint32 seed) : m_random(seed) {}

    edit::Answer next(const asl::Definition &now)
    {
        look(now);
        using Draw = edit::Answer (RandomEdits::*)(const asl::Definition &);
        static constexpr Draw draws[] = {&RandomEdits::add,     &RandomEdits::add,       &RandomEdits::remove,
                                         &RandomEdits::remove,  &RandomEdits::move,      &RandomEdits::move,
                                         &RandomEdits::rename,  &RandomEdits::duplicate, &RandomEdits::replace,
                                         &RandomEdits::connect, &RandomEdits::addCatch,  &RandomEdits::retarget,
                                         &RandomEdits::start,   &RandomEdits::cut,       &RandomEdits::field,
                                         &RandomEdits::typed,   &RandomEdits::paste,     &RandomEdits::branch};
        return (this->*draws[below(std::size(draws))])(now);
    }

    // What is pasted; a copy of some state where it is empty.
    QString clipboard;

    size_t below(size_t count) { return count == 0 ? 0 : m_random.bounded(quint32(count)); }

private:
    void look(const asl::Definition &now)
    {
        m_paths.clear();
        m_scopes = {asl::ScopePath{}};
        asl::forEachState(now.root, {}, [&](const asl::StatePath &path, const asl::State &state) {
            m_paths.push_back(path);
            for (size_t i = 0; i < state.scopes().size(); ++i)
                m_scopes.push_back({path, int(i)});
        });
    }

    asl::StatePath state() { return m_paths.empty() ? asl::StatePath() : m_paths[below(m_paths.size())]; }
    asl::ScopePath scope() { return m_scopes[below(m_scopes.size())]; }

    // A state of the same scope, most of the time.
    asl::StatePath other(const asl::StatePath &than)
    {
        for (int tries = 0; tries < 8; ++tries) {
            const asl::StatePath path = state();
            if (asl::scopeOf(path) == asl::scopeOf(than))
                return path;
        }
        return below(4) == 0 ? asl::StatePath() : state();
    }

    std::vector<asl::StatePath> some()
    {
        std::vector<asl::StatePath> states;
        for (size_t i = 0; i <= below(3); ++i)
            states.push_back(state());
        return states;
    }

    edit::EdgeName arrow()
    {
        const asl::StatePath from = below(8) == 0 ? asl::StatePath() : state();
        return {from, scope(), graph::EdgeKind(below(6)), int(below(3))};
    }

    edit::Spot spot()
    {
        switch (below(5)) {
        case 0: return edit::OnEdge{arrow()};
        case 1: return edit::After{state()};
        case 2: return edit::AtStart{scope()};
        case 3: return edit::IntoEmpty{scope()};
        default: return edit::Loose{scope()};
        }
    }

    asl::StateKind kind() { return asl::StateKind(below(9)); }
    edit::Answer add(const asl::Definition &now)
    {
        return edit::addState(now, edit::templateFor(kind(), now.language), spot());
    }
    edit::Answer remove(const asl::Definition &now) { return edit::removeStates(now, some()); }
    edit::Answer move(const asl::Definition &now) { return edit::moveStates(now, some(), spot()); }
    edit::Answer duplicate(const asl::Definition &now)
    {
        // Containers double all they hold: a definition is to stay a size that can be tested.
        return m_paths.size() > 80 ? remove(now) : edit::duplicateStates(now, some());
    }
    edit::Answer replace(const asl::Definition &now) { return edit::replaceKind(now, state(), kind()); }
    edit::Answer rename(const asl::Definition &now)
    {
        return edit::renameState(now, state(), QStringLiteral("Näme \"%1\"").arg(below(1000)));
    }
    edit::Answer connect(const asl::Definition &now)
    {
        const asl::StatePath from = state();
        return edit::connect(now, from, other(from));
    }
    edit::Answer addCatch(const asl::Definition &now)
    {
        const asl::StatePath from = state();
        return edit::addCatch(now, from, other(from));
    }
    edit::Answer retarget(const asl::Definition &now)
    {
        const edit::EdgeName edge = arrow();
        return edit::retarget(now, edge, other(edge.from));
    }
    edit::Answer start(const asl::Definition &now) { return edit::setStart(now, state()); }
    edit::Answer cut(const asl::Definition &now) { return edit::removeEdge(now, arrow()); }
    edit::Answer field(const asl::Definition &now)
    {
        const std::optional<Value> value =
            below(3) == 0 ? std::nullopt : std::optional(Value{{"k", below(10)}, {"l", {1, 2}}});
        return edit::setField(now, state(), QStringLiteral("Parameters"), value);
    }
    edit::Answer typed(const asl::Definition &now)
    {
        static const QStringList texts{QStringLiteral("1.50"), QStringLiteral("{\n  \"a\": 1\n}"), QStringLiteral("[")};
        return edit::setFieldText(now, state(), QStringLiteral("Comment"), texts[qsizetype(below(3))]);
    }
    edit::Answer paste(const asl::Definition &now)
    {
        return edit::pasted(now, clipboard.isEmpty() ? edit::copied(now, {state()}) : clipboard, spot());
    }
    edit::Answer branch(const asl::Definition &now) { return edit::addBranch(now, state()); }

    QRandomGenerator m_random;
    std::vector<asl::StatePath> m_paths;
    std::vector<asl::ScopePath> m_scopes;
};

} // namespace machine
