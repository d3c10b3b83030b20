// Joins the actions that concern the drawing, the text and the run to the panels of the workflow in front, which do
// them, and those that go from one to another.
#pragma once

namespace app {

class Actions;
class Desks;
class Panels;

void connectDrawing(Actions &actions, Desks &desks);
// From one part of the window to the next.
void connectParts(Actions &actions, Desks &desks);
void connectText(Actions &actions, Desks &desks);
// Starting a run brings its panel.
void connectRun(Actions &actions, Desks &desks, Panels &panels);

} // namespace app
