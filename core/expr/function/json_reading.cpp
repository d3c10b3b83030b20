#include "core/expr/function/json_reading.h"

#include "core/expr/value_text.h"

#include <QString>

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace expr::function {

namespace {

constexpr std::size_t DeepestDocument = 1000; // Jackson's StreamReadConstraints
constexpr qsizetype LongestShownToken = 256; // Jackson's ErrorReportConfiguration
constexpr char Expected[] = "(JSON String, Number, Array, Object or token 'null', 'true' or 'false')";

bool isIdentifierStart(QChar c)
{
    return c.isLetter() || c == u'_' || c == u'$';
}

bool isIdentifierPart(QChar c)
{
    return isIdentifierStart(c) || c.isDigit();
}

// Goes through one value the way Jackson's ReaderBasedJsonParser does, up to its end or to the first fault.
class JacksonScan
{
public:
    explicit JacksonScan(const QString &text) : m_text(text) {}

    // Where the first value ends; nothing where there is a fault, or no value at all.
    std::optional<qsizetype> end()
    {
        if (!nextLetter())
            return std::nullopt;
        do {
            step();
        } while (!m_failed && !m_open.empty());
        return m_failed ? std::nullopt : std::optional(m_at);
    }
    const std::string &fault() const { return m_fault; }
    bool hasFailed() const { return m_failed; }

private:
    struct Container
    {
        bool isObject;
        qsizetype begin;
        bool hasEntries = false;
    };

    QChar peek() const { return m_at < m_text.size() ? m_text[m_at] : QChar(u'\0'); }
    bool isAtEnd() const { return m_at >= m_text.size(); }
    const char *typeName() const { return m_open.empty() ? "root" : m_open.back().isObject ? "Object" : "Array"; }

    std::string location(qsizetype at) const
    {
        qsizetype line = 1, begin = 0;
        for (qsizetype i = 0; i < at; ++i) {
            const bool ends =
                m_text[i] == u'\n' || (m_text[i] == u'\r' && (i + 1 >= m_text.size() || m_text[i + 1] != u'\n'));
            if (ends) {
                ++line;
                begin = i + 1;
            }
        }
        return "[Source: REDACTED (`StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION` disabled); line: "
            + std::to_string(line) + ", column: " + std::to_string(at - begin + 1) + "]";
    }

    void fail(const std::string &why, qsizetype at)
    {
        if (!m_failed)
            m_fault = why + "\n at " + location(at);
        m_failed = true;
    }
    void failAtEnd(const std::string &why) { fail("Unexpected end-of-input" + why, m_text.size()); }

    static std::string described(QChar c)
    {
        const auto code = std::to_string(c.unicode());
        if (c.category() == QChar::Other_Control)
            return "((CTRL-CHAR, code " + code + "))";
        const std::string hex = c.unicode() > 255 ? " / 0x" + QString::number(c.unicode(), 16).toStdString() : "";
        return "('" + QString(c).toStdString() + "' (code " + code + hex + "))";
    }
    void failUnexpected(const std::string &why)
    {
        fail("Unexpected character " + described(peek()) + ": " + why, m_at);
    }
    void failNumber(const std::string &why)
    {
        fail("Unexpected character " + described(peek()) + " in numeric value: " + why, m_at);
    }

    // On to the next letter that counts; false at the end of the text, or at what may not stand there.
    bool nextLetter()
    {
        for (; !isAtEnd() && m_text[m_at] <= u' '; ++m_at) {
            const QChar c = m_text[m_at];
            if (c != u' ' && c != u'\n' && c != u'\r' && c != u'\t') {
                fail("Illegal character " + described(c)
                         + ": only regular white space (\\r, \\n, \\t) is allowed between tokens",
                     m_at);
                return false;
            }
        }
        if (peek() == u'/' && !isAtEnd())
            failUnexpected(
                "maybe a (non-standard) comment? (not recognized as one since Feature 'ALLOW_COMMENTS' not enabled for parser)");
        return !isAtEnd() && !m_failed;
    }

    // One value, or the end of a container.
    void step()
    {
        if (m_open.empty())
            return value();
        if (!nextLetter()) {
            const Container &open = m_open.back();
            if (!m_failed)
                failAtEnd(std::string(": expected close marker for ") + typeName() + " (start marker at "
                          + location(open.begin) + ")");
            return;
        }
        if (peek() == u']' || peek() == u'}')
            return close();
        if (std::exchange(m_open.back().hasEntries, true) && !comma())
            return;
        if (m_open.back().isObject && !name())
            return;
        value();
    }

    void close()
    {
        const Container open = m_open.back();
        if (open.isObject != (peek() == u'}'))
            return fail(std::string("Unexpected close marker '") + peek().toLatin1() + "': expected '"
                            + (open.isObject ? '}' : ']') + "' (for " + typeName() + " starting at "
                            + location(open.begin) + ")",
                        m_at);
        m_open.pop_back();
        ++m_at;
    }

    bool comma()
    {
        if (peek() != u',') {
            failUnexpected(std::string("was expecting comma to separate ") + typeName() + " entries");
            return false;
        }
        ++m_at;
        if (!nextLetter() && !m_failed)
            failAtEnd(std::string(" within/between ") + typeName() + " entries");
        return !m_failed;
    }

    bool name()
    {
        if (peek() != u'"') {
            failUnexpected("was expecting double-quote to start field name");
            return false;
        }
        quoted(" in field name", "name");
        for (int turn = 0; turn < 2 && !m_failed; ++turn) {
            if (!nextLetter() && !m_failed)
                failAtEnd(" within/between Object entries");
            else if (turn == 0 && !m_failed && peek() != u':')
                failUnexpected("was expecting a colon to separate field name and value");
            else if (turn == 0)
                ++m_at;
        }
        return !m_failed;
    }

    void value()
    {
        const QChar c = peek();
        if (c == u'"')
            return quoted(": was expecting closing quote for a string value", "string value");
        if (c == u'{' || c == u'[') {
            m_open.push_back({c == u'{', m_at});
            ++m_at;
            if (m_open.size() > DeepestDocument) {
                m_failed = true;
                m_fault = "Document nesting depth (1001) exceeds the maximum allowed (1000, from "
                          "`StreamReadConstraints.getMaxNestingDepth()`)";
            }
            return;
        }
        if (c == u'-' || (c >= u'0' && c <= u'9'))
            return number();
        if (c == u'}')
            return failUnexpected("expected a value");
        if (isIdentifierStart(c))
            return word();
        failUnexpected(std::string("expected a valid value ") + Expected);
    }

    void word()
    {
        const qsizetype begin = m_at;
        while (!isAtEnd() && isIdentifierPart(peek()))
            ++m_at;
        const QString read = m_text.sliced(begin, m_at - begin);
        if (read == u"true" || read == u"false" || read == u"null")
            return;
        if (read == u"NaN" || read == u"Infinity")
            return fail("Non-standard token '" + read.toStdString()
                            + "': enable `JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS` to allow",
                        m_at);
        const bool isLong = read.size() >= LongestShownToken;
        const QString shown = isLong ? read.first(LongestShownToken) + QStringLiteral("...") : read;
        fail("Unrecognized token '" + shown.toStdString() + "': was expecting " + Expected,
             begin + std::min(read.size(), LongestShownToken));
    }

    bool digits()
    {
        const qsizetype begin = m_at;
        while (peek() >= u'0' && peek() <= u'9')
            ++m_at;
        return m_at > begin;
    }

    void number()
    {
        if (peek() == u'-') {
            ++m_at;
            if (!(peek() >= u'0' && peek() <= u'9'))
                return failNumber("expected digit (0-9) to follow minus sign, for valid numeric value");
        }
        const bool zero = peek() == u'0';
        ++m_at;
        if (zero && peek() >= u'0' && peek() <= u'9')
            return fail("Invalid numeric value: Leading zeroes not allowed", m_at);
        digits();
        if (peek() == u'.') {
            ++m_at;
            if (!digits())
                return failNumber("Decimal point not followed by a digit");
        }
        if (peek() == u'e' || peek() == u'E') {
            ++m_at;
            if (peek() == u'-' || peek() == u'+')
                ++m_at;
            if (!digits())
                return failNumber("Exponent indicator not followed by a digit");
        }
        if (m_open.empty() && !isAtEnd() && !(peek() == u' ' || peek() == u'\t' || peek() == u'\n' || peek() == u'\r'))
            failUnexpected("Expected space separating root-level values");
    }

    void quoted(const char *unclosed, const char *kind)
    {
        for (++m_at; !isAtEnd(); ++m_at) {
            const QChar c = peek();
            if (c == u'"') {
                ++m_at;
                return;
            }
            if (c < u' ')
                return fail("Illegal unquoted character " + described(c)
                                + ": has to be escaped using backslash to be included in " + kind,
                            m_at);
            if (c == u'\\')
                escape();
            if (m_failed)
                return;
        }
        failAtEnd(unclosed);
    }

    // From the backslash to the last letter of what it escapes.
    void escape()
    {
        ++m_at;
        if (isAtEnd())
            return failAtEnd(" in character escape sequence");
        if (peek() != u'u') {
            if (!QStringView(u"\"\\/bfnrt").contains(peek()))
                fail("Unrecognized character escape '" + QString(peek()).toStdString() + "' (code "
                         + std::to_string(peek().unicode()) + ")",
                     m_at + 1);
            return;
        }
        for (int i = 0; i < 4; ++i) {
            ++m_at;
            if (isAtEnd())
                return failAtEnd(" in character escape sequence");
            const QChar c = peek().toLower();
            if (!((c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f')))
                return failUnexpected("expected a hex-digit for character escape sequence");
        }
    }

    const QString &m_text;
    qsizetype m_at = 0;
    std::vector<Container> m_open;
    bool m_failed = false;
    std::string m_fault;
};

} // namespace

Result<Value, std::string> jsonRead(std::string_view text)
{
    if (auto value = parsedJson(text))
        return std::move(*value);
    const QString letters = QString::fromUtf8(text.data(), qsizetype(text.size()));
    JacksonScan scan(letters);
    const auto end = scan.end();
    if (scan.hasFailed())
        return scan.fault();
    if (!end)
        return Value();
    auto first = parsedJson(letters.first(*end).toStdString());
    return first ? Result<Value, std::string>(std::move(*first))
                 : Result<Value, std::string>(std::string("the text is no JSON"));
}

} // namespace expr::function
