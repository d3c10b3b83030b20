// Every place of the canvas where a state may be put, and which of them takes a drop. The core's own edit says what
// is legal; nothing is decided here.
#pragma once

#include "ui/canvas/stage.h"

namespace canvas {

struct DropSpot
{
    edit::Spot spot;
    QPointF at;
    QRectF area; // an empty lane; null for the rest
    layout::Route route; // an arrow; empty for the rest
    QPolygonF line; // the same in straight pieces
};

std::vector<DropSpot> dropSpots(const Stage &stage, const asl::Definition &now);

class SpotChooser
{
public:
    using Ask = std::function<std::optional<Refusal>(const edit::Spot &)>; // why it cannot be

    SpotChooser(std::vector<DropSpot> spots, Ask ask);

    // The nearest legal spot within reach of the point, on the screen as large at any zoom. What is let go farther
    // away goes nowhere: nobody expects a state at the other end of the drawing.
    void pointAt(QPointF point, double zoom);
    // Null when there is none.
    const DropSpot *chosen() const { return m_chosen < 0 ? nullptr : &m_spots[size_t(m_chosen)]; }
    // Why the nearest one cannot be.
    const std::optional<Refusal> &refusal() const { return m_refusal; }

    // Lights up what is legal within `seen`.
    void paint(QPainter &painter, double zoom, const QRectF &seen);

private:
    bool isLegal(size_t number);

    std::vector<DropSpot> m_spots;
    std::vector<std::optional<Refusal>> m_refusals;
    std::vector<bool> m_isAsked;
    Ask m_ask;
    int m_chosen = -1;
    std::optional<Refusal> m_refusal;
};

// "Between A and B", "Rule 2 of C leads here" …
QString wordsOf(const edit::Spot &spot, const Stage &stage, const asl::Definition &now);
// What letting go would do, or why it would do nothing.
QString wordsOf(const SpotChooser &chooser, const Stage &stage, const asl::Definition &now);

} // namespace canvas
