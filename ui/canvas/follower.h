// Keeps a stage in step with the session and the run: the drawing with the document and its folded containers, the
// badges with the problems and what test cases cover, the marks with the run's moment, what is selected with the selection.
#pragma once

#include "ui/canvas/look.h"
#include "ui/canvas/reconcile.h"
#include "ui/canvas/taken_edges.h"
#include "ui/session/simulation_controller.h"

namespace canvas {

class CoveredWays;
struct Scenery;
class Stage;

class Follower : public QObject
{
    Q_OBJECT

public:
    Follower(session::Session &session, session::SimulationController &simulation, Stage &stage);

    // Reads and words everything anew: another language, another look.
    void refresh();
    // An arrow in place of all states, or no arrow.
    void selectEdge(const std::optional<edit::EdgeName> &edge);

private:
    void take(const document::Change &change);
    Scenery sceneryOf(const document::SharedSnapshot &now) const;
    QString holeOf(const document::Snapshot &now, const asl::State &state) const;
    NodeLook lookOfNode(const document::Snapshot &now, const graph::Node &node, const asl::State *state) const;
    void dress();
    void addMarks(NodeLook &look, const asl::StatePath &path);
    void readProblems();

    session::Session &m_session;
    session::SimulationController &m_simulation;
    Stage &m_stage;
    std::shared_ptr<const CoveredWays> m_covered; // null: never shown yet
    quint64 m_problemsOf = 0; // the number of the snapshot that they were read for
    QHash<asl::StatePath, validate::Severity> m_problems;
};

} // namespace canvas
