#include "ui/canvas/tool/drop_spots.h"

#include "ui/canvas/edge_painter.h"
#include "ui/canvas/words.h"
#include "ui/theme/theme.h"

#include "core/base/overloaded.h"

#include <QElapsedTimer>

namespace canvas {

namespace {

constexpr double Beyond = 22;       // how far past a card its "after" lies
constexpr qint64 AskingMs = 12;     // per repaint; what is not asked by then lights up in the next

QPointF pastEnd(const QRectF &place, layout::Direction direction)
{
    return direction == layout::Direction::TopDown ? QPointF(place.center().x(), place.bottom() + Beyond)
                                                   : QPointF(place.right() + Beyond, place.center().y());
}

QPointF beforeStart(const QRectF &place, layout::Direction direction)
{
    return direction == layout::Direction::TopDown ? QPointF(place.center().x(), place.top() - Beyond / 2)
                                                   : QPointF(place.left() - Beyond / 2, place.center().y());
}

// The flow goes on from here by an arrow of its own; a catcher's is none.
bool leadsOn(const graph::Scope &scope, int node)
{
    return std::ranges::any_of(scope.edges, [&](const graph::Edge &edge) {
        return edge.from == node && edge.kind != graph::EdgeKind::Catch && edge.kind != graph::EdgeKind::Rule;
    });
}

void addEdges(std::vector<DropSpot> &spots, const CanvasScene &scene)
{
    for (const EdgeItem *edge : scene.edges())
        if (!edge->route().empty())
            spots.push_back({edit::OnEdge{edge->name()}, pathOf(edge->route()).pointAtPercent(0.5), {}, edge->route()});
}

void addScope(std::vector<DropSpot> &spots, const CanvasScene &scene, const graph::Scope &scope,
              layout::Direction direction)
{
    for (size_t i = 0; i < scope.nodes.size(); ++i) {
        const NodeItem *node = scene.node(scope.nodes[i].path);
        if (node && !leadsOn(scope, int(i)))
            spots.push_back({edit::After{node->path()}, pastEnd(node->place(), direction), {}, {}});
    }
    if (scope.hasPills || scope.nodes.empty())
        return;
    // A lane's first state is drawn first; its Start has no pill.
    const NodeItem *first = nullptr;
    for (const graph::Node &each : scope.nodes) {
        const NodeItem *node = scene.node(each.path);
        const bool isBefore = first && (direction == layout::Direction::TopDown
                                            ? node->place().top() < first->place().top()
                                            : node->place().left() < first->place().left());
        if (!first || isBefore)
            first = node;
    }
    spots.push_back({edit::AtStart{scope.path}, beforeStart(first->place(), direction), {}, {}});
}

double distanceTo(const DropSpot &spot, QPointF point)
{
    if (spot.area.contains(point))
        return 0;
    const QPointF gap = spot.at - point;
    return std::hypot(gap.x(), gap.y());
}

void paintSpot(QPainter &painter, const DropSpot &spot, double zoom, bool isChosen)
{
    const theme::Colours &c = theme::colours();
    const double unit = 1 / qMax(zoom, 0.25);
    QColor veil = c.accent;
    if (!spot.area.isNull()) {
        veil.setAlphaF(isChosen ? 0.25F : 0.08F);
        painter.setPen(QPen(c.accent, isChosen ? 2.5 : 1.2, Qt::DashLine));
        painter.setBrush(veil);
        painter.drawRoundedRect(spot.area, 8, 8);
        return;
    }
    if (isChosen && !spot.route.empty()) {
        painter.setPen(QPen(c.accent, 3));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(pathOf(spot.route));
    }
    const double radius = (isChosen ? 9 : 5) * unit;
    painter.setPen(QPen(isChosen ? c.panel : c.accent, 1.5 * unit));
    painter.setBrush(isChosen ? c.accent : c.accentSoft);
    painter.drawEllipse(spot.at, radius, radius);
    if (!isChosen)
        return;
    painter.setPen(QPen(c.onAccent, 2 * unit));
    painter.drawLine(spot.at - QPointF(4 * unit, 0), spot.at + QPointF(4 * unit, 0));
    painter.drawLine(spot.at - QPointF(0, 4 * unit), spot.at + QPointF(0, 4 * unit));
}

QString endName(const asl::StatePath &path, const QString &otherwise)
{
    return path.isEmpty() ? otherwise : path.name();
}

} // namespace

std::vector<DropSpot> dropSpots(const CanvasScene &scene, layout::Direction direction)
{
    std::vector<DropSpot> spots;
    addEdges(spots, scene);
    for (const graph::Scope &scope : scene.graph().scopes)
        addScope(spots, scene, scope, direction);
    for (const NodeItem *node : scene.nodes())
        for (const NodeItem::Lane &lane : node->lanes())
            if (lane.isEmpty)
                spots.push_back({edit::IntoEmpty{lane.scope}, lane.area.center(), lane.area, {}});
    if (scene.isEmpty())
        spots.push_back({edit::IntoEmpty{{}}, {}, QRectF(-1e5, -1e5, 2e5, 2e5), {}});
    return spots;
}

SpotChooser::SpotChooser(std::vector<DropSpot> spots, Ask ask)
    : m_spots(std::move(spots)), m_refusals(m_spots.size()), m_isAsked(m_spots.size(), false), m_ask(std::move(ask))
{
}

bool SpotChooser::isLegal(size_t number)
{
    if (!m_isAsked[number]) {
        m_isAsked[number] = true;
        const edit::Answer answer = m_ask(m_spots[number].spot);
        if (!answer)
            m_refusals[number] = answer.error();
    }
    return !m_refusals[number];
}

void SpotChooser::pointAt(QPointF point, double reach)
{
    std::vector<std::pair<double, size_t>> near;
    for (size_t i = 0; i < m_spots.size(); ++i)
        if (const double distance = distanceTo(m_spots[i], point); distance <= reach)
            near.emplace_back(distance, i);
    std::ranges::sort(near);
    m_chosen = -1;
    m_refusal.reset();
    for (const auto &[distance, number] : near) {
        if (isLegal(number)) {
            m_chosen = int(number);
            m_refusal.reset();
            return;
        }
        if (!m_refusal)
            m_refusal = m_refusals[number];
    }
}

std::vector<DropSpot> SpotChooser::legalSpots()
{
    std::vector<DropSpot> legal;
    for (size_t i = 0; i < m_spots.size(); ++i)
        if (isLegal(i))
            legal.push_back(m_spots[i]);
    return legal;
}

void SpotChooser::paint(QPainter &painter, double zoom, const QRectF &seen)
{
    QElapsedTimer clock;
    clock.start();
    for (size_t i = 0; i < m_spots.size(); ++i) {
        const bool isSeen = seen.contains(m_spots[i].at) || seen.intersects(m_spots[i].area);
        if (!isSeen || int(i) == m_chosen || (!m_isAsked[i] && clock.elapsed() > AskingMs))
            continue;
        if (isLegal(i))
            paintSpot(painter, m_spots[i], zoom, false);
    }
    if (const DropSpot *spot = chosen())
        paintSpot(painter, *spot, zoom, true);
}

QString wordsOf(const edit::Spot &spot, const CanvasScene &scene)
{
    return std::visit(
        overloaded{
            [&](const edit::OnEdge &on) {
                const EdgeItem *edge = scene.edge(on.edge);
                return Words::tr("Between %1 and %2")
                    .arg(endName(on.edge.from, Words::tr("Start")),
                         endName(edge ? edge->target() : asl::StatePath(), Words::tr("End")));
            },
            [](const edit::After &after) { return Words::tr("After %1").arg(after.state.name()); },
            [](const edit::AtStart &) { return Words::tr("As the first state"); },
            [](const edit::IntoEmpty &) { return Words::tr("As the only state here"); },
            [](const edit::Loose &) { return Words::tr("On its own"); },
        },
        spot);
}

} // namespace canvas
