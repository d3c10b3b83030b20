#include "core/language/place.h"

#include <QHash>

namespace language {

namespace {

using json::NodeId;
using json::NoNode;

// AWS refuses definitions nested deeper long before.
constexpr int Deepest = 100;

bool holdsStates(asl::Place object)
{
    return asl::fieldOf(object, u"States") != nullptr;
}

asl::Place objectKindAt(const json::Tree &tree, NodeId object, int depth)
{
    if (object == tree.root())
        return asl::Place::Machine;
    if (object == NoNode || depth > Deepest)
        return asl::Place::None;
    const NodeId parent = tree[object].parent;
    const bool inArray = tree.isArray(parent);
    const NodeId property = inArray ? parent : object;
    const NodeId owner = tree[property].parent;
    if (owner == NoNode)
        return asl::Place::None;
    const asl::Place around = objectKindAt(tree, owner, depth + 1);
    const QString key = tree.key(property);
    if (around == asl::Place::States)
        return inArray ? asl::Place::None : asl::Place::State;
    if (holdsStates(around) && key == u"States")
        return inArray ? asl::Place::None : asl::Place::States;
    const asl::Field *field = asl::fieldOf(around, key);
    return field ? field->inside : asl::Place::None;
}

bool isWordPart(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'$' || c == u'.' || c == u'-';
}

qsizetype lineStart(const QString &text, qsizetype position)
{
    return position == 0 ? 0 : text.lastIndexOf(u'\n', position - 1) + 1;
}

qsizetype lineEnd(const QString &text, qsizetype position)
{
    const qsizetype end = text.indexOf(u'\n', position);
    return end < 0 ? text.size() : end;
}

// The quote that opens the string around the position, -1 outside of strings. JSON's strings end with their line.
qsizetype openingQuote(const QString &text, qsizetype position)
{
    qsizetype open = -1;
    for (qsizetype at = lineStart(text, position); at < position; ++at) {
        if (open >= 0 && text[at] == u'\\')
            ++at;
        else if (text[at] == u'"')
            open = open < 0 ? at : -1;
    }
    return open;
}

qsizetype closingQuote(const QString &text, qsizetype from)
{
    const qsizetype end = lineEnd(text, from);
    for (qsizetype at = from; at < end; ++at) {
        if (text[at] == u'\\')
            ++at;
        else if (text[at] == u'"')
            return at;
    }
    return -1;
}

qsizetype lastBefore(const QString &text, qsizetype position)
{
    for (qsizetype at = position - 1; at >= 0; --at) {
        if (!text[at].isSpace())
            return at;
    }
    return -1;
}

QChar firstAfter(const QString &text, qsizetype position)
{
    while (position < text.size() && text[position].isSpace())
        ++position;
    return position < text.size() ? text[position] : QChar();
}

// The closing quote of the key that the position stands behind, before its colon; -1 elsewhere.
qsizetype keyEndBefore(const QString &text, qsizetype position)
{
    const qsizetype before = lastBefore(text, position);
    const bool isBehind = before >= lineStart(text, position) && text[before] == u'"'
        && firstAfter(text, position) == u':' && openingQuote(text, position) < 0;
    return isBehind ? before : -1;
}

// Whether a value stands between the position and the end of its line, rather than the next key.
bool isValueAhead(const QString &text, qsizetype position)
{
    while (position < text.size() && (text[position] == u' ' || text[position] == u'\t'))
        ++position;
    if (position == text.size() || QStringView(u"\r\n,]}/").contains(text[position]))
        return false;
    if (text[position] != u'"')
        return true;
    const qsizetype close = closingQuote(text, position + 1);
    return close >= 0 && firstAfter(text, close + 1) != u':';
}

void findWord(Place &place, const QString &text, qsizetype position)
{
    const qsizetype keyEnd = keyEndBefore(text, position);
    const qsizetype quote = openingQuote(text, keyEnd < 0 ? position : keyEnd);
    if (quote < 0) {
        qsizetype begin = position, end = position;
        while (begin > 0 && isWordPart(text[begin - 1]))
            --begin;
        while (end < text.size() && isWordPart(text[end]))
            ++end;
        place.word = place.inner = {begin, end};
        return;
    }
    place.quoted = true;
    const qsizetype close = keyEnd < 0 ? closingQuote(text, position) : keyEnd;
    const qsizetype end = close < 0 ? position : close;
    place.inner = {quote + 1, end};
    place.word = {quote, close < 0 ? end : close + 1};
}

bool isClosed(const json::Tree &tree, NodeId id)
{
    const QStringView raw = tree.raw(id);
    const QChar close = tree.isObject(id) ? u'}' : u']';
    return raw.size() > 1 && raw.back() == close;
}

NodeId containerAt(const json::Tree &tree, qsizetype position)
{
    NodeId id = tree.at(position);
    while (id != NoNode) {
        const bool holds = tree.isObject(id) || tree.isArray(id);
        const text::Span span = tree[id].span;
        if (holds && span.begin < position && (position < span.end || !isClosed(tree, id)))
            return id;
        id = tree[id].parent;
    }
    return NoNode;
}

QString keyBefore(const json::Tree &tree, NodeId object, qsizetype colon)
{
    QString key;
    for (const NodeId child : tree.children(object)) {
        if (tree[child].key.end <= colon)
            key = tree.key(child);
    }
    return key;
}

void findSlot(Place &place, const json::Tree &tree)
{
    const QString &text = tree.text();
    const qsizetype before = lastBefore(text, place.word.begin);
    const QChar previous = before < 0 ? QChar() : text[before];
    const QChar following = firstAfter(text, place.word.end);
    const bool isList = tree.isArray(place.container);
    place.hasColon = following == u':';
    if (isList) {
        place.slot = Slot::Value;
        place.field = tree.key(place.container);
    } else if (previous == u':' && place.word.isEmpty() && isValueAhead(text, place.word.end)) {
        place.slot = Slot::None; // it is there
    } else if (previous == u':') {
        place.slot = Slot::Value;
        place.field = keyBefore(tree, place.container, before);
    } else {
        place.slot = Slot::Key;
    }
    const bool mayStand = previous == u',' || previous == u':' || previous == u'{' || previous == u'[';
    if (!mayStand)
        place.commaAt = before + 1;
    place.lacksComma = following == u'"' || (isList && following == u'{');
}

void findState(Place &place, const asl::Definition &definition)
{
    const json::Tree &tree = *definition.tree;
    QHash<NodeId, int> around;
    int distance = 0;
    for (NodeId id = place.container; id != NoNode; id = tree[id].parent)
        around.insert(id, distance++);
    int nearest = distance;
    asl::forEachState(definition.root, {}, [&](const asl::StatePath &path, const asl::State &state) {
        const int here = around.value(state.node, distance);
        if (here >= nearest)
            return;
        nearest = here;
        place.state = &state;
        place.statePath = path;
    });
    for (NodeId id = place.container; place.state && id != NoNode && tree[id].parent != NoNode; id = tree[id].parent) {
        if (tree[id].parent == place.state->node)
            place.stateField = tree.key(id);
    }
    if (place.state && place.container == place.state->node)
        place.stateField = place.field;
    place.language = place.state ? place.state->language : definition.language;
}

const asl::Scope *scopeHolding(const asl::Scope &scope, NodeId node)
{
    if (scope.node == node || scope.statesNode == node)
        return &scope;
    for (const asl::State &state : scope.states) {
        for (const asl::Scope &inner : state.scopes()) {
            if (const asl::Scope *found = scopeHolding(inner, node))
                return found;
        }
    }
    return nullptr;
}

} // namespace

asl::Place objectKind(const json::Tree &tree, NodeId object)
{
    return objectKindAt(tree, object, 0);
}

void findSurroundings(Place &place, const asl::Definition &definition)
{
    const json::Tree &tree = *definition.tree;
    place.objectNode = place.container;
    while (tree.isArray(place.objectNode))
        place.objectNode = tree[place.objectNode].parent;
    place.object = objectKind(tree, place.objectNode);
    findState(place, definition);
    place.scope = scopeHolding(definition.root, place.objectNode);
    if (!place.scope && place.state)
        place.scope = definition.find(asl::scopeOf(place.statePath));
}

Place placeAt(const asl::Definition &definition, qsizetype position)
{
    Place place;
    const json::Tree &tree = *definition.tree;
    if (tree.format() != json::Format::Json || position < 0 || position > tree.text().size())
        return place;
    findWord(place, tree.text(), position);
    place.container = containerAt(tree, place.word.begin);
    if (place.container == NoNode)
        return place;
    findSlot(place, tree);
    findSurroundings(place, definition);
    return place;
}

std::vector<const asl::Field *> fieldsOf(asl::Place object, asl::StateKind kind, asl::QueryLanguage language)
{
    std::vector<const asl::Field *> fields;
    for (const asl::Field &field : asl::fieldsOf(object)) {
        if (asl::allows(field, object == asl::Place::State ? kind : asl::StateKind::Unknown, language))
            fields.push_back(&field);
    }
    return fields;
}

} // namespace language
