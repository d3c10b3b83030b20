#include "core/edit/rule_condition.h"

#include "core/asl/comparison.h"
#include "core/edit/editing.h"
#include "core/edit/layout_text.h"
#include "core/edit/mirror.h"

namespace edit {

namespace {

using json::NodeId;
using json::NoNode;

struct Member
{
    QString key;
    QString value; // its lines indented by its own last one
};

std::vector<NodeId> conditionFields(const json::Tree &tree, NodeId rule)
{
    std::vector<NodeId> fields;
    for (const NodeId field : tree.children(rule)) {
        if (asl::isConditionField(tree.key(field)))
            fields.push_back(field);
    }
    return fields;
}

std::vector<Member> membersOf(const json::Tree &tree, NodeId rule)
{
    std::vector<Member> members;
    for (const NodeId field : conditionFields(tree, rule))
        members.push_back({tree.key(field), tree.raw(field).toString()});
    return members;
}

NodeId junctionIn(const json::Tree &tree, NodeId rule)
{
    for (const NodeId field : tree.children(rule)) {
        if (asl::isJunction(tree.key(field)))
            return field;
    }
    return NoNode;
}

// One after the other takes the place of what was asked; what is left over goes or comes behind.
void ask(Editing &editing, const Part &condition, const std::vector<Member> &members)
{
    const auto rule = [&] { return resolved(editing.now(), condition); };
    QString before;
    for (size_t i = 0; i < members.size() && !editing.isRefused(); ++i) {
        const json::Tree &tree = editing.tree();
        const std::vector<NodeId> old = conditionFields(tree, rule());
        const QString text = fitted(members[i].value, tree, rule(), editing.style());
        if (i < old.size())
            editing.apply(replacedProperty(tree, old[i], members[i].key, text));
        else
            editing.setField(rule(), members[i].key, text, {before, members[i].key});
        before = members[i].key;
    }
    while (!editing.isRefused()) {
        const std::vector<NodeId> old = conditionFields(editing.tree(), rule());
        if (old.size() <= members.size())
            break;
        editing.remove(old.back());
    }
}

QString objectText(const std::vector<Member> &members, const text::Style &style, int depth)
{
    const QString inner = style.indent.repeated(depth + 1);
    QStringList lines;
    for (const Member &member : members)
        lines += inner + property(member.key, json::reindented(member.value, style, depth + 1));
    return QStringLiteral("{\n%1\n%2}").arg(lines.join(QStringLiteral(",\n")), style.indent.repeated(depth));
}

} // namespace

Answer wrapCondition(const Definition &now, const Part &condition, const QString &junction, const QString &fresh)
try {
    if (isMirrored(now))
        return throughMirror(
            now, [&](const Definition &mirror) { return wrapCondition(mirror, condition, junction, fresh); });
    Editing editing(now);
    const NodeId rule = resolved(now, condition);
    const std::vector<Member> asked = rule == NoNode ? std::vector<Member>{} : membersOf(*now.tree, rule);
    if (asked.empty())
        return Refusal{json::Code::NoSuchPlace};
    const text::Style &style = editing.style();
    QString inside = objectText(asked, style, 0);
    if (!fresh.isEmpty())
        inside = QStringLiteral("[\n%1%2,\n%1%3\n]")
                     .arg(style.indent, objectText(asked, style, 1), json::reindented(fresh, style, 1));
    ask(editing, condition, {{junction, inside}});
    return editing.answer({condition.state});
} catch (...) {
    return failure();
}

Answer unwrapCondition(const Definition &now, const Part &condition, qsizetype index)
try {
    if (isMirrored(now))
        return throughMirror(now, [&](const Definition &mirror) { return unwrapCondition(mirror, condition, index); });
    Editing editing(now);
    const NodeId rule = resolved(now, condition);
    const NodeId junction = rule == NoNode ? NoNode : junctionIn(*now.tree, rule);
    const NodeId kept = now.tree && now.tree->isArray(junction) ? now.tree->child(junction, index) : junction;
    const std::vector<Member> members = kept == NoNode ? std::vector<Member>{} : membersOf(*now.tree, kept);
    if (members.empty())
        return Refusal{json::Code::NoSuchPlace};
    const QString key = QStringLiteral("Comment");
    const NodeId comment = kept == rule ? NoNode : now.tree->find(kept, key);
    const QString said = comment == NoNode ? QString() : now.tree->raw(comment).toString();
    ask(editing, condition, members);
    if (const NodeId left = resolved(editing.now(), condition);
        !said.isEmpty() && !editing.isRefused() && editing.tree().find(left, key) == NoNode)
        editing.setField(left, key, said, {});
    return editing.answer({condition.state});
} catch (...) {
    return failure();
}

Answer removeCondition(const Definition &now, const Part &condition)
{
    if (condition.inside.size() < 2)
        return Refusal{json::Code::NoSuchPlace};
    Part group = condition;
    const qsizetype index = group.inside.takeLast().toLongLong();
    const NodeId list = resolved(now, group);
    group.inside.removeLast();
    const bool isPair = list != NoNode && now.tree->isArray(list) && (*now.tree)[list].childCount == 2;
    return isPair ? unwrapCondition(now, group, 1 - index) : removePart(now, condition);
}

} // namespace edit
