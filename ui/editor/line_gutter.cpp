#include "ui/editor/line_gutter.h"

#include "ui/editor/code_edit.h"
#include "ui/theme/theme.h"

#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

namespace editor {
namespace {

constexpr int NumberRight = 34; // the mock-up's column for numbers up to four digits
constexpr int FoldWidth = 14;
constexpr int FaultWidth = 4;

void paintArrow(QPainter &painter, QPointF centre, bool folded)
{
    QPainterPath path;
    if (folded) {
        path.moveTo(centre + QPointF(-1.5, -3));
        path.lineTo(centre + QPointF(1.5, 0));
        path.lineTo(centre + QPointF(-1.5, 3));
    } else {
        path.moveTo(centre + QPointF(-3, -1.5));
        path.lineTo(centre + QPointF(0, 1.5));
        path.lineTo(centre + QPointF(3, -1.5));
    }
    painter.drawPath(path);
}

} // namespace

LineGutter::LineGutter(CodeEdit &edit) : QWidget(&edit), m_edit(edit)
{
    setCursor(Qt::ArrowCursor);
    setToolTip(tr("Click an arrow to fold or unfold"));
}

int LineGutter::wantedWidth() const
{
    const int digits = int(QString::number(m_edit.blockCount()).size());
    const int needed = digits * m_edit.fontMetrics().horizontalAdvance(u'9') + 6;
    return std::max(NumberRight, needed) + FoldWidth;
}

void LineGutter::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const theme::Colours &colours = theme::colours();
    painter.fillRect(rect(), colours.panel);
    painter.setFont(m_edit.font());
    const int caretLine = m_edit.textCursor().blockNumber();
    for (const CodeEdit::Line &line : m_edit.visibleLines()) {
        const int number = line.block.blockNumber();
        const bool faulty = m_edit.isFaulty(number);
        if (faulty)
            painter.fillRect(QRectF(0, line.box.top(), FaultWidth, m_edit.fontMetrics().height()), colours.error);
        painter.setPen(faulty ? colours.error : number == caretLine ? colours.ink : colours.faint);
        const QRectF box(0, line.box.top(), width() - FoldWidth, m_edit.fontMetrics().height());
        painter.drawText(box, Qt::AlignRight | Qt::AlignVCenter, QString::number(number + 1));
        if (!m_edit.folding().isFoldable(line.block))
            continue;
        const bool folded = m_edit.folding().isFolded(line.block);
        painter.setPen(QPen(folded ? colours.accent : colours.faint, 1.4, Qt::SolidLine, Qt::RoundCap));
        paintArrow(painter, {width() - FoldWidth / 2.0 + 1, box.center().y()}, folded);
    }
}

void LineGutter::mousePressEvent(QMouseEvent *event)
{
    for (const CodeEdit::Line &line : m_edit.visibleLines()) {
        if (event->position().y() < line.box.top() || event->position().y() >= line.box.bottom())
            continue;
        if (event->position().x() >= width() - FoldWidth)
            m_edit.toggleFold(line.block);
        else
            m_edit.setTextCursor(QTextCursor(line.block));
        return;
    }
}

void LineGutter::wheelEvent(QWheelEvent *event)
{
    QCoreApplication::sendEvent(m_edit.viewport(), event);
}

} // namespace editor
