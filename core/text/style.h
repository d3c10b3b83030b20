// How a text is laid out by hand: its indentation. Read from the text so that what we write looks like it.
#pragma once

#include <QString>

namespace text {

struct Style
{
    QString indent = QStringLiteral("  "); // one level
    bool operator==(const Style &) const = default;
};

// The commonest step of indentation in the text; two spaces where it shows none.
Style styleOf(const QString &text);

} // namespace text
