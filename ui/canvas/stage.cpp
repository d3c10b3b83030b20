#include "ui/canvas/stage.h"

#include "ui/canvas/node_geometry.h"
#include "ui/theme/verbatim.h"

#include <QGraphicsSceneHelpEvent>
#include <QToolTip>

namespace canvas {

namespace {

// Arrows lie above the frame around them and below the cards.
double edgeHeight(int depth, bool isTaken)
{
    return depth * 10 + (isTaken ? 4 : 3);
}

constexpr int ManyNodes = 1200, ManyEdges = 2000; // more are put on the scene a slice at a time

bool isLarge(const graph::FlowGraph &graph)
{
    return graph.nodeCount() > ManyNodes || graph.edgeCount() > ManyEdges;
}

template <class Item>
std::vector<Role<Item>> rolesOf(const graph::FlowGraph &graph)
{
    std::vector<Role<Item>> roles;
    for (size_t scope = 0; scope < graph.scopes.size(); ++scope) {
        const graph::Scope &all = graph.scopes[scope];
        const size_t count = std::is_same_v<Item, NodeItem> ? all.nodes.size() : all.edges.size();
        for (size_t i = 0; i < count; ++i)
            roles.push_back({int(scope), int(i), nullptr});
    }
    return roles;
}

template <class Item>
void setHoveredOf(Item *item, bool isHovered)
{
    if (!item)
        return;
    Emphasis emphasis = item->emphasis();
    emphasis.hovered = isHovered;
    item->setEmphasis(emphasis);
}

} // namespace

Stage::Stage(QObject *parent) : QGraphicsScene(parent), m_graph(std::make_shared<const graph::FlowGraph>())
{
    // Whatever moves is taken out of Qt's tree and put back, each by a search through all: a drawing of thousands, which
    // moves as one, is looked through sooner than kept in order.
    setItemIndexMethod(NoIndex);
    connect(&m_placing, &Placing::settled, this, [this] { m_isBuilding = false; });
}

Stage::~Stage()
{
    // Its items go with it; until then none of them may be asked for.
    m_placing.stop();
}

void Stage::show(const Scenery &scenery, const std::function<const Carried &()> &carried)
{
    m_work.finish();
    const bool isSame = isSameDrawing(*scenery.graph, *m_graph);
    if (isSame)
        m_graph = scenery.graph;
    else
        follow(scenery.graph, carried());
    bool isResized = !isSame;
    const std::vector<NodeItem *> changed = takeLooks(scenery, isResized);
    // Most keystrokes change nothing that is drawn.
    if (isSame && changed.empty())
        return;
    if (isSame)
        for (NodeItem *item : changed)
            dress(*item);
    else
        dress();
    Q_EMIT looksChanged();
    if (isResized)
        m_placing.request();
}

void Stage::showAgain(const Scenery &scenery)
{
    m_work.finish();
    follow(scenery.graph, {});
    bool isResized = true;
    takeLooks(scenery, isResized);
    dress();
    Q_EMIT looksChanged();
    m_placing.request();
    update();
}

void Stage::showAnother(const Scenery &scenery)
{
    m_work.clear();
    m_placing.forget();
    if (isLarge(*scenery.graph))
        build(scenery);
    else
        showAgain(scenery);
}

void Stage::follow(const SharedGraph &graph, const Carried &carried)
{
    m_graph = graph;
    dismiss(m_cast.follow(*graph, carried));
    for (const Role<EdgeItem> &role : m_cast.edges())
        role.item->setPlain(lookOf(m_graph->scopes[size_t(role.scope)].edges[size_t(role.number)]));
    if (m_selectedEdge)
        selectEdge(canvas::carried(*m_selectedEdge, carried));
    Q_EMIT itemsChanged();
}

void Stage::dismiss(const std::vector<QGraphicsItem *> &left)
{
    for (QGraphicsItem *gone : left) {
        if (gone == m_hoveredNode)
            m_hoveredNode = nullptr;
        if (gone == m_hoveredEdge)
            m_hoveredEdge = nullptr;
        delete gone;
    }
}

// Of whom the look is another now.
std::vector<NodeItem *> Stage::takeLooks(const Scenery &scenery, bool &isResized)
{
    std::vector<NodeItem *> changed;
    for (const Role<NodeItem> &role : m_cast.nodes()) {
        const graph::Node &node = m_graph->scopes[size_t(role.scope)].nodes[size_t(role.number)];
        const NodeLook &was = role.item->plain();
        const bool isKnown = !was.name.isEmpty() && was.damaged == node.damaged && scenery.isTouched;
        if (isKnown && !scenery.isTouched(node))
            continue;
        NodeLook look = scenery.lookOf(node);
        if (look == was)
            continue;
        isResized = isResized || !isEquallyLarge(look, was);
        role.item->setPlain(std::move(look));
        changed.push_back(role.item);
    }
    return changed;
}

void Stage::build(const Scenery &scenery)
{
    m_isBuilding = true;
    m_hoveredNode = nullptr;
    m_hoveredEdge = nullptr;
    m_selectedEdge.reset();
    const auto left = std::make_shared<std::vector<QGraphicsItem *>>(m_cast.leave());
    for (QGraphicsItem *item : *left)
        item->hide();
    // The scene owns them: should this work be cleared, they are hidden and go with the scene.
    m_work.then([left] { return int(left->size()); }, [left](int index) { delete left->at(size_t(index)); });
    m_graph = scenery.graph;
    const auto nodes = std::make_shared<std::vector<Role<NodeItem>>>(rolesOf<NodeItem>(*m_graph));
    const auto edges = std::make_shared<std::vector<Role<EdgeItem>>>(rolesOf<EdgeItem>(*m_graph));
    m_work.then([nodes] { return int(nodes->size()); },
                [this, nodes, scenery](int index) {
                    const Role<NodeItem> role = nodes->at(size_t(index));
                    const graph::Scope &scope = m_graph->scopes[size_t(role.scope)];
                    m_cast.enter(scope, role)->setPlain(scenery.lookOf(scope.nodes[size_t(role.number)]));
                });
    m_work.then([edges] { return int(edges->size()); },
                [this, edges](int index) {
                    const Role<EdgeItem> role = edges->at(size_t(index));
                    const graph::Scope &scope = m_graph->scopes[size_t(role.scope)];
                    m_cast.enter(scope, role)->setPlain(lookOf(scope.edges[size_t(role.number)]));
                });
    m_work.then([this] {
        m_cast.followPills(*m_graph);
        Q_EMIT itemsChanged();
        dress();
        Q_EMIT looksChanged();
    });
    m_work.then([this] { m_placing.request(); });
    Q_EMIT itemsChanged();
}

void Stage::setCostume(Costume costume)
{
    m_costume = std::move(costume);
    dress();
    Q_EMIT looksChanged();
}

void Stage::dress()
{
    for (const Role<NodeItem> &role : m_cast.nodes())
        dress(*role.item);
    for (const Role<EdgeItem> &role : m_cast.edges()) {
        EdgeItem &item = *role.item;
        const bool isTaken = m_costume.isTaken && m_costume.isTaken(item);
        item.setTaken(isTaken);
        item.setCovering(m_costume.covering ? m_costume.covering(item) : Covering::NotShown);
        item.setZValue(edgeHeight(item.name().scope.container.depth(), isTaken));
    }
    dressPills();
}

void Stage::dress(NodeItem &item)
{
    NodeLook look = item.plain();
    if (m_costume.node)
        m_costume.node(look, item.path());
    item.setLook(look);
}

void Stage::dressPills()
{
    const auto mark = [](NodeItem *pill, graph::EdgeKind kind, history::Mark reached) {
        if (!pill)
            return;
        NodeLook look = pillLook(kind);
        look.mark = reached;
        pill->setLook(look);
    };
    mark(m_cast.start(), graph::EdgeKind::Start, m_costume.start);
    mark(m_cast.end(), graph::EdgeKind::End, m_costume.end);
}

void Stage::select(const std::vector<asl::StatePath> &states)
{
    m_anchor = states.empty() ? asl::StatePath() : states.back();
    if (!states.empty() && m_selectedEdge)
        selectEdge(std::nullopt);
    const QSet<asl::StatePath> selected(states.begin(), states.end());
    for (const Role<NodeItem> &role : m_cast.nodes()) {
        Emphasis emphasis = role.item->emphasis();
        emphasis.selected = !selected.isEmpty() && selected.contains(role.item->path());
        role.item->setEmphasis(emphasis);
    }
}

void Stage::selectEdge(const std::optional<edit::EdgeName> &edge)
{
    m_selectedEdge = edge && m_cast.edge(*edge) ? edge : std::nullopt;
    const EdgeItem *selected = m_selectedEdge ? m_cast.edge(*m_selectedEdge) : nullptr;
    for (const Role<EdgeItem> &role : m_cast.edges())
        role.item->setEmphasis({role.item == selected, false, role.item == m_hoveredEdge});
}

void Stage::hover(NodeItem *node, EdgeItem *edge)
{
    if (node == m_hoveredNode && edge == m_hoveredEdge)
        return;
    setHovered(false);
    m_hoveredNode = node;
    m_hoveredEdge = edge;
    setHovered(true);
}

// Of what is below the pointer; all else is as it was.
void Stage::setHovered(bool isHovered)
{
    setHoveredOf(m_hoveredNode, isHovered);
    setHoveredOf(m_hoveredEdge, isHovered);
}

NodeItem *Stage::nodeAt(QPointF point) const
{
    NodeItem *innermost = nullptr;
    for (const Role<NodeItem> &role : m_cast.nodes())
        if (role.item->place().contains(point) && (!innermost || role.item->zValue() >= innermost->zValue()))
            innermost = role.item;
    return innermost;
}

EdgeItem *Stage::edgeAt(QPointF point, double reach) const
{
    EdgeItem *nearest = nullptr;
    double best = reach;
    const QRectF around(point - QPointF(reach, reach), QSizeF(2 * reach, 2 * reach));
    for (const Role<EdgeItem> &role : m_cast.edges()) {
        const double distance = role.item->boundingRect().intersects(around) ? role.item->distanceTo(point) : reach;
        if (distance < best) {
            best = distance;
            nearest = role.item;
        }
    }
    return nearest;
}

QString Stage::tipAt(QPointF point) const
{
    const NodeItem *node = nodeAt(point);
    const EdgeItem *edge = !node || node->isFrame() ? edgeAt(point, LineReach) : nullptr;
    if (edge && !edge->look().label.isEmpty())
        return edge->look().label;
    return node ? spokenWords(node->look()) : QString();
}

// Tips are worded when somebody waits for one, not whenever a look changes.
void Stage::helpEvent(QGraphicsSceneHelpEvent *event)
{
    const QString tip = tipAt(event->scenePos());
    QToolTip::showText(event->screenPos(), theme::verbatim(tip), event->widget());
    event->setAccepted(!tip.isEmpty());
}

} // namespace canvas
