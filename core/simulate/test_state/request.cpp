#include "core/simulate/test_state/request.h"

#include "core/asl/reader.h"
#include "core/expr/value_text.h"
#include "core/json/parser.h"
#include "core/simulate/json_text.h"
#include "core/simulate/test_state/context_object.h"

namespace sim {

namespace {

using Complaint = std::optional<ApiError>;

// The name AWS gives a state that has none.
const char Nameless[] = "StateName";

asl::Definition definitionFrom(const QString &text)
{
    return asl::read(json::parse(text));
}

QStringList targetsOf(const asl::State &state)
{
    QStringList names{state.next.name};
    for (const asl::Catcher &catcher : state.catchers)
        names << catcher.next.name;
    if (const auto *choice = std::get_if<asl::ChoiceFields>(&state.fields)) {
        names << choice->defaultTarget.name;
        for (const asl::ChoiceRule &rule : choice->rules)
            names << rule.next.name;
    }
    names.removeAll(QString());
    names.removeDuplicates();
    return names;
}

// A state alone as a machine, in which all it points to exists.
asl::Definition machineAround(const QString &state)
{
    const QString name = QLatin1StringView(Nameless);
    const QString lead = QStringLiteral("{\"StartAt\":\"%1\",\"States\":{\"%1\":").arg(name) + state;
    const asl::Definition alone = definitionFrom(lead + QStringLiteral("}}"));
    QStringList targets = alone.root.states.empty() ? QStringList() : targetsOf(alone.root.states.front());
    targets.removeAll(name);
    QString stubs;
    for (const QString &target : targets) {
        const std::string key = jsonText(Value(target.toStdString()));
        stubs += u',' + QString::fromStdString(key) + QStringLiteral(":{\"Type\":\"Succeed\"}");
    }
    return definitionFrom(lead + stubs + QStringLiteral("}}"));
}

class RequestReader
{
public:
    explicit RequestReader(const Value &json) : m_json(json) {}

    Result<TestRequest, ApiError> request()
    {
        using Reader = RequestReader;
        for (const auto step : {&Reader::readDefinition, &Reader::readInput, &Reader::readLevel, &Reader::readMock,
                                &Reader::readContext, &Reader::readVariables, &Reader::readConfiguration}) {
            if (auto complaint = (this->*step)())
                return *complaint;
        }
        m_made.hasRole = !text(m_json, "roleArn").empty();
        return std::move(m_made);
    }

private:
    static const Value *find(const Value &object, const char *name)
    {
        const auto found = object.is_object() ? object.find(name) : object.end();
        return found == object.end() || found->is_null() ? nullptr : &*found;
    }

    static std::string text(const Value &object, const char *name)
    {
        const Value *found = find(object, name);
        return found && found->is_string() ? found->get<std::string>() : std::string();
    }

    static int count(const Value &object, const char *name)
    {
        const Value *found = find(object, name);
        return found && found->is_number_integer()
            ? int(std::clamp<std::int64_t>(found->get<std::int64_t>(), 0, INT_MAX))
            : 0;
    }

    static Complaint constraint(const std::string &value, const char *member, const char *values)
    {
        return invalid("1 validation error detected: Value '" + value + "' at '" + member
                       + "' failed to satisfy constraint: Member must satisfy enum value set: [" + values + "]");
    }

    // The API's model: both counts begin at 0.
    static Complaint negativeCount(const Value &configuration, const char *name)
    {
        const Value *written = find(configuration, name);
        if (!written || !written->is_number_integer() || written->get<std::int64_t>() >= 0)
            return std::nullopt;
        return invalid("1 validation error detected: Value '" + written->dump() + "' at 'stateConfiguration." + name
                       + "' failed to satisfy constraint: Member must have value greater than or equal to 0");
    }

    Complaint readDefinition()
    {
        const Value *written = find(m_json, "definition");
        if (!written || !written->is_string())
            return invalid("1 validation error detected: Value null at 'definition' failed to satisfy constraint: "
                           "Member must not be null");
        const QString definition = QString::fromStdString(written->get<std::string>());
        m_made.stateName = QString::fromStdString(text(m_json, "stateName"));
        const bool isAlone = m_made.stateName.isEmpty();
        m_made.definition = isAlone ? machineAround(definition) : definitionFrom(definition);
        if (isAlone)
            m_made.stateName = QLatin1StringView(Nameless);
        return std::nullopt;
    }

