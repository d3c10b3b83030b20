#include "core/simulate/recipe.h"

#include "core/asl/reader.h"
#include "core/json/parser.h"
#include "core/simulate/json_text.h"

namespace sim {

namespace {

Value entries(const Script &script)
{
    Value list = Value::array();
    for (const Script::Entry &entry : script.entries())
        list.push_back(
            {{"State", entry.state}, {"First", entry.first}, {"Last", entry.last}, {"Answer", toJson(entry.answer)}});
    return list;
}

// A text in JSON is kept as it was written; YAML becomes the JSON it means.
std::string textOf(const asl::Definition &definition)
{
    if (!definition.tree)
        return {};
    const json::Tree &tree = *definition.tree;
    return tree.format() == json::Format::Json ? tree.text().toStdString() : jsonText(tree.toValue(tree.root()));
}

Value fallbacks(const Run &run)
{
    Value list = Value::array();
    for (const Run::FallbackChange &change : run.fallbackChanges())
        list.push_back(
            {{"Happenings", change.happenings}, {"Answer", change.answer ? toJson(*change.answer) : Value()}});
    return list;
}

// Reads the recipe's members one after the other; the first that is wrong is remembered.
class RecipeReader
{
public:
    explicit RecipeReader(const Value &json) : m_json(json) {}

    template <class T>
    T read(const char *key)
    {
        const auto found = m_json.is_object() ? m_json.find(key) : m_json.end();
        if (found != m_json.end()) {
            if (const auto value = as<T>(*found))
                return *value;
        }
        blame(key);
        return T{};
    }

    asl::Definition definition()
    {
        return asl::read(json::parse(QString::fromStdString(read<std::string>("Definition"))));
    }

    Script script()
    {
        Script made;
        for (const Value &entry : read<std::vector<Value>>("Answers")) {
            RecipeReader reader(entry);
            const auto state = reader.read<std::string>("State");
            const auto first = reader.read<std::int64_t>("First"), last = reader.read<std::int64_t>("Last");
            auto answer = answerFrom(reader.read<Value>("Answer"));
            if (!reader.m_fault.empty() || !answer)
                blame("Answers");
            else
                made.setAnswer(state, int(first), int(last), std::move(*answer));
        }
        return made;
    }

    std::vector<Run::FallbackChange> fallbacks()
    {
        std::vector<Run::FallbackChange> list;
        for (const Value &change : read<std::vector<Value>>("Fallbacks")) {
            RecipeReader reader(change);
            const Value answer = reader.read<Value>("Answer");
            list.push_back({reader.read<std::int64_t>("Happenings"), answerFrom(answer)});
            if (!reader.m_fault.empty() || list.back().answer.has_value() == answer.is_null())
                blame("Fallbacks");
        }
        if (list.empty())
            blame("Fallbacks");
        return list;
    }

    std::vector<Machine> machines()
    {
        std::vector<Machine> list;
        for (const Value &each : read<std::vector<Value>>("Machines")) {
            RecipeReader reader(each);
            list.push_back({reader.read<std::string>("Name"), reader.definition(), reader.script()});
            if (!reader.m_fault.empty())
                blame("Machines");
        }
        return list;
    }

    const std::string &fault() const { return m_fault; }

private:
    template <class T>
    static std::optional<T> as(const Value &value)
    {
        if constexpr (std::is_same_v<T, Value>)
            return value;
        else if constexpr (std::is_same_v<T, std::vector<Value>>)
            return value.is_array() ? std::optional(std::vector<Value>(value.begin(), value.end())) : std::nullopt;
        else if constexpr (std::is_same_v<T, std::string>)
            return value.is_string() ? std::optional(value.get<std::string>()) : std::nullopt;
        else if constexpr (std::is_same_v<T, bool>)
            return value.is_boolean() ? std::optional(value.get<bool>()) : std::nullopt;
        else
            return value.is_number_integer() ? std::optional(value.get<T>()) : std::nullopt;
    }

    void blame(const char *key)
    {
        if (m_fault.empty())
            m_fault = key;
    }

    const Value &m_json;
    std::string m_fault;
};

Setup setupFrom(RecipeReader &reader)
{
    Setup setup;
    setup.definition = reader.definition();
    setup.input = reader.read<Value>("Input");
    setup.inputText = reader.read<std::string>("InputText");
    setup.type = reader.read<std::string>("Type") == "EXPRESS" ? MachineType::Express : MachineType::Standard;
    setup.script = reader.script();
    setup.seed = reader.read<std::uint64_t>("Seed");
    setup.start = reader.read<std::int64_t>("Start");
    setup.machineName = reader.read<std::string>("MachineName");
    setup.executionName = reader.read<std::string>("ExecutionName");
    setup.filesFolder = reader.read<std::string>("FilesFolder");
    setup.machines = reader.machines();
    return setup;
}

} // namespace

Value recipeOf(const Run &run)
{
    const Setup &setup = run.setup();
    Value machines = Value::array();
    for (const Machine &machine : setup.machines)
        machines.push_back(
            {{"Name", machine.name}, {"Definition", textOf(machine.definition)}, {"Answers", entries(machine.script)}});
    Value recipe = Value::object();
    recipe["Definition"] = textOf(setup.definition);
    recipe["Input"] = setup.input;
    recipe["InputText"] = setup.inputText;
    recipe["Type"] = setup.type == MachineType::Express ? "EXPRESS" : "STANDARD";
    recipe["Answers"] = entries(setup.script);
    recipe["Fallbacks"] = fallbacks(run);
    recipe["Seed"] = setup.seed;
    recipe["Start"] = setup.start;
    recipe["MachineName"] = setup.machineName;
    recipe["ExecutionName"] = setup.executionName;
    recipe["FilesFolder"] = setup.filesFolder;
    recipe["Machines"] = std::move(machines);
    recipe["Happenings"] = run.happenings();
    recipe["Stopped"] = run.status() == RunStatus::Aborted;
    recipe["Wants"] = run.want().has_value();
    return recipe;
}

Result<Run> runFrom(const Value &recipe)
{
    RecipeReader reader(recipe);
    Setup setup = setupFrom(reader);
    const std::vector<Run::FallbackChange> fallbacks = reader.fallbacks();
    const auto happenings = reader.read<std::int64_t>("Happenings");
    const bool stopped = reader.read<bool>("Stopped"), wants = reader.read<bool>("Wants");
    if (!reader.fault().empty())
        return Refusal{QStringLiteral("recipe-shape"), {QString::fromStdString(reader.fault())}};
    setup.script.setFallback(fallbacks.front().answer);
    Run run = Run::started(std::move(setup));
    for (size_t i = 1; i < fallbacks.size(); ++i) {
        run.advanceTo(fallbacks[i].happenings);
        run.setFallback(fallbacks[i].answer);
    }
    run.advanceTo(happenings);
    // It asks anew; that is no happening of its own.
    if (wants)
        run.advance();
    if (stopped)
        run.stop();
    return run;
}

} // namespace sim
