// Where a stage's items stand, and how they get there: asks for layouts, shows old places while a new one is worked out,
// and moves items from the one to the other.
#pragma once

#include "core/layout/layouter.h"

#include <QObject>
#include <QTimer>
#include <QVariantAnimation>

namespace canvas {

class NodeItem;
class SlicedWork;
class Stage;

class Placing : public QObject
{
    Q_OBJECT

public:
    // A large drawing is placed a slice at a time, by `work`.
    Placing(Stage &stage, SlicedWork &work);

    const layout::Layout &layout() const { return m_layout; }
    layout::Direction direction() const { return m_direction; }
    void setDirection(layout::Direction direction);

    // What the stage shows has changed.
    void request();
    // What comes next is another drawing, of which nobody knows any place yet.
    void forget();
    bool isWaiting() const { return m_isWaiting; }
    bool isMoving() const { return m_motion.state() == QAbstractAnimation::Running; }
    void finishMoves();
    void stop();
    // Around the drawing, for a view to move in.
    void keepRoom(double margin);

Q_SIGNALS:
    void shifted(QPointF by); // all stands elsewhere by this: a view that goes along sees nothing move
    void placesChanged(); // anything stands elsewhere, or is there or not
    void firstPlaced(); // another drawing has been laid out for the first time
    void settled(); // by the layout it will keep

private:
    enum class Answer { Final, Provisional };
    void placeProvisionally();
    void apply(layout::Layout placed, Answer answer);
    void applyNode(size_t index, QPointF shift);
    void applyEdge(size_t index, QPointF shift);
    void applyPills(QPointF shift);
    void setLanes();
    void finishApplying(QPointF shift, Answer answer);
    QPointF shiftOfAnchor() const;
    layout::Measures measures() const;
    void move(double progress);

    Stage &m_stage;
    SlicedWork &m_work;
    layout::Layouter m_layouter;
    layout::Layout m_layout;
    layout::Direction m_direction = layout::Direction::TopDown;
    QVariantAnimation m_motion;
    QTimer m_patience; // how long the old places stay while new ones are computed
    double m_margin = 4000; // enough that the scene is larger than its window: a smaller one is centred when it grows
    bool m_isWaiting = false;
    bool m_isNew = true; // no place is known yet
};

} // namespace canvas
