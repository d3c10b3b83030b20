// A definition as a comparison walks it: all states and scopes of all depths in two lists, each with what is written in
// it and the arrows between them.
#pragma once

#include "core/asl/definition.h"
#include "core/base/value.h"

#include <vector>

namespace diff {

inline constexpr int Nobody = -1;

enum class Role : quint8 { Start, Next, Default, Rule, Catch };

// An arrow, seen from one of its ends.
struct Way
{
    Role role = Role::Next;
    int state = Nobody; // at the other end; Nobody: the scope itself (Start), or a name that is not there
    bool operator==(const Way &) const = default;
};

// A state; or the machine, which is the first.
struct Part
{
    asl::StatePath path; // empty: the machine
    QString type;
    int scope = Nobody; // that it stands in
    std::vector<int> scopes; // inside
    Value data; // all fields, less the States of its scopes
    std::vector<Way> out, in; // as they are written
};

struct Room
{
    asl::ScopePath path;
    int owner = 0; // the part it is in
    json::Pointer place; // within the owner's data: ["Branches", "1"], ["ItemProcessor"], or nothing for the machine
    std::vector<int> states;
    QHash<QString, int> byName;
    int start = Nobody;
};

// Of states with one name in a scope the last is meant, as JSON readers take it.
class Machine
{
public:
    explicit Machine(const asl::Definition &definition);

    const std::vector<Part> &parts() const { return m_parts; }
    const std::vector<Room> &rooms() const { return m_rooms; }
    const Part &part(int number) const { return m_parts[size_t(number)]; }
    const Room &room(int number) const { return m_rooms[size_t(number)]; }

private:
    int addRoom(const asl::Scope &scope, int owner, const asl::ScopePath &path);
    void addState(const asl::State &state, int room);
    void join(int number, const asl::State &state);

    const json::Tree &m_tree;
    std::vector<Part> m_parts;
    std::vector<Room> m_rooms;
};

// Calls visit(name) for each name that leads on from a part: Next, Default, and the Next of rules and catchers.
template <class Visit>
void forEachTarget(Value &data, Visit &&visit)
{
    if (!data.is_object())
        return;
    for (const char *field : {"Next", "Default"})
        if (const auto found = data.find(field); found != data.end() && found->is_string())
            visit(*found);
    for (const char *list : {"Choices", "Catch"}) {
        const auto found = data.find(list);
        if (found == data.end() || !found->is_array())
            continue;
        for (Value &rule : *found)
            if (rule.is_object() && rule.contains("Next") && rule["Next"].is_string())
                visit(rule["Next"]);
    }
}

// The object of a scope within its owner's data; null where there is none.
Value *scopeWithin(Value &data, const json::Pointer &place);

} // namespace diff
