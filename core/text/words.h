// Words as people type them: without case and accents, and how far two are apart by slips of the hand.
#pragma once

#include <QStringList>

namespace text {

// Lower case, without accents: "Reposição" is "reposicao".
QString folded(const QString &text);
// The words of what is typed, folded; parted by whatever is no letter, digit or hyphen.
QStringList foldedWords(const QString &typed);

// Case does not count. Letters put in, left out, changed, or two beside each other swapped.
qsizetype slipsBetween(QStringView one, QStringView other);

// At most two slips of the hand apart, and no more than a third of the name.
bool isNearly(QStringView one, QStringView other);

} // namespace text
