#include "core/simulate/program.h"

#include "core/base/overloaded.h"
#include "core/simulate/fields.h"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace sim {

namespace {

using asl::StatePath;

expr::Language languageOf(const asl::State &state)
{
    return state.language == asl::QueryLanguage::Jsonata ? expr::Language::Jsonata : expr::Language::JsonPath;
}

// The context object is costly to make, so it is made only for states that may look at it: any mention of $$ or
// context, or of $states as a whole.
bool mentionsContext(QStringView text, bool jsonata)
{
    if (!jsonata)
        return text.contains(u"$$");
    if (text.contains(u"context"))
        return true;
    for (qsizetype at = text.indexOf(u"$states"); at >= 0; at = text.indexOf(u"$states", at + 7)) {
        const QStringView rest = text.mid(at + 7);
        if (!rest.startsWith(u".input") && !rest.startsWith(u".result") && !rest.startsWith(u".errorOutput"))
            return true;
    }
    return false;
}

// Whether what is read of the context may be the execution's input, whose copy for each evaluation is what costs:
// true unless every mention goes on to another part of the context.
bool mentionsInputInContext(QStringView text, bool jsonata)
{
    static constexpr std::array Others{QLatin1StringView(".Map"),
                                       QLatin1StringView(".StateMachine"),
                                       QLatin1StringView(".State."),
                                       QLatin1StringView(".Task"),
                                       QLatin1StringView(".Execution.Id"),
                                       QLatin1StringView(".Execution.Name"),
                                       QLatin1StringView(".Execution.Star"),
                                       QLatin1StringView(".Execution.Ro"),
                                       QLatin1StringView(".Execution.Re")};
    if (!jsonata) {
        for (qsizetype at = text.indexOf(u"$$"); at >= 0; at = text.indexOf(u"$$", at + 2)) {
            const QStringView rest = text.mid(at + 2);
            if (std::ranges::none_of(Others, [&](QLatin1StringView other) { return rest.startsWith(other); }))
                return true;
        }
        return false;
    }
    static constexpr QLatin1StringView Context("$states.context");
    for (qsizetype at = text.indexOf(u"context"); at >= 0; at = text.indexOf(u"context", at + 7)) {
        const QStringView rest = text.mid(at + 7);
        const bool isSelf = text.first(at + 7).endsWith(Context);
        if (!isSelf || std::ranges::none_of(Others, [&](QLatin1StringView other) { return rest.startsWith(other); }))
            return true;
    }
    // $states by itself is all of it.
    return mentionsContext(text.toString().remove(Context), true);
}

class Compiler
{
public:
    explicit Compiler(const asl::Definition &definition) : m_definition(definition), m_tree(*definition.tree) {}

    Program program()
    {
        number(m_definition.root);
        code(m_definition.root, asl::ScopePath{});
        const Fields machine(m_tree, m_tree.root(), expr::Language::JsonPath);
        m_program.timeoutSeconds = machine.number("TimeoutSeconds");
        m_program.readsContext = std::ranges::any_of(m_program.states, &StateCode::readsContext);
        return std::move(m_program);
    }

private:
    using Numbers = std::unordered_map<QString, int>;

    // Scopes and states get their numbers first, so that every target is known when its arrow is read.
    void number(const asl::Scope &scope)
    {
        m_scopeNumbers[&scope] = int(m_program.scopes.size());
        m_program.scopes.emplace_back();
        Numbers numbers;
        for (const asl::State &state : scope.states) {
            numbers[state.name] = int(m_program.states.size());
            m_stateNumbers[&state] = int(m_program.states.size());
            m_program.states.emplace_back();
        }
        m_names[&scope] = std::move(numbers);
        for (const asl::State &state : scope.states) {
            for (const asl::Scope &inner : state.scopes())
                number(inner);
        }
    }

    void code(const asl::Scope &scope, const asl::ScopePath &path)
    {
        m_current = &m_names[&scope];
        m_program.scopes[size_t(m_scopeNumbers[&scope])].startAt = target(scope.startAt);
        for (const asl::State &state : scope.states)
            m_program.states[size_t(m_stateNumbers[&state])] = code(state, path.state(state.name));
        for (const asl::State &state : scope.states) {
            for (size_t i = 0; i < state.scopes().size(); ++i)
                code(state.scopes()[i], asl::ScopePath{path.state(state.name), int(i)});
        }
    }

    int target(const asl::Target &arrow) const { return target(arrow.name); }
    int target(const QString &name) const
    {
        const auto found = m_current->find(name);
        return found == m_current->end() ? NoState : found->second;
    }

