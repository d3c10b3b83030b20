// One workflow being worked on and everything about it that is no widget: its text and history, what is looked at,
// its run, its file, its unsaved work, what is wrong with it. Whatever belongs to a workflow lives here and ends here.
#pragma once

#include "app/document_files.h"
#include "app/recovery.h"
#include "app/rehearsal_file.h"
#include "ui/problems/checker.h"
#include "ui/session/simulation_controller.h"
#include "ui/session/trail.h"

namespace app {

struct Workbench
{
    explicit Workbench(Settings &settings);

    // What the first picture of the window need not wait for. `unsavedFolder` as Recovery takes it.
    void begin(const QString &unsavedFolder);
    // Nobody would miss what is here: nothing is open, or an example or a new workflow as it came.
    bool isUntouched() const;
    // Something that a file is to hold is in none yet. Of a workflow in no file, its text alone counts: what one tries out
    // with an example need not be asked about.
    bool isModified() const;

    document::WorkflowDocument document;
    session::Session session{document};
    session::Trail trail{session};
    session::SimulationController simulation{session};
    DocumentFiles files;
    RehearsalFile rehearsal{files, simulation};
    std::unique_ptr<Recovery> recovery;
    std::unique_ptr<problems::Checker> checker;
};

} // namespace app
