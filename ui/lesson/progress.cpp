#include "ui/lesson/progress.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace lessons {

QByteArray toBytes(const Progress &progress)
{
    QStringList done(progress.done.begin(), progress.done.end());
    done.sort();
    const QJsonObject object{{QStringLiteral("done"), QJsonArray::fromStringList(done)},
                             {QStringLiteral("step"), progress.step},
                             {QStringLiteral("whole"), progress.isWhole}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Progress progressFrom(const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    Progress made;
    for (const QJsonValue &each : object.value(QStringLiteral("done")).toArray())
        made.done.insert(each.toString());
    made.step = std::max(0, object.value(QStringLiteral("step")).toInt());
    made.isWhole = object.value(QStringLiteral("whole")).toBool();
    return made;
}

} // namespace lessons
