// The simulator as a panel: the controls, the events so far, the data of the moment, the variables, and the input
// the next run starts with.
#pragma once

#include "ui/session/simulation_controller.h"
#include "ui/simulator/test_cases.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTabWidget;
class QTableView;

namespace answers {
class JsonEntry;
}

namespace simulator {

class AnswerCard;
class CasesView;
class DataView;
class EventModel;
class FilesForm;
class OutboxView;
class PlayBar;
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
    QStackedWidget *m_middle;
    DataView *m_dataView;
    AnswerCard *m_answerCard;
    VariablesView *m_variables;
};

} // namespace simulator
