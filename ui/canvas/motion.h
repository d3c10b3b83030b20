// Whether things on the canvas may glide to their places.
#pragma once

namespace canvas {

// False when the desktop's style or BATUTA_REDUCED_MOTION asks for calm.
bool isMotionWanted();

} // namespace canvas
