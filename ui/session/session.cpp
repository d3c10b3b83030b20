#include "ui/session/session.h"

namespace session {

Session::Session(document::WorkflowDocument &document, QObject *parent) : QObject(parent), m_document(document)
{
    connect(&document, &document::WorkflowDocument::selectionRestored, this, &Session::select);
    connect(&document, &document::WorkflowDocument::changed, this, &Session::follow);
    m_findings.number = document.snapshot()->number;
}

asl::StatePath Session::current() const
{
    return m_selection.size() == 1 ? m_selection.front() : asl::StatePath();
}

void Session::select(const document::Selection &selection)
{
    if (selection == m_selection)
        return;
    m_selection = selection;
    Q_EMIT selectionChanged(m_selection);
}

void Session::setViewMode(ViewMode mode)
{
    if (mode == m_viewMode)
        return;
    m_viewMode = mode;
    Q_EMIT viewModeChanged(mode);
}

void Session::setDirection(layout::Direction direction)
{
    if (direction == m_direction)
        return;
    m_direction = direction;
    Q_EMIT directionChanged(direction);
}

void Session::setMinimapShown(bool shown)
{
    if (shown == m_minimapShown)
        return;
    m_minimapShown = shown;
    Q_EMIT minimapShownChanged(shown);
}

void Session::setCommentsShown(bool shown)
{
    if (shown == m_commentsShown)
        return;
    m_commentsShown = shown;
    Q_EMIT commentsShownChanged(shown);
}

void Session::setFolded(const asl::StatePath &container, bool folded)
{
    if (folded == isFolded(container))
        return;
    if (folded)
        m_folded.insert(container);
    else
        m_folded.remove(container);
    Q_EMIT foldingChanged();
}

void Session::showCoverage(std::shared_ptr<const rehearse::Coverage> coverage)
{
    if (coverage == m_shownCoverage)
        return;
    m_shownCoverage = std::move(coverage);
    Q_EMIT shownCoverageChanged();
}

void Session::setFindings(Findings findings)
{
    if (findings.number != m_document.snapshot()->number)
        return;
    const bool areNew = findings.diagnostics != m_findings.diagnostics || findings.beside != m_findings.beside;
    m_findings = std::move(findings);
    if (areNew)
        Q_EMIT findingsChanged();
}

void Session::setMachineType(sim::MachineType type)
{
    if (type == m_machineType)
        return;
    m_machineType = type;
    Q_EMIT machineTypeChanged(type);
}

void Session::toggleBreakpoint(const asl::StatePath &state)
{
    if (!m_breakpoints.remove(state))
        m_breakpoints.insert(state);
    Q_EMIT breakpointsChanged();
}

void Session::setStops(std::vector<rehearse::Stop> stops)
{
    if (stops == m_stops)
        return;
    m_stops = std::move(stops);
    Q_EMIT breakpointsChanged();
}

const std::vector<exchange::ShownHole> &Session::holes() const
{
    const document::SharedSnapshot now = m_document.snapshot();
    if (m_holesOf != now) {
        m_holes = exchange::holesShown(*now->tree, m_fillings);
        m_holesOf = now;
    }
    return m_holes;
}

std::span<const exchange::ShownHole> Session::holesIn(text::Span span) const
{
    const auto begin = std::ranges::lower_bound(holes(), span.begin, {},
                                                [](const exchange::ShownHole &hole) { return hole.place.begin; });
    const auto end = std::find_if(begin, m_holes.cend(),
                                  [span](const exchange::ShownHole &hole) { return hole.place.begin >= span.end; });
    return {begin, end};
}

void Session::setSubstitutions(const QMap<QString, QString> &values)
{
    if (values == m_substitutions)
        return;
    m_substitutions = values;
    Q_EMIT substitutionsChanged();
}

bool Session::perform(const Result<text::Patch> &answer, const QString &label, const document::MergeKey &merge)
{
    if (!answer) {
        Q_EMIT refused(answer.error());
        return false;
    }
    m_document.commit(*answer, label, merge, m_selection, m_selection);
    return true;
}

void Session::forget()
{
    m_folded.clear();
    setFindings({m_document.snapshot()->number, {}, {}});
    select({});
    setMachineType(sim::MachineType::Standard);
    setSubstitutions({});
    if (!m_breakpoints.isEmpty() || !m_stops.empty()) {
        m_breakpoints.clear();
        m_stops.clear();
        Q_EMIT breakpointsChanged();
    }
}

void Session::carryFindings(const document::Change &change)
{
    std::vector<validate::Diagnostic> kept;
    for (validate::Diagnostic &diagnostic : m_findings.diagnostics) {
        const auto span = text::mapped(diagnostic.span, change.patch);
        if (!span)
            continue;
        diagnostic.span = *span;
        kept.push_back(std::move(diagnostic));
    }
    const bool someAreGone = kept.size() != m_findings.diagnostics.size();
    m_findings.diagnostics = std::move(kept);
    m_findings.number = change.now->number;
    if (someAreGone)
        Q_EMIT findingsChanged();
}

static QSet<asl::StatePath> carried(const QSet<asl::StatePath> &states, const document::Change &change)
{
    QSet<asl::StatePath> now;
    for (const asl::StatePath &state : states)
        now.insert(change.carried().value(state, state));
    return now;
}

// What is gone is selected no more.
void Session::carryStates(const document::Change &change)
{
    document::Selection kept;
    for (const asl::StatePath &path : m_selection) {
        if (const auto here = change.carried().constFind(path); here != change.carried().constEnd())
            kept.push_back(*here);
        else if (change.now->graph.find(path))
            kept.push_back(path); // drawn from the last sound text
    }
    m_folded = carried(m_folded, change);
    select(kept);
    std::vector<rehearse::Stop> stops = m_stops;
    for (rehearse::Stop &stop : stops) {
        const asl::StatePath state = asl::statePathFrom(stop.state);
        if (!state.isEmpty())
            stop.state = asl::toString(change.carried().value(state, state));
    }
    setStops(std::move(stops));
    QSet<asl::StatePath> breakpoints = carried(m_breakpoints, change);
    if (breakpoints == m_breakpoints)
        return;
    m_breakpoints = std::move(breakpoints);
    Q_EMIT breakpointsChanged();
}

void Session::follow(const document::Change &change)
{
    if (change.isAnother())
        return forget();
    carryFindings(change);
    if (!m_selection.empty() || !m_folded.isEmpty() || !m_breakpoints.isEmpty() || !m_stops.empty())
        carryStates(change);
}

} // namespace session
