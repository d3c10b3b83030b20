// What the run costs and what it takes of AWS's limits: this run, a month of them, Standard beside Express, the states
// that take most, and which loops a limit will end. Worked out beside the window, when it is seen.
#pragma once

#include "core/price/usage.h"
#include "ui/session/simulation_controller.h"

#include <QScrollArea>
#include <QTimer>

class QComboBox;
class QLabel;
class QSpinBox;

namespace session {
class Inquirer;
}

namespace simulator {

class BreakEvenChart;

class CostView : public QScrollArea
{
    Q_OBJECT

public:
    explicit CostView(session::SimulationController &simulation, QWidget *parent = nullptr);

    QComboBox &regions() const { return *m_region; }
    QSpinBox &runs() const { return *m_runs; }
    QString text() const; // all that is told

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslateUi();
    void soon();
    void inquire();
    void showUsage();
    QString runText() const;
    QString monthText() const;
    QString limitText() const;
    QString loopText(const price::Loop &loop) const;

    session::SimulationController &m_simulation;
    QComboBox *m_region;
    QSpinBox *m_runs;
    QLabel *m_perMonth, *m_run, *m_month, *m_hot, *m_limits, *m_loops, *m_source;
    BreakEvenChart *m_chart;
    price::Usage m_usage;
    qint64 m_definitionBytes = 0;
    QTimer m_rest;
    session::Inquirer *m_inquirer;
};

} // namespace simulator
