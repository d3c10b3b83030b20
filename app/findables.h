// What the search field can find: every state of the workflow and every action of the program.
#pragma once

#include "app/actions.h"
#include "app/find_popup.h"
#include "ui/session/session.h"

namespace app {

std::vector<Findable> findables(session::Session &session, const Actions &actions);

} // namespace app
