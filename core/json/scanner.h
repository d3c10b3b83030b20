// Finds where the words of a JSON text begin and end, and what is wrong inside each. It knows no structure.
#pragma once

#include "core/json/tree.h"

#include <limits>

namespace json {

class Scanner
{
public:
    Scanner(const QString &text, std::vector<SyntaxError> &errors) : m_text(text), m_errors(errors) {}

    bool atEnd() const { return m_at >= m_text.size(); }
    qsizetype position() const { return m_at; }
    // The character here; NUL at the end.
    QChar here() const { return atEnd() ? QChar() : m_text[m_at]; }
    void advance() { ++m_at; }

    void skipBlank(); // spaces, line ends, a byte order mark, comments (reported)

    struct Word
    {
        text::Span span;
        Kind kind = Kind::Missing;
        bool sound = true;
    };
    Word string(); // stands at a quote
    Word number(); // stands at a digit or a minus
    Word bare(); // anything else: a literal, a substitution (Missing but sound), or words that are no value

    // Reports, and says where.
    void report(ErrorCode code, text::Span span);

private:
    void skipComment();
    bool escape(); // stands at a backslash; false when it is wrong
    text::Span unclosed(qsizetype begin);
    qsizetype substitutionEnd();

    const QString &m_text;
    std::vector<SyntaxError> &m_errors;
    qsizetype m_at = 0;
    qsizetype m_braceless = std::numeric_limits<qsizetype>::max(); // from here on no brace closes
};

} // namespace json
