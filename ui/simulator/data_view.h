// The data of one visit: what the state got, what its service got, what came back and what it gave on, with the moment
// explained in a sentence; the same stage by stage; a Choice rule by rule; and any expression tried on it. What has to
// be worked out anew is found beside the window once the position rests. Others may add tabs of theirs.
#pragma once

#include "core/history/visit.h"
#include "core/simulate/stages.h"
#include "ui/session/simulation_controller.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QTabWidget;

namespace session {
class Inquirer;
}

namespace simulator {

class JsonBox;
class PlaygroundView;
class RulesView;
class StagesView;
class TermLinks;
class VisitPicker;

class DataView : public QWidget
{
    Q_OBJECT

public:
    DataView(session::SimulationController &simulation, session::Session &session, QWidget *parent = nullptr);

    JsonBox &box(int stage) const { return *m_boxes[size_t(stage)]; }
    QString explained() const;
    StagesView &stages() const { return *m_stages; }
    RulesView &rules() const { return *m_rules; }
    PlaygroundView &playground() const { return *m_playground; }
    VisitPicker &visits() const { return *m_visits; }
    QTabWidget &tabs() const { return *m_tabs; }
    // Where the state's input got the value at this place from, in words.
    QString originOf(const QString &pointer) const;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildFlow();
    void retranslateUi();
    void showMoment();
    void showSelection();
    void showState(const asl::StatePath &state);
    void showResult(const history::Visit &visit);
    void showHot(const history::Visit &visit);
    void inquire();
    bool isInquired() const; // what is seen has to be worked out

    session::SimulationController &m_simulation;
    session::Session &m_session;
    QTabWidget *m_tabs;
    QLabel *m_state;
    std::vector<JsonBox *> m_boxes; // input, arguments, result, output
    QLabel *m_say;
    TermLinks *m_terms;
    QWidget *m_flow;
    StagesView *m_stages;
    RulesView *m_rules;
    PlaygroundView *m_playground;
    VisitPicker *m_visits;
    asl::StatePath m_shown;
    history::SharedPlace m_place; // of the visit that is shown
    QTimer m_rest; // until the position has come to rest
    std::shared_ptr<sim::Stager> m_stager; // the inquirer's alone
    session::Inquirer *m_inquirer; // last: it is waited for first
};

} // namespace simulator
