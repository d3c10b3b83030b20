// The simulator as a panel. On top the controls; on the left the events so far and the input the next run starts with; in
// the middle the data of the moment, the run over time, what it sent, and the tests; on the right the variables. A task
// that asks for its answer does so in the middle, in a tab that is only there while it asks; what a student is to predict
// likewise.
#pragma once

#include "ui/session/simulation_controller.h"
#include "ui/simulator/test_cases.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QSplitter;
class QTabWidget;
class QTableView;
class QToolButton;

namespace answers {
class JsonEntry;
}

namespace simulator {

class AnswerCard;
class BeginningForm;
class CasesView;
class DataView;
class EventModel;
class FilesForm;
class OutboxView;
class PlayBar;
class PredictCard;
class RecordedBand;
class SubstitutionForm;
class TimelineView;
class VariablesView;

class SteppingPanel : public QWidget
{
    Q_OBJECT

public:
    SteppingPanel(session::SimulationController &simulation, session::Session &session, TestCases &testCases,
                  QWidget *parent = nullptr);

    QSize sizeHint() const override { return {1200, 280}; } // the drawing above matters more

    AnswerCard &answerCard() const { return *m_answerCard; }
    DataView &dataView() const { return *m_dataView; }
    QTableView &eventTable() const { return *m_events; }
    VariablesView &variables() const { return *m_variables; }
    TimelineView &timeline() const { return *m_timeline; }
    OutboxView &outbox() const { return *m_outbox; }
    answers::JsonEntry &input() const { return *m_input; }

public Q_SLOTS:
    void chooseMockFile();
    void exportHistory();
    void chooseEvent();
    void showLogs();
    void editBreakpoints();
    void offerOtherwise(); // what may be changed at this moment, as a menu
    void showTests();
    void keepRun(); // as a test
    void runTests();

Q_SIGNALS:
    void filesExported(const QString &folder, const std::map<std::string, std::string> &files);
    void historyExported(const QString &path, const QByteArray &history); // for whoever writes files

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    QWidget *buildLeft();
    QWidget *buildInput();
    QWidget *buildOutdated();
    void retranslateUi();
    void startOver();
    void followMoment();
    void connectCards();
    void showWhatIsLacking();
    void showEventCount();
    void showMessageCount(int messages);
    void showOutdated();
    void showFailedStart(const Refusal &reason);

    session::SimulationController &m_simulation;
    session::Session &m_session;
    TestCases &m_testCases;
    PlayBar *m_bar;
    RecordedBand *m_recorded;
    QWidget *m_outdated;
    QLabel *m_outdatedWords;
    QPushButton *m_restart;
    QSplitter *m_columns;
    QTabWidget *m_left;
    EventModel *m_model;
    QTableView *m_events;
    TimelineView *m_timeline;
    OutboxView *m_outbox;
    CasesView *m_cases;
    QPushButton *m_export, *m_logs, *m_mocks, *m_start;
    answers::JsonEntry *m_input;
    SubstitutionForm *m_substitutions;
    FilesForm *m_files;
    BeginningForm *m_beginning;
    QToolButton *m_showBeginning;
    DataView *m_dataView;
    QTabWidget *m_middle; // the data view's
    AnswerCard *m_answerCard;
    PredictCard *m_predictCard;
    VariablesView *m_variables;
};

} // namespace simulator
