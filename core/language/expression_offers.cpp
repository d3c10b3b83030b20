#include "core/language/functions.h"
#include "core/language/offers.h"
#include "core/validate/variable_use.h"

#include <QSet>

namespace language {

namespace {

using asl::QueryLanguage;
using asl::StateKind;
using json::NodeId;
using json::NoNode;

bool isExpressionPart(QChar c)
{
    return c.isLetterOrNumber() || c == u'$' || c == u'.' || c == u'_';
}

void narrow(const asl::Definition &definition, const Place &place, qsizetype position, Completions &offer)
{
    const QString &text = definition.tree->text();
    qsizetype begin = position, end = position;
    while (begin > place.inner.begin && isExpressionPart(text[begin - 1]))
        --begin;
    while (end < place.inner.end && (text[end].isLetterOrNumber() || text[end] == u'_'))
        ++end;
    offer.span = {begin, end};
    offer.commaAt = -1;
    offer.typed = text.mid(begin, position - begin);
}

void put(Completions &offer, const QString &label, ItemKind kind)
{
    offer.items.push_back({label, label, kind, {}, -1});
}

void offerFunctions(std::span<const Function> functions, Completions &offer)
{
    for (const Function &function : functions) {
        const QString name = QLatin1String(function.name);
        const QString signature = QString::fromUtf8(function.signature);
        const bool takesNothing = signature.endsWith(u"()");
        offer.items.push_back(
            {name, name + u"()"_qs, ItemKind::Function, signature, name.size() + (takesNothing ? 2 : 1)});
    }
}

bool hasResult(const Place &place)
{
    const StateKind kind = place.state ? place.state->kind() : StateKind::Unknown;
    return kind == StateKind::Task || kind == StateKind::Parallel || kind == StateKind::Map;
}

void offerJsonata(const asl::Definition &definition, const Place &place, Completions &offer)
{
    put(offer, u"$states.input"_qs, ItemKind::Path);
    const bool afterwards = place.stateField == u"Output" || place.stateField == u"Assign";
    if (afterwards && hasResult(place))
        put(offer, u"$states.result"_qs, ItemKind::Path);
    if (place.stateField == u"Catch")
        put(offer, u"$states.errorOutput"_qs, ItemKind::Path);
    put(offer, u"$states.context"_qs, ItemKind::Path);
    for (const QString &name : variablesAt(definition, place.statePath))
        put(offer, u'$' + name, ItemKind::Variable);
    for (const char *path : contextPaths())
        put(offer, u"$states.context."_qs + QLatin1String(path), ItemKind::Path);
    offerFunctions(jsonataFunctions(), offer);
}

void offerJsonPath(const asl::Definition &definition, const Place &place, Completions &offer)
{
    const bool mayCall = place.field.endsWith(u".$") || place.field == u"ErrorPath" || place.field == u"CausePath";
    put(offer, u"$"_qs, ItemKind::Path);
    const bool writes = place.field == u"ResultPath";
    if (writes)
        return;
    for (const QString &name : variablesAt(definition, place.statePath))
        put(offer, u'$' + name, ItemKind::Variable);
    for (const char *path : contextPaths())
        put(offer, u"$$."_qs + QLatin1String(path), ItemKind::Path);
    if (mayCall)
        offerFunctions(intrinsicFunctions(), offer);
}

bool holdsPath(const Place &place)
{
    if (place.field.endsWith(u".$"))
        return true;
    const asl::Field *field = asl::fieldOf(place.object, place.field);
    return field && (field->type == asl::ValueType::Path || field->type == asl::ValueType::ReferencePath);
}

// Within a string of the expression's own nothing can be completed.
bool isInOwnString(const QString &text, qsizetype from, qsizetype to)
{
    return QStringView(text).mid(from, to - from).count(u'\'') % 2 == 1;
}

void takeAssigned(const json::Tree &tree, const asl::Scope &scope, QSet<QString> &names)
{
    const auto take = [&](NodeId owner) { names.unite(validate::assignedNames(tree, tree.find(owner, u"Assign"))); };
    for (const asl::State &state : scope.states) {
        take(state.node);
        for (const NodeId rule : tree.children(tree.find(state.node, u"Choices")))
            take(rule);
        for (const asl::Catcher &catcher : state.catchers)
            take(catcher.node);
    }
}

} // namespace

QStringList variablesAt(const asl::Definition &definition, const asl::StatePath &state)
{
    QSet<QString> names;
    for (asl::StatePath path = state; !path.isEmpty(); path = path.parent()) {
        if (const asl::Scope *scope = definition.find(asl::scopeOf(path)))
            takeAssigned(*definition.tree, *scope, names);
    }
    QStringList sorted(names.begin(), names.end());
    sorted.sort();
    return sorted;
}

bool offerExpressions(const asl::Definition &definition, const Place &place, qsizetype position, Completions &offer)
{
    if (!place.quoted)
        return false;
    const QString &text = definition.tree->text();
    const QStringView before = QStringView(text).mid(place.inner.begin, position - place.inner.begin);
    const qsizetype opens = before.lastIndexOf(u"{%");
    if (place.language == QueryLanguage::Jsonata) {
        if (opens < 0 || before.lastIndexOf(u"%}") > opens)
            return false;
        if (isInOwnString(text, place.inner.begin, position))
            return true;
        narrow(definition, place, position, offer);
        offerJsonata(definition, place, offer);
        return true;
    }
    if (!holdsPath(place))
        return false;
    if (isInOwnString(text, place.inner.begin, position))
        return true;
    narrow(definition, place, position, offer);
    offerJsonPath(definition, place, offer);
    return true;
}

} // namespace language
