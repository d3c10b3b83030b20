#include "core/yaml/writer.h"

#include "core/json/edit.h"
#include "core/json/refusals.h"
#include "core/text/style.h"
#include "core/yaml/equality.h"
#include "core/yaml/layout.h"
#include "core/yaml/parser.h"
#include "core/yaml/refusals.h"
#include "core/yaml/scalar_text.h"

#include <QRegularExpression>
#include <QStringList>

namespace yaml {

using json::Kind;
using json::NodeId;
using json::NoNode;

Style styleOf(const json::Tree &tree)
{
    Style style{text::styleOf(tree.text()).indent, true};
    if (style.indent.contains(u'\t') || style.indent.isEmpty())
        style.indent = QStringLiteral("  ");
    for (NodeId id = 0; id < tree.size(); ++id) {
        if (!tree.isArray(id) || tree[id].key.isEmpty() || tree.raw(id).isEmpty() || isFlow(tree, id))
            continue;
        style.dashesIndented = columnOf(tree.text(), tree[id].span.begin) > columnOf(tree.text(), tree[id].key.begin);
        break;
    }
    return style;
}

QString numberSpelling(const json::Tree &tree, NodeId node)
{
    static const QRegularExpression json(QStringLiteral("^-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?$"));
    const QString raw = tree.raw(node).toString();
    return json.match(raw).hasMatch() ? raw : tree.numberText(node);
}

void Writer::withComments()
{
    for (const json::SyntaxError &error : m_source.errors()) {
        if (error.code == json::ErrorCode::CommentFound)
            m_comments.push_back(error.span);
    }
    std::ranges::sort(m_comments, {}, &text::Span::begin);
}

// Each as lines of its own, every line indented and ended.
QString Writer::commentsBefore(qsizetype position, const QString &indent)
{
    QString lines;
    for (; m_comment < m_comments.size() && m_comments[m_comment].begin < position; ++m_comment) {
        const text::Span span = m_comments[m_comment];
        QString words = m_source.text().mid(span.begin + 2, span.length() - 2);
        if (m_source.text().mid(span.begin, 2) == u"/*")
            words.chop(words.endsWith(u"*/") ? 2 : 0);
        for (const QString &line : words.split(u'\n')) {
            const QString trimmed = line.trimmed();
            lines += indent + (trimmed.isEmpty() ? QStringLiteral("#") : QStringLiteral("# ") + trimmed) + u'\n';
        }
    }
    return lines;
}

bool Writer::isLeaf(NodeId node) const
{
    return m_source[node].childCount == 0;
}

QString Writer::key(NodeId node) const
{
    return scalarText(m_source.key(node), Around::Block);
}

QString Writer::scalar(NodeId node, const QString &indent) const
{
    switch (m_source.kind(node)) {
    case Kind::Object: return QStringLiteral("{}");
    case Kind::Array: return QStringLiteral("[]");
    case Kind::Number: return numberSpelling(m_source, node);
    case Kind::Boolean:
        return m_source.boolean(node).value_or(false) ? QStringLiteral("true") : QStringLiteral("false");
    case Kind::Null: return QStringLiteral("null");
    case Kind::Missing: return m_source.raw(node).toString(); // a substitution, bare in YAML too
    case Kind::String: break;
    }
    const QString string = m_source.string(node);
    if (m_literals) {
        if (const auto literal = literalText(string, indent + m_style.indent))
            return *literal;
    }
    return scalarText(string, Around::Block);
}

QString Writer::entries(NodeId object, const QString &indent)
{
    QStringList lines;
    for (const NodeId child : m_source.children(object)) {
        const bool first = lines.isEmpty();
        const QString comments = commentsBefore(m_source[child].key.begin, indent);
        const QString entry = key(child) + u':' + afterKey(child, indent);
        lines << (first && !comments.isEmpty() ? u'\n' + comments : comments)
                + (first && comments.isEmpty() ? QString() : indent) + entry;
    }
    return lines.join(u'\n');
}

QString Writer::items(NodeId array, const QString &indent)
{
    QStringList lines;
    for (const NodeId child : m_source.children(array)) {
        const bool first = lines.isEmpty();
        const QString comments = commentsBefore(m_source[child].span.begin, indent);
        const QString item = u'-' + afterDash(child, indent);
        lines << (first && !comments.isEmpty() ? u'\n' + comments : comments)
                + (first && comments.isEmpty() ? QString() : indent) + item;
    }
    return lines.join(u'\n');
}

QString Writer::afterKey(NodeId node, const QString &indent)
{
    if (isLeaf(node))
        return u' ' + scalar(node, indent);
    const bool list = m_source.isArray(node);
    const QString inner = list && !m_style.dashesIndented ? indent : indent + m_style.indent;
    const QString body = list ? items(node, inner) : entries(node, inner);
    return body.startsWith(u'\n') ? body : u'\n' + inner + body;
}

QString Writer::afterDash(NodeId node, const QString &indent)
{
    if (isLeaf(node))
        return u' ' + scalar(node, indent);
    const QString inner = indent + QStringLiteral("  ");
    const QString body = m_source.isArray(node) ? items(node, inner) : entries(node, inner);
    return body.startsWith(u'\n') ? body : u' ' + body;
}

QString Writer::wholeText()
{
    const NodeId root = m_source.root();
    if (isLeaf(root))
        return commentsBefore(m_source[root].span.begin, {}) + scalar(root, {}) + u'\n'
            + commentsBefore(m_source.text().size(), {});
    const QString body = m_source.isArray(root) ? items(root, {}) : entries(root, {});
    return (body.startsWith(u'\n') ? body.mid(1) : body) + u'\n' + commentsBefore(m_source.text().size(), {});
}

QString Writer::flow(NodeId node, bool quoted) const
{
    const auto word = [&](const QString &string) {
        return quoted ? doubleQuoted(string) : scalarText(string, Around::Flow);
    };
    if (m_source.isString(node))
        return word(m_source.string(node));
    if (isLeaf(node))
        return scalar(node, {});
    QStringList parts;
    for (const NodeId child : m_source.children(node)) {
        const QString value = flow(child, quoted);
        parts << (m_source.isObject(node) ? word(m_source.key(child)) + QStringLiteral(": ") + value : value);
    }
    const QString inside = parts.join(QStringLiteral(", "));
    return m_source.isObject(node) ? u'{' + inside + u'}' : u'[' + inside + u']';
}

Result<QString> yamlText(const json::Tree &tree)
{
    if (const auto reason = json::whyUnsound(tree))
        return *reason;
    if (tree.root() == NoNode)
        return Refusal{json::Code::Damaged};
    Writer writer(tree, Style());
    writer.withComments();
    const QString text = writer.wholeText();
    const json::Tree back = parse(text);
    if (!back.isSound() || !saysTheSame(back, back.root(), tree, tree.root()))
        return Refusal{Code::NotConvertible};
    return text;
}

} // namespace yaml
