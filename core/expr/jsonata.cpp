#include "core/expr/jsonata.h"

#include "core/expr/engine/engine.h"
#include "core/expr/parts.h"
#include "core/expr/value_text.h"

#include <atomic>
#include <vector>

namespace expr {

namespace {

using engine::Reading;

std::vector<Reading> readings(const Value &tree)
{
    std::vector<Reading> list;
    for (const auto &member : tree.items()) {
        // As a property's name it would mean the prototype; read as JSON with all that is beside it, it is a name.
        if (member.key() == "__proto__")
            return {};
        Reading reading(member.key());
        if (member.value().is_object())
            reading.parts = readings(member.value());
        list.push_back(std::move(reading));
    }
    return list;
}

const Value *statesPart(const Environment &environment, std::string_view name)
{
    const struct
    {
        std::string_view name;
        const SharedValue &value;
    } parts[] = {{"input", environment.input},
                 {"context", environment.context},
                 {"result", environment.result},
                 {"errorOutput", environment.errorOutput}};
    for (const auto &part : parts) {
        if (part.name == name)
            return part.value.get();
    }
    return nullptr;
}

const SharedValue *variableNamed(const Environment &environment, std::string_view name)
{
    if (!environment.variables)
        return nullptr;
    const auto place = environment.variables->find(name);
    return place == environment.variables->end() ? nullptr : &place->second;
}

// Hands over what is read of the environment.
class Binder
{
public:
    Binder(JSContextRef context, const Environment &environment)
        : m_context(context), m_environment(environment), m_variables(JSObjectMake(context, nullptr, nullptr))
    {
    }

    void variable(const Reading &reading)
    {
        if (reading.name == "states")
            set(m_variables, reading, states(reading.parts));
        else if (const SharedValue *value = variableNamed(m_environment, reading.name))
            set(m_variables, reading, engine::asScript(m_context, **value, reading.parts));
    }

    void everything()
    {
        variable(Reading("states"));
        if (!m_environment.variables)
            return;
        for (const auto &[name, value] : *m_environment.variables)
            variable(Reading(name));
    }

    JSObjectRef variables() const { return m_variables; }

private:
    JSObjectRef states(const std::vector<Reading> &parts) const
    {
        const JSObjectRef object = JSObjectMake(m_context, nullptr, nullptr);
        static const std::vector<Reading> all{Reading("input"), Reading("context"), Reading("result"),
                                              Reading("errorOutput")};
        for (const Reading &part : parts.empty() ? all : parts) {
            if (const Value *value = statesPart(m_environment, part.name))
                set(object, part, engine::asScript(m_context, *value, part.parts));
        }
        return object;
    }

    void set(JSObjectRef object, const Reading &reading, JSValueRef value) const
    {
        JSObjectSetProperty(m_context, object, reading.text.get(), value, 0, nullptr);
    }

    JSContextRef m_context;
    const Environment &m_environment;
    JSObjectRef m_variables;
};

JsonataUse useFrom(const Value &told)
{
    const auto list = [&](const char *key) { return told.at(key).get<std::vector<std::string>>(); };
    return {list("variables"), list("library"), list("states"), list("calls"), list("guarded")};
}

Failure queryFailure(const std::string &text, std::string_view field, const std::string &what)
{
    return {"States.QueryEvaluationError",
            "The JSONata expression '" + text + "' specified for the field '" + std::string(field) + "' " + what};
}

// As the engine tells it.
Part partFrom(const Value &told)
{
    Part made;
    made.kind = told.at("kind").get<std::string>();
    made.text = told.at("text").get<std::string>();
    made.times = told.at("times").get<int>();
    if (told.at("value").is_string())
        made.value = told.at("value").get<std::string>();
    for (const Value &each : told.at("parts"))
        made.parts.push_back(partFrom(each));
    return made;
}

} // namespace

struct Jsonata::Compiled
{
    engine::Expression expression;
    bool readsAll = false; // cannot tell what it reads
    std::vector<Reading> reads;
    JsonataUse use;
    std::vector<std::string> names; // it is nothing but $states.input.name; empty otherwise