    Complaint readInput()
    {
        m_made.inputText = find(m_json, "input") ? text(m_json, "input") : "{}";
        auto input = expr::parsedJson(m_made.inputText);
        if (!input)
            return ApiError{"InvalidExecutionInput",
                            "Invalid State Machine Execution Input: '" + m_made.inputText + "'"};
        m_made.input = std::move(*input);
        return std::nullopt;
    }

    Complaint readLevel()
    {
        const std::string level = text(m_json, "inspectionLevel");
        if (!level.empty() && level != "INFO" && level != "DEBUG" && level != "TRACE")
            return constraint(level, "inspectionLevel", "INFO, DEBUG, TRACE");
        m_made.isInspected = level == "DEBUG" || level == "TRACE";
        return std::nullopt;
    }

    Complaint readMock()
    {
        const Value *mock = find(m_json, "mock");
        if (!mock)
            return std::nullopt;
        const std::string mode = text(*mock, "fieldValidationMode");
        if (!mode.empty() && mode != "STRICT" && mode != "PRESENT" && mode != "NONE")
            return constraint(mode, "mock.fieldValidationMode", "STRICT, PRESENT, NONE");
        m_made.fieldValidation = mode == "NONE" ? FieldValidation::None
            : mode == "PRESENT"                 ? FieldValidation::Present
                                                : FieldValidation::Strict;
        const Value *result = find(*mock, "result");
        const Value *error = find(*mock, "errorOutput");
        if (result && error)
            return invalid("A test mock should have only one of the following fields: [result, errorOutput].");
        const Value *reveal = find(m_json, "revealSecrets");
        if (reveal && *reveal == true)
            return invalid("TestState does not support RevealSecrets when a mock is specified.");
        return result ? readResult(*result) : error ? readError(*error) : std::nullopt;
    }

    Complaint readResult(const Value &result)
    {
        auto parsed = result.is_string() ? expr::parsedJson(result.get_ref<const std::string &>()) : std::nullopt;
        if (!parsed)
            return invalid("Mocked result must be valid JSON");
        m_made.mock.emplace().result = std::move(*parsed);
        m_made.mockText = result.get<std::string>();
        return std::nullopt;
    }

    Complaint readError(const Value &error)
    {
        Answer::Thrown thrown;
        if (find(error, "error"))
            thrown.error = text(error, "error");
        if (find(error, "cause"))
            thrown.cause = text(error, "cause");
        m_made.mock.emplace().thrown = std::move(thrown);
        return std::nullopt;
    }

    Complaint readContext()
    {
        if (!find(m_json, "context"))
            return std::nullopt;
        if (!m_made.mock)
            return invalid("A Context object can only be specified when a mock is specified");
        auto context = expr::parsedJson(text(m_json, "context"));
        const auto complaint = context ? contextComplaint(*context) : std::optional<std::string>("must be valid JSON");
        if (complaint)
            return invalid("Invalid Context object provided: " + *complaint);
        m_made.context = shared(std::move(*context));
        return std::nullopt;
    }

    Complaint readVariables()
    {
        if (!find(m_json, "variables"))
            return std::nullopt;
        const auto variables = expr::parsedJson(text(m_json, "variables"));
        if (!variables || !variables->is_object())
            return invalid("Variables must be a JSON object");
        for (const auto &[name, value] : variables->items())
            m_made.variables[name] = shared(value);
        return std::nullopt;
    }

    Complaint readConfiguration()
    {
        const Value *configuration = find(m_json, "stateConfiguration");
        if (!configuration)
            return std::nullopt;
        for (const char *name : {"retrierRetryCount", "mapIterationFailureCount"}) {
            if (auto complaint = negativeCount(*configuration, name))
                return complaint;
        }
        m_made.retries = count(*configuration, "retrierRetryCount");
        m_made.failedIterations = count(*configuration, "mapIterationFailureCount");
        m_made.errorCausedBy = text(*configuration, "errorCausedByState");
        m_made.readerText = text(*configuration, "mapItemReaderData");
        return std::nullopt;
    }

    const Value &m_json;
    TestRequest m_made;
};

} // namespace

Result<TestRequest, ApiError> readTestRequest(const Value &json)
{
    return RequestReader(json).request();
}

} // namespace sim
