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
const QString SchemeKey = QStringLiteral("color-scheme");
const QString ContrastKey = QStringLiteral("contrast");

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
    for (const QString &key : {SchemeKey, ContrastKey})
        ask(key);
}

void DesktopScheme::ask(const QString &key)
{
    QDBusMessage question = QDBusMessage::createMethodCall(Portal, Path, Interface, QStringLiteral("Read"));
    question << Space << key;
    auto *answer = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, key] {
        const QDBusPendingReply<QDBusVariant> reply = *answer;
        if (!reply.isError())
            adopt(key, reply.value().variant());
        answer->deleteLater();
    });
}

void DesktopScheme::takeSetting(const QString &space, const QString &key, const QDBusVariant &value)
{
    if (space == Space)
        adopt(key, value.variant());
}

// The portal's words: of the scheme 1 prefers dark, 2 prefers light, 0 has no preference, which leaves the palette's word;
// of the contrast 1 wants more. "Read" wraps its answer in one variant more than the signal does.
void DesktopScheme::adopt(const QString &key, const QVariant &value)
{
    const QVariant inner = value.canConvert<QDBusVariant>() ? value.value<QDBusVariant>().variant() : value;
    const uint preference = inner.toUInt();
    const bool dark = key == SchemeKey && preference != 0 ? preference == 1 : m_dark;
    const bool contrast = key == ContrastKey ? preference == 1 : m_contrast;
    if (dark == m_dark && contrast == m_contrast)
        return;
    m_dark = dark;
    m_contrast = contrast;
    Q_EMIT changed();
}

} // namespace theme
