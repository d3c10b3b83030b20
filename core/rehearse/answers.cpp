#include "core/rehearse/answers.h"

#include <algorithm>

namespace rehearse {

sim::Script scriptOf(const std::vector<sim::Script::Entry> &entries, const std::optional<sim::Answer> &fallback)
{
    sim::Script script;
    for (const sim::Script::Entry &entry : entries)
        script.set(entry);
    script.setFallback(fallback);
    return script;
}

Answers answersOf(const sim::Script &script, const std::string &state)
{
    Answers all = script.entries();
    std::erase_if(all, [&state](const sim::Script::Entry &entry) { return entry.state != state; });
    return all;
}

sim::Script withAnswers(const sim::Script &script, const std::string &state, const Answers &answers)
{
    Answers all = script.entries();
    std::erase_if(all, [&state](const sim::Script::Entry &entry) { return entry.state == state; });
    for (sim::Script::Entry entry : answers) {
        entry.state = state;
        all.push_back(std::move(entry));
    }
    return scriptOf(all, script.fallback());
}

Answers added(Answers answers, const Answers &more)
{
    for (const sim::Script::Entry &entry : more)
        std::erase_if(answers, [&entry](const sim::Script::Entry &each) {
            return each.state == entry.state && each.first == entry.first && each.last == entry.last;
        });
    answers.insert(answers.end(), more.begin(), more.end());
    return answers;
}

sim::Script renamed(const sim::Script &script, const std::function<std::string(const std::string &)> &nameNow)
{
    Answers all = script.entries();
    for (sim::Script::Entry &entry : all)
        entry.state = nameNow(entry.state);
    return scriptOf(all, script.fallback());
}

sim::Answer returning(Value result)
{
    sim::Answer answer;
    answer.result = std::move(result);
    return answer;
}

sim::Answer throwing(const std::string &error, const std::string &cause)
{
    sim::Answer answer;
    answer.thrown = sim::Answer::Thrown{error, cause};
    return answer;
}

sim::Answer silent()
{
    sim::Answer answer;
    answer.noAnswer = true;
    return answer;
}

Answers failingFirst(const std::string &state, int from, int times, const sim::Answer &failure,
                     const sim::Answer &success)
{
    Answers made;
    if (times > 0)
        made.push_back({state, from, from + times - 1, failure});
    made.push_back({state, from + times, Always, success});
    return made;
}

std::optional<int> nextAttempt(const Answers &answers)
{
    int next = 0;
    for (const sim::Script::Entry &entry : answers) {
        if (entry.last == Always)
            return std::nullopt;
        next = std::max(next, entry.last + 1);
    }
    return next;
}

} // namespace rehearse
