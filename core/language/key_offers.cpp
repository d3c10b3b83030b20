#include "core/edit/intents.h"
#include "core/json/edit.h"
#include "core/language/offers.h"

namespace language {

namespace {

using asl::Field;
using asl::StateKind;
using json::NodeId;
using json::NoNode;

constexpr std::array Kinds{StateKind::Task,    StateKind::Pass, StateKind::Choice,   StateKind::Wait,
                           StateKind::Succeed, StateKind::Fail, StateKind::Parallel, StateKind::Map};

// Of these only one may stand.
constexpr std::array<std::pair<const char *, const char *>, 5> Exclusive{{{"Next", "End"},
                                                                          {"ItemProcessor", "Iterator"},
                                                                          {"Error", "ErrorPath"},
                                                                          {"Cause", "CausePath"},
                                                                          {"RoleArn", "RoleArn.$"}}};

QString nameOf(const Field &field)
{
    return QString::fromLatin1(field.name);
}

QString typeName(const Field &field)
{
    switch (field.type) {
    case asl::ValueType::Text:
    case asl::ValueType::StateName: return u"string"_qs;
    case asl::ValueType::Boolean: return u"boolean"_qs;
    case asl::ValueType::Integer: return u"integer"_qs;
    case asl::ValueType::Number: return u"number"_qs;
    case asl::ValueType::Timestamp: return u"timestamp"_qs;
    case asl::ValueType::Path:
    case asl::ValueType::ReferencePath: return u"path"_qs;
    case asl::ValueType::Arn: return u"ARN"_qs;
    case asl::ValueType::Expression: return u"{% %}"_qs;
    case asl::ValueType::Enumeration: return asl::choicesOf(field).join(u" | "_qs);
    case asl::ValueType::Array: return u"[ ]"_qs;
    case asl::ValueType::Object:
    case asl::ValueType::States:
    case asl::ValueType::Template:
    case asl::ValueType::Any: break;
    }
    return u"{ }"_qs;
}

// The keys the object has, without the one that is being typed.
QStringList keysThere(const json::Tree &tree, const Place &place)
{
    QStringList keys;
    for (const NodeId child : tree.children(place.objectNode)) {
        if (!tree[child].key.touches(place.word) || tree[child].key.isEmpty())
            keys << tree.key(child);
    }
    return keys;
}

bool excluded(const QString &name, const QStringList &there)
{
    const auto clashes = [&](const char *one, const char *other) {
        return name == QLatin1String(one) && there.contains(QLatin1String(other));
    };
    return std::ranges::any_of(Exclusive, [&](const auto &pair) {
        return clashes(pair.first, pair.second) || clashes(pair.second, pair.first);
    });
}

Item propertyItem(const Place &place, const QString &name, const Skeleton &value)
{
    Item item{name, json::quoted(name), ItemKind::Field, {}, -1};
    if (place.hasColon)
        return item;
    item.insert += u": "_qs;
    if (value.caret >= 0)
        item.caret = item.insert.size() + value.caret;
    item.insert += value.text;
    if (place.lacksComma)
        item.insert += u',';
    if (place.lacksComma && item.caret < 0)
        item.caret = item.insert.size() - 1;
    return item;
}

void offerFields(const asl::Definition &definition, const Place &place, Completions &offer)
{
    const QStringList there = keysThere(*definition.tree, place);
    const StateKind kind = place.state ? place.state->kind() : StateKind::Unknown;
    const int depth = memberDepth(*definition.tree, place.objectNode);
    std::vector<Item> optional;
    for (const Field *field : fieldsOf(place.object, kind, place.language)) {
        const QString name = nameOf(*field);
        if (there.contains(name) || excluded(name, there) || name == u"Iterator")
            continue;
        Item item = propertyItem(place, name, skeletonOf(definition, *field, place.language, depth));
        item.detail = typeName(*field);
        (field->required ? offer.items : optional).push_back(std::move(item));
    }
    offer.items.insert(offer.items.end(), optional.begin(), optional.end());
}

QString typeName(const asl::Parameter &parameter)
{
    if (!parameter.values.isEmpty())
        return parameter.values.join(u" | "_qs);
    switch (parameter.type) {
    case asl::ParameterType::Text: return u"string"_qs;
    case asl::ParameterType::Number: return u"number"_qs;
    case asl::ParameterType::Boolean: return u"boolean"_qs;
    case asl::ParameterType::List: return u"[ ]"_qs;
    case asl::ParameterType::Json: break;
    }
    return u"{ }"_qs;
}

// What AWS wants to be told in a call of this resource: first what a new state of it begins with, then all that it takes.
void offerParameters(const asl::Definition &definition, const Place &place, Completions &offer)
{
    const auto *task = place.state ? std::get_if<asl::TaskFields>(&place.state->fields) : nullptr;
    if (!task)
        return;
    const Value body = edit::templateForResource({}, task->resource, place.language).body;
    const char *key = place.language == asl::QueryLanguage::Jsonata ? "Arguments" : "Parameters";
    QStringList there = keysThere(*definition.tree, place);
    const text::Style style = text::styleOf(definition.tree->text());
    const int depth = memberDepth(*definition.tree, place.objectNode);
    const std::vector<asl::Parameter> parameters = asl::parametersOf(asl::integrationOf(task->resource));
    const auto put = [&](const QString &written, const Value &value) {
        const QString bare = written.endsWith(u".$") ? written.chopped(2) : written;
        if (there.contains(bare) || there.contains(bare + u".$"_qs))
            return;
        there << bare;
        Item item = propertyItem(place, written, {json::rendered(value, style, depth), -1});
        const auto told = std::ranges::find(parameters, bare, &asl::Parameter::name);
        if (told != parameters.end())
            item.detail = typeName(*told);
        offer.items.push_back(std::move(item));
    };
    if (body.contains(key)) {
        for (const auto &[name, value] : body[key].items())
            put(QString::fromStdString(name), value);
    }
    for (const asl::Parameter &each : parameters)
        put(each.name, edit::placeholderFor(each));
}

// A whole state of each kind, its name to be typed over.
void offerStates(const asl::Definition &definition, const Place &place, Completions &offer)
{
    const text::Style style = text::styleOf(definition.tree->text());
    const int depth = memberDepth(*definition.tree, place.objectNode);
    for (const StateKind kind : Kinds) {
        edit::NewState state = edit::templateFor(kind, place.language);
        const bool goesOn = kind != StateKind::Choice && kind != StateKind::Succeed && kind != StateKind::Fail;
        if (goesOn)
            state.body["End"] = true;
        const QString name = edit::uniqueName(definition, state.name);
        Item item = propertyItem(place, name, {json::rendered(state.body, style, depth), -1});
        item.label = asl::toString(kind);
        item.kind = ItemKind::Snippet;
        item.detail = name;
        item.caret = item.insert.indexOf(u'"', 1);
        offer.items.push_back(std::move(item));
    }
}

} // namespace

int memberDepth(const json::Tree &tree, NodeId object)
{
    int depth = 1;
    for (NodeId id = tree[object].parent; id != NoNode; id = tree[id].parent)
        ++depth;
    return depth;
}

void offerKeys(const asl::Definition &definition, const Place &place, Completions &offer)
{
    if (place.object == asl::Place::States)
        offerStates(definition, place, offer);
    else if (place.object == asl::Place::Parameters)
        offerParameters(definition, place, offer);
    else
        offerFields(definition, place, offer);
}

} // namespace language
