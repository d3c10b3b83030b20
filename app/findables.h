// What the search field can find: every state of the workflow by its name and by what it is ("type:task service:sqs
// error:States.Timeout uses:$x is:error"), every command of the program, and every state that can be added.
#pragma once

#include "app/actions.h"
#include "app/find_popup.h"
#include "ui/session/session.h"

namespace app {

// `shown` is called after a state was chosen or added: who was looking for it wants to go on from there.
std::vector<Findable> findables(session::Session &session, const Actions &actions, const std::function<void()> &shown);

// Every call that AWS has and that fits what is typed, the best first.
std::vector<Findable> callFindables(session::Session &session, const QString &typed,
                                    const std::function<void()> &shown);

} // namespace app
