#include "core/yaml/builder.h"

#include "core/base/reading.h"
#include "core/yaml/readable.h"
#include "core/yaml/scalars.h"

namespace yaml {

namespace {

using json::Kind;
using json::Node;
using json::NodeId;
using json::NoNode;

// Values that aliases and merge keys stand for: more than any definition AWS takes has; a bomb would be millions.
constexpr int MostCopies = 300'000;
const QString MergeKey = QStringLiteral("<<");

} // namespace

qsizetype Builder::unitOf(int byte)
{
    const auto units = [this](int at) {
        const auto lead = uchar(m_utf8[size_t(at)]);
        return (lead & 0xC0) == 0x80 ? 0 : lead >= 0xF0 ? 2 : 1; // beyond the basic plane UTF-16 needs two
    };
    const int stop = std::clamp(byte, 0, int(m_utf8.size()));
    while (m_byte < stop)
        m_unit += units(m_byte++);
    while (m_byte > stop)
        m_unit -= units(--m_byte);
    return m_unit;
}

json::Tree Builder::tree(std::vector<json::SyntaxError> errors)
{
    errors.insert(errors.begin(), m_errors.begin(), m_errors.end());
    json::Tree tree(m_text, m_nodes, std::move(errors), json::Format::Yaml);
    for (size_t i = 0; i < m_nodes.size(); ++i)
        tree.setDecoded(NodeId(i), std::move(m_decoded[i].key), std::move(m_decoded[i].string));
    return tree;
}

NodeId Builder::linked(NodeId parent)
{
    const auto id = NodeId(m_nodes.size());
    m_nodes.emplace_back().parent = parent;
    m_decoded.emplace_back();
    m_shared.push_back(Shared::No);
    if (parent == NoNode)
        return id;
    Node &above = m_nodes[size_t(parent)];
    if (above.lastChild == NoNode)
        above.firstChild = id;
    else
        m_nodes[size_t(above.lastChild)].next = id;
    above.lastChild = id;
    ++above.childCount;
    return id;
}

NodeId Builder::added(text::Span span, Kind kind, YAML::anchor_t anchor)
{
    const NodeId id = linked(m_open.empty() ? NoNode : m_open.back().id);
    Node &node = m_nodes[size_t(id)];
    node.span = span;
    node.kind = kind;
    if (!m_open.empty()) {
        node.key = m_open.back().key;
        m_decoded[size_t(id)].key = m_open.back().keyText;
    }
    if (anchor)
        m_anchors.insert(anchor, id);
    return id;
}

// After a key its value comes, after a value the next key.
void Builder::valueDone()
{
    if (m_open.empty() || m_nodes[size_t(m_open.back().id)].kind != Kind::Object)
        return;
    m_open.back().keyNext = true;
    m_open.back().key = {};
    m_open.back().keyText.clear();
}

QString Builder::read(const YAML::Mark &mark, const std::string &value)
{
    const QString text = QString::fromStdString(value);
    if (!m_hasPairs)
        return text;
    const qsizetype begin = pastProperties(m_text, unitOf(mark.pos));
    return withPairs(text, begin < m_text.size() && m_text[begin] == u'"');
}

// YAML: between two commas something stands. yaml-cpp takes nothing for null.
void Builder::refuseEmptyItem(const YAML::Mark &mark, YAML::anchor_t anchor)
{
    const bool isItem =
        !m_open.empty() && m_open.back().flow && (m_nodes[size_t(m_open.back().id)].kind == Kind::Array || isKeyNext());
    const qsizetype at = unitOf(mark.pos);
    if (!isItem || anchor || at >= m_text.size() || m_text[at] != u',')
        return;
    m_errors.push_back({json::ErrorCode::ValueExpected, {at, at + 1}, {}});
    for (const Open &open : m_open)
        m_nodes[size_t(open.id)].damaged = true;
}

void Builder::OnNull(const YAML::Mark &mark, YAML::anchor_t anchor)
{
    refuseEmptyItem(mark, anchor);
    if (isKeyNext()) {
        m_open.back().keyNext = false;
        return;
    }
    const qsizetype written = pastProperties(m_text, unitOf(mark.pos));
    if (const qsizetype length = nullLength(m_text, written); length > 0) {
        added({written, written + length}, Kind::Null, anchor);
        return valueDone();
    }
    // yaml-cpp points at whatever comes next; the value is missing right behind its key.
    const bool keyed = !m_open.empty() && !m_open.back().key.isEmpty();
    const qsizetype at = keyed ? std::min(m_open.back().key.end + 1, m_text.size()) : unitOf(mark.pos);
    added({at, at}, Kind::Null, anchor);
    valueDone();
}

void Builder::OnScalar(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor, const std::string &value)
{
    const QString text = read(mark, value);
    const text::Span span = scalarSpan(m_text, unitOf(mark.pos), text);
    if (isKeyNext()) {
        m_open.back().keyNext = false;
        m_open.back().key = span;
        m_open.back().keyText = text;
        return;
    }
    const Scalar meaning = meaningOf(text, tag);
    const NodeId id = added(span, meaning.kind, anchor);
    m_decoded[size_t(id)].string = meaning.text;
    valueDone();
}

void Builder::OnAlias(const YAML::Mark &mark, YAML::anchor_t anchor)
{
    const qsizetype begin = unitOf(mark.pos);
    qsizetype end = begin;
    while (end < m_text.size() && !m_text[end].isSpace() && !QStringView(u",]}").contains(m_text[end]))
        ++end;
    const NodeId source = m_anchors.value(anchor, NoNode);
    if (isKeyNext()) {
        m_open.back().keyNext = false;
        m_open.back().key = {begin, end};
        m_open.back().keyText = source == NoNode ? QString() : m_decoded[size_t(source)].string;
        return;
    }
    const NodeId id = added({begin, end}, Kind::Null, 0);
    // An alias to what it stands in itself would have no end.
    const bool open = std::ranges::any_of(m_open, [&](const Open &each) { return each.id == source; });
    if (source != NoNode && !open) {
        m_alias = {begin, end};
        if (int(m_open.size()) + depthOf(source) > DeepestText)
            throw BeyondMeasure{json::ErrorCode::TooDeep, m_alias, {}};
        markShared(source);
        copy(source, id, m_alias);
    }
    m_shared[size_t(id)] = Shared::Alias;
    valueDone();
}

// How many containers lie within one another there; no more than may be open at once.
int Builder::depthOf(NodeId node) const
{
    const Node &here = m_nodes[size_t(node)];
    if (here.kind != Kind::Object && here.kind != Kind::Array)
        return 0;
    int deepest = 0;
    for (NodeId child = here.firstChild; child != NoNode; child = m_nodes[size_t(child)].next)
        deepest = std::max(deepest, depthOf(child));
    return deepest + 1;
}

NodeId Builder::twinOf(NodeId original, NodeId parent, Shared shared)
{
    if (++m_copies > MostCopies)
        throw BeyondMeasure{json::ErrorCode::YamlError, m_alias,
                            QStringLiteral("aliases and merge keys stand for more than %1 values").arg(MostCopies)};
    const NodeId twin = linked(parent);
    m_decoded[size_t(twin)].key = m_decoded[size_t(original)].key;
    m_shared[size_t(twin)] = shared;
    return twin;
}

void Builder::markShared(NodeId source)
{
    for (NodeId child = m_nodes[size_t(source)].firstChild; child != NoNode; child = m_nodes[size_t(child)].next) {
        markShared(child);
        m_shared[size_t(child)] = Shared::Inside;
    }
    m_shared[size_t(source)] = Shared::Anchor;
}

void Builder::copy(NodeId from, NodeId to, text::Span span)
{
    m_nodes[size_t(to)].kind = m_nodes[size_t(from)].kind;
    m_nodes[size_t(to)].span = span;
    m_decoded[size_t(to)].string = m_decoded[size_t(from)].string;
    for (NodeId child = m_nodes[size_t(from)].firstChild; child != NoNode; child = m_nodes[size_t(child)].next) {
        const NodeId twin = twinOf(child, to, Shared::Inside);
        m_nodes[size_t(twin)].key = m_nodes[size_t(child)].key.isEmpty() ? text::Span() : span;
        copy(child, twin, span);
    }
}

void Builder::start(const YAML::Mark &mark, Kind kind, YAML::anchor_t anchor, bool flow)
{
    const qsizetype begin = std::min(pastProperties(m_text, unitOf(mark.pos)), m_text.size());
    if (isKeyNext()) {
        m_open.back().keyNext = false; // a collection as a key has no name in JSON; its value gets an empty one
        if (m_nodes[size_t(m_open.back().id)].span.begin == begin)
            m_open.back().isBracketed = false; // the bracket is the key's
    }
    if (m_open.size() >= size_t(DeepestText))
        throw BeyondMeasure{json::ErrorCode::TooDeep, {begin, std::min(begin + 1, m_text.size())}, {}};
    const NodeId id = added({begin, begin}, kind, anchor);
    // A pair in a list, [a: 1], is a collection without brackets of its own.
    const QChar bracket = kind == Kind::Object ? u'{' : u'[';
    m_open.push_back({id, kind == Kind::Object, flow, flow && m_text.mid(begin, 1) == bracket, {}, {}});
}

// Behind the closing bracket that follows what stands in a collection; a comment may hold others.
qsizetype Builder::bracketEnd(qsizetype reach, QChar closing) const
{
    for (qsizetype at = reach; at < m_text.size(); ++at) {
        if (m_text[at] == closing)
            return at + 1;
        if (m_text[at] != u'#' || at == 0 || !m_text[at - 1].isSpace())
            continue;
        if (at = m_text.indexOf(u'\n', at); at < 0)
            break;
    }
    return reach;
}

void Builder::end(QChar closing)
{
    const Open open = m_open.back();
    m_open.pop_back();
    Node &node = m_nodes[size_t(open.id)];
    qsizetype reach = node.span.begin;
    for (NodeId child = node.firstChild; child != NoNode; child = m_nodes[size_t(child)].next)
        reach = std::max({reach, m_nodes[size_t(child)].span.end, m_nodes[size_t(child)].key.end});
    if (open.isBracketed)
        reach = bracketEnd(reach, closing);
    node.span.end = reach;
    if (node.kind == Kind::Object)
        merge(open.id);
    valueDone();
}

void Builder::OnSequenceStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t anchor,
                              YAML::EmitterStyle::value style)
{
    start(mark, Kind::Array, anchor, style == YAML::EmitterStyle::Flow);
}

