#include "ui/simulator/stop_dialog.h"

#include "core/expr/jsonata.h"
#include "ui/theme/verbatim.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

namespace simulator {

namespace {

constexpr int MostTimes = 25'000; // AWS: no execution has more events

} // namespace

StopDialog::StopDialog(session::Session &session, QWidget *over)
    : QDialog(over), m_session(session), m_table(new QTableWidget(0, ColumnCount)), m_fault(theme::plainLabel())
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("stop-dialog"));
    setWindowTitle(tr("Breakpoints"));
    resize(720, 300);
    m_table->setHorizontalHeaderLabels(
        {tr("State"), tr("Error"), tr("Variable changes"), tr("Condition"), tr("From time")});
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(Times, QHeaderView::ResizeToContents);
    m_table->verticalHeader()->hide();
    m_table->setAccessibleName(tr("Breakpoints"));
    m_fault->setProperty("role", QStringLiteral("error"));
    m_fault->setWordWrap(true);
    auto *help = theme::plainLabel(
        tr("Without an error a run stops where the state is entered; “*” is any error. With a variable it stops where "
           "the state gives it another value. A condition is JSONata over $states.input and the variables: it stops "
           "where that is true."));
    help->setWordWrap(true);
    help->setProperty("role", QStringLiteral("small"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto *add = buttons->addButton(tr("Add"), QDialogButtonBox::ActionRole);
    add->setObjectName(QStringLiteral("add-stop"));
    auto *remove = buttons->addButton(tr("Remove"), QDialogButtonBox::ActionRole);
    remove->setObjectName(QStringLiteral("remove-stop"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(help);
    column->addWidget(m_table, 1);
    column->addWidget(m_fault);
    column->addWidget(buttons);
    for (const rehearse::Stop &stop : m_session.stops())
        addRow(stop);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(add, &QPushButton::clicked, this, [this] {
        rehearse::Stop made;
        made.state = asl::toString(m_session.current());
        made.error = made.state.isEmpty() ? QStringLiteral("*") : QString();
        addRow(made);
        take();
    });
    connect(remove, &QPushButton::clicked, this, &StopDialog::removeRow);
    take();
}

void StopDialog::addRow(const rehearse::Stop &stop)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    auto *state = new QComboBox;
    state->addItem(tr("Any state"), QString());
    asl::forEachState(
        m_session.document().snapshot()->definition.root, {},
        [state](const asl::StatePath &path, const asl::State &) { state->addItem(path.name(), asl::toString(path)); });
    if (state->findData(stop.state) < 0) // it is gone, and may come back
        state->addItem(stop.state, stop.state);
    state->setCurrentIndex(state->findData(stop.state));
    state->setAccessibleName(tr("State"));
    auto *error = new QLineEdit(stop.error), *variable = new QLineEdit(stop.variable),
         *condition = new QLineEdit(stop.condition);
    error->setAccessibleName(tr("Error"));
    variable->setAccessibleName(tr("Variable changes"));
    condition->setAccessibleName(tr("Condition"));
    auto *times = new QSpinBox;
    times->setRange(1, MostTimes);
    times->setValue(stop.times);
    times->setAccessibleName(tr("From time"));
    m_table->setCellWidget(row, State, state);
    m_table->setCellWidget(row, Error, error);
    m_table->setCellWidget(row, Variable, variable);
    m_table->setCellWidget(row, Condition, condition);
    m_table->setCellWidget(row, Times, times);
    connect(state, &QComboBox::currentIndexChanged, this, &StopDialog::take);
    connect(error, &QLineEdit::textChanged, this, &StopDialog::take);
    connect(variable, &QLineEdit::textChanged, this, &StopDialog::take);
    connect(condition, &QLineEdit::textChanged, this, &StopDialog::take);
    connect(times, &QSpinBox::valueChanged, this, &StopDialog::take);
    m_table->setCurrentCell(row, Condition);
}

void StopDialog::removeRow()
{
    if (m_table->currentRow() < 0)
        return;
    m_table->removeRow(m_table->currentRow());
    take();
}

void StopDialog::take()
{
    std::vector<rehearse::Stop> stops;
    QString fault;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const auto *state = static_cast<QComboBox *>(m_table->cellWidget(row, State));
        const auto *error = static_cast<QLineEdit *>(m_table->cellWidget(row, Error));
        const auto *variable = static_cast<QLineEdit *>(m_table->cellWidget(row, Variable));
        const auto *condition = static_cast<QLineEdit *>(m_table->cellWidget(row, Condition));
        const auto *times = static_cast<QSpinBox *>(m_table->cellWidget(row, Times));
        if (!state || !error || !variable || !condition || !times)
            continue;
        const QString written = condition->text().trimmed();
        if (!written.isEmpty())
            if (const auto compiled = expr::Jsonata::compiled(written.toStdString()); !compiled)
                fault = tr("Condition %1: %2").arg(row + 1).arg(QString::fromStdString(compiled.error().cause));
        QString changing = variable->text().trimmed();
        changing.remove(0, changing.startsWith(u'$') ? 1 : 0);
        stops.push_back({state->currentData().toString(), error->text().trimmed(), written, times->value(), changing});
    }
    m_fault->setText(fault);
    m_fault->setVisible(!fault.isEmpty());
    m_session.setStops(std::move(stops));
}

} // namespace simulator
