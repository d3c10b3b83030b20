// The AWS CLIs that are installed here, a workflow, and its executions as Step Functions tells of them.
#pragma once

#include "core/cloud/operation.h"
#include "core/history/aws_form.h"
#include "core/rehearse/definition_text.h"
#include "core/rehearse/rehearsal.h"
#include "tests/app/program.h"
#include "tests/app/step_functions.h"

#include <QFileInfo>
#include <QStandardPaths>

namespace tests {

// The CLI takes a second to begin, and a multiple of that on a busy machine; some commands call it ten times.
inline constexpr int AwsPatience = 300'000; // ms

// As Program::shell, with more patience.
inline Reply awsShell(const Program &program, const QString &line)
{
    QProcess shell;
    shell.setWorkingDirectory(program.path(QStringLiteral(".")));
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("batuta"), QStringLiteral(BATUTA_PROGRAM));
    shell.setProcessEnvironment(environment);
    shell.start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), line});
    if (!shell.waitForFinished(AwsPatience) || shell.exitStatus() != QProcess::NormalExit) {
        shell.kill();
        shell.waitForFinished();
        return {};
    }
    return {shell.exitCode(), shell.readAllStandardOutput(), shell.readAllStandardError()};
}

// Folders that hold one: Debian's, and the first on the PATH, where that is another.
inline QStringList awsFolders()
{
    QStringList folders;
    for (const QString &each : {QStringLiteral("/usr/bin/aws"), QStandardPaths::findExecutable(QStringLiteral("aws"))})
        if (QFileInfo(each).isExecutable() && !folders.contains(QFileInfo(each).absolutePath()))
            folders << QFileInfo(each).absolutePath();
    return folders;
}

inline std::optional<cloud::Version> awsVersionIn(const QString &folder)
{
    QProcess aws;
    aws.start(folder + QStringLiteral("/aws"), {QStringLiteral("--version")});
    aws.waitForFinished(60000);
    return cloud::versionIn(aws.readAllStandardOutput() + aws.readAllStandardError());
}

inline const QByteArray Ordered = R"({
  "StartAt": "Take",
  "States": {
    "Take": {"Type": "Pass", "Next": "Charge"},
    "Charge": {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "Arguments": {"FunctionName": "charge"},
      "QueryLanguage": "JSONata", "Output": "{% $states.result.Payload %}", "Next": "Wrap"},
    "Wrap": {"Type": "Wait", "Seconds": 5, "Next": "Ação"},
    "Ação": {"Type": "Pass", "End": true}
  }
}
)";

inline const QByteArray OrderedAnswers =
    R"({"Answers": [{"State": "Charge", "Answer": {"Return": {"Payload": {"paid": true}}}}]})";

// As AWS would record it. The task fails with the error, where one is given.
inline Value ordered(const std::string &error = {})
{
    rehearse::Rehearsal rehearsal;
    rehearsal.inputText = QStringLiteral("{\"n\": 7}");
    sim::Answer answer;
    if (error.empty())
        answer.result = Value{{"Payload", {{"paid", true}}}};
    else
        answer.thrown = sim::Answer::Thrown{error, std::string("said no")};
    rehearsal.script.setAnswer("Charge", 0, 99, answer);
    const QString text = QString::fromUtf8(Ordered);
    auto setup = rehearse::setupFor(rehearsal, rehearse::definitionFrom(text, QStringLiteral("order.asl.json")));
    sim::Run run = sim::Run::started(std::move(*setup));
    run.advanceToEnd();
    return history::awsHistory(run.events())["events"];
}

} // namespace tests
