// The run over virtual time: a row for each visit to a state, nested ones indented, with its attempts and waits as bars
// and the moment as a line. A click goes to the event nearest to it. Only rows in sight are painted.
#pragma once

#include "core/history/time_axis.h"
#include "core/history/timeline.h"
#include "ui/session/playback.h"

#include <QAbstractScrollArea>

class QPainter;

namespace simulator {

class TimelineView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit TimelineView(session::Playback &playback, QWidget *parent = nullptr);

    const history::Timeline &timeline() const { return m_timeline; }
    int paintedRows() const { return m_paintedRows; } // of the last painting
    QRect rowRect(int row) const; // in the viewport
    double placeOf(history::VirtualTime at) const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void startOver();
    void follow();
    void takeEvents();
    void fit(); // to the size of the viewport
    void scrollToMoment();
    int nameWidth() const;
    int rowAt(double y) const;
    int currentRow() const;
    history::VirtualTime moment() const;
    void goTo(int row);
    qint64 nearestEvent(const history::TimelineRow &row, double x) const;
    QString explained(const history::TimelineRow &row) const;

    void paintAxis(QPainter &painter) const;
    void paintRow(QPainter &painter, int row) const;
    void paintName(QPainter &painter, const history::TimelineRow &row, const QRect &area) const;
    void paintBar(QPainter &painter, const history::TimelineRow &row, const QRect &area) const;
    void paintStretch(QPainter &painter, const history::TimelineStretch &stretch, const QRectF &bar) const;
    void paintCross(QPainter &painter, const QRectF &bar) const; // an attempt failed
    void paintMoment(QPainter &painter) const;
    QRectF barRect(history::VirtualTime begin, history::VirtualTime end, const QRect &area, double height) const;

    session::Playback &m_playback;
    history::Timeline m_timeline;
    history::TimeAxis m_axis;
    std::vector<history::TimeAxis::Tick> m_ticks;
    int m_paintedRows = 0;
};

} // namespace simulator
