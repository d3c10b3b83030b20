// What can be done with what is selected, or with the empty canvas.
#pragma once

#include "core/edit/intents.h"

#include <QPoint>

namespace canvas {

class CanvasView;

// Returns at once; the menu deletes itself.
void showContextMenu(CanvasView &view, QPoint at); // in the viewport

} // namespace canvas
