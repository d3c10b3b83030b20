#include "app/settings.h"

#include "app/file_access.h"
#include "app/file_writer.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSettings>

#include <algorithm>
#include <chrono>

namespace app {

namespace {

constexpr std::pair<theme::Look, QLatin1StringView> Looks[] = {
    {theme::Look::Desktop, QLatin1StringView("desktop")},
    {theme::Look::Light, QLatin1StringView("light")},
    {theme::Look::Dark, QLatin1StringView("dark")},
    {theme::Look::LightContrast, QLatin1StringView("light-contrast")},
    {theme::Look::DarkContrast, QLatin1StringView("dark-contrast")},
};
constexpr int RecentCount = 12;
constexpr std::chrono::milliseconds StoreDelay{300};

QJsonValue fromIni(const QVariant &value)
{
    if (value.typeId() == QMetaType::QByteArray)
        return QString::fromLatin1(value.toByteArray().toBase64());
    if (value.typeId() == QMetaType::QStringList)
        return QJsonArray::fromStringList(value.toStringList());
    return value.toString();
}

// Earlier versions wrote INI files through QSettings, which empties them on a full disk.
QJsonObject readIni(const QString &file)
{
    const QSettings ini(file, QSettings::IniFormat);
    QJsonObject values;
    for (const QString &key : ini.allKeys())
        values.insert(key, fromIni(ini.value(key)));
    return values;
}

QJsonObject readSettings(const QString &file)
{
    const auto bytes = bytesOf(file);
    if (!bytes)
        return {};
    return bytes->trimmed().startsWith('{') ? QJsonDocument::fromJson(*bytes).object() : readIni(file);
}

} // namespace

Settings::Settings() : Settings(QSettings(QStringLiteral("Batuta"), QStringLiteral("Batuta")).fileName()) {}

Settings::Settings(const QString &file) : m_file(file), m_values(readSettings(file))
{
    m_storing.setSingleShot(true);
    m_storing.setInterval(StoreDelay);
    m_storing.callOnTimeout([this] { store(); });
}

Settings::~Settings()
{
    store();
}

QString Settings::folder() const
{
    return QFileInfo(m_file).absolutePath();
}

bool Settings::store()
{
    m_storing.stop();
    if (m_changed.isEmpty())
        return true;
    QJsonObject stored = readSettings(m_file); // another window may have written its own meanwhile
    for (auto each = m_changed.constBegin(); each != m_changed.constEnd(); ++each)
        stored.insert(each.key(), each.value());
    QDir().mkpath(QFileInfo(m_file).absolutePath());
    if (!writeBytes(m_file, QJsonDocument(stored).toJson()))
        return false;
    m_changed = {};
    return true;
}

void Settings::set(const QString &key, const QJsonValue &value)
{
    if (m_values.value(key) == value)
        return;
    m_values.insert(key, value);
    m_changed.insert(key, value);
    m_storing.start();
}

QStringList Settings::recentFiles() const
{
    const QJsonValue files = m_values.value(u"recentFiles");
    return files.isArray() ? QVariant(files.toArray().toVariantList()).toStringList()
                           : QStringList(files.toString()).filter(QStringLiteral("/"));
}

void Settings::addRecentFile(const QString &path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    files.prepend(path);
    set(QStringLiteral("recentFiles"), QJsonArray::fromStringList(files.mid(0, RecentCount)));
}

void Settings::removeRecentFile(const QString &path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    set(QStringLiteral("recentFiles"), QJsonArray::fromStringList(files));
}

theme::Look Settings::look() const
{
    const QString word = m_values.value(u"look").toString();
    const auto known = std::ranges::find(Looks, word, &std::pair<theme::Look, QLatin1StringView>::second);
    return known == std::end(Looks) ? theme::Look::Desktop : known->first;
}

void Settings::setLook(theme::Look look)
{
    set(QStringLiteral("look"),
        std::ranges::find(Looks, look, &std::pair<theme::Look, QLatin1StringView>::first)->second);
}

QString Settings::language() const
{
    return m_values.value(u"language").toString();
}

void Settings::setLanguage(const QString &code)
{
    set(QStringLiteral("language"), code);
}

session::ViewMode Settings::viewMode() const
{
    const QString mode = m_values.value(u"viewMode").toString();
    return mode == u"design" ? session::ViewMode::Design
        : mode == u"code"    ? session::ViewMode::Code
                             : session::ViewMode::Split;
}

void Settings::setViewMode(session::ViewMode mode)
{
    const QString word = mode == session::ViewMode::Design ? QStringLiteral("design")
        : mode == session::ViewMode::Code                  ? QStringLiteral("code")
                                                           : QStringLiteral("split");
    set(QStringLiteral("viewMode"), word);
}

bool Settings::showsComments() const
{
    return m_values.value(u"comments").toBool();
}

void Settings::setShowsComments(bool shows)
{
    set(QStringLiteral("comments"), shows);
}

bool Settings::predicts() const
{
    return m_values.value(u"predicts").toVariant().toBool(); // an INI has it as a text
}

void Settings::setPredicts(bool predicts)
{
    set(QStringLiteral("predicts"), predicts);
}

cloud::Account Settings::cloudAccount() const
{
    return {cloudWord(QStringLiteral("profile")), cloudWord(QStringLiteral("region")),
            cloudWord(QStringLiteral("endpoint"))};
}

void Settings::setCloudAccount(const cloud::Account &account)
{
    setCloudWord(QStringLiteral("profile"), account.profile);
    setCloudWord(QStringLiteral("region"), account.region);
    setCloudWord(QStringLiteral("endpoint"), account.endpoint);
}

QString Settings::cloudWord(const QString &name) const
{
    return m_values.value(QStringLiteral("aws/") + name).toString();
}

void Settings::setCloudWord(const QString &name, const QString &word)
{
    set(QStringLiteral("aws/") + name, word);
}

std::optional<QString> Settings::keys(const QString &command) const
{
    const QJsonValue own = m_values.value(QStringLiteral("keys/") + command);
    return own.isString() ? std::optional(own.toString()) : std::nullopt;
}

void Settings::setKeys(const QString &command, const std::optional<QString> &keys)
{
    const QString name = QStringLiteral("keys/") + command;
    if (keys || m_values.contains(name))
        set(name, keys ? QJsonValue(*keys) : QJsonValue());
}

QString Settings::lastFolder() const
{
    return m_values.value(u"lastFolder").toString(QDir::homePath());
}

void Settings::setLastFolder(const QString &folder)
{
    set(QStringLiteral("lastFolder"), folder);
}

QByteArray Settings::state(const QString &part) const
{
    return QByteArray::fromBase64(m_values.value(QStringLiteral("window/") + part).toString().toLatin1());
}

void Settings::setState(const QString &part, const QByteArray &state)
{
    set(QStringLiteral("window/") + part, QString::fromLatin1(state.toBase64()));
}

} // namespace app
