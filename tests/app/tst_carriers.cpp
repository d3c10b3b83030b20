// What goes wrong between a definition and the template that carries it, as `batuta validate` and the window tell it.
#include "app/workspace/workbench.h"
#include "tests/app/program.h"
#include "tests/runner/runner.h"
#include "ui/problems/problem_panel.h"

#include <QAbstractItemView>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>
#include <QSignalSpy>

using namespace app;
using namespace tests;

namespace {

// As a class is shown it: no plugin, and ARNs without a region.
const char *const TaughtYml = R"(service: my-workflow
provider:
  name: aws
  region: us-east-1
stepFunctions:
  stateMachines:
    orders:
      name: Orders
      definition:
        StartAt: Pay
        States:
          Pay:
            Type: Task
            Resource: arn:aws:lambda:${aws:accountId}:function:${self:service}-pay
            Next: Stock
          Stock:
            Type: Task
            Resource: arn:aws:lambda:${aws:accountId}:function:${self:service}-stock
            End: true
)";

const char *const CarryingSam = R"(Transform: AWS::Serverless-2016-10-31
Resources:
  Orders:
    Type: AWS::Serverless::StateMachine
    Properties:
      Type: EXPRESS
      Role: !GetAtt Role.Arn
      Tracing: {Enabled: true}
      DefinitionUri: orders.asl.json
      DefinitionSubstitutions:
        Fn: !GetAtt F.Arn
        Old: x
      Events:
        Daily: {Type: Schedule, Properties: {Schedule: rate(1 day)}}
  Refunds:
    Type: AWS::Serverless::StateMachine
    Properties:
      DefinitionUri: refunds.asl.json
      DefinitionSubstitutions: {Seconds: 30}
  Lost:
    Type: AWS::Serverless::StateMachine
    Properties: {DefinitionUri: lost.asl.json}
)";
const char *const Orders =
    R"({"StartAt": "A", "States": {"A": {"Type": "Task", "Resource": "${Fn}", "TimeoutSeconds": 9, "End": true}}})";
const char *const Refunds =
    R"({"StartAt": "A", "States": {"A": {"Type": "Wait", "Seconds": "${Seconds}", "End": true}}})";

QStringList linesOf(const QByteArray &said)
{
    QStringList lines = QString::fromUtf8(said).split(u'\n', Qt::SkipEmptyParts);
    lines.removeIf([](const QString &line) { return line.contains(u" INFO "); });
    return lines;
}

// A window's workflow with its list of problems.
struct Listed
{
    explicit Listed(const Program &program, const QString &address)
        : settings(program.path(u"settings.ini"_qs)), bench(settings), panel(bench.session)
    {
        bench.begin(program.path(u"unsaved"_qs));
        isOpen = bench.files.open(program.path(address));
        panel.show();
    }

    QAbstractItemView &view() { return *panel.findChild<QAbstractItemView *>(u"problems"_qs); }
    QString cell(int row, int column) { return view().model()->index(row, column).data().toString(); }
    int rowOf(const QString &words)
    {
        for (int row = 0; row < view().model()->rowCount(); ++row) {
            if (cell(row, 0).contains(words))
                return row;
        }
        return -1;
    }
    // The first way out of the problem in that row.
    QString mend(int row)
    {
        const QModelIndex index = view().model()->index(row, 0);
        view().scrollTo(index);
        Q_EMIT view().customContextMenuRequested(view().visualRect(index).center());
        auto *menu = panel.findChild<QMenu *>(u"fixMenu"_qs);
        QAction *first = menu ? menu->actions().value(0) : nullptr;
        const QString name = first && first->isEnabled() ? first->text() : QString();
        if (!name.isEmpty())
            first->trigger();
        delete menu;
        return name;
    }

    Settings settings;
    Workbench bench;
    problems::ProblemPanel panel;
    bool isOpen = false;
};

} // namespace

