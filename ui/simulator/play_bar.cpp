#include "ui/simulator/play_bar.h"

#include "core/price/price.h"
#include "ui/problems/problem_text.h"
#include "ui/simulator/event_words.h"
#include "ui/simulator/fork_menu.h"
#include "ui/simulator/predict_card.h"
#include "ui/simulator/run_chooser.h"
#include "ui/simulator/scrubber.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/verbatim.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QToolButton>

namespace simulator {

namespace {

void describe(QToolButton *button, const QString &words, const QString &keys)
{
    button->setToolTip(theme::verbatim(keys.isEmpty() ? words : QStringLiteral("%1 (%2)").arg(words, keys)));
    button->setAccessibleName(words);
}

QString speedText(double speed)
{
    return QLocale().toString(speed) + u'×';
}

QLabel *badge(const QString &name)
{
    auto *label = theme::plainLabel();
    label->setObjectName(name);
    label->setProperty("role", QStringLiteral("badge"));
    label->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    return label;
}

QString costWords(history::MachineType type)
{
    const price::List &list = price::inUse();
    const QString words = type == history::MachineType::Standard
        ? PlayBar::tr("Each entry of a state and each retry is a transition; the price is that of %1 (list of %2)")
        : PlayBar::tr("One request, and 64 MB for as long as it takes; the price is that of %1 (list of %2)");
    return words.arg(QString::fromStdString(list.regions.front().name), QString::fromStdString(list.date));
}

} // namespace

PlayBar::PlayBar(session::SimulationController &simulation, QWidget *parent)
    : QFrame(parent), m_simulation(simulation), m_scrubber(new Scrubber(simulation)),
      m_runs(new RunChooser(simulation)), m_fork(new QToolButton), m_predict(new QToolButton), m_speed(speedButton()),
      m_clock(badge(QStringLiteral("clock"))), m_cost(badge(QStringLiteral("cost")))
{
    using Simulation = session::SimulationController;
    setProperty("bar", true);
    setFixedHeight(42);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 0, 12, 0);
    row->setSpacing(6);
    m_toStart = addButton(QStringLiteral("to-start-button"), QStringLiteral("skip-back"), &Simulation::toStart);
    m_back = addButton(QStringLiteral("step-back-button"), QStringLiteral("step-back"), &Simulation::stepBack);
    m_play = new QToolButton;
    m_play->setObjectName(QStringLiteral("play-button"));
    m_play->setProperty("primary", true);
    connect(m_play, &QToolButton::clicked, this, &PlayBar::playOrPause);
    row->addWidget(m_play);
    m_step = addButton(QStringLiteral("step-button"), QStringLiteral("step-forward"), &Simulation::step);
    m_into = addButton(QStringLiteral("step-into-button"), QStringLiteral("corner-down-right"), &Simulation::stepInto);
    m_over = addButton(QStringLiteral("step-over-button"), QStringLiteral("redo-dot"), &Simulation::stepOver);
    m_out = addButton(QStringLiteral("step-out-button"), QStringLiteral("corner-left-up"), &Simulation::stepOut);
    m_stop = addButton(QStringLiteral("stop-button"), QStringLiteral("square"), &Simulation::stop);
    row->addWidget(m_speed);
    connect(&m_simulation, &Simulation::speedChanged, this, &PlayBar::showSpeed);
    m_fork->setObjectName(QStringLiteral("fork-button"));
    m_fork->setIcon(theme::icon(QStringLiteral("git-fork")));
    m_fork->setPopupMode(QToolButton::InstantPopup);
    m_fork->setMenu(new QMenu(m_fork));
    connect(m_fork->menu(), &QMenu::aboutToShow, this, [this] { fillForkMenu(*m_fork->menu(), m_simulation, *this); });
    row->addWidget(m_fork);
    m_redrive = addButton(QStringLiteral("redrive-button"), QStringLiteral("rotate-cw"), &Simulation::redrive);
    addPredict(*row);
    row->addWidget(m_runs);
    row->addSpacing(6);
    row->addWidget(m_scrubber, 1);
    row->addSpacing(6);
    row->addWidget(m_clock);
    row->addWidget(m_cost);
    connect(&m_simulation, &Simulation::runChanged, this, &PlayBar::refresh);
    connect(&m_simulation, &Simulation::momentChanged, this, &PlayBar::refresh);
    connect(&m_simulation, &Simulation::playingChanged, this, &PlayBar::refresh);
    connect(&m_simulation.session(), &session::Session::machineTypeChanged, this, &PlayBar::refresh);
    connect(&theme::Theme::instance(), &theme::Theme::changed, this, &PlayBar::refresh);
    retranslateUi();
}

void PlayBar::addPredict(QLayout &row)
{
    m_predict->setObjectName(QStringLiteral("predict-button"));
    m_predict->setIcon(theme::icon(QStringLiteral("circle-question-mark")));
    m_predict->setCheckable(true);
    row.addWidget(m_predict);
    connect(m_predict, &QToolButton::toggled, &m_simulation, &session::SimulationController::setPredicting);
    const session::Predictor &predictor = m_simulation.predictor();
    connect(&predictor, &session::Predictor::onChanged, this, &PlayBar::showPredicting);
    connect(&predictor, &session::Predictor::askedChanged, this, &PlayBar::showPredicting);
}

