// Joins the actions that are for who writes lessons: a new one, and the editor of one.
#pragma once

class QWidget;

namespace app {

class Actions;
class Desks;

// Its windows are `window`'s, which does not close while one of them is not to be left.
void connectLessonWriting(Actions &actions, Desks &desks, QWidget *window);

} // namespace app
