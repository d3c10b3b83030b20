#include "core/exchange/embedding.h"

#include "core/exchange/outward.h"
#include "core/exchange/template.h"

#include <algorithm>

namespace exchange {

namespace {

// What an edit leaves as it was, at its beginning and its end, is no part of it.
void trim(text::Edit &edit, const QString &before)
{
    const QStringView old = QStringView(before).sliced(edit.span.begin, edit.span.length());
    const QStringView now = edit.replacement;
    const qsizetype most = std::min(old.size(), now.size());
    qsizetype head = 0;
    while (head < most && old[head] == now[head])
        ++head;
    qsizetype tail = 0;
    while (tail < most - head && old[old.size() - 1 - tail] == now[now.size() - 1 - tail])
        ++tail;
    edit.span = {edit.span.begin + head, edit.span.end - tail};
    edit.replacement = edit.replacement.mid(head, now.size() - head - tail);
}

// Edits that touch are one.
text::Patch joinedEdits(const text::Patch &edits)
{
    text::Patch made;
    for (const text::Edit &edit : edits) {
        if (edit.span.isEmpty() && edit.replacement.isEmpty())
            continue;
        if (!made.empty() && made.back().span.end == edit.span.begin) {
            made.back().span.end = edit.span.end;
            made.back().replacement += edit.replacement;
        } else {
            made.push_back(edit);
        }
    }
    return made;
}

} // namespace

void Embedding::take(const text::Patch &patch, const QString &now)
{
    const QString &before = m_machine.inner->text;
    m_edits = now == before ? text::Patch() : text::composed(m_edits, patch);
    for (text::Edit &edit : m_edits)
        trim(edit, before);
    m_edits = joinedEdits(m_edits);
}

std::optional<Refusal> Embedding::refusal() const
{
    if (m_edits.empty())
        return std::nullopt;
    if (m_machine.reason)
        return m_machine.reason;
    const auto patch = outward(*m_machine.inner, m_edits);
    return patch ? std::nullopt : std::optional(patch.error());
}

Result<QString> Embedding::edited(const QString &now) const
{
    if (m_edits.empty())
        return m_outer;
    if (m_machine.reason)
        return *m_machine.reason;
    const auto patch = outward(*m_machine.inner, m_edits);
    if (!patch)
        return patch.error();
    const QString outer = text::applied(m_outer, *patch);
    const auto again = readAgain(outer, m_machine, now);
    return again ? Result<QString>(outer) : again.error();
}

} // namespace exchange