void PlayBar::showPredicting()
{
    const session::Predictor &predictor = m_simulation.predictor();
    const session::Predictor::Score score = predictor.score();
    const bool isCounted = predictor.isOn() && score.asked > 0;
    m_predict->setChecked(predictor.isOn());
    m_predict->setToolButtonStyle(isCounted ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    m_predict->setText(isCounted ? QStringLiteral("%1/%2").arg(score.right).arg(score.asked) : QString());
    const QString what = tr("Predict: say what comes next before it is shown");
    describe(m_predict, isCounted ? what + QStringLiteral(" — ") + scoreText(score) : what, QStringLiteral("Ctrl+F7"));
}

void PlayBar::openForkMenu()
{
    m_fork->menu()->popup(m_fork->mapToGlobal(QPoint(0, m_fork->height())));
    m_fork->menu()->setActiveAction(m_fork->menu()->actions().value(0)); // for whoever came by a key
}

QToolButton *PlayBar::addButton(const QString &name, const QString &icon, void (session::SimulationController::*what)())
{
    auto *button = new QToolButton;
    button->setObjectName(name);
    button->setIcon(theme::icon(icon));
    connect(button, &QToolButton::clicked, &m_simulation, what);
    layout()->addWidget(button);
    return button;
}

QToolButton *PlayBar::speedButton()
{
    auto *button = new QToolButton;
    button->setObjectName(QStringLiteral("speed-button"));
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(button);
    for (const double speed : session::Playback::Speeds)
        connect(menu->addAction(speedText(speed)), &QAction::triggered, this,
                [this, speed] { m_simulation.setSpeed(speed); });
    button->setMenu(menu);
    return button;
}

// Where AWS would refuse it, the reason stands in its place.
void PlayBar::showRedrive()
{
    const auto bar = m_simulation.redriveBar();
    m_redrive->setEnabled(m_simulation.isActive() && !bar);
    const QString what = tr("Redrive: go on from what did not succeed, as AWS does");
    describe(m_redrive, m_simulation.isActive() && bar ? problems::sentence(*bar) : what, {});
    m_redrive->setAccessibleName(what);
}

void PlayBar::showSpeed()
{
    m_speed->setText(speedText(m_simulation.speed()));
}

void PlayBar::playOrPause()
{
    if (m_simulation.isPlaying())
        m_simulation.pause();
    else
        m_simulation.play();
}

void PlayBar::retranslateUi()
{
    describe(m_toStart, tr("Back to the start"), QStringLiteral("Ctrl+Home"));
    describe(m_back, tr("Step back"), QStringLiteral("Shift+F10"));
    describe(m_step, tr("Step to the next event"), QStringLiteral("F10"));
    describe(m_over, tr("To the end of this state"), QStringLiteral("Ctrl+F11"));
    describe(m_speed, tr("How fast it plays"), {});
    showSpeed();
    showPredicting();
    describe(m_fork, tr("Go on otherwise from here"), QStringLiteral("Ctrl+Shift+G"));
    describe(m_stop, tr("Leave the simulation"), QStringLiteral("Ctrl+F10"));
    m_runs->retranslateUi();
    m_scrubber->setAccessibleName(tr("Moment of the run"));
    refresh();
}

void PlayBar::refresh()
{
    const bool active = m_simulation.isActive();
    const bool isPlaying = m_simulation.isPlaying();
    m_play->setIcon(
        theme::icon(isPlaying ? QStringLiteral("pause") : QStringLiteral("play"), theme::colours().onAccent));
    describe(m_play, isPlaying ? tr("Pause") : active ? tr("Go on") : tr("Start the run"), QStringLiteral("F5"));
    m_toStart->setEnabled(active && m_simulation.position() > 1);
    m_back->setEnabled(active && m_simulation.position() > 1);
    m_step->setEnabled(!active || !m_simulation.isAtEnd());
    const bool mayEnter = m_simulation.canStepIntoNested();
    const bool isNested = active && !m_simulation.watched()->starter.isEmpty();
    m_into->setEnabled(active && (mayEnter || !m_simulation.isAtEnd()));
    m_over->setEnabled(active && !m_simulation.isAtEnd());
    m_out->setEnabled(active && (isNested || !m_simulation.isAtEnd()));
    describe(m_into, mayEnter ? tr("Into the workflow that this task starts") : tr("Into the next state"),
             QStringLiteral("F11"));
    describe(m_out,
             isNested ? tr("Out of this branch or round, or back to the workflow that started this one")
                      : tr("Out of this branch or round"),
             QStringLiteral("Shift+F11"));
    m_stop->setEnabled(active);
    m_fork->setEnabled(m_simulation.run());
    showRedrive();
    m_scrubber->setEnabled(active);

    const history::Progress &now = m_simulation.progress();
    m_clock->setText(tr("virtual time %1").arg(clockText(active ? now.now - now.start : 0)));
    const int transitions = active ? now.transitions : 0;
    const QString count = transitions == 1 ? tr("1 transition") : tr("%1 transitions").arg(transitions);
    const history::MachineType type = active ? m_simulation.recording()->type : m_simulation.session().machineType();
    m_cost->setText(
        QStringLiteral("%1 · %2").arg(count, costText(type, transitions, active ? now.now - now.start : 0)));
    m_cost->setToolTip(theme::verbatim(costWords(type)));
}

void PlayBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace simulator
