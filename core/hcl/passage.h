// The way through an HCL text, expression by expression, where nobody asks what they hold.
#pragma once

#include "core/hcl/scanner.h"

namespace hcl {

// What ends an expression beside a closing bracket.
enum class Ends {
    Line, // of an attribute
    Entry, // of an object: a line end or a comma
    Item, // of a list: a comma; line ends are blanks
};

bool isClosing(QChar c); // a bracket

class Passage
{
public:
    // `alert`: the text is known to be unclosed somewhere. What looks like a block in a line's first column is one then,
    // whatever is open.
    Passage(const QString &text, bool alert) : scan(text), m_text(text), m_alert(alert) {}

    Scanner scan;

    void skip(Ends ends) { ends == Ends::Item ? scan.skipLines() : scan.skipBlanks(); }
    bool endsHere(Ends ends);
    bool isHeader();
    bool isSeparator() const { return scan.here() == u':' || (scan.here() == u'=' && scan.here(1) != u'='); }

    // Goes to where an expression ends, or an object's key; answers where that is, blanks left out.
    qsizetype expression(Ends ends, bool isKey = false);
    bool one(); // word, string or pair of brackets; false where it is broken
    bool brackets(); // a pair with all in it; likewise

    bool isBroken() const { return m_broken; } // something since it was told not to be
    void forgetBreaks() { m_broken = false; }
    void setUnclosed() { m_unclosed = true; }
    // Something goes on to the end of the text, or to the next block.
    bool isUnclosed() const { return m_unclosed || scan.hasRunOver(); }

private:
    const QString &m_text;
    bool m_alert = false;
    bool m_unclosed = false;
    bool m_broken = false;
};

} // namespace hcl
