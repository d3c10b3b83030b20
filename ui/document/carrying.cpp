#include "ui/document/carrying.h"

#include "ui/document/likeness.h"

#include <QSet>

namespace document {

namespace {

using asl::State;
using asl::StatePath;

// Strictly inside what was taken away a place says nothing: all of them are carried to one.
bool isReplaced(qsizetype place, const text::Patch &patch)
{
    return std::ranges::any_of(
        patch, [place](const text::Edit &edit) { return edit.span.begin < place && place < edit.span.end; });
}

class Carrying
{
public:
    Carrying(const Snapshot &before, const Snapshot &now, const text::Patch &patch)
        : m_before(before), m_now(now), m_patch(patch)
    {
    }

    CarriedPaths found()
    {
        bySameNames(m_before.definition.root, m_now.definition.root, {});
        // Parents come before children, so a container's new name is known when its states are looked for.
        for (const auto &[path, state] : m_left)
            if (!byName(path))
                byPlace(path, *state);
        if (!m_renamed.isEmpty() && int(m_carried.size()) < m_before.definition.stateCount())
            byLikeness(m_before.definition.root, {});
        return std::move(m_carried);
    }

private:
    static qsizetype keyOf(const Snapshot &snapshot, const State &state)
    {
        return (*snapshot.tree)[state.node].key.begin;
    }

    void keep(const StatePath &was, const StatePath &is, qsizetype key)
    {
        m_carried.insert(was, is);
        m_renamed.remove(key);
    }

    // Nearly all states of nearly all edits: two scopes of one path, and what is within. What has no namesake is put by.
    void bySameNames(const asl::Scope &before, const asl::Scope &now, const asl::ScopePath &here)
    {
        QHash<QStringView, const State *> namesakes; // the last of a name is the one that counts
        for (const State &state : now.states)
            namesakes.insert(state.name, &state);
        QSet<const State *> found;
        for (const State &state : before.states) {
            const StatePath path = here.state(state.name);
            const State *same = namesakes.value(state.name);
            if (same) {
                found.insert(same);
                m_carried.insert(path, path);
                bySameNames(state, *same, path);
            } else {
                withAllInside(path, state, [this](const StatePath &at, const State &each) {
                    m_left.push_back({at, &each});
                });
            }
        }
        for (const State &state : now.states)
            if (!found.contains(&state))
                withAllInside(here.state(state.name), state, [this](const StatePath &at, const State &each) {
                    m_renamed.insert(keyOf(m_now, each), at);
                });
    }
    void bySameNames(const State &before, const State &now, const StatePath &path)
    {
        const auto &was = before.scopes(), &is = now.scopes();
        for (size_t i = 0; i < std::max(was.size(), is.size()); ++i) {
            static const asl::Scope none;
            bySameNames(i < was.size() ? was[i] : none, i < is.size() ? is[i] : none, {path, int(i)});
        }
    }
    template <class Visit>
    static void withAllInside(const StatePath &path, const State &state, const Visit &visit)
    {
        visit(path, state);
        for (size_t i = 0; i < state.scopes().size(); ++i)
            asl::forEachState(state.scopes()[i], {path, int(i)}, visit);
    }

    StatePath within(const StatePath &path) const // its container carried
    {
        return m_carried.value(path.parent(), path.parent()).child(path.scope(), path.name());
    }

    bool byName(const StatePath &path)
    {
        const State *same = m_now.definition.find(within(path));
        if (same)
            keep(path, within(path), keyOf(m_now, *same));
        return same;
    }

    void byPlace(const StatePath &path, const State &state)
    {
        const qsizetype was = keyOf(m_before, state);
        const qsizetype key = text::mapped(was, m_patch, text::Side::After);
        const auto place = m_renamed.constFind(key);
        if (place != m_renamed.constEnd() && !isReplaced(was, m_patch))
            keep(path, StatePath(*place), key);
    }

    // Of one scope, whose container is known: what is left on both sides.
    void byLikeness(const asl::Scope &scope, const asl::ScopePath &here)
    {
        const asl::ScopePath there{m_carried.value(here.container, here.container), here.number};
        if (const asl::Scope *now = m_now.definition.find(there)) {
            std::vector<const State *> gone, come;
            for (const State &state : scope.states)
                if (!m_carried.contains(here.state(state.name)))
                    gone.push_back(&state);
            for (const State &state : now->states)
                if (m_renamed.contains(keyOf(m_now, state)))
                    come.push_back(&state);
            for (const auto &[was, is] : alike({gone, *m_before.tree}, {come, *m_now.tree}))
                keep(here.state(was->name), there.state(is->name), keyOf(m_now, *is));
        }
        for (const State &state : scope.states) {
            const StatePath path = here.state(state.name);
            for (size_t i = 0; i < state.scopes().size(); ++i) {
                const asl::ScopePath inside{path, int(i)};
                for (const State &child : state.scopes()[i].states)
                    byName(inside.state(child.name));
                byLikeness(state.scopes()[i], inside);
            }
        }
    }

    const Snapshot &m_before, &m_now;
    const text::Patch &m_patch;
    std::vector<std::pair<StatePath, const State *>> m_left; // old states without a namesake
    QHash<qsizetype, StatePath> m_renamed; // by their keys' places: only what no old state has the name of can be
    CarriedPaths m_carried;
};

} // namespace

CarriedPaths carriedPaths(const Snapshot &before, const Snapshot &now, const text::Patch &patch)
{
    return Carrying(before, now, patch).found();
}

} // namespace document
