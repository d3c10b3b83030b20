// One state tried alone by hand: what it gives on follows from what is typed.
#include "tests/runner/runner.h"
#include "ui/answers/json_entry.h"
#include "ui/simulator/trial_window.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QToolButton>

using namespace simulator;

namespace {

constexpr int TrialPatience = 60000;

const QString Trying = QStringLiteral(R"({"QueryLanguage": "JSONata", "StartAt": "Big?", "States": {
  "Big?": {"Type": "Choice", "Choices": [{"Condition": "{% $states.input.n > $limit %}", "Next": "Call"}], "Default": "No"},
  "Call": {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "Arguments": {"FunctionName": "f"},
           "Output": "{% $states.result.Payload %}", "End": true, "Catch": [{"ErrorEquals": ["Busy"], "Next": "No"}]},
  "No": {"Type": "Fail", "Error": "Small"}}})");

struct Trial
{
    document::WorkflowDocument document;
    session::Session session{document};
    session::SimulationController simulation{session};
    std::unique_ptr<QWidget> over = std::make_unique<QWidget>();
    TrialWindow *window = nullptr;

    explicit Trial(const QString &state)
    {
        document.reset(Trying, json::Format::Json);
        window = new TrialWindow(simulation, asl::StatePath().child(0, state), over.get());
        window->show();
    }
    template <class Widget>
    Widget *part(const char *name) const
    {
        return window->findChild<Widget *>(QString::fromLatin1(name));
    }
    QString verdict() const { return part<QLabel>("trial-verdict")->text(); }
    QString response() const { return part<QPlainTextEdit>("trial-response")->toPlainText(); }
};

} // namespace

class TestTrialWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChoiceFollowsItsInputAndItsVariables()
    {
        Trial trial(u"Big?"_qs);
        trial.part<answers::JsonEntry>("trial-input")->setText(uR"({"n": 7})"_qs);
        trial.part<answers::JsonEntry>("trial-variables")->setText(uR"({"limit": 5})"_qs);
        QTRY_VERIFY_WITH_TIMEOUT(trial.verdict().contains(u"Call"_qs), TrialPatience);
        trial.part<answers::JsonEntry>("trial-variables")->setText(uR"({"limit": 9})"_qs);
        QTRY_VERIFY_WITH_TIMEOUT(trial.verdict().contains(u"No"_qs), TrialPatience);
        trial.part<answers::JsonEntry>("trial-input")->setText(uR"({"n": )"_qs);
        QTRY_VERIFY_WITH_TIMEOUT(trial.verdict().contains(u"no JSON"_qs), TrialPatience);
    }

    void aTaskIsAnsweredByHand()
    {
        Trial trial(u"Call"_qs);
        trial.part<answers::JsonEntry>("answer-result")->setText(uR"({"StatusCode": 200, "Payload": {"seen": 42}})"_qs);
        QTRY_VERIFY_WITH_TIMEOUT(trial.response().contains(u"42"_qs), TrialPatience);
        QVERIFY(trial.verdict().startsWith(u"SUCCEEDED"_qs));
        QTest::mouseClick(trial.part<QToolButton>("answer-throw"), Qt::LeftButton);
        trial.part<QLineEdit>("answer-error")->setText(u"Busy"_qs);
        QTRY_VERIFY_WITH_TIMEOUT(trial.verdict().contains(u"CAUGHT_ERROR"_qs), TrialPatience);
        QVERIFY(trial.verdict().contains(u"No"_qs));
    }
};

BATUTA_WINDOW_TEST(TestTrialWindow)
#include "tst_trial_window.moc"
