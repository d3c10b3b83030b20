#include "ui/canvas/canvas_scene.h"

#include "ui/canvas/folding.h"
#include "ui/canvas/motion.h"
#include "ui/canvas/node_geometry.h"
#include "ui/canvas/scene_edges.h"
#include "ui/theme/theme.h"

namespace canvas {

namespace {

constexpr int PatienceMs = 100;

// Arrows lie above the frame around them and below the cards.
double edgeHeight(int depth, bool isTaken)
{
    return depth * 10 + (isTaken ? 4 : 3);
}

constexpr size_t ManyNodes = 1200, ManyEdges = 2000; // more are put on the scene a slice at a time

bool isLarge(const graph::FlowGraph &graph)
{
    size_t nodes = 0, edges = 0;
    for (const graph::Scope &scope : graph.scopes) {
        nodes += scope.nodes.size();
        edges += scope.edges.size();
    }
    return nodes > ManyNodes || edges > ManyEdges;
}

} // namespace

CanvasScene::CanvasScene(session::Session &session, session::SimulationController &simulation, QObject *parent)
    : QGraphicsScene(parent), m_session(session), m_simulation(simulation)
{
    m_motion.setStartValue(0.0);
    m_motion.setEndValue(1.0);
    m_motion.setDuration(180);
    m_motion.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_motion, &QVariantAnimation::valueChanged, this, [this](const QVariant &v) { move(v.toDouble()); });
    m_patience.setSingleShot(true);
    m_patience.setInterval(PatienceMs);
    connect(&m_patience, &QTimer::timeout, this, &CanvasScene::placeProvisionally);

    auto &document = session.document();
    connect(&document, &document::WorkflowDocument::changed, this, &CanvasScene::takeChange);
    connect(&session, &session::Session::selectionChanged, this, &CanvasScene::showSelection);
    connect(&session, &session::Session::directionChanged, this, &CanvasScene::requestLayout);
    connect(&session, &session::Session::foldingChanged, this, &CanvasScene::refresh);
    connect(&session, &session::Session::findingsChanged, this, [this] {
        readProblems();
        dressAll();
    });
    connect(&simulation, &session::SimulationController::momentChanged, this, &CanvasScene::dressAll);
    connect(&simulation, &session::SimulationController::runChanged, this, &CanvasScene::dressAll);
    connect(&session, &session::Session::breakpointsChanged, this, &CanvasScene::dressAll);
    connect(&theme::Theme::instance(), &theme::Theme::changed, this, [this] {
        refresh();
        update();
    });
    refresh();
}

CanvasScene::~CanvasScene()
{
    // Its items go with it; until then none of them may be asked for.
    m_motion.stop();
}

QStringList CanvasScene::shownStates() const
{
    QStringList names;
    for (const NodeItem *item : m_nodes)
        names << asl::toString(item->path());
    names.sort();
    return names;
}

QStringList CanvasScene::shownEdges() const
{
    QStringList names;
    for (const EdgeItem *item : m_edges)
        names << edgeWords(item->name(), item->target());
    names.sort();
    return names;
}

void CanvasScene::takeChange(const document::Change &change)
{
    m_isNew = m_isNew || change.isAnother();
    if (change.isAnother() && isLarge(change.now->graph))
        return buildAnew(change.now);
    if (change.isAnother())
        m_work.clear();
    else
        m_work.finish();
    m_snapshot = change.now;
    rebuildGraph(change);
}

void CanvasScene::refresh()
{
    m_work.finish();
    m_isAsked = true;
    m_snapshot = m_session.document().snapshot();
    if (m_snapshot)
        rebuildGraph({m_snapshot, m_snapshot, {}});
}

void CanvasScene::rebuildGraph(const document::Change &change)
{
    const document::Snapshot &now = *change.now;
    graph::FlowGraph shown = folded(now.graph, [this](const asl::StatePath &path) { return m_session.isFolded(path); });
    m_index = indexOf(now.definition);
    auto looks = looksOf(now, shown);
    // Most keystrokes change nothing that is drawn.
    if (!m_isNew && !m_isAsked && shown.scopes == m_graph.scopes && looks == m_looks)
        return;
    m_isAsked = false;
    m_graph = std::move(shown);
    m_looks = std::move(looks);
    if (!m_nodeOrder.empty()) // typed before all was placed
        orderItems();
    const Carried &carried = change.carried();
    reconcileNodes(carried);
    reconcileEdges(carried);
    reconcilePills();
    readProblems();
    dressAll();
    showSelection();
    requestLayout();
}

