#include "core/expr/jsonata.h"

#include "core/expr/engine/engine.h"
#include "core/expr/value_text.h"

#include <atomic>
#include <vector>

namespace expr {

namespace {

// What an expression reads below one name. A leaf reads all that is there.
struct Reading
{
    std::string name;
    std::vector<Reading> parts;
};

std::vector<Reading> readings(const Value &tree)
{
    std::vector<Reading> list;
    for (const auto &member : tree.items())
        list.push_back({member.key(), member.value().is_object() ? readings(member.value()) : std::vector<Reading>()});
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

// Writes what is read of a value, and nothing else: 29 kB of input cost nothing where one number is looked at.
void write(std::string &text, const Value &value, const std::vector<Reading> &parts)
{
    if (parts.empty() || !value.is_object()) {
        text += jsonText(value);
        return;
    }
    text += '{';
    for (const Reading &part : parts) {
        const auto place = value.find(part.name);
        if (place == value.end())
            continue;
        text += text.back() == '{' ? "" : ",";
        text += jsonText(part.name) + ":";
        write(text, *place, part.parts);
    }
    text += '}';
}

class BindingWriter
{
public:
    explicit BindingWriter(const Environment &environment) : m_environment(environment) {}

    void member(std::string_view name, const Value &value, const std::vector<Reading> &parts)
    {
        key(name);
        write(m_text, value, parts);
    }

    void states(const std::vector<Reading> &parts)
    {
        key("states");
        m_text += '{';
        if (parts.empty()) {
            for (const std::string_view name : {"input", "context", "result", "errorOutput"})
                state(name, {});
        }
        for (const Reading &part : parts)
            state(part.name, part.parts);
        m_text += '}';
    }

    std::string finished() { return std::move(m_text) + '}'; }

private:
    void state(std::string_view name, const std::vector<Reading> &parts)
    {
        if (const Value *value = statesPart(m_environment, name))
            member(name, *value, parts);
    }

    void key(std::string_view name)
    {
        m_text += m_text.back() == '{' ? "" : ",";
        m_text += jsonText(std::string(name)) + ":";
    }

    const Environment &m_environment;
    std::string m_text = "{";
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

} // namespace

struct Jsonata::Compiled
{
    engine::Expression expression;
    bool readsAll = false; // cannot tell what it reads
    std::vector<Reading> reads;
    JsonataUse use;
    std::vector<std::string> names; // it is nothing but $states.input.name; empty otherwise

    std::string bindings(const Environment &environment) const;
    // What the names lead to, where that needs no engine. A null pointer: nothing is there.
    std::optional<SharedValue> direct(const Environment &environment) const;
};

std::string Jsonata::Compiled::bindings(const Environment &environment) const
{
    BindingWriter writer(environment);
    if (expression.allowsContext && environment.input)
        writer.member("", *environment.input, {});
    if (readsAll) {
        writer.states({});
        if (environment.variables) {
            for (const auto &[name, value] : *environment.variables)
                writer.member(name, *value, {});
        }
        return writer.finished();
    }
    for (const Reading &reading : reads) {
        if (reading.name == "states")
            writer.states(reading.parts);
        else if (const SharedValue *value = variableNamed(environment, reading.name))
            writer.member(reading.name, **value, reading.parts);
    }
    return writer.finished();
}

std::optional<SharedValue> Jsonata::Compiled::direct(const Environment &environment) const
{
    if (names.empty() || (names[0] == "states" && names.size() < 2))
        return {};
    const SharedValue *root = nullptr;
    std::size_t next = 1;
    if (names[0] == "states") {
        next = 2;
        root = names[1] == "input"         ? &environment.input
             : names[1] == "context"       ? &environment.context
             : names[1] == "result"        ? &environment.result
             : names[1] == "errorOutput"   ? &environment.errorOutput
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
    const Value analysis = Value::parse(engine::Engine::ofThisThread().compile(made->expression), nullptr, false);
    if (!analysis.is_object() || analysis.contains("error"))
        return Failure{"States.QueryEvaluationError", analysis.is_object() ? analysis["error"].get<std::string>() : ""};
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
    const engine::Answer answer = engine::Engine::ofThisThread().run(
        m_compiled->expression, m_compiled->bindings(environment), environment);
    switch (answer.outcome) {
    case engine::Outcome::Nothing:
        return SharedValue();
    case engine::Outcome::Unsupported:
        return queryFailure(text, field, "returned an unsupported result type.");
    case engine::Outcome::Failed:
        return queryFailure(text, field, "threw an error during evaluation. " + answer.text);
    case engine::Outcome::Killed:
        return queryFailure(text, field, "threw an error during evaluation. U1001: The expression ran longer than "
                                             + std::to_string(engine::Engine::deadline().count()) + " ms");
    case engine::Outcome::Value:
        break;
    }
    auto value = parsedJson(answer.text);
    return value ? Evaluated(shared(std::move(*value)))
                 : Evaluated(queryFailure(text, field, "returned an unsupported result type."));
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
