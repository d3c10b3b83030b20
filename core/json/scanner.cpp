#include "core/json/scanner.h"

namespace json {

namespace {

// A text of rubbish has as many errors as characters; nobody reads more than this.
constexpr size_t MostErrors = 1000;
constexpr qsizetype LongestDetail = 40;

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\n' || c == u'\t' || c == u'\r' || c == QChar(QChar::ByteOrderMark);
}

bool isHex(QChar c)
{
    const ushort unit = c.unicode();
    return (unit >= '0' && unit <= '9') || (unit >= 'a' && unit <= 'f') || (unit >= 'A' && unit <= 'F');
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

// RFC 8259: -? (0 | [1-9][0-9]*) (. [0-9]+)? ([eE] [+-]? [0-9]+)?
bool isNumber(QStringView text)
{
    qsizetype at = 0;
    const auto here = [&] { return at < text.size() ? text[at] : QChar(); };
    const auto digits = [&] {
        const qsizetype begin = at;
        while (isDigit(here()))
            ++at;
        return at > begin;
    };
    if (here() == u'-')
        ++at;
    if (here() == u'0')
        ++at;
    else if (!digits())
        return false;
    if (here() == u'.') {
        ++at;
        if (!digits())
            return false;
    }
    if (here() == u'e' || here() == u'E') {
        ++at;
        if (here() == u'+' || here() == u'-')
            ++at;
        if (!digits())
            return false;
    }
    return at == text.size();
}

} // namespace

void Scanner::report(ErrorCode code, text::Span span)
{
    if (m_errors.size() < MostErrors)
        m_errors.push_back({code, span, m_text.mid(span.begin, std::min(span.length(), LongestDetail))});
}

void Scanner::skipBlank()
{
    while (!atEnd()) {
        if (isBlank(here()))
            advance();
        else if (here() == u'/' && m_at + 1 < m_text.size() && (m_text[m_at + 1] == u'/' || m_text[m_at + 1] == u'*'))
            skipComment();
        else
            return;
    }
}

void Scanner::skipComment()
{
    const qsizetype begin = m_at;
    const bool line = m_text[m_at + 1] == u'/';
    const qsizetype close = line ? m_text.indexOf(u'\n', m_at) : m_text.indexOf(u"*/", m_at + 2);
    if (close < 0)
        m_at = m_text.size();
    else
        m_at = line ? close : close + 2;
    report(close < 0 && !line ? ErrorCode::UnclosedComment : ErrorCode::CommentFound, {begin, m_at});
}

bool Scanner::escape()
{
    const qsizetype begin = m_at;
    advance();
    const QChar letter = here();
    if (letter == u'u') {
        advance();
        int digits = 0;
        while (digits < 4 && isHex(here())) {
            advance();
            ++digits;
        }
        if (digits == 4)
            return true;
    } else if (!atEnd() && QStringView(u"\"\\/bfnrt").contains(letter)) {
        advance();
        return true;
    } else if (!atEnd() && letter != u'\n' && letter != u'\r') {
        advance();
    }
    report(ErrorCode::InvalidEscape, {begin, m_at});
    return false;
}

// A quote that never closes ends with its line, a comma at the line's end left out.
text::Span Scanner::unclosed(qsizetype begin)
{
    qsizetype end = m_at;
    while (end > begin + 1 && isBlank(m_text[end - 1]))
        --end;
    if (end > begin + 1 && m_text[end - 1] == u',')
        --end;
    m_at = end;
    report(ErrorCode::UnclosedString, {begin, end});
    return {begin, end};
}

Scanner::Word Scanner::string()
{
    const qsizetype begin = m_at;
    bool sound = true;
    // Each way of being wrong is told once per string.
    bool toldControl = false, toldSurrogate = false;
    advance();
    qsizetype highAt = -1; // a high surrogate that waits for its low one
    const auto lone = [&](qsizetype at) {
        if (!toldSurrogate)
            report(ErrorCode::InvalidUnicode, {at, m_at});
        toldSurrogate = true;
        sound = false;
    };
    while (!atEnd()) {
        const QChar c = here();
        if (c == u'"') {
            if (highAt >= 0)
                lone(highAt);
            advance();
            return {{begin, m_at}, Kind::String, sound};
        }
        if (c == u'\n' || c == u'\r')
            return {unclosed(begin), Kind::String, false};
        const qsizetype at = m_at;
        QChar unit = c;
        if (c == u'\\') {
            const bool written = at + 6 <= m_text.size() && m_text[at + 1] == u'u';
            if (!escape())
                sound = false;
            unit = written ? QChar(QStringView(m_text).mid(at + 2, 4).toUShort(nullptr, 16)) : QChar(u' ');
        } else {
            if (c.unicode() < 0x20) {
                if (!toldControl)
                    report(ErrorCode::ControlCharacter, {at, at + 1});
                toldControl = true;
                sound = false;
            }
            advance();
        }
        if (unit.isLowSurrogate()) {
            if (highAt < 0)
                lone(at);
            highAt = -1;
        } else {
            if (highAt >= 0)
                lone(highAt);
            highAt = unit.isHighSurrogate() ? at : -1;
        }
    }
    return {unclosed(begin), Kind::String, false};
}

Scanner::Word Scanner::number()
{
    const qsizetype begin = m_at;
    while (here().isLetterOrNumber() || (!atEnd() && QStringView(u"+-._").contains(here())))
        advance();
    const text::Span span{begin, m_at};
    const bool sound = isNumber(QStringView(m_text).mid(begin, span.length()));
    if (!sound)
        report(ErrorCode::InvalidNumber, span);
    return {span, Kind::Number, sound};
}

// The brace that closes the substitution here. That there is none any more is found out once.
qsizetype Scanner::substitutionEnd()
{
    if (m_at >= m_braceless)
        return -1;
    const qsizetype close = m_text.indexOf(u'}', m_at);
    if (close < 0)
        m_braceless = m_at;
    return close;
}

Scanner::Word Scanner::bare()
{
    const qsizetype begin = m_at;
    while (!atEnd() && here() != u'\n' && here() != u'"' && !QStringView(u",]}:").contains(here())) {
        // A comment ends it; the slashes of an address do not.
        const QStringView next = QStringView(m_text).mid(m_at, 2);
        if ((next == u"//" && (m_at == 0 || m_text[m_at - 1] != u':')) || next == u"/*")
            break;
        // A substitution of a deployment tool, ${Name}, is one word, its brace included.
        const qsizetype close = next == u"${" ? substitutionEnd() : -1;
        if (close >= 0)
            m_at = close;
        advance();
    }
    if (m_at == begin)
        advance();
    qsizetype end = m_at;
    while (end > begin + 1 && isBlank(m_text[end - 1]))
        --end;
    const text::Span span{begin, end};
    const QStringView word = QStringView(m_text).mid(begin, span.length());
    if (word == u"true" || word == u"false")
        return {span, Kind::Boolean, true};
    if (word == u"null")
        return {span, Kind::Null, true};
    // Filled in before AWS reads the text: "MaxConcurrency": ${Workers}
    const bool substitution = word.startsWith(u"${") && word.indexOf(u'}') == word.size() - 1;
    return {span, Kind::Missing, substitution};
}

} // namespace json
