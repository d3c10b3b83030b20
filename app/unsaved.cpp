#include "app/unsaved.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace app {

std::optional<Unsaved> unsavedFrom(const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    if (!object[u"text"].isString())
        return std::nullopt;
    Unsaved unsaved;
    unsaved.path = object[u"path"].toString();
    unsaved.name = object[u"name"].toString();
    unsaved.text = object[u"text"].toString();
    unsaved.base = object[u"base"].toString().toLatin1();
    unsaved.at = QDateTime::fromString(object[u"at"].toString(), Qt::ISODate);
    unsaved.rehearsal = object[u"rehearsal"].toString().toUtf8();
    return unsaved;
}

QByteArray recordOf(const Unsaved &unsaved)
{
    QJsonObject object{
        {QStringLiteral("path"), unsaved.path},
        {QStringLiteral("name"), unsaved.name},
        {QStringLiteral("text"), unsaved.text},
        {QStringLiteral("base"), QString::fromLatin1(unsaved.base)},
        {QStringLiteral("at"), unsaved.at.toUTC().toString(Qt::ISODateWithMs)},
    };
    if (!unsaved.rehearsal.isEmpty())
        object[u"rehearsal"] = QString::fromUtf8(unsaved.rehearsal);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace app
