#include "core/asl/call_parameters.h"
#include "core/asl/vocabulary.h"
#include "core/edit/intents.h"
#include "core/json/edit.h"
#include "core/json/strings.h"
#include "core/language/offers.h"
#include "core/language/place.h"
#include "core/language/remedies.h"
#include "core/language/to_jsonata.h"
#include "core/text/words.h"

#include <QHash>

namespace language {

namespace {

using asl::Field;
using asl::StateKind;
using json::NodeId;
using json::NoNode;
using validate::Rule;

QStringList orderIn(asl::Place object)
{
    QStringList names;
    for (const Field &field : asl::fieldsOf(object))
        names << QLatin1String(field.name);
    return names;
}

void tryNearestName(const Case &at, Remedies &remedies)
{
    const NodeId owner = at.tree[at.node].parent;
    const asl::Place object = objectKind(at.tree, owner);
    const QString name = at.tree.key(at.node);
    const StateKind kind = at.state ? at.state->kind() : StateKind::Unknown;
    const asl::QueryLanguage language = at.state ? at.state->language : at.definition.language;
    for (const Field *field : fieldsOf(object, kind, language)) {
        const QString right = QLatin1String(field->name);
        if (at.tree.find(owner, right) == NoNode && text::isNearly(name, right))
            remedies.add(FixKind::RenameField, {name, right}, json::renameKey(at.tree, at.node, right));
    }
}

const asl::TaskFields *taskAt(const Case &at)
{
    return at.state ? std::get_if<asl::TaskFields>(&at.state->fields) : nullptr;
}

void tryNearestParameter(const Case &at, Remedies &remedies)
{
    const asl::TaskFields *task = taskAt(at);
    if (!task)
        return;
    const QString written = at.tree.key(at.node);
    const QString suffix = written.endsWith(u".$") ? u".$"_qs : QString();
    const QString name = written.chopped(suffix.size());
    const NodeId owner = at.tree[at.node].parent;
    for (const asl::Parameter &each : asl::parametersOf(asl::integrationOf(task->resource))) {
        if (at.tree.find(owner, each.name) == NoNode && text::isNearly(name, each.name))
            remedies.add(FixKind::RenameField, {written, each.name + suffix},
                         json::renameKey(at.tree, at.node, each.name + suffix));
    }
}

// All that is missing at once, to be filled in.
void tryMissingParameter(const Case &at, Remedies &remedies)
{
    const asl::TaskFields *task = taskAt(at);
    if (!task)
        return;
    const QStringList missing = at.problem.names(1);
    const int depth = memberDepth(at.tree, at.node);
    Value all = Value::object();
    json::Rewriter rewriter(at.definition.tree);
    const json::Pointer place = json::pointerTo(at.tree, at.node);
    for (const asl::Parameter &each : asl::parametersOf(asl::integrationOf(task->resource))) {
        if (!missing.contains(each.name))
            continue;
        const Value placeholder = edit::placeholderFor(each);
        all[each.name.toStdString()] = placeholder;
        if (at.node != at.state->node)
            rewriter.apply(json::setProperty(rewriter.tree(), json::resolved(rewriter.tree(), place), each.name,
                                             json::rendered(placeholder, at.style, depth)));
    }
    if (at.node != at.state->node)
        return remedies.add(FixKind::AddFields, {missing.join(u", "_qs)}, rewriter.patch());
    const QString given = at.state->language == asl::QueryLanguage::Jsonata ? u"Arguments"_qs : u"Parameters"_qs;
    remedies.add(
        FixKind::AddFields, {given},
        json::setProperty(at.tree, at.node, given, json::rendered(all, at.style, depth), asl::stateFieldOrder()));
}

void tryRemoval(const Case &at, NodeId property, Remedies &remedies)
{
    remedies.add(FixKind::RemoveField, {at.tree.key(property)}, json::remove(at.tree, property));
}

void tryTwin(const Case &at, Remedies &remedies)
{
    const auto twin = at.state ? twinOf(at.tree, *at.state, at.node) : std::nullopt;
    if (!twin)
        return;
    json::Rewriter rewriter(at.definition.tree);
    const int depth = memberDepth(at.tree, at.state->node);
    rewriter.apply(json::replaceValue(at.tree, at.node, json::rendered(twin->value, at.style, depth)));
    const NodeId field = json::resolved(rewriter.tree(), json::pointerTo(at.tree, at.node));
    rewriter.apply(json::renameKey(rewriter.tree(), field, twin->name));
    remedies.add(FixKind::ToJsonata, {at.tree.key(at.node), twin->name}, rewriter.patch());
}

// What can be put in where AWS asks for the field, in the order of likelihood.
QStringList valuesFor(const Case &at, const QString &name)
{
    if (name == u"Type") {
        QStringList kinds;
        for (const QString &kind : asl::choicesOf(*asl::stateField(u"Type")))
            kinds << json::quoted(kind);
        return kinds;
    }
    const asl::Scope *scope = at.state ? at.definition.find(asl::scopeOf(at.path)) : &at.definition.root;
    const bool inner =
        objectKind(at.tree, at.node) == asl::Place::Branch || objectKind(at.tree, at.node) == asl::Place::Processor;
    if (inner && at.state) {
        for (const asl::Scope &each : at.state->scopes())
            scope = each.node == at.node ? &each : scope;
    }
    const QString target = name == u"StartAt" ? (scope->states.empty() ? QString() : scope->states.front().name)
                                              : onward(*scope, at.state ? at.state->name : QString());
    if (name == u"StartAt" || name == u"Next")
        return target.isEmpty() ? QStringList() : QStringList{json::quoted(target)};
    if (name == u"Choices" && at.state) {
        Value rule = at.state->language == asl::QueryLanguage::Jsonata
            ? Value::object({{"Condition", "{% $exists($states.input) %}"}})
            : Value::object({{"Variable", "$"}, {"IsPresent", true}});
        rule["Next"] = target.toStdString();
        return target.isEmpty()
            ? QStringList()
            : QStringList{json::rendered(Value::array({rule}), at.style, memberDepth(at.tree, at.node))};
    }
    static const QHash<QString, QString> plain = {
        {u"Resource"_qs, u"\"arn:aws:states:::lambda:invoke\""_qs},
        {u"ErrorEquals"_qs, u"[\"States.TaskFailed\"]"_qs},
        {u"Variable"_qs, u"\"$\""_qs},
        {u"Condition"_qs, u"\"{% true %}\""_qs},
        {u"States"_qs, u"{}"_qs},
        {u"ExecutionType"_qs, u"\"STANDARD\""_qs},
        {u"RoleArn"_qs, u"\"arn:aws:iam::123456789012:role/MyRole\""_qs},
    };
    if (name == u"ItemProcessor" || name == u"Branches") {
        Value lane = Value::object({{"StartAt", "Pass"}, {"States", Value::object()}});
        const QString free = edit::uniqueName(at.definition, u"Pass"_qs);
        lane["StartAt"] = free.toStdString();
        lane["States"][free.toStdString()] = Value::object({{"Type", "Pass"}, {"End", true}});
        return {
            json::rendered(name == u"Branches" ? Value::array({lane}) : lane, at.style, memberDepth(at.tree, at.node))};
    }
    return plain.contains(name) ? QStringList{plain.value(name)} : QStringList();
}

void tryMissing(const Case &at, Remedies &remedies)
{
    const QStringList names = at.problem.names(0);
    if (names.isEmpty())
        return;
    const QStringList order = orderIn(objectKind(at.tree, at.node));
    const json::Pointer place = json::pointerTo(at.tree, at.node);
    const bool choice = names.size() == 1;
    for (const QString &first : valuesFor(at, names.front())) {
        json::Rewriter rewriter(at.definition.tree);
        QStringList written{choice && names.front() == u"Type" ? u"Type: "_qs + json::unquoted(first) : names.front()};
        rewriter.apply(json::setProperty(rewriter.tree(), at.node, names.front(), first, order));
        for (const QString &more : names.mid(1)) {
            const QStringList values = valuesFor(at, more);
            if (values.isEmpty())
                return;
            rewriter.apply(json::setProperty(rewriter.tree(), json::resolved(rewriter.tree(), place), more,
                                             values.front(), order));
            written << more;
        }
        remedies.add(FixKind::AddFields, {written.join(u", "_qs)}, rewriter.patch());
    }
}

// The field is there, but holds nothing, or nothing of the right kind.
void tryContent(const Case &at, Remedies &remedies)
{
    Case owner = at;
    owner.node = at.tree[at.node].parent;
    const QString name = at.tree.key(at.node);
    if (owner.node == NoNode || name.isEmpty())
        return;
    for (const QString &value : valuesFor(owner, name))
        remedies.add(FixKind::AddFields, {name}, json::replaceValue(at.tree, at.node, value));
}

void tryExclusive(const Case &at, Remedies &remedies)
{
    const NodeId owner = at.tree[at.node].parent;
    for (const QString &name : validate::asWords(at.problem.arguments)) {
        const NodeId field = at.tree.find(owner, name);
        if (field != NoNode)
            tryRemoval(at, field, remedies);
    }
}

void tryWait(const Case &at, Remedies &remedies)
{
    if (!at.state)
        return;
    if (at.node == at.state->node)
        return remedies.add(FixKind::AddFields, {u"Seconds"_qs},
                            json::setProperty(at.tree, at.node, u"Seconds"_qs, u"5"_qs, asl::stateFieldOrder()));
    for (const QStringView name : {u"Seconds", u"SecondsPath", u"Timestamp", u"TimestampPath"}) {
        const NodeId field = at.tree.find(at.state->node, name);
        if (field != NoNode)
            tryRemoval(at, field, remedies);
    }
}

} // namespace

void tryFields(const Case &at, Remedies &remedies)
{
    const Rule rule = at.problem.rule;
    if (rule == Rule::UnknownField || rule == Rule::FieldNotForKind)
        tryNearestName(at, remedies);
    if (rule == Rule::FieldOtherLanguage)
        tryTwin(at, remedies);
    if (rule == Rule::UnknownParameter)
        tryNearestParameter(at, remedies);
    if (rule == Rule::MissingParameter)
        tryMissingParameter(at, remedies);
    static constexpr Rule removable[] = {Rule::UnknownField,   Rule::FieldNotForKind,  Rule::FieldOtherLanguage,
                                         Rule::FieldNotInRule, Rule::FieldNotForInput, Rule::PointerNotRead,
                                         Rule::DuplicateField, Rule::DuplicateLabel,   Rule::UnknownParameter};
    if (std::ranges::find(removable, rule) != std::end(removable))
        tryRemoval(at, at.node, remedies);
    if (rule == Rule::MissingFields)
        tryMissing(at, remedies);
    if (rule == Rule::EmptyValue || rule == Rule::WrongType)
        tryContent(at, remedies);
    if (rule == Rule::NotBoth)
        tryExclusive(at, remedies);
    if (rule == Rule::WaitNeedsOne)
        tryWait(at, remedies);
    if (rule == Rule::NoDollar)
        remedies.add(FixKind::RenameField, {at.tree.key(at.node), at.tree.key(at.node) + u".$"_qs},
                     json::renameKey(at.tree, at.node, at.tree.key(at.node) + u".$"_qs));
    if (rule == Rule::NoPath)
        remedies.add(FixKind::RenameField, {at.tree.key(at.node), at.tree.key(at.node) + u"Path"_qs},
                     json::renameKey(at.tree, at.node, at.tree.key(at.node) + u"Path"_qs));
    const NodeId result = at.state ? at.tree.find(at.state->node, u"Result") : NoNode;
    if (rule == Rule::StaticResult && result != NoNode)
        remedies.add(FixKind::RenameField, {u"Result"_qs, u"Parameters"_qs},
                     json::renameKey(at.tree, result, u"Parameters"_qs));
}

} // namespace language
