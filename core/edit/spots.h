// Where a spot is: the arrow that is bent to what comes there, and where the flow goes on from it. May be
// asked often: nothing is edited to answer.
#pragma once

#include "core/edit/arrows.h"

namespace edit {

struct Joint
{
    ScopePath scope;
    std::optional<EdgeName> edge; // bent to the newcomer
    StatePath choice; // gets an arrow of its own to the newcomer; empty for other joints
    QString onward; // the state the newcomer goes on to; empty: it ends its scope
    QString after; // the newcomer's text follows this state's …
    QString before; // … or comes before this one's; last where both are empty

    bool isLoose() const { return !edge && choice.isEmpty(); }
};

Result<Joint> jointAt(const Definition &now, const Spot &spot);
ScopePath scopeOfSpot(const Spot &spot);

// Without the arrow, nothing would lead to the state it points to any more.
bool isLifeline(const Definition &now, const EdgeName &edge);

// Leads the flow to the state that has come to the joint.
bool tie(Editing &text, const Joint &joint, const QString &newcomer);

} // namespace edit
