// The translation context of the simulator's free functions.
#pragma once

#include <QCoreApplication>

namespace simulator {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(simulator::Words)
};

} // namespace simulator
