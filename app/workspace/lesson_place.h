// Where a desk's lesson is, if the workflow on it belongs to one.
#pragma once

#include "core/lesson/lesson.h"
#include "ui/session/simulation_controller.h"

#include <QWidget>

namespace lessons {
class LessonView;
}

namespace app {

class Settings;

class LessonPlace : public QWidget
{
    Q_OBJECT

public:
    // How far one has come in each lesson is kept in the settings.
    LessonPlace(session::SimulationController &simulation, Settings &settings);

    void open(const lesson::Lesson &lesson);
    void close();
    lessons::LessonView *view() const { return m_view; } // null: no lesson

    QSize sizeHint() const override { return {300, 400}; }
    QSize minimumSizeHint() const override { return {240, 120}; }

Q_SIGNALS:
    void changed(); // another lesson, or none any more

private:
    session::SimulationController &m_simulation;
    Settings &m_settings;
    lessons::LessonView *m_view = nullptr;
};

} // namespace app
