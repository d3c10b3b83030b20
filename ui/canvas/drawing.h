// A whole drawing on a painter, without a scene: pictures in files and on paper.
#pragma once

#include "core/layout/layout.h"
#include "ui/canvas/look.h"
#include "ui/canvas/node_painter.h"

namespace canvas {

struct Drawing
{
    graph::FlowGraph graph;
    layout::Layout layout;
    std::function<NodeLook(const graph::Node &)> lookOf;
};

// What its layout is asked for with: all words have their room.
layout::Measures measuresOf(const Drawing &drawing);
// In scene coordinates; the painter brings its own scale.
void paintDrawing(QPainter &painter, const Drawing &drawing, Detail detail = Detail::Full);

} // namespace canvas
