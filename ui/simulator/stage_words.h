// What the stages of a visit are called.
#pragma once

#include "core/simulate/stages.h"

#include <QString>

namespace simulator {

QString stageName(sim::StageName name);
// What the stage is the outcome of: what is told of it on the way to the next.
QString stageMeaning(sim::StageName name);
QString sizeText(qint64 bytes); // "1.2 KB"

} // namespace simulator
