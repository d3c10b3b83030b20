// What keys, menus and gestures ask for on a canvas: each does the whole of it, for what is selected.
#pragma once

#include "core/edit/intents.h"

#include <QObject>

namespace canvas {

class CanvasView;

class Deeds : public QObject
{
    Q_OBJECT

public:
    explicit Deeds(CanvasView &view);

    // Opens the list of states at a place of the viewport; the one picked goes to the spot.
    void pickState(const edit::Spot &spot, QPoint at);
    void beginRename(const asl::StatePath &state);
    void walk(Qt::Key arrow);

public Q_SLOTS:
    void appendState();
    void replaceKind();
    void renameCurrent();
    void removeSelected();
    void selectAll();
    void toggleBreakpoint();
    void toggleFold();

private:
    CanvasView &m_view;
};

} // namespace canvas
