#include "core/json/tree.h"

#include "core/json/strings.h"

namespace json {

namespace {

bool isHarmless(const SyntaxError &error)
{
    return error.code == ErrorCode::CommentFound || error.code == ErrorCode::TrailingComma;
}

Value numberValue(QStringView written)
{
    const bool integral = std::none_of(written.begin(), written.end(),
                                       [](QChar c) { return c == u'.' || c == u'e' || c == u'E'; });
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

Tree::Tree(QString text, std::vector<Node> nodes, std::vector<SyntaxError> errors, Format format)
    : m_text(std::move(text)), m_nodes(std::move(nodes)), m_errors(std::move(errors)), m_format(format),
      m_sound(std::all_of(m_errors.begin(), m_errors.end(), isHarmless))
{
}

QString Tree::key(NodeId id) const
{
    if (id == NoNode)
        return {};
    if (const auto known = m_decoded.constFind(id); known != m_decoded.cend())
        return known->key;
    const text::Span span = (*this)[id].key;
    return unquoted(QStringView(m_text).mid(span.begin, span.length()));
}

QString Tree::string(NodeId id) const
{
    if (kind(id) != Kind::String)
        return {};
    if (const auto known = m_decoded.constFind(id); known != m_decoded.cend())
        return known->string;
    return unquoted(raw(id));
}

QString Tree::scalar(NodeId id) const
{
    const auto known = m_decoded.constFind(id);
    return known != m_decoded.cend() ? known->string : raw(id).toString();
}

std::optional<double> Tree::number(NodeId id) const
{
    if (kind(id) != Kind::Number)
        return std::nullopt;
    bool ok = false;
    const double value = scalar(id).toDouble(&ok);
    return ok ? std::optional(value) : std::nullopt;
}

std::optional<bool> Tree::boolean(NodeId id) const
{
    if (kind(id) != Kind::Boolean)
        return std::nullopt;
    return scalar(id).startsWith(u't');
}

QStringView Tree::raw(NodeId id) const
{
    if (id == NoNode)
        return {};
    const text::Span span = (*this)[id].span;
    return QStringView(m_text).mid(span.begin, span.length());
}

bool Tree::keyEquals(NodeId id, QStringView wanted) const
{
    if (const auto known = m_decoded.constFind(id); known != m_decoded.cend())
        return known->key == wanted;
    const text::Span span = (*this)[id].key;
    const QStringView written = QStringView(m_text).mid(span.begin, span.length());
    if (written.size() == wanted.size() + 2 && written.mid(1, wanted.size()) == wanted && !wanted.contains(u'\\'))
        return true;
    return written.contains(u'\\') ? unquoted(written) == wanted : !written.startsWith(u'"') && written == wanted;
}

NodeId Tree::find(NodeId object, QStringView wanted) const
{
    NodeId found = NoNode;
    if (isObject(object)) {
        for (const NodeId id : children(object)) {
            if (keyEquals(id, wanted))
                found = id;
        }
    }
    return found;
}

NodeId Tree::child(NodeId parent, qsizetype index) const
{
    for (const NodeId id : children(parent)) {
        if (index-- == 0)
            return id;
    }
    return NoNode;
}

qsizetype Tree::indexOf(NodeId id) const
{
    if (id == NoNode || (*this)[id].parent == NoNode)
        return -1;
    qsizetype index = 0;
    for (const NodeId sibling : children((*this)[id].parent)) {
        if (sibling == id)
            return index;
        ++index;
    }
    return -1;
}

NodeId Tree::at(qsizetype position) const
{
    const auto holds = [&](NodeId id) {
        const Node &node = (*this)[id];
        const qsizetype begin = node.key.isEmpty() ? node.span.begin : node.key.begin;
        return begin <= position && position <= node.span.end;
    };
    if (root() == NoNode || !holds(root()))
        return NoNode;
    NodeId innermost = root();
    for (NodeId next = innermost; next != NoNode;) {
        innermost = next;
        next = NoNode;
        for (const NodeId id : children(innermost)) {
            if (holds(id))
                next = id;
        }
    }
    return innermost;
}

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

void Tree::setDecoded(NodeId id, QString key, QString string)
{
    m_decoded.insert(id, {std::move(key), std::move(string)});
}

} // namespace json
