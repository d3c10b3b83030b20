// The workflow in front on the whole screen, for a room full of people: the drawing large, a light on the state where
// the run stands, what happened in big type below, and a lesson's steps as slides beside it. It lies over the window and
// changes nothing of it; while it is there nothing else can be reached. Only the run is moved.
#pragma once

#include "core/lesson/lesson.h"

#include <QTimer>
#include <QWidget>

class QLabel;

namespace canvas {
class ShowView;
}
namespace session {
class SimulationController;
}

namespace app {

class Actions;
class Desk;
class Desks;
class Laser;
class Slide;

class Presenter : public QWidget
{
    Q_OBJECT

public:
    // `key`: what it was called with, which ends it, too.
    Presenter(Desk &desk, const QKeySequence &key, QWidget *window);
    ~Presenter() override;

    int slide() const { return m_step; } // 0: the introduction

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void goOn();
    void goBack();
    void play();
    void goToSlide(int step);
    void setBlack(bool black);
    void showSlide();
    void showMoment();
    void say(const QString &words);
    void showHelp(bool shown);
    void placeCovers();
    int typeSize() const;
    const lesson::Page &page() const;

    session::SimulationController &m_simulation;
    const QKeySequence m_key;
    const double m_usualSpeed;
    std::optional<lesson::Lesson> m_lesson;
    int m_step = 0;
    canvas::ShowView *m_drawing;
    Slide *m_slide = nullptr; // null: no lesson
    QLabel *m_caption, *m_count, *m_help;
    QWidget *m_black;
    Laser *m_laser;
    QTimer m_helpTime;
};

// The action opens one over `window`, of the workflow in front.
void connectPresenter(Actions &actions, Desks &desks, QWidget *window);

} // namespace app
