#include "ui/answers/answer_menu.h"

#include "core/rehearse/answer_default.h"
#include "core/rehearse/error_names.h"
#include "ui/answers/answer_words.h"
#include "ui/theme/verbatim.h"

#include <QMenu>

namespace answers {

namespace {

using rehearse::Answers;

sim::Answer failureOf(const QString &error)
{
    return rehearse::throwing(error.toStdString(), Words::tr("Made up for this rehearsal").toStdString());
}

// What the answers so far let it return, the last of them first.
std::optional<Value> lastReturned(const Answers &answers)
{
    const auto last = std::find_if(answers.rbegin(), answers.rend(),
                                   [](const sim::Script::Entry &entry) { return entry.answer.result.has_value(); });
    return last == answers.rend() ? std::nullopt : last->answer.result;
}

class MenuFiller
{
public:
    MenuFiller(session::SimulationController &simulation, const asl::State &task, const asl::StatePath &state,
               Into into)
        : m_simulation(simulation), m_names(rehearse::errorNames(task)), m_state(state), m_into(into)
    {
    }

    void fill(QMenu &menu) const
    {
        add(menu, Words::tr("Return its usual answer"), [](const MenuFiller &self, int from) {
            return Answers{{self.name(), from, rehearse::Always, rehearse::returning(self.usual())}};
        });
        fillThrows(*menu.addMenu(Words::tr("Throw")));
        fillFailures(*menu.addMenu(Words::tr("Fail, then succeed")));
        add(menu, Words::tr("Never answer"), [](const MenuFiller &self, int from) {
            return Answers{{self.name(), from, rehearse::Always, rehearse::silent()}};
        });
        fillDelays(*menu.addMenu(Words::tr("Take long")));
    }

private:
    std::string name() const { return m_state.name().toStdString(); }
    Value usual() const { return usualResult(m_simulation, m_state); }

    // What is chosen is made up then: a run may have shown meanwhile what is sent.
    void add(QMenu &menu, const QString &words, std::function<Answers(const MenuFiller &, int from)> made) const
    {
        QAction *entry = menu.addAction(theme::withoutKeys(words));
        QObject::connect(entry, &QAction::triggered, &menu, [filler = *this, made = std::move(made)] {
            const Answers now = filler.m_simulation.answersOf(filler.m_state);
            const bool isBehind = filler.m_into == Into::Behind;
            const int from = isBehind ? rehearse::nextAttempt(now).value_or(0) : 0;
            filler.m_simulation.setAnswers(filler.m_state,
                                           isBehind ? rehearse::added(now, made(filler, from)) : made(filler, from));
        });
    }

    void fillThrows(QMenu &menu) const
    {
        for (const QStringList &group : {m_names.handled, m_names.ofService, m_names.ofStates}) {
            if (!menu.isEmpty() && !group.isEmpty())
                menu.addSeparator();
            for (const QString &error : group)
                add(menu, error, [error](const MenuFiller &self, int from) {
                    return Answers{{self.name(), from, rehearse::Always, failureOf(error)}};
                });
        }
    }

    void fillFailures(QMenu &menu) const
    {
        const QString error = m_names.likeliest();
        for (const int times : {1, 2, 3, 4})
            add(menu,
                times == 1 ? Words::tr("Once, with %1").arg(error)
                           : Words::tr("%1 times, with %2").arg(times).arg(error),
                [error, times](const MenuFiller &self, int from) {
                    return rehearse::failingFirst(self.name(), from, times, failureOf(error),
                                                  rehearse::returning(self.usual()));
                });
    }

    void fillDelays(QMenu &menu) const
    {
        const std::pair<int, QString> delays[] = {{1, Words::tr("1 second")},
                                                  {5, Words::tr("5 seconds")},
                                                  {60, Words::tr("1 minute")},
                                                  {3600, Words::tr("1 hour")}};
        for (const auto &[seconds, words] : delays)
            add(menu, words, [seconds = seconds](const MenuFiller &self, int from) {
                sim::Answer answer = rehearse::returning(self.usual());
                answer.durationSeconds = seconds;
                return Answers{{self.name(), from, rehearse::Always, answer}};
            });
    }

    session::SimulationController &m_simulation;
    rehearse::ErrorNames m_names;
    asl::StatePath m_state;
    Into m_into;
};

} // namespace

void fillAnswerMenu(QMenu &menu, session::SimulationController &simulation, const asl::StatePath &state, Into into)
{
    const document::SharedSnapshot now = simulation.session().document().snapshot();
    const asl::State *task = now->definition.find(state);
    if (!task || task->kind() != asl::StateKind::Task)
        return;
    MenuFiller(simulation, *task, state, into).fill(menu);
    if (into == Into::Behind)
        return;
    menu.addSeparator();
    QAction *edit = menu.addAction(Words::tr("Edit the answers…"));
    QObject::connect(edit, &QAction::triggered, &menu, [&simulation, state] {
        simulation.session().select({state});
        simulation.session().showAnswers(state);
    });
    QAction *none = menu.addAction(Words::tr("No answers: ask"));
    none->setEnabled(!simulation.answersOf(state).empty());
    QObject::connect(none, &QAction::triggered, &menu, [&simulation, state] { simulation.setAnswers(state, {}); });
}

Value usualResult(const session::SimulationController &simulation, const asl::StatePath &state)
{
    if (const std::optional<Value> known = lastReturned(simulation.answersOf(state)))
        return *known;
    const document::SharedSnapshot now = simulation.session().document().snapshot();
    const asl::State *found = now->definition.find(state);
    const auto *task = found ? std::get_if<asl::TaskFields>(&found->fields) : nullptr;
    const SharedValue sent = simulation.sentTo(state);
    return task ? rehearse::defaultAnswer(task->resource.toStdString(), sent.get()) : Value::object();
}

} // namespace answers
