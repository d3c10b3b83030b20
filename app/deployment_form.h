// What one chooses for an export to a deployment tool: the tool, the machine's name and settings, what comes along, where it
// is written. The settings are the workflow's own; the rest is of this once.
#pragma once

#include "core/deploy/export.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace app {

struct Workbench;

class DeploymentForm : public QWidget
{
    Q_OBJECT

public:
    explicit DeploymentForm(Workbench &bench, const QString &folder, QWidget *parent = nullptr);

    deploy::Options options() const;
    bool takesCases() const;
    QString folder() const;

Q_SIGNALS:
    void changed();

private:
    void buildTop(QVBoxLayout &column);
    void buildBottom(QVBoxLayout &column);
    void suggestFolder();
    void browse();
    deploy::Tool tool() const;

    Workbench &m_bench;
    const QString m_around; // where folders are suggested
    QString m_suggested; // as long as it stands there, the tool chooses
    QComboBox *m_tool;
    QLineEdit *m_name;
    QCheckBox *m_cases;
    QLineEdit *m_folder;
};

} // namespace app
