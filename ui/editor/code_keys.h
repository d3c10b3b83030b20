// What keys do in code beyond inserting themselves: indentation, pairs of brackets and quotes. Each is one edit of
// the text through a cursor, and false where the key has no such meaning there.
#pragma once

#include <QTextCursor>

namespace editor {

bool breakLine(QTextCursor &cursor, const QString &indent);
// A character that was typed: closes brackets and quotes, steps over what is closed already.
bool typePair(QTextCursor &cursor, QChar typed, const QString &indent);
// Backspace between a pair takes both; before a line's first character, one level of indentation.
bool eraseBack(QTextCursor &cursor, const QString &indent);
void indentLines(QTextCursor &cursor, const QString &indent);
void outdentLines(QTextCursor &cursor, const QString &indent);

} // namespace editor
