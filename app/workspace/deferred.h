// A panel's place in the window. The panel itself is made when it is first seen, in a turn of its own, or as soon as
// somebody asks for it: opening one tab more makes only what will be looked at.
#pragma once

#include <QWidget>

#include <functional>

namespace app {

class Deferred : public QWidget
{
public:
    using Make = std::function<QWidget *(QWidget *parent)>;
    // `wanted`: the panel's size as long as there is none; an invalid one asks for nothing.
    Deferred(QSize wanted, Make make);

    QWidget &panel();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    QSize m_wanted;
    Make m_make; // empty once it is made
    QWidget *m_panel = nullptr;
};

} // namespace app
