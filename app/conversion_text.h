// What is said about a conversion to JSONata, in the user's language: in the window and on the command line.
#pragma once

#include "core/convert/to_jsonata.h"

#include <QCoreApplication>

namespace app {

struct Conversion
{
    Q_DECLARE_TR_FUNCTIONS(app::Conversion)
};

// Why the state deserves a look, without its name.
QString doubtSentence(const convert::Doubt &doubt);

} // namespace app
