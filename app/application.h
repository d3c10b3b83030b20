// The program's event loop. What is thrown while an event is handled, in a dialog or out of it, is told and does not
// end the program: there may be unsaved work in the window.
#pragma once

#include <QApplication>

namespace app {

class Application : public QApplication
{
    Q_OBJECT

public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override;

Q_SIGNALS:
    void failed(const QString &what);
};

} // namespace app
