#include "core/rehearse/case_json.h"
#include "core/rehearse/rehearsal.h"

#include "core/expr/jsonata.h"
#include "core/history/timestamp.h"
#include "core/simulate/json_text.h"

#include <algorithm>

namespace rehearse {

namespace {

constexpr const char *CaseMembers[] = {"Name", "Input", "Type", "Seed", "StartTime", "Answers", "AnswerAll", "Expect"};
constexpr sim::RunStatus Statuses[] = {sim::RunStatus::Succeeded, sim::RunStatus::Failed, sim::RunStatus::TimedOut,
                                       sim::RunStatus::Aborted};

template <class T>
void writeIf(Value &json, const char *key, const std::optional<T> &value)
{
    if (value)
        json[key] = *value;
}

Value toJson(const Expectation &expected)
{
    Value json = Value::object();
    if (expected.status)
        json["Status"] = std::string(sim::awsName(*expected.status));
    writeIf(json, "Output", expected.output);
    writeIf(json, "OutputContains", expected.outputPart);
    if (!expected.outputCondition.empty())
        json["OutputWhen"] = expected.outputCondition;
    writeIf(json, "Error", expected.error);
    writeIf(json, "Cause", expected.cause);
    if (!expected.path.empty())
        json["Path"] = expected.path;
    return json;
}

void readStatus(MemberReader &reader, Expectation &expected)
{
    if (!reader.member("Status"))
        return;
    std::string written;
    reader.text("Status", written);
    const auto found = std::ranges::find(Statuses, written, &sim::awsName);
    found == std::end(Statuses) ? reader.blame("Status") : void(expected.status = *found);
}

void readOutput(MemberReader &reader, Expectation &expected)
{
    if (const Value *whole = reader.member("Output"))
        expected.output = *whole;
    if (const Value *part = reader.member("OutputContains"))
        expected.outputPart = *part;
    if (!reader.member("OutputWhen"))
        return;
    reader.text("OutputWhen", expected.outputCondition);
    const auto inside = expr::jsonataInside(expected.outputCondition);
    if (!inside || !expr::Jsonata::compiled(*inside))
        reader.blame("OutputWhen");
}

void readText(MemberReader &reader, const char *key, std::optional<std::string> &into)
{
    if (reader.member(key))
        reader.text(key, into.emplace());
}

Expectation expectationFrom(MemberReader &reader)
{
    Expectation made;
    readStatus(reader, made);
    readOutput(reader, made);
    readText(reader, "Error", made.error);
    readText(reader, "Cause", made.cause);
    reader.list("Path", [&made](MemberReader &name) {
        name.json().is_string() ? made.path.push_back(name.json().get<std::string>()) : name.blame({});
    });
    return made;
}

} // namespace

Value toJson(const Case &test)
{
    Value json = {{"Name", test.name}};
    if (test.inputText)
        json["Input"] = test.inputText->toStdString();
    if (test.type)
        json["Type"] = *test.type == sim::MachineType::Express ? "EXPRESS" : "STANDARD";
    writeIf(json, "Seed", test.seed);
    if (test.start)
        json["StartTime"] = history::timestampText(*test.start);
    if (test.script)
        writeScript(json, *test.script);
    if (test.script && !json.contains("Answers") && !json.contains("AnswerAll"))
        json["Answers"] = Value::array(); // its own, though there is none
    if (test.expected != Expectation{})
        json["Expect"] = toJson(test.expected);
    for (const auto &[key, value] : test.others.items())
        json[key] = value;
    return json;
}

Case caseFrom(MemberReader &reader)
{
    Case made;
    reader.text("Name", made.name);
    if (const Value *input = reader.member("Input")) // written by hand, data is handier than a text of it
        made.inputText = QString::fromStdString(input->is_string() ? input->get<std::string>() : sim::jsonText(*input));
    if (reader.member("Type"))
        reader.type(made.type.emplace());
    if (reader.member("Seed"))
        reader.whole("Seed", made.seed.emplace());
    if (reader.member("StartTime"))
        reader.moment("StartTime", made.start.emplace());
    if (reader.member("Answers") || reader.member("AnswerAll"))
        made.script = reader.script();
    reader.object("Expect", [&made](MemberReader &expected) { made.expected = expectationFrom(expected); });
    if (!reader.json().is_object()) {
        reader.blame({});
        return made;
    }
    for (const auto &[key, value] : reader.json().items()) {
        if (std::ranges::find(CaseMembers, key) == std::end(CaseMembers))
            made.others[key] = value;
    }
    return made;
}

Rehearsal rehearsalOf(const Rehearsal &rehearsal, const Case &test)
{
    Rehearsal made = rehearsal;
    made.cases.clear();
    made.inputText = test.inputText.value_or(rehearsal.inputText);
    made.script = test.script.value_or(rehearsal.script);
    made.type = test.type.value_or(rehearsal.type);
    made.seed = test.seed.value_or(rehearsal.seed);
    made.start = test.start.value_or(rehearsal.start);
    return made;
}

std::string freeName(const std::vector<Case> &cases, const std::string &wanted)
{
    std::string name = wanted;
    for (int i = 2; std::ranges::find(cases, name, &Case::name) != cases.end(); ++i)
        name = wanted + " (" + std::to_string(i) + ")";
    return name;
}

} // namespace rehearse
