// The variables in scope and the context object, as they are at the moment shown.
#pragma once

#include "ui/session/simulation_controller.h"

#include <QWidget>

class QPlainTextEdit;
class QTabWidget;
class QTableWidget;

namespace simulator {

class VariablesView : public QWidget
{
    Q_OBJECT

public:
    explicit VariablesView(session::SimulationController &simulation, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    void refresh();

    session::SimulationController &m_simulation;
    QTabWidget *m_tabs;
    QTableWidget *m_table;
    QPlainTextEdit *m_context;
};

// What $states.context and $$ hold at the moment, as far as a run knows it.
Value contextAt(const sim::Run &run, qint64 count);

} // namespace simulator
