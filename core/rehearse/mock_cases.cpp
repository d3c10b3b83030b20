#include "core/rehearse/mock_cases.h"

namespace rehearse {

namespace {

// Under its state's name, and where another case has other answers for that state, with the case's name behind it.
std::string responseName(const Value &responses, const std::string &state, const std::string &test,
                         const Value &response)
{
    std::string name = state;
    for (int i = 1; responses.contains(name) && responses[name] != response; ++i)
        name = state + ", " + test + (i > 1 ? " " + std::to_string(i) : std::string());
    return name;
}

} // namespace

Result<std::vector<Case>> casesIn(const sim::MockFile &file, const std::string &machine)
{
    std::vector<Case> cases;
    for (const std::string &name : file.testCases(machine)) {
        auto script = file.script(machine, name);
        if (!script)
            return script.error();
        Case test;
        test.name = name;
        test.script = std::move(*script);
        cases.push_back(std::move(test));
    }
    return cases;
}

sim::MockFile withCases(sim::MockFile file, const std::string &machine, const std::vector<Case> &cases,
                        const sim::Script &otherwise)
{
    Value tests = Value::object();
    Value &responses = file.json["MockedResponses"];
    if (!responses.is_object())
        responses = Value::object();
    if (file.json.contains("BoundAnswers") && file.json["BoundAnswers"].is_object())
        file.json["BoundAnswers"].erase(machine);
    for (const Case &test : cases) {
        const sim::MockFile one = sim::mockFileOf(test.script.value_or(otherwise), machine, test.name);
        Value &states = tests[test.name] = Value::object();
        for (const auto &[state, response] : one.json.at("MockedResponses").items()) {
            const std::string name = responseName(responses, state, test.name, response);
            responses[name] = response;
            states[state] = name;
        }
        if (one.json.contains("BoundAnswers"))
            file.json["BoundAnswers"][machine][test.name] = one.json["BoundAnswers"][machine][test.name];
    }
    file.json["StateMachines"][machine]["TestCases"] = std::move(tests);
    return file;
}

} // namespace rehearse
