// What the subcommands of `batuta aws` share: their options, the definition as AWS takes it, and waiting for the AWS CLI.
#pragma once

#include "app/cli/command_line.h"
#include "app/cloud/inquiry.h"
#include "core/asl/definition.h"

#include <QEventLoop>

namespace cli {

// Ended by Ctrl+C; as shells have it.
inline constexpr int Interrupted = 130;

void declareAwsOptions(QCommandLineParser &parser);
void declareSubstitute(QCommandLineParser &parser);
Outcome<cloud::Account> accountIn(const QCommandLineParser &parser);
// The sentence of a refusal, and that it is the file's or AWS's fault.
Trouble troubleOf(const Refusal &refusal);

struct AwsDefinition
{
    QString text; // as AWS takes it
    asl::Definition definition; // of that text
    QString path; // as it was named
    QString verbatim; // the file that holds just that; empty: none does
    QString type; // as the template says
};
// With what the template, the rehearsal beside it and --substitute say of its placeholders.
Outcome<AwsDefinition> awsDefinitionAt(const QString &path, const QCommandLineParser &parser);

// By --input, a file or JSON itself; an empty object without it.
Outcome<QString> awsInputIn(const QCommandLineParser &parser);

// Blocks until one thing or several have been answered.
class AwsSession
{
public:
    AwsSession(const QCommandLineParser &parser, const cloud::Account &account);

    app::Inquiry &inquiry() { return m_inquiry; }
    Outcome<Value> ask(const cloud::Call &call);
    // What `begin` begins goes on until end() is called. The code that it was ended with; of what is refused, AtFault.
    int wait(const std::function<void()> &begin);
    void end(int code);
    // Of the machine by --arn, by --name, or by what the file is called; else the trouble.
    Outcome<QString> machine(const QCommandLineParser &parser, const QString &path);

private:
    app::Inquiry m_inquiry;
    QEventLoop m_loop;
    std::optional<int> m_end;
    bool m_isAlone = false; // whoever asked tells what is refused
    std::optional<Refusal> m_refused;
};

// What would be run, and nothing is: the definition's own file, or the text itself where no file holds it.
void printCall(const cloud::Call &call, const cloud::Account &account, const QString &verbatim);

} // namespace cli
