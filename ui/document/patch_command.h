// One entry of the history: a patch and its inverse, and what was selected before and after. The only undo command
// of the whole program.
#pragma once

#include "ui/document/workflow_document.h"

#include <QElapsedTimer>
#include <QUndoCommand>

namespace document {

class PatchCommand : public QUndoCommand
{
public:
    PatchCommand(WorkflowDocument &document, text::Patch patch, text::Patch inverse, const QString &label, MergeKey key,
                 Selection before, Selection after);

    void undo() override;
    void redo() override;
    int id() const override;
    bool mergeWith(const QUndoCommand *other) override;

private:
    bool continues(const PatchCommand &next) const;

    WorkflowDocument &m_document;
    text::Patch m_patch;
    text::Patch m_inverse;
    MergeKey m_key;
    Selection m_before;
    Selection m_after;
    QElapsedTimer m_age; // since it was last added to
    bool m_first = true; // the first redo is the doing itself: the selection is the doer's matter
};

} // namespace document
