#include "app/workspace/workbench.h"

namespace app {

Workbench::Workbench(Settings &settings) : files(document, settings)
{
    QObject::connect(&files, &DocumentFiles::fillingsKnown, &session, &session::Session::setFillings);
}

void Workbench::begin(const QString &unsavedFolder)
{
    recovery = std::make_unique<Recovery>(document, files, unsavedFolder, &rehearsal);
    checker = std::make_unique<problems::Checker>(session);
    checker->setCarrier([this] { return files.carrier(); });
    QObject::connect(&files, &DocumentFiles::carrierChanged, checker.get(), &problems::Checker::checkSoon);
    QObject::connect(&session, &session::Session::carrierEditWanted, &files, &DocumentFiles::editCarrier);
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
