#include "core/rehearse/test_state_command.h"

#include "core/base/shell_word.h"
#include "core/history/visit.h"
#include "core/rehearse/answer_default.h"
#include "core/rehearse/refusals.h"
#include "core/simulate/json_text.h"
#include "core/simulate/retry.h"
#include "core/simulate/test_state/response_shape.h"

#include <algorithm>
#include <map>

namespace rehearse {

namespace {

using history::Event;
using sim::jsonText;

const std::string HeartbeatTimeout = "States.HeartbeatTimeout";

std::vector<std::string> namesOf(const QStringList &list)
{
    std::vector<std::string> names;
    for (const QString &name : list)
        names.push_back(name.toStdString());
    return names;
}

int retrierOf(const asl::State &state, const Event &failure)
{
    sim::Fault fault;
    fault.error = failure.error();
    for (size_t i = 0; i < state.retriers.size(); ++i) {
        if (sim::matches(namesOf(state.retriers[i].errorEquals), fault))
            return int(i);
    }
    return -1;
}

// Builds the call of one visit, part by part, in the order in which the API documents them.
class CallMaker
{
public:
    CallMaker(const history::Recording &recording, std::int64_t count, const asl::State &state, history::Visit visit)
        : m_recording(recording), m_count(count), m_state(state), m_visit(std::move(visit))
    {
    }

    Result<TestCall> call()
    {
        const std::string definition = jsonText(definitionAlone());
        m_made.request["definition"] = definition;
        m_made.request["input"] = m_visit.input ? jsonText(*m_visit.input) : "{}";
        addVariables();
        if (const auto *task = std::get_if<asl::TaskFields>(&m_state.fields))
            addAnswer(task->resource);
        else if (!m_state.scopes().empty() && !addResults())
            return Refusal{Code::NotAllKnown, {m_state.name}};
        const bool readsContext =
            definition.find("$$") != std::string::npos || definition.find("$states.context") != std::string::npos;
        if (readsContext && m_made.request.contains("mock")) // AWS: only beside a mock
            addContext();
        m_made.request["inspectionLevel"] = "DEBUG";
        return std::move(m_made);
    }

private:
    // A state that takes its language from the machine has to say it once it stands alone.
    Value definitionAlone() const
    {
        Value written = m_recording.definition->tree->toValue(m_state.node);
        if (m_state.language == asl::QueryLanguage::Jsonata && written.is_object())
            written["QueryLanguage"] = "JSONata";
        return written;
    }

    void addVariables()
    {
        Value all = Value::object();
        for (const auto &[name, value] : history::variablesAt(m_recording, m_visit.entered + 1))
            all[name] = *value;
        if (!all.empty())
            m_made.request["variables"] = jsonText(all);
    }

    void addAnswer(const QString &resource)
    {
        if (m_visit.result)
            return mockResult(*m_visit.result, &resource);
        const std::vector<const Event *> failures = failedCalls();
        if (m_visit.attempts > 0 && !failures.empty() && !m_visit.error.isEmpty())
            return mockFailure(failures);
        m_made.isAnswerMadeUp = true;
        mockResult(defaultAnswer(resource.toStdString(), m_visit.arguments.get()), &resource);
    }

    void mockResult(const Value &result, const QString *resource)
    {
        Value &mock = m_made.request["mock"];
        mock["result"] = jsonText(result);
        const asl::Integration call = resource ? asl::integrationOf(*resource) : asl::Integration{};
        if (!resource || !sim::shapeComplaint(call, result, sim::FieldValidation::Strict))
            return;
        const bool isPresent = !sim::shapeComplaint(call, result, sim::FieldValidation::Present);
        mock["fieldValidationMode"] = isPresent ? "PRESENT" : "NONE";
    }

    void mockFailure(const std::vector<const Event *> &failures)
    {
        Value &error = m_made.request["mock"]["errorOutput"];
        error["error"] = wasSilent(m_visit.error) ? HeartbeatTimeout : m_visit.error.toStdString();
        if (!m_visit.cause.isEmpty())
            error["cause"] = m_visit.cause.toStdString();
        const int retrier = retrierOf(m_state, *failures.back());
        const auto isOfIt = [&](const Event *failure) { return retrierOf(m_state, *failure) == retrier; };
        const auto earlier = std::count_if(failures.begin(), failures.end() - 1, isOfIt);
        if (retrier >= 0 && earlier > 0)
            m_made.request["stateConfiguration"]["retrierRetryCount"] = earlier;
    }

