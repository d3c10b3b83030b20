// What the user is looking at: selection, view mode, the place to be shown, what is wrong there, what kind of machine
// it is meant to be and where a run is to stop. All of it follows the states through every change of the text. Panels
// do not know each other; what one of them wants another to do, it says here.
#pragma once

#include "core/carrier/remarks.h"
#include "core/exchange/shown_holes.h"
#include "core/layout/layout.h"
#include "core/rehearse/stop.h"
#include "core/simulate/run.h"
#include "core/validate/validator.h"
#include "ui/document/workflow_document.h"

#include <QMap>
#include <QObject>
#include <QSet>

#include <span>

namespace rehearse {
class Coverage;
struct Rehearsal;
} // namespace rehearse

namespace session {

enum class ViewMode { Design, Split, Code };

// The template that carries the text, with all that has been edited in it.
struct Carrier
{
    QString name; // of its file
    QString outer;
    exchange::Template in;
    size_t index = 0; // of the machine
    carrier::IsThere isThere;
    bool holdsText = false; // the definition stands in it, and not in a file that it names

    const exchange::Machine &machine() const { return in.machines[index]; }
};

// What the checker found in a text, and what it held it to.
struct Findings
{
    quint64 number = 0; // of the snapshot whose places they are at
    validate::Options options;
    std::vector<validate::Diagnostic> diagnostics;
    std::vector<validate::Diagnostic> beside = {}; // in the template, at places of its text
    std::shared_ptr<const Carrier> carrier = {}; // null: the workflow is in a file of its own
};

class Session : public QObject
{
    Q_OBJECT

public:
    explicit Session(document::WorkflowDocument &document, QObject *parent = nullptr);

    document::WorkflowDocument &document() const { return m_document; }

    const document::Selection &selection() const { return m_selection; }
    // The one selected state; empty when none or several are.
    asl::StatePath current() const;
    void select(const document::Selection &selection);

    ViewMode viewMode() const { return m_viewMode; }
    void setViewMode(ViewMode mode);
    layout::Direction direction() const { return m_direction; }
    void setDirection(layout::Direction direction);
    bool minimapShown() const { return m_minimapShown; }
    void setMinimapShown(bool shown);
    bool commentsShown() const { return m_commentsShown; } // on the drawing
    void setCommentsShown(bool shown);
    bool isFolded(const asl::StatePath &container) const { return m_folded.contains(container); }
    void setFolded(const asl::StatePath &container, bool folded);

    // Of the current text, always. They are looked for a moment after each edit; until then the known ones keep to
    // their places in it, and another workflow begins with none.
    const Findings &findings() const { return m_findings; }
    void setFindings(Findings findings); // those of another text than the current one are dropped

    sim::MachineType machineType() const { return m_machineType; }
    void setMachineType(sim::MachineType type);
    // Asked of every state at every moment. One whose state is gone waits for it: undo may bring it back.
    bool hasBreakpoint(const asl::StatePath &state) const
    {
        return !m_breakpoints.isEmpty() && m_breakpoints.contains(state);
    }
    const QSet<asl::StatePath> &breakpoints() const { return m_breakpoints; }
    void toggleBreakpoint(const asl::StatePath &state);
    // Other places to stop; breakpointsChanged() tells of them too.
    const std::vector<rehearse::Stop> &stops() const { return m_stops; }
    void setStops(std::vector<rehearse::Stop> stops);

    // What a template fills in of the workflow, told before its text; and where the present text has holes: one look each
    // time it changes.
    void setFillings(std::vector<exchange::Filling> fillings)
    {
        m_fillings = std::move(fillings);
        m_holesOf.reset();
    }
    const std::vector<exchange::ShownHole> &holes() const;
    std::span<const exchange::ShownHole> holesIn(text::Span span) const;
    // What ${Names} stand for in runs; names without a value stay as they are.
    const QMap<QString, QString> &substitutions() const { return m_substitutions; }
    void setSubstitutions(const QMap<QString, QString> &values);
    // Asks whoever has the list of them for that one.
    void askSubstitution(const QString &name) { Q_EMIT substitutionWanted(name); }

    // What test cases go through, while it is to be seen on the drawing; null: it is not.
    const std::shared_ptr<const rehearse::Coverage> &shownCoverage() const { return m_shownCoverage; }
    void showCoverage(std::shared_ptr<const rehearse::Coverage> coverage);

