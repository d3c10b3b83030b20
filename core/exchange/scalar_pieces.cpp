#include "core/exchange/scalar_pieces.h"

#include "core/exchange/block_pieces.h"

#include <optional>

namespace exchange {

namespace {

struct Escape
{
    QString meaning;
    qsizetype length = 2; // with its backslash
};

std::optional<Escape> named(QChar sign)
{
    switch (sign.unicode()) {
    case '0': return Escape{QString(QChar(0))};
    case 'a': return Escape{QString(QChar(7))};
    case 'b': return Escape{QString(QChar(8))};
    case 't':
    case '\t': return Escape{QStringLiteral("\t")};
    case 'n': return Escape{QStringLiteral("\n")};
    case 'v': return Escape{QString(QChar(11))};
    case 'f': return Escape{QString(QChar(12))};
    case 'r': return Escape{QStringLiteral("\r")};
    case 'e': return Escape{QString(QChar(27))};
    case 'N': return Escape{QString(QChar(0x85))};
    case '_': return Escape{QString(QChar(0xA0))};
    case 'L': return Escape{QString(QChar(0x2028))};
    case 'P': return Escape{QString(QChar(0x2029))};
    default: return std::nullopt;
    }
}

// YAML's escapes hold all of JSON's. What is none stands for itself.
Escape escapeAt(const QString &text, qsizetype at, qsizetype end)
{
    const QChar sign = at + 1 < end ? text[at + 1] : QChar(u'\\');
    if (const auto known = named(sign))
        return *known;
    const int digits = sign == u'x' ? 2 : sign == u'u' ? 4 : sign == u'U' ? 8 : 0;
    if (digits == 0 || at + 2 + digits > end)
        return {QString(sign), at + 1 < end ? 2 : 1};
    bool isNumber = false;
    const char32_t code = QStringView(text).mid(at + 2, digits).toUInt(&isNumber, 16);
    return isNumber ? Escape{QString::fromUcs4(&code, 1), 2 + digits} : Escape{QString(sign)};
}

bool isBlank(QChar sign)
{
    return sign == u' ' || sign == u'\t';
}

// Lines of one text fold: a break is a blank, each empty line a break.
class Quoted
{
public:
    Quoted(Assembling &made, const QString &outer, text::Span inside, quint8 quoting)
        : m_made(made), m_outer(outer), m_inside(inside), m_quoting(quoting)
    {
    }

    void take(QChar quote)
    {
        while (m_at < m_inside.end) {
            const QChar sign = m_outer[m_at];
            if (quote == u'"' && sign == u'\\')
                takeEscape();
            else if (quote == u'\'' && sign == u'\'')
                takeSpelt(QStringLiteral("'"), m_at, std::min(m_at + 2, m_inside.end));
            else if (sign == u'\n')
                takeBreak();
            else
                ++m_at;
        }
        m_made.same({m_done, m_inside.end}, m_quoting);
    }

private:
    void takeSpelt(const QString &meaning, qsizetype begin, qsizetype end)
    {
        m_made.same({m_done, begin}, m_quoting);
        m_made.spelt(meaning, {begin, end}, m_quoting);
        m_done = m_at = end;
    }

    void takeEscape()
    {
        const bool joinsLines = m_at + 1 < m_inside.end && m_outer[m_at + 1] == u'\n';
        if (joinsLines)
            return takeSpelt({}, m_at, pastBlanks(m_at + 2));
        const Escape escape = escapeAt(m_outer, m_at, m_inside.end);
        takeSpelt(escape.meaning, m_at, std::min(m_at + escape.length, m_inside.end));
    }

    void takeBreak()
    {
        qsizetype begin = m_at;
        while (begin > m_done && isBlank(m_outer[begin - 1]))
            --begin;
        qsizetype breaks = 0, at = m_at;
        while (at < m_inside.end && m_outer[at] == u'\n') {
            ++breaks;
            at = pastBlanks(at + 1);
        }
        takeSpelt(breaks == 1 ? QStringLiteral(" ") : QString(breaks - 1, u'\n'), begin, at);
    }

    qsizetype pastBlanks(qsizetype at) const
    {
        while (at < m_inside.end && isBlank(m_outer[at]))
            ++at;
        return at;
    }

    Assembling &m_made;
    const QString &m_outer;
    text::Span m_inside;
    quint8 m_quoting;
    qsizetype m_at = m_inside.begin, m_done = m_inside.begin;
};

} // namespace

void takeScalar(Assembling &made, const QString &outer, text::Span scalar)
{
    if (scalar.isEmpty())
        return;
    const QChar first = outer[scalar.begin];
    if (first == u'|' || first == u'>')
        return takeBlock(made, outer, scalar);
    const bool isQuoted = first == u'"' || first == u'\'';
    const bool isClosed = isQuoted && scalar.length() > 1 && outer[scalar.end - 1] == first;
    const text::Span inside{scalar.begin + (isQuoted ? 1 : 0), scalar.end - (isClosed ? 1 : 0)};
    const Spelling spelling = first == u'"' ? Spelling::JsonString
        : first == u'\''                    ? Spelling::SingleQuoted
                                            : Spelling::Lines;
    const QString indent = spelling == Spelling::SingleQuoted ? indentOfMoreLines(outer, scalar.begin) : QString();
    Quoted(made, outer, inside, made.quoting({spelling, indent})).take(isQuoted ? first : QChar());
}

// YAML 1.2.2, 7.3: lines of a flow scalar are indented by more than the node they are in; yaml-cpp does not ask for it.
QString indentOfMoreLines(const QString &outer, qsizetype at)
{
    const qsizetype line = QStringView(outer).first(at).lastIndexOf(u'\n') + 1;
    qsizetype words = line;
    while (words < at && (outer[words] == u' ' || outer[words] == u'-'))
        ++words;
    return QString(words - line + 2, u' ');
}

} // namespace exchange
