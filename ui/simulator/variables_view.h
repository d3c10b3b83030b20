// The variables in scope and the context object, as they are at the moment shown; and what the run has cost by then.
#pragma once

#include "ui/session/simulation_controller.h"

#include <QWidget>

class QPlainTextEdit;
class QTabWidget;
class QTableWidget;

namespace simulator {

class CostView;

class VariablesView : public QWidget
{
    Q_OBJECT

public:
    explicit VariablesView(session::SimulationController &simulation, QWidget *parent = nullptr);

    QTabWidget &tabs() const { return *m_tabs; }
    CostView &cost() const { return *m_cost; }

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    void refresh();
    void showVariables(const expr::Variables &variables);

    session::Playback &m_playback;
    QTabWidget *m_tabs;
    QTableWidget *m_table;
    QPlainTextEdit *m_context;
    CostView *m_cost;
};

} // namespace simulator
