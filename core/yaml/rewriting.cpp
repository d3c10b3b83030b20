#include "core/yaml/rewriting.h"

#include "core/yaml/equality.h"
#include "core/yaml/json_text.h"
#include "core/yaml/layout.h"
#include "core/yaml/lifting.h"
#include "core/yaml/scalar_text.h"

#include <QSet>

namespace yaml {

using json::Kind;
using json::NoNode;

namespace {

// Sorted; insertions at one place become one, and of two edits that meet a deletion waits.
text::Patch settled(text::Patch edits)
{
    std::ranges::stable_sort(edits, [](const text::Edit &a, const text::Edit &b) {
        return a.span.begin != b.span.begin ? a.span.begin < b.span.begin : a.span.isEmpty() && !b.span.isEmpty();
    });
    text::Patch patch;
    for (text::Edit &edit : edits) {
        if (patch.empty() || patch.back().span.end < edit.span.begin
            || (patch.back().span.end == edit.span.begin && !patch.back().span.isEmpty())) {
            patch.push_back(std::move(edit));
        } else if (patch.back().span.isEmpty()) {
            patch.back().span = edit.span;
            patch.back().replacement += edit.replacement;
        } else if (patch.back().replacement.isEmpty() && !edit.replacement.isEmpty()) {
            patch.back() = std::move(edit);
        }
    }
    return patch;
}

} // namespace

Rewriting::Rewriting(const Document &now, const json::Tree &wanted)
    : m_document(now), m_now(now.tree), m_wanted(wanted), m_style(styleOf(now.tree))
{
}

Result<text::Patch> Rewriting::round()
{
    value(m_now.root(), m_wanted.root());
    if (m_refusal)
        return *m_refusal;
    return settled(std::move(m_edits));
}

void Rewriting::refuse(Code code, NodeId node)
{
    NodeId named = node;
    while (named != NoNode && m_now[named].key.isEmpty())
        named = m_now[named].parent;
    if (!m_refusal)
        m_refusal = Refusal{code, {m_now.key(named)}};
}

void Rewriting::edit(text::Span span, const QString &text)
{
    if (QStringView(m_now.text()).mid(span.begin, span.length()) != text)
        m_edits.push_back({span, text});
}

text::Span Rewriting::spanOf(NodeId node)
{
    const text::Span span = entrySpan(m_now, node);
    if (span.isEmpty())
        refuse(Code::Layout, node);
    return span;
}

void Rewriting::value(NodeId node, NodeId want)
{
    if (m_refusal || saysTheSame(m_now, node, m_wanted, want))
        return;
    const Shared shared = m_document.shared[size_t(node)];
    const bool sameKind = m_now.kind(node) == m_wanted.kind(want);
    const bool inside = sameKind && m_now[node].childCount > 0 && m_wanted[want].childCount > 0;
    if (shared != Shared::No && (shared != Shared::Alias || inside))
        return refuse(Code::Shared, node);
    // A pair in a list, [a: 1], has no room for a second one.
    if (inside && m_now.isObject(node) && (isFlow(m_now, node) || !isInFlow(m_now, node)))
        return object(node, want);
    if (inside && m_now.isArray(node))
        return array(node, want);
    replace(node, want);
}

void Rewriting::object(NodeId node, NodeId want)
{
    Nodes own, target;
    for (const NodeId child : m_now.children(node)) {
        if (m_document.shared[size_t(child)] != Shared::Merged)
            own.push_back(child);
        else if (m_wanted.find(want, m_now.key(child)) == NoNode)
            return refuse(Code::Shared, child);
    }
    for (const NodeId child : m_wanted.children(want)) {
        const NodeId twin = m_now.find(node, m_wanted.key(child));
        if (twin == NoNode || m_document.shared[size_t(twin)] != Shared::Merged)
            target.push_back(child);
        else
            value(twin, child);
    }
    arrange(node, want, own, matchedEntries(m_now, own, m_wanted, target));
}

void Rewriting::array(NodeId node, NodeId want)
{
    Nodes own, target;
    for (const NodeId child : m_now.children(node))
        own.push_back(child);
    for (const NodeId child : m_wanted.children(want))
        target.push_back(child);
    arrange(node, want, own, matchedItems(m_now, own, m_wanted, target));
}

std::vector<bool> Rewriting::keptOf(const Nodes &own, const std::vector<Slot> &slots) const
{
    QSet<NodeId> nodes;
    for (const Slot &slot : slots)
        nodes.insert(slot.kept);
    std::vector<bool> kept;
    for (const NodeId node : own)
        kept.push_back(nodes.contains(node));
    return kept;
}

void Rewriting::arrange(NodeId container, NodeId want, const Nodes &own, const std::vector<Slot> &slots)
{
    const bool merges = size_t(m_now[container].childCount) > own.size();
    if (std::ranges::none_of(slots, [](const Slot &slot) { return slot.kept != NoNode; }))
        return merges ? refuse(Code::Shared, container) : replace(container, want);
    for (const Slot &slot : slots) {
        if (slot.kept == NoNode)
            continue;
        rename(slot.kept, slot.wanted);
        value(slot.kept, slot.wanted);
    }
    if (isFlow(m_now, container))
        arrangeFlow(container, own, slots);
    else
        arrangeBlock(own, slots);
}

void Rewriting::rename(NodeId node, NodeId want)
{
    const QString key = m_wanted.key(want);
    const text::Span span = m_now[node].key;
    if (span.isEmpty() || m_now.key(node) == key)
        return;
    const Around around = isInFlow(m_now, node) ? Around::Flow : Around::Block;
    if (m_now.text()[span.begin] == u'*')
        return refuse(Code::Shared, node);
    edit(span, scalarText(key, around, m_now.text()[span.begin]));
}

void Rewriting::arrangeBlock(const Nodes &own, const std::vector<Slot> &slots)
{
    removeBlock(own, keptOf(own, slots));
    insertBlock(own, slots);
}

void Rewriting::removeBlock(const Nodes &own, const std::vector<bool> &kept)
{
    const QString &text = m_now.text();
    for (size_t i = 0; i < own.size(); ++i) {
        const text::Span span = kept[i] ? text::Span() : spanOf(own[i]);
        if (m_refusal || kept[i])
            continue;
        const qsizetype line = lineStart(text, span.begin);
        if (QStringView(text).mid(line, span.begin - line).trimmed().isEmpty()) {
            edit({line, std::min(lineEnd(text, span.end) + 1, text.size())}, {});
            continue;
        }
        // It shares its line with a dash: the next that stays moves up there.
        while (i < own.size() && !kept[i])
            ++i;
        if (i == own.size())
            return refuse(Code::Layout, own.back());
        edit({span.begin, spanOf(own[i]).begin}, {});
    }
}

void Rewriting::insertBlock(const Nodes &own, const std::vector<Slot> &slots)
{
    const QString &text = m_now.text();
    const qsizetype column = columnOf(text, spanOf(own.back()).begin);
    const auto firstKept = std::ranges::find_if(slots, [](const Slot &slot) { return slot.kept != NoNode; });
    NodeId after = NoNode;
    for (const Slot &slot : slots) {
        if (slot.kept != NoNode) {
            after = slot.kept;
            continue;
        }
        const QString entry = entryText(slot.wanted, column, own.front());
        const text::Span span = spanOf(after == NoNode ? firstKept->kept : after);
        if (m_refusal)
            return;
        if (after == NoNode) {
            edit({span.begin, span.begin}, entry + u'\n' + QString(column, u' '));
            continue;
        }
        const qsizetype line = lineEnd(text, span.end);
        const bool last = line == text.size();
        const qsizetype at = last ? line : line + 1;
        edit({at, at}, last ? u'\n' + QString(column, u' ') + entry : QString(column, u' ') + entry + u'\n');
    }
}

bool Rewriting::isQuotedFlow(NodeId near) const
{
    const text::Span key = m_now[near].key;
    return m_now.text()[key.isEmpty() ? m_now[near].span.begin : key.begin] == u'"' || isFlow(m_now, m_now.root());
}

bool Rewriting::removeFlow(const Nodes &own, const std::vector<bool> &kept)
{
    for (size_t i = 0; i < own.size(); ++i) {
        if (kept[i])
            continue;
        const text::Span span = spanOf(own[i]);
        if (i + 1 < own.size())
            edit({span.begin, spanOf(own[i + 1]).begin}, {});
        else
            edit({spanOf(own[i - 1]).end, span.end}, {});
        return true;
    }
    return false;
}

// One change of its entries a round: commas belong to two of them. What is put in comes first, so that what moves
// is still there to be taken along.
void Rewriting::arrangeFlow(NodeId container, const Nodes &own, const std::vector<Slot> &slots)
{
    const QString &text = m_now.text();
    const qsizetype first = spanOf(own.front()).begin;
    const qsizetype line = lineStart(text, first);
    const bool onLines = line > m_now[container].span.begin;
    const QString indent = text.mid(line, first - line);
    const QString separator = onLines ? QStringLiteral(",\n") + indent : QStringLiteral(", ");
    NodeId after = NoNode;
    for (const Slot &slot : slots) {
        if (slot.kept != NoNode) {
            after = slot.kept;
            continue;
        }
        const bool quoted = isQuotedFlow(own.front());
        const QString value = flowText(slot.wanted, onLines ? indent : QString(), onLines, quoted);
        const QString key =
            m_wanted[slot.wanted].key.isEmpty() ? QString() : keyText(slot.wanted, own.front()) + QStringLiteral(": ");
        if (after != NoNode) {
            const qsizetype at = spanOf(after).end;
            return edit({at, at}, separator + key + value);
        }
        return edit({first, first}, key + value + separator);
    }
    removeFlow(own, keptOf(own, slots));
}

void Rewriting::replace(NodeId node, NodeId want)
{
    const QString &text = m_now.text();
    const text::Span span{valueBegin(m_now, node), m_now[node].span.end};
    if (node == m_now.root())
        return edit(span, Writer(m_wanted, m_style).wholeText().chopped(1));
    if (isInFlow(m_now, node)) {
        const qsizetype line = lineStart(text, span.begin);
        qsizetype blanks = line;
        while (blanks < span.begin && text[blanks] == u' ')
            ++blanks;
        const bool onLines = m_now.raw(node).contains(u'\n') || isFlow(m_now, m_now.root());
        return edit(span, flowText(want, text.mid(line, blanks - line), onLines, isQuotedFlow(node)));
    }
    const text::Span entry = spanOf(node);
    if (m_refusal)
        return;
    const bool literals = isLineDone(text, entry.end);
    const bool plain = m_now[node].childCount == 0 && m_wanted[want].childCount == 0 && !span.isEmpty();
    const QChar first = plain ? text[span.begin] : QChar();
    if (plain && first != u'|' && first != u'>' && !m_wanted.string(want).contains(u'\n'))
        return replaceScalar(node, want);
    const qsizetype column = columnOf(text, entry.begin);
    if (!m_now[node].key.isEmpty())
        return edit({colonEnd(m_now, node), entry.end}, afterKey(want, column, literals));
    edit({entry.begin + 1, entry.end}, afterDash(want, column, literals));
}

// Blanks that line values up stay.
void Rewriting::replaceScalar(NodeId node, NodeId want)
{
    const text::Span span{valueBegin(m_now, node), m_now[node].span.end};
    const QChar quote = m_now.text()[m_now[node].span.begin];
    edit(span,
         m_wanted.isString(want) ? scalarText(m_wanted.string(want), Around::Block, quote)
                                 : Writer(m_wanted, m_style).scalar(want, {}));
}

QString Rewriting::keyText(NodeId want, NodeId sibling) const
{
    const Around around = isInFlow(m_now, sibling) ? Around::Flow : Around::Block;
    return scalarText(m_wanted.key(want), around, m_now.text()[m_now[sibling].key.begin] == u'"' ? u'"' : QChar());
}

QString Rewriting::entryText(NodeId want, qsizetype column, NodeId sibling) const
{
    if (m_wanted[want].key.isEmpty())
        return u'-' + afterDash(want, column, true);
    return keyText(want, sibling) + u':' + afterKey(want, column, true);
}

QString Rewriting::afterKey(NodeId want, qsizetype column, bool literals) const
{
    if (const NodeId origin = originOf(m_now, m_wanted, want); literals && origin != NoNode) {
        if (const auto text = liftedAfterKey(m_now, origin, column))
            return *text;
    }
    Writer writer(m_wanted, m_style);
    if (!literals)
        writer.withoutLiterals();
    return writer.afterKey(want, QString(column, u' '));
}

QString Rewriting::afterDash(NodeId want, qsizetype column, bool literals) const
{
    if (const NodeId origin = originOf(m_now, m_wanted, want); literals && origin != NoNode) {
        if (const auto text = liftedAfterDash(m_now, origin, column))
            return *text;
    }
    Writer writer(m_wanted, m_style);
    if (!literals)
        writer.withoutLiterals();
    return writer.afterDash(want, QString(column, u' '));
}

QString Rewriting::flowText(NodeId want, const QString &lineIndent, bool onLines, bool quoted) const
{
    if (const NodeId origin = originOf(m_now, m_wanted, want); origin != NoNode) {
        if (const auto text = liftedFlow(m_now, origin, lineIndent))
            return *text;
    }
    if (!onLines)
        return Writer(m_wanted, m_style).flow(want, quoted);
    QString text = jsonText(m_wanted, want, {m_style.indent}, 0, Tags::Dropped);
    return text.replace(u'\n', u'\n' + lineIndent);
}

} // namespace yaml
