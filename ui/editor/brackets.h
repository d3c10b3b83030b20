// Brackets of a text, outside its strings: which belong together, which a line leaves open.
#pragma once

#include <QTextBlock>

#include <optional>
#include <vector>

namespace editor {

struct Bracket
{
    int position = 0; // in its line, or in the document for the functions that take blocks
    QChar sign;
    bool opens() const { return sign == u'{' || sign == u'['; }
};

std::vector<Bracket> bracketsOf(QStringView line);
// Whether the place in the line is between two quotes.
bool isInString(QStringView line, int place);
// The first bracket that the line opens and does not close.
std::optional<Bracket> leftOpen(QStringView line);

// The document position of the bracket that belongs to the one there; none where there is no bracket or no match.
std::optional<int> matching(const QTextBlock &block, int placeInLine);

} // namespace editor
