// What a month costs over the number of its runs: a line for Standard, one for Express, and where they meet.
#pragma once

#include "core/price/price.h"

#include <QWidget>

namespace simulator {

class BreakEvenChart : public QWidget
{
    Q_OBJECT

public:
    explicit BreakEvenChart(QWidget *parent = nullptr);

    void show(const price::Shape &shape, const price::Region &region, double runs);
    QSize sizeHint() const override { return {220, 110}; }
    QSize minimumSizeHint() const override { return {120, 90}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QPointF pointAt(double runs, double dollars) const;
    QRectF field() const;

    price::Shape m_shape;
    price::Region m_region;
    double m_runs = 0, m_most = 1, m_dearest = 1;
    std::optional<double> m_even;
};

} // namespace simulator
