#include "ui/simulator/cases_view.h"

#include "core/json/parser.h"
#include "core/rehearse/mock_cases.h"
#include "ui/problems/problem_text.h"
#include "ui/simulator/case_dialog.h"
#include "ui/simulator/cases_model.h"
#include "ui/simulator/coverage_bar.h"
#include "ui/simulator/data_dialog.h"
#include "ui/theme/verbatim.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace simulator {

namespace {

QTableView *caseTable(QAbstractItemModel *model, QWidget *parent)
{
    auto *table = new QTableView(parent);
    table->setModel(model);
    table->setObjectName(QStringLiteral("cases"));
    table->setShowGrid(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::SelectedClicked);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(24);
    table->horizontalHeader()->hide();
    table->horizontalHeader()->setSectionResizeMode(CasesModel::Name, QHeaderView::Stretch);
    table->setColumnWidth(CasesModel::Verdict, 84);
    return table;
}

} // namespace

CasesView::CasesView(session::SimulationController &simulation, session::Session &session, QWidget *parent)
    : QWidget(parent), m_simulation(simulation), m_session(session), m_runner(simulation),
      m_model(new CasesModel(simulation, m_runner, this)), m_table(caseTable(m_model, this)),
      m_coverage(new CoverageBar(session, m_runner, this)), m_detail(theme::plainLabel({}, this)),
      m_keep(new QPushButton(this)), m_runAll(new QPushButton(this)), m_propose(new QPushButton(this)),
      m_remove(new QPushButton(this)), m_takeBack(new QPushButton(this)), m_more(new QToolButton(this))
{
    m_worker.setMaxThreadCount(1);
    setFocusProxy(m_table);
    build();
    using Simulation = session::SimulationController;
    connect(&simulation, &Simulation::rehearsalChanged, this, &CasesView::follow);
    connect(&simulation, &Simulation::runChanged, this, &CasesView::follow);
    connect(&simulation, &Simulation::momentChanged, this, &CasesView::follow);
    connect(&simulation, &Simulation::forgotten, this, [this] { m_before.reset(); });
    connect(&m_runner, &session::CaseRunner::progressed, this, &CasesView::follow);
    connect(&m_runner, &session::CaseRunner::finished, this, &CasesView::follow);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CasesView::follow);
    connect(m_model, &QAbstractItemModel::modelReset, this, &CasesView::follow);
    connect(m_table, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        if (index.column() != CasesModel::Name)
            start();
    });
    connect(m_keep, &QPushButton::clicked, this, &CasesView::keepRun);
    connect(m_runAll, &QPushButton::clicked, this, &CasesView::runAll);
    connect(m_propose, &QPushButton::clicked, this, &CasesView::propose);
    connect(m_remove, &QPushButton::clicked, this, &CasesView::remove);
    connect(m_takeBack, &QPushButton::clicked, this, &CasesView::takeBack);
    const auto key = [this](const QKeySequence &sequence, void (CasesView::*does)()) {
        auto *shortcut = new QShortcut(sequence, m_table);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, does);
    };
    key(Qt::Key_Return, &CasesView::start);
    key(QKeySequence::Delete, &CasesView::remove);
    m_table->installEventFilter(this); // undo is the window's key, too
    key(Qt::CTRL | Qt::Key_E, &CasesView::edit);
    key(Qt::CTRL | Qt::Key_D, &CasesView::duplicate);
    retranslateUi();
}

CasesView::~CasesView()
{
    *m_cancelled = true;
    m_worker.waitForDone();
}

void CasesView::build()
{
    m_keep->setObjectName(QStringLiteral("keep-as-case"));
    m_runAll->setObjectName(QStringLiteral("run-cases"));
    m_propose->setObjectName(QStringLiteral("propose-cases"));
    m_remove->setObjectName(QStringLiteral("remove-case"));
    auto *more = new QMenu(m_more);
    m_edit = more->addAction({}, this, &CasesView::edit);
    m_duplicate = more->addAction({}, this, &CasesView::duplicate);
    m_inputs = more->addAction({}, this, &CasesView::addInputs);
    m_export = more->addAction({}, this, &CasesView::exportMocks);
    m_more->setObjectName(QStringLiteral("more-of-cases"));
    m_more->setMenu(more);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_takeBack->setObjectName(QStringLiteral("take-back-case"));
    m_detail->setObjectName(QStringLiteral("case-detail"));
    m_detail->setWordWrap(true);
    m_detail->setProperty("role", QStringLiteral("small"));
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    for (QPushButton *button : {m_keep, m_propose, m_remove, m_takeBack})
        button->setProperty("quiet", true);
    m_runAll->setProperty("primary", true);
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    for (QPushButton *button : {m_keep, m_propose, m_remove, m_takeBack})
        row->addWidget(button);
    row->addWidget(m_more);
    row->addStretch();
    row->addWidget(m_runAll);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(6, 4, 6, 6);
    column->setSpacing(4);
    column->addWidget(m_table, 1);
    column->addWidget(m_detail);
    column->addWidget(m_coverage);
    column->addLayout(row);
}

