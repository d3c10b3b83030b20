#include "ui/simulator/run_chooser.h"

#include "ui/simulator/run_words.h"
#include "ui/theme/verbatim.h"

#include <QMenu>

namespace simulator {

namespace {

constexpr int MostWidth = 210;

} // namespace

RunChooser::RunChooser(session::SimulationController &simulation, QWidget *parent)
    : QToolButton(parent), m_simulation(simulation), m_menu(new QMenu(this))
{
    setObjectName(QStringLiteral("run-chooser"));
    setPopupMode(QToolButton::InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setMaximumWidth(MostWidth);
    setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &RunChooser::fill);
    connect(&m_simulation, &session::SimulationController::runsChanged, this, &RunChooser::show);
    retranslateUi();
}

void RunChooser::retranslateUi()
{
    setAccessibleName(tr("The run that is watched"));
    show();
}

void RunChooser::show()
{
    const session::KeptRun *watched = m_simulation.watched();
    const QString name = watched ? runName(*watched) : tr("No run");
    setText(theme::withoutKeys(fontMetrics().elidedText(name, Qt::ElideMiddle, MostWidth - 34)));
    setToolTip(theme::verbatim(watched ? runName(*watched) : tr("Choose the run to look at")));
    setVisible(!m_simulation.runs().isEmpty());
}

void RunChooser::fill()
{
    m_menu->clear();
    const session::KeptRun *watched = m_simulation.watched();
    for (const auto &run : m_simulation.runs().all()) {
        QAction *entry = m_menu->addAction(theme::withoutKeys(runTitle(*run)));
        entry->setCheckable(true);
        entry->setChecked(run.get() == watched);
        connect(entry, &QAction::triggered, this, [this, number = run->number] { m_simulation.watch(number); });
    }
    if (!watched)
        return;
    m_menu->addSeparator();
    connect(m_menu->addAction(theme::withoutKeys(tr("Forget %1").arg(runName(*watched)))), &QAction::triggered, this,
            [this, number = watched->number] { m_simulation.remove(number); });
}

} // namespace simulator
