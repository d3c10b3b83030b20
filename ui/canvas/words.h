// The translation context of the canvas's free functions.
#pragma once

#include <QCoreApplication>

namespace canvas {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(canvas::Words)
};

} // namespace canvas
