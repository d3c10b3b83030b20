// Puts a window into a certain moment without anybody at the mouse: for pictures of it, and for showing the main job
// where there is no display. Both end the program when they are done.
#pragma once

#include "app/arguments.h"
#include "app/main_window.h"

namespace app {

// Waits until the drawing stands, goes through `steps` events of a run, and writes the window as a PNG.
void takePicture(MainWindow &window, const Arguments &arguments);

// Lays the open workflow out, simulates it to its end (tasks that no mock answers answer {}), and writes window.png,
// graph.svg, history.json and the definition into the folder, naming each on standard output.
void demonstrate(MainWindow &window, const Arguments &arguments);

} // namespace app
