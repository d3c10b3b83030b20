// All that a run is made from beside its definition, as one value: the window, the command line and the samples set one
// up and make their runs from it. Its JSON form leaves out what is as at first, and keeps members it does not know:
//   "Input": text           the execution's input, as it was typed
//   "Type": "EXPRESS"       or STANDARD
//   "Answers": [{"State": name, "First": n, "Last": n, "Iterations": "0-3", "When": "{% … %}", "Answer": {…}}]
//                           what tasks answer, as sim::entryFrom reads each; an answer has a mock file's keys: Return,
//                           Throw, Submitted, NoAnswer, DurationSeconds
//   "AnswerAll": {…}        what every other task answers
//   "Substitutions": {name: text}    what ${Names} stand for
//   "FilesFolder": path     its BUCKET/KEY files stand for S3
//   "Seed": n, "StartTime": "2025-11-21T00:00:00.000Z"
//   "MachineName": name, "ExecutionName": name
//   "Machines": [{"Name": name, "File": path, "Answers": […], "AnswerAll": {…}}]    that tasks start; without a file
//                           their text: "Definition": text
//   "Breakpoints": [path]   of states, as asl::toString writes them
//   "Stops": [{"State": path, "Error": name, "Condition": JSONata, "Variable": name, "Times": n}]    other places
//                           to stop, see Stop
//   "Cases": [{…}]          tests, see case.h
//   "Deployment": {"LogLevel": "ERROR", "IncludeExecutionData": true, "Tracing": true, "Tags": [{"Key": …, "Value": …}],
//                  "RoleArn": arn}    what exports set the machine up with; with a RoleArn, were it empty, they make no role
#pragma once

#include "core/deploy/settings.h"
#include "core/rehearse/case.h"
#include "core/rehearse/stop.h"

#include <QMap>

#include <set>

namespace rehearse {

// Another state machine that tasks start, by its name or its ARN.
struct Nested
{
    std::string name;
    QString definition; // JSON or YAML
    QString file; // where it was read from; empty: its text is all there is
    sim::Script script;
    bool operator==(const Nested &) const = default;
};

struct Rehearsal
{
    QString inputText = QStringLiteral("{}");
    sim::MachineType type = sim::MachineType::Standard;
    sim::Script script;
    QMap<QString, QString> substitutions;
    QString filesFolder;
    std::uint64_t seed = sim::Setup().seed;
    sim::VirtualTime start = sim::Setup().start;
    std::string machineName = sim::Setup().machineName;
    std::string executionName = sim::Setup().executionName;
    std::vector<Nested> machines;
    std::set<QString> breakpoints;
    std::vector<Case> cases;
    std::vector<Stop> stops;
    deploy::Settings deployment;
    Value others = Value::object(); // members that are not known here
    bool operator==(const Rehearsal &) const = default;
};

Value toJson(const Rehearsal &rehearsal);
// Refuses by Code::Shape, with the place at fault ("Answers/0/Last").
Result<Rehearsal> rehearsalFrom(const Value &json);
// As its file holds it, in UTF-8.
std::string fileTextOf(const Rehearsal &rehearsal);
Result<Rehearsal> rehearsalInText(std::string_view text);

// As a setup has it, but for its definition and its machines.
Rehearsal rehearsalOf(const sim::Setup &setup);

// What its nested machines are; those whose file has not been read are left out. Refuses one that is broken.
Result<std::vector<sim::Machine>> machinesOf(const Rehearsal &rehearsal);

// The same one where there is nothing to fill in.
asl::Definition filledIn(const asl::Definition &definition, const QMap<QString, QString> &substitutions);

// The definition with its placeholders filled in, its input read. Refuses an input that is no data, and
// a nested machine whose definition is broken.
Result<sim::Setup> setupFor(const Rehearsal &rehearsal, const asl::Definition &definition);

} // namespace rehearse
