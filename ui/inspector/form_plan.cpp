#include "ui/inspector/form_plan.h"

#include "core/asl/attribute_values.h"
#include "ui/inspector/field_words.h"

#include <QRegularExpression>

namespace inspector {
namespace {

using asl::ValueType;

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
    plan.inside = field.inside;
    plan.range = field.range;
    return plan;
}

FieldPlan ownPlan(const QString &name, asl::QueryLanguage language)
{
    FieldPlan plan = planOf(asl::Parameter{name, asl::ParameterType::Json, false}, language);
    plan.isOwn = true;
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
    if (plan.isAttribute)
        return Shape::Attribute;
    if (plan.holdsAttributes)
        return Shape::Rows;
    if (plan.parameter)
        return Shape::Parameter;
    if (plan.key == u"Comment" || plan.key == u"Cause")
        return Shape::Text;
    if (plan.key == u"ErrorEquals" || plan.key == u"CSVHeaders")
        return Shape::Words;
    if (isTemplate(plan))
        return plan.key == u"Items" ? Shape::Parameter : Shape::Rows;
    if (plan.type == ValueType::Object && !asl::fieldsOf(plan.inside).empty())
        return Shape::Form;
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
    case Shape::Attribute: return !asl::attributeTypeOf(tree, value).isEmpty();
    case Shape::Rows:
    case Shape::Form: return kind == json::Kind::Object;
    case Shape::Json: break;
    }
    return true;
}

} // namespace

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
        else if (plan.key == u"Comment" || (plan.key == u"Output" && place != asl::Place::State))
            plan.usual = false;
    }
    return plans;
}

std::vector<FieldPlan> parameterFields(const asl::Integration &call, const json::Tree &tree, json::NodeId object,
                                       asl::QueryLanguage language)
{
    std::vector<FieldPlan> plans;
    for (const asl::Parameter &parameter : asl::parametersOf(call)) {
        plans.push_back(planOf(parameter, language));
        plans.back().holdsAttributes = asl::holdsAttributes(call, parameter.name);
    }
    for (const json::NodeId property : tree.children(object)) {
        QString name = tree.key(property);
        if (language == asl::QueryLanguage::JsonPath && name.endsWith(PathSuffix))
            name.chop(PathSuffix.size());
        if (std::ranges::find(plans, name, &FieldPlan::key) == plans.end())
            plans.push_back(ownPlan(name, language));
    }
    return plans;
}

std::vector<FieldPlan> attributeFields(const json::Tree &tree, json::NodeId object, asl::QueryLanguage language)
{
    std::vector<FieldPlan> plans;
    for (const json::NodeId property : tree.children(object)) {
        plans.push_back(ownPlan(tree.key(property), language));
        plans.back().isAttribute = true;
    }
    return plans;
}

bool isWrittenAsPath(const FieldPlan &plan, const QString &text)
{
    // "$", "$.a", "$$.Execution", "$variable", or a call of an intrinsic function.
    static const QRegularExpression path(QStringLiteral(R"(^(\$|States\.\w+\())"));
    return plan.takesPath && path.match(text).hasMatch();
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
    if (value == json::NoNode || fits(wished, plan, tree, value))
        return wished;
    const bool isOneValue = mayBeOneValue(plan) && fits(Shape::Parameter, plan, tree, value);
    return isOneValue ? Shape::Parameter : Shape::Json;
}

bool isTemplate(const FieldPlan &plan)
{
    return !plan.parameter && (plan.type == ValueType::Template || plan.key == u"Result");
}

bool mayBeOneValue(const FieldPlan &plan)
{
    return plan.holdsAttributes || (isTemplate(plan) && (plan.takesExpression || plan.key == u"Result"));
}

} // namespace inspector
