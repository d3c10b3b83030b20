// Pages for browsers that carry all they need within them: a form with places to be filled in, and what a security policy
// and an HTML element ask of what stands in them.
#pragma once

#include <QByteArray>
#include <QHash>

namespace app {

using PagePlaces = QHash<QByteArray, QByteArray>;

// {{name}} by what is given for it, once: what takes a place is not looked into.
QByteArray filledForm(const QByteArray &form, const PagePlaces &places);
QByteArray escapedWords(const QString &words);
// What a security policy knows a script or style sheet by.
QByteArray policyHash(const QByteArray &text);

} // namespace app
