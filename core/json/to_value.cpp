#include "core/json/tree.h"

#include <algorithm>
#include <string>
#include <unordered_map>

namespace json {

namespace {

Value numberValue(QStringView written)
{
    const bool integral =
        std::none_of(written.begin(), written.end(), [](QChar c) { return c == u'.' || c == u'e' || c == u'E'; });
    bool ok = false;
    if (integral) {
        if (const qlonglong value = written.toLongLong(&ok); ok)
            return Value(std::int64_t(value));
        if (const qulonglong value = written.toULongLong(&ok); ok)
            return Value(std::uint64_t(value));
    }
    const double value = written.toDouble(&ok);
    return ok ? Value(value) : Value();
}

// Of equal keys the first one's place and the last one's value stay, as nlohmann reads them.
void insert(Value::object_t &object, std::string key, Value value)
{
    for (auto &[known, held] : object) {
        if (known == key) {
            held = std::move(value);
            return;
        }
    }
    object.Value::object_t::Container::emplace_back(std::move(key), std::move(value));
}

// As insert for objects so big that looking through them for each key would show.
class Index
{
public:
    void insert(Value::object_t &object, std::string key, Value value)
    {
        const auto [known, isNew] = m_places.try_emplace(key, object.size());
        if (isNew)
            object.Value::object_t::Container::emplace_back(std::move(key), std::move(value));
        else
            (object.begin() + std::ptrdiff_t(known->second))->second = std::move(value);
    }

private:
    std::unordered_map<std::string, size_t> m_places;
};

} // namespace

Value Tree::scalarValue(NodeId id) const
{
    switch (kind(id)) {
    case Kind::String: return Value(string(id).toStdString());
    case Kind::Number: return numberValue(scalar(id));
    case Kind::Boolean: return Value(*boolean(id));
    default: return Value();
    }
}

Value Tree::toValue(NodeId top) const
{
    struct Frame
    {
        NodeId id;
        NodeId next;
        Value value;
        Index index;
    };
    const auto isContainer = [this](NodeId id) { return isObject(id) || isArray(id); };
    const auto opened = [this](NodeId id) {
        Value empty = isObject(id) ? Value::object() : Value::array();
        return Frame{id, (*this)[id].firstChild, std::move(empty), {}};
    };
    if (!isContainer(top))
        return scalarValue(top);

    constexpr int bigObject = 16;
    std::vector<Frame> open; // its own stack: a deep document must not exhaust the program's
    open.push_back(opened(top));
    const auto add = [&](NodeId id, Value value) {
        Frame &parent = open.back();
        if (isArray(parent.id))
            parent.value.push_back(std::move(value));
        else if ((*this)[parent.id].childCount < bigObject)
            insert(parent.value.get_ref<Value::object_t &>(), key(id).toStdString(), std::move(value));
        else
            parent.index.insert(parent.value.get_ref<Value::object_t &>(), key(id).toStdString(), std::move(value));
    };
    while (true) {
        const NodeId id = open.back().next;
        if (id != NoNode) {
            open.back().next = (*this)[id].next;
            if (isContainer(id))
                open.push_back(opened(id));
            else
                add(id, scalarValue(id));
            continue;
        }
        Frame done = std::move(open.back());
        open.pop_back();
        if (open.empty())
            return std::move(done.value);
        add(done.id, std::move(done.value));
    }
}

} // namespace json
