// Whether the desktop prefers dark, and high contrast. Known at once from the palette the platform hands over; told again when the
// desktop's portal answers, and whenever the user changes it there.
#pragma once

#include <QDBusVariant>
#include <QObject>

namespace theme {

class DesktopScheme : public QObject
{
    Q_OBJECT

public:
    DesktopScheme(); // reads the application's palette: make it before that is replaced
    bool isDark() const { return m_dark; }
    bool wantsContrast() const { return m_contrast; }
    void askPortal(); // answers through changed(); silent where there is no portal

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void takeSetting(const QString &space, const QString &key, const QDBusVariant &value);

private:
    void ask(const QString &key);
    void adopt(const QString &key, const QVariant &value);

    bool m_dark = false;
    bool m_contrast = false;
};

} // namespace theme
