// What tasks answer in a run: AWS Step Functions Local's MockConfigFile.json, read and written without loss, with
// our additions beside Return and Throw:
//   "Submitted": the first answer of a .sync or .waitForTaskToken task
//   "NoAnswer": true     the task never answers; its own time-out or heartbeat decides
//   "DurationSeconds": n how long the answer takes on the virtual clock
//   "Heartbeats": [n]    the seconds after which the task sends heartbeats before that, each counted from the last
// and, at the file's top, what AWS's form has no place for: answers that are bound to rounds of a Map or to a condition,
//   "BoundAnswers": {machine: {test case: [entry, …]}}, each entry as entryFrom() takes it.
#pragma once

#include "core/base/result.h"
#include "core/base/value.h"

#include <functional>
#include <limits>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace sim {

struct Answer
{
    std::optional<Value> result; // Return
    struct Thrown
    {
        std::optional<std::string> error, cause;
        bool operator==(const Thrown &) const = default;
    };
    std::optional<Thrown> thrown; // Throw
    std::optional<Value> submitted;
    bool noAnswer = false;
    double durationSeconds = 0;
    std::vector<double> heartbeats; // seconds from one to the next; the rest of the answer counts from the last
    bool operator==(const Answer &) const = default;

    bool hasOutcome() const { return result || thrown || noAnswer; } // without one it asks again after its heartbeats
};

// With the mock file's keys: Return, Throw and our additions. Nothing for what is no answer.
std::optional<Answer> answerFrom(const Value &json);
Value toJson(const Answer &answer);

// Which calls of a state an answer is for, beside the attempt. Nothing set: all of them.
struct Binding
{
    // Of the innermost Map around the task; the first is 0.
    std::optional<int> firstIteration, lastIteration;
    // JSONata, "{% $states.input.id = 7 %}": of the state's input, its context and its variables. What is not true, and
    // what fails, does not hold. Empty: none.
    std::string condition;

    bool isSet() const { return firstIteration || !condition.empty(); }
    bool operator==(const Binding &) const = default;
};

// A call that wants an answer.
struct Call
{
    std::string state;
    int attempt = 0; // the state's calls so far in the whole execution
    int retry = 0; // the retries of this visit of it so far
    int iteration = -1; // -1: outside of Maps
    std::function<bool(const std::string &condition)> holds = {}; // none: no condition does
};

inline constexpr int EveryAttempt = std::numeric_limits<int>::max(); // as a last attempt: no end

class Script
{
public:
    struct Entry
    {
        std::string state;
        int first, last;
        Answer answer;
        Binding binding = {};
        bool operator==(const Entry &) const = default;
    };
    // All answers in the order that setAnswer takes them in; the fallback is not among them.
    std::vector<Entry> entries() const;
    // The same where they stand, by the states' names.
    const std::map<std::string, std::vector<Entry>> &entriesByState() const { return m_answers; }

    // Answers of one state, by attempt from 0 over the whole execution. Those with a binding count the attempts of one
    // visit of the state (0 is its first call, 1 its first retry) and go before those without. Of several that fit the
    // last set answers.
    void setAnswer(const std::string &state, int firstAttempt, int lastAttempt, Answer answer, Binding binding = {});
    void set(Entry entry);
    // What every state answers that has none of its own; unset: such a task asks (see Run::Want).
    void setFallback(std::optional<Answer> answer) { m_fallback = std::move(answer); }

    bool mocks(const std::string &state) const;
    // Null when no answer fits.
    const Answer *answer(const Call &call) const;
    // The state's answers without a binding end before that attempt.
    bool isExhausted(const Call &call) const;
    const std::optional<Answer> &fallback() const { return m_fallback; }

    bool operator==(const Script &) const = default;

private:
    std::map<std::string, std::vector<Entry>> m_answers;
    std::optional<Answer> m_fallback;
};

// {"State": name, "First": n, "Last": n, "Iterations": "2" or "0-3", "When": "{% … %}", "Answer": {…}}; First is 0 and
// Last without end where they are missing. What is wrong of one that is none is its member's name.
Result<Script::Entry, std::string> entryFrom(const Value &json);
Value toJson(const Script::Entry &entry);

// A whole mock file, kept as data so that what we do not know is written back as it was.
struct MockFile
{
    Value json;
    std::vector<std::string> machines() const;
    std::vector<std::string> testCases(const std::string &machine) const;
    Result<Script> script(const std::string &machine, const std::string &testCase) const;
};
// One with these answers alone; the fallback has no place in it.
MockFile mockFileOf(const Script &script, const std::string &machine, const std::string &testCase);
Result<MockFile> readMockFile(std::string_view json);

} // namespace sim
