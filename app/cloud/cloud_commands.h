// What the AWS menu asks for, of the workflow in front.
#pragma once

#include "app/actions.h"
#include "app/panels.h"
#include "app/workspace/desks.h"

namespace app {

void connectCloud(Actions &actions, Desks &desks, Panels &panels);

} // namespace app
