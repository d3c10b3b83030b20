#include "core/asl/call_parameters.h"
#include "core/asl/catalogue.h"
#include "core/json/strings.h"
#include "core/language/offers.h"

#include <QSet>

namespace language {

namespace {

using asl::ValueType;
using json::NodeId;
using json::NoNode;

const QString Optimized = QStringLiteral("arn:aws:states:::");
const QString Sdk = QStringLiteral("arn:aws:states:::aws-sdk:");

void put(const Place &place, Completions &offer, const QString &label, const QString &insert, ItemKind kind,
         const QString &detail = {})
{
    Item item{label, insert, kind, detail, -1};
    if (place.lacksComma) {
        item.caret = insert.size();
        item.insert += u',';
    }
    offer.items.push_back(std::move(item));
}

void putString(const Place &place, Completions &offer, const QString &value, ItemKind kind, const QString &detail = {})
{
    put(place, offer, value, json::quoted(value), kind, detail);
}

void offerStateNames(const Place &place, Completions &offer)
{
    if (!place.scope)
        return;
    QSet<QString> seen;
    for (const asl::State &state : place.scope->states) {
        const bool itself = &state == place.state && place.scope->node != place.objectNode;
        if (!itself && !seen.contains(state.name))
            putString(place, offer, state.name, ItemKind::State, asl::toString(state.kind()));
        seen.insert(state.name);
    }
}

void offerPatterns(const Place &place, Completions &offer, const QString &resource)
{
    putString(place, offer, resource, ItemKind::Resource);
    for (const QString &suffix : {u".sync"_qs, u".sync:2"_qs, u".waitForTaskToken"_qs}) {
        const asl::Integration call = asl::integrationOf(resource + suffix);
        if (call.kind != asl::IntegrationKind::Unknown && asl::recognitionOf(call) == asl::Recognition::Known)
            putString(place, offer, resource + suffix, ItemKind::Resource);
    }
}

// The SDK has thousands of calls: its services first, then the calls of the one that is typed.
void offerSdk(const Place &place, Completions &offer)
{
    const QString service = offer.typed.startsWith(Sdk) ? offer.typed.mid(Sdk.size()).section(u':', 0, 0) : QString();
    const bool chosen = offer.typed.count(u':') > Sdk.count(u':');
    if (chosen) {
        for (const QString &action : asl::sdkActions(service))
            offerPatterns(place, offer, Sdk + service + u':' + action);
        return;
    }
    for (const QString &each : asl::sdkServices()) {
        Item item{Sdk + each + u':', json::quoted(Sdk + each + u':'), ItemKind::Resource, asl::sdkService(each).title,
                  -1};
        item.caret = item.insert.size() - 1;
        offer.items.push_back(std::move(item));
    }
}

void offerResources(const Place &place, Completions &offer)
{
    if (place.object == asl::Place::ItemReader || place.object == asl::Place::ResultWriter) {
        const bool reads = place.object == asl::Place::ItemReader;
        for (const char *name : {"s3:getObject", "s3:listObjectsV2", "s3:putObject"}) {
            if (reads != (qstrcmp(name, "s3:putObject") == 0))
                putString(place, offer, Optimized + QLatin1String(name), ItemKind::Resource);
        }
        return;
    }
    for (const QString &service : asl::optimizedServices()) {
        for (const QString &action : asl::optimizedActions(service))
            offerPatterns(place, offer, Optimized + service + u':' + action);
    }
    offerSdk(place, offer);
    putString(place, offer, u"arn:aws:lambda:us-east-1:123456789012:function:MyFunction"_qs, ItemKind::Resource);
    putString(place, offer, u"arn:aws:states:us-east-1:123456789012:activity:MyActivity"_qs, ItemKind::Resource);
}

void offerOfType(const asl::Field &field, const Place &place, Completions &offer)
{
    switch (field.type) {
    case ValueType::Enumeration:
        for (const QString &word : asl::choicesOf(field))
            putString(place, offer, word, ItemKind::Value);
        break;
    case ValueType::Boolean:
        for (const QString &word : {u"true"_qs, u"false"_qs})
            put(place, offer, word, word, ItemKind::Value);
        break;
    case ValueType::StateName: offerStateNames(place, offer); break;
    case ValueType::Arn:
        if (qstrcmp(field.name, "Resource") == 0)
            offerResources(place, offer);
        break;
    default: break;
    }
}

// API reference, InvokeHarness, "Errors" (2026), by the names Step Functions gives them.
QStringList harnessErrors()
{
    QStringList names;
    for (const char *name : {"ThrottlingException", "InternalServerException", "ResourceNotFoundException",
                             "ValidationException", "AccessDeniedException", "RuntimeClientErrorException"})
        names << u"BedrockAgentCore."_qs + QLatin1String(name);
    return names;
}

// Of a call's parameter: the words that AWS takes.
void offerParameterValues(const Place &place, Completions &offer)
{
    const auto *task = place.state ? std::get_if<asl::TaskFields>(&place.state->fields) : nullptr;
    if (!task)
        return;
    const std::vector<asl::Parameter> parameters = asl::parametersOf(asl::integrationOf(task->resource));
    const auto told = std::ranges::find(parameters, place.field, &asl::Parameter::name);
    if (told == parameters.end())
        return;
    for (const QString &word : told->values)
        putString(place, offer, word, ItemKind::Value);
    if (told->type == asl::ParameterType::Boolean) {
        for (const QString &word : {u"true"_qs, u"false"_qs})
            put(place, offer, word, word, ItemKind::Value);
    }
}

} // namespace

// AWS's functions tell their callers of these; Lambda's own advice is to retry the first four.
QStringList errorsOf(const asl::Definition &definition)
{
    QStringList names = asl::reservedErrors();
    names << u"Lambda.ClientExecutionTimeoutException"_qs << u"Lambda.ServiceException"_qs
          << u"Lambda.AWSLambdaException"_qs << u"Lambda.SdkClientException"_qs
          << u"Lambda.TooManyRequestsException"_qs;
    QSet<QString> seen(names.begin(), names.end());
    const auto take = [&](const QString &name) {
        if (!name.isEmpty() && !seen.contains(name))
            names << name;
        seen.insert(name);
    };
    asl::forEachState(definition.root, {}, [&](const asl::StatePath &, const asl::State &state) {
        const auto *task = std::get_if<asl::TaskFields>(&state.fields);
        if (task && asl::integrationOf(task->resource).service == u"bedrockagentcore")
            std::ranges::for_each(harnessErrors(), take);
        for (const asl::Retrier &retrier : state.retriers)
            std::ranges::for_each(retrier.errorEquals, take);
        for (const asl::Catcher &catcher : state.catchers)
            std::ranges::for_each(catcher.errorEquals, take);
        if (state.kind() == asl::StateKind::Fail)
            take(definition.tree->string(definition.tree->find(state.node, u"Error")));
    });
    return names;
}

void offerValues(const asl::Definition &definition, const Place &place, Completions &offer)
{
    if (place.field == u"ErrorEquals" && (place.object == asl::Place::Retrier || place.object == asl::Place::Catcher)) {
        const bool inList = definition.tree->isArray(place.container);
        for (const QString &name : errorsOf(definition)) {
            if (name != offer.typed || inList)
                putString(place, offer, name, ItemKind::Error);
        }
        return;
    }
    if (place.object == asl::Place::Parameters)
        return offerParameterValues(place, offer);
    if (const asl::Field *field = asl::fieldOf(place.object, place.field))
        offerOfType(*field, place, offer);
}

} // namespace language
