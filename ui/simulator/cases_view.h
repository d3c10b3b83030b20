// The workflow's test cases: kept from runs, proposed, tried all at once, and what they cover.
#pragma once

#include "core/rehearse/propose.h"
#include "ui/session/case_runner.h"

#include <QThreadPool>
#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;
class QToolButton;

namespace simulator {

class CasesModel;
class CoverageBar;

class CasesView : public QWidget
{
    Q_OBJECT

public:
    CasesView(session::SimulationController &simulation, session::Session &session, QWidget *parent = nullptr);
    ~CasesView() override;

    void retranslateUi();

public Q_SLOTS:
    void keepRun(); // what is shown, as a case
    void runAll(); // or stops that
    void propose(); // looks for cases that cover more; they are added when they are found
    void duplicate();
    void remove(); // can be taken back
    void takeBack();
    void start(); // a run of the current one
    void edit(); // the current one's input and what it expects
    void addInputs(); // many inputs at once, a case for each, and all are tried
    void exportMocks(); // all of them, as AWS's MockConfigFile.json

Q_SIGNALS:
    void exported(const QString &path, const QByteArray &bytes); // for whoever writes files

protected:
    bool eventFilter(QObject *watched, QEvent *event) override; // of the table

private:
    void build();
    void follow();
    void showDetail();
    void add(std::vector<rehearse::Case> cases);
    void change(std::vector<rehearse::Case> cases);
    int current() const; // -1: none

    session::SimulationController &m_simulation;
    session::Session &m_session;
    session::CaseRunner m_runner;
    CasesModel *m_model;
    QTableView *m_table;
    CoverageBar *m_coverage;
    QLabel *m_detail;
    QPushButton *m_keep, *m_runAll, *m_propose, *m_remove, *m_takeBack;
    QToolButton *m_more;
    QAction *m_edit, *m_inputs, *m_duplicate, *m_export;
    std::optional<std::vector<rehearse::Case>> m_before; // what taking back brings
    std::shared_ptr<std::atomic<bool>> m_cancelled = std::make_shared<std::atomic<bool>>(false);
    bool m_isSearching = false;
    QThreadPool m_worker;
};

} // namespace simulator
