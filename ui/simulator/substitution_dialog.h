// The list of what placeholders stand for by itself, with one of them ready to be typed: for whoever comes from where it
// stands.
#pragma once

#include "ui/session/simulation_controller.h"

#include <QDialog>

namespace simulator {

class SubstitutionDialog : public QDialog
{
    Q_OBJECT

public:
    SubstitutionDialog(session::SimulationController &simulation, const QString &name, QWidget *over);
};

} // namespace simulator