QHash<asl::StatePath, NodeLook> CanvasScene::looksOf(const document::Snapshot &now, const graph::FlowGraph &shown) const
{
    QHash<asl::StatePath, NodeLook> looks;
    for (const graph::Scope &scope : shown.scopes)
        for (const graph::Node &node : scope.nodes)
            looks.insert(node.path, lookOfNode(now, node));
    return looks;
}

NodeLook CanvasScene::lookOfNode(const document::Snapshot &now, const graph::Node &node) const
{
    const asl::State *state = m_index.value(node.path);
    if (state || !node.damaged || !m_looks.contains(node.path))
        return lookOf(now.definition, node, state);
    // A state that only the last sound text had keeps what it looked like then.
    NodeLook look = m_looks.value(node.path);
    look.damaged = true;
    return look;
}

void CanvasScene::reconcileNodes(const Carried &carriedPaths)
{
    std::vector<asl::StatePath> wanted;
    for (const graph::Scope &scope : m_graph.scopes)
        for (const graph::Node &node : scope.nodes)
            wanted.push_back(node.path);
    const auto carry = [&carriedPaths](const asl::StatePath &path) {
        const auto found = carriedPaths.constFind(path);
        return found == carriedPaths.cend() ? std::nullopt : std::optional(*found);
    };
    auto result = reconciled(m_nodes, wanted, carry, [this](const asl::StatePath &path) {
        auto *item = new NodeItem(path);
        addItem(item);
        return item;
    });
    for (NodeItem *gone : result.left) {
        if (m_hoveredNode == gone)
            m_hoveredNode = nullptr;
        delete gone;
    }
    m_nodes = std::move(result.kept);
    for (auto it = m_nodes.cbegin(); it != m_nodes.cend(); ++it)
        (*it)->setPath(it.key());
}

void CanvasScene::reconcileEdges(const Carried &carriedPaths)
{
    struct End
    {
        edit::EdgeName name;
        asl::StatePath target;
        const graph::Edge *edge = nullptr;
    };
    std::vector<QString> wanted;
    QHash<QString, End> ends;
    for (const graph::Scope &scope : m_graph.scopes) {
        for (const graph::Edge &edge : scope.edges) {
            const edit::EdgeName name = edgeName(scope, edge);
            wanted.push_back(keyOf(name));
            ends.insert(wanted.back(), {name, targetOf(scope, edge), &edge});
        }
    }
    const auto carry = [&](const QString &key) {
        return std::optional(keyOf(carried(m_edges[key]->name(), carriedPaths)));
    };
    auto result = reconciled(m_edges, wanted, carry, [&](const QString &key) {
        auto *item = new EdgeItem(ends[key].name);
        addItem(item);
        return item;
    });
    for (EdgeItem *gone : result.left) {
        if (m_hoveredEdge == gone)
            m_hoveredEdge = nullptr;
        delete gone;
    }
    m_edges = std::move(result.kept);
    for (auto it = m_edges.cbegin(); it != m_edges.cend(); ++it) {
        const End &end = ends[it.key()];
        (*it)->setEnds(end.name, end.target);
        EdgeLook look = lookOf(*end.edge);
        look.taken = (*it)->look().taken;
        (*it)->setLook(look);
    }
    if (m_selectedEdge)
        selectEdge(carried(*m_selectedEdge, carriedPaths));
}

void CanvasScene::reconcilePills()
{
    const bool wanted = !m_graph.scopes.empty() && m_graph.scopes.front().hasPills;
    const auto keep = [&](NodeItem *&pill, graph::EdgeKind kind) {
        if (!wanted) {
            delete pill;
            pill = nullptr;
        } else if (!pill) {
            pill = new NodeItem({});
            addItem(pill);
        }
        if (pill)
            pill->setLook(pillLook(kind));
    };
    keep(m_start, graph::EdgeKind::Start);
    keep(m_end, graph::EdgeKind::End);
}

NodeLook CanvasScene::dressed(const asl::StatePath &path) const
{
    NodeLook look = m_looks.value(path);
    look.mocked = m_simulation.script().mocks(path.name().toStdString());
    look.breakpoint = m_session.hasBreakpoint(path);
    const auto problem = m_problems.constFind(path);
    if (problem != m_problems.cend())
        look.problem = *problem;
    if (!m_simulation.isActive())
        return look;
    const sim::Progress &progress = m_simulation.progress();
    const auto state = progress.states.constFind(path);
    if (state != progress.states.cend() && m_snapshot)
        addProgress(look, *state, progress.now, m_snapshot->definition, m_index.value(path));
    return look;
}

void CanvasScene::dressAll()
{
    m_snapshot = m_session.document().snapshot();
    for (auto item = m_nodes.cbegin(); item != m_nodes.cend(); ++item)
        (*item)->setLook(dressed(item.key()));
    dressEdges();
    Q_EMIT looksChanged();
}

