#include "core/simulate/stages.h"
#include "tests/core/simulate/runs.h"
#include "tests/runner/runner.h"

#include <QDirIterator>
#include <QFile>

using namespace sim;

namespace {

const QString Paths = uR"~({"StartAt": "P", "States": {
  "P": {"Type": "Pass", "InputPath": "$.order", "Parameters": {"id.$": "$.id", "kind": "card"}, "ResultPath": "$.made",
        "OutputPath": "$.made", "Next": "T"},
  "T": {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "Parameters": {"Payload.$": "$"},
        "ResultSelector": {"ok.$": "$.Payload.ok"}, "ResultPath": "$.answer", "Assign": {"n.$": "$.ok"}, "Next": "C",
        "Retry": [{"ErrorEquals": ["Busy"]}], "Catch": [{"ErrorEquals": ["States.ALL"], "ResultPath": "$.error", "Next": "C"}]},
  "C": {"Type": "Choice", "Choices": [
    {"And": [{"Variable": "$.id", "NumericGreaterThan": 100}, {"Variable": "$.kind", "StringEquals": "card"}], "Next": "M"},
    {"Not": {"Variable": "$.nothing", "IsPresent": true}, "Next": "M"},
    {"Variable": "$n", "BooleanEquals": true, "Next": "M"}], "Default": "M"},
  "M": {"Type": "Map", "ItemsPath": "$.answer.list", "ItemSelector": {"i.$": "$$.Map.Item.Value", "id.$": "$.id"}, "End": true,
        "ItemProcessor": {"StartAt": "I", "States": {"I": {"Type": "Pass", "Parameters": {"v.$": "$$.Map.Item.Value", "i.$": "$.i"}, "End": true}}},
        "ResultSelector": {"all.$": "$"}}}})~"_qs;

const QString Expressions = uR"~({"QueryLanguage": "JSONata", "StartAt": "T", "States": {
  "T": {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "Arguments": {"Payload": "{% $states.input.id * 2 %}"},
        "Assign": {"n": "{% $states.result.Payload %}"}, "Output": "{% $states.result.Payload + $states.input.id %}", "Next": "C",
        "Catch": [{"ErrorEquals": ["States.ALL"], "Output": "{% $states.errorOutput.Error %}", "Next": "C"}]},
  "C": {"Type": "Choice", "Choices": [{"Condition": "{% $n > 100 %}", "Next": "E"}, {"Condition": "{% $n > 1 %}", "Next": "E"}], "Default": "E"},
  "E": {"Type": "Pass", "Output": "{% $uuid() %}", "End": true}}})~"_qs;

const Value Input = {{"order", {{"id", 7}}}, {"id", 4}};

Run pathsRun(Value answers = {{"0", {{"Return", {{"Payload", {{"ok", {{"list", {1, 2}}}}}}}}}}})
{
    return runs::ended(runs::setup(Paths, Input, {{"T", std::move(answers)}}));
}

history::Place placeOf(const Run &run, const QString &name, std::vector<int> rounds = {})
{
    for (const Event &event : run.events())
        if (event.place && event.place->state.name() == name && event.place->iterations == rounds)
            return *event.place;
    return {};
}

Stages stagesIn(const Run &run, const QString &name, std::vector<int> rounds = {}, std::int64_t count = -1)
{
    return Stager().stagesOf(factsOf(run.recording(), count < 0 ? std::int64_t(run.events().size()) : count,
                                     placeOf(run, name, std::move(rounds))));
}

QString told(const Stages &stages)
{
    QStringList lines;
    for (const Stage &each : stages.list)
        lines << QString::fromStdString(std::string(awsName(each.name)) + (each.source == Source::Doubted ? "? " : " ")
                                        + each.value->dump());
    return lines.join(u'\n');
}

// "And[id>..:true ..]" as "true (4 100 false) ..."
QString told(const Verdict &verdict)
{
    static const QStringList kinds{u"="_qs, u"And"_qs, u"Or"_qs, u"Not"_qs, u"%"_qs};
    QString text = kinds[int(verdict.kind)] + QString::fromStdString(verdict.operation);
    if (verdict.left)
        text += u' ' + QString::fromStdString(verdict.left->dump());
    if (verdict.right)
        text += u' ' + QString::fromStdString(verdict.right->dump());
    QStringList parts;
    for (const Verdict &part : verdict.parts)
        parts << told(part);
    if (!parts.isEmpty())
        text += u'[' + parts.join(u", "_qs) + u']';
    return text
        + (verdict.failure      ? u":failed"_qs
               : !verdict.holds ? u":-"_qs
               : *verdict.holds ? u":true"_qs
                                : u":false"_qs);
}

} // namespace