class TestCarriersShown : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsTaughtHasTwoFaults()
    {
        const Program program;
        for (const bool isCrLf : {false, true}) {
            program.write(u"serverless.yml"_qs,
                          isCrLf ? QByteArray(TaughtYml).replace('\n', "\r\n") : QByteArray(TaughtYml));
            const Reply answer = program.shell(u"$batuta validate serverless.yml"_qs);
            QCOMPARE(answer.code, 1);
            const QStringList lines = linesOf(answer.said);
            QCOMPARE(lines.size(), 3);
            QVERIFY2(lines[0].startsWith(u"serverless.yml:5:1: WARNING MISSING_PLUGIN: "), qPrintable(lines[0]));
            QVERIFY2(lines[1].startsWith(u"serverless.yml:14:23: ERROR INCOMPLETE_ARN: ")
                         && lines[1].endsWith(u" at /States/Pay/Resource"),
                     qPrintable(lines[1]));
            QVERIFY2(lines[2].startsWith(u"serverless.yml:18:23: ERROR INCOMPLETE_ARN: "), qPrintable(lines[2]));
        }
    }

    void theWindowMendsThem()
    {
        const Program program;
        const QByteArray before = QByteArray(TaughtYml).replace('\n', "\r\n");
        program.write(u"serverless.yml"_qs, before);
        Listed listed(program, u"serverless.yml"_qs);
        QVERIFY(listed.isOpen);
        const QString plugin = u"serverless-step-functions"_qs, region = u"no region"_qs;
        QTRY_VERIFY(listed.rowOf(plugin) >= 0);
        QCOMPARE(listed.cell(listed.rowOf(plugin), 1), u"serverless.yml"_qs);
        QCOMPARE(listed.cell(listed.rowOf(plugin), 2), u"5"_qs);
        QCOMPARE(listed.cell(listed.rowOf(region), 1), u"Pay"_qs);
        QSignalSpy said(&listed.bench.session, &session::Session::messageSaid);
        Q_EMIT listed.view().activated(listed.view().model()->index(listed.rowOf(plugin), 0));
        QVERIFY(said.count() == 1 && said[0][0].toString().contains(u"serverless.yml"));
        QCOMPARE(listed.mend(listed.rowOf(plugin)), u"Add serverless-step-functions"_qs);
        QTRY_COMPARE(listed.rowOf(plugin), -1);
        for (int left = 2; left > 0; --left) {
            QTRY_VERIFY(listed.bench.checker->isCurrent());
            QCOMPARE(listed.mend(listed.rowOf(region)), u"Put in the missing ${aws:region}"_qs);
        }
        QTRY_COMPARE(listed.rowOf(region), -1);
        QVERIFY(listed.bench.files.isModified() && listed.bench.files.save() && !listed.bench.files.isModified());
        const QByteArray after = program.read(u"serverless.yml"_qs);
        QCOMPARE(after,
                 QByteArray(before)
                     .replace("lambda:${", "lambda:${aws:region}:${")
                     .replace("stepFunctions:", "plugins:\r\n  - serverless-step-functions\r\n\r\nstepFunctions:"));
        QCOMPARE(program.shell(u"$batuta validate serverless.yml"_qs).code, 0);
        for (int i = 0; i < 3; ++i)
            listed.bench.document.history().undo();
        QVERIFY(listed.bench.files.isModified() && listed.bench.files.save());
        QCOMPARE(program.read(u"serverless.yml"_qs), before);
        QTRY_VERIFY(listed.rowOf(plugin) >= 0);
        listed.bench.document.history().redo();
        QVERIFY(listed.bench.files.save());
        QVERIFY(program.read(u"serverless.yml"_qs).contains("plugins:\r\n"));
    }

    // What another program wrote meanwhile is not written over by what was mended here.
    void whatChangedMeanwhileIsAskedAbout()
    {
        const Program program;
        program.write(u"serverless.yml"_qs, TaughtYml);
        Listed listed(program, u"serverless.yml"_qs);
        QTRY_VERIFY(listed.rowOf(u"serverless-step-functions"_qs) >= 0);
        QVERIFY(!listed.mend(listed.rowOf(u"serverless-step-functions"_qs)).isEmpty());
        QSignalSpy asked(&listed.bench.files, &DocumentFiles::changedOutside);
        program.write(u"serverless.yml"_qs, QByteArray(TaughtYml).replace("my-workflow", "another"));
        QTRY_COMPARE(asked.count(), 1);
        QVERIFY(!listed.bench.files.save());
        QVERIFY(program.read(u"serverless.yml"_qs).contains("another"));
    }

    void eachIsToldInItsFile()
    {
        const Program program;
        program.write(u"sam.yaml"_qs, CarryingSam);
        program.write(u"orders.asl.json"_qs, Orders);
        program.write(u"refunds.asl.json"_qs, Refunds);
        const Reply text = program.shell(u"$batuta validate sam.yaml"_qs);
        const QStringList lines = linesOf(text.said);
        QCOMPARE(lines.size(), 3);
        QVERIFY2(lines[0].startsWith(u"sam.yaml:12:9: WARNING UNUSED_SUBSTITUTION: "), qPrintable(lines[0]));
        QVERIFY2(lines[1].startsWith(u"sam.yaml:22:33: WARNING MISSING_FILE: "), qPrintable(lines[1]));
        QVERIFY2(lines[2].startsWith(u"refunds.asl.json:1:62: ERROR QUOTED_NUMBER: "), qPrintable(lines[2]));
        QCOMPARE(text.code, 2); // one machine's file is not there
        QCOMPARE(program.shell(u"$batuta validate refunds.asl.json"_qs).code, 0); // by itself it is nobody's

        const Reply one = program.shell(u"$batuta validate 'sam.yaml#Orders' --format json"_qs);
        QCOMPARE(one.code, 0);
        const QJsonObject answer = QJsonDocument::fromJson(one.said).object();
        QCOMPARE(answer[u"result"_qs].toString(), u"OK"_qs);
        bool isTold = false;
        for (const QJsonValue &each : answer[u"diagnostics"_qs].toArray()) {
            if (each[u"code"_qs].toString() != u"UNUSED_SUBSTITUTION")
                continue;
            isTold = true;
            QCOMPARE(each[u"file"_qs].toString(), u"sam.yaml"_qs);
            QCOMPARE(each[u"line"_qs].toInt(), 12);
            QCOMPARE(each[u"endColumn"_qs].toInt(), 12);
            QCOMPARE(each[u"severity"_qs].toString(), u"WARNING"_qs);
        }
        QVERIFY(isTold);
        const QByteArray sarif = program.shell(u"$batuta validate 'sam.yaml#Orders' --format sarif"_qs).said;
        QVERIFY(sarif.contains("\"unused-substitution\"") && sarif.contains("\"uri\": \"sam.yaml\""));
    }

    void machinesSayWhatTheTemplateSays()
    {
        const Program program;
        program.write(u"sam.yaml"_qs, CarryingSam);
        const QJsonArray all = QJsonDocument::fromJson(program.shell(u"$batuta machines sam.yaml"_qs).said).array();
        QCOMPARE(all.size(), 3);
        QCOMPARE(all[0][u"type"_qs].toString(), u"EXPRESS"_qs);
        QCOMPARE(all[0][u"role"_qs].toString(), u"!GetAtt Role.Arn"_qs);
        QCOMPARE(all[0][u"tracing"_qs].toString(), u"{Enabled: true}"_qs);
        QVERIFY(all[0][u"logging"_qs].isUndefined());
        QCOMPARE(all[0][u"events"_qs][0][u"name"_qs].toString(), u"Daily"_qs);
        QCOMPARE(all[0][u"events"_qs][0][u"type"_qs].toString(), u"Schedule"_qs);
        QCOMPARE(all[0][u"substitutions"_qs][u"Fn"_qs].toString(), u"!GetAtt F.Arn"_qs);
        QCOMPARE(all[1][u"substitutions"_qs][u"Seconds"_qs].toString(), u"30"_qs);
    }

    // The template's type counts wherever none is given.
    void anExpressMachineIsOneEverywhere()
    {
        const Program program;
        program.write(u"sam.yaml"_qs, CarryingSam);
        program.write(u"orders.asl.json"_qs,
                      QByteArray(Orders).replace("${Fn}", "arn:aws:states:::sqs:sendMessage.waitForTaskToken"));
        const Reply refused = program.shell(u"$batuta validate 'sam.yaml#Orders'"_qs);
        QVERIFY2(refused.code == 1 && refused.said.contains("Express state machine"), refused.said);
        QCOMPARE(program.shell(u"$batuta validate --type standard 'sam.yaml#Orders'"_qs).code, 0);
        // Longer than an Express run may take.
        program.write(u"orders.asl.json"_qs,
                      R"({"StartAt": "A", "States": {"A": {"Type": "Wait", "Seconds": 400, "End": true}}})");
        QCOMPARE(program.shell(u"$batuta simulate 'sam.yaml#Orders'"_qs).code, 1);
        QCOMPARE(program.shell(u"$batuta simulate --type standard 'sam.yaml#Orders'"_qs).code, 0);
        const QByteArray cases = R"({"Cases": [{"Name": "ends", "Expect": {"Status": "SUCCEEDED"}}]})";
        program.write(u"cases.json"_qs, cases);
        QCOMPARE(program.shell(u"$batuta test 'sam.yaml#Orders' --rehearsal cases.json"_qs).code, 1);
        Listed listed(program, u"sam.yaml#Orders"_qs);
        QVERIFY(listed.isOpen && listed.bench.files.isExpress()); // whoever greets it tells the session
    }

    void aMissingNumberIsNamed()
    {
        const Program program;
        program.write(
            u"m.json"_qs,
            R"({"StartAt": "A", "States": {"A": {"Type": "Wait", "Seconds": ${Sec}, "Comment": "${Text}", "End": true}}})");
        program.write(u"m.rehearsal.json"_qs, R"({"Cases": [{"Name": "waits", "Expect": {"Status": "SUCCEEDED"}}]})");
        const Reply run = program.shell(u"$batuta simulate m.json"_qs);
        QVERIFY2(run.code == 1 && run.complained.contains("--substitute Sec=") && !run.complained.contains("Text"),
                 run.complained);
        QCOMPARE(program.shell(u"$batuta simulate m.json --substitute Sec=3"_qs).code, 0);
        const Reply tested = program.shell(u"$batuta test m.json"_qs);
        QVERIFY2(tested.code == 1 && tested.complained.contains("${Sec}"), tested.complained);
    }

    void anExportTakesFunctionsForPlaceholders()
    {
        const Program program;
        program.write(u"m.asl.yaml"_qs, "StartAt: A\nStates:\n  A: {Type: Task, Resource: !GetAtt F.Arn, End: true}\n");
        const Reply made = program.shell(u"$batuta export m.asl.yaml --as sam -o out --name M"_qs);
        QVERIFY2(made.code == 0, made.complained);
        QByteArray written;
        for (const QString &name : QDir(program.path(u"out"_qs)).entryList(QDir::Files))
            written += program.read(u"out/"_qs + name);
        QVERIFY2(written.contains("${F.Arn}") || written.contains("${FArn}"), written);
    }

    void thePluginsSignIsNoFault()
    {
        const Program program;
        program.write(u"serverless.yml"_qs,
                      QByteArray(TaughtYml)
                          .replace("lambda:${aws:accountId}", "lambda:#{AWS::Region}:#{AWS::AccountId}")
                          .append("plugins: [serverless-step-functions]\n"));
        const Reply answer = program.shell(u"$batuta validate serverless.yml"_qs);
        QVERIFY2(answer.code == 0 && linesOf(answer.said) == QStringList{u"serverless.yml: no faults found"_qs},
                 answer.said);
    }
};

BATUTA_WINDOW_TEST(TestCarriersShown)
#include "tst_carriers.moc"
