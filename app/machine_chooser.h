// Which of a template's machines is to be opened.
#pragma once

#include <QString>

class QWidget;

namespace app {

// Asks where the file is a template with several machines. FILE#NAME, the path itself where there is nothing to ask, or nothing
// where the user wants none.
QString chosenMachine(const QString &path, QWidget *window);

} // namespace app
