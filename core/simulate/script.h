// What tasks answer in a run: AWS Step Functions Local's MockConfigFile.json, read and written without loss, with
// our additions beside Return and Throw:
//   "Submitted": the first answer of a .sync or .waitForTaskToken task
//   "NoAnswer": true     the task never answers; its own time-out or heartbeat decides
//   "DurationSeconds": n how long the answer takes on the virtual clock
//   "Heartbeats": [n]    the seconds after which the task sends heartbeats before that, each counted from the last
#pragma once

#include "core/base/result.h"
#include "core/base/value.h"

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

class Script
{
public:
    struct Entry
    {
        std::string state;
        int first, last;
        Answer answer;
    };
    // All answers in the order that setAnswer takes them in; the fallback is not among them.
    std::vector<Entry> entries() const;

    // Answers of one state, by attempt from 0 over the whole execution.
    void setAnswer(const std::string &state, int firstAttempt, int lastAttempt, Answer answer);
    // What every state answers that has none of its own; unset: such a task asks (see Run::Want).
    void setFallback(std::optional<Answer> answer) { m_fallback = std::move(answer); }

    bool mocks(const std::string &state) const;
    // Null when the state is not mocked or the attempt is past the last answer.
    const Answer *answer(const std::string &state, int attempt) const;
    bool isExhausted(const std::string &state, int attempt) const;
    const std::optional<Answer> &fallback() const { return m_fallback; }

    bool operator==(const Script &) const = default;

private:
    struct Ranged
    {
        int first, last;
        Answer answer;
        bool operator==(const Ranged &) const = default;
    };
    std::map<std::string, std::vector<Ranged>> m_answers;
    std::optional<Answer> m_fallback;
};

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
