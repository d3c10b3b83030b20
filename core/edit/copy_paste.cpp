#include "core/edit/group.h"
#include "core/edit/layout_text.h"
#include "core/edit/mirror.h"
#include "core/edit/naming.h"
#include "core/edit/removal.h"
#include "core/json/parser.h"
#include "core/yaml/json_text.h"

namespace edit {

namespace {

using json::NodeId;
using json::NoNode;

bool isState(const json::Tree &tree, NodeId node)
{
    return tree.isObject(node) && tree.isString(tree.find(node, u"Type"));
}

bool areStates(const json::Tree &tree, NodeId object)
{
    if (!tree.isObject(object) || tree[object].childCount == 0)
        return false;
    for (const NodeId child : tree.children(object)) {
        if (!isState(tree, child))
            return false;
    }
    return true;
}

// Braces around `"Name": {…}`, with or without a comma behind.
QString braced(const QString &text)
{
    QString members = text;
    while (members.endsWith(u',') || (!members.isEmpty() && members.back().isSpace()))
        members.chop(1);
    return QStringLiteral("{\n") + members + QStringLiteral("\n}");
}

// A sound tree of one value without comments or trailing commas, which would be errors where they are pasted.
std::optional<json::Tree> strictTree(const QString &text)
{
    json::Tree tree = json::parse(text);
    if (tree.root() == NoNode || !tree.isSound())
        return std::nullopt;
    if (tree.errors().empty())
        return tree;
    return json::parse(json::rendered(tree.toValue(tree.root()), text::styleOf(text), 0));
}

asl::QueryLanguage languageOf(const json::Tree &tree, asl::QueryLanguage otherwise)
{
    const QString word = tree.string(tree.find(tree.root(), u"QueryLanguage"));
    if (word.isEmpty())
        return otherwise;
    return word == u"JSONata" ? asl::QueryLanguage::Jsonata : asl::QueryLanguage::JsonPath;
}

QString membersOf(const json::Tree &tree, NodeId object)
{
    QStringList members;
    for (const NodeId child : tree.children(object))
        members << writtenProperty(tree, child);
    return members.join(QStringLiteral(",\n"));
}

// What a pasted text says, whichever of its forms it has; nothing where it is no ASL.
std::optional<Group> groupFrom(const QString &pasted, asl::QueryLanguage language)
{
    const QString text = pasted.trimmed();
    auto tree = strictTree(text);
    if (!tree)
        tree = strictTree(braced(text));
    if (!tree)
        return std::nullopt;
    const NodeId root = tree->root();
    const NodeId states = tree->find(root, u"States");
    if (areStates(*tree, states) && !isState(*tree, root))
        return Group::parsed(membersOf(*tree, states), tree->string(tree->find(root, u"StartAt")),
                             languageOf(*tree, asl::QueryLanguage::JsonPath));
    if (isState(*tree, root)) {
        const QString name = tree->string(tree->find(root, u"Type"));
        return Group::parsed(property(name, tree->raw(root).toString()), {}, language);
    }
    if (!areStates(*tree, root))
        return std::nullopt;
    return Group::parsed(membersOf(*tree, root), {}, language);
}

QString copiedMember(const json::Tree &tree, NodeId node, const text::Style &style, const json::Tree &frame)
{
    if (tree.format() != json::Format::Json)
        return property(tree.key(node), yaml::jsonText(tree, node, style, 1, yaml::Tags::AsFunctions));
    const QString value =
        transplanted(tree.raw(node).toString(), indentationAt(tree, node), frame, frame.root(), style);
    return property(tree.key(node), value);
}

} // namespace

QString copied(const Definition &now, const std::vector<StatePath> &states)
{
    const auto found = outermost(now, states);
    if (!found || found->empty())
        return {};
    const text::Style style = text::styleOf(now.tree->text());
    const json::Tree frame = json::parse(QStringLiteral("{}"));
    QStringList members;
    for (const StatePath &path : *found)
        members << style.indent + copiedMember(*now.tree, now.find(path)->node, style, frame);
    return QStringLiteral("{\n") + members.join(QStringLiteral(",\n")) + QStringLiteral("\n}\n");
}

Answer pasted(const Definition &now, const QString &clipboard, const Spot &spot)
try {
    if (isMirrored(now))
        return throughMirror(now, [&](const Definition &mirror) { return pasted(mirror, clipboard, spot); });
    Editing text(now);
    if (text.isRefused())
        return text.answer({});
    const Result<Joint> joint = jointAt(now, spot);
    if (!joint)
        return joint.error();
    std::optional<Group> group = groupFrom(clipboard, now.language);
    if (!group)
        return Refusal{Code::NotAsl};
    group->keepLanguage(now.language);
    group->makeUnique(namesIn(now));
    group->put(text, *joint);
    std::vector<StatePath> selection;
    for (const QString &name : group->names())
        selection.push_back(joint->scope.state(name));
    return text.answer(selection);
} catch (...) {
    return failure();
}

} // namespace edit
