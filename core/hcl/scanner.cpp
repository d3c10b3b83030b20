#include "core/hcl/scanner.h"

namespace hcl {

namespace {

// Of brackets and quotes within one string. Nobody writes a tenth of it.
constexpr qsizetype DeepestTemplate = 64;

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\r' || c == QChar(QChar::ByteOrderMark);
}

bool beginsIdentifier(QChar c)
{
    return c.isLetter() || c == u'_';
}

bool continuesIdentifier(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'-';
}

bool isFigure(QChar c)
{
    return c >= u'0' && c <= u'9';
}

qsizetype lineEnd(QStringView text, qsizetype from)
{
    const qsizetype end = text.indexOf(u'\n', from);
    return end < 0 ? text.size() : end;
}

} // namespace

QChar closingOf(QChar c)
{
    return c == u'(' ? u')' : c == u'[' ? u']' : c == u'{' ? u'}' : QChar();
}

Signs signsAt(QStringView text, qsizetype position)
{
    const QChar sign = text[position];
    if (sign != u'$' && sign != u'%')
        return {};
    qsizetype at = position;
    while (at < text.size() && text[at] == sign)
        ++at;
    return {at - position, at < text.size() && text[at] == u'{'};
}

text::Span markerOf(QStringView text, qsizetype heredoc)
{
    qsizetype begin = heredoc + 2;
    if (begin < text.size() && text[begin] == u'-')
        ++begin;
    qsizetype end = begin;
    if (begin < text.size() && beginsIdentifier(text[begin])) {
        while (end < text.size() && continuesIdentifier(text[end]))
            ++end;
    }
    return {begin, end};
}

bool Scanner::skipComment()
{
    const bool isBlock = here() == u'/' && here(1) == u'*';
    if (here() != u'#' && !isBlock && !(here() == u'/' && here(1) == u'/'))
        return false;
    const qsizetype close = !isBlock || m_at >= m_endless ? -1 : m_text.indexOf(u"*/", m_at + 2);
    if (isBlock && close < 0) {
        m_endless = std::min(m_endless, m_at);
        m_hasRunOver = true;
    }
    m_at = close < 0 ? lineEnd(m_text, m_at) : close + 2;
    return true;
}

void Scanner::skipBlanks()
{
    while (!atEnd() && (isBlank(here()) || here() == u'#' || here() == u'/')) {
        if (isBlank(here()))
            advance();
        else if (!skipComment())
            return;
    }
}

void Scanner::skipLines()
{
    for (skipBlanks(); here() == u'\n'; skipBlanks())
        advance();
}

text::Span Scanner::identifier()
{
    const qsizetype begin = m_at;
    if (beginsIdentifier(here())) {
        while (continuesIdentifier(here()))
            advance();
    }
    return {begin, m_at};
}

bool Scanner::number()
{
    if (!isFigure(here(here() == u'-' ? 1 : 0)))
        return false;
    const auto figures = [this] {
        while (isFigure(here()))
            advance();
    };
    advance();
    figures();
    if (here() == u'.' && isFigure(here(1))) {
        advance();
        figures();
    }
    const bool isSigned = here(1) == u'+' || here(1) == u'-';
    if ((here() == u'e' || here() == u'E') && isFigure(here(isSigned ? 2 : 1))) {
        m_at += isSigned ? 2 : 1;
        figures();
    }
    return true;
}

// Within a quoted text. False where its line ends.
bool Scanner::passText(QString &open)
{
    const QChar c = here();
    if (c == u'\n')
        return false;
    if (c == u'\\') {
        m_at += here(1) == u'\n' ? 1 : 2;
        return true;
    }
    if (c == u'"')
        open.chop(1);
    const Signs signs = signsAt(m_text, m_at);
    if (signs.count == 1 && signs.hasBrace)
        open += u'}';
    if (signs.count > 0)
        m_at += signs.count + (signs.hasBrace ? 1 : 0);
    else
        advance();
    return true;
}

// Within ${…}. False where a bracket closes that is not open.
bool Scanner::passCode(QString &open)
{
    if (skipComment())
        return true;
    if (isHeredoc())
        return heredoc();
    const QChar c = here();
    const QChar closing = closingOf(c);
    if (c == open.back())
        open.chop(1);
    else if (c == u')' || c == u']' || c == u'}')
        return false;
    else if (c == u'"' || !closing.isNull())
        open += c == u'"' ? c : closing;
    advance();
    return true;
}

// Beyond what closes it, from inside.
bool Scanner::passNested(QChar closing)
{
    QString open(closing);
    while (!atEnd() && !open.isEmpty() && open.size() <= DeepestTemplate) {
        if (!(open.back() == u'"' ? passText(open) : passCode(open)))
            return false;
    }
    m_at = std::min(m_at, m_text.size());
    return open.isEmpty();
}

bool Scanner::string()
{
    const qsizetype begin = m_at;
    advance();
    if (passNested(u'"'))
        return true;
    m_at = lineEnd(m_text, begin);
    return false;
}

bool Scanner::interpolation()
{
    m_at += 2;
    return passNested(u'}');
}

bool Scanner::isHeredoc() const
{
    if (here() != u'<' || here(1) != u'<')
        return false;
    const text::Span marker = markerOf(m_text, m_at);
    return !marker.isEmpty() && marker.end < m_text.size() && m_text[marker.end] == u'\n';
}

// That a marker does not come again is known without looking through the rest of the text each time.
qsizetype Scanner::lastLine(const QString &words)
{
    if (!m_lastLines) {
        m_lastLines.emplace();
        for (qsizetype at = 0; at < m_text.size();) {
            const qsizetype end = lineEnd(m_text, at);
            const QStringView line = QStringView(m_text).sliced(at, end - at).trimmed();
            if (!line.isEmpty() && beginsIdentifier(line.front()) && continuesIdentifier(line.back()))
                m_lastLines->insert(line.toString(), at);
            at = end + 1;
        }
    }
    return m_lastLines->value(words, -1);
}

bool Scanner::heredoc()
{
    const text::Span span = markerOf(m_text, m_at);
    const QString marker = m_text.mid(span.begin, span.length());
    if (lastLine(marker) < span.end) {
        m_at = span.end;
        m_hasRunOver = true;
        return false;
    }
    for (qsizetype at = span.end + 1;;) {
        const qsizetype end = lineEnd(m_text, at);
        const QStringView line = QStringView(m_text).sliced(at, end - at);
        if (line.trimmed() == marker) {
            m_at = at + line.indexOf(marker) + marker.size();
            return true;
        }
        at = end + 1;
    }
}

} // namespace hcl
