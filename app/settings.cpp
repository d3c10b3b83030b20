#include "app/settings.h"

#include <QDir>

namespace app {

namespace {

constexpr int RecentCount = 12;

} // namespace

Settings::Settings() : m_settings(QStringLiteral("Batuta"), QStringLiteral("Batuta")) {}

Settings::Settings(const QString &file) : m_settings(file, QSettings::IniFormat) {}

QStringList Settings::recentFiles() const
{
    return m_settings.value(QStringLiteral("recentFiles")).toStringList();
}

void Settings::addRecentFile(const QString &path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    files.prepend(path);
    m_settings.setValue(QStringLiteral("recentFiles"), files.mid(0, RecentCount));
}

void Settings::removeRecentFile(const QString &path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    m_settings.setValue(QStringLiteral("recentFiles"), files);
}

theme::Look Settings::look() const
{
    const QString look = m_settings.value(QStringLiteral("look")).toString();
    return look == u"dark" ? theme::Look::Dark : look == u"light" ? theme::Look::Light : theme::Look::Desktop;
}

void Settings::setLook(theme::Look look)
{
    const QString word = look == theme::Look::Dark ? QStringLiteral("dark")
        : look == theme::Look::Light ? QStringLiteral("light") : QStringLiteral("desktop");
    m_settings.setValue(QStringLiteral("look"), word);
}

QString Settings::language() const
{
    return m_settings.value(QStringLiteral("language")).toString();
}

void Settings::setLanguage(const QString &code)
{
    m_settings.setValue(QStringLiteral("language"), code);
}

session::ViewMode Settings::viewMode() const
{
    const QString mode = m_settings.value(QStringLiteral("viewMode")).toString();
    return mode == u"design" ? session::ViewMode::Design
        : mode == u"code" ? session::ViewMode::Code : session::ViewMode::Split;
}

void Settings::setViewMode(session::ViewMode mode)
{
    const QString word = mode == session::ViewMode::Design ? QStringLiteral("design")
        : mode == session::ViewMode::Code ? QStringLiteral("code") : QStringLiteral("split");
    m_settings.setValue(QStringLiteral("viewMode"), word);
}

QString Settings::lastFolder() const
{
    return m_settings.value(QStringLiteral("lastFolder"), QDir::homePath()).toString();
}

void Settings::setLastFolder(const QString &folder)
{
    m_settings.setValue(QStringLiteral("lastFolder"), folder);
}

QByteArray Settings::state(const QString &part) const
{
    return m_settings.value(QStringLiteral("window/") + part).toByteArray();
}

void Settings::setState(const QString &part, const QByteArray &state)
{
    m_settings.setValue(QStringLiteral("window/") + part, state);
}

} // namespace app
