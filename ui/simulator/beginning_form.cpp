#include "ui/simulator/beginning_form.h"

#include "ui/theme/icons.h"
#include "ui/theme/verbatim.h"

#include <QDateTimeEdit>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRandomGenerator>
#include <QRegularExpressionValidator>
#include <QSignalBlocker>
#include <QToolButton>

namespace simulator {

namespace {

constexpr int LargestShuffled = 1'000'000; // a person may have to type it elsewhere

} // namespace

BeginningForm::BeginningForm(session::SimulationController &simulation, QWidget *parent)
    : QWidget(parent), m_simulation(simulation), m_startTitle(theme::plainLabel()), m_seedTitle(theme::plainLabel()),
      m_start(new QDateTimeEdit), m_seed(new QLineEdit), m_shuffle(new QToolButton)
{
    m_start->setObjectName(QStringLiteral("start-time"));
    m_start->setTimeSpec(Qt::UTC);
    m_start->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    m_seed->setObjectName(QStringLiteral("seed"));
    m_seed->setValidator(new QRegularExpressionValidator(QRegularExpression(QStringLiteral("\\d{1,19}")), m_seed));
    m_shuffle->setObjectName(QStringLiteral("shuffle"));
    m_shuffle->setIcon(theme::icon(QStringLiteral("shuffle")));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setSpacing(6);
    grid->addWidget(m_startTitle, 0, 0);
    grid->addWidget(m_start, 0, 1, 1, 2);
    grid->addWidget(m_seedTitle, 1, 0);
    grid->addWidget(m_seed, 1, 1);
    grid->addWidget(m_shuffle, 1, 2);
    grid->setColumnStretch(1, 1);
    connect(m_start, &QDateTimeEdit::dateTimeChanged, this,
            [this](const QDateTime &at) { m_simulation.setStartTime(at.toMSecsSinceEpoch()); });
    connect(m_seed, &QLineEdit::textEdited, this, &BeginningForm::takeSeed);
    connect(m_shuffle, &QToolButton::clicked, this, &BeginningForm::shuffle);
    using Simulation = session::SimulationController;
    connect(&simulation, &Simulation::rehearsalChanged, this, &BeginningForm::follow);
    connect(&simulation, &Simulation::rehearsalReplaced, this, &BeginningForm::follow);
    connect(&simulation, &Simulation::forgotten, this, &BeginningForm::follow);
    retranslateUi();
    follow();
}

void BeginningForm::retranslateUi()
{
    m_startTitle->setText(tr("Begins at"));
    m_start->setAccessibleName(tr("When the run begins, in UTC"));
    m_start->setToolTip(theme::verbatim(m_start->accessibleName()));
    m_seedTitle->setText(tr("Seed"));
    m_seed->setAccessibleName(tr("Seed of all chance in the run"));
    m_seed->setToolTip(
        tr("All chance comes from it: $random, $uuid, jitter, and the order of what happens at once. The "
           "same seed gives the same run."));
    m_shuffle->setAccessibleName(tr("Another seed, and run again"));
    m_shuffle->setToolTip(theme::verbatim(m_shuffle->accessibleName()));
}

void BeginningForm::follow()
{
    const rehearse::Rehearsal now = m_simulation.rehearsal();
    const QSignalBlocker quiet(m_start);
    m_start->setDateTime(QDateTime::fromMSecsSinceEpoch(now.start, Qt::UTC));
    const QString seed = QString::number(now.seed);
    if (m_seed->text() != seed && !(m_seed->text().isEmpty() && m_seed->hasFocus()))
        m_seed->setText(seed);
}

void BeginningForm::takeSeed()
{
    if (m_seed->hasAcceptableInput())
        m_simulation.setSeed(m_seed->text().toULongLong());
}

void BeginningForm::shuffle()
{
    m_simulation.setSeed(std::uint64_t(QRandomGenerator::global()->bounded(1, LargestShuffled)));
    if (m_simulation.start())
        m_simulation.runToEnd();
}

} // namespace simulator