void Builder::OnSequenceEnd()
{
    end(u']');
}

void Builder::OnMapStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value style)
{
    start(mark, Kind::Object, anchor, style == YAML::EmitterStyle::Flow);
}

void Builder::OnMapEnd()
{
    end(u'}');
}

// YAML's merge key: what it names is taken over, unless the object says it itself.
void Builder::merge(NodeId object)
{
    NodeId before = NoNode, found = m_nodes[size_t(object)].firstChild;
    while (found != NoNode && m_decoded[size_t(found)].key != MergeKey) {
        before = found;
        found = m_nodes[size_t(found)].next;
    }
    if (found == NoNode)
        return;
    Node &node = m_nodes[size_t(object)];
    const NodeId after = m_nodes[size_t(found)].next;
    (before == NoNode ? node.firstChild : m_nodes[size_t(before)].next) = after;
    if (node.lastChild == found)
        node.lastChild = before;
    --node.childCount;
    QSet<QString> held;
    for (NodeId child = node.firstChild; child != NoNode; child = m_nodes[size_t(child)].next)
        held.insert(m_decoded[size_t(child)].key);
    m_alias = m_nodes[size_t(found)].span;
    if (m_nodes[size_t(found)].kind == Kind::Object)
        return takeFrom(object, found, held);
    for (NodeId each = m_nodes[size_t(found)].firstChild; each != NoNode; each = m_nodes[size_t(each)].next)
        takeFrom(object, each, held);
}

void Builder::takeFrom(NodeId object, NodeId source, QSet<QString> &held)
{
    for (NodeId child = m_nodes[size_t(source)].firstChild; child != NoNode; child = m_nodes[size_t(child)].next) {
        if (held.contains(m_decoded[size_t(child)].key))
            continue;
        held.insert(m_decoded[size_t(child)].key);
        const NodeId twin = twinOf(child, object, Shared::Merged);
        m_nodes[size_t(twin)].key = m_nodes[size_t(child)].key;
        copy(child, twin, m_nodes[size_t(child)].span);
    }
}

void Builder::breakOff(qsizetype position)
{
    for (const Open &open : m_open) {
        Node &node = m_nodes[size_t(open.id)];
        node.damaged = true;
        node.span.end = std::max(node.span.begin, position);
    }
    // The state being written when the text broke is damaged too, as far as it got.
    for (size_t i = 0; i + 1 < m_open.size(); ++i) {
        const NodeId last = m_nodes[size_t(m_open[i].id)].lastChild;
        if (last != NoNode)
            m_nodes[size_t(last)].damaged = true;
    }
}

} // namespace yaml
