#include "app/workspace/workbench.h"

namespace app {

void Workbench::begin(const QString &unsavedFolder)
{
    recovery = std::make_unique<Recovery>(document, files, unsavedFolder, &rehearsal);
    checker = std::make_unique<problems::Checker>(session);
}

bool Workbench::isModified() const
{
    return files.isModified() || (files.isOpen() && !files.path().isEmpty() && rehearsal.isModified());
}

bool Workbench::isUntouched() const
{
    return !files.isOpen()
        || (files.path().isEmpty() && document.history().count() == 0 && !simulation.isActive()
            && !rehearsal.isModified());
}

} // namespace app
