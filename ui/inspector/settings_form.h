// What a machine is set up with beside its definition: its type, and what exports write for it (logging, tracing, tags, a
// role). It is kept with the rehearsal, and written there as it is chosen.
#pragma once

#include "ui/session/simulation_controller.h"

#include <QWidget>

#include <functional>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace inspector {

class SettingsForm : public QWidget
{
    Q_OBJECT

public:
    explicit SettingsForm(session::SimulationController &simulation, QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildType(QVBoxLayout &column);
    void buildLogging(QVBoxLayout &column);
    void buildTags(QVBoxLayout &column);
    void buildRole(QVBoxLayout &column);
    void follow();
    void change(const std::function<void(deploy::Settings &settings)> &how);
    void takeTags();

    session::SimulationController &m_simulation;
    QComboBox *m_type;
    QComboBox *m_logging;
    QCheckBox *m_logsData;
    QCheckBox *m_tracing;
    QPlainTextEdit *m_tags;
    QLabel *m_tagsError;
    QComboBox *m_role;
    QLineEdit *m_roleArn;
};

} // namespace inspector
