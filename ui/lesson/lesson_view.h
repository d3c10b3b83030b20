// A lesson beside the workflow: its text step by step, tasks that are checked as one edits, hints that open one by one,
// and questions. What is said of the workflow is shown by a run where one can be shown.
#pragma once

#include "core/lesson/grade.h"
#include "ui/lesson/progress.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace session {
class Inquirer;
class SimulationController;
} // namespace session

namespace lessons {

class LessonView : public QWidget
{
    Q_OBJECT

public:
    // `language`: the user's, asked anew when it changes.
    LessonView(lesson::Lesson lesson, session::SimulationController &simulation, std::function<QString()> language,
               Progress progress, QWidget *parent = nullptr);
    ~LessonView() override;

    const lesson::Lesson &lesson() const { return m_lesson; }
    const Progress &progress() const { return m_progress; }
    const std::optional<lesson::Grade> &grade() const { return m_grade; }
    void goToStep(int step); // 0: the introduction

Q_SIGNALS:
    void progressed();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct TaskRow
    {
        lesson::Task task;
        QLabel *mark;
    };
    void build();
    void showStep();
    void addBlock(const lesson::Block &block);
    void addTask(const lesson::Task &task);
    void addHints(const std::vector<const lesson::Hint *> &hints);
    void addQuiz(const lesson::Quiz &quiz);
    void checkSoon();
    void check();
    void take(lesson::Grade grade);
    void showGrade();
    void showEvidence();
    void settle(const QString &key);
    void retranslateUi();
    const lesson::Page &page() const;
    QString titleOf(int step) const;

    const lesson::Lesson m_lesson;
    session::SimulationController &m_simulation;
    std::function<QString()> m_language;
    Progress m_progress;
    std::shared_ptr<lesson::Grader> m_grader; // the inquirer's alone
    std::optional<lesson::Grade> m_grade; // of the workflow as it is, or was a moment ago
    QLabel *m_title, *m_count, *m_place, *m_feedback;
    QPushButton *m_back, *m_next, *m_show;
    QScrollArea *m_scroll;
    QPointer<QWidget> m_body;
    QVBoxLayout *m_column = nullptr;
    std::vector<TaskRow> m_tasks;
    QTimer m_rest;
    session::Inquirer *m_inquirer; // last: it is waited for first
};

} // namespace lessons
