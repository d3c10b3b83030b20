// One button of a row of which exactly one is pressed. To a screen reader it is a radio button; Qt would call it a check
// box.
#pragma once

#include <QString>

class QToolButton;

namespace theme {

// `place`: "first", "middle" or "last" in its row. Before all else: once Qt has spoken of a button, it keeps its voice.
void makeSegment(QToolButton &button, const QString &place);

} // namespace theme