void CasesView::retranslateUi()
{
    m_table->setAccessibleName(tr("Test cases"));
    m_table->setToolTip(
        tr("Enter runs the case, F2 renames it, Ctrl+E edits it, Ctrl+D doubles it, Delete removes it"));
    m_coverage->retranslateUi();
    m_keep->setText(tr("Keep run"));
    m_keep->setToolTip(tr("Keep this run as a test case: its input, its answers and how it ended"));
    m_propose->setText(tr("Propose"));
    m_propose->setToolTip(tr("Look for cases that cover what no case covers yet"));
    m_remove->setText(tr("Remove"));
    m_takeBack->setText(tr("Take back"));
    m_more->setText(tr("More"));
    m_edit->setText(tr("Edit…"));
    m_inputs->setText(tr("Many inputs…"));
    m_duplicate->setText(tr("Duplicate"));
    m_export->setText(tr("Export as a mock file…"));
    m_takeBack->setToolTip(tr("Bring the test cases back as they were before"));
    follow();
}

int CasesView::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() && index.row() < int(m_simulation.cases().size()) ? index.row() : -1;
}

void CasesView::follow()
{
    m_keep->setEnabled(m_simulation.caseOfRun({}).has_value());
    m_runAll->setEnabled(!m_simulation.cases().empty());
    m_runAll->setText(m_runner.isRunning()
                          ? tr("Stop (%1 of %2)").arg(m_runner.tried()).arg(m_simulation.cases().size())
                          : tr("Run all"));
    m_propose->setEnabled(!m_isSearching);
    m_remove->setEnabled(current() >= 0);
    m_edit->setEnabled(current() >= 0);
    m_duplicate->setEnabled(current() >= 0);
    m_export->setEnabled(!m_simulation.cases().empty());
    m_takeBack->setVisible(m_before.has_value());
    showDetail();
}

void CasesView::showDetail()
{
    const int row = current();
    const session::CaseResult *result = row < 0 ? nullptr : m_runner.result(size_t(row));
    QStringList lines;
    if (result && result->refusal)
        lines << problems::sentence(*result->refusal);
    for (const rehearse::Miss &miss : result ? result->misses : std::vector<rehearse::Miss>())
        lines << problems::sentence(miss);
    m_detail->setText(lines.mid(0, 3).join(u'\n'));
    m_detail->setVisible(!lines.isEmpty());
}

void CasesView::change(std::vector<rehearse::Case> cases)
{
    m_before = m_simulation.cases();
    m_simulation.setCases(std::move(cases));
    follow();
}

void CasesView::add(std::vector<rehearse::Case> cases)
{
    std::vector<rehearse::Case> all = m_simulation.cases();
    std::ranges::move(cases, std::back_inserter(all));
    change(std::move(all));
    m_table->selectRow(m_model->rowCount() - 1);
}

void CasesView::keepRun()
{
    const auto kept = m_simulation.caseOfRun({});
    if (!kept)
        return m_session.say(tr("There is no run yet to keep as a test case."));
    std::string name = kept->expected.error.value_or(std::string());
    if (name.empty() && kept->expected.status)
        name = sim::awsName(*kept->expected.status);
    rehearse::Case test = *kept;
    test.name = rehearse::freeName(m_simulation.cases(), name);
    add({std::move(test)});
    m_runner.runAll(); // what it covers is seen at once
    m_table->edit(m_model->index(m_model->rowCount() - 1, CasesModel::Name));
}

void CasesView::runAll()
{
    if (m_runner.isRunning()) {
        m_runner.cancel();
        follow();
    } else {
        m_runner.runAll();
    }
}

