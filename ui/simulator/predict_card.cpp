#include "ui/simulator/predict_card.h"

#include "ui/simulator/event_words.h"
#include "ui/simulator/explain.h"
#include "ui/simulator/json_box.h"
#include "ui/simulator/predict_words.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/verbatim.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>

#include <algorithm>

namespace simulator {

namespace {

constexpr size_t MostGuesses = 4;
constexpr qsizetype ChoiceLength = 48, FactLength = 160;

// What the state says of itself; what lies inside of it is another matter.
SharedValue ownFields(const history::Recording &run, const history::Place &place)
{
    const asl::State *state = run.definition->find(place.state);
    if (!state)
        return nullptr;
    Value fields = run.definition->tree->toValue(state->node);
    for (const char *inner : {"Branches", "ItemProcessor", "Iterator"})
        if (fields.contains(inner))
            fields[inner] = "…";
    return shared(std::move(fields));
}

bool isData(const rehearse::Prediction &question)
{
    return question.subject == rehearse::Prediction::Subject::Output;
}

} // namespace

QString scoreText(const session::Predictor::Score &score)
{
    return score.asked == 0 ? QString() : PredictCard::tr("%1 of %2 right").arg(score.right).arg(score.asked);
}

PredictCard::PredictCard(session::SimulationController &simulation, QWidget *parent)
    : QFrame(parent), m_simulation(simulation), m_title(theme::plainLabel()), m_score(theme::plainLabel()),
      m_known(theme::plainLabel()), m_said(theme::plainLabel()), m_show(new QPushButton), m_goOn(new QPushButton),
      m_input(new JsonBox), m_definition(new JsonBox), m_row(new QBoxLayout(QBoxLayout::TopToBottom))
{
    setObjectName(QStringLiteral("predict-card"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 7, 12, 7);
    column->setSpacing(6);
    column->addLayout(buildTop());
    m_known->setObjectName(QStringLiteral("predict-known"));
    m_known->setProperty("role", QStringLiteral("dim"));
    column->addWidget(m_known);
    auto *middle = new QHBoxLayout;
    middle->addWidget(m_input, 2);
    middle->addWidget(m_definition, 3);
    m_row->setSpacing(5);
    middle->addLayout(m_row, 3);
    column->addLayout(middle, 1);
    addPlaces();
    m_said->setObjectName(QStringLiteral("predict-said"));
    m_said->setProperty("role", QStringLiteral("say"));
    m_said->setTextFormat(Qt::RichText); // explanation()'s: what users wrote is escaped there
    m_said->setWordWrap(true);
    column->addWidget(m_said);
    addKeys();
    connect(&m_simulation.predictor(), &session::Predictor::askedChanged, this, &PredictCard::follow);
    retranslateUi();
}

QLayout *PredictCard::buildTop()
{
    m_title->setProperty("role", QStringLiteral("heading"));
    m_title->setObjectName(QStringLiteral("predict-title"));
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_score->setProperty("role", QStringLiteral("dim"));
    m_score->setObjectName(QStringLiteral("predict-score"));
    m_show->setObjectName(QStringLiteral("predict-show"));
    connect(m_show, &QPushButton::clicked, this, [this] { m_simulation.choose(session::Predictor::Shown); });
    m_goOn->setObjectName(QStringLiteral("predict-go-on"));
    m_goOn->setProperty("primary", true);
    connect(m_goOn, &QPushButton::clicked, &m_simulation, &session::SimulationController::goOnFromVerdict);
    auto *top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_score);
    top->addWidget(m_show);
    top->addWidget(m_goOn);
    return top;
}

void PredictCard::addPlaces()
{
    for (size_t i = 0; i < MostGuesses; ++i) {
        Place place{new QWidget, new QPushButton, new JsonBox};
        place.data->setCaption({}); // the button above has the number
        place.button->setObjectName(QStringLiteral("predict-choice-%1").arg(i + 1));
        connect(place.button, &QPushButton::clicked, this, [this, i] { m_simulation.choose(int(i)); });
        auto *column = new QVBoxLayout(place.whole);
        column->setContentsMargins({});
        column->setSpacing(3);
        column->addWidget(place.button);
        column->addWidget(place.data, 1);
        m_row->addWidget(place.whole);
        m_places.push_back(place);
    }
    m_row->addStretch();
}

void PredictCard::addKeys()
{
    const auto add = [this](int key, auto &&what) {
        auto *shortcut = new QShortcut(QKeySequence(key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, what);
    };
    for (size_t i = 0; i < MostGuesses; ++i)
        add(Qt::Key_1 + int(i), [this, i] {
            if (m_places[i].whole->isVisibleTo(this))
                m_places[i].button->click();
        });
    for (const int key : {Qt::Key_Return, Qt::Key_Enter})
        add(key, [this] { enter(); });
}

// On a button it presses it, as elsewhere in the program a space does.
void PredictCard::enter()
{
    auto *button = qobject_cast<QPushButton *>(QApplication::focusWidget());
    if (button && isAncestorOf(button))
        button->click();
    else if (m_goOn->isVisibleTo(this))
        m_goOn->click();
}

void PredictCard::takeFocus()
{
    if (m_goOn->isVisibleTo(this))
        m_goOn->setFocus();
    else
        m_places.front().button->setFocus();
}

void PredictCard::retranslateUi()
{
    m_show->setText(tr("Show me"));
    m_show->setToolTip(tr("Shows what comes next; it counts as not known"));
    m_goOn->setText(tr("Go on"));
    m_goOn->setToolTip(tr("Goes on as before the question (Enter)"));
    m_input->setCaption(tr("State input"));
    m_definition->setCaption(tr("Its definition"));
    follow();
}

void PredictCard::follow()
{
    const session::Predictor::Asked *asked = m_simulation.predictor().asked();
    if (asked)
        ask(*asked);
    if ((asked != nullptr) == m_isAsking)
        return;
    m_isAsking = asked;
    Q_EMIT askingChanged(m_isAsking);
}

void PredictCard::ask(const session::Predictor::Asked &asked)
{
    m_title->setText(askText(asked.question));
    m_title->setToolTip(theme::verbatim(m_title->text()));
    m_score->setText(scoreText(m_simulation.predictor().score()));
    showFacts(asked.question);
    showChoices(asked.question);
    judge(asked);
}

// The data of four choices needs the room: what is known is told in a line then.
void PredictCard::showFacts(const rehearse::Prediction &question)
{
    m_input->setVisible(!isData(question));
    m_definition->setVisible(!isData(question));
    m_known->setVisible(isData(question));
    if (!isData(question)) {
        m_input->showValue(question.input, tr("nothing"));
        m_definition->showValue(ownFields(*m_simulation.recording(), *question.place), QString());
        return;
    }
    const QString input = tr("Input: %1").arg(shortJson(question.input, FactLength));
    const QString known = question.result
        ? input + QStringLiteral("   ") + tr("Result: %1").arg(shortJson(question.result, FactLength))
        : input;
    m_known->setText(m_known->fontMetrics().elidedText(known, Qt::ElideRight, std::max(300, width() - 30)));
    m_known->setToolTip(theme::verbatim(known));
}

void PredictCard::showChoices(const rehearse::Prediction &question)
{
    m_row->setDirection(isData(question) ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    for (size_t i = 0; i < m_places.size(); ++i) {
        const Place &place = m_places[i];
        place.whole->setVisible(i < question.choices.size());
        if (i >= question.choices.size())
            continue;
        const rehearse::Guess &choice = question.choices[i];
        const QString number = QString::number(i + 1);
        const QString words = choiceText(choice, ChoiceLength);
        place.data->setVisible(isData(question));
        place.data->showValue(choice.output, QString());
        place.button->setText(isData(question) ? number : theme::withoutKeys(number + QStringLiteral("   ") + words));
        place.button->setAccessibleName(number + QStringLiteral(": ") + words);
    }
}

void PredictCard::judge(const session::Predictor::Asked &asked)
{
    const bool isOpen = !asked.chosen;
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    m_show->setVisible(isOpen);
    m_goOn->setVisible(!isOpen);
    for (size_t i = 0; i < m_places.size(); ++i) {
        QPushButton *button = m_places[i].button;
        const bool isRight = !isOpen && int(i) == asked.question.right();
        const bool isWrong = !isOpen && !isRight && int(i) == asked.chosen;
        button->setIcon(isRight       ? theme::icon(QStringLiteral("check"), theme::colours().ok)
                            : isWrong ? theme::icon(QStringLiteral("x"), theme::colours().error)
                                      : QIcon());
        button->setEnabled(isOpen);
        m_places[i].data->setHot(isRight);
    }
    m_said->setText(isOpen ? QString() : verdict(asked));
    m_said->setVisible(!isOpen);
    if (hadFocus)
        takeFocus();
}

QString PredictCard::verdict(const session::Predictor::Asked &asked) const
{
    const QString why = explanation(asked.told, asked.question.why);
    if (asked.isRight())
        return tr("<b>Right.</b>") + u' ' + why;
    const int right = asked.question.right();
    const QString number = QString::number(right + 1);
    if (asked.chosen == session::Predictor::Shown)
        return tr("<b>It is %1.</b>").arg(number) + u' ' + why;
    const rehearse::Slip slip = asked.question.choices[size_t(*asked.chosen)].slip;
    return tr("<b>No, it is %1.</b>").arg(number) + u' ' + slipText(slip).toHtmlEscaped() + u' ' + why;
}

void PredictCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace simulator
