// Where the selected state stands: the containers around it, from the outside in, at the top left of the canvas. A click
// selects one and brings it into view. Nothing is shown for a state of the machine itself.
#pragma once

#include "core/asl/state_path.h"

#include <QWidget>

class QHBoxLayout;

namespace canvas {

class CanvasView;

class Crumbs : public QWidget
{
    Q_OBJECT

public:
    explicit Crumbs(CanvasView &view);

    void showWayTo(const asl::StatePath &state);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void addStep(const asl::StatePath &container);

    CanvasView &m_view;
    asl::StatePath m_state;
    QHBoxLayout *m_row;
};

} // namespace canvas
