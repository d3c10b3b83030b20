#include "core/json/tree.h"

#include "core/json/strings.h"

#include <algorithm>

namespace json {

namespace {

bool isHarmless(const SyntaxError &error)
{
    return error.code == ErrorCode::CommentFound || error.code == ErrorCode::TrailingComma
        || error.code == ErrorCode::SubstitutionFound;
}

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

QString Tree::numberText(NodeId id) const
{
    return kind(id) == Kind::Number ? scalar(id) : QString();
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
    // Most keys differ in their first letter; an escape only makes a key longer than what it means.
    const bool quoted = written.size() > 2 && written[0] == u'"' && !wanted.isEmpty();
    if (quoted && written[1] != wanted[0] && written[1] != u'\\')
        return false;
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

NodeId Tree::previous(NodeId id) const
{
    NodeId before = NoNode;
    for (const NodeId sibling : children((*this)[id].parent)) {
        if (sibling == id)
            return before;
        before = sibling;
    }
    return NoNode;
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

void Tree::setDecoded(NodeId id, QString key, QString string)
{
    m_decoded.insert(id, {std::move(key), std::move(string)});
}

} // namespace json
