// One workflow being worked on and everything that panels share about it.
#pragma once

#include "app/settings.h"
#include "ui/session/simulation_controller.h"

namespace app {

struct Workbench
{
    Workbench() = default;
    explicit Workbench(const QString &settingsFile) : settings(settingsFile) {}

    Settings settings;
    document::WorkflowDocument document;
    session::Session session{document};
    session::SimulationController simulation{session};
};

} // namespace app
