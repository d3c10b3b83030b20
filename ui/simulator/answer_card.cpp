#include "ui/simulator/answer_card.h"

#include "core/rehearse/answer_default.h"
#include "ui/simulator/event_words.h"
#include "ui/simulator/json_box.h"
#include "ui/simulator/json_entry.h"
#include "ui/theme/verbatim.h"

#include <QButtonGroup>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStackedWidget>

namespace simulator {

namespace {

constexpr double LongestSeconds = 99'999'999; // AWS: the longest a task may take

enum Reply { Return, Throw, Never };

} // namespace

AnswerCard::AnswerCard(session::SimulationController &simulation, QWidget *parent)
    : QFrame(parent), m_simulation(simulation), m_title(theme::plainLabel()), m_durationTitle(theme::plainLabel()),
      m_sent(new JsonBox), m_return(new QRadioButton), m_throw(new QRadioButton), m_never(new QRadioButton),
      m_replies(new QStackedWidget), m_result(new JsonEntry), m_error(new QLineEdit), m_cause(new QLineEdit),
      m_neverWords(theme::plainLabel()), m_duration(new QDoubleSpinBox), m_one(new QPushButton), m_all(new QPushButton)
{
    build();
    using Simulation = session::SimulationController;
    connect(&m_simulation, &Simulation::momentChanged, this, &AnswerCard::follow);
    connect(&m_simulation, &Simulation::runChanged, this, &AnswerCard::startOver);
    connect(m_one, &QPushButton::clicked, this, [this] {
        if (const auto given = answer())
            m_simulation.answer(*given);
    });
    connect(m_all, &QPushButton::clicked, this, [this] {
        if (const auto given = answer())
            m_simulation.answerAll(*given);
    });
    connect(m_result, &JsonEntry::changed, this, &AnswerCard::allow);
    connect(m_error, &QLineEdit::textChanged, this, &AnswerCard::allow);
    retranslateUi();
    follow();
}

void AnswerCard::build()
{
    setObjectName(QStringLiteral("answer-card"));
    m_title->setProperty("role", QStringLiteral("heading"));
    m_title->setTextFormat(Qt::PlainText);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(7);
    auto *top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    auto *group = new QButtonGroup(this);
    for (QRadioButton *choice : {m_return, m_throw, m_never}) {
        group->addButton(choice, group->buttons().size());
        top->addWidget(choice);
    }
    m_return->setChecked(true);
    connect(group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on)
            m_replies->setCurrentIndex(id);
        allow();
    });
    column->addLayout(top);
    auto *middle = new QHBoxLayout;
    middle->addWidget(m_sent, 2);
    middle->addWidget(buildReply(), 3);
    column->addLayout(middle, 1);
    auto *bottom = new QHBoxLayout;
    m_duration->setRange(0, LongestSeconds);
    m_duration->setDecimals(3);
    m_duration->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_duration->setMaximumWidth(110);
    m_one->setObjectName(QStringLiteral("answer-one"));
    m_one->setProperty("primary", true);
    m_all->setObjectName(QStringLiteral("answer-all"));
    bottom->addWidget(m_durationTitle);
    bottom->addWidget(m_duration);
    bottom->addStretch();
    bottom->addWidget(m_all);
    bottom->addWidget(m_one);
    column->addLayout(bottom);
}

QWidget *AnswerCard::buildReply()
{
    m_throw->setObjectName(QStringLiteral("answer-throw"));
    m_result->setObjectName(QStringLiteral("answer-result"));
    m_error->setObjectName(QStringLiteral("answer-error"));
    m_cause->setObjectName(QStringLiteral("answer-cause"));
    auto *thrown = new QWidget;
    auto *fields = new QVBoxLayout(thrown);
    fields->setContentsMargins({});
    fields->addWidget(m_error);
    fields->addWidget(m_cause);
    fields->addStretch();
    m_neverWords->setWordWrap(true);
    m_neverWords->setAlignment(Qt::AlignTop);
    m_neverWords->setProperty("role", QStringLiteral("dim"));
    m_replies->addWidget(m_result);
    m_replies->addWidget(thrown);
    m_replies->addWidget(m_neverWords);
    return m_replies;
}

void AnswerCard::retranslateUi()
{
    m_sent->setCaption(tr("It was sent"));
    m_return->setText(tr("Return"));
    m_throw->setText(tr("Throw"));
    m_never->setText(tr("Never answer"));
    m_result->setName(tr("The answer, as JSON"));
    m_error->setPlaceholderText(tr("Error name, such as States.TaskFailed"));
    m_error->setAccessibleName(tr("Error name"));
    m_cause->setPlaceholderText(tr("Cause, in words"));
    m_cause->setAccessibleName(tr("Cause"));
    m_neverWords->setText(tr("Its own time-out or heartbeat decides, on the virtual clock."));
    m_durationTitle->setText(tr("It takes"));
    m_duration->setLocale(QLocale()); // its decimal point
    m_duration->setSuffix(tr(" s"));
    m_duration->setAccessibleName(tr("How long the answer takes, in seconds"));
    m_one->setText(tr("Answer"));
    m_all->setText(tr("Answer all with this"));
    m_all->setToolTip(tr("Every task of this run without a mock gets this answer"));
    m_asked.reset();
    follow();
}

// Another run asks anew, whatever the last one was about to be answered.
void AnswerCard::startOver()
{
    m_asked.reset();
    m_return->setChecked(true);
    m_error->clear();
    m_cause->clear();
    m_duration->setValue(0);
    follow();
}

void AnswerCard::follow()
{
    const std::optional<sim::Want> want = m_simulation.want();
    if (want)
        ask(*want);
    if (want.has_value() == m_asking)
        return;
    m_asking = want.has_value();
    Q_EMIT askingChanged(m_asking);
}

void AnswerCard::ask(const sim::Want &want)
{
    const QString name = want.place ? want.place->state.name() : QString();
    const Question asked{m_simulation.knownEvents(), want.place ? *want.place : history::Place(), want.attempt,
                         want.inside};
    if (m_asked == asked)
        return;
    m_asked = asked;
    m_title->setText(want.attempt == 0 ? tr("%1 wants an answer").arg(name)
                                       : tr("%1 wants an answer (call %2)").arg(name).arg(want.attempt + 1));
    m_sent->showValue(want.sent, tr("nothing"));
    m_result->setText(jsonText(shared(rehearse::defaultAnswer(want))));
    allow();
}

std::optional<sim::Answer> AnswerCard::answer() const
{
    sim::Answer answer;
    answer.durationSeconds = m_duration->value();
    switch (m_replies->currentIndex()) {
    case Return: answer.result = m_result->value(); return answer.result ? std::optional(answer) : std::nullopt;
    case Throw: answer.thrown = {m_error->text().trimmed().toStdString(), m_cause->text().toStdString()}; return answer;
    default: answer.noAnswer = true; return answer;
    }
}

void AnswerCard::allow()
{
    const bool isReady = m_replies->currentIndex() == Never
        || (m_replies->currentIndex() == Throw ? !m_error->text().trimmed().isEmpty() : m_result->value().has_value());
    m_one->setEnabled(isReady);
    m_all->setEnabled(isReady);
}

void AnswerCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace simulator
