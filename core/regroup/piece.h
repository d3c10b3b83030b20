// States of one scope seen as one thing: where the flow enters them and where it goes on from them.
#pragma once

#include "core/edit/editing.h"
#include "core/regroup/refusals.h"

namespace regroup {

struct Piece
{
    asl::ScopePath scope;
    std::vector<asl::StatePath> states; // in the order written
    QString entry; // the state at which the flow enters
    QString onward; // the state outside that it goes on to; empty: it ends there
};

// Refuses what has several ways in or out, and what assigns variables that states outside use.
Result<Piece> pieceOf(const asl::Definition &now, const std::vector<asl::StatePath> &states);

// The states as a machine of their own, as written but for the ways onward, which end. Where one that cannot end leads
// onward, a Pass ends for it.
asl::Definition detached(const asl::Definition &now, const Piece &piece);

// Another state in the place of the piece: what led to the piece leads to it, and it leads on where the piece did. It
// stands where the first of the piece's states stood; `body` is its value without Next and End.
bool putInPlaceOf(edit::Editing &text, const Piece &piece, const QString &name, Value body);
// Where the state ends its branch, it goes on to that one. A Succeed becomes a Pass: it ends its branch only, and would
// end what stands around. False where that is refused.
bool goOn(edit::Editing &text, const asl::StatePath &path, const QString &onward);
// The state reads the context's Execution: $$.Execution, $states.context.Execution.
bool readsExecution(const asl::Definition &now, const asl::StatePath &state);

} // namespace regroup
