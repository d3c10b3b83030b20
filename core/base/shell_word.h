// Words as a POSIX shell reads them, for lines that a person copies.
#pragma once

#include <QString>

#include <algorithm>

// Nothing means anything to a shell within single quotes but the one that ends them.
inline QString quotedForShell(QString word)
{
    word.replace(u'\'', QStringLiteral("'\\''"));
    return u'\'' + word + u'\'';
}

// In quotes only where it needs them.
inline QString shellWord(const QString &word)
{
    const auto isPlain = [](QChar c) { return c.isLetterOrNumber() || QStringView(u"-_./:=,@%+").contains(c); };
    return !word.isEmpty() && std::ranges::all_of(word, isPlain) ? word : quotedForShell(word);
}
