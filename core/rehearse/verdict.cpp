#include "core/rehearse/verdict.h"

#include "core/base/reading.h"
#include "core/expr/jsonata.h"
#include "core/simulate/json_text.h"

namespace rehearse {

namespace {

using sim::RunStatus;
using What = Miss::What;

std::string step(const std::string &key)
{
    std::string escaped;
    for (const char c : key)
        escaped += c == '~' ? "~0" : c == '/' ? "~1" : std::string(1, c);
    return '/' + escaped;
}

std::string shown(const Value *value)
{
    return value ? sim::jsonText(*value) : std::string();
}

struct Spot
{
    std::string place;
    const Value *expected, *actual; // null: there is none
};

// The first difference; with isPart, members that only the actual one has are none. 1 and 1.0 are the same number.
std::optional<Spot> firstDifference(const Value &expected, const Value &actual, bool isPart, const std::string &place)
{
    if (expected.is_object() && actual.is_object()) {
        for (const auto &[key, value] : expected.items()) {
            const auto found = actual.find(key);
            if (found == actual.end())
                return Spot{place + step(key), &value, nullptr};
            if (auto inner = firstDifference(value, *found, isPart, place + step(key)))
                return inner;
        }
        for (const auto &[key, value] : actual.items())
            if (!isPart && !expected.contains(key))
                return Spot{place + step(key), nullptr, &value};
        return std::nullopt;
    }
    if (expected.is_array() && actual.is_array()) {
        for (size_t i = 0; i < std::max(expected.size(), actual.size()); ++i) {
            const std::string at = place + '/' + std::to_string(i);
            if (i >= expected.size() || i >= actual.size())
                return Spot{at, i < expected.size() ? &expected[i] : nullptr, i < actual.size() ? &actual[i] : nullptr};
            if (auto inner = firstDifference(expected[i], actual[i], isPart, at))
                return inner;
        }
        return std::nullopt;
    }
    return expected == actual ? std::nullopt : std::optional(Spot{place, &expected, &actual});
}

class Judge
{
public:
    Judge(const sim::Run &run, const Expectation &expected) : m_run(run), m_expected(expected) {}

    std::vector<Miss> misses() &&
    {
        if (!hasEnded())
            return std::move(m_misses);
        if (m_expected.status && *m_expected.status != m_run.status())
            m_misses.push_back(
                {What::Status, {}, std::string(awsName(*m_expected.status)), std::string(awsName(m_run.status()))});
        compareOutput();
        compareText(What::Error, m_expected.error, m_run.error());
        compareText(What::Cause, m_expected.cause, m_run.cause());
        comparePath();
        return std::move(m_misses);
    }

private:
    bool hasEnded()
    {
        if (const auto want = m_run.want())
            m_misses.push_back({What::Unanswered,
                                want->inside.empty() ? want->place->state.name().toStdString() : want->inside,
                                {},
                                {}});
        else if (m_run.status() == RunStatus::Running)
            m_misses.push_back({What::Endless, {}, {}, std::to_string(m_run.events().size())});
        return m_misses.empty();
    }

    void compareOutput()
    {
        if (!m_expected.output && !m_expected.outputPart && m_expected.outputCondition.empty())
            return;
        const auto output = m_run.status() == RunStatus::Succeeded ? valueFrom(m_run.outputText())
                                                                   : Result<Value, Unread>(Unread::NotJson);
        for (const auto &[what, wanted] :
             {std::pair(What::Output, &m_expected.output), std::pair(What::OutputPart, &m_expected.outputPart)}) {
            if (!*wanted)
                continue;
            if (!output) {
                m_misses.push_back({what, {}, sim::jsonText(**wanted), {}});
            } else if (const auto spot = firstDifference(**wanted, *output, what == What::OutputPart, {})) {
                m_misses.push_back({what, spot->place, shown(spot->expected), shown(spot->actual)});
            }
        }
        if (!m_expected.outputCondition.empty())
            tryCondition(output ? shared(*output) : SharedValue());
    }

    void tryCondition(const SharedValue &output)
    {
        const auto inside = expr::jsonataInside(m_expected.outputCondition);
        const auto compiled =
            inside ? expr::Jsonata::compiled(*inside) : Result<expr::Jsonata, expr::Failure>(expr::Failure{});
        std::string came;
        if (compiled && output) {
            expr::Random random;
            expr::Environment environment;
            environment.input = output;
            environment.random = &random;
            const expr::Evaluated value = compiled->evaluatedOrNothing(environment, "OutputWhen");
            if (value && *value && **value == true)
                return;
            came = !value ? value.error().cause : *value ? sim::jsonText(**value) : std::string();
        }
        m_misses.push_back({What::OutputCondition, {}, m_expected.outputCondition, came});
    }

    void compareText(What what, const std::optional<std::string> &wanted, const std::optional<std::string> &found)
    {
        if (wanted && wanted != found)
            m_misses.push_back({what, {}, *wanted, found.value_or(std::string())});
    }

    void comparePath()
    {
        auto next = m_expected.path.begin();
        std::string last;
        for (const history::Event &event : m_run.events()) {
            if (next == m_expected.path.end())
                return;
            if (history::meaningOf(event.type).role != history::Role::Entry || !event.place)
                continue;
            if (event.stateName() == *next)
                last = *next++;
        }
        if (next != m_expected.path.end())
            m_misses.push_back({What::Path, last, *next, {}});
    }

    const sim::Run &m_run;
    const Expectation &m_expected;
    std::vector<Miss> m_misses;
};

} // namespace

std::vector<Miss> missesOf(const sim::Run &run, const Expectation &expected)
{
    return Judge(run, expected).misses();
}

Expectation expectationOf(const sim::Run &run)
{
    Expectation made;
    made.status = run.status();
    if (run.status() == RunStatus::Succeeded) {
        if (auto output = valueFrom(run.outputText()))
            made.output = std::move(*output);
    }
    made.error = run.error();
    made.cause = run.cause();
    return made;
}

} // namespace rehearse
