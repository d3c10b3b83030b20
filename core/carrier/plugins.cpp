#include "core/carrier/plugins.h"

#include "core/json/edit.h"
#include "core/text/style.h"
#include "core/yaml/layout.h"

#include <QStringList>

namespace carrier {

using json::NodeId;
using json::NoNode;
using json::Tree;

namespace {

const QString &pluginName()
{
    static const QString name = QString::fromLatin1(Plugin);
    return name;
}

// Under plugins itself, or under its modules. NoNode: there is none, or it is no list.
NodeId listOf(const Tree &tree)
{
    const NodeId plugins = tree.find(tree.root(), u"plugins");
    const NodeId list = tree.isObject(plugins) ? tree.find(plugins, u"modules") : plugins;
    return tree.isArray(list) ? list : NoNode;
}

text::Patch inserted(qsizetype at, const QString &text)
{
    return {{{at, at}, text}};
}

text::Patch inBlock(const Tree &tree, NodeId list)
{
    const NodeId last = tree[list].lastChild;
    const qsizetype dash = last == NoNode ? -1 : yaml::dashOf(tree, last);
    if (dash < 0)
        return {};
    const QString indent(yaml::columnOf(tree.text(), dash), u' ');
    return inserted(yaml::lineEnd(tree.text(), tree[last].span.end),
                    u'\n' + indent + QStringLiteral("- ") + pluginName());
}

text::Patch inBrackets(const Tree &tree, NodeId list)
{
    const NodeId last = tree[list].lastChild;
    const QString words = tree.format() == json::Format::Json ? json::quoted(pluginName()) : pluginName();
    if (last == NoNode)
        return inserted(tree[list].span.begin + 1, words);
    return inserted(tree[last].span.end, QStringLiteral(", ") + words);
}

} // namespace

NodeId sectionWithoutPlugin(const Tree &tree)
{
    const NodeId root = tree.root();
    const NodeId section = tree.find(root, u"stepFunctions");
    if (!tree.isObject(section) || tree.find(section, u"stateMachines") == NoNode
        || tree.find(root, u"service") == NoNode || tree.find(root, u"provider") == NoNode)
        return NoNode;
    const NodeId plugins = tree.find(root, u"plugins");
    if (plugins == NoNode || tree.kind(plugins) == json::Kind::Null)
        return section;
    const NodeId list = listOf(tree);
    if (list == NoNode)
        return NoNode;
    for (const NodeId each : tree.children(list)) {
        const QString name = tree.isString(each) ? tree.string(each) : QString();
        if (name.isEmpty() || name.contains(u"${") || name.contains(u"step-functions"))
            return NoNode;
    }
    return section;
}

text::Patch addingPlugin(const Tree &tree)
{
    const NodeId root = tree.root();
    if (const NodeId list = listOf(tree); list != NoNode) {
        const bool isBlock = tree.format() == json::Format::Yaml && !yaml::isFlow(tree, list);
        return isBlock ? inBlock(tree, list) : inBrackets(tree, list);
    }
    if (tree.format() == json::Format::Json) {
        const auto patch =
            json::setProperty(tree, root, QStringLiteral("plugins"), u'[' + json::quoted(pluginName()) + u']');
        return patch ? *patch : text::Patch();
    }
    if (tree.find(root, u"plugins") != NoNode) // with nothing in it
        return {};
    const NodeId section = tree.find(root, u"stepFunctions");
    return inserted(yaml::lineStart(tree.text(), tree[section].key.begin),
                    QStringLiteral("plugins:\n%1- %2\n\n").arg(text::styleOf(tree.text()).indent, pluginName()));
}

} // namespace carrier
