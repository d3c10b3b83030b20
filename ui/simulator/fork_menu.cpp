#include "ui/simulator/fork_menu.h"

#include "ui/simulator/data_dialog.h"
#include "ui/simulator/words.h"
#include "ui/theme/verbatim.h"

#include <QMenu>

namespace simulator {

namespace {

using session::SimulationController;

template <class What>
void addEntry(QMenu &menu, const QString &name, const QString &words, What what)
{
    QAction *entry = menu.addAction(theme::withoutKeys(words));
    entry->setObjectName(name);
    QObject::connect(entry, &QAction::triggered, &menu, what);
}

void tell(SimulationController &simulation, bool isForked)
{
    simulation.session().say(
        isForked
            ? Words::tr("Run %1 begins here. The run it came from stays in the list.").arg(simulation.watched()->number)
            : Words::tr("Nothing can be changed at this event: step to the entry of a state."));
}

void addVariables(QMenu &menu, SimulationController &simulation, QWidget &over)
{
    for (const auto &[name, value] : history::variablesAt(*simulation.recording(), simulation.position())) {
        const QString shown = QString::fromStdString(name);
        addEntry(menu, QStringLiteral("another-variable-") + shown, Words::tr("Another value for $%1…").arg(shown),
                 [&simulation, &over, name = name, value = value, shown] {
                     (new DataDialog(
                          Words::tr("Another value for $%1").arg(shown), Words::tr("Go on from here"), value,
                          [&simulation, name](Value given) {
                              tell(simulation, simulation.forkWithVariable(name, std::move(given)));
                          },
                          &over))
                         ->open();
                 });
    }
}

} // namespace

void fillForkMenu(QMenu &menu, SimulationController &simulation, QWidget &over)
{
    menu.clear();
    const session::Otherwise can = simulation.otherwise();
    const QString state = can.state.name();
    if (can.answer)
        addEntry(menu, QStringLiteral("another-answer"), Words::tr("Another answer for %1").arg(state),
                 [&simulation] { tell(simulation, simulation.forkAsking()); });
    if (can.input)
        addEntry(menu, QStringLiteral("another-input"), Words::tr("Another input for %1…").arg(state),
                 [&simulation, &over, state, now = can.input] {
                     (new DataDialog(
                          Words::tr("Another input for %1").arg(state), Words::tr("Go on from here"), now,
                          [&simulation](Value given) { tell(simulation, simulation.forkWithInput(std::move(given))); },
                          &over))
                         ->open();
                 });
    if (can.variables)
        addVariables(menu, simulation, over);
    if (can.definition)
        addEntry(menu, QStringLiteral("another-definition"), Words::tr("With the definition as it is now"),
                 [&simulation] { simulation.forkWithDefinition(); });
    if (menu.isEmpty())
        menu.addAction(Words::tr("Step back to an event where something can be changed: a task, a state's entry, or "
                                 "after a variable is set."))
            ->setEnabled(false);
}

} // namespace simulator
