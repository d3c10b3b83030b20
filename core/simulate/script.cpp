#include "core/simulate/script.h"

#include "core/base/reading.h"
#include "core/simulate/refusals.h"

#include <algorithm>
#include <charconv>

namespace sim {

namespace {

Refusal refusal(Code code, std::initializer_list<std::string> arguments)
{
    Refusal made{code};
    for (const std::string &argument : arguments)
        made.arguments << QString::fromStdString(argument);
    return made;
}

const Value *member(const Value &object, const std::string &key)
{
    if (!object.is_object())
        return nullptr;
    const auto found = object.find(key);
    return found == object.end() ? nullptr : &*found;
}

std::vector<std::string> keysOf(const Value *object)
{
    std::vector<std::string> keys;
    if (object && object->is_object()) {
        for (const auto &[key, value] : object->items())
            keys.push_back(key);
    }
    return keys;
}

std::optional<int> number(std::string_view text)
{
    int value = 0;
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (failure != std::errc() || end != text.data() + text.size() || value < 0)
        return std::nullopt;
    return value;
}

struct Span
{
    int first, last;
};

// "3" or "1-2".
std::optional<Span> attempts(std::string_view key)
{
    const size_t dash = key.find('-');
    const auto first = number(key.substr(0, dash));
    const auto last = dash == std::string_view::npos ? first : number(key.substr(dash + 1));
    if (!first || !last || *last < *first)
        return std::nullopt;
    return Span{*first, *last};
}

std::optional<std::string> optionalTextAt(const Value &object, const char *key)
{
    const Value *value = member(object, key);
    if (!value || value->is_null())
        return std::nullopt;
    return value->is_string() ? value->get<std::string>() : value->dump();
}

} // namespace

std::optional<Answer> answerFrom(const Value &json)
{
    if (!json.is_object())
        return std::nullopt;
    Answer answer;
    // AWS: it is the key's presence that counts; a Return of null is an answer.
    if (const Value *result = member(json, "Return"))
        answer.result = *result;
    if (const Value *thrown = member(json, "Throw"); thrown && thrown->is_object())
        answer.thrown = Answer::Thrown{optionalTextAt(*thrown, "Error"), optionalTextAt(*thrown, "Cause")};
    if (const Value *submitted = member(json, "Submitted"))
        answer.submitted = *submitted;
    if (const Value *silent = member(json, "NoAnswer"))
        answer.noAnswer = silent->is_boolean() && silent->get<bool>();
    if (const Value *duration = member(json, "DurationSeconds"); duration && duration->is_number())
        answer.durationSeconds = std::max(0.0, duration->get<double>());
    if (const Value *beats = member(json, "Heartbeats"); beats && beats->is_array()) {
        for (const Value &beat : *beats) {
            if (!beat.is_number())
                return std::nullopt;
            answer.heartbeats.push_back(std::max(0.0, beat.get<double>()));
        }
    }
    const int kinds = int(answer.result.has_value()) + int(answer.thrown.has_value()) + int(answer.noAnswer);
    return kinds == 1 || (kinds == 0 && !answer.heartbeats.empty()) ? std::optional(answer) : std::nullopt;
}

Value toJson(const Answer &answer)
{
    Value json = Value::object();
    if (answer.result)
        json["Return"] = *answer.result;
    if (answer.thrown) {
        Value &thrown = json["Throw"] = Value::object();
        if (answer.thrown->error)
            thrown["Error"] = *answer.thrown->error;
        if (answer.thrown->cause)
            thrown["Cause"] = *answer.thrown->cause;
    }
    if (answer.submitted)
        json["Submitted"] = *answer.submitted;
    if (answer.noAnswer)
        json["NoAnswer"] = true;
    if (answer.durationSeconds > 0)
        json["DurationSeconds"] = answer.durationSeconds;
    if (!answer.heartbeats.empty())
        json["Heartbeats"] = answer.heartbeats;
    return json;
}

namespace {

std::optional<Refusal> addAnswers(Script &script, const std::string &state, const std::string &name,
                                  const Value &responses)
{
    std::vector<std::pair<Span, Answer>> ranges;
    for (const auto &[key, json] : responses.items()) {
        const auto span = attempts(key);
        auto answer = answerFrom(json);
        if (!span || !answer)
            return refusal(Code::MockShape, {name, key});
        ranges.emplace_back(*span, std::move(*answer));
    }
    std::ranges::sort(ranges, {}, [](const auto &range) { return range.first.first; });
    int next = 0;
    for (auto &[span, answer] : ranges) {
        if (span.first != next)
            return refusal(Code::MockRangeGap, {name, std::to_string(next)});
        next = span.last + 1;
        script.setAnswer(state, span.first, span.last, std::move(answer));
    }
    return std::nullopt;
}

} // namespace

void Script::setAnswer(const std::string &state, int firstAttempt, int lastAttempt, Answer answer)
{
    m_answers[state].push_back({firstAttempt, lastAttempt, std::move(answer)});
}

std::vector<Script::Entry> Script::entries() const
{
    std::vector<Entry> list;
    for (const auto &[state, ranges] : m_answers) {
        for (const Ranged &each : ranges)
            list.push_back({state, each.first, each.last, each.answer});
    }
    return list;
}

bool Script::mocks(const std::string &state) const
{
    return m_answers.contains(state);
}

const Answer *Script::answer(const std::string &state, int attempt) const
{
    const auto found = m_answers.find(state);
    if (found == m_answers.end())
        return nullptr;
    const auto &ranges = found->second;
    const auto range = std::find_if(ranges.rbegin(), ranges.rend(), [attempt](const Ranged &each) {
        return each.first <= attempt && attempt <= each.last;
    });
    return range == ranges.rend() ? nullptr : &range->answer;
}

bool Script::isExhausted(const std::string &state, int attempt) const
{
    return mocks(state) && !answer(state, attempt);
}

std::vector<std::string> MockFile::machines() const
{
    return keysOf(member(json, "StateMachines"));
}

std::vector<std::string> MockFile::testCases(const std::string &machine) const
{
    const Value *machines = member(json, "StateMachines");
    const Value *found = machines ? member(*machines, machine) : nullptr;
    return keysOf(found ? member(*found, "TestCases") : nullptr);
}

Result<Script> MockFile::script(const std::string &machine, const std::string &testCase) const
{
    const Value *machines = member(json, "StateMachines");
    const Value *found = machines ? member(*machines, machine) : nullptr;
    const Value *cases = found ? member(*found, "TestCases") : nullptr;
    const Value *chosen = cases ? member(*cases, testCase) : nullptr;
    if (!chosen || !chosen->is_object())
        return refusal(Code::MockCaseMissing, {machine, testCase});
    Script script;
    const Value *responses = member(json, "MockedResponses");
    for (const auto &[state, name] : chosen->items()) {
        if (!name.is_string())
            return refusal(Code::MockShape, {testCase, state});
        const Value *response = responses ? member(*responses, name.get<std::string>()) : nullptr;
        if (!response || !response->is_object())
            return refusal(Code::MockResponseMissing, {name.get<std::string>(), state});
        if (auto fault = addAnswers(script, state, name.get<std::string>(), *response))
            return *fault;
    }
    return script;
}

MockFile mockFileOf(const Script &script, const std::string &machine, const std::string &testCase)
{
    Value states = Value::object(), responses = Value::object();
    for (const Script::Entry &entry : script.entries()) {
        const std::string range =
            std::to_string(entry.first) + (entry.last > entry.first ? '-' + std::to_string(entry.last) : std::string());
        states[entry.state] = entry.state;
        responses[entry.state][range] = toJson(entry.answer);
    }
    MockFile file;
    file.json["StateMachines"][machine]["TestCases"][testCase] = std::move(states);
    file.json["MockedResponses"] = std::move(responses);
    return file;
}

Result<MockFile> readMockFile(std::string_view json)
{
    auto value = valueFrom(json);
    if (!value)
        return value.error() == Unread::TooDeep ? refusal(Code::MocksTooDeep, {std::to_string(DeepestData)})
                                                : refusal(Code::MocksNotJson, {});
    if (!value->is_object() || !member(*value, "StateMachines"))
        return refusal(Code::MockShape, {"StateMachines", {}});
    return MockFile{std::move(*value)};
}

} // namespace sim
