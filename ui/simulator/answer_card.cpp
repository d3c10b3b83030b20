#include "ui/simulator/answer_card.h"

#include "core/rehearse/answer_default.h"
#include "core/rehearse/error_names.h"
#include "ui/answers/answer_form.h"
#include "ui/simulator/json_box.h"
#include "ui/theme/verbatim.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace simulator {

using answers::AnswerForm;

namespace {

enum Calls { ThisCall, AllFurther };

} // namespace

AnswerCard::AnswerCard(session::SimulationController &simulation, QWidget *parent)
    : QFrame(parent), m_simulation(simulation), m_title(theme::plainLabel()), m_callsTitle(theme::plainLabel()),
      m_sent(new JsonBox), m_form(new AnswerForm(AnswerForm::Offer::AlsoFailingFirst)), m_calls(new QComboBox),
      m_one(new QPushButton), m_all(new QPushButton)
{
    build();
    using Simulation = session::SimulationController;
    connect(&m_simulation, &Simulation::momentChanged, this, &AnswerCard::follow);
    connect(&m_simulation, &Simulation::runChanged, this, &AnswerCard::startOver);
    connect(m_one, &QPushButton::clicked, this, &AnswerCard::give);
    connect(m_all, &QPushButton::clicked, this, &AnswerCard::giveAll);
    connect(m_form, &AnswerForm::changed, this, &AnswerCard::allow);
    retranslateUi();
    follow();
}

void AnswerCard::build()
{
    setObjectName(QStringLiteral("answer-card"));
    m_title->setProperty("role", QStringLiteral("heading"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(7);
    column->addWidget(m_title);
    auto *middle = new QHBoxLayout;
    middle->addWidget(m_sent, 2);
    middle->addWidget(m_form, 3);
    column->addLayout(middle, 1);
    m_calls->setObjectName(QStringLiteral("answer-calls"));
    m_calls->addItems({QString(), QString()});
    m_one->setObjectName(QStringLiteral("answer-one"));
    m_one->setProperty("primary", true);
    m_all->setObjectName(QStringLiteral("answer-all"));
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_callsTitle);
    bottom->addWidget(m_calls);
    bottom->addStretch();
    bottom->addWidget(m_all);
    bottom->addWidget(m_one);
    column->addLayout(bottom);
}

void AnswerCard::retranslateUi()
{
    m_sent->setCaption(tr("It was sent"));
    m_form->retranslateUi();
    m_callsTitle->setText(tr("For"));
    m_calls->setItemText(ThisCall, tr("this call"));
    m_calls->setItemText(AllFurther, tr("this and all further calls"));
    m_calls->setAccessibleName(tr("Which calls the answer is for"));
    m_one->setText(tr("Answer"));
    m_one->setToolTip(tr("Answers, and lets the run go on"));
    m_all->setText(tr("Answer all with this"));
    m_all->setToolTip(tr("Every task of this run without a mock gets this answer"));
    m_asked.reset();
    follow();
}

// Another run asks anew, whatever the last one was about to be answered.
void AnswerCard::startOver()
{
    m_asked.reset();
    m_form->startOver(Value::object());
    m_calls->setCurrentIndex(ThisCall);
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
    m_form->startOver(rehearse::defaultAnswer(want));
    offerErrors(want);
    allow();
}

void AnswerCard::offerErrors(const sim::Want &want)
{
    const document::SharedSnapshot now = m_simulation.session().document().snapshot();
    const asl::State *task = want.place ? now->definition.find(want.place->state) : nullptr;
    rehearse::ErrorNames names;
    if (task)
        names = rehearse::errorNames(*task);
    else
        names.ofService = rehearse::serviceErrors(asl::integrationOf(QString::fromStdString(want.resource)));
    m_form->setErrors(names);
}

std::optional<rehearse::Answers> AnswerCard::answers() const
{
    const std::optional<sim::Want> want = m_simulation.want();
    if (!want || !want->place)
        return std::nullopt;
    const int last = m_calls->currentIndex() == AllFurther ? rehearse::Always : want->attempt;
    return m_form->answers(want->place->state.name().toStdString(), want->attempt, last);
}

void AnswerCard::give()
{
    if (const auto given = answers())
        m_simulation.give(*given);
}

void AnswerCard::giveAll()
{
    if (const auto given = m_form->answer())
        m_simulation.answerAll(*given);
}

void AnswerCard::allow()
{
    m_calls->setEnabled(!m_form->failsFirst()); // those that follow are told of already
    m_one->setEnabled(answers().has_value());
    m_all->setEnabled(!m_form->failsFirst() && m_form->answer().has_value());
}

void AnswerCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace simulator
