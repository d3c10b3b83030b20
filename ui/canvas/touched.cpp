#include "ui/canvas/touched.h"

namespace canvas {

namespace {

class Touch
{
public:
    Touch(const json::Tree &tree, text::Span span) : m_tree(tree), m_span(span) {}

    // Whether the span lies within one state of the scope; that state and those of it that hold the span or a part of it
    // are noted.
    bool isHeldBy(const asl::Scope &scope, const asl::ScopePath &at, QSet<asl::StatePath> &touched) const
    {
        bool isHeld = false;
        for (const asl::State &state : scope.states) {
            const json::Node &node = m_tree[state.node];
            const qsizetype begin = node.key.begin, end = node.span.end;
            if (m_span.end < begin || m_span.begin > end)
                continue;
            const asl::StatePath path = at.state(state.name);
            touched.insert(path);
            isHeld = isHeld || (m_span.begin > begin && m_span.end < end);
            for (size_t i = 0; i < state.scopes().size(); ++i)
                isHeldBy(state.scopes()[i], {path, int(i)}, touched);
        }
        return isHeld;
    }

private:
    const json::Tree &m_tree;
    text::Span m_span; // of the new text
};

} // namespace

std::optional<QSet<asl::StatePath>> touchedStates(const document::Change &change)
{
    const document::Snapshot &now = *change.now, &before = *change.before;
    if (!now.isSound() || !before.isSound() || now.tree->format() != json::Format::Json)
        return std::nullopt;
    QSet<asl::StatePath> touched;
    qsizetype shift = 0;
    for (const text::Edit &edit : change.patch) {
        const qsizetype begin = edit.span.begin + shift, end = begin + edit.replacement.size();
        if (!Touch(*now.tree, {begin, end}).isHeldBy(now.definition.root, {}, touched))
            return std::nullopt;
        shift = end - edit.span.end;
    }
    return touched;
}

} // namespace canvas
