// What hands on the canvas do to the text: each function is one intent of core/edit, named for the history and
// committed through the session. Refusals are told by the session.
#pragma once

#include "core/edit/intents.h"
#include "core/regroup/regroup.h"
#include "ui/canvas/palette_entries.h"
#include "ui/session/session.h"

#include <QCoreApplication>

namespace canvas {

class Edits
{
    Q_DECLARE_TR_FUNCTIONS(canvas::Edits)

public:
    explicit Edits(session::Session &session) : m_session(session) {}

    const asl::Definition &definition() const { return m_session.document().snapshot()->definition; }

    bool add(const edit::NewState &state, const edit::Spot &spot);
    // In the machine's query language; what it brings along is offered to the rehearsal.
    bool addPattern(const PaletteEntry &pattern, const edit::Spot &spot);
    bool move(const std::vector<asl::StatePath> &states, const edit::Spot &spot);
    bool remove(const std::vector<asl::StatePath> &states);
    bool removeEdge(const edit::EdgeName &edge);
    bool duplicate(const std::vector<asl::StatePath> &states);
    bool rename(const asl::StatePath &state, const QString &name);
    bool replaceKind(const asl::StatePath &state, asl::StateKind kind);
    bool connect(const asl::StatePath &from, const asl::StatePath &to);
    bool addCatch(const asl::StatePath &from, const asl::StatePath &to);
    bool retarget(const edit::EdgeName &edge, const asl::StatePath &to);
    bool setStart(const asl::StatePath &state);
    bool addBranch(const asl::StatePath &parallel);
    bool moveBranch(const asl::StatePath &parallel, int branch, int to);
    bool removeBranch(const asl::StatePath &parallel, int branch);
    bool splitBranch(const std::vector<asl::StatePath> &states); // off the branch that they are in
    bool joinBranches(const asl::StatePath &parallel, int branch); // that one and the one behind it
    bool wrap(const std::vector<asl::StatePath> &states, regroup::Wrapper wrapper);
    bool unwrap(const asl::StatePath &container);
    bool copy(const std::vector<asl::StatePath> &states);
    bool cut(const std::vector<asl::StatePath> &states);
    bool paste(const edit::Spot &spot);

    // Where a new state goes when nobody points: after the selected one, else after the flow's end.
    edit::Spot spotAfter(const document::Selection &selection) const;

private:
    // Commits, and tells what the edit has to tell.
    bool perform(const edit::Answer &answer, const QString &label);

    session::Session &m_session;
};

} // namespace canvas
