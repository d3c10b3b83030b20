// Ways out of what the checker found, whoever knows them: of the text, or of the template that carries it.
#pragma once

#include "core/language/fix.h"
#include "ui/session/session.h"

namespace session {

// Patches of the current text.
std::vector<language::Fix> waysOut(const Session &session, const validate::Diagnostic &problem);
// Patches of the template, for what stands beside the definition; none where the template does not hold it, for then it is
// not what is being edited.
std::vector<language::Fix> waysOutBeside(const Session &session, const validate::Diagnostic &problem);

} // namespace session
