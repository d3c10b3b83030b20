// Finding and replacing in a text, as values: where it matches, and the one patch that replaces.
#pragma once

#include "core/text/patch.h"

#include <QRegularExpression>

namespace editor {

struct Search
{
    QString pattern;
    bool isExpression = false; // a regular expression
    bool isCaseSensitive = false;
    bool wholeWords = false;
};

// Not valid when the pattern is not.
QRegularExpression expressionOf(const Search &search);

// In order, disjoint; matches of nothing (as of "a*" in "b") are left out.
std::vector<text::Span> matches(const QString &text, const Search &search);

// Replaces each match. In a regular expression's replacement $1 … $9 are its groups, $0 all of it, $$ a dollar.
text::Patch replacedAll(const QString &text, const Search &search, const QString &replacement);
// As above for the match at exactly that place; empty when there is none.
text::Patch replacedAt(const QString &text, const Search &search, const QString &replacement, text::Span at);

} // namespace editor
