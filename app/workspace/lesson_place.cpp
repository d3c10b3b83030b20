#include "app/workspace/lesson_place.h"

#include "app/language.h"
#include "app/lessons.h"
#include "app/settings.h"
#include "ui/lesson/lesson_view.h"

#include <QVBoxLayout>

namespace app {

LessonPlace::LessonPlace(session::SimulationController &simulation, Settings &settings)
    : m_simulation(simulation), m_settings(settings)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
}

void LessonPlace::open(const lesson::Lesson &lesson)
{
    delete m_view;
    m_view = new lessons::LessonView(lesson, m_simulation, &language, progressIn(m_settings, lesson.name));
    layout()->addWidget(m_view);
    connect(m_view, &lessons::LessonView::progressed, this,
            [this] { keepProgress(m_settings, m_view->lesson().name, m_view->progress()); });
    Q_EMIT changed();
}

void LessonPlace::close()
{
    if (!m_view)
        return;
    delete std::exchange(m_view, nullptr);
    Q_EMIT changed();
}

} // namespace app
