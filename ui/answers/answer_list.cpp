#include "ui/answers/answer_list.h"

#include "ui/answers/answer_menu.h"
#include "ui/theme/verbatim.h"

#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace answers {

namespace {

bool isWithinMap(const asl::Definition &definition, asl::StatePath path)
{
    for (path = path.parent(); !path.isEmpty(); path = path.parent())
        if (const asl::State *state = definition.find(path); state && state->kind() == asl::StateKind::Map)
            return true;
    return false;
}

} // namespace

AnswerList::AnswerList(session::SimulationController &simulation, QWidget *parent)
    : QWidget(parent), m_simulation(simulation), m_words(theme::plainLabel()), m_rows(new QVBoxLayout),
      m_add(new QToolButton)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(8);
    m_words->setWordWrap(true);
    m_words->setProperty("role", QStringLiteral("dim"));
    column->addWidget(m_words);
    m_rows->setSpacing(8);
    column->addLayout(m_rows);
    m_add->setObjectName(QStringLiteral("addAnswer"));
    m_add->setText(tr("Add an answer"));
    m_add->setProperty("framed", true);
    m_add->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_add);
    menu->setObjectName(QStringLiteral("answerMenu"));
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        fillAnswerMenu(*menu, m_simulation, m_state, Into::Behind);
    });
    m_add->setMenu(menu);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    connect(&m_simulation, &session::SimulationController::rehearsalChanged, this, &AnswerList::refresh);
}

void AnswerList::show(const asl::StatePath &state)
{
    m_state = state;
    refresh();
}

void AnswerList::refresh()
{
    const document::SharedSnapshot now = m_simulation.session().document().snapshot();
    const asl::State *task = now->definition.find(m_state);
    const rehearse::Answers answers = task ? m_simulation.answersOf(m_state) : rehearse::Answers();
    const text::Span span = task ? (*now->tree)[task->node].span : text::Span();
    const QString about = now->text.mid(span.begin, span.end - span.begin);
    const bool hasOtherErrors = about != m_errorsOf;
    if (hasOtherErrors && task)
        m_errors = rehearse::errorNames(*task);
    m_errorsOf = about;
    m_words->setText(answers.empty() ? tr("Nothing is said yet of what it answers: a run asks.")
                                     : tr("What it answers in a run. Where several fit a call, the lowest counts."));
    while (m_entries.size() > answers.size()) {
        m_entries.back()->hide();
        m_entries.back()->deleteLater();
        m_entries.pop_back();
    }
    const size_t known = m_entries.size();
    while (m_entries.size() < answers.size()) {
        auto *entry = new AnswerEntry(int(m_entries.size()));
        connect(entry, &AnswerEntry::edited, this, &AnswerList::edit);
        connect(entry, &AnswerEntry::moveWanted, this, &AnswerList::move);
        connect(entry, &AnswerEntry::removeWanted, this, &AnswerList::remove);
        m_rows->addWidget(entry);
        m_entries.push_back(entry);
    }
    const bool isInMap = isWithinMap(now->definition, m_state);
    for (size_t i = 0; i < m_entries.size(); ++i) {
        if (hasOtherErrors || i >= known)
            m_entries[i]->setErrors(m_errors);
        m_entries[i]->show(answers[i], int(answers.size()), isInMap);
    }
}

void AnswerList::edit(int index, const sim::Script::Entry &entry)
{
    rehearse::Answers answers = m_simulation.answersOf(m_state);
    answers[size_t(index)] = entry;
    m_simulation.setAnswers(m_state, answers);
}

void AnswerList::move(int index, int to)
{
    rehearse::Answers answers = m_simulation.answersOf(m_state);
    std::swap(answers[size_t(index)], answers[size_t(to)]);
    m_simulation.setAnswers(m_state, answers);
}

void AnswerList::remove(int index)
{
    rehearse::Answers answers = m_simulation.answersOf(m_state);
    answers.erase(answers.begin() + index);
    m_simulation.setAnswers(m_state, answers);
}

} // namespace answers
