// The workflow's test cases as a table: how each went when it was last tried, its name, what it expects.
#pragma once

#include "ui/session/case_runner.h"

#include <QAbstractTableModel>

namespace simulator {

class CasesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Verdict, Name, Expected, ColumnCount };

    CasesModel(session::SimulationController &simulation, session::CaseRunner &runner, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    // A case's name, which no other case has.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void follow();
    QString words(const rehearse::Case &test, const session::CaseResult *result, int column) const;

    session::SimulationController &m_simulation;
    session::CaseRunner &m_runner;
    std::vector<rehearse::Case> m_cases; // as the views know them
};

} // namespace simulator
