#include "core/rehearse/rehearsal.h"

#include "core/base/reading.h"
#include "core/history/timestamp.h"
#include "core/rehearse/case_json.h"
#include "core/rehearse/deployment_json.h"
#include "core/rehearse/refusals.h"

namespace rehearse {

namespace {

void readSubstitutions(MemberReader &reader, Rehearsal &made)
{
    const Value *found = reader.member("Substitutions");
    if (!found)
        return;
    if (!found->is_object())
        return reader.blame("Substitutions");
    for (const auto &[name, value] : found->items()) {
        if (!value.is_string())
            return reader.blame("Substitutions/" + name);
        made.substitutions.insert(QString::fromStdString(name), QString::fromStdString(value.get<std::string>()));
    }
}

Value toJson(const Stop &stop)
{
    Value json = Value::object();
    const auto text = [&json](const char *key, const QString &value) {
        if (!value.isEmpty())
            json[key] = value.toStdString();
    };
    text("State", stop.state);
    text("Error", stop.error);
    text("Condition", stop.condition);
    text("Variable", stop.variable);
    if (stop.times > 1)
        json["Times"] = stop.times;
    return json;
}

constexpr const char *Known[] = {"Input",       "Type",        "Answers",   "AnswerAll",   "Substitutions",
                                 "FilesFolder", "Seed",        "StartTime", "MachineName", "ExecutionName",
                                 "Machines",    "Breakpoints", "Stops",     "Cases",       "Deployment"};

} // namespace

Value toJson(const Rehearsal &rehearsal)
{
    const Rehearsal first;
    Value json = Value::object();
    json["Input"] = rehearsal.inputText.toStdString();
    if (rehearsal.type == sim::MachineType::Express)
        json["Type"] = "EXPRESS";
    writeScript(json, rehearsal.script);
    for (auto each = rehearsal.substitutions.cbegin(); each != rehearsal.substitutions.cend(); ++each)
        json["Substitutions"][each.key().toStdString()] = each.value().toStdString();
    if (!rehearsal.filesFolder.isEmpty())
        json["FilesFolder"] = rehearsal.filesFolder.toStdString();
    if (rehearsal.seed != first.seed)
        json["Seed"] = rehearsal.seed;
    if (rehearsal.start != first.start)
        json["StartTime"] = history::timestampText(rehearsal.start);
    if (rehearsal.machineName != first.machineName)
        json["MachineName"] = rehearsal.machineName;
    if (rehearsal.executionName != first.executionName)
        json["ExecutionName"] = rehearsal.executionName;
    for (const Nested &nested : rehearsal.machines) {
        Value machine = {{"Name", nested.name}};
        if (nested.file.isEmpty())
            machine["Definition"] = nested.definition.toStdString();
        else
            machine["File"] = nested.file.toStdString();
        writeScript(machine, nested.script);
        json["Machines"].push_back(std::move(machine));
    }
    for (const QString &path : rehearsal.breakpoints)
        json["Breakpoints"].push_back(path.toStdString());
    for (const Stop &stop : rehearsal.stops)
        json["Stops"].push_back(toJson(stop));
    for (const Case &test : rehearsal.cases)
        json["Cases"].push_back(toJson(test));
    if (rehearsal.deployment != first.deployment)
        json["Deployment"] = toJson(rehearsal.deployment);
    for (const auto &[key, value] : rehearsal.others.items())
        json[key] = value;
    return json;
}

Result<Rehearsal> rehearsalFrom(const Value &json)
{
    if (!json.is_object())
        return Refusal{Code::Shape, {QString()}};
    Rehearsal made;
    MemberReader reader(json, {});
    reader.text("Input", made.inputText);
    reader.type(made.type);
    made.script = reader.script();
    readSubstitutions(reader, made);
    reader.text("FilesFolder", made.filesFolder);
    reader.whole("Seed", made.seed);
    reader.moment("StartTime", made.start);
    reader.text("MachineName", made.machineName);
    reader.text("ExecutionName", made.executionName);
    reader.list("Machines", [&made](MemberReader &machine) {
        Nested nested;
        machine.text("Name", nested.name);
        machine.text("Definition", nested.definition);
        machine.text("File", nested.file);
        nested.script = machine.script();
        made.machines.push_back(std::move(nested));
    });
    reader.list("Breakpoints", [&made](MemberReader &path) {
        if (!path.json().is_string())
            return path.blame({});
        made.breakpoints.insert(QString::fromStdString(path.json().get<std::string>()));
    });
    reader.list("Stops", [&made](MemberReader &each) {
        Stop stop;
        int times = 1;
        each.text("State", stop.state);
        each.text("Error", stop.error);
        each.text("Condition", stop.condition);
        each.text("Variable", stop.variable);
        each.whole("Times", times);
        stop.times = std::clamp(times, 1, 25'000);
        made.stops.push_back(std::move(stop));
    });
    reader.list("Cases", [&made](MemberReader &test) { made.cases.push_back(caseFrom(test)); });
    reader.object("Deployment", [&made](MemberReader &inner) { made.deployment = settingsFrom(inner); });
    for (const auto &[key, value] : json.items()) {
        if (std::ranges::find(Known, key) == std::end(Known))
            made.others[key] = value;
    }
    if (!reader.fault().empty())
        return Refusal{Code::Shape, {QString::fromStdString(reader.fault())}};
    return made;
}

std::string fileTextOf(const Rehearsal &rehearsal)
{
    return toJson(rehearsal).dump(2, ' ', false, Value::error_handler_t::replace) + '\n';
}

Result<Rehearsal> rehearsalInText(std::string_view text)
{
    const auto json = valueFrom(text);
    return rehearsalFrom(json ? *json : Value());
}

} // namespace rehearse