    // Commits an edit made by core/edit, with its selection; a refusal is told to the user instead.
    bool perform(const Result<text::Patch> &answer, const QString &label,
                 const document::MergeKey &merge = document::MergeKey::none());
    template <class Edited>
    bool perform(const Result<Edited> &answer, const QString &label,
                 const document::MergeKey &merge = document::MergeKey::none())
    {
        if (!answer) {
            Q_EMIT refused(answer.error());
            return false;
        }
        m_document.commit(answer->patch, label, merge, answer->selection, m_selection);
        if (!answer->selection.empty())
            select(answer->selection);
        return true;
    }

    // Asks whoever shows text to go there / whoever shows the drawing to bring the state into view.
    void showText(text::Span span) { Q_EMIT textWanted(span); }
    void showState(const asl::StatePath &path) { Q_EMIT stateWanted(path); }
    // Asks for renaming in place on the canvas.
    void beginRename(const asl::StatePath &path) { Q_EMIT renameWanted(path); }
    // Asks whoever edits what a task answers to show that of this state.
    void showAnswers(const asl::StatePath &path) { Q_EMIT answersWanted(path); }
    void tryAlone(const asl::StatePath &path) { Q_EMIT trialWanted(path); }
    // What states that were put in bring along: answers and test cases, for whoever keeps the rehearsal.
    void offerRehearsal(const rehearse::Rehearsal &offered) { Q_EMIT rehearsalOffered(offered); }
    // Asks for the states as a workflow of their own / for the workflow that the task starts in its place.
    void extract(const document::Selection &states) { Q_EMIT extractionWanted(states); }
    void bringBack(const asl::StatePath &task) { Q_EMIT bringingBackWanted(task); }
    // Asks for the selected state in JSONata, with a look first.
    void convertToJsonata() { Q_EMIT conversionWanted(); }
    // Asks whoever shows the glossary for that term of it, by its id.
    void showTerm(const QString &term) { Q_EMIT termWanted(term); }
    // Asks whoever holds the template to edit it beside the definition; `seen` is the text that the patch is of.
    void editCarrier(const QString &seen, const text::Patch &patch, const QString &label)
    {
        Q_EMIT carrierEditWanted(seen, patch, label);
    }
    void say(const QString &message) { Q_EMIT messageSaid(message); }
    // Something was done, and there is more to do about it: shown longer than what is said in passing.
    void warn(const QString &message) { Q_EMIT warned(message); }

Q_SIGNALS:
    void selectionChanged(const document::Selection &selection);
    void viewModeChanged(session::ViewMode mode);
    void directionChanged(layout::Direction direction);
    void minimapShownChanged(bool shown);
    void commentsShownChanged(bool shown);
    void foldingChanged();
    void findingsChanged();
    void machineTypeChanged(sim::MachineType type);
    void breakpointsChanged();
    void substitutionsChanged();
    void substitutionWanted(const QString &name);
    void shownCoverageChanged();
    void textWanted(text::Span span);
    void stateWanted(const asl::StatePath &path);
    void renameWanted(const asl::StatePath &path);
    void answersWanted(const asl::StatePath &path);
    void trialWanted(const asl::StatePath &path);
    void rehearsalOffered(const rehearse::Rehearsal &offered);
    void extractionWanted(const document::Selection &states);
    void bringingBackWanted(const asl::StatePath &task);
    void conversionWanted();
    void termWanted(const QString &term);
    void refused(const Refusal &reason);
    void carrierEditWanted(const QString &seen, const text::Patch &patch, const QString &label);
    void messageSaid(const QString &message);
    void warned(const QString &message);

private:
    void forget();
    void carryFindings(const document::Change &change);
    void carryStates(const document::Change &change);
    void follow(const document::Change &change);

    document::WorkflowDocument &m_document;
    document::Selection m_selection;
    ViewMode m_viewMode = ViewMode::Split;
    layout::Direction m_direction = layout::Direction::TopDown;
    bool m_minimapShown = true;
    bool m_commentsShown = false;
    QSet<asl::StatePath> m_folded;
    Findings m_findings;
    sim::MachineType m_machineType = sim::MachineType::Standard;
    QSet<asl::StatePath> m_breakpoints;
    std::vector<rehearse::Stop> m_stops;
    QMap<QString, QString> m_substitutions;
    std::vector<exchange::Filling> m_fillings;
    mutable std::vector<exchange::ShownHole> m_holes;
    mutable document::SharedSnapshot m_holesOf;
    std::shared_ptr<const rehearse::Coverage> m_shownCoverage;
};

} // namespace session
