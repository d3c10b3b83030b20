#include "ui/inspector/form_plan.h"

#include <QCoreApplication>

namespace inspector {
namespace {

using asl::ValueType;

struct Label
{
    const char *key;
    const char *words;
};

// Fields whose name is a technical word of ASL keep it.
constexpr Label Labels[] = {
    {"Comment", QT_TRANSLATE_NOOP("inspector", "Comment")},
    {"StartAt", QT_TRANSLATE_NOOP("inspector", "First state")},
    {"Next", QT_TRANSLATE_NOOP("inspector", "Next state")},
    {"Default", QT_TRANSLATE_NOOP("inspector", "Default state")},
    {"QueryLanguage", QT_TRANSLATE_NOOP("inspector", "Query language")},
    {"Version", QT_TRANSLATE_NOOP("inspector", "Version of the language")},
    {"Resource", QT_TRANSLATE_NOOP("inspector", "Resource")},
    {"TimeoutSeconds", QT_TRANSLATE_NOOP("inspector", "Timeout (seconds)")},
    {"TimeoutSecondsPath", QT_TRANSLATE_NOOP("inspector", "Timeout (path to the seconds)")},
    {"HeartbeatSeconds", QT_TRANSLATE_NOOP("inspector", "Heartbeat (seconds)")},
    {"HeartbeatSecondsPath", QT_TRANSLATE_NOOP("inspector", "Heartbeat (path to the seconds)")},
    {"Credentials", QT_TRANSLATE_NOOP("inspector", "Credentials")},
    {"Seconds", QT_TRANSLATE_NOOP("inspector", "Wait (seconds)")},
    {"SecondsPath", QT_TRANSLATE_NOOP("inspector", "Wait (path to the seconds)")},
    {"Timestamp", QT_TRANSLATE_NOOP("inspector", "Wait until")},
    {"TimestampPath", QT_TRANSLATE_NOOP("inspector", "Wait until (path to the time)")},
    {"Error", QT_TRANSLATE_NOOP("inspector", "Error name")},
    {"ErrorPath", QT_TRANSLATE_NOOP("inspector", "Error name (path)")},
    {"Cause", QT_TRANSLATE_NOOP("inspector", "Cause")},
    {"CausePath", QT_TRANSLATE_NOOP("inspector", "Cause (path)")},
    {"MaxConcurrency", QT_TRANSLATE_NOOP("inspector", "Items at a time (0: no limit)")},
    {"MaxConcurrencyPath", QT_TRANSLATE_NOOP("inspector", "Items at a time (path)")},
    {"Items", QT_TRANSLATE_NOOP("inspector", "Items")},
    {"ItemsPath", QT_TRANSLATE_NOOP("inspector", "Items (path)")},
    {"ItemSelector", QT_TRANSLATE_NOOP("inspector", "Input of each item")},
    {"InputPath", QT_TRANSLATE_NOOP("inspector", "Input (path)")},
    {"Parameters", QT_TRANSLATE_NOOP("inspector", "Parameters")},
    {"Arguments", QT_TRANSLATE_NOOP("inspector", "Arguments")},
    {"Result", QT_TRANSLATE_NOOP("inspector", "Result")},
    {"ResultSelector", QT_TRANSLATE_NOOP("inspector", "What is kept of the result")},
    {"ResultPath", QT_TRANSLATE_NOOP("inspector", "Where the result goes (path)")},
    {"Output", QT_TRANSLATE_NOOP("inspector", "Output")},
    {"OutputPath", QT_TRANSLATE_NOOP("inspector", "Output (path)")},
    {"Assign", QT_TRANSLATE_NOOP("inspector", "Variables")},
    {"ErrorEquals", QT_TRANSLATE_NOOP("inspector", "Errors, separated by commas")},
    {"IntervalSeconds", QT_TRANSLATE_NOOP("inspector", "First wait (seconds)")},
    {"MaxAttempts", QT_TRANSLATE_NOOP("inspector", "Retries")},
    {"BackoffRate", QT_TRANSLATE_NOOP("inspector", "Each wait longer by")},
    {"MaxDelaySeconds", QT_TRANSLATE_NOOP("inspector", "Longest wait (seconds)")},
    {"JitterStrategy", QT_TRANSLATE_NOOP("inspector", "Jitter")},
};

// What a call is most often given, in the user's words.
constexpr Label ParameterLabels[] = {
    {"ApiEndpoint", QT_TRANSLATE_NOOP("inspector", "API endpoint")},
    {"Cluster", QT_TRANSLATE_NOOP("inspector", "Cluster")},
    {"ConditionExpression", QT_TRANSLATE_NOOP("inspector", "Condition expression")},
    {"DelaySeconds", QT_TRANSLATE_NOOP("inspector", "Delay (seconds)")},
    {"Entries", QT_TRANSLATE_NOOP("inspector", "Events")},
    {"FunctionName", QT_TRANSLATE_NOOP("inspector", "Function name")},
    {"Input", QT_TRANSLATE_NOOP("inspector", "Input")},
    {"InvocationType", QT_TRANSLATE_NOOP("inspector", "Invocation type")},
    {"Item", QT_TRANSLATE_NOOP("inspector", "Item")},
    {"JobDefinition", QT_TRANSLATE_NOOP("inspector", "Job definition")},
    {"JobName", QT_TRANSLATE_NOOP("inspector", "Job name")},
    {"JobQueue", QT_TRANSLATE_NOOP("inspector", "Job queue")},
    {"Key", QT_TRANSLATE_NOOP("inspector", "Key")},
    {"Message", QT_TRANSLATE_NOOP("inspector", "Message")},
    {"MessageBody", QT_TRANSLATE_NOOP("inspector", "Message body")},
    {"Method", QT_TRANSLATE_NOOP("inspector", "Method")},
    {"ModelId", QT_TRANSLATE_NOOP("inspector", "Model")},
    {"Name", QT_TRANSLATE_NOOP("inspector", "Name")},
    {"Payload", QT_TRANSLATE_NOOP("inspector", "Payload")},
    {"PhoneNumber", QT_TRANSLATE_NOOP("inspector", "Phone number")},
    {"ProjectName", QT_TRANSLATE_NOOP("inspector", "Project name")},
    {"QueryString", QT_TRANSLATE_NOOP("inspector", "Query")},
    {"QueueUrl", QT_TRANSLATE_NOOP("inspector", "Queue URL")},
    {"RequestBody", QT_TRANSLATE_NOOP("inspector", "Request body")},
    {"StateMachineArn", QT_TRANSLATE_NOOP("inspector", "State machine")},
    {"Subject", QT_TRANSLATE_NOOP("inspector", "Subject")},
    {"TableName", QT_TRANSLATE_NOOP("inspector", "Table name")},
    {"TaskDefinition", QT_TRANSLATE_NOOP("inspector", "Task definition")},
    {"TopicArn", QT_TRANSLATE_NOOP("inspector", "Topic")},
    {"UpdateExpression", QT_TRANSLATE_NOOP("inspector", "Update expression")},
};

QString words(std::span<const Label> labels, const QString &key)
{
    const auto label = std::ranges::find_if(labels, [&](const Label &each) { return key == QLatin1String(each.key); });
    return label == labels.end() ? key : QCoreApplication::translate("inspector", label->words);
}

constexpr QLatin1StringView PathSuffix(".$");

ValueType typeOf(asl::ParameterType type)
{
    switch (type) {
    case asl::ParameterType::Text: return ValueType::Text;
    case asl::ParameterType::Number: return ValueType::Number;
    case asl::ParameterType::Boolean: return ValueType::Boolean;
    case asl::ParameterType::List:
    case asl::ParameterType::Json: break;
    }
    return ValueType::Any;
}

FieldPlan planOf(const asl::Parameter &parameter, asl::QueryLanguage language)
{
    FieldPlan plan;
    plan.key = parameter.name;
    plan.label = parameterLabel(parameter.name);
    plan.type = typeOf(parameter.type);
    plan.required = parameter.required;
    plan.usual = parameter.required;
    plan.choices = parameter.values;
    plan.takesExpression = language == asl::QueryLanguage::Jsonata;
    plan.takesPath = language == asl::QueryLanguage::JsonPath;
    plan.parameter = parameter.type;
    return plan;
}

const QStringList &dataKeys()
{
    static const QStringList keys =
        QStringLiteral(
            "InputPath Parameters Arguments Items ItemsPath ItemReader ItemSelector ItemBatcher Result ResultSelector "
            "ResultPath ResultWriter Output OutputPath Assign")
            .split(u' ');
    return keys;
}

// Edited elsewhere: by the canvas, by cards of their own, or as the state's kind.
bool hasItsOwnPlace(QStringView key)
{
    static const QStringList keys =
        QStringLiteral("Type End Retry Catch Choices Branches ItemProcessor Iterator States ProcessorConfig")
            .split(u' ');
    return keys.contains(key);
}

bool isUsual(QStringView key)
{
    static const QStringList keys =
        QStringLiteral("Comment Next TimeoutSeconds HeartbeatSeconds ErrorEquals IntervalSeconds MaxAttempts "
                       "BackoffRate Arguments Output StartAt Default Error Cause MaxConcurrency")
            .split(u' ');
    return keys.contains(key);
}

FieldPlan planOf(const asl::Field &field, asl::QueryLanguage language)
{
    FieldPlan plan;
    plan.key = QString::fromLatin1(field.name);
    plan.label = labelOf(plan.key);
    plan.type = field.type;
    plan.required = field.required;
    plan.usual = field.required || isUsual(plan.key);
    plan.choices = asl::choicesOf(field);
    plan.takesExpression = language == asl::QueryLanguage::Jsonata;
    return plan;
}

bool speaks(const asl::Field &field, asl::QueryLanguage language)
{
    switch (field.language) {
    case asl::LanguageUse::JsonPathOnly: return language == asl::QueryLanguage::JsonPath;
    case asl::LanguageUse::JsonataOnly: return language == asl::QueryLanguage::Jsonata;
    case asl::LanguageUse::Both: break;
    }
    return true;
}

Shape shapeFor(const FieldPlan &plan)
{
    if (plan.parameter)
        return Shape::Parameter;
    if (plan.key == u"Comment" || plan.key == u"Cause")
        return Shape::Text;
    if (plan.key == u"ErrorEquals")
        return Shape::Words;
    switch (plan.type) {
    case ValueType::Text:
    case ValueType::Timestamp:
    case ValueType::Path:
    case ValueType::ReferencePath:
    case ValueType::Arn:
    case ValueType::Expression: return Shape::Line;
    case ValueType::StateName: return Shape::Target;
    case ValueType::Boolean: return Shape::Check;
    case ValueType::Integer:
    case ValueType::Number: return Shape::Number;
    case ValueType::Enumeration: return Shape::Choice;
    default: return Shape::Json;
    }
}

bool isListOfWords(const json::Tree &tree, json::NodeId value)
{
    for (const json::NodeId word : tree.children(value)) {
        if (!tree.isString(word) || tree.string(word).contains(u','))
            return false;
    }
    return tree.isArray(value);
}

bool fits(Shape shape, const FieldPlan &plan, const json::Tree &tree, json::NodeId value)
{
    const json::Kind kind = tree.kind(value);
    const bool isPath = plan.type == ValueType::Path || plan.type == ValueType::ReferencePath;
    switch (shape) {
    case Shape::Line: return kind == json::Kind::String || (isPath && kind == json::Kind::Null);
    case Shape::Text:
    case Shape::Choice:
    case Shape::Target: return kind == json::Kind::String;
    case Shape::Number: return kind == json::Kind::Number || kind == json::Kind::String;
    case Shape::Check: return kind == json::Kind::Boolean;
    case Shape::Words: return isListOfWords(tree, value);
    case Shape::Parameter: return kind != json::Kind::Object && kind != json::Kind::Array;
    case Shape::Json: break;
    }
    return true;
}

} // namespace

QString labelOf(const QString &key)
{
    return words(Labels, key);
}

QString parameterLabel(const QString &name)
{
    return words(ParameterLabels, name);
}

std::vector<FieldPlan> stateFields(Tab tab, asl::StateKind kind, asl::QueryLanguage language)
{
    std::vector<FieldPlan> plans;
    for (const asl::Field &field : asl::stateFields()) {
        const QString key = QString::fromLatin1(field.name);
        const bool isHere = dataKeys().contains(key) == (tab == Tab::Data);
        if (isHere && !hasItsOwnPlace(key) && asl::allows(field, kind, language))
            plans.push_back(planOf(field, language));
    }
    // What a step is for is told after what it does.
    std::ranges::stable_partition(plans, [](const FieldPlan &plan) { return plan.key != u"Comment"; });
    return plans;
}

std::vector<FieldPlan> placeFields(asl::Place place, asl::QueryLanguage language)
{
    std::vector<FieldPlan> plans;
    for (const asl::Field &field : asl::fieldsOf(place)) {
        if (speaks(field, language) && !hasItsOwnPlace(QString::fromLatin1(field.name)))
            plans.push_back(planOf(field, language));
    }
    for (FieldPlan &plan : plans) {
        if (place == asl::Place::Machine)
            plan.usual |= plan.key == u"QueryLanguage" || plan.key == u"TimeoutSeconds";
        else if (plan.key == u"Comment")
            plan.usual = false;
    }
    return plans;
}

std::vector<FieldPlan> parameterFields(const asl::Integration &call, const json::Tree &tree, json::NodeId object,
                                       asl::QueryLanguage language)
{
    std::vector<FieldPlan> plans;
    for (const asl::Parameter &parameter : asl::parametersOf(call))
        plans.push_back(planOf(parameter, language));
    for (const json::NodeId property : tree.children(object)) {
        QString name = tree.key(property);
        if (language == asl::QueryLanguage::JsonPath && name.endsWith(PathSuffix))
            name.chop(PathSuffix.size());
        if (std::ranges::find(plans, name, &FieldPlan::key) == plans.end())
            plans.push_back(planOf({name, asl::ParameterType::Json, false}, language));
    }
    return plans;
}

QString writtenKey(const FieldPlan &plan, const json::Tree &tree, json::NodeId object)
{
    const bool isPath = plan.takesPath && object != json::NoNode && tree.find(object, plan.key) == json::NoNode
        && tree.find(object, plan.key + PathSuffix) != json::NoNode;
    return isPath ? plan.key + PathSuffix : plan.key;
}

QStringList orderOf(const std::vector<FieldPlan> &plans)
{
    QStringList order;
    for (const FieldPlan &plan : plans) {
        order += plan.key;
        if (plan.takesPath)
            order += plan.key + PathSuffix;
    }
    return order;
}

Shape shapeOf(const FieldPlan &plan, const json::Tree &tree, json::NodeId value)
{
    const Shape wished = shapeFor(plan);
    return value == json::NoNode || fits(wished, plan, tree, value) ? wished : Shape::Json;
}

} // namespace inspector
