// The workflow as items, always those of the present snapshot: exactly its states and its arrows, whatever the text
// looks like. It follows the document, the session and the run, and edits nothing.
#pragma once

#include "core/layout/layouter.h"
#include "ui/canvas/edge_item.h"
#include "ui/canvas/node_item.h"
#include "ui/canvas/reconcile.h"
#include "ui/canvas/sliced_work.h"
#include "ui/session/simulation_controller.h"

#include <QGraphicsScene>
#include <QTimer>
#include <QVariantAnimation>

namespace canvas {

class CanvasScene : public QGraphicsScene
{
    Q_OBJECT

public:
    CanvasScene(session::Session &session, session::SimulationController &simulation, QObject *parent = nullptr);
    ~CanvasScene() override;

    // Sorted; equal to stateNames() and edgeNames() of the shown graph.
    QStringList shownStates() const;
    QStringList shownEdges() const;

    const graph::FlowGraph &graph() const { return m_graph; } // with folded containers folded
    const layout::Layout &placing() const { return m_layout; }
    bool isEmpty() const { return m_nodes.isEmpty(); }
    NodeItem *node(const asl::StatePath &path) const { return m_nodes.value(path); }
    EdgeItem *edge(const edit::EdgeName &name) const { return m_edges.value(keyOf(name)); }
    QList<NodeItem *> nodes() const { return m_nodes.values(); }
    QList<EdgeItem *> edges() const { return m_edges.values(); }
    NodeItem *startPill() const { return m_start; }
    NodeItem *endPill() const { return m_end; }

    // What a person points at; the innermost. A frame counts where it is painted: header and border, and its
    // ground where nothing else is.
    NodeItem *nodeAt(QPointF point) const;
    EdgeItem *edgeAt(QPointF point, double reach) const;

    const std::optional<edit::EdgeName> &selectedEdge() const { return m_selectedEdge; }
    void selectEdge(const std::optional<edit::EdgeName> &edge);
    void hover(const NodeItem *node, const EdgeItem *edge);
    const NodeItem *hoveredNode() const { return m_hoveredNode; }

    bool isMoving() const { return m_motion.state() == QAbstractAnimation::Running; }
    bool isWaitingForLayout() const { return m_isWaiting; }
    // While a large document is put on the scene, a slice at a time; nothing of it is to be shown or touched yet.
    bool isBuilding() const { return !m_work.isDone() || (m_isWaiting && !m_nodeOrder.empty()); }
    void finishMoves();
    // Around the drawing, for a view to move in.
    void keepRoom(double margin);
    // Reads and words everything anew: another language, another look.
    void refresh();

Q_SIGNALS:
    void shifted(QPointF by); // all stands elsewhere by this: a view that goes along sees nothing move
    void placesChanged(); // anything stands elsewhere, or is there or not
    void firstPlaced(); // another document has been laid out for the first time
    void looksChanged();

private:
    void takeChange(const document::Change &change);
    void buildAnew(const document::SharedSnapshot &now);
    void takeGraph();
    void orderItems();
    void addNode(int index);
    void addEdge(int index);
    void clearItems();
    void rebuildGraph(const document::Change &change);
    QHash<asl::StatePath, NodeLook> looksOf(const document::Snapshot &now, const graph::FlowGraph &shown) const;
    NodeLook lookOfNode(const document::Snapshot &now, const graph::Node &node) const;
    void reconcileNodes(const Carried &carriedPaths);
    void reconcileEdges(const Carried &carriedPaths);
    void reconcilePills();
    void dressAll();
    void dressEdges();
    NodeLook dressed(const asl::StatePath &path) const;
    void showSelection();
    void setHovered(bool isHovered);
    void readProblems();
    void requestLayout();
    void placeProvisionally();
    enum class Answer { Final, Provisional };
    void apply(layout::Layout placed, Answer answer);
    void finishApplying(QPointF shift, Answer answer);
    void applyNode(int scope, int node, QPointF shift);
    void applyEdge(int scope, int edge, QPointF shift);
    void applyPills(QPointF shift);
    QPointF shiftOfAnchor() const;
    void setLanes();
    layout::Measures measures() const;
    void move(double progress);

    session::Session &m_session;
    session::SimulationController &m_simulation;
    layout::Layouter m_layouter;
    graph::FlowGraph m_graph;
    layout::Layout m_layout;
    QHash<asl::StatePath, NodeLook> m_looks;
    StateIndex m_index;
    std::vector<std::pair<int, int>> m_nodeOrder, m_edgeOrder; // scope and number in it, while building
    document::SharedSnapshot m_snapshot;
    QHash<asl::StatePath, validate::Severity> m_problems;
    QHash<asl::StatePath, NodeItem *> m_nodes;
    QHash<QString, EdgeItem *> m_edges;
    NodeItem *m_start = nullptr;
    NodeItem *m_end = nullptr;
    const NodeItem *m_hoveredNode = nullptr;
    const EdgeItem *m_hoveredEdge = nullptr;
    std::optional<edit::EdgeName> m_selectedEdge;
    QVariantAnimation m_motion;
    SlicedWork m_work;
    QTimer m_patience; // how long the old places stay while new ones are computed
    double m_margin = 4000; // enough that the scene is larger than its window: a smaller one is centred when it grows
    bool m_isWaiting = false;
    bool m_isNew = true;
    bool m_isAsked = false; // to draw anew, whether or not anything differs
};

} // namespace canvas