class TestStages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aVisitIsToldStageByStage_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("stages");
        QTest::newRow("Pass") << u"P"_qs << uR"~(input {"order":{"id":7},"id":4}
afterInputPath {"id":7}
afterParameters {"id":7,"kind":"card"}
afterResultSelector {"id":7,"kind":"card"}
afterResultPath {"order":{"id":7},"id":4,"made":{"id":7,"kind":"card"}}
output {"id":7,"kind":"card"})~"_qs;
        QTest::newRow("Task") << u"T"_qs << uR"~(input {"id":7,"kind":"card"}
afterInputPath {"id":7,"kind":"card"}
afterParameters {"Payload":{"id":7,"kind":"card"}}
result {"Payload":{"ok":{"list":[1,2]}}}
afterResultSelector {"ok":{"list":[1,2]}}
afterResultPath {"id":7,"kind":"card","answer":{"ok":{"list":[1,2]}}}
output {"id":7,"kind":"card","answer":{"ok":{"list":[1,2]}}}
assignedVariables {"n":{"list":[1,2]}})~"_qs;
    }
    void aVisitIsToldStageByStage()
    {
        QFETCH(QString, state);
        QTEST(told(stagesIn(pathsRun(), state)), "stages");
    }

    void inJsonataToo()
    {
        const Run run = runs::ended(runs::setup(Expressions, Input, {{"T", {{"0", {{"Return", {{"Payload", 50}}}}}}}}));
        QCOMPARE(told(stagesIn(run, u"T"_qs)), uR"~(input {"order":{"id":7},"id":4}
afterArguments {"Payload":8}
result {"Payload":50}
output 54
assignedVariables {"n":50})~"_qs);
        const Stages choice = stagesIn(run, u"C"_qs);
        QCOMPARE(told(choice.rules[0]), u"% false:false"_qs);
        QCOMPARE(told(choice.rules[1]), u"% true:true"_qs);
        QCOMPARE(choice.rule, 1);
    }

    void aMapShowsItsItemsAndARoundSeesItsOwn()
    {
        Value machine = Value::parse(QString(Paths).replace(u"$.answer.list"_qs, u"$.answer.ok.list"_qs).toStdString());
        const Run run =
            runs::ended(runs::setup(QString::fromStdString(machine.dump()), Input,
                                    {{"T", {{"0", {{"Return", {{"Payload", {{"ok", {{"list", {1, 2}}}}}}}}}}}}}));
        QCOMPARE(run.status(), RunStatus::Succeeded);
        QCOMPARE(told(stagesIn(run, u"M"_qs)).section(u'\n', 2), uR"~(afterItemsPath [1,2]
afterItemSelector [{"i":1,"id":7},{"i":2,"id":7}]
result [{"v":1,"i":1},{"v":2,"i":2}]
afterResultSelector {"all":[{"v":1,"i":1},{"v":2,"i":2}]}
afterResultPath {"all":[{"v":1,"i":1},{"v":2,"i":2}]}
output {"all":[{"v":1,"i":1},{"v":2,"i":2}]})~"_qs);
        QVERIFY(!stagesIn(run, u"M"_qs).isDoubted);
        const Stages round = stagesIn(run, u"I"_qs, {1});
        QVERIFY2(!round.isDoubted, qPrintable(told(round)));
        QCOMPARE(QString::fromStdString(round.stage(StageName::AfterParameters)->value->dump()),
                 uR"~({"v":2,"i":2})~"_qs);
    }

    void eachRuleTellsWhatItCompared()
    {
        const Stages choice = stagesIn(pathsRun(), u"C"_qs);
        QCOMPARE(choice.rules.size(), size_t(3));
        QCOMPARE(told(choice.rules[0]), u"And[=NumericGreaterThan 7 100:false, =StringEquals \"card\":-]:false"_qs);
        QCOMPARE(told(choice.rules[1]), u"Not[=IsPresent true:false]:true"_qs);
        QCOMPARE(told(choice.rules[2]), u"=BooleanEquals true:-"_qs);
        QCOMPARE(choice.rule, 1);
    }

    void anErrorShowsWhoDealsWithIt()
    {
        const Value busy = {{"Throw", {{"Error", "Busy"}, {"Cause", "later"}}}};
        const Run run = pathsRun({{"0-3", busy}});
        const Stages caught = stagesIn(run, u"T"_qs);
        QCOMPARE(caught.catcher, 0);
        QVERIFY2(told(caught).contains(uR"~(errorOutput {"Error":"Busy","Cause":"later"})~"_qs),
                 qPrintable(told(caught)));
        QVERIFY2(
            told(caught).endsWith(uR"~(output {"id":7,"kind":"card","error":{"Error":"Busy","Cause":"later"}})~"_qs),
            qPrintable(told(caught)));
        // At the first failure a retrier has its turn, and nothing came out yet.
        for (size_t i = 0; i < run.events().size(); ++i) {
            if (run.events()[i].type != history::EventType::LambdaFunctionFailed
                && run.events()[i].type != history::EventType::TaskFailed)
                continue;
            const Stages retried = stagesIn(run, u"T"_qs, {}, std::int64_t(i) + 1);
            QCOMPARE(retried.retrier, 0);
            QVERIFY(!retried.stage(StageName::Output));
            break;
        }
    }

    void nothingIsToldBeforeItHappened()
    {
        const Run run = pathsRun();
        for (size_t i = 0; i < run.events().size(); ++i) {
            const Event &event = run.events()[i];
            if (!event.place || !history::isEntry(event.type))
                continue;
            const Stages stages = Stager().stagesOf(factsOf(run.recording(), std::int64_t(i) + 1, *event.place));
            QCOMPARE(stages.list.size(), size_t(1));
            QVERIFY(stages.rules.empty());
        }
    }

    void whatChanceMadeIsDoubtedAndWhatTheEventsTellStands()
    {
        const Run run = runs::ended(runs::setup(Expressions, Input, {{"T", {{"0", {{"Return", {{"Payload", 50}}}}}}}}));
        const Stages stages = stagesIn(run, u"E"_qs);
        QVERIFY(stages.isDoubted);
        QVERIFY(*stages.stage(StageName::Output)->value == Value::parse(run.outputText()));
    }

    // Law: what the state is found to give is what the events tell, wherever no chance takes part.
    void allVisitsOfRecordedMachinesAreFoundAgain()
    {
        const QDir folder(QStringLiteral(BATUTA_SHARED) + QStringLiteral("/conformance/execution"));
        if (!folder.exists())
            QSKIP("the recordings are not here");
        int visits = 0, failures = 0;
        QDirIterator files(folder.path(), {QStringLiteral("*.json")}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray text = file.readAll();
            const Value recorded = Value::parse(text.toStdString());
            if (!recorded.contains("definition") || !recorded["definition"].is_object() || !recorded.contains("input"))
                continue;
            const std::string machine = recorded["definition"].dump();
            const bool isChance = machine.find("uuid") != std::string::npos || machine.find("UUID") != std::string::npos
                || machine.find("andom") != std::string::npos || machine.find("Token") != std::string::npos
                || machine.find("istributed") != std::string::npos || machine.find("DISTRIBUTED") != std::string::npos
                || machine.find("ontext") != std::string::npos || machine.find("$$") != std::string::npos;
            if (isChance)
                continue;
            Setup setup = runs::setup(QString::fromStdString(machine), recorded["input"]);
            setup.script.setFallback(runs::returning({{"Payload", {{"ok", true}}}}));
            const Run run = runs::ended(std::move(setup));
            Stager stager;
            for (size_t i = 0; i < run.events().size(); ++i) {
                const Event &event = run.events()[i];
                if (!event.place || !history::isExit(event.type))
                    continue;
                const Stages stages = stager.stagesOf(factsOf(run.recording(), std::int64_t(i) + 1, *event.place));
                ++visits;
                if (!stages.isDoubted && stages.stage(StageName::Output))
                    continue;
                ++failures;
                qWarning("%s %s\n%s", qPrintable(file.fileName().section(u'/', -1)), event.stateName().c_str(),
                         qPrintable(told(stages)));
            }
        }
        QVERIFY2(visits > 300, qPrintable(QString::number(visits)));
        QCOMPARE(failures, 0);
    }
};

BATUTA_TEST(TestStages)
#include "tst_stages.moc"
