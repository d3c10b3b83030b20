#include "ui/theme/desktop_scheme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPalette>

namespace theme {

namespace {

const QString Portal = QStringLiteral("org.freedesktop.portal.Desktop");
const QString Path = QStringLiteral("/org/freedesktop/portal/desktop");
const QString Interface = QStringLiteral("org.freedesktop.portal.Settings");
const QString Space = QStringLiteral("org.freedesktop.appearance");
const QString Key = QStringLiteral("color-scheme");

// Connecting where no bus runs would start one.
bool hasSessionBus()
{
    return !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS")
        || QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/bus"));
}

bool paletteIsDark()
{
    // GTK_THEME=…:dark is how desktops without a Qt platform theme say it.
    const QString gtk = qEnvironmentVariable("GTK_THEME");
    if (!gtk.isEmpty())
        return gtk.endsWith(u":dark") || gtk.endsWith(u"-dark", Qt::CaseInsensitive);
    return QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
}

} // namespace

DesktopScheme::DesktopScheme() : m_dark(paletteIsDark()) {}

void DesktopScheme::askPortal()
{
    if (!hasSessionBus())
        return;
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.connect(Portal, Path, Interface, QStringLiteral("SettingChanged"), this,
                SLOT(takeSetting(QString, QString, QDBusVariant)));
    QDBusMessage question = QDBusMessage::createMethodCall(Portal, Path, Interface, QStringLiteral("Read"));
    question << Space << Key;
    auto *answer = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        const QDBusPendingReply<QDBusVariant> reply = *answer;
        if (!reply.isError())
            adopt(reply.value().variant());
        answer->deleteLater();
    });
}

void DesktopScheme::takeSetting(const QString &space, const QString &key, const QDBusVariant &value)
{
    if (space == Space && key == Key)
        adopt(value.variant());
}

// The portal's words: 1 prefers dark, 2 prefers light, 0 has no preference, which leaves the palette's word.
// "Read" wraps its answer in one variant more than the signal does.
void DesktopScheme::adopt(const QVariant &scheme)
{
    const QVariant inner = scheme.canConvert<QDBusVariant>() ? scheme.value<QDBusVariant>().variant() : scheme;
    const uint preference = inner.toUInt();
    if (preference == 0 || (preference == 1) == m_dark)
        return;
    m_dark = preference == 1;
    Q_EMIT changed();
}

} // namespace theme