    // A history tells of both time-outs as States.Timeout; which it was shows in who took it.
    bool wasSilent(const QString &error) const
    {
        if (error != u"States.Timeout" || !m_visit.exited)
            return false;
        const auto taken = [this](const std::string &name) {
            sim::Fault fault;
            fault.error = name;
            return std::ranges::any_of(m_state.catchers, [&fault](const asl::Catcher &catcher) {
                return sim::matches(namesOf(catcher.errorEquals), fault);
            });
        };
        return !taken("States.Timeout") && taken(HeartbeatTimeout);
    }

    std::vector<const Event *> failedCalls() const
    {
        std::vector<const Event *> found;
        for (std::int64_t i = m_visit.entered + 1; i < m_count; ++i) {
            const Event &event = m_recording.events[size_t(i)];
            const bool isHere = event.place && *event.place == *m_visit.place;
            if (isHere && history::isExit(event.type))
                break;
            if (isHere && history::meaningOf(event.type).scope == history::Scope::Call
                && history::isFailure(event.type))
                found.push_back(&event);
        }
        return found;
    }

    // What branches or rounds gave on, in their order. AWS tells it nowhere else.
    bool addResults()
    {
        const auto *map = std::get_if<asl::MapFields>(&m_state.fields);
        if ((map && map->distributed) || !m_visit.exited)
            return false;
        std::map<int, SharedValue> results;
        size_t rounds = m_state.scopes().size();
        for (std::int64_t i = m_visit.entered + 1; i < m_count; ++i) {
            const Event &event = m_recording.events[size_t(i)];
            if (event.place && *event.place == *m_visit.place) {
                if (map && event.details && event.details->contains("length"))
                    rounds = event.details->at("length").get<size_t>();
                if (history::isExit(event.type))
                    break;
            } else if (event.place && history::isExit(event.type) && isDirectlyInside(*event.place)) {
                const int number = map ? event.place->iterations.back() : event.place->state.scope();
                results[number] = event.payload; // the last state's stays
            }
        }
        if (results.size() != rounds)
            return false;
        Value all = Value::array();
        for (const auto &[number, result] : results)
            all.push_back(result ? *result : Value());
        mockResult(all, nullptr);
        return true;
    }

    bool isDirectlyInside(const history::Place &place) const
    {
        const std::vector<int> &rounds = m_visit.place->iterations;
        const size_t more = m_state.kind() == asl::StateKind::Map ? 1 : 0;
        return place.state.depth() == m_visit.state.depth() + 1 && place.state.isWithin(m_visit.state)
            && place.iterations.size() == rounds.size() + more
            && std::equal(rounds.begin(), rounds.end(), place.iterations.begin());
    }

    // Without Map: AWS takes none in a context beside a mock.
    void addContext()
    {
        Value context = history::contextAt(m_recording, m_visit.entered + 1);
        context.erase("Map");
        const auto *task = std::get_if<asl::TaskFields>(&m_state.fields);
        if (task && asl::integrationOf(task->resource).pattern == asl::IntegrationPattern::WaitForTaskToken)
            context["Task"]["Token"] = "token";
        m_made.request["context"] = jsonText(context);
    }

    const history::Recording &m_recording;
    std::int64_t m_count;
    const asl::State &m_state;
    history::Visit m_visit;
    TestCall m_made{Value::object(), false};
};

struct Option
{
    const char *member;
    const char *name;
};
// Source: AWS CLI reference, stepfunctions test-state.
constexpr Option Options[] = {{"definition", "definition"},
                              {"input", "input"},
                              {"variables", "variables"},
                              {"mock", "mock"},
                              {"context", "context"},
                              {"stateConfiguration", "state-configuration"},
                              {"inspectionLevel", "inspection-level"}};

} // namespace

Result<TestCall> testCallOf(const history::Recording &recording, std::int64_t count, const asl::StatePath &state)
{
    const asl::State *written = recording.definition ? recording.definition->find(state) : nullptr;
    history::Visit visit = history::lastVisit(recording.events, count, state);
    if (!written || visit.entered < 0)
        return Refusal{Code::NotVisited, {state.name()}};
    return CallMaker(recording, count, *written, std::move(visit)).call();
}

Result<QString> commandLineOf(const TestCall &call)
{
    std::string line = "aws stepfunctions test-state";
    for (const Option &option : Options) {
        const auto given = call.request.find(option.member);
        if (given == call.request.end())
            continue;
        const std::string text = given->is_string() ? given->get<std::string>() : jsonText(*given);
        if (text.size() > LongestArgument)
            return Refusal{Code::TooLongForShell, {QLatin1String(option.name)}};
        const bool isWord = std::string_view(option.member) == "inspectionLevel";
        line += std::string(" \\\n  --") + option.name + " "
            + (isWord ? text : quotedForShell(QString::fromStdString(text)).toStdString());
    }
    return QString::fromStdString(line);
}

} // namespace rehearse
