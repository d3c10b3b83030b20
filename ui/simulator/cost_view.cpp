#include "ui/simulator/cost_view.h"

#include "ui/session/inquirer.h"
#include "ui/simulator/break_even_chart.h"
#include "ui/simulator/stage_words.h"
#include "ui/theme/verbatim.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QSpinBox>
#include <QVBoxLayout>

namespace simulator {

namespace {

constexpr int CostRest = 120; // ms
constexpr size_t HotShown = 5;

QString dollars(double amount)
{
    const int decimals = amount == 0 || amount >= 1 ? 2 : amount >= 0.01 ? 4 : 6;
    return QStringLiteral("US$ %1").arg(QLocale().toString(amount, 'f', decimals));
}

QString whole(double number)
{
    return QLocale().toString(qint64(number));
}

QString share(double part, double all)
{
    return QLocale().toString(all > 0 ? 100 * part / all : 0, 'f', 1);
}

QLabel *factLabel(const char *name)
{
    auto *label = theme::plainLabel();
    label->setObjectName(QString::fromLatin1(name));
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

CostView::CostView(session::SimulationController &simulation, QWidget *parent)
    : QScrollArea(parent), m_simulation(simulation), m_region(new QComboBox), m_runs(new QSpinBox),
      m_perMonth(theme::plainLabel()), m_run(factLabel("cost-run")), m_month(factLabel("cost-month")),
      m_hot(factLabel("cost-hot")), m_limits(factLabel("cost-limits")), m_loops(factLabel("cost-loops")),
      m_source(factLabel("cost-source")), m_chart(new BreakEvenChart), m_inquirer(new session::Inquirer(this))
{
    build();
    m_rest.setSingleShot(true);
    m_rest.setInterval(CostRest);
    connect(&m_rest, &QTimer::timeout, this, &CostView::inquire);
    using Simulation = session::SimulationController;
    connect(&m_simulation, &Simulation::momentChanged, this, &CostView::soon);
    connect(&m_simulation, &Simulation::runChanged, this, &CostView::soon);
    connect(m_region, &QComboBox::currentIndexChanged, this, &CostView::showUsage);
    connect(m_runs, &QSpinBox::valueChanged, this, &CostView::showUsage);
    retranslateUi();
}

void CostView::build()
{
    for (const price::Region &each : price::inUse().regions)
        m_region->addItem(QString::fromStdString(each.name + " (" + each.code + ")"));
    m_region->setObjectName(QStringLiteral("cost-region"));
    m_region->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_runs->setObjectName(QStringLiteral("cost-runs"));
    m_runs->setRange(1, 1'000'000'000);
    m_runs->setValue(10'000);
    m_runs->setGroupSeparatorShown(true);
    m_runs->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    m_source->setProperty("role", QStringLiteral("small"));
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(10, 8, 10, 8);
    column->setSpacing(7);
    column->addWidget(m_region);
    auto *row = new QHBoxLayout;
    row->addWidget(m_runs, 1);
    m_perMonth->setWordWrap(true); // the column is narrow
    row->addWidget(m_perMonth);
    column->addLayout(row);
    for (QWidget *each : std::initializer_list<QWidget *>{m_run, m_month, m_chart, m_hot, m_limits, m_loops, m_source})
        column->addWidget(each);
    column->addStretch();
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(page);
}

void CostView::retranslateUi()
{
    m_region->setAccessibleName(tr("Region"));
    m_runs->setAccessibleName(tr("Runs per month"));
    m_perMonth->setText(tr("runs per month"));
    const price::List &list = price::inUse();
    m_source->setText(tr("Prices of %1, without taxes. Each entry of a state and each retry counts as a transition. "
                         "A file prices.json beside the settings stands in for the list.")
                          .arg(QString::fromStdString(list.date)));
    showUsage();
}

void CostView::soon()
{
    if (isVisible())
        m_rest.start();
}

// A copy of the events: while they are counted, the run may go on.
void CostView::inquire()
{
    if (!isVisible())
        return;
    const history::Recording *recording = m_simulation.recording();
    if (!recording) {
        m_usage = {};
        return showUsage();
    }
    const auto count = std::ptrdiff_t(m_simulation.position());
    std::vector<history::Event> events(recording->events.begin(), recording->events.begin() + count);
    m_definitionBytes = recording->definition ? recording->definition->tree->text().toUtf8().size() : 0;
    m_inquirer->ask([this, events = std::move(events), definition = recording->definition]() -> std::function<void()> {
        auto usage = std::make_shared<price::Usage>(price::usageOf(events, definition.get()));
        return [this, usage] {
            m_usage = std::move(*usage);
            showUsage();
        };
    });
}

void CostView::showUsage()
{
    const bool isKnown = m_usage.events > 0;
    for (QWidget *each : std::initializer_list<QWidget *>{m_month, m_chart, m_hot, m_limits})
        each->setVisible(isKnown);
    m_loops->setVisible(!m_usage.loops.empty());
    m_run->setText(isKnown ? runText() : tr("Start a run to see what it costs."));
    if (!isKnown)
        return;
    m_month->setText(monthText());
    const price::Region &region = price::inUse().regions[size_t(std::max(0, m_region->currentIndex()))];
    m_chart->show(m_usage.shape(m_definitionBytes), region, m_runs->value());
    QStringList hot{tr("Most transitions:")};
    for (size_t i = 0; i < std::min(HotShown, m_usage.states.size()); ++i) {
        const price::Hot &each = m_usage.states[i];
        hot << tr("%1: %2 (%3 %)")
                   .arg(each.state.name(), whole(double(each.transitions)),
                        share(double(each.transitions), double(m_usage.transitions)));
    }
    m_hot->setText(hot.join(u'\n'));
    m_limits->setText(limitText());
    QStringList loops;
    for (const price::Loop &each : m_usage.loops)
        loops << loopText(each);
    m_loops->setText(loops.join(QStringLiteral("\n\n")));
}

QString CostView::runText() const
{
    const price::Region &region = price::inUse().regions[size_t(std::max(0, m_region->currentIndex()))];
    const double one = price::standard(double(m_usage.transitions), region);
    return tr("This run so far: %n transition(s), %1. A thousand such runs: %2.", nullptr, int(m_usage.transitions))
        .arg(dollars(one), dollars(1000 * one));
}

QString CostView::monthText() const
{
    const price::Region &region = price::inUse().regions[size_t(std::max(0, m_region->currentIndex()))];
    const price::Shape shape = m_usage.shape(m_definitionBytes);
    const double runs = m_runs->value();
    QString text = tr("A month: Standard %1 (%2 transitions are free), Express %3.")
                       .arg(dollars(price::standardMonth(shape, runs, region)), whole(price::inUse().freeTransitions),
                            dollars(price::expressMonth(shape, runs)));
    const auto even = price::breakEven(shape, region);
    constexpr qint64 LongestExpress = 5 * 60 * 1000;
    if (m_usage.milliseconds > LongestExpress)
        text += u' ' + tr("But no Express run may take longer than five minutes.");
    else if (even)
        text += u' ' + tr("Express costs no more from %1 runs a month on.").arg(whole(*even));
    else
        text += u' ' + tr("Standard costs less at any number of runs.");
    return text;
}

QString CostView::limitText() const
{
    QString text = tr("Events: %1 of %2 (%3 %).")
                       .arg(whole(double(m_usage.events)), whole(price::MostEvents),
                            share(double(m_usage.events), price::MostEvents));
    text += u' '
        + tr("Largest data: %1 of %2 (%3 %).")
              .arg(sizeText(m_usage.largestPayload), sizeText(price::MostBytes),
                   share(double(m_usage.largestPayload), price::MostBytes));
    return text;
}

QString CostView::loopText(const price::Loop &loop) const
{
    QString text = loop.polls ? tr("The loop from “%1” waits and asks again: %2 rounds, %3 transitions each.")
                              : tr("The loop from “%1”: %2 rounds, %3 transitions each.");
    text = text.arg(loop.head.name(), whole(loop.rounds), QLocale().toString(loop.transitionsPerRound, 'f', 1));
    if (loop.roundsLeft < 1'000'000)
        text += u' '
            + (loop.endsByPayload ? tr("After some %1 more, its data is too large (256 KB).")
                                  : tr("After some %1 more, the history is full (25,000 events)."))
                  .arg(whole(double(loop.roundsLeft)));
    return text;
}

QString CostView::text() const
{
    QStringList all;
    for (const QLabel *each : {m_run, m_month, m_hot, m_limits, m_loops, m_source})
        if (!each->isHidden())
            all << each->text();
    return all.join(u'\n');
}

void CostView::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    inquire();
}

void CostView::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace simulator