    StateCode code(const asl::State &state, StatePath path) const
    {
        const Fields fields(m_tree, state.node, languageOf(state));
        StateCode made;
        made.name = state.name.toStdString();
        made.language = fields.language();
        made.place = std::make_shared<const Place>(Place{std::move(path), {}});
        made.next = target(state.next);
        made.isEnd = state.isTerminal();
        made.readsContext = mentionsContext(m_tree.raw(state.node), fields.isJsonata());
        made.readsInputInContext =
            made.readsContext && mentionsInputInContext(m_tree.raw(state.node), fields.isJsonata());
        made.inputPath = fields.dataPath("InputPath");
        made.outputPath = fields.dataPath("OutputPath");
        const bool map = state.kind() == asl::StateKind::Map;
        if (!map)
            made.parameters = fields.filling(fields.isJsonata() ? "Arguments" : "Parameters");
        if (!fields.isJsonata())
            made.resultSelector = fields.filling("ResultSelector");
        made.resultPlace = fields.resultPlace();
        made.writing = writing(fields);
        made.retriers = retriers(state, fields);
        made.catchers = catchers(state, fields);
        made.kind = kind(state, fields);
        made.isPlain = isPlain(made);
        return made;
    }

    static bool isPlain(const StateCode &state)
    {
        const auto *pass = std::get_if<PassCode>(&state.kind);
        return !state.inputPath.isSet() && !state.outputPath.isSet() && !state.parameters.isSet()
            && !state.writing.assign.isSet() && !state.writing.output.isSet() && (!pass || !pass->result);
    }

    // `place` leads from the state to the fields: "Choices[1]/".
    static Writing writing(const Fields &fields, const std::string &place = {})
    {
        return {fields.filling("Assign", place + "Assign"),
                fields.isJsonata() ? fields.filling("Output", place + "Output") : Filling()};
    }

    std::vector<RetryRule> retriers(const asl::State &state, const Fields &fields) const
    {
        std::vector<RetryRule> rules;
        for (const asl::Retrier &retrier : state.retriers) {
            const Fields written = fields.at(retrier.node);
            RetryRule rule;
            rule.errors = written.texts("ErrorEquals");
            rule.intervalSeconds = written.number("IntervalSeconds").value_or(rule.intervalSeconds);
            rule.maxAttempts = int(written.number("MaxAttempts").value_or(rule.maxAttempts));
            rule.backoffRate = written.number("BackoffRate").value_or(rule.backoffRate);
            rule.maxDelaySeconds = written.number("MaxDelaySeconds");
            rule.fullJitter = written.text("JitterStrategy") == "FULL";
            rules.push_back(std::move(rule));
        }
        return rules;
    }

    std::vector<CatchRule> catchers(const asl::State &state, const Fields &fields) const
    {
        std::vector<CatchRule> rules;
        for (const asl::Catcher &catcher : state.catchers) {
            const Fields written = fields.at(catcher.node);
            CatchRule rule;
            rule.errors = written.texts("ErrorEquals");
            rule.next = target(catcher.next);
            rule.resultPlace = written.resultPlace();
            rule.writing = writing(written, "Catch[" + std::to_string(rules.size()) + "]/");
            rules.push_back(std::move(rule));
        }
        return rules;
    }

    KindCode kind(const asl::State &state, const Fields &fields) const
    {
        return std::visit(
            overloaded{
                [&](const asl::TaskFields &task) -> KindCode { return this->task(task, fields); },
                [&](const asl::PassFields &) -> KindCode {
                    const bool result = !fields.isJsonata() && fields.has("Result");
                    return PassCode{result ? shared(fields.value("Result")) : SharedValue()};
                },
                [&](const asl::ChoiceFields &choice) -> KindCode { return this->choice(choice, fields); },
                [&](const asl::WaitFields &) -> KindCode {
                    return WaitCode{fields.operand("Seconds"), fields.operand("Timestamp")};
                },
                [&](const asl::SucceedFields &) -> KindCode { return SucceedCode{}; },
                [&](const asl::FailFields &) -> KindCode {
                    return FailCode{fields.operand("Error"), fields.operand("Cause")};
                },
                [&](const asl::ParallelFields &parallel) -> KindCode {
                    ParallelCode made;
                    for (const asl::Scope &branch : parallel.branches)
                        made.scopes.push_back(m_scopeNumbers.at(&branch));
                    return made;
                },
                [&](const asl::MapFields &map) -> KindCode { return this->map(map, fields); },
                [&](const asl::UnknownFields &unknown) -> KindCode { return UnknownCode{unknown.type.toStdString()}; },
            },
            state.fields);
    }

    static TaskCode task(const asl::TaskFields &task, const Fields &fields)
    {
        TaskCode made;
        made.integration = asl::integrationOf(task.resource);
        made.resource = task.resource.toStdString();
        made.timeout = fields.operand("TimeoutSeconds");
        made.heartbeat = fields.operand("HeartbeatSeconds");
        made.credentials = fields.filling("Credentials");
        Value identity = Value::object();
        identity["resourceType"] = asl::historyResourceType(made.integration).toStdString();
        identity["resource"] = asl::historyResource(made.integration).toStdString();
        Value scheduled = Value::object();
        if (made.isService()) {
            scheduled = identity;
            scheduled["region"] = "us-east-1";
            made.identity = shared(std::move(identity));
        } else {
            scheduled["resource"] = made.resource;
        }
        made.scheduled = shared(std::move(scheduled));
        return made;
    }

