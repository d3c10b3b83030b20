#include "app/failure.h"

#include <QCoreApplication>

namespace app {

QString failureSentence()
{
    const QString sentence = QCoreApplication::translate(
        "app", "Batuta met a fault of its own; what was asked for last may be undone. Please report it: %1");
    try {
        throw;
    } catch (const std::bad_alloc &) {
        return QCoreApplication::translate("app", "There is not enough memory for this.");
    } catch (const std::exception &fault) {
        return sentence.arg(QString::fromUtf8(fault.what()));
    } catch (...) {
        return sentence.arg(u'?');
    }
}

} // namespace app
