// What the search field can find: every state of the workflow, every command of the program, and every state that can
// be added.
#pragma once

#include "app/actions.h"
#include "app/find_popup.h"
#include "ui/session/session.h"

namespace app {

// `shown` is called after a state was chosen or added: who was looking for it wants to go on from there.
std::vector<Findable> findables(session::Session &session, const Actions &actions, const std::function<void()> &shown);

} // namespace app