void CanvasScene::dressEdges()
{
    const bool active = m_simulation.isActive();
    const sim::Progress none;
    const TakenEdges taken(active ? m_simulation.progress() : none);
    for (EdgeItem *item : std::as_const(m_edges)) {
        EdgeLook look = item->look();
        look.taken = active && taken.has(item->name(), item->target());
        item->setLook(look);
        item->setZValue(edgeHeight(item->name().scope.container.depth(), look.taken));
    }
    const auto mark = [active](NodeItem *pill, graph::EdgeKind kind, bool reached) {
        if (!pill)
            return;
        NodeLook look = pillLook(kind);
        look.mark = active && reached ? sim::Mark::Done : sim::Mark::NotReached;
        pill->setLook(look);
    };
    mark(m_start, graph::EdgeKind::Start, true);
    mark(m_end, graph::EdgeKind::End, taken.hasEnded());
}

void CanvasScene::readProblems()
{
    m_problems.clear();
    const auto snapshot = m_session.document().snapshot();
    if (!snapshot)
        return;
    for (const validate::Diagnostic &diagnostic : m_session.findings().diagnostics) {
        const asl::StatePath path = snapshot->definition.at(diagnostic.span.begin);
        // Advice is for the list of problems; a badge on every other card would hide the faults.
        if (path.isEmpty() || diagnostic.severity == validate::Severity::Advice)
            continue;
        const auto known = m_problems.constFind(path);
        if (known == m_problems.cend() || diagnostic.severity < *known)
            m_problems.insert(path, diagnostic.severity);
    }
}

void CanvasScene::showSelection()
{
    const document::Selection &selection = m_session.selection();
    if (!selection.empty())
        m_selectedEdge.reset();
    const QSet<asl::StatePath> selected(selection.begin(), selection.end());
    for (NodeItem *item : std::as_const(m_nodes)) {
        Emphasis emphasis = item->emphasis();
        emphasis.selected = selected.contains(item->path());
        item->setEmphasis(emphasis);
    }
    const EdgeItem *edge = m_selectedEdge ? m_edges.value(keyOf(*m_selectedEdge)) : nullptr;
    for (EdgeItem *item : std::as_const(m_edges))
        item->setEmphasis({item == edge, false, item == m_hoveredEdge});
}

void CanvasScene::selectEdge(const std::optional<edit::EdgeName> &edge)
{
    m_selectedEdge = edge && m_edges.contains(keyOf(*edge)) ? edge : std::nullopt;
    if (m_selectedEdge && !m_session.selection().empty())
        m_session.select({});
    showSelection();
}

void CanvasScene::hover(const NodeItem *node, const EdgeItem *edge)
{
    if (node == m_hoveredNode && edge == m_hoveredEdge)
        return;
    setHovered(false);
    m_hoveredNode = node;
    m_hoveredEdge = edge;
    setHovered(true);
}

// Of what is below the pointer; all else is as it was.
void CanvasScene::setHovered(bool isHovered)
{
    if (NodeItem *item = m_hoveredNode ? m_nodes.value(m_hoveredNode->path()) : nullptr) {
        Emphasis emphasis = item->emphasis();
        emphasis.hovered = isHovered;
        item->setEmphasis(emphasis);
    }
    if (EdgeItem *item = m_hoveredEdge ? m_edges.value(keyOf(m_hoveredEdge->name())) : nullptr) {
        Emphasis emphasis = item->emphasis();
        emphasis.hovered = isHovered;
        item->setEmphasis(emphasis);
    }
}

NodeItem *CanvasScene::nodeAt(QPointF point) const
{
    const auto found = items(point, Qt::IntersectsItemBoundingRect);
    for (QGraphicsItem *item : found) {
        auto *node = qgraphicsitem_cast<NodeItem *>(item);
        if (node && !node->path().isEmpty() && node->place().contains(point))
            return node;
    }
    return nullptr;
}

EdgeItem *CanvasScene::edgeAt(QPointF point, double reach) const
{
    EdgeItem *nearest = nullptr;
    double best = reach;
    const auto found =
        items(QRectF(point - QPointF(reach, reach), QSizeF(2 * reach, 2 * reach)), Qt::IntersectsItemBoundingRect);
    for (QGraphicsItem *item : found) {
        auto *edge = qgraphicsitem_cast<EdgeItem *>(item);
        const double distance = edge ? edge->distanceTo(point) : reach;
        if (distance < best) {
            best = distance;
            nearest = edge;
        }
    }
    return nearest;
}

} // namespace canvas
