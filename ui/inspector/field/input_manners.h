// What everything one edits with in the inspector leaves to others: undo and redo to the window, for the only history is
// the document's; the wheel to the form, which is scrolled past a list without changing it.
#pragma once

#include <QString>

class QComboBox;
class QLineEdit;
class QWidget;

namespace inspector {

void teachManners(QWidget &input);
// What is typed there is code.
void useCodeFont(QLineEdit &line);
// It takes the width it is given, however long its words are.
void letBeNarrow(QComboBox &combo);
// A text that is too long for its line is seen from its beginning until somebody goes there.
void showFromBeginning(QLineEdit &line, const QString &text);

} // namespace inspector
