#include "core/simulate/script.h"

#include "core/base/reading.h"
#include "core/expr/jsonata.h"
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

// AWS's form has no range without end; no task is tried so often.
constexpr int LastAttempt = 99'999'999;

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

std::string spanText(int first, int last)
{
    return std::to_string(first) + (last > first ? '-' + std::to_string(last) : std::string());
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

namespace {

const Value *boundIn(const Value &file, const std::string &machine, const std::string &testCase)
{
    const Value *machines = member(file, "BoundAnswers");
    const Value *cases = machines ? member(*machines, machine) : nullptr;
    return cases ? member(*cases, testCase) : nullptr;
}

std::optional<Refusal> addBound(Script &script, const Value *list)
{
    if (!list)
        return std::nullopt;
    if (!list->is_array())
        return refusal(Code::MockShape, {"BoundAnswers", {}});
    for (size_t i = 0; i < list->size(); ++i) {
        auto entry = entryFrom((*list)[i]);
        if (!entry)
            return refusal(Code::MockShape, {"BoundAnswers", std::to_string(i) + '/' + entry.error()});
        script.set(std::move(*entry));
    }
    return std::nullopt;
}

} // namespace

void Script::setAnswer(const std::string &state, int firstAttempt, int lastAttempt, Answer answer, Binding binding)
{
    set({state, firstAttempt, lastAttempt, std::move(answer), std::move(binding)});
}

void Script::set(Entry entry)
{
    auto &entries = m_answers[entry.state];
    entries.push_back(std::move(entry));
}

std::vector<Script::Entry> Script::entries() const
{
    std::vector<Entry> list;
    for (const auto &[state, entries] : m_answers)
        list.insert(list.end(), entries.begin(), entries.end());
    return list;
}

bool Script::mocks(const std::string &state) const
{
    return m_answers.contains(state);
}

namespace {

bool isWithin(const Script::Entry &entry, int attempt)
{
    return entry.first <= attempt && attempt <= entry.last;
}

bool isBound(const Script::Entry &entry, const Call &call)
{
    const Binding &binding = entry.binding;
    if (!binding.isSet() || !isWithin(entry, call.retry))
        return false;
    if (binding.firstIteration
        && (call.iteration < *binding.firstIteration
            || call.iteration > binding.lastIteration.value_or(*binding.firstIteration)))
        return false;
    return binding.condition.empty() || (call.holds && call.holds(binding.condition));
}

} // namespace

const Answer *Script::answer(const Call &call) const
{
    const auto found = m_answers.find(call.state);
    if (found == m_answers.end())
        return nullptr;
    const std::vector<Entry> &entries = found->second;
    auto fit = std::find_if(entries.rbegin(), entries.rend(), [&](const Entry &each) { return isBound(each, call); });
    if (fit == entries.rend())
        fit = std::find_if(entries.rbegin(), entries.rend(),
                           [&](const Entry &each) { return !each.binding.isSet() && isWithin(each, call.attempt); });
    return fit == entries.rend() ? nullptr : &fit->answer;
}

bool Script::isExhausted(const Call &call) const
{
    const auto found = m_answers.find(call.state);
    return found != m_answers.end()
        && std::ranges::any_of(found->second, [](const Entry &each) { return !each.binding.isSet(); })
        && std::ranges::none_of(
               found->second, [&](const Entry &each) { return !each.binding.isSet() && isWithin(each, call.attempt); });
}

namespace {

std::optional<std::string> readAttempts(const Value &json, Script::Entry &entry)
{
    const auto read = [&json](const char *key, int &into) {
        const Value *found = member(json, key);
        if (!found)
            return true;
        if (!found->is_number_integer() || found->get<std::int64_t>() < 0 || found->get<std::int64_t>() > EveryAttempt)
            return false;
        into = found->get<int>();
        return true;
    };
    if (!read("First", entry.first))
        return "First";
    return read("Last", entry.last) && entry.last >= entry.first ? std::nullopt : std::optional<std::string>("Last");
}

std::optional<std::string> readBinding(const Value &json, Binding &binding)
{
    if (const Value *found = member(json, "Iterations")) {
        const auto span = found->is_string() ? attempts(found->get_ref<const std::string &>()) : std::nullopt;
        if (!span)
            return "Iterations";
        binding.firstIteration = span->first;
        binding.lastIteration = span->last;
    }
    if (const Value *found = member(json, "When")) {
        const auto inside =
            found->is_string() ? expr::jsonataInside(found->get_ref<const std::string &>()) : std::nullopt;
        if (!inside || !expr::Jsonata::compiled(*inside))
            return "When";
        binding.condition = found->get<std::string>();
    }
    return std::nullopt;
}

} // namespace

Result<Script::Entry, std::string> entryFrom(const Value &json)
{
    Script::Entry entry{{}, 0, EveryAttempt, {}, {}};
    const Value *state = member(json, "State");
    if (!state || !state->is_string())
        return std::string("State");
    entry.state = state->get<std::string>();
    if (const auto fault = readAttempts(json, entry))
        return *fault;
    if (const auto fault = readBinding(json, entry.binding))
        return *fault;
    const Value *answer = member(json, "Answer");
    auto read = answer ? answerFrom(*answer) : std::nullopt;
    if (!read)
        return std::string("Answer");
    entry.answer = std::move(*read);
    return entry;
}

Value toJson(const Script::Entry &entry)
{
    Value json = {{"State", entry.state}};
    if (entry.first > 0)
        json["First"] = entry.first;
    if (entry.last < EveryAttempt)
        json["Last"] = entry.last;
    if (entry.binding.firstIteration)
        json["Iterations"] = spanText(*entry.binding.firstIteration,
                                      entry.binding.lastIteration.value_or(*entry.binding.firstIteration));
    if (!entry.binding.condition.empty())
        json["When"] = entry.binding.condition;
    json["Answer"] = toJson(entry.answer);
    return json;
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
    if (auto fault = addBound(script, boundIn(json, machine, testCase)))
        return *fault;
    return script;
}

MockFile mockFileOf(const Script &script, const std::string &machine, const std::string &testCase)
{
    Value states = Value::object(), responses = Value::object(), bound = Value::array();
    for (const Script::Entry &entry : script.entries()) {
        if (entry.binding.isSet()) {
            bound.push_back(toJson(entry));
            continue;
        }
        states[entry.state] = entry.state;
        responses[entry.state][spanText(entry.first, std::min(entry.last, LastAttempt))] = toJson(entry.answer);
    }
    MockFile file;
    file.json["StateMachines"][machine]["TestCases"][testCase] = std::move(states);
    file.json["MockedResponses"] = std::move(responses);
    if (!bound.empty())
        file.json["BoundAnswers"][machine][testCase] = std::move(bound);
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
