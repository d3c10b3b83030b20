// What the window shows for the blink of an eye until its panels are made: their outlines, in the look's colours. It
// needs no font, no icon and no style sheet, which is why the window can be there at once.
#pragma once

#include <QWidget>

namespace app {

class FirstFrame : public QWidget
{
    Q_OBJECT

public:
    explicit FirstFrame(QWidget *parent = nullptr);

Q_SIGNALS:
    void painted(); // after the first painting has reached the screen

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_isPainted = false;
};

} // namespace app
