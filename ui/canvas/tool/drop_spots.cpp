#include "ui/canvas/tool/drop_spots.h"

#include "ui/canvas/edge_painter.h"
#include "ui/canvas/words.h"
#include "ui/problems/problem_text.h"
#include "ui/theme/theme.h"

#include "core/base/overloaded.h"

#include <QElapsedTimer>

namespace canvas {

namespace {

constexpr double Beyond = 22; // how far past a card its "after" lies
constexpr double Reach = 110; // pixels from the pointer to the spot that takes a drop
constexpr qint64 AskingMs = 12; // per repaint; what is not asked by then lights up in the next

QPointF pastEnd(const QRectF &place, layout::Direction direction)
{
    return direction == layout::Direction::TopDown ? QPointF(place.center().x(), place.bottom() + Beyond)
                                                   : QPointF(place.right() + Beyond, place.center().y());
}

// A Choice whose open rule waits has arrows already: their ways are left free.
QPointF asideOf(const QRectF &place, layout::Direction direction)
{
    return direction == layout::Direction::TopDown ? QPointF(place.left() + place.width() / 4, place.bottom() + Beyond)
                                                   : QPointF(place.right() + Beyond, place.top() + place.height() / 4);
}

QPointF beforeStart(const QRectF &place, layout::Direction direction)
{
    return direction == layout::Direction::TopDown ? QPointF(place.center().x(), place.top() - Beyond / 2)
                                                   : QPointF(place.left() - Beyond / 2, place.center().y());
}

struct Ways
{
    bool any = false; // but a catcher's
    bool goOn = false; // nothing is left to be led on; a Choice waits while an arrow of it points nowhere
};

std::vector<Ways> waysOf(const graph::Scope &scope, const asl::Definition &now)
{
    std::vector<Ways> ways(scope.nodes.size());
    for (const graph::Edge &edge : scope.edges)
        if (edge.from >= 0 && edge.kind != graph::EdgeKind::Catch)
            ways[size_t(edge.from)] = {true, true};
    for (size_t i = 0; i < ways.size(); ++i)
        if (scope.nodes[i].kind == asl::StateKind::Choice)
            ways[i].goOn = edit::isNewRule(now, edit::nextBranch(now, scope.nodes[i].path));
    return ways;
}

void addEdges(std::vector<DropSpot> &spots, const Stage &stage)
{
    for (const auto &[scope, number, edge] : stage.cast().edges())
        if (!edge->route().empty())
            spots.push_back({edit::OnEdge{edge->name()},
                             pathOf(edge->route()).pointAtPercent(0.5),
                             {},
                             edge->route(),
                             edge->line()});
}

void addScope(std::vector<DropSpot> &spots, const Stage &stage, const graph::Scope &scope, const asl::Definition &now,
              layout::Direction direction)
{
    const std::vector<Ways> ways = waysOf(scope, now);
    for (size_t i = 0; i < scope.nodes.size(); ++i) {
        const NodeItem *node = stage.node(scope.nodes[i].path);
        if (node && !ways[i].goOn)
            spots.push_back({edit::After{node->path()},
                             ways[i].any ? asideOf(node->place(), direction) : pastEnd(node->place(), direction),
                             {},
                             {},
                             {}});
    }
    if (scope.hasPills || scope.nodes.empty())
        return;
    // A lane's first state is drawn first; its Start has no pill.
    const NodeItem *first = nullptr;
    for (const graph::Node &each : scope.nodes) {
        const NodeItem *node = stage.node(each.path);
        const bool isBefore = first
            && (direction == layout::Direction::TopDown ? node->place().top() < first->place().top()
                                                        : node->place().left() < first->place().left());
        if (!first || isBefore)
            first = node;
    }
    spots.push_back({edit::AtStart{scope.path}, beforeStart(first->place(), direction), {}, {}, {}});
}

double distanceToArea(QPointF point, const QRectF &area)
{
    const double x = std::max({area.left() - point.x(), 0.0, point.x() - area.right()});
    const double y = std::max({area.top() - point.y(), 0.0, point.y() - area.bottom()});
    return std::hypot(x, y);
}

double distanceTo(const DropSpot &spot, QPointF point)
{
    if (!spot.area.isNull())
        return distanceToArea(point, spot.area);
    const QPointF gap = spot.at - point;
    const double toMark = std::hypot(gap.x(), gap.y());
    return spot.line.isEmpty() ? toMark : std::min(toMark, distanceOf(point, spot.line));
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

// A Choice is asked which of its arrows would lead to the newcomer.
QString wordsAfter(const asl::StatePath &path, const asl::Definition &now)
{
    const asl::State *state = now.find(path);
    if (!state || state->kind() != asl::StateKind::Choice)
        return Words::tr("After %1").arg(path.name());
    const edit::EdgeName arrow = edit::nextBranch(now, path);
    if (arrow.kind == graph::EdgeKind::Default)
        return Words::tr("As the Default of %1").arg(path.name());
    return edit::isNewRule(now, arrow) ? Words::tr("By a new rule of %1").arg(path.name())
                                       : Words::tr("By rule %1 of %2").arg(arrow.index + 1).arg(path.name());
}

QString endName(const asl::StatePath &path, const QString &otherwise)
{
    return path.isEmpty() ? otherwise : path.name();
}

} // namespace

std::vector<DropSpot> dropSpots(const Stage &stage, const asl::Definition &now)
{
    const layout::Direction direction = stage.placing().direction();
    std::vector<DropSpot> spots;
    addEdges(spots, stage);
    for (const graph::Scope &scope : stage.graph().scopes)
        addScope(spots, stage, scope, now, direction);
    for (const auto &[scope, number, node] : stage.cast().nodes())
        for (const NodeItem::Lane &lane : node->lanes())
            if (lane.isEmpty)
                spots.push_back({edit::IntoEmpty{lane.scope}, lane.area.center(), lane.area, {}, {}});
    if (stage.isEmpty())
        spots.push_back({edit::IntoEmpty{{}}, {}, QRectF(-1e5, -1e5, 2e5, 2e5), {}, {}});
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
        m_refusals[number] = m_ask(m_spots[number].spot);
    }
    return !m_refusals[number];
}

void SpotChooser::pointAt(QPointF point, double zoom)
{
    const double reach = Reach / std::min(1.0, zoom);
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

QString wordsOf(const edit::Spot &spot, const Stage &stage, const asl::Definition &now)
{
    return std::visit(overloaded{
                          [&](const edit::OnEdge &on) {
                              const EdgeItem *edge = stage.edge(on.edge);
                              return Words::tr("Between %1 and %2")
                                  .arg(endName(on.edge.from, Words::tr("Start")),
                                       endName(edge ? edge->target() : asl::StatePath(), Words::tr("End")));
                          },
                          [&](const edit::After &after) { return wordsAfter(after.state, now); },
                          [](const edit::AtStart &) { return Words::tr("As the first state"); },
                          [](const edit::IntoEmpty &) { return Words::tr("As the only state here"); },
                          [](const edit::Loose &) { return Words::tr("On its own"); },
                      },
                      spot);
}

QString wordsOf(const SpotChooser &chooser, const Stage &stage, const asl::Definition &now)
{
    if (const DropSpot *spot = chooser.chosen())
        return wordsOf(spot->spot, stage, now);
    return chooser.refusal() ? problems::sentence(*chooser.refusal())
                             : Words::tr("Too far from any place it could go. The marked places take it.");
}

} // namespace canvas
