#include "core/deploy/call_arguments.h"

#include <QStringList>

namespace deploy {

namespace {

bool isExpression(const QString &text)
{
    return text.startsWith(u"{%") && text.endsWith(u"%}");
}

} // namespace

CallArguments::CallArguments(const json::Tree &tree, json::NodeId node) : m_tree(tree), m_node(node) {}

std::vector<std::optional<QString>> CallArguments::at(const QString &path) const
{
    std::vector<std::optional<QString>> found;
    if (m_node != json::NoNode)
        collect(m_node, path.split(u'/'), found);
    return found;
}

void CallArguments::collect(json::NodeId node, const QStringList &path,
                            std::vector<std::optional<QString>> &found) const
{
    if (m_tree.isArray(node)) {
        for (const json::NodeId item : m_tree.children(node)) {
            const size_t before = found.size();
            collect(item, path, found);
            if (found.size() == before)
                found.emplace_back(QString());
        }
        return;
    }
    if (m_tree.isString(node)) {
        const QString text = m_tree.string(node);
        found.push_back(path.isEmpty() && !isExpression(text) ? std::optional(text) : std::nullopt);
        return;
    }
    if (path.isEmpty()) {
        // A number is as good as its text; a bare ${Name}, too.
        const bool isKnown = m_tree.kind(node) == json::Kind::Number || m_tree.raw(node).startsWith(u"${");
        found.push_back(isKnown ? std::optional(m_tree.raw(node).toString()) : std::nullopt);
        return;
    }
    if (const json::NodeId next = m_tree.find(node, path.front()); next != json::NoNode)
        return collect(next, path.mid(1), found);
    // "TableName.$": a path into the input.
    if (m_tree.find(node, QString(path.front() + QStringLiteral(".$"))) != json::NoNode)
        found.push_back(std::nullopt);
}

} // namespace deploy
