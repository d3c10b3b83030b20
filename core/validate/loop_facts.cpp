#include "core/validate/loop_facts.h"

#include "core/validate/practice.h"

#include <QRegularExpression>

namespace validate {

using asl::State;
using asl::StateKind;
using json::NodeId;
using json::NoNode;

bool boundsLoop(const json::Tree &tree, const State &state)
{
    static const QRegularExpression comparison(QStringLiteral("\"(Numeric|Timestamp)"));
    static const QRegularExpression blanks(QStringLiteral("\\s+"));
    static const QRegularExpression condition(
        QStringLiteral(R"([<>]|(?<!['"!:]|true|false|null)!?=(?!['"]|true|false|null))"));
    const NodeId rules = tree.find(state.node, u"Choices");
    if (state.kind() != StateKind::Choice || rules == NoNode)
        return false;
    for (const NodeId rule : tree.children(rules)) {
        if (tree.string(tree.find(rule, u"Condition")).remove(blanks).contains(condition))
            return true;
    }
    return tree.raw(rules).contains(comparison);
}

std::optional<double> secondsOf(const json::Tree &tree, const State &state)
{
    if (state.kind() == StateKind::Wait)
        return tree.number(tree.find(state.node, u"Seconds"));
    return pauses(state) || pausesInside(state) ? std::nullopt : std::optional(0.0);
}

} // namespace validate
