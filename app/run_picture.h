// A drawing as SVG on which a run can be shown: states and arrows carry numbers and class names, and no colours but those
// of the states' tiles, so that a page's style sheet and script say how they stand. Its words are escaped.
#pragma once

#include "ui/canvas/drawing.h"

#include <QByteArray>

namespace app {

struct RunPicture
{
    struct Arrow
    {
        asl::StatePath from, to; // empty: Start or End
        bool catches = false;
    };

    QByteArray svg; // one element, to stand within a page
    std::vector<asl::StatePath> states; // by data-state
    std::vector<QString> summaries; // of these
    std::vector<Arrow> arrows; // by data-arrow
};

RunPicture runPictureOf(const canvas::Drawing &drawing);

} // namespace app
