// A drawing as SVG on which a run can be shown: states and arrows carry numbers and class names, and no colours but those
// of the states' tiles, so that a page's style sheet and script say how they stand. Its words are escaped.
#pragma once

#include "ui/canvas/drawing.h"

#include <QByteArray>

#include <functional>
#include <optional>

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

// The same for one who only looks: nothing can be pressed, and what is to be told of states and arrows stands there from
// the beginning.
struct StillPicture
{
    struct Sign
    {
        QString cssClass; // of the state's element
        QString letter; // in a badge at its corner
        QString title; // what a browser tells of it
    };
    std::function<std::optional<Sign>(const graph::Node &)> signOf;
    std::function<QString(int scope, int arrow)> arrowClass;
    std::vector<Sign> legend; // below the drawing
    QString title; // of the whole
    QString style; // a style sheet of its own; empty: the page around it has one
};
QByteArray stillPictureOf(const canvas::Drawing &drawing, const StillPicture &still);

} // namespace app
