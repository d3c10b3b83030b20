#include "app/status_line.h"

#include "core/price/price.h"
#include "ui/editor/asl_editor.h"
#include "ui/theme/verbatim.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStyle>

namespace app {

namespace {

constexpr int MessageMs = 6000;

QPushButton *linkLike(const QString &name)
{
    auto *button = new QPushButton;
    button->setObjectName(name);
    button->setProperty("status", true);
    button->setFlat(true);
    return button;
}

void setTone(QWidget *widget, const QString &tone)
{
    if (widget->property("tone").toString() == tone)
        return;
    widget->setProperty("tone", tone);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

int depthOf(const asl::Definition &definition)
{
    int depth = 0;
    asl::forEachState(definition.root, {},
                      [&](const asl::StatePath &path, const asl::State &) { depth = std::max(depth, path.depth()); });
    return depth;
}

} // namespace

StatusLine::StatusLine(Desks &desks, QWidget *parent)
    : QStatusBar(parent), m_desks(desks), m_valid(linkLike(QStringLiteral("status-valid"))),
      m_warnings(linkLike(QStringLiteral("status-warnings"))), m_size(theme::plainLabel()),
      m_language(theme::plainLabel()), m_cost(theme::plainLabel()), m_place(theme::plainLabel())
{
    setSizeGripEnabled(false);
    setContentsMargins(4, 0, 12, 0);
    setContentsMargins(0, 0, 10, 0);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_valid, m_warnings, m_size, m_language})
        addWidget(widget);
    addPermanentWidget(m_cost);
    addPermanentWidget(m_place);
    for (QLabel *label : {m_size, m_language, m_cost, m_place})
        label->setContentsMargins(6, 0, 6, 0);
    m_size->setObjectName(QStringLiteral("status-size"));
    m_cost->setObjectName(QStringLiteral("status-cost"));
    m_place->setObjectName(QStringLiteral("status-place"));
    for (QPushButton *button : {m_valid, m_warnings})
        connect(button, &QPushButton::clicked, this, &StatusLine::problemsWanted);
    connect(&desks, &Desks::frontChanged, this, &StatusLine::follow);
    follow(desks.front());
}

void StatusLine::follow(Desk &desk)
{
    QObject *seat = m_seat.taken();
    connect(&session(), &session::Session::findingsChanged, seat, [this] { showProblems(); });
    connect(&session().document(), &document::WorkflowDocument::changed, seat, [this] {
        showSize();
        showProblems();
    });
    connect(&simulation(), &session::SimulationController::momentChanged, seat, [this] { showCost(); });
    connect(&simulation(), &session::SimulationController::runChanged, seat, [this] { showCost(); });
    connect(&session(), &session::Session::messageSaid, seat,
            [this](const QString &message) { showMessage(message, MessageMs); });
    connect(&desk.editor(), &editor::AslEditor::placeChanged, seat,
            [this](int line, int column) { showPlace(line, column); });
    clearMessage(); // it was said of the other workflow
    m_line = 0;
    desk.editor().tellPlace();
    retranslateUi();
}

void StatusLine::retranslateUi()
{
    showProblems();
    showSize();
    showCost();
    showPlace(m_line, m_column);
}

void StatusLine::showProblems()
{
    qsizetype errors = 0;
    qsizetype warnings = 0;
    for (const validate::Diagnostic &problem : session().findings().diagnostics) {
        if (problem.severity != validate::Severity::Advice)
            (problem.severity == validate::Severity::Error ? errors : warnings) += 1;
    }
    if (!session().document().snapshot()->isSound()) // known at once; the rest a moment later
        errors = std::max<qsizetype>(errors, 1);
    m_valid->setText(errors == 0 ? tr("● valid") : errors == 1 ? tr("✕ 1 error") : tr("✕ %1 errors").arg(errors));
    setTone(m_valid, errors == 0 ? QStringLiteral("ok") : QStringLiteral("error"));
    m_warnings->setVisible(warnings > 0);
    m_warnings->setText(warnings == 1 ? tr("⚠ 1 warning") : tr("⚠ %1 warnings").arg(warnings));
    setTone(m_warnings, QStringLiteral("warning"));
}

void StatusLine::showSize()
{
    const asl::Definition &definition = session().document().snapshot()->definition;
    const int states = definition.stateCount();
    m_size->setText((states == 1 ? tr("1 state") : tr("%1 states").arg(states)) + QStringLiteral(" · ")
                    + tr("depth %1").arg(depthOf(definition)));
    m_language->setText(definition.language == asl::QueryLanguage::Jsonata ? QStringLiteral("JSONata")
                                                                           : QStringLiteral("JSONPath"));
}

void StatusLine::showCost()
{
    const bool known = simulation().isActive() && simulation().recording()->type == sim::MachineType::Standard
        && simulation().progress().transitions > 0;
    m_cost->setVisible(known);
    if (known)
        m_cost->setText(
            tr("≈ US$ %1 per 1,000 runs (Standard)")
                .arg(QLocale().toString(
                    1000 * price::standard(simulation().progress().transitions, price::inUse().regions.front()), 'f',
                    2)));
}

void StatusLine::showPlace(int line, int column)
{
    m_line = line;
    m_column = column;
    m_place->setText(line > 0 ? tr("Ln %1, Col %2").arg(line).arg(column) : QString());
}

} // namespace app
