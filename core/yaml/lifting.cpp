#include "core/yaml/lifting.h"

#include "core/yaml/equality.h"
#include "core/yaml/layout.h"

#include <QRegularExpression>

namespace yaml {

using json::NodeId;
using json::NoNode;

namespace {

qsizetype indentation(QStringView line)
{
    qsizetype blanks = 0;
    while (blanks < line.size() && line[blanks] == u' ')
        ++blanks;
    return blanks;
}

// Lines below the first move from one column to another; what stands further left, as comments may, stays.
QString shifted(const QString &text, qsizetype from, qsizetype to)
{
    QStringList lines = text.split(u'\n');
    for (qsizetype i = 1; i < lines.size(); ++i) {
        if (indentation(lines[i]) >= from && !lines[i].trimmed().isEmpty())
            lines[i] = QString(to, u' ') + lines[i].mid(from);
    }
    return lines.join(u'\n');
}

// An anchor may be set once only.
bool holdsAnchor(const QString &text)
{
    static const QRegularExpression anchor(QStringLiteral("(^|[\\s,\\[{])&[^\\s&]"));
    return anchor.match(text).hasMatch();
}

std::optional<QString> lifted(const QString &text, qsizetype from, qsizetype to)
{
    if (holdsAnchor(text))
        return std::nullopt;
    return shifted(text, from, to);
}

} // namespace

NodeId originOf(const json::Tree &tree, const json::Tree &wanted, NodeId node)
{
    NodeId best = NoNode;
    for (NodeId id = 1; id < tree.size(); ++id) {
        if (tree.kind(id) != wanted.kind(node) || tree[id].key.isEmpty() != wanted[node].key.isEmpty())
            continue;
        const bool sameKey = tree.key(id) == wanted.key(node);
        // A scalar of equal words elsewhere is another thing, unless it has the same name.
        if (wanted[node].childCount == 0 && !sameKey)
            continue;
        if (saysTheSame(tree, id, wanted, node)) {
            if (sameKey)
                return id;
            best = id;
        } else if (best == NoNode && wanted.isObject(node) && isAlike(tree, id, wanted, node)) {
            best = id;
        }
    }
    return best;
}

std::optional<QString> liftedAfterKey(const json::Tree &tree, NodeId origin, qsizetype column)
{
    const text::Span span = entrySpan(tree, origin);
    if (span.isEmpty() || tree[origin].key.isEmpty() || isInFlow(tree, origin))
        return std::nullopt;
    const qsizetype begin = colonEnd(tree, origin);
    return lifted(tree.text().mid(begin, span.end - begin), columnOf(tree.text(), span.begin), column);
}

std::optional<QString> liftedAfterDash(const json::Tree &tree, NodeId origin, qsizetype column)
{
    const text::Span span = entrySpan(tree, origin);
    if (span.isEmpty() || !tree[origin].key.isEmpty() || isInFlow(tree, origin))
        return std::nullopt;
    return lifted(tree.text().mid(span.begin + 1, span.end - span.begin - 1), columnOf(tree.text(), span.begin),
                  column);
}

std::optional<QString> liftedFlow(const json::Tree &tree, NodeId origin, const QString &indent)
{
    const QStringView raw = tree.raw(origin);
    // A pair in a list, [a: 1], would be none elsewhere.
    const bool isCollection = tree.isObject(origin) || tree.isArray(origin);
    const bool isInline = isInFlow(tree, origin) || raw.startsWith(u'"') || raw.startsWith(u'\'');
    if (isCollection ? !isFlow(tree, origin) : !isInline)
        return std::nullopt;
    const qsizetype begin = valueBegin(tree, origin);
    const qsizetype line = lineStart(tree.text(), begin);
    const qsizetype from = indentation(QStringView(tree.text()).mid(line));
    return lifted(tree.text().mid(begin, tree[origin].span.end - begin), from, indent.size());
}

} // namespace yaml