    ChoiceCode choice(const asl::ChoiceFields &choice, const Fields &fields) const
    {
        ChoiceCode made;
        made.otherwise = target(choice.defaultTarget);
        for (const asl::ChoiceRule &rule : choice.rules) {
            const Fields written = fields.at(rule.node);
            const std::string place = "Choices[" + std::to_string(made.branches.size()) + "]/";
            ChoiceBranch branch;
            branch.condition = fields.isJsonata()
                ? Condition::expression(written.value("Condition"), place + "Condition")
                : Condition::comparison(m_tree.toValue(rule.node));
            branch.next = target(rule.next);
            branch.writing = writing(written, place);
            made.branches.push_back(std::move(branch));
        }
        return made;
    }

    MapCode map(const asl::MapFields &map, const Fields &fields) const
    {
        MapCode made;
        if (!map.processor.empty())
            made.scope = m_scopeNumbers.at(&map.processor.front());
        made.isDistributed = map.distributed;
        const Fields processor = fields.inside(map.legacyIterator ? "Iterator" : "ItemProcessor");
        made.isExpress = processor.inside("ProcessorConfig").text("ExecutionType") == "EXPRESS";
        made.label = fields.text("Label");
        made.items = fields.dataPath("ItemsPath");
        if (fields.isJsonata()) {
            made.itemsFilling = fields.filling("Items");
            const std::string written = fields.text("Items");
            if (const auto inside = expr::jsonataInside(written))
                made.itemsText = *inside;
        }
        made.selector = fields.filling(fields.has("ItemSelector") ? "ItemSelector" : "Parameters");
        made.maxConcurrency = fields.operand("MaxConcurrency");
        made.toleratedCount = fields.operand("ToleratedFailureCount");
        made.toleratedPercentage = fields.operand("ToleratedFailurePercentage");
        if (map.distributed)
            distribute(made, fields);
        return made;
    }

    static void distribute(MapCode &map, const Fields &fields)
    {
        const char *arguments = fields.isJsonata() ? "Arguments" : "Parameters";
        if (fields.has("ItemReader")) {
            const Fields written = fields.inside("ItemReader");
            const Fields config = written.inside("ReaderConfig");
            ReaderCode reader;
            reader.resource = written.text("Resource");
            reader.arguments = written.filling(arguments, std::string("ItemReader/") + arguments);
            reader.inputType = config.text("InputType");
            reader.headerLocation = config.text("CSVHeaderLocation");
            reader.headers = config.texts("CSVHeaders");
            reader.delimiter = delimiter(config.text("CSVDelimiter"));
            reader.itemsPointer = config.text("ItemsPointer");
            reader.transformation = config.text("Transformation");
            reader.manifestType = config.text("ManifestType");
            reader.maxItems = config.operand("MaxItems");
            map.reader = std::move(reader);
        }
        if (fields.has("ItemBatcher")) {
            const Fields written = fields.inside("ItemBatcher");
            map.batch = BatchCode{written.operand("MaxItemsPerBatch"), written.operand("MaxInputBytesPerBatch"),
                                  written.filling("BatchInput", "ItemBatcher/BatchInput")};
        }
        if (fields.has("ResultWriter"))
            map.writer = writer(fields.inside("ResultWriter"), arguments);
    }

    static WriterCode writer(const Fields &written, const char *arguments)
    {
        const Fields config = written.inside("WriterConfig");
        WriterCode made;
        made.arguments = written.filling(arguments, std::string("ResultWriter/") + arguments);
        made.writes = written.has("Resource") || made.arguments.isSet();
        made.transformation = config.text("Transformation");
        // AWS: files hold the children whole unless told otherwise, a Map's result their outputs.
        if (made.transformation.empty())
            made.transformation = made.writes ? "NONE" : "COMPACT";
        made.outputType = config.text("OutputType");
        return made;
    }

    static char delimiter(const std::string &word)
    {
        if (word == "PIPE")
            return '|';
        if (word == "SEMICOLON")
            return ';';
        if (word == "SPACE")
            return ' ';
        return word == "TAB" ? '\t' : ',';
    }

    const asl::Definition &m_definition;
    const json::Tree &m_tree;
    Program m_program;
    std::unordered_map<const asl::Scope *, int> m_scopeNumbers;
    std::unordered_map<const asl::State *, int> m_stateNumbers;
    std::unordered_map<const asl::Scope *, Numbers> m_names;
    const Numbers *m_current = nullptr;
};

} // namespace

std::shared_ptr<const Program> compiled(const asl::Definition &definition)
{
    Program made = definition.tree ? Compiler(definition).program() : Program();
    made.definition = std::make_shared<const asl::Definition>(definition);
    return std::make_shared<const Program>(std::move(made));
}

} // namespace sim
