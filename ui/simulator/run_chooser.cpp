#include "ui/simulator/run_chooser.h"

#include "ui/simulator/event_words.h"
#include "ui/simulator/run_words.h"
#include "ui/theme/verbatim.h"

#include <QMenu>

namespace simulator {

namespace {

constexpr int MostWidth = 210;
constexpr qsizetype DataLength = 120;

// "34 TaskSucceeded · Charge {…}"
QString wordsAt(const history::Recording &recording, qint64 count)
{
    if (count < 1)
        return RunChooser::tr("nothing more");
    const history::Event &event = recording.events[size_t(count - 1)];
    const QString data = shortJson(event.payload, DataLength);
    return QStringLiteral("%1 %2 %3").arg(event.id).arg(eventText(event), data).trimmed();
}

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

void RunChooser::compare(int number)
{
    const session::KeptRun *other = m_simulation.runs().find(number);
    if (!other || !m_simulation.watched())
        return;
    const QString name = runName(*other);
    const auto found = m_simulation.divergenceFrom(number);
    if (!found) {
        m_simulation.session().say(
            tr("%1 and %2 are the same as far as both go.").arg(runName(*m_simulation.watched()), name));
        return;
    }
    const QString here = wordsAt(*m_simulation.recording(), found->one);
    const QString there = wordsAt(other->recording(), found->other);
    m_simulation.seek(found->one > 0 ? found->one : m_simulation.knownEvents());
    m_simulation.session().warn(tr("The runs go apart here: %1. In %2 it is: %3.").arg(here, name, there));
}

void RunChooser::fill()
{
    m_menu->clear();
    const session::KeptRun *watched = m_simulation.watched();
    for (const auto &run : m_simulation.runs().all()) {
        QAction *entry = m_menu->addAction(
            theme::withoutKeys(runTitle(*run, run.get() == watched ? *m_simulation.recording() : run->recording())));
        entry->setCheckable(true);
        entry->setChecked(run.get() == watched);
        connect(entry, &QAction::triggered, this, [this, number = run->number] { m_simulation.watch(number); });
    }
    if (!watched)
        return;
    m_menu->addSeparator();
    for (const auto &run : m_simulation.runs().all())
        if (run.get() != watched)
            connect(m_menu->addAction(theme::withoutKeys(tr("Compare with %1").arg(runName(*run)))),
                    &QAction::triggered, this, [this, number = run->number] { compare(number); });
    m_menu->addSeparator();
    connect(m_menu->addAction(theme::withoutKeys(tr("Forget %1").arg(runName(*watched)))), &QAction::triggered, this,
            [this, number = watched->number] { m_simulation.remove(number); });
}

} // namespace simulator
