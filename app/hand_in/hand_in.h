// A workflow as a folder that can be handed in, ready to be a Git repository: a README, the drawing, the definition as it
// is, its rehearsal, and a run as a page. Made as a whole before anything is written. It is in the language in use.
#pragma once

#include "app/folder_files.h"
#include "core/history/recording.h"
#include "core/layout/layout.h"
#include "core/rehearse/rehearsal.h"

#include <map>

namespace app {

struct HandIn
{
    QString title, lesson; // empty: the workflow's name, none
    QString name; // the definition's file
    QByteArray definition; // its bytes
    rehearse::Rehearsal rehearsal; // ready to run
    std::map<QString, QByteArray> beside; // the rehearsal's files as they are, by name; the first is its own
    std::optional<history::Recording> run; // to be shown as a page
    layout::Direction direction = layout::Direction::TopDown;
};

// Runs the test cases. Refuses what is no sound definition with states (Code::NotDocumented, of a file that the one who
// asks knows), and a run that makes no page.
Result<std::vector<FolderFile>> handInFiles(const HandIn &what);

} // namespace app
