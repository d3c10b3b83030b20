// A drawing as items on a scene: shows a graph, keeps what is still there when another one comes, and says what stands
// where. It knows no document, no session and no run, and edits nothing, so it serves wherever a workflow is shown.
#pragma once

#include "ui/canvas/cast.h"
#include "ui/canvas/placing.h"
#include "ui/canvas/sliced_work.h"

#include <QGraphicsScene>

namespace canvas {

using SharedGraph = std::shared_ptr<const graph::FlowGraph>;

// What a stage is to show.
struct Scenery
{
    SharedGraph graph;
    std::function<NodeLook(const graph::Node &)> lookOf;
    // Whether the node may look otherwise than it did; none: any may.
    std::function<bool(const graph::Node &)> isTouched;
};

// What is laid over the plain looks.
struct Costume
{
    std::function<void(NodeLook &, const asl::StatePath &)> node;
    std::function<bool(const EdgeItem &)> isTaken;
    std::function<Covering(const EdgeItem &)> covering;
    history::Mark start = history::Mark::NotReached, end = history::Mark::NotReached; // of the pills
};

class Stage : public QGraphicsScene
{
    Q_OBJECT

public:
    explicit Stage(QObject *parent = nullptr);
    ~Stage() override;

    // In place of what is shown: what `carried` leads to moves to its new place, and nothing happens for an equal one.
    void show(const Scenery &scenery, const std::function<const Carried &()> &carried);
    // Another drawing, of which nothing was shown before; a large one is built a slice at a time.
    void showAnother(const Scenery &scenery);
    // Words and colours are others: whatever is shown is drawn anew, equal or not.
    void showAgain(const Scenery &scenery);
    void setCostume(Costume costume);

    const graph::FlowGraph &graph() const { return *m_graph; }
    bool isEmpty() const { return m_cast.nodes().empty(); }
    const Cast &cast() const { return m_cast; }
    NodeItem *node(const asl::StatePath &path) const { return m_cast.node(path); }
    EdgeItem *edge(const edit::EdgeName &name) const { return m_cast.edge(name); }
    Placing &placing() { return m_placing; }
    const Placing &placing() const { return m_placing; }
    // While a large drawing is built; nothing of it is to be shown or touched yet.
    bool isBuilding() const { return m_isBuilding; }

    // What a person points at; the innermost. A frame counts where it is painted: header and border, and its
    // ground where nothing else is.
    NodeItem *nodeAt(QPointF point) const;
    EdgeItem *edgeAt(QPointF point, double reach) const;

    void select(const std::vector<asl::StatePath> &states);
    // The one that was selected last; null: none.
    NodeItem *anchor() const { return m_cast.node(m_anchor); }
    const std::optional<edit::EdgeName> &selectedEdge() const { return m_selectedEdge; }
    void selectEdge(const std::optional<edit::EdgeName> &edge);
    void hover(NodeItem *node, EdgeItem *edge);
    const NodeItem *hoveredNode() const { return m_hoveredNode; }

Q_SIGNALS:
    void looksChanged();
    void itemsChanged(); // others are on stage

protected:
    void helpEvent(QGraphicsSceneHelpEvent *event) override;

private:
    void follow(const SharedGraph &graph, const Carried &carried);
    void dismiss(const std::vector<QGraphicsItem *> &left);
    std::vector<NodeItem *> takeLooks(const Scenery &scenery, bool &isResized);
    void build(const Scenery &scenery);
    void dress();
    void dress(NodeItem &item);
    void dressPills();
    void setHovered(bool isHovered);
    QString tipAt(QPointF point) const;

    Cast m_cast{*this};
    SlicedWork m_work;
    Placing m_placing{*this, m_work};
    SharedGraph m_graph;
    Costume m_costume;
    asl::StatePath m_anchor;
    NodeItem *m_hoveredNode = nullptr;
    EdgeItem *m_hoveredEdge = nullptr;
    std::optional<edit::EdgeName> m_selectedEdge;
    bool m_isBuilding = false;
};

} // namespace canvas
