#include "core/yaml/layout.h"

#include <QRegularExpression>

namespace yaml {

using json::NodeId;
using json::NoNode;

namespace {

// Where to stop looking back for what belongs to a value.
qsizetype floorOf(const json::Tree &tree, NodeId node)
{
    if (!tree[node].key.isEmpty())
        return tree[node].key.end;
    const NodeId parent = tree[node].parent;
    if (parent == NoNode)
        return 0;
    const NodeId previous = tree.previous(node);
    return previous == NoNode ? tree[parent].span.begin : tree[previous].span.end;
}

} // namespace

bool isFlow(const json::Tree &tree, NodeId container)
{
    const QStringView raw = tree.raw(container);
    return raw.startsWith(u'{') || raw.startsWith(u'[');
}

bool isInFlow(const json::Tree &tree, NodeId node)
{
    const NodeId parent = tree[node].parent;
    return parent != NoNode && isFlow(tree, parent);
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

qsizetype columnOf(const QString &text, qsizetype position)
{
    return position - lineStart(text, position);
}

bool isLineDone(const QString &text, qsizetype position)
{
    return QStringView(text).mid(position, lineEnd(text, position) - position).trimmed().isEmpty();
}

qsizetype colonEnd(const json::Tree &tree, NodeId entry)
{
    const QString &text = tree.text();
    qsizetype at = tree[entry].key.end;
    if (tree[entry].key.isEmpty())
        return -1;
    while (at < text.size() && text[at] == u' ')
        ++at;
    return at < text.size() && text[at] == u':' ? at + 1 : -1;
}

qsizetype valueBegin(const json::Tree &tree, NodeId node)
{
    static const QRegularExpression properties(QStringLiteral("(?:^|[\\s:\\-,\\[{])((?:[!&][^\\s,\\[\\]{}]*\\s+)+)$"));
    const qsizetype begin = tree[node].span.begin;
    const qsizetype floor = std::min(floorOf(tree, node), begin);
    const QString before = tree.text().mid(floor, begin - floor);
    const auto match = properties.match(before);
    if (!match.hasMatch())
        return begin;
    const qsizetype at = match.capturedStart(1);
    const QStringView line = QStringView(before).mid(lineStart(before, at), at - lineStart(before, at));
    return line.contains(u'#') ? begin : floor + at; // words of a comment are no tag
}

QString tagOf(const json::Tree &tree, NodeId node)
{
    const qsizetype begin = valueBegin(tree, node);
    const QString properties = tree.text().mid(begin, tree[node].span.begin - begin);
    for (const QString &word : properties.split(QRegularExpression(QStringLiteral("\\s+")), Qt::SkipEmptyParts)) {
        if (word.startsWith(u'!'))
            return word;
    }
    return {};
}

qsizetype dashOf(const json::Tree &tree, NodeId item)
{
    const QString &text = tree.text();
    const qsizetype floor = floorOf(tree, item);
    qsizetype at = valueBegin(tree, item);
    // An item without a value has its place somewhere behind its dash.
    while (at > floor) {
        const qsizetype start = std::max(lineStart(text, at), floor);
        const QStringView line = QStringView(text).mid(start, at - start);
        const QStringView bare = line.trimmed().startsWith(u'#') ? QStringView() : line;
        qsizetype dash = bare.lastIndexOf(u'-');
        const qsizetype comment = bare.indexOf(u" #");
        if (comment >= 0)
            dash = bare.left(comment).lastIndexOf(u'-');
        if (dash >= 0)
            return start + dash;
        if (!bare.trimmed().isEmpty())
            return -1;
        at = start - 1;
    }
    return floor < text.size() && text[floor] == u'-' ? floor : -1;
}

text::Span entrySpan(const json::Tree &tree, NodeId node)
{
    const json::Node &self = tree[node];
    const qsizetype end = std::max(self.span.end, self.key.end);
    if (!self.key.isEmpty()) {
        const qsizetype colon = colonEnd(tree, node);
        return colon < 0 ? text::Span{} : text::Span{self.key.begin, std::max(end, colon)};
    }
    if (isInFlow(tree, node))
        return {valueBegin(tree, node), end};
    const qsizetype dash = dashOf(tree, node);
    if (dash < 0)
        return {};
    const bool valueless = tree.kind(node) == json::Kind::Null && self.span.isEmpty();
    return {dash, valueless ? dash + 1 : end};
}

} // namespace yaml
