// What the program says of a fault of its own.
#pragma once

#include <QString>

namespace app {

// Of what is being caught.
QString failureSentence();

} // namespace app