void CasesView::propose()
{
    const document::SharedSnapshot snapshot = m_session.document().snapshot();
    const QPointer<CasesView> self(this);
    rehearse::ProposalLimits limits;
    limits.cancelled = m_cancelled;
    m_worker.start([self, snapshot, limits, rehearsal = m_simulation.rehearsal()] {
        auto found = rehearse::proposed(snapshot->definition, rehearsal, limits);
        QMetaObject::invokeMethod(
            self,
            [self, snapshot, found = std::move(found)] {
                if (!self)
                    return;
                self->m_isSearching = false;
                if (!found)
                    self->m_session.say(problems::sentence(found.error()));
                else if (self->m_session.document().snapshot() != snapshot)
                    self->m_session.say(tr("The workflow has changed meanwhile: ask for proposals again."));
                else if (found->cases.empty())
                    self->m_session.say(tr("No further case was found."));
                else
                    self->add(found->cases);
                self->follow();
            },
            Qt::QueuedConnection);
    });
    m_isSearching = true;
    follow();
    m_session.say(tr("Looking for test cases…"));
}

void CasesView::edit()
{
    const int row = current();
    if (row < 0)
        return;
    const rehearse::Case test = m_simulation.cases()[size_t(row)];
    const auto take = [this, before = test](rehearse::Case now) {
        std::vector<rehearse::Case> cases = m_simulation.cases();
        const auto found = std::ranges::find(cases, before);
        if (found == cases.end())
            return m_session.say(tr("The test case has changed meanwhile: edit it again."));
        *found = std::move(now);
        change(std::move(cases));
        m_runner.runAll();
    };
    (new CaseDialog(test, m_simulation.inputText(), take, this))->open();
}

void CasesView::addInputs()
{
    const json::Tree usual = json::parse(m_simulation.inputText());
    const auto take = [this](const Value &given) {
        const Value inputs = given.is_array() ? given : Value::array({given});
        std::vector<rehearse::Case> made;
        for (size_t i = 0; i < inputs.size(); ++i) {
            rehearse::Case test;
            test.name = rehearse::freeName(m_simulation.cases(),
                                           tr("input %1").arg(m_simulation.cases().size() + i + 1).toStdString());
            test.inputText = QString::fromStdString(inputs[i].dump(2, ' ', false, Value::error_handler_t::replace));
            made.push_back(std::move(test));
        }
        if (made.empty())
            return;
        add(std::move(made));
        m_runner.runAll();
    };
    const Value first = usual.errors().empty() ? usual.toValue(usual.root()) : Value::object();
    (new DataDialog(tr("Inputs, in a JSON array: a test case for each"), tr("Run them all"),
                    std::make_shared<const Value>(Value::array({first})), take, this))
        ->open();
}

void CasesView::duplicate()
{
    const int row = current();
    if (row < 0)
        return;
    rehearse::Case copy = m_simulation.cases()[size_t(row)];
    copy.name = rehearse::freeName(m_simulation.cases(), copy.name);
    add({std::move(copy)});
}

void CasesView::remove()
{
    const int row = current();
    if (row < 0)
        return;
    std::vector<rehearse::Case> cases = m_simulation.cases();
    cases.erase(cases.begin() + row);
    change(std::move(cases));
    if (m_model->rowCount() > 0)
        m_table->selectRow(std::min(row, m_model->rowCount() - 1));
}

void CasesView::exportMocks()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Export as a mock file"),
                                                      QStringLiteral("MockConfigFile.json"), tr("JSON files (*.json)"));
    if (path.isEmpty())
        return;
    const rehearse::Rehearsal rehearsal = m_simulation.rehearsal();
    const sim::MockFile file =
        rehearse::withCases({Value::object()}, rehearsal.machineName, rehearsal.cases, rehearsal.script);
    Q_EMIT exported(path,
                    QByteArray::fromStdString(file.json.dump(2, ' ', false, Value::error_handler_t::replace)) + '\n');
}

bool CasesView::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (!isKey || !m_before || !static_cast<QKeyEvent *>(event)->matches(QKeySequence::Undo))
        return QWidget::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::KeyPress)
        takeBack();
    return true;
}

void CasesView::takeBack()
{
    if (!m_before)
        return;
    m_simulation.setCases(*std::exchange(m_before, {}));
    follow();
}

void CasesView::start()
{
    const int row = current();
    if (row < 0)
        return;
    const rehearse::Case test = m_simulation.cases()[size_t(row)];
    if (m_simulation.startCase(test))
        m_simulation.runToEnd();
}

} // namespace simulator
