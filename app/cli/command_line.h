// What the subcommands share: reading their arguments, giving their answer, and telling on standard error what went wrong.
#pragma once

#include "core/base/result.h"
#include "core/base/value.h"
#include "core/history/recording.h"

#include <QCommandLineParser>
#include <QMap>
#include <QString>

#include <optional>

namespace app {
struct Found;
struct Definitions;
} // namespace app

namespace cli {

inline constexpr int Good = 0, AtFault = 1, Misused = 2;

// What went wrong, and the exit code that says so.
struct Trouble
{
    int code = AtFault;
    QString sentence;
};
template <class T>
using Outcome = Result<T, Trouble>;

// All subcommands' words are in one context.
QString tr(const char *text);

// Adds --help and reads the arguments. An exit code where there is nothing left to do: help was asked for and is
// printed, or the usage is wrong and that is told.
std::optional<int> readArguments(QCommandLineParser &parser, const char *command, const QStringList &arguments);

// One line, led by the command whose arguments were read last; answers the code.
int report(int code, const QString &sentence);
int report(const Trouble &trouble);

// A file's text, or the sentence that says why there is none.
Outcome<QString> textOf(const QString &path);
Outcome<QString> definitionTextOf(const QString &path);
// With what the template that holds it says: what it fills in and is a constant, and the type. Weaker than what the user says.
struct DefinitionText
{
    QString text;
    QMap<QString, QString> constants;
    history::MachineType type = history::MachineType::Standard;
};
Outcome<DefinitionText> definitionWithConstants(const QString &path);
DefinitionText textWithConstants(const app::Found &found);
// What is said of a definition that cannot run, being broken.
Trouble unsound(const QString &path);
// Each machine of a template that could not be read, at its line. Good where there is none.
int tellUnread(const app::Definitions &definitions);
// By --type; without it what the template says.
Outcome<history::MachineType> machineTypeIn(const QCommandLineParser &parser, history::MachineType otherwise);
// By each --substitute NAME=VALUE.
Outcome<QMap<QString, QString>> substitutionsIn(const QCommandLineParser &parser);
// JSON as data; `name` is what the complaint calls it, with the code.
Outcome<Value> dataIn(const QString &text, const QString &name, int code);
Outcome<Value> dataOf(const QString &path, int code);

// Standard streams that the caller has closed stay closed: no file that is opened later takes their numbers.
void keepClosedStreams();
// Onto standard output. Whether all of it arrived is said by finished().
void print(const QByteArray &bytes);
void print(const QString &words);
// The code, unless what was printed could not be written: that is told, and is Misused.
int finished(int code);

// JSON on lines of its own, indented by two.
QString linesOf(const Value &value);

// An output that is one of the files the command reads, or the template that holds one, would destroy it.
Outcome<bool> mayWrite(const QString &output, const QStringList &inputs);
// To a file, or through a pipe or device, which is never replaced.
Outcome<bool> writeOutput(const QString &output, const QByteArray &bytes);

} // namespace cli
