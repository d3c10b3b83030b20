#include "core/text/patch.h"

namespace text {

namespace {

// An edit of the first patch, placed in the text between the two.
struct Placed
{
    Span before;
    Span between;
    QString replacement;
};

std::vector<Placed> placed(const Patch &patch)
{
    std::vector<Placed> result;
    result.reserve(patch.size());
    qsizetype shift = 0;
    for (const Edit &edit : patch) {
        const qsizetype begin = edit.span.begin + shift;
        result.push_back({edit.span, {begin, begin + edit.replacement.size()}, edit.replacement});
        shift += edit.replacement.size() - edit.span.length();
    }
    return result;
}

// Edits that touch become one: undoing two neighbouring deletions would be two insertions at one place.
Patch joined(const Patch &patch)
{
    Patch result;
    for (const Edit &edit : patch) {
        if (!result.empty() && result.back().span.end == edit.span.begin) {
            result.back().span.end = edit.span.end;
            result.back().replacement += edit.replacement;
        } else {
            result.push_back(edit);
        }
    }
    return result;
}

// Walks both patches through the text between them, one group of touching edits at a time. All that a group
// covers was written by the first patch or is replaced by the second, so no text is needed.
class Composition
{
public:
    Composition(const Patch &first, const Patch &second) : m_first(placed(first)), m_second(second) {}

    Patch composed()
    {
        while (m_f < m_first.size() || m_s < m_second.size())
            takeGroup();
        return std::move(m_result);
    }

private:
    Span nextSpan() const
    {
        if (m_f == m_first.size())
            return m_second[m_s].span;
        if (m_s == m_second.size())
            return m_first[m_f].between;
        const Span one = m_first[m_f].between;
        const Span other = m_second[m_s].span;
        return one.begin <= other.begin ? one : other;
    }

    void takeGroup()
    {
        Span group = nextSpan();
        const size_t firstBegin = m_f;
        const size_t secondBegin = m_s;
        for (bool grew = true; grew;) {
            grew = false;
            for (; m_f < m_first.size() && m_first[m_f].between.begin <= group.end; ++m_f, grew = true)
                group.end = std::max(group.end, m_first[m_f].between.end);
            for (; m_s < m_second.size() && m_second[m_s].span.begin <= group.end; ++m_s, grew = true)
                group.end = std::max(group.end, m_second[m_s].span.end);
        }
        const Span before{group.begin - shiftBefore(firstBegin), group.end - shiftBefore(m_f)};
        const QString replacement = written(group, firstBegin, secondBegin);
        if (!before.isEmpty() || !replacement.isEmpty())
            m_result.push_back({before, replacement});
    }

    qsizetype shiftBefore(size_t index) const
    {
        return index == 0 ? 0 : m_first[index - 1].between.end - m_first[index - 1].before.end;
    }

    QString written(Span group, size_t firstBegin, size_t secondBegin) const
    {
        QString result;
        qsizetype position = group.begin;
        for (size_t s = secondBegin; s < m_s; ++s) {
            appendFirst(result, {position, m_second[s].span.begin}, firstBegin);
            result += m_second[s].replacement;
            position = m_second[s].span.end;
        }
        appendFirst(result, {position, group.end}, firstBegin);
        return result;
    }

    void appendFirst(QString &result, Span wanted, size_t firstBegin) const
    {
        for (size_t f = firstBegin; f < m_f; ++f) {
            const Span span = m_first[f].between;
            const qsizetype begin = std::max(span.begin, wanted.begin);
            const qsizetype end = std::min(span.end, wanted.end);
            if (begin < end)
                result += QStringView(m_first[f].replacement).mid(begin - span.begin, end - begin);
        }
    }

    std::vector<Placed> m_first;
    const Patch &m_second;
    size_t m_f = 0;
    size_t m_s = 0;
    Patch m_result;
};

bool splitsPair(const QString &text, qsizetype position)
{
    return position > 0 && position < text.size() && text[position - 1].isHighSurrogate()
        && text[position].isLowSurrogate();
}

} // namespace

bool isSound(const Patch &patch, qsizetype textLength)
{
    qsizetype reached = 0;
    const Span *previous = nullptr;
    for (const Edit &edit : patch) {
        const Span &span = edit.span;
        if (span.begin < reached || span.end < span.begin || span.end > textLength)
            return false;
        if (previous && span.isEmpty() && *previous == span)
            return false;
        reached = span.end;
        previous = &span;
    }
    return true;
}

QString applied(QString text, const Patch &patch)
{
    if (patch.size() <= 4) {
        for (auto edit = patch.rbegin(); edit != patch.rend(); ++edit) // from the end: offsets stay true
            text.replace(edit->span.begin, edit->span.length(), edit->replacement);
        return text;
    }
    QString result;
    result.reserve(text.size());
    qsizetype reached = 0;
    for (const Edit &edit : patch) {
        result += QStringView(text).mid(reached, edit.span.begin - reached);
        result += edit.replacement;
        reached = edit.span.end;
    }
    return result += QStringView(text).mid(reached);
}

Patch inverted(const Patch &patch, const QString &before)
{
    Patch result;
    for (const Placed &edit : placed(joined(patch)))
        result.push_back({edit.between, before.mid(edit.before.begin, edit.before.length())});
    return result;
}

Patch composed(const Patch &first, const Patch &second)
{
    return Composition(joined(first), second).composed();
}

Patch difference(const QString &before, const QString &after)
{
    if (before == after)
        return {};
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype prefix = 0;
    while (prefix < shorter && before[prefix] == after[prefix])
        ++prefix;
    if (splitsPair(before, prefix) || splitsPair(after, prefix))
        --prefix;
    qsizetype suffix = 0;
    while (suffix < shorter - prefix && before[before.size() - 1 - suffix] == after[after.size() - 1 - suffix])
        ++suffix;
    if (suffix > 0 && (splitsPair(before, before.size() - suffix) || splitsPair(after, after.size() - suffix)))
        --suffix;
    return {{{prefix, before.size() - suffix}, after.mid(prefix, after.size() - suffix - prefix)}};
}

qsizetype mapped(qsizetype position, const Patch &patch, Side side)
{
    qsizetype shift = 0;
    for (const auto &[span, replacement] : patch) {
        if (position < span.begin || (position == span.begin && (!span.isEmpty() || side == Side::Before)))
            return position + shift;
        if (position < span.end)
            return span.begin + shift + (side == Side::After ? replacement.size() : 0);
        shift += replacement.size() - span.length();
    }
    return position + shift;
}

std::optional<Span> mapped(Span span, const Patch &patch)
{
    const qsizetype begin = mapped(span.begin, patch, Side::After);
    if (span.isEmpty())
        return Span{begin, begin};
    const qsizetype end = mapped(span.end, patch, Side::Before);
    return begin < end ? std::optional(Span{begin, end}) : std::nullopt;
}

} // namespace text
