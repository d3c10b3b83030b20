#include "core/json/edit.h"
#include "core/language/offers.h"

#include <QHash>

namespace language {

namespace {

using asl::ValueType;

// What a person would begin with; the rest of the fields begin as their type does.
const char *firstValue(const QString &name, bool jsonata)
{
    static const QHash<QString, std::pair<const char *, const char *>> values = {
        {u"Retry"_qs,
         {R"([{"ErrorEquals": ["States.TaskFailed"], "IntervalSeconds": 2, "MaxAttempts": 3, "BackoffRate": 2}])",
          nullptr}},
        {u"Catch"_qs, {R"([{"ErrorEquals": ["States.ALL"], "Next": ""}])", nullptr}},
        {u"Choices"_qs,
         {R"([{"Variable": "$.value", "IsPresent": true, "Next": ""}])", R"([{"Condition": "{%  %}", "Next": ""}])"}},
        {u"ErrorEquals"_qs, {R"([""])", nullptr}},
        {u"TimeoutSeconds"_qs, {"60", nullptr}},
        {u"HeartbeatSeconds"_qs, {"30", nullptr}},
        {u"IntervalSeconds"_qs, {"2", nullptr}},
        {u"MaxAttempts"_qs, {"3", nullptr}},
        {u"BackoffRate"_qs, {"2", nullptr}},
        {u"MaxDelaySeconds"_qs, {"60", nullptr}},
        {u"Seconds"_qs, {"5", nullptr}},
        {u"MaxConcurrency"_qs, {"10", nullptr}},
        {u"Version"_qs, {R"("1.0")", nullptr}},
        {u"ItemProcessor"_qs, {R"({"ProcessorConfig": {"Mode": "INLINE"}, "StartAt": "", "States": {}})", nullptr}},
        {u"ProcessorConfig"_qs, {R"({"Mode": "INLINE"})", nullptr}},
        {u"Branches"_qs, {R"([{"StartAt": "", "States": {}}])", nullptr}},
        {u"RoleArn.$"_qs, {R"("$.")", nullptr}},
    };
    const auto [path, expression] = values.value(name, {nullptr, nullptr});
    return jsonata && expression ? expression : path;
}

Skeleton plain(const asl::Field &field, bool jsonata)
{
    switch (field.type) {
    case ValueType::Boolean: return {u"true"_qs, -1};
    case ValueType::Integer:
    case ValueType::Number: return {u"1"_qs, -1};
    case ValueType::Path:
    case ValueType::ReferencePath: return {u"\"$\""_qs, 2};
    case ValueType::Expression: return {u"\"{%  %}\""_qs, 4};
    case ValueType::Array: return {u"[]"_qs, 1};
    case ValueType::Template: return jsonata ? Skeleton{u"\"{%  %}\""_qs, 4} : Skeleton{u"{}"_qs, 1};
    case ValueType::Object:
    case ValueType::States:
    case ValueType::Any: return {u"{}"_qs, 1};
    case ValueType::Text:
    case ValueType::StateName:
    case ValueType::Timestamp:
    case ValueType::Arn:
    case ValueType::Enumeration: break;
    }
    return {u"\"\""_qs, 1};
}

// Where there is something to fill in: inside the first empty string, or expression.
qsizetype placeToFill(const QString &text)
{
    const qsizetype expression = text.indexOf(u"{%  %}");
    const qsizetype string = text.indexOf(u"\"\"");
    if (expression >= 0)
        return expression + 3;
    return string < 0 ? -1 : string + 1;
}

} // namespace

Skeleton skeletonOf(const asl::Definition &definition, const asl::Field &field, asl::QueryLanguage language, int depth)
{
    const bool jsonata = language == asl::QueryLanguage::Jsonata;
    if (qstrcmp(field.name, "Assign") == 0)
        return {u"{}"_qs, 1};
    const char *first = firstValue(QLatin1String(field.name), jsonata);
    if (!first)
        return plain(field, jsonata);
    const QString text = json::rendered(Value::parse(first), text::styleOf(definition.tree->text()), depth);
    return {text, placeToFill(text)};
}

} // namespace language
