#include "core/json/tree.h"

#include <charconv>

namespace json {

namespace {

Value numberFrom(const std::string &text)
{
    if (text.find_first_of(".eE") == std::string::npos) {
        std::int64_t whole = 0;
        const char *const end = text.data() + text.size();
        if (std::from_chars(text.data(), end, whole).ptr == end && !text.empty()) {
            if (std::from_chars(text.data(), end, whole).ec == std::errc())
                return whole;
        }
        std::uint64_t large = 0;
        const auto read = std::from_chars(text.data(), end, large);
        if (read.ec == std::errc() && read.ptr == end)
            return large;
    }
    double real = 0;
    const char *const end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, real);
    return read.ptr == end && read.ec == std::errc() ? Value(real) : Value(nullptr);
}

Value scalarFrom(const Tree &tree, NodeId id)
{
    switch (tree.kind(id)) {
    case Kind::String: return tree.string(id).toStdString();
    case Kind::Number:
        return numberFrom((tree.format() == Format::Yaml ? QString::number(*tree.number(id), 'g', 17)
                                                         : tree.raw(id).toString()).toStdString());
    case Kind::Boolean: return tree.boolean(id).value_or(false);
    case Kind::Object: return Value::object();
    case Kind::Array: return Value::array();
    case Kind::Null:
    case Kind::Missing: break;
    }
    return nullptr;
}

Value &appended(const Tree &tree, Value &parent, NodeId child)
{
    if (parent.is_object())
        return parent[tree.key(child).toStdString()] = scalarFrom(tree, child);
    parent.push_back(scalarFrom(tree, child));
    return parent.back();
}

} // namespace

Value Tree::toValue(NodeId id) const
{
    if (id == NoNode)
        return nullptr;
    Value root = scalarFrom(*this, id);
    // An own stack, since texts nest deeper than ours reaches. Parents stay put while a child is filled: siblings
    // are appended only when it is complete.
    struct Open { Value *value; NodeId next; };
    std::vector<Open> open{{&root, (*this)[id].firstChild}};
    while (!open.empty()) {
        Open &top = open.back();
        if (top.next == NoNode) {
            open.pop_back();
            continue;
        }
        const NodeId child = top.next;
        top.next = (*this)[child].next;
        Value &value = appended(*this, *top.value, child);
        if ((*this)[child].firstChild != NoNode)
            open.push_back({&value, (*this)[child].firstChild});
    }
    return root;
}

} // namespace json