    engine::Bound bound(JSContextRef context, const Environment &environment) const;
    // What the names lead to, where that needs no engine. A null pointer: nothing is there.
    std::optional<SharedValue> direct(const Environment &environment) const;
};

engine::Bound Jsonata::Compiled::bound(JSContextRef context, const Environment &environment) const
{
    engine::Bound made;
    if (expression.allowsContext && environment.input)
        made.input = engine::asScript(context, *environment.input);
    Binder binder(context, environment);
    if (readsAll)
        binder.everything();
    for (const Reading &reading : reads)
        binder.variable(reading);
    made.variables = binder.variables();
    return made;
}

std::optional<SharedValue> Jsonata::Compiled::direct(const Environment &environment) const
{
    if (names.empty() || (names[0] == "states" && names.size() < 2))
        return {};
    const SharedValue *root = nullptr;
    std::size_t next = 1;
    if (names[0] == "states") {
        next = 2;
        root = names[1] == "input"      ? &environment.input
            : names[1] == "context"     ? &environment.context
            : names[1] == "result"      ? &environment.result
            : names[1] == "errorOutput" ? &environment.errorOutput
                                        : nullptr;
    } else {
        root = variableNamed(environment, names[0]);
        // A name of the library's own ($sum) is a function, not a missing variable: the engine knows.
        if (!root)
            return {};
    }
    if (!root || !*root)
        return SharedValue();
    const Value *value = root->get();
    for (; next < names.size(); ++next) {
        if (value->is_array())
            return {}; // names map over arrays: the library's matter
        const auto place = value->is_object() ? value->find(names[next]) : value->end();
        if (!value->is_object() || place == value->end())
            return SharedValue();
        value = &*place;
    }
    return SharedValue(*root, value);
}

std::optional<std::string_view> jsonataInside(std::string_view text)
{
    if (text.size() < 4 || !text.starts_with("{%") || !text.ends_with("%}"))
        return {};
    text = text.substr(2, text.size() - 4);
    const std::size_t begin = text.find_first_not_of(" \t\r\n");
    if (begin == std::string_view::npos)
        return std::string_view();
    return text.substr(begin, text.find_last_not_of(" \t\r\n") + 1 - begin);
}

Result<Jsonata, Failure> Jsonata::compiled(std::string_view expression, Dialect dialect)
{
    static std::atomic<std::uint64_t> numbers = 0;
    auto made = std::make_shared<Compiled>();
    made->expression = {++numbers, std::string(expression), dialect == Dialect::Plain};
    const Value analysis = engine::Engine::ofThisThread().compile(made->expression);
    if (analysis.contains("error"))
        return Failure{"States.QueryEvaluationError", analysis["error"].get<std::string>()};
    made->use = useFrom(analysis["use"]);
    made->readsAll = !analysis["reads"].is_object();
    if (!made->readsAll)
        made->reads = readings(analysis["reads"]);
    if (analysis["names"].is_array())
        made->names = analysis["names"].get<std::vector<std::string>>();
    return Jsonata(std::move(made));
}

Evaluated Jsonata::evaluated(const Environment &environment, std::string_view field) const
{
    Evaluated value = evaluatedOrNothing(environment, field);
    if (value && !*value)
        return queryFailure(text(), field, "returned nothing (undefined).");
    return value;
}

Evaluated Jsonata::evaluatedOrNothing(const Environment &environment, std::string_view field) const
{
    const std::string &text = m_compiled->expression.text;
    if (const auto direct = m_compiled->direct(environment))
        return *direct;
    engine::Engine &engine = engine::Engine::ofThisThread();
    const engine::Answer answer =
        engine.run(m_compiled->expression, m_compiled->bound(engine.context(), environment), environment);
    if (!answer.failure.empty())
        return queryFailure(text, field, answer.failure);
    return answer.value;
}

Examined Jsonata::examined(const Environment &environment) const
{
    engine::Engine &engine = engine::Engine::ofThisThread();
    Value told;
    const engine::Answer answer =
        engine.trace(m_compiled->expression, m_compiled->bound(engine.context(), environment), environment, told);
    Examined made{answer.failure.empty() ? Evaluated(answer.value)
                                         : Evaluated(queryFailure(text(), "Expression", answer.failure)),
                  told.is_object() ? partFrom(told) : Part(), -1};
    if (answer.failure.empty() && !answer.value)
        made.outcome = queryFailure(text(), "Expression", "returned nothing (undefined).");
    return made;
}

Examined examinedJsonata(std::string_view expression, const Environment &environment)
{
    const auto compiled = Jsonata::compiled(expression);
    if (compiled)
        return compiled->examined(environment);
    return {compiled.error(), {}, engine::Engine::ofThisThread().faultIn(std::string(expression))};
}

const std::string &Jsonata::text() const
{
    return m_compiled->expression.text;
}

const JsonataUse &Jsonata::use() const
{
    return m_compiled->use;
}

void Jsonata::setDeadline(std::chrono::milliseconds deadline)
{
    engine::Engine::setDeadline(deadline);
}

} // namespace expr
