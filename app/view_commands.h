// Joins the actions that concern the drawing, the text and the run to the panels of the workflow in front, which do
// them.
#pragma once

namespace app {

class Actions;
class Desks;
class Panels;

void connectDrawing(Actions &actions, Desks &desks);
void connectText(Actions &actions, Desks &desks);
// Starting a run brings its panel.
void connectRun(Actions &actions, Desks &desks, Panels &panels);

} // namespace app
