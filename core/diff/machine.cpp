#include "core/diff/machine.h"

namespace diff {

namespace {

std::string wordOf(const json::Pointer &place, qsizetype step)
{
    return place[step].toStdString();
}

// The scope's place in the state that holds it.
json::Pointer placeIn(const json::Tree &tree, json::NodeId scope, json::NodeId state)
{
    json::Pointer place;
    for (json::NodeId node = scope; node != state && node != json::NoNode; node = tree[node].parent) {
        const bool isElement = tree.isArray(tree[node].parent);
        place.prepend(isElement ? QString::number(tree.indexOf(node)) : tree.key(node));
    }
    return place;
}

bool holdsStates(const json::Tree &tree, json::NodeId node, const std::vector<asl::Scope> &scopes)
{
    return std::ranges::any_of(
        scopes, [&](const asl::Scope &scope) { return scope.node == node || tree[scope.node].parent == node; });
}

// An object of a scope without its states: those are parts of their own. `States` that holds none stays.
Value withoutStates(const json::Tree &tree, const asl::Scope &scope)
{
    if (!tree.isObject(scope.node))
        return tree.toValue(scope.node);
    Value data = Value::object();
    for (const json::NodeId child : tree.children(scope.node))
        if (child != scope.statesNode || scope.states.empty())
            data[tree.key(child).toStdString()] = tree.toValue(child);
    return data;
}

Value listWithoutStates(const json::Tree &tree, json::NodeId list, const std::vector<asl::Scope> &scopes)
{
    Value data = Value::array();
    size_t next = 0;
    for (const json::NodeId child : tree.children(list)) {
        const bool isScope = next < scopes.size() && scopes[next].node == child;
        data.push_back(isScope ? withoutStates(tree, scopes[next++]) : tree.toValue(child));
    }
    return data;
}

// An object is read member by member, so that what lies in scopes is not copied at every depth.
Value dataOf(const json::Tree &tree, const asl::State &state)
{
    const std::vector<asl::Scope> &scopes = state.scopes();
    if (scopes.empty())
        return tree.toValue(state.node);
    Value data = Value::object();
    for (const json::NodeId child : tree.children(state.node)) {
        Value &field = data[tree.key(child).toStdString()];
        if (!holdsStates(tree, child, scopes))
            field = tree.toValue(child);
        else if (tree.isArray(child) && scopes.front().node != child)
            field = listWithoutStates(tree, child, scopes);
        else
            field = withoutStates(tree, scopes.front());
    }
    return data;
}

} // namespace

Machine::Machine(const asl::Definition &definition) : m_tree(*definition.tree)
{
    m_parts.emplace_back();
    if (m_tree.root() != json::NoNode)
        m_parts.front().data = withoutStates(m_tree, definition.root);
    else
        m_parts.front().data = Value::object(); // no file: a machine of which nothing is there
    const int room = addRoom(definition.root, 0, {});
    m_parts.front().scopes.push_back(room);
}

int Machine::addRoom(const asl::Scope &scope, int owner, const asl::ScopePath &path)
{
    const int number = int(m_rooms.size());
    m_rooms.emplace_back();
    m_rooms.back().path = path;
    m_rooms.back().owner = owner;
    QHash<QString, const asl::State *> last;
    for (const asl::State &state : scope.states)
        last.insert(state.name, &state);
    std::vector<const asl::State *> states;
    for (const asl::State &state : scope.states)
        if (last.value(state.name) == &state)
            states.push_back(&state);
    for (const asl::State *state : states)
        addState(*state, number);
    const Room &room = m_rooms[size_t(number)];
    for (size_t i = 0; i < states.size(); ++i)
        join(room.states[i], *states[i]);
    m_rooms[size_t(number)].start = room.byName.value(scope.startAt.name, Nobody);
    if (room.start != Nobody)
        m_parts[size_t(room.start)].in.push_back({Role::Start, Nobody});
    return number;
}

void Machine::addState(const asl::State &state, int room)
{
    const int number = int(m_parts.size());
    Part part;
    part.path = m_rooms[size_t(room)].path.state(state.name);
    part.type = m_tree.string(m_tree.find(state.node, u"Type"));
    part.scope = room;
    part.data = dataOf(m_tree, state);
    m_rooms[size_t(room)].states.push_back(number);
    m_rooms[size_t(room)].byName.insert(state.name, number);
    const asl::StatePath path = part.path;
    m_parts.push_back(std::move(part));
    for (size_t i = 0; i < state.scopes().size(); ++i) {
        const int inner = addRoom(state.scopes()[i], number, {path, int(i)});
        m_rooms[size_t(inner)].place = placeIn(m_tree, state.scopes()[i].node, state.node);
        m_parts[size_t(number)].scopes.push_back(inner);
    }
}

// The arrows of the state, now that all states of its scope are known.
void Machine::join(int number, const asl::State &state)
{
    const QHash<QString, int> &names = m_rooms[size_t(m_parts[size_t(number)].scope)].byName;
    const auto add = [&](Role role, const asl::Target &target) {
        if (!target.isSet())
            return;
        const int to = names.value(target.name, Nobody);
        m_parts[size_t(number)].out.push_back({role, to});
        if (to != Nobody)
            m_parts[size_t(to)].in.push_back({role, number});
    };
    add(Role::Next, state.next);
    if (const auto *choice = std::get_if<asl::ChoiceFields>(&state.fields)) {
        add(Role::Default, choice->defaultTarget);
        for (const asl::ChoiceRule &rule : choice->rules)
            add(Role::Rule, rule.next);
    }
    for (const asl::Catcher &catcher : state.catchers)
        add(Role::Catch, catcher.next);
}

Value *scopeWithin(Value &data, const json::Pointer &place)
{
    Value *at = &data;
    for (qsizetype i = 0; i < place.size(); ++i) {
        if (at->is_array()) {
            const size_t index = place[i].toULongLong();
            at = index < at->size() ? &(*at)[index] : nullptr;
        } else {
            const auto found = at->is_object() ? at->find(wordOf(place, i)) : at->end();
            at = at->is_object() && found != at->end() ? &*found : nullptr;
        }
        if (!at)
            return nullptr;
    }
    return at;
}

} // namespace diff
