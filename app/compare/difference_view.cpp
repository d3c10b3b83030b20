#include "app/compare/difference_view.h"

#include "ui/canvas/node_geometry.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>
#include <QWheelEvent>

namespace app {

namespace {

using diff::Fate;

constexpr double Least = 0.1, Most = 2.5, Readable = 0.7;
constexpr double ViewMargin = 40;
constexpr double MarkGap = 2, MarkRadius = 10, BadgeRadius = 9;

QColor inkOf(Fate fate)
{
    switch (fate) {
    case Fate::Added: return theme::colours().ok;
    case Fate::Removed: return theme::colours().error;
    case Fate::Renamed: return theme::colours().run;
    case Fate::Moved: return theme::colours().codeKey;
    case Fate::Changed: break;
    }
    return theme::colours().warning;
}

QPen markPen(Fate fate)
{
    QPen pen(inkOf(fate), 2.4);
    switch (fate) {
    case Fate::Added: pen.setWidthF(3); break;
    case Fate::Removed: pen.setDashPattern({4, 2.5}); break;
    case Fate::Renamed: pen.setDashPattern({4, 1.5, 1, 1.5}); break;
    case Fate::Moved: pen.setDashPattern({7, 2}); break;
    case Fate::Changed:
        pen.setDashPattern({0.1, 2});
        pen.setCapStyle(Qt::RoundCap);
        break;
    }
    return pen;
}

void paintMark(QPainter &painter, const QRectF &place, Fate fate)
{
    painter.setPen(markPen(fate));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(place.adjusted(-MarkGap, -MarkGap, MarkGap, MarkGap), MarkRadius, MarkRadius);
    const QPointF corner = place.topRight() + QPointF(-3, 3);
    painter.setPen(QPen(theme::colours().panel, 2));
    painter.setBrush(inkOf(fate));
    painter.drawEllipse(corner, BadgeRadius, BadgeRadius);
    painter.setFont(canvas::fontOf(canvas::Lettering::Name));
    painter.setPen(theme::colours().panel);
    painter.drawText(QRectF(corner - QPointF(BadgeRadius, BadgeRadius), QSizeF(2 * BadgeRadius, 2 * BadgeRadius)),
                     Qt::AlignCenter, fateSign(fate));
}

// What it says stays to be read.
void paintNewArrow(QPainter &painter, const canvas::EdgeItem &arrow)
{
    QPainterPath around, label;
    around.addRect(arrow.boundingRect());
    label.addRect(arrow.label());
    painter.save();
    painter.setClipPath(around.subtracted(label));
    painter.setPen(QPen(inkOf(Fate::Added), 2.6));
    painter.drawPolyline(arrow.line());
    painter.restore();
}

// A stage knows arrows by their tails and what they are there; one that is gone may share both with one that is there.
canvas::SharedGraph withNamesOfTheirOwn(graph::FlowGraph graph)
{
    constexpr int First = 1'000'000;
    int next = First;
    for (graph::Scope &scope : graph.scopes)
        for (graph::Edge &edge : scope.edges)
            if (edge.damaged)
                edge.index = next++;
    return std::make_shared<const graph::FlowGraph>(std::move(graph));
}

} // namespace

DifferenceView::DifferenceView(const DifferenceGraph &graph, QWidget *parent)
    : QGraphicsView(parent), m_graph(graph), m_drawn(withNamesOfTheirOwn(graph.both().graph)),
      m_stage(new canvas::Stage(this))
{
    setObjectName(QStringLiteral("difference-drawing"));
    setScene(m_stage);
    setInteractive(false);
    setDragMode(ScrollHandDrag);
    setRenderHint(QPainter::Antialiasing);
    setViewportUpdateMode(FullViewportUpdate); // marks reach beyond the items
    setFrameShape(QFrame::NoFrame);
    setTransformationAnchor(AnchorUnderMouse);
    setAccessibleName(tr("Both in one drawing"));
    connect(&m_stage->placing(), &canvas::Placing::firstPlaced, this, &DifferenceView::showAll);
    connect(&m_stage->placing(), &canvas::Placing::settled, this, &DifferenceView::showAll);
    m_stage->showAnother(scenery());
}

canvas::Scenery DifferenceView::scenery() const
{
    return {m_drawn, [this](const graph::Node &node) { return m_graph.lookOf(node); }, {}};
}

void DifferenceView::zoomTo(double zoom)
{
    setTransform(QTransform::fromScale(zoom, zoom));
}

void DifferenceView::showAll()
{
    const QRectF all = m_stage->placing().layout().bounds.adjusted(-ViewMargin, -ViewMargin, ViewMargin, ViewMargin);
    if (m_stage->isEmpty() || all.isEmpty())
        return;
    const double whole = std::min(viewport()->width() / all.width(), viewport()->height() / all.height());
    zoomTo(std::clamp(whole, Least, 1.0));
    centerOn(all.center());
    if (!m_wished.isEmpty())
        centreOnState(asl::StatePath(m_wished));
}

void DifferenceView::centreOnState(const asl::StatePath &path)
{
    m_wished = path;
    const canvas::NodeItem *item = m_stage->node(path);
    if (!item || !item->isPlaced())
        return;
    m_stage->select({path});
    if (transform().m11() < Readable)
        zoomTo(Readable);
    centerOn(item->isFrame() ? item->solidPart().center() : item->place().center());
}

void DifferenceView::drawBackground(QPainter *painter, const QRectF &rect)
{
    painter->fillRect(rect, theme::colours().background);
}

void DifferenceView::drawForeground(QPainter *painter, const QRectF &rect)
{
    const auto &edges = m_stage->cast().edges();
    painter->setRenderHint(QPainter::Antialiasing);
    for (const auto &role : edges) {
        if (!m_graph.both().newArrows.contains({role.scope, role.number}) || role.item->line().isEmpty())
            continue;
        paintNewArrow(*painter, *role.item);
    }
    for (const auto &role : m_stage->cast().nodes()) {
        const auto fate = m_graph.fateOf(role.item->path());
        const QRectF place = role.item->place();
        if (fate && role.item->isPlaced() && place.adjusted(-20, -20, 20, 20).intersects(rect))
            paintMark(*painter, place, *fate);
    }
}

void DifferenceView::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier))
        return QGraphicsView::wheelEvent(event);
    constexpr double Notch = 480; // of the wheel: a quarter larger
    zoomTo(std::clamp(transform().m11() * std::exp2(event->angleDelta().y() / Notch), Least, Most));
    event->accept();
}

void DifferenceView::changeEvent(QEvent *event)
{
    QGraphicsView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        m_stage->showAgain(scenery());
}

} // namespace app
