// The workflow of a desk as AWS takes it.
#pragma once

#include "app/workspace/desk.h"

namespace app {

QString ownName(const Desk &desk); // of its file; of a template's machine with its name
// With what the simulator fills its placeholders with.
Result<QString> ownDefinition(const Desk &desk);
QString ownType(const Desk &desk); // AWS's word

} // namespace app
