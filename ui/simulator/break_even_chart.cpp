#include "ui/simulator/break_even_chart.h"

#include "ui/theme/theme.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace simulator {

namespace {

constexpr int Points = 48;

} // namespace

BreakEvenChart::BreakEvenChart(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("break-even"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme::Theme::instance(), &theme::Theme::changed, this, qOverload<>(&QWidget::update));
}

void BreakEvenChart::show(const price::Shape &shape, const price::Region &region, double runs)
{
    m_shape = shape;
    m_region = region;
    m_runs = runs;
    m_even = price::breakEven(shape, region);
    m_most = std::max({2 * runs, m_even && *m_even < 20 * runs ? 1.5 * *m_even : 0.0, 1000.0});
    m_dearest = std::max({price::standardMonth(shape, m_most, region), price::expressMonth(shape, m_most), 1e-9});
    setAccessibleName(tr("Cost per month over the number of runs"));
    setAccessibleDescription(tr("At %L1 runs: Standard US$ %L2, Express US$ %L3")
                                 .arg(runs, 0, 'f', 0)
                                 .arg(price::standardMonth(shape, runs, region), 0, 'f', 2)
                                 .arg(price::expressMonth(shape, runs), 0, 'f', 2));
    update();
}

QRectF BreakEvenChart::field() const
{
    const int line = fontMetrics().height();
    return QRectF(rect()).adjusted(2, line, -2, -line - 2);
}

QPointF BreakEvenChart::pointAt(double runs, double dollars) const
{
    const QRectF all = field();
    return {all.left() + all.width() * runs / m_most, all.bottom() - all.height() * dollars / m_dearest};
}

void BreakEvenChart::paintEvent(QPaintEvent *)
{
    const theme::Colours &colours = theme::colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QFont small = font();
    small.setPointSizeF(std::max(7.0, small.pointSizeF() - 1.5));
    painter.setFont(small);
    const QRectF all = field();
    painter.setPen(colours.line);
    painter.drawLine(all.bottomLeft(), all.bottomRight());
    const auto curve = [&](const QColor &colour, Qt::PenStyle style, const auto &cost) {
        QPolygonF line;
        for (int i = 0; i <= Points; ++i)
            line << pointAt(m_most * i / Points, cost(m_most * i / Points));
        painter.setPen(QPen(colour, 2, style));
        painter.drawPolyline(line);
    };
    curve(colours.accent, Qt::SolidLine, [&](double runs) { return price::standardMonth(m_shape, runs, m_region); });
    curve(colours.warning, Qt::DashLine, [&](double runs) { return price::expressMonth(m_shape, runs); });
    const auto upright = [&](double runs, const QColor &colour, Qt::PenStyle style) {
        const double x = pointAt(runs, 0).x();
        painter.setPen(QPen(colour, 1, style));
        painter.drawLine(QPointF(x, all.top()), QPointF(x, all.bottom()));
    };
    upright(m_runs, colours.dim, Qt::DotLine);
    if (m_even && *m_even <= m_most)
        upright(*m_even, colours.ok, Qt::SolidLine);
    painter.setPen(colours.accent);
    painter.drawText(QRectF(0, 0, width(), all.top()), Qt::AlignLeft, tr("— Standard"));
    painter.setPen(colours.warning);
    painter.drawText(QRectF(0, 0, width(), all.top()), Qt::AlignRight, tr("- - Express"));
    painter.setPen(colours.dim);
    const QRectF below(0, all.bottom() + 2, width(), height() - all.bottom() - 2);
    painter.drawText(below, Qt::AlignLeft, QStringLiteral("0"));
    painter.drawText(below, Qt::AlignRight, tr("%L1 runs").arg(m_most, 0, 'f', 0));
}

} // namespace simulator
