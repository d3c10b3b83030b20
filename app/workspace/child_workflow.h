// A piece of a workflow in a file of its own, which the workflow starts, and back: the two texts change together, or
// neither does.
#pragma once

#include "app/workspace/workbench.h"
#include "core/edit/intents.h"

#include <QCoreApplication>

class QWidget;

namespace app {

class ChildWorkflow
{
    Q_DECLARE_TR_FUNCTIONS(app::ChildWorkflow)

public:
    explicit ChildWorkflow(Workbench &bench) : m_bench(bench) {}

    // Ask for the file over the window; a called workflow that lies beside the workflow is taken without a question.
    void extract(const document::Selection &states, QWidget *window);
    void bringBack(const asl::StatePath &task, QWidget *window);

    // False, and nothing has changed, where it is refused or the file cannot be written or read: that is told.
    bool extractTo(const document::Selection &states, const QString &path);
    bool bringBackFrom(const asl::StatePath &task, const QString &path);

private:
    const asl::Definition &now() const { return m_bench.document.snapshot()->definition; }
    bool perform(const edit::Edited &edited, const QString &label);
    QString fileOf(const asl::StatePath &task) const; // beside the workflow; empty where none is

    Workbench &m_bench;
};

} // namespace app
