// A token on the scene, with the number of those that it stands for.
#pragma once

#include <QGraphicsItem>

namespace canvas {

class TokenItem : public QGraphicsItem
{
public:
    TokenItem();

    int count() const { return m_count; }
    void setCount(int count);

    QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    QRectF body() const;
    int m_count = 1;
};

} // namespace canvas
