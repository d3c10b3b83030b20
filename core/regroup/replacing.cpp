#include "core/edit/arrows.h"
#include "core/edit/layout_text.h"
#include "core/regroup/piece.h"

#include <QRegularExpression>

namespace regroup {

namespace {

bool isOf(const Piece &piece, const asl::StatePath &state)
{
    return std::ranges::find(piece.states, state) != piece.states.end();
}

} // namespace

bool putInPlaceOf(edit::Editing &text, const Piece &piece, const QString &name, Value body)
{
    if (piece.onward.isEmpty())
        body["End"] = true;
    else
        body["Next"] = piece.onward.toStdString();
    const json::NodeId states = text.now().find(piece.scope)->statesNode;
    const QString laidOut = edit::memberText(text.tree(), states, body, text.style());
    if (!text.setField(states, name, laidOut, {piece.states.front().name(), name}))
        return false;
    for (const edit::EdgeName &arrow : edit::arrowsTo(text.now(), piece.scope, piece.entry)) {
        if (!isOf(piece, arrow.from) && !edit::bend(text, arrow, name))
            return false;
    }
    return true;
}

bool readsExecution(const asl::Definition &now, const asl::StatePath &path)
{
    static const QRegularExpression execution(QStringLiteral("(\\$\\$|context)\\.(Execution|StateMachine)\\b"));
    return execution.match(now.tree->raw(now.find(path)->node)).hasMatch();
}

} // namespace regroup
