// The way of the Tab key as the eye goes: row by row, and from left to right within a row. Widgets are made and replaced
// at any time and any place, so their places on the screen tell the order, not the time they were made.
#pragma once

#include <vector>

class QWidget;

namespace app {

// All that can take the focus by Tab now.
std::vector<QWidget *> inReadingOrder(QWidget &window);
// The next or the one before, around the end; null where there is none.
QWidget *neighbourInReadingOrder(QWidget &window, QWidget *from, bool next);

} // namespace app
