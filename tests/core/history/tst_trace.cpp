#include "core/history/trace.h"
#include "tests/core/simulate/runs.h"
#include "tests/runner/runner.h"

#include <QRegularExpression>

#include <set>

using namespace history;

namespace {

const QString Machine = uR"~({"StartAt": "Pedido: ç?", "States": {
  "Pedido: ç?": {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "Next": "M", "Retry": [{"ErrorEquals": ["States.ALL"]}]},
  "M": {"Type": "Map", "ItemsPath": "$", "Next": "P", "ItemProcessor": {"StartAt": "W", "States": {"W": {"Type": "Wait", "Seconds": 2, "End": true}}}},
  "P": {"Type": "Parallel", "Branches": [{"StartAt": "A", "States": {"A": {"Type": "Pass", "End": true}}},
    {"StartAt": "B", "States": {"B": {"Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage", "End": true}}}],
    "Catch": [{"ErrorEquals": ["States.ALL"], "Next": "F"}], "End": true},
  "F": {"Type": "Fail", "Error": "Gone"}}})~"_qs;

sim::Run traced(int items = 3)
{
    Value list = Value::array();
    for (int i = 0; i < items; ++i)
        list.push_back(i);
    const Value busy = {{"Throw", {{"Error", "Lambda.TooManyRequestsException"}, {"Cause", "c"}}}};
    const Value lost = {{"Throw", {{"Error", "SQS.QueueDoesNotExist"}, {"Cause", "no queue"}}}};
    return runs::ended(runs::setup(Machine, Value::object(),
                                   {{"Pedido: ç?", {{"0", busy}, {"1", {{"Return", list}}}}}, {"B", {{"0", lost}}}}));
}

// "name[child child]", with ! for a fault, ? for an error, * for throttling.
QString told(const Value &segment)
{
    QString text = QString::fromStdString(segment["name"].get<std::string>());
    text += segment.contains("fault") ? u"!" : u"";
    text += segment.contains("error") ? u"?" : u"";
    text += segment.contains("throttle") ? u"*" : u"";
    QStringList inside;
    for (const Value &each : segment.value("subsegments", Value::array()))
        inside << told(each);
    return inside.isEmpty() ? text : text + u'[' + inside.join(u' ') + u']';
}

void check(const Value &segment, const Value &parent, std::set<std::string> &ids)
{
    static const QRegularExpression id(QStringLiteral("^[0-9a-f]{16}$"));
    QVERIFY(id.match(QString::fromStdString(segment["id"].get<std::string>())).hasMatch());
    QVERIFY2(ids.insert(segment["id"].get<std::string>()).second, "ids are unique");
    QVERIFY(segment.contains("end_time") != segment.contains("in_progress"));
    if (segment.contains("end_time"))
        QVERIFY(segment["start_time"].get<double>() <= segment["end_time"].get<double>());
    if (parent.is_object())
        QVERIFY(parent["start_time"].get<double>() <= segment["start_time"].get<double>());
    for (const Value &each : segment.value("subsegments", Value::array()))
        check(each, segment, ids);
}

} // namespace

class TestTrace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void visitsAttemptsAndRoundsAreSubsegments()
    {
        const auto documents = traceDocuments(traced().recording());
        QCOMPARE(documents.size(), size_t(1));
        QCOMPARE(told(documents.front()),
                 u"StateMachine![Pedido: ç_[lambda?* lambda] M[Iteration #0[W] Iteration #1[W] Iteration #2[W]] "
                 "P?[A B![sqs?]] F!]"_qs);
        QCOMPARE(documents.front()["origin"].get<std::string>(), std::string("AWS::StepFunctions::StateMachine"));
    }

    void idsAndTimesAreValid()
    {
        const Value segment = traceDocuments(traced().recording()).front();
        static const QRegularExpression trace(QStringLiteral("^1-[0-9a-f]{8}-[0-9a-f]{24}$"));
        QVERIFY(trace.match(QString::fromStdString(segment["trace_id"].get<std::string>())).hasMatch());
        std::set<std::string> ids;
        check(segment, {}, ids);
        QVERIFY(traceDocuments(traced().recording()).front() == segment);
    }

    void aLongExecutionIsToldInPieces()
    {
        const auto documents = traceDocuments(traced(2000).recording());
        QVERIFY(documents.size() > 1);
        std::set<std::string> ids;
        for (const Value &each : documents) {
            QVERIFY2(each.dump().size() <= 64 * 1024, std::to_string(each.dump().size()).c_str());
            QVERIFY(each["trace_id"] == documents.front()["trace_id"]);
            if (&each != &documents.front())
                QVERIFY2(ids.contains(each["parent_id"].get<std::string>()), "a parent is told before its child");
            ids.insert(each["id"].get<std::string>());
        }
    }

    void whatIsNotOverIsInProgress()
    {
        sim::Run run = sim::Run::started(runs::setup(Machine));
        run.advanceToEnd();
        const Value segment = traceDocuments(run.recording()).front();
        QVERIFY(segment.contains("in_progress"));
        QVERIFY(segment["subsegments"][0].contains("in_progress"));
    }
};

BATUTA_TEST(TestTrace)
#include "tst_trace.moc"
