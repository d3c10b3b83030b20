#include "core/edit/layout_text.h"

#include "core/json/edit.h"
#include "core/json/parser.h"

#include <QStringList>

namespace edit {

namespace {

bool isOneLine(const json::Tree &tree, json::NodeId container)
{
    return tree[container].childCount > 0 && !tree.raw(container).contains(u'\n');
}

// Whether the container's first colon has a blank after it, as in {"A": 1}.
bool isSpaced(const json::Tree &tree, json::NodeId container)
{
    const json::Node &first = tree[tree[container].firstChild];
    return first.key.isEmpty() || tree.text().mid(first.key.end, first.span.begin - first.key.end).contains(u' ');
}

// What a member of the container is indented by: as its first member is, else one level more than the line
// the container begins on.
QString memberIndentation(const json::Tree &tree, json::NodeId container, const text::Style &style)
{
    const json::NodeId first = tree[container].firstChild;
    if (first != json::NoNode && tree.raw(container).contains(u'\n'))
        return indentationAt(tree, first);
    return indentationAt(tree, container) + style.indent;
}

QString leadingBlanks(const QString &line)
{
    qsizetype end = 0;
    while (end < line.size() && (line[end] == u' ' || line[end] == u'\t'))
        ++end;
    return line.left(end);
}

QString shifted(const QString &block, const QString &from, const QString &to)
{
    if (from == to)
        return block;
    QStringList lines = block.split(u'\n');
    for (qsizetype i = 1; i < lines.size(); ++i) {
        if (!lines[i].isEmpty() && lines[i].startsWith(from))
            lines[i].replace(0, from.size(), to);
    }
    return lines.join(u'\n');
}

} // namespace

QString memberText(const json::Tree &tree, json::NodeId container, const Value &value, const text::Style &style)
{
    return transplanted(json::rendered(value, style, 0), {}, tree, container, style);
}

QString transplanted(const QString &memberText, const QString &from, const json::Tree &tree, json::NodeId container,
                     const text::Style &style)
{
    if (isOneLine(tree, container))
        return compacted(memberText, isSpaced(tree, container));
    return shifted(memberText, from, memberIndentation(tree, container, style));
}

QString separatorIn(const json::Tree &tree, json::NodeId container, const text::Style &style)
{
    if (isOneLine(tree, container))
        return isSpaced(tree, container) ? QStringLiteral(", ") : QStringLiteral(",");
    return QStringLiteral(",\n") + memberIndentation(tree, container, style);
}

QString fitted(const QString &typed, const json::Tree &tree, json::NodeId container, const text::Style &style)
{
    return transplanted(typed, leadingBlanks(typed.mid(typed.lastIndexOf(u'\n') + 1)), tree, container, style);
}

bool saysTheSame(const json::Tree &tree, json::NodeId node, const QString &jsonText)
{
    return node != json::NoNode && compacted(tree.raw(node).toString()) == compacted(jsonText);
}

bool isWholeJson(const QString &text)
{
    const json::Tree tree = json::parse(text);
    return tree.root() != json::NoNode && tree.isSound() && tree.errors().empty();
}

QString property(const QString &key, const QString &valueText)
{
    return QStringLiteral("%1: %2").arg(json::quoted(key), valueText);
}

QString writtenProperty(const json::Tree &tree, json::NodeId node)
{
    return indentationAt(tree, node) + property(tree.key(node), tree.raw(node).toString());
}

QString indentationAt(const json::Tree &tree, json::NodeId node)
{
    const QString &text = tree.text();
    const qsizetype place = tree[node].key.isEmpty() ? tree[node].span.begin : tree[node].key.begin;
    const qsizetype line = place == 0 ? 0 : text.lastIndexOf(u'\n', place - 1) + 1;
    return leadingBlanks(text.mid(line, place - line));
}

QString compacted(const QString &jsonText, bool spaced)
{
    QString compact;
    compact.reserve(jsonText.size());
    bool inString = false;
    for (qsizetype i = 0; i < jsonText.size(); ++i) {
        const QChar c = jsonText[i];
        if (inString && c == u'\\' && i + 1 < jsonText.size()) {
            compact += c;
            compact += jsonText[++i];
            continue;
        }
        if (c == u'"')
            inString = !inString;
        if (inString || !c.isSpace())
            compact += c;
        if (spaced && !inString && (c == u':' || c == u','))
            compact += u' ';
    }
    return compact;
}

} // namespace edit
