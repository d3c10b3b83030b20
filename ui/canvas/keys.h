// The keys of a canvas.
#pragma once

class QKeyEvent;

namespace canvas {

class CanvasView;

// These belong to the canvas while it has the focus, even where the window has a shortcut of the same name.
bool wantsKey(const QKeyEvent &event);
// Does what the key stands for; false when it stands for nothing here.
bool pressKey(CanvasView &view, const QKeyEvent &event);

} // namespace canvas
