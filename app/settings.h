// What the program remembers from one day to the next, in one file that is written as carefully as a workflow.
#pragma once

#include "core/cloud/call.h"
#include "ui/session/session.h"
#include "ui/theme/theme.h"

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>
#include <QTimer>

#include <optional>

namespace app {

class Settings
{
public:
    Settings();
    explicit Settings(const QString &file); // a file of its own, for tests and for `--settings`; INI is read too
    ~Settings();
    Settings(const Settings &) = delete;
    Settings &operator=(const Settings &) = delete;

    QString folder() const; // where they are kept
    QStringList recentFiles() const;
    void addRecentFile(const QString &path); // to the front
    void removeRecentFile(const QString &path);

    theme::Look look() const;
    void setLook(theme::Look look);
    QString language() const; // "en", "pt_BR", "es"; empty: the desktop's
    void setLanguage(const QString &code);
    session::ViewMode viewMode() const;
    void setViewMode(session::ViewMode mode);
    bool showsComments() const; // on the drawing
    void setShowsComments(bool shows);
    bool predicts() const; // the simulator asks what comes next
    void setPredicts(bool predicts);
    cloud::Account cloudAccount() const; // as whom AWS is asked, and where
    void setCloudAccount(const cloud::Account &account);
    QString cloudWord(const QString &name) const; // that was typed in a dialog for AWS last
    void setCloudWord(const QString &name, const QString &word);
    // What the user gave a command in place of the keys it came with, in QKeySequence's portable words.
    std::optional<QString> keys(const QString &command) const;
    void setKeys(const QString &command, const std::optional<QString> &keys);
    QString lastFolder() const;
    void setLastFolder(const QString &folder);

    QByteArray state(const QString &part) const; // geometry, docks, splitters
    void setState(const QString &part, const QByteArray &state);

    // What has changed is written a moment later, and at the end; here at once. False where that is not possible.
    bool store();

private:
    void set(const QString &key, const QJsonValue &value);

    QString m_file;
    QJsonObject m_values;
    QJsonObject m_changed; // and not written yet
    QTimer m_storing;
};

} // namespace app
