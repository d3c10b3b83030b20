#include "core/rehearse/rehearsal.h"

#include "core/history/timestamp.h"
#include "core/rehearse/refusals.h"

#include <limits>

namespace rehearse {

namespace {

using sim::Script;

Value answersOf(const Script &script)
{
    Value list = Value::array();
    for (const Script::Entry &entry : script.entries())
        list.push_back(
            {{"State", entry.state}, {"First", entry.first}, {"Last", entry.last}, {"Answer", toJson(entry.answer)}});
    return list;
}

void writeScript(Value &into, const Script &script)
{
    if (Value answers = answersOf(script); !answers.empty())
        into["Answers"] = std::move(answers);
    if (script.fallback())
        into["AnswerAll"] = toJson(*script.fallback());
}

// Reads members one after the other and remembers the first that is wrong, by its place.
class MemberReader
{
public:
    MemberReader(const Value &json, std::string place) : m_json(json), m_place(std::move(place)) {}

    const Value *member(const char *key) const
    {
        const auto found = m_json.is_object() ? m_json.find(key) : m_json.end();
        return found == m_json.end() ? nullptr : &*found;
    }

    void text(const char *key, std::string &into)
    {
        if (const Value *found = member(key))
            found->is_string() ? void(into = found->get<std::string>()) : blame(key);
    }
    void text(const char *key, QString &into)
    {
        std::string read = into.toStdString();
        text(key, read);
        into = QString::fromStdString(read);
    }
    template <class Whole>
    void whole(const char *key, Whole &into)
    {
        const Value *found = member(key);
        if (!found)
            return;
        if (std::is_signed_v<Whole> ? !found->is_number_integer() : !found->is_number_unsigned())
            return blame(key);
        into = found->get<Whole>();
    }

    // What is in a list, each with a reader of its own.
    template <class Read>
    void list(const char *key, Read read)
    {
        const Value *found = member(key);
        if (!found)
            return;
        if (!found->is_array())
            return blame(key);
        for (size_t i = 0; i < found->size(); ++i) {
            MemberReader each((*found)[i], placeOf(key) + '/' + std::to_string(i));
            read(each);
            take(each);
        }
    }

    Script script()
    {
        Script made;
        list("Answers", [&made](MemberReader &entry) {
            std::string state;
            int first = 0, last = std::numeric_limits<int>::max();
            entry.text("State", state);
            entry.whole("First", first);
            entry.whole("Last", last);
            const Value *answer = entry.member("Answer");
            auto read = answer ? sim::answerFrom(*answer) : std::nullopt;
            if (!read || first < 0 || last < first)
                return entry.blame(read ? "Last" : "Answer");
            made.setAnswer(state, first, last, std::move(*read));
        });
        if (const Value *all = member("AnswerAll")) {
            auto read = sim::answerFrom(*all);
            read ? made.setFallback(std::move(*read)) : blame("AnswerAll");
        }
        return made;
    }

    void blame(const std::string &key)
    {
        if (m_fault.empty())
            m_fault = placeOf(key);
    }
    const Value &json() const { return m_json; }
    const std::string &fault() const { return m_fault; }

private:
    std::string placeOf(const std::string &key) const { return m_place.empty() ? key : m_place + '/' + key; }
    void take(const MemberReader &inner)
    {
        if (m_fault.empty())
            m_fault = inner.m_fault;
    }

    const Value &m_json;
    std::string m_place, m_fault;
};

void readType(MemberReader &reader, Rehearsal &made)
{
    std::string type = "STANDARD";
    reader.text("Type", type);
    made.type = type == "EXPRESS" ? sim::MachineType::Express : sim::MachineType::Standard;
    if (type != "EXPRESS" && type != "STANDARD")
        reader.blame("Type");
}

void readStart(MemberReader &reader, Rehearsal &made)
{
    std::string written = history::timestampText(made.start);
    reader.text("StartTime", written);
    const auto moment = history::momentFrom(written);
    moment ? void(made.start = moment->seconds * 1000 + moment->nanoseconds / 1'000'000) : reader.blame("StartTime");
}

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
    if (stop.times > 1)
        json["Times"] = stop.times;
    return json;
}

constexpr const char *Known[] = {"Input",       "Type",        "Answers",   "AnswerAll",   "Substitutions",
                                 "FilesFolder", "Seed",        "StartTime", "MachineName", "ExecutionName",
                                 "Machines",    "Breakpoints", "Stops"};

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
        Value machine = {{"Name", nested.name}, {"Definition", nested.definition.toStdString()}};
        writeScript(machine, nested.script);
        json["Machines"].push_back(std::move(machine));
    }
    for (const QString &path : rehearsal.breakpoints)
        json["Breakpoints"].push_back(path.toStdString());
    for (const Stop &stop : rehearsal.stops)
        json["Stops"].push_back(toJson(stop));
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
    readType(reader, made);
    made.script = reader.script();
    readSubstitutions(reader, made);
    reader.text("FilesFolder", made.filesFolder);
    reader.whole("Seed", made.seed);
    readStart(reader, made);
    reader.text("MachineName", made.machineName);
    reader.text("ExecutionName", made.executionName);
    reader.list("Machines", [&made](MemberReader &machine) {
        Nested nested;
        machine.text("Name", nested.name);
        machine.text("Definition", nested.definition);
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
        each.whole("Times", times);
        stop.times = std::clamp(times, 1, 25'000);
        made.stops.push_back(std::move(stop));
    });
    for (const auto &[key, value] : json.items()) {
        if (std::ranges::find(Known, key) == std::end(Known))
            made.others[key] = value;
    }
    if (!reader.fault().empty())
        return Refusal{Code::Shape, {QString::fromStdString(reader.fault())}};
    return made;
}

} // namespace rehearse
