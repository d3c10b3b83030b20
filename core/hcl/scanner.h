// Finds where the words of an HCL text end: blanks and comments, identifiers, strings with all that their ${…} hold,
// heredocs. It knows no structure. Each text is gone through a bounded number of times, however broken it is.
#pragma once

#include "core/text/span.h"

#include <QHash>
#include <QString>

#include <limits>
#include <optional>

namespace hcl {

class Scanner
{
public:
    explicit Scanner(const QString &text) : m_text(text) {}

    bool atEnd() const { return m_at >= m_text.size(); }
    qsizetype position() const { return m_at; }
    void moveTo(qsizetype position) { m_at = position; }
    void advance() { ++m_at; }
    // The character here, or some places on; NUL behind the end.
    QChar here(qsizetype ahead = 0) const { return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : QChar(); }

    void skipBlanks(); // and comments; not the line's end
    void skipLines(); // these and line ends
    bool skipComment(); // false where none begins here

    text::Span identifier(); // empty where none begins here
    bool number(); // likewise
    bool string(); // stands at a quote; false where it does not close: it ends with its line then
    bool interpolation(); // stands at ${ or %{; false where no brace closes it
    bool isHeredoc() const; // << and a marker, and nothing behind it on the line
    bool heredoc(); // stands at one; false where its marker does not come again: it ends with its first line then

    // A comment or heredoc has no end in the text.
    bool hasRunOver() const { return m_hasRunOver; }

private:
    bool passNested(QChar closing);
    bool passText(QString &open);
    bool passCode(QString &open);
    qsizetype lastLine(const QString &words);

    const QString &m_text;
    qsizetype m_at = 0;
    bool m_hasRunOver = false;
    qsizetype m_endless = std::numeric_limits<qsizetype>::max(); // no comment ends from here on
    std::optional<QHash<QString, qsizetype>> m_lastLines; // of one word, trimmed: where the last of each begins
};

QChar closingOf(QChar opening); // NUL of what is no opening bracket

// The signs from the position on that may begin ${ or %{: how many alike, and whether a brace follows. One alone opens;
// of more, the last two are an escape.
struct Signs
{
    qsizetype count = 0;
    bool hasBrace = false;
};
Signs signsAt(QStringView text, qsizetype position);

// From << on: the marker itself.
text::Span markerOf(QStringView text, qsizetype heredoc);

} // namespace hcl
