// What the workflow is: its text, what is derived from it, and one undo stack. Every edit from anywhere is a patch
// committed here. It knows nothing of files' whereabouts, of selection beyond remembering it for undo, or of runs.
#pragma once

#include "core/base/result.h"
#include "ui/document/change.h"

#include <QObject>
#include <QUndoStack>

namespace document {

using Selection = std::vector<asl::StatePath>;

// Edits with an equal, non-empty key that follow each other at once become one entry of the history.
struct MergeKey
{
    QString key;
    static MergeKey none() { return {}; }
    static MergeKey typing() { return {QStringLiteral("typing")}; }
    static MergeKey field(const QString &where) { return {QStringLiteral("field:") + where}; }
};

class WorkflowDocument : public QObject
{
    Q_OBJECT

public:
    explicit WorkflowDocument(QObject *parent = nullptr);

    const QString &text() const { return m_snapshot->text; }
    SharedSnapshot snapshot() const { return m_snapshot; }
    QUndoStack &history() { return m_history; }
    const QUndoStack &history() const { return m_history; }

    // Starts over with another text: no undo beyond this.
    void reset(const QString &text, json::Format format);
    // The user's language is another: what snapshots say in words is said in it. The text stays as it is.
    void tellAnew();
    // Does nothing for an empty patch. `label` names the entry in the history ("Connect A to B").
    void commit(const text::Patch &patch, const QString &label, const MergeKey &merge = MergeKey::none(),
                const Selection &selectionAfter = {}, const Selection &selectionBefore = {});

Q_SIGNALS:
    void changed(const document::Change &change);
    // Undo or redo came to a place with these states selected.
    void selectionRestored(const document::Selection &selection);

private:
    friend class PatchCommand;
    void apply(const text::Patch &patch, const Selection &selection);
    void rememberSound();

    SharedSnapshot m_snapshot;
    std::shared_ptr<const graph::FlowGraph> m_lastSound;
    json::Format m_format = json::Format::Json;
    QUndoStack m_history;
};

} // namespace document
