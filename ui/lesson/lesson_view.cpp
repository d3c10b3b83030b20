#include "ui/lesson/lesson_view.h"

#include "ui/lesson/evidence_text.h"
#include "ui/lesson/markdown_text.h"
#include "ui/lesson/quiz_view.h"
#include "ui/session/inquirer.h"
#include "ui/session/simulation_controller.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/verbatim.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace lessons {

namespace {

constexpr int CheckRest = 350; // ms after the last edit
constexpr int MarkSize = 16;

QLabel *wrapped(const QString &role = {})
{
    QLabel *label = theme::plainLabel();
    label->setWordWrap(true);
    if (!role.isEmpty())
        label->setProperty("role", role);
    return label;
}

} // namespace

LessonView::LessonView(lesson::Lesson lesson, session::SimulationController &simulation,
                       std::function<QString()> language, Progress progress, QWidget *parent)
    : QWidget(parent), m_lesson(std::move(lesson)), m_simulation(simulation), m_language(std::move(language)),
      m_progress(std::move(progress)), m_grader(std::make_shared<lesson::Grader>(m_lesson)),
      m_title(wrapped(QStringLiteral("heading"))), m_count(theme::plainLabel()), m_place(theme::plainLabel()),
      m_feedback(wrapped(QStringLiteral("say"))), m_back(new QPushButton), m_next(new QPushButton),
      m_show(new QPushButton), m_scroll(new QScrollArea), m_inquirer(new session::Inquirer(this))
{
    m_progress.step = std::min(m_progress.step, int(m_lesson.pages.front().steps.size()));
    build();
    m_rest.setSingleShot(true);
    m_rest.setInterval(CheckRest);
    connect(&m_rest, &QTimer::timeout, this, &LessonView::check);
    connect(&m_simulation.session().document(), &document::WorkflowDocument::changed, this, &LessonView::checkSoon);
    connect(m_back, &QPushButton::clicked, this, [this] { goToStep(m_progress.step - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { goToStep(m_progress.step + 1); });
    connect(m_show, &QPushButton::clicked, this, &LessonView::showEvidence);
    retranslateUi();
    check();
}

LessonView::~LessonView() = default;

void LessonView::build()
{
    setProperty("ground", QStringLiteral("panel"));
    setAttribute(Qt::WA_StyledBackground);
    setMinimumWidth(260);
    m_count->setProperty("role", QStringLiteral("small"));
    m_place->setProperty("role", QStringLiteral("small"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_feedback->setObjectName(QStringLiteral("lesson-feedback"));
    m_back->setObjectName(QStringLiteral("lesson-back"));
    m_next->setObjectName(QStringLiteral("lesson-next"));
    m_show->setObjectName(QStringLiteral("lesson-show-run"));
    m_count->setObjectName(QStringLiteral("lesson-count"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 8);
    column->setSpacing(6);
    column->addWidget(m_title);
    column->addWidget(m_count);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_feedback);
    auto *shown = new QHBoxLayout;
    shown->addWidget(m_show);
    shown->addStretch();
    column->addLayout(shown);
    auto *row = new QHBoxLayout;
    row->addWidget(m_back);
    row->addStretch();
    row->addWidget(m_place);
    row->addStretch();
    row->addWidget(m_next);
    column->addLayout(row);
}

const lesson::Page &LessonView::page() const
{
    return m_lesson.page(m_language());
}

QString LessonView::titleOf(int step) const
{
    return step == 0 ? page().about : page().steps[size_t(step) - 1].title;
}

void LessonView::retranslateUi()
{
    m_title->setText(page().title);
    m_back->setText(tr("Back"));
    m_next->setText(tr("Next"));
    m_show->setText(tr("Show this run"));
    m_show->setToolTip(tr("Run your workflow with this input and these answers, up to where it differs"));
    showStep();
}

void LessonView::goToStep(int step)
{
    const int last = int(page().steps.size());
    const int wanted = std::clamp(step, 0, last);
    if (wanted == m_progress.step)
        return;
    m_progress.step = wanted;
    showStep();
    Q_EMIT progressed();
}

void LessonView::showStep()
{
    m_tasks.clear();
    m_body = new QWidget;
    m_body->setProperty("ground", QStringLiteral("panel"));
    m_column = new QVBoxLayout(m_body);
    m_column->setContentsMargins(0, 0, 6, 0);
    m_column->setSpacing(10);
    const int step = m_progress.step, last = int(page().steps.size());
    if (const QString title = titleOf(step); !title.isEmpty()) {
        QLabel *label = wrapped(QStringLiteral("heading"));
        label->setText(title);
        m_column->addWidget(label);
    }
    const std::vector<lesson::Block> &blocks = step == 0 ? page().introduction : page().steps[size_t(step) - 1].blocks;
    std::vector<const lesson::Hint *> hints;
    for (const lesson::Block &block : blocks) {
        if (const auto *hint = std::get_if<lesson::Hint>(&block))
            hints.push_back(hint);
        else
            addBlock(block);
    }
    addHints(hints);
    m_column->addStretch();
    m_scroll->setWidget(m_body);
    m_back->setEnabled(step > 0);
    m_next->setEnabled(step < last);
    m_place->setText(tr("%1 of %2").arg(step + 1).arg(last + 1));
    showGrade();
}

void LessonView::addBlock(const lesson::Block &block)
{
    if (const auto *text = std::get_if<QString>(&block))
        m_column->addWidget(new MarkdownText(*text));
    else if (const auto *task = std::get_if<lesson::Task>(&block))
        addTask(*task);
    else if (const auto *quiz = std::get_if<lesson::Quiz>(&block))
        addQuiz(*quiz);
}

void LessonView::addTask(const lesson::Task &task)
{
    auto *row = new QHBoxLayout;
    QLabel *mark = theme::plainLabel();
    QLabel *text = wrapped();
    text->setText(task.text);
    row->addWidget(mark, 0, Qt::AlignTop);
    row->addWidget(text, 1);
    m_column->addLayout(row);
    m_tasks.push_back({task, mark});
}

void LessonView::addHints(const std::vector<const lesson::Hint *> &hints)
{
    if (hints.empty())
        return;
    QStringList texts;
    for (const lesson::Hint *each : hints)
        texts << each->markdown;
    auto *button = new QPushButton(tr("Hint"));
    button->setObjectName(QStringLiteral("lesson-hint"));
    button->setProperty("quiet", true);
    auto *opened = new QVBoxLayout;
    m_column->addLayout(opened);
    m_column->addWidget(button, 0, Qt::AlignLeft);
    connect(button, &QPushButton::clicked, button, [button, opened, texts] {
        opened->addWidget(new MarkdownText(texts[opened->count()]));
        const int left = int(texts.size()) - opened->count();
        button->setText(LessonView::tr("Another hint"));
        button->setVisible(left > 0);
    });
}

void LessonView::addQuiz(const lesson::Quiz &quiz)
{
    const QString key = QStringLiteral("quiz ") + quiz.id;
    auto *view = new QuizView(quiz, m_simulation.session(), m_progress.done.contains(key));
    connect(view, &QuizView::solved, this, [this, key] { settle(key); });
    m_column->addWidget(view);
}

void LessonView::checkSoon()
{
    m_rest.start();
}

// The snapshot is a value: while it is graded, it may be edited on.
void LessonView::check()
{
    if (!m_lesson.hasReference())
        return;
    const document::SharedSnapshot snapshot = m_simulation.session().document().snapshot();
    m_inquirer->ask([this, snapshot, grader = m_grader]() -> std::function<void()> {
        auto grade = std::make_shared<lesson::Grade>(grader->grade(snapshot->definition));
        return [this, grade] { take(std::move(*grade)); };
    });
}

void LessonView::take(lesson::Grade grade)
{
    m_grade = std::move(grade);
    lesson::forEachBlock(page(), [this](const lesson::Block &block) {
        const auto *task = std::get_if<lesson::Task>(&block);
        if (task && lesson::isDone(*task, m_lesson, *m_grade))
            settle(QStringLiteral("task ") + task->id);
    });
    showGrade();
}

void LessonView::showGrade()
{
    bool isAllDone = !m_tasks.empty();
    for (const TaskRow &row : m_tasks) {
        const bool isDone = m_grade && lesson::isDone(row.task, m_lesson, *m_grade);
        isAllDone = isAllDone && isDone;
        const theme::Colours &colours = theme::colours();
        row.mark->setPixmap(theme::icon(isDone ? QStringLiteral("circle-check") : QStringLiteral("circle"),
                                        isDone ? colours.ok : colours.dim)
                                .pixmap(MarkSize, MarkSize));
        row.mark->setAccessibleName(isDone ? tr("Done") : tr("Not done yet"));
    }
    const bool hasGrade = m_grade && !m_tasks.empty();
    const lesson::Evidence *evidence = hasGrade && !isAllDone ? lesson::evidenceIn(*m_grade) : nullptr;
    QStringList lines;
    if (hasGrade && m_grade->refusal)
        lines << tr("The workflow cannot be read yet.");
    else if (hasGrade && isAllDone)
        lines << tr("Well done: this does what was wanted.");
    else if (hasGrade)
        for (const QString &type : m_grade->forbidden)
            lines << tr("This lesson does not allow %1.").arg(type);
    if (evidence) {
        lines << sentence(*evidence);
        if (const QString answers = answersText(evidence->trial); !answers.isEmpty())
            lines << tr("Answers: %1").arg(answers);
    }
    if (hasGrade && !isAllDone && !m_grade->refusal)
        for (size_t i = 0; i < m_grade->requirements.size(); ++i)
            if (!m_grade->requirements[i])
                lines << tr("Not yet: %1").arg(m_lesson.wish(i, m_language()));
    m_feedback->setText(lines.join(u'\n'));
    m_feedback->setVisible(!lines.isEmpty());
    m_show->setVisible(evidence != nullptr);
    qsizetype all = 0;
    lesson::forEachBlock(page(), [&all](const lesson::Block &block) {
        all += std::holds_alternative<lesson::Task>(block) || std::holds_alternative<lesson::Quiz>(block);
    });
    m_count->setText(tr("%1 of %2 done").arg(m_progress.done.size()).arg(all));
    if (m_progress.done.size() >= all && !std::exchange(m_progress.isWhole, true))
        Q_EMIT progressed();
}

void LessonView::settle(const QString &key)
{
    if (m_progress.done.contains(key))
        return;
    m_progress.done.insert(key);
    showGrade();
    Q_EMIT progressed();
}

// What its calls were answered there is known by the names that the states have here.
void LessonView::showEvidence()
{
    const lesson::Evidence *evidence = m_grade ? lesson::evidenceIn(*m_grade) : nullptr;
    if (!evidence)
        return;
    const document::SharedSnapshot snapshot = m_simulation.session().document().snapshot();
    m_inquirer->ask([this, snapshot, grader = m_grader, evidence = *evidence]() -> std::function<void()> {
        auto test = std::make_shared<rehearse::Case>(grader->caseOf(evidence, snapshot->definition));
        return [this, test, at = evidence.parting.one] {
            if (!m_simulation.startCase(*test))
                return;
            m_simulation.runToEnd();
            m_simulation.seek(at);
        };
    });
}

void LessonView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace lessons
