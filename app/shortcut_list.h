// All keyboard shortcuts on one page, as the actions have them, and the keys of the drawing and the simulator.
#pragma once

#include "app/actions.h"

#include <QDialog>

namespace app {

class ShortcutList : public QDialog
{
    Q_OBJECT

public:
    ShortcutList(const Actions &actions, QWidget *parent);
};

void showAbout(QWidget *parent);

} // namespace app
