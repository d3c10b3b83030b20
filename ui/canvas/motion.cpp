#include "ui/canvas/motion.h"

#include <QApplication>
#include <QStyle>

namespace canvas {

bool isMotionWanted()
{
    static const bool asked = qEnvironmentVariableIntValue("BATUTA_REDUCED_MOTION") != 0;
    return !asked && QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) > 0;
}

} // namespace canvas
