// The exact text of a QTextDocument. toPlainText() is not it: that turns U+00A0 into a space.
#pragma once

#include <QString>

class QTextDocument;

namespace editor {

QString exactText(const QTextDocument &document);

// How a text stands in a QTextDocument: each character that becomes a line there is written as \n. The length stays
// the same, so positions in both are one.
QString shownForm(QString text);

} // namespace editor
