// A panel over a workflow of one task, with two test cases.
#pragma once

#include "tests/runner/runner.h"
#include "ui/simulator/stepping_panel.h"

#include <QTableView>

namespace stepping {

inline const QString Machine = QStringLiteral(R"({"QueryLanguage": "JSONata", "StartAt": "Ask", "States": {
  "Ask": {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "Arguments": {"FunctionName": "f", "Payload": {"q": 1}},
          "Assign": {"code": "{% $states.result.StatusCode %}"}, "Output": "{% $states.result.Payload %}", "Next": "Done"},
  "Done": {"Type": "Succeed"}}})");

inline const QByteArray Mocks =
    R"({"StateMachines": {"M": {"TestCases": {"good": {"Ask": "Good"}, "bad": {"Ask": "Bad"}}}},
  "MockedResponses": {"Good": {"0": {"Return": {"StatusCode": 200, "Payload": {"a": 2}}}},
                      "Bad": {"0": {"Throw": {"Error": "Broken", "Cause": "so it is"}}}}})";

struct Desk
{
    document::WorkflowDocument document;
    session::Session session{document};
    session::SimulationController simulation{session};
    simulator::TestCases testCases{simulation};
    simulator::SteppingPanel panel{simulation, session, testCases};
    Desk()
    {
        document.reset(Machine, json::Format::Json);
        panel.resize(1280, 300);
        panel.show();
    }
    template <class Widget>
    Widget *part(const char *name) const
    {
        return panel.findChild<Widget *>(QString::fromLatin1(name));
    }
    void click(const char *name) { QTest::mouseClick(part<QWidget>(name), Qt::LeftButton); }
    int rows() const { return panel.eventTable().model()->rowCount(); }
};

} // namespace stepping
