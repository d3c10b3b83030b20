#include "ui/document/carrying.h"

#include "ui/document/likeness.h"

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
        asl::forEachState(now.definition.root, {}, [&](const StatePath &path, const State &state) {
            m_renamed.insert(keyOf(now, state), path);
        });
    }

    CarriedPaths found()
    {
        asl::forEachState(m_before.definition.root, {}, [&](const StatePath &path, const State &) { byName(path); });
        // Parents come before children, so a container's new name is known when its states are looked for.
        asl::forEachState(m_before.definition.root, {}, [&](const StatePath &path, const State &state) {
            if (!m_carried.contains(path) && !byName(path))
                byPlace(path, state);
        });
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
    QHash<qsizetype, StatePath> m_renamed; // by their keys' places: only what no old state has the name of can be
    CarriedPaths m_carried;
};

} // namespace

CarriedPaths carriedPaths(const Snapshot &before, const Snapshot &now, const text::Patch &patch)
{
    return Carrying(before, now, patch).found();
}

} // namespace document
