// The data of one visit: what the state got, what its service got, what came back and what it gave on; each also
// alone and whole, and the moment explained in a sentence.
#pragma once

#include "core/history/visit.h"
#include "ui/session/simulation_controller.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QTabWidget;

namespace simulator {

class JsonBox;

class DataView : public QWidget
{
    Q_OBJECT

public:
    DataView(session::SimulationController &simulation, session::Session &session, QWidget *parent = nullptr);

    JsonBox &box(int stage) const { return *m_boxes[size_t(stage)]; }
    QString explained() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildFlow();
    void retranslateUi();
    void showMoment();
    void showSelection();
    void showState(const asl::StatePath &state);
    void showResult(const history::Visit &visit);
    void showHot(const history::Visit &visit);

    session::SimulationController &m_simulation;
    session::Session &m_session;
    QTabWidget *m_tabs;
    QLabel *m_state;
    std::vector<JsonBox *> m_boxes; // input, arguments, result, output
    QLabel *m_say;
    QPlainTextEdit *m_input, *m_output;
    QLabel *m_explain;
    asl::StatePath m_shown;
};

} // namespace simulator
