// A step of a lesson in large type: its title, text, tasks and questions, without answers and hints.
#pragma once

#include "core/lesson/lesson.h"

#include <QScrollArea>

namespace app {

class Slide : public QScrollArea
{
    Q_OBJECT

public:
    explicit Slide(QWidget *parent = nullptr);

    // `step`: 0 is the introduction. `typeSize` in pixels, of the text.
    void showStep(const lesson::Page &page, int step, int typeSize);
    void scrollBy(int pixels); // where a slide is higher than the screen
};

} // namespace app
