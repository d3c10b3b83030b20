// What the program remembers from one day to the next. The only place that knows QSettings.
#pragma once

#include "ui/session/session.h"
#include "ui/theme/theme.h"

#include <QByteArray>
#include <QSettings>
#include <QStringList>

namespace app {

class Settings
{
public:
    Settings();
    explicit Settings(const QString &file); // an INI file of its own, for tests and for `--settings`

    QStringList recentFiles() const;
    void addRecentFile(const QString &path); // to the front
    void removeRecentFile(const QString &path);

    theme::Look look() const;
    void setLook(theme::Look look);
    QString language() const; // "en", "pt_BR"; empty: the desktop's
    void setLanguage(const QString &code);
    session::ViewMode viewMode() const;
    void setViewMode(session::ViewMode mode);
    QString lastFolder() const;
    void setLastFolder(const QString &folder);

    QByteArray state(const QString &part) const; // geometry, docks, splitters
    void setState(const QString &part, const QByteArray &state);

private:
    QSettings m_settings;
};

} // namespace app
