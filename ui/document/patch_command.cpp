#include "ui/document/patch_command.h"

namespace document {

namespace {

constexpr int PatchId = 1;
constexpr qint64 TypingPause = 1000; // ms: a longer one begins a new entry

bool isOneLine(const text::Patch &patch)
{
    return std::ranges::none_of(patch, [](const text::Edit &edit) { return edit.replacement.contains(u'\n'); });
}

// The piece of text a patch has touched, in the text after it.
text::Span touchedAfter(const text::Patch &patch)
{
    const qsizetype begin = patch.front().span.begin;
    return {begin, text::mapped(patch.back().span.end, patch, text::Side::After)};
}

} // namespace

PatchCommand::PatchCommand(WorkflowDocument &document, text::Patch patch, text::Patch inverse, const QString &label,
                           MergeKey key, Selection before, Selection after)
    : QUndoCommand(label), m_document(document), m_patch(std::move(patch)), m_inverse(std::move(inverse)),
      m_key(std::move(key)), m_before(std::move(before)), m_after(std::move(after))
{
    m_age.start();
}

void PatchCommand::undo()
{
    m_document.apply(m_inverse, m_before);
}

void PatchCommand::redo()
{
    m_document.apply(m_patch, m_first ? Selection() : m_after);
    m_first = false;
}

int PatchCommand::id() const
{
    return m_key.key.isEmpty() ? -1 : PatchId;
}

bool PatchCommand::continues(const PatchCommand &next) const
{
    if (m_key.key != next.m_key.key || m_age.elapsed() > TypingPause)
        return false;
    if (m_key.key != MergeKey::typing().key)
        return true;
    const text::Span here{next.m_patch.front().span.begin, next.m_patch.back().span.end};
    return isOneLine(next.m_patch) && touchedAfter(m_patch).touches(here);
}

bool PatchCommand::mergeWith(const QUndoCommand *other)
{
    const auto &next = static_cast<const PatchCommand &>(*other);
    if (!continues(next))
        return false;
    m_patch = text::composed(m_patch, next.m_patch);
    m_inverse = text::composed(next.m_inverse, m_inverse);
    m_after = next.m_after;
    m_age.restart();
    setObsolete(m_patch == m_inverse); // all is as it was: the history drops the entry
    return true;
}

} // namespace document
