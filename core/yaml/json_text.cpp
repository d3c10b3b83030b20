#include "core/yaml/json_text.h"

#include "core/json/edit.h"
#include "core/json/refusals.h"
#include "core/json/strings.h"
#include "core/yaml/layout.h"
#include "core/yaml/scalar_text.h"
#include "core/yaml/writer.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

namespace yaml {

namespace {

using json::Kind;
using json::NodeId;

// "!Sub" → "Fn::Sub"; empty for tags that stand for no function.
QString functionOf(const QString &tag)
{
    if (tag == u"!Ref" || tag == u"!Condition")
        return tag.mid(1);
    const bool own = tag.size() > 1 && tag.startsWith(u'!') && tag[1].isUpper();
    return own ? QStringLiteral("Fn::") + tag.mid(1) : QString();
}

class JsonWriter
{
public:
    JsonWriter(const json::Tree &tree, const text::Style &style, Tags tags) : m_tree(tree), m_style(style), m_tags(tags)
    {
    }

    QString written(NodeId node, int depth) const
    {
        const QString tag = m_tags == Tags::AsFunctions ? tagOf(m_tree, node) : QString();
        const QString function = functionOf(tag);
        if (function.isEmpty())
            return m_tags == Tags::AsFunctions && isBarePlaceholder(m_tree, node) ? m_tree.string(node)
                                                                                  : plain(node, depth);
        const QString value = argument(tag, node, depth + 1);
        return framed({json::quoted(function) + QStringLiteral(": ") + value}, u'{', u'}', depth);
    }

private:
    // GetAtt names a resource and its attribute; the short form joins them by a point.
    QString argument(const QString &tag, NodeId node, int depth) const
    {
        const QString string = m_tree.string(node);
        if (tag != u"!GetAtt" || !m_tree.isString(node) || !string.contains(u'.'))
            return plain(node, depth);
        return framed({json::quoted(string.section(u'.', 0, 0)), json::quoted(string.section(u'.', 1))}, u'[', u']',
                      depth);
    }

    QString plain(NodeId node, int depth) const
    {
        switch (m_tree.kind(node)) {
        case Kind::Object:
        case Kind::Array: return collection(node, depth);
        case Kind::String: return json::quoted(m_tree.string(node));
        case Kind::Number: return numberSpelling(m_tree, node);
        case Kind::Boolean:
            return m_tree.boolean(node).value_or(false) ? QStringLiteral("true") : QStringLiteral("false");
        case Kind::Null: return QStringLiteral("null");
        case Kind::Missing: break;
        }
        return m_tree.raw(node).toString();
    }

    QString collection(NodeId node, int depth) const
    {
        const bool object = m_tree.isObject(node);
        QStringList parts;
        for (const NodeId child : m_tree.children(node)) {
            const QString value = written(child, depth + 1);
            parts << (object ? json::quoted(m_tree.key(child)) + QStringLiteral(": ") + value : value);
        }
        return framed(parts, object ? u'{' : u'[', object ? u'}' : u']', depth);
    }

    QString framed(const QStringList &parts, QChar open, QChar close, int depth) const
    {
        if (parts.isEmpty())
            return QString(open) + close;
        const QString inner = u'\n' + m_style.indent.repeated(depth + 1);
        return open + inner + parts.join(u',' + inner) + u'\n' + m_style.indent.repeated(depth) + close;
    }

    const json::Tree &m_tree;
    const text::Style &m_style;
    Tags m_tags;
};

// An alias is written as its anchor's value is.
bool isWrittenBare(const json::Tree &tree, NodeId node)
{
    const QStringView raw = tree.raw(node);
    if (!raw.startsWith(u'*'))
        return raw.startsWith(u'$');
    const QRegularExpression anchored(QStringLiteral("&%1\\s+\\$").arg(QRegularExpression::escape(raw.mid(1))));
    return anchored.match(tree.text()).hasMatch();
}

// Fields that hold texts: ASL's own, and those of AWS's services by how they are named.
bool isTextField(const QString &key)
{
    static const QSet<QString> own{
        QStringLiteral("Resource"),      QStringLiteral("Next"),      QStringLiteral("Default"),
        QStringLiteral("StartAt"),       QStringLiteral("Type"),      QStringLiteral("Comment"),
        QStringLiteral("QueryLanguage"), QStringLiteral("Version"),   QStringLiteral("Error"),
        QStringLiteral("Cause"),         QStringLiteral("Timestamp"), QStringLiteral("Variable"),
        QStringLiteral("ErrorEquals"),   QStringLiteral("Mode"),      QStringLiteral("ExecutionType"),
        QStringLiteral("Label")};
    static const QRegularExpression named(QStringLiteral("(name|arn|url|uri|path|bucket|role)$"),
                                          QRegularExpression::CaseInsensitiveOption);
    return own.contains(key) || named.match(key).hasMatch();
}

} // namespace

bool isBarePlaceholder(const json::Tree &tree, NodeId node)
{
    if (!tree.isString(node) || !isPlaceholder(tree.string(node)) || !isWrittenBare(tree, node))
        return false;
    NodeId named = node;
    while (named != json::NoNode && tree[named].key.isEmpty())
        named = tree[named].parent;
    return !isTextField(tree.key(named));
}

QString jsonText(const json::Tree &tree, NodeId node, const text::Style &style, int depth, Tags tags)
{
    return JsonWriter(tree, style, tags).written(node, depth);
}

Result<QString> jsonText(const json::Tree &tree, Tags tags)
{
    if (const auto reason = json::whyUnsound(tree))
        return *reason;
    if (tree.root() == json::NoNode)
        return Refusal{json::Code::Damaged};
    return jsonText(tree, tree.root(), text::Style(), 0, tags) + u'\n';
}

} // namespace yaml
