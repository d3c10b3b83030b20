// What one would see of the run elsewhere: its lines in CloudWatch Logs and its segments in X-Ray; to read, and to save.
// Made from the events up to the moment, beside the window.
#pragma once

#include "core/history/log_lines.h"
#include "ui/session/simulation_controller.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTabWidget;

namespace session {
class Inquirer;
}

namespace simulator {

class LogsWindow : public QDialog
{
    Q_OBJECT

public:
    explicit LogsWindow(session::SimulationController &simulation, QWidget *parent = nullptr);

    QString logs() const;
    QString trace() const;

Q_SIGNALS:
    void saved(const QString &path, const QByteArray &text); // for whoever writes files

protected:
    void showEvent(QShowEvent *event) override;

private:
    void inquire();
    void save();
    history::LogOptions options() const;

    session::SimulationController &m_simulation;
    QComboBox *m_level;
    QCheckBox *m_data;
    QTabWidget *m_tabs;
    QPlainTextEdit *m_logs, *m_trace;
    QPushButton *m_save;
    QByteArray m_logText, m_traceText; // whole
    session::Inquirer *m_inquirer;
};

} // namespace simulator
