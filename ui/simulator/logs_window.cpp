#include "ui/simulator/logs_window.h"

#include "core/history/trace.h"
#include "ui/session/inquirer.h"
#include "ui/simulator/json_box.h"
#include "ui/theme/verbatim.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace simulator {

namespace {

constexpr qsizetype ShownBytes = 500'000; // more would make the window wait; what is saved is whole

QString shownText(const QByteArray &text)
{
    return text.size() <= ShownBytes ? QString::fromUtf8(text)
                                     : QString::fromUtf8(text.left(ShownBytes)) + QStringLiteral("\n…");
}

} // namespace

LogsWindow::LogsWindow(session::SimulationController &simulation, QWidget *parent)
    : QDialog(parent), m_simulation(simulation), m_level(new QComboBox), m_data(new QCheckBox), m_tabs(new QTabWidget),
      m_logs(jsonReader()), m_trace(jsonReader()), m_save(new QPushButton), m_inquirer(new session::Inquirer(this))
{
    setObjectName(QStringLiteral("logs-window"));
    setWindowTitle(tr("Logs and trace of the run"));
    resize(760, 520);
    for (const history::LogLevel each : history::LogLevels)
        m_level->addItem(QString::fromLatin1(history::awsName(each).data(), qsizetype(history::awsName(each).size())));
    m_level->setObjectName(QStringLiteral("log-level"));
    m_level->setAccessibleName(tr("Log level"));
    m_data->setObjectName(QStringLiteral("log-data"));
    m_data->setText(tr("Include execution data"));
    m_data->setChecked(true);
    m_logs->setObjectName(QStringLiteral("log-lines"));
    m_logs->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_logs->setAccessibleName(tr("Lines in CloudWatch Logs"));
    m_trace->setObjectName(QStringLiteral("trace-segments"));
    m_trace->setAccessibleName(tr("Segments in X-Ray"));
    m_tabs->addTab(m_logs, tr("CloudWatch Logs"));
    m_tabs->addTab(m_trace, tr("X-Ray"));
    m_save->setText(tr("Save…"));
    auto *level = theme::plainLabel(tr("Level"));
    level->setBuddy(m_level);
    auto *row = new QHBoxLayout;
    row->addWidget(level);
    row->addWidget(m_level);
    row->addWidget(m_data);
    row->addStretch();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->addButton(m_save, QDialogButtonBox::ActionRole);
    auto *column = new QVBoxLayout(this);
    column->addLayout(row);
    column->addWidget(m_tabs, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &LogsWindow::save);
    connect(m_level, &QComboBox::currentIndexChanged, this, &LogsWindow::inquire);
    connect(m_data, &QCheckBox::toggled, this, &LogsWindow::inquire);
}

QString LogsWindow::logs() const
{
    return QString::fromUtf8(m_logText);
}

QString LogsWindow::trace() const
{
    return QString::fromUtf8(m_traceText);
}

history::LogOptions LogsWindow::options() const
{
    return {history::LogLevels[std::max(0, m_level->currentIndex())], m_data->isChecked()};
}

void LogsWindow::inquire()
{
    const history::Recording *recording = m_simulation.recording();
    if (!isVisible() || !recording)
        return;
    history::Recording shown = *recording; // what follows is no part of it
    shown.events.resize(size_t(m_simulation.position()));
    m_inquirer->ask([this, shown = std::move(shown), options = options()]() -> std::function<void()> {
        auto lines = QByteArray::fromStdString(history::logLines(shown, options));
        auto trace = QByteArray::fromStdString(
            Value(history::traceDocuments(shown)).dump(2, ' ', false, Value::error_handler_t::replace));
        return [this, lines, trace] {
            m_logText = lines;
            m_traceText = trace + '\n';
            m_logs->setPlainText(shownText(m_logText));
            m_trace->setPlainText(shownText(m_traceText));
        };
    });
}

void LogsWindow::save()
{
    const bool isTrace = m_tabs->currentWidget() == m_trace;
    const QString path =
        QFileDialog::getSaveFileName(this, isTrace ? tr("Save the trace") : tr("Save the logs"),
                                     isTrace ? QStringLiteral("trace.json") : QStringLiteral("run.log"));
    if (!path.isEmpty())
        Q_EMIT saved(path, isTrace ? m_traceText : m_logText);
}

void LogsWindow::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    inquire();
}

} // namespace simulator
