#include "app/application.h"

#include <QMetaObject>

#include <exception>

namespace app {

bool Application::notify(QObject *receiver, QEvent *event)
{
    QString what;
    try {
        return QApplication::notify(receiver, event);
    } catch (const std::exception &thrown) {
        what = QString::fromUtf8(thrown.what());
    } catch (...) {
        what = QStringLiteral("…");
    }
    qWarning("An event was not handled: %s", qUtf8Printable(what));
    // Told when the handling of this event is over: whoever listens makes widgets.
    QMetaObject::invokeMethod(
        this, [this, what] { Q_EMIT failed(what); }, Qt::QueuedConnection);
    return true;
}

} // namespace app
