#include "ui/canvas/follower.h"

#include "ui/canvas/covered_ways.h"
#include "ui/canvas/folding.h"
#include "ui/canvas/stage.h"
#include "ui/canvas/touched.h"
#include "ui/theme/theme.h"

namespace canvas {

namespace {

bool hasFolded(const graph::FlowGraph &graph, const session::Session &session)
{
    for (const graph::Scope &scope : graph.scopes)
        for (const graph::Node &node : scope.nodes)
            if (!node.scopes.empty() && session.isFolded(node.path))
                return true;
    return false;
}

} // namespace

Follower::Follower(session::Session &session, session::SimulationController &simulation, Stage &stage)
    : QObject(&stage), m_session(session), m_simulation(simulation), m_stage(stage)
{
    connect(&session.document(), &document::WorkflowDocument::changed, this, &Follower::take);
    connect(&session, &session::Session::selectionChanged, &stage, &Stage::select);
    connect(&stage, &Stage::itemsChanged, this, [this] { m_stage.select(m_session.selection()); });
    connect(&session, &session::Session::directionChanged, &stage.placing(), &Placing::setDirection);
    connect(&session, &session::Session::foldingChanged, this, &Follower::refresh);
    connect(&session, &session::Session::commentsShownChanged, this, &Follower::refresh);
    connect(&session, &session::Session::findingsChanged, this, [this] {
        m_problemsOf = 0;
        dress();
    });
    connect(&session, &session::Session::shownCoverageChanged, this, [this] {
        m_covered = std::make_shared<const CoveredWays>(m_session.shownCoverage().get());
        dress();
    });
    connect(&session, &session::Session::breakpointsChanged, this, &Follower::dress);
    connect(&simulation, &session::SimulationController::momentChanged, this, &Follower::dress);
    connect(&simulation, &session::SimulationController::runChanged, this, &Follower::dress);
    connect(&simulation, &session::SimulationController::rehearsalChanged, this, &Follower::dress);
    connect(&theme::Theme::instance(), &theme::Theme::changed, this, &Follower::refresh);
    stage.placing().setDirection(session.direction());
    dress();
    refresh();
}

void Follower::take(const document::Change &change)
{
    Scenery scenery = sceneryOf(change.now);
    if (change.isAnother())
        return m_stage.showAnother(scenery);
    if (const auto touched = touchedStates(change))
        scenery.isTouched = [touched](const graph::Node &node) { return touched->contains(node.path); };
    m_stage.show(scenery, [&change]() -> const Carried & { return change.carried(); });
}

void Follower::refresh()
{
    m_stage.showAgain(sceneryOf(m_session.document().snapshot()));
}

Scenery Follower::sceneryOf(const document::SharedSnapshot &now) const
{
    Scenery scenery;
    if (hasFolded(now->graph, m_session))
        scenery.graph = std::make_shared<const graph::FlowGraph>(
            folded(now->graph, [this](const asl::StatePath &path) { return m_session.isFolded(path); }));
    else
        scenery.graph = SharedGraph(now, &now->graph);
    // Made when the first state is asked for: mostly few of them are.
    const auto index = std::make_shared<std::optional<StateIndex>>();
    scenery.lookOf = [this, now, index](const graph::Node &node) {
        if (!*index)
            *index = indexOf(now->definition);
        return lookOfNode(*now, node, (*index)->value(node.path));
    };
    return scenery;
}

NodeLook Follower::lookOfNode(const document::Snapshot &now, const graph::Node &node, const asl::State *state) const
{
    const NodeItem *known = !state && node.damaged ? m_stage.node(node.path) : nullptr;
    if (!known || known->plain().name.isEmpty()) {
        NodeLook look = lookOf(now.definition, node, state);
        if (state)
            look.hole = holeOf(now, *state);
        if (state && m_session.commentsShown())
            look.comment = state->comment;
        return look;
    }
    // A state that only the last sound text had keeps what it looked like then.
    NodeLook look = known->plain();
    look.damaged = true;
    return look;
}

QString Follower::holeOf(const document::Snapshot &now, const asl::State &state) const
{
    if (m_session.holes().empty() || now.number != m_session.document().snapshot()->number)
        return {};
    for (const QStringView field : {u"Resource", u"Parameters", u"Arguments"}) {
        const json::NodeId value = now.tree->find(state.node, field);
        if (value == json::NoNode)
            continue;
        const json::Node &node = (*now.tree)[value];
        if (const auto holes = m_session.holesIn({node.key.end, node.span.end}); !holes.empty())
            return holes.front().words();
    }
    return {};
}

void Follower::dress()
{
    const bool isActive = m_simulation.isActive();
    const auto taken =
        std::make_shared<const TakenEdges>(isActive ? TakenEdges(m_simulation.progress()) : TakenEdges());
    Costume costume;
    costume.node = [this](NodeLook &look, const asl::StatePath &path) { addMarks(look, path); };
    costume.isTaken = [taken](const EdgeItem &edge) { return taken->has(edge.name(), edge.target()); };
    if (m_covered)
        costume.covering = [covered = m_covered](const EdgeItem &edge) { return covered->of(edge.name()); };
    costume.start = isActive ? history::Mark::Done : history::Mark::NotReached;
    costume.end = taken->hasEnded() ? history::Mark::Done : history::Mark::NotReached;
    m_stage.setCostume(std::move(costume));
}

void Follower::addMarks(NodeLook &look, const asl::StatePath &path)
{
    readProblems();
    look.mocked = m_simulation.script().mocks(path.name().toStdString());
    look.breakpoint = m_session.hasBreakpoint(path);
    if (m_covered)
        look.covering = m_covered->of(path);
    if (const auto problem = m_problems.constFind(path); problem != m_problems.cend())
        look.problem = *problem;
    if (!m_simulation.isActive())
        return;
    const history::Progress &progress = m_simulation.progress();
    const auto state = progress.states.constFind(path);
    if (state != progress.states.cend())
        addProgress(look, *state, progress.now, m_session.document().snapshot()->definition, path);
}

void Follower::readProblems()
{
    const document::SharedSnapshot now = m_session.document().snapshot();
    if (now->number == m_problemsOf)
        return;
    m_problemsOf = now->number;
    m_problems.clear();
    for (const validate::Diagnostic &diagnostic : m_session.findings().diagnostics) {
        const asl::StatePath path = now->definition.at(diagnostic.span.begin);
        // Advice is for the list of problems; a badge on every other card would hide the faults.
        if (path.isEmpty() || diagnostic.severity == validate::Severity::Advice)
            continue;
        const auto known = m_problems.constFind(path);
        if (known == m_problems.cend() || diagnostic.severity < *known)
            m_problems.insert(path, diagnostic.severity);
    }
}

void Follower::selectEdge(const std::optional<edit::EdgeName> &edge)
{
    if (edge && m_stage.edge(*edge) && !m_session.selection().empty())
        m_session.select({});
    m_stage.selectEdge(edge);
}

} // namespace canvas
