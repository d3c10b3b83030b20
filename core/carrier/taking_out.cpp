#include "core/carrier/taking_out.h"

namespace carrier {

namespace {

qsizetype pastBlanks(const QString &text, qsizetype at)
{
    while (at < text.size() && (text[at] == u' ' || text[at] == u'\t'))
        ++at;
    return at;
}

qsizetype beforeBlanks(const QString &text, qsizetype at)
{
    while (at > 0 && (text[at - 1] == u' ' || text[at - 1] == u'\t'))
        --at;
    return at;
}

// The comma before it that nothing would follow any more; -1 where there is none.
qsizetype idleComma(const QString &text, qsizetype begin, qsizetype end)
{
    qsizetype before = begin, behind = end;
    while (before > 0 && text[before - 1].isSpace())
        --before;
    while (behind < text.size() && text[behind].isSpace())
        ++behind;
    const bool isLast = behind < text.size() && (text[behind] == u'}' || text[behind] == u')');
    return isLast && before > 0 && text[before - 1] == u',' ? before - 1 : -1;
}

} // namespace

text::Patch takingOut(const QString &text, text::Span entry)
{
    qsizetype begin = beforeBlanks(text, entry.begin), end = pastBlanks(text, entry.end);
    const bool hasComma = end < text.size() && text[end] == u',';
    if (hasComma)
        end = pastBlanks(text, end + 1);
    const qsizetype comma = hasComma ? -1 : idleComma(text, begin, end);
    const bool startsLine = begin == 0 || text[begin - 1] == u'\n';
    const bool endsLine = end >= text.size() || text[end] == u'\n' || text[end] == u'#';
    if (!startsLine || !endsLine) {
        const qsizetype from = comma >= 0 ? comma : entry.begin;
        return {{{from, hasComma ? end : entry.end}, {}}};
    }
    const qsizetype lineEnd = text.indexOf(u'\n', end);
    if (comma >= 0 && lineEnd >= 0)
        return {{{comma, lineEnd}, {}}};
    return {{{begin, lineEnd < 0 ? text.size() : lineEnd + 1}, {}}};
}

} // namespace carrier
