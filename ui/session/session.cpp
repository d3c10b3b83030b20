#include "ui/session/session.h"

namespace session {

Session::Session(document::WorkflowDocument &document, QObject *parent) : QObject(parent), m_document(document)
{
    connect(&document, &document::WorkflowDocument::selectionRestored, this, &Session::select);
    connect(&document, &document::WorkflowDocument::snapshotChanged, this, &Session::carryOver);
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

void Session::setProblems(std::vector<validate::Diagnostic> problems)
{
    if (problems == m_problems)
        return;
    m_problems = std::move(problems);
    Q_EMIT problemsChanged();
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

// Another workflow: a state of it that has an old one's name is not that state.
void Session::forget()
{
    m_folded.clear();
    setProblems({});
    select({});
}

void Session::carryProblems(const text::Patch &patch)
{
    std::vector<validate::Diagnostic> kept;
    for (validate::Diagnostic &problem : m_problems) {
        const auto span = text::mapped(problem.span, patch);
        if (!span)
            continue;
        problem.span = *span;
        kept.push_back(std::move(problem));
    }
    const bool someAreGone = kept.size() != m_problems.size();
    m_problems = std::move(kept);
    if (someAreGone)
        Q_EMIT problemsChanged();
}

// Selection and folding follow the states through renames and moves; what is gone is selected no more.
void Session::carryOver(const document::SharedSnapshot &now, const document::SharedSnapshot &before,
                        const text::Patch &patch)
{
    if (patch.empty())
        return forget();
    carryProblems(patch);
    if (m_selection.empty() && m_folded.isEmpty())
        return;
    const auto carried = document::carriedPaths(*before, *now, patch);
    document::Selection kept;
    for (const asl::StatePath &path : m_selection) {
        if (const auto here = carried.constFind(path); here != carried.constEnd())
            kept.push_back(*here);
        else if (now->graph.find(path))
            kept.push_back(path); // drawn from the last sound text
    }
    QSet<asl::StatePath> folded;
    for (const asl::StatePath &path : m_folded) {
        const auto here = carried.constFind(path);
        folded.insert(here != carried.constEnd() ? *here : path);
    }
    m_folded = folded;
    select(kept);
}

} // namespace session
