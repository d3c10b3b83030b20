// Comparing the workflow in front with another version of it: another file, what was saved, what was committed.
#pragma once

#include "app/actions.h"
#include "app/workspace/desks.h"

namespace app {

void connectComparing(Actions &actions, Desks &desks, QWidget *window);

} // namespace app
