// State paths as tests write them.
#pragma once

#include "core/asl/state_path.h"

inline asl::StatePath path(const char *written)
{
    return asl::statePathFrom(QString::fromLatin1(written));
}
