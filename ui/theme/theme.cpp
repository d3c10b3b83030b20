#include "ui/theme/theme.h"

#include "ui/theme/desktop_scheme.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QPalette>
#include <QProxyStyle>

// Outside any namespace: the macro declares a function of the resource compiler's.
static void loadResources()
{
    Q_INIT_RESOURCE(look);
}

namespace theme {

namespace {

// The mock-up's tokens. Where one of them would be text below WCAG AA's 4.5 : 1 on the grounds it stands on (or a
// line below 3 : 1, `faint`), it is the nearest darker colour of the same hue that reaches it.
Colours lightColours()
{
    Colours c;
    c.background = QColor(0xf6f7f9);
    c.panel = QColor(0xffffff);
    c.line = QColor(0xe3e6eb);
    c.ink = QColor(0x1c2430);
    c.dim = QColor(0x616b7a);
    c.faint = QColor(0x8490a1);
    c.accent = QColor(0x275ff5);
    c.accentSoft = QColor(0xe8efff);
    c.onAccent = QColor(0xffffff);
    c.ok = QColor(0x197e4e);
    c.okSoft = QColor(0xe5f6ed);
    c.run = QColor(0x1c62eb);
    c.runSoft = QColor(0xe6efff);
    c.error = QColor(0xc9332b);
    c.errorSoft = QColor(0xfdeceb);
    c.warning = QColor(0xa26100);
    c.warningSoft = QColor(0xfff3df);
    c.grid = QColor(0xe1e5ec);
    c.codeKey = QColor(0x8a3fd1);
    c.codeString = QColor(0x14725a);
    c.codeNumber = QColor(0xa85700);
    c.codeLiteral = QColor(0xa85700);
    return c;
}

Colours darkColours()
{
    Colours c;
    c.background = QColor(0x14181f);
    c.panel = QColor(0x1b212a);
    c.line = QColor(0x2c3542);
    c.ink = QColor(0xe6eaf0);
    c.dim = QColor(0x98a3b3);
    c.faint = QColor(0x687385);
    c.accent = QColor(0x6c94ff);
    c.accentSoft = QColor(0x22304f);
    c.onAccent = QColor(0x0e1420);
    c.ok = QColor(0x4cc38a);
    c.okSoft = QColor(0x173528);
    c.run = QColor(0x6c9bff);
    c.runSoft = QColor(0x1c2d50);
    c.error = QColor(0xff7a70);
    c.errorSoft = QColor(0x43201f);
    c.warning = QColor(0xf0a93b);
    c.warningSoft = QColor(0x3d2d12);
    c.grid = QColor(0x262e3a);
    c.codeKey = QColor(0xc49bff);
    c.codeString = QColor(0x7bd3b4);
    c.codeNumber = QColor(0xf0b072);
    c.codeLiteral = QColor(0xf0b072);
    c.dark = true;
    return c;
}

Colours lightContrastColours()
{
    Colours c;
    c.background = QColor(0xffffff);
    c.panel = QColor(0xffffff);
    c.line = QColor(0x5a5a5a);
    c.ink = QColor(Qt::black);
    c.dim = QColor(0x2b2b2b);
    c.faint = QColor(0x4d4d4d);
    c.accent = QColor(0x0033a8);
    c.accentSoft = QColor(0xdbe6ff);
    c.onAccent = QColor(0xffffff);
    c.ok = QColor(0x004d26);
    c.okSoft = QColor(0xd9f2e3);
    c.run = QColor(0x0033a8);
    c.runSoft = QColor(0xdbe6ff);
    c.error = QColor(0x8f0000);
    c.errorSoft = QColor(0xffe3e0);
    c.warning = QColor(0x5c3600);
    c.warningSoft = QColor(0xffedcc);
    c.grid = QColor(0xd0d0d0);
    c.codeKey = QColor(0x5a00a8);
    c.codeString = QColor(0x004d38);
    c.codeNumber = QColor(0x6b3200);
    c.codeLiteral = QColor(0x6b3200);
    return c;
}

Colours darkContrastColours()
{
    Colours c;
    c.background = QColor(Qt::black);
    c.panel = QColor(Qt::black);
    c.line = QColor(0xa8a8a8);
    c.ink = QColor(0xffffff);
    c.dim = QColor(0xe0e0e0);
    c.faint = QColor(0xb8b8b8);
    c.accent = QColor(0x9cbcff);
    c.accentSoft = QColor(0x0a2358);
    c.onAccent = QColor(Qt::black);
    c.ok = QColor(0x7af0b4);
    c.okSoft = QColor(0x00331a);
    c.run = QColor(0x9cbcff);
    c.runSoft = QColor(0x0a2358);
    c.error = QColor(0xffaca5);
    c.errorSoft = QColor(0x4d0a07);
    c.warning = QColor(0xffcc70);
    c.warningSoft = QColor(0x402900);
    c.grid = QColor(0x333333);
    c.codeKey = QColor(0xdcc4ff);
    c.codeString = QColor(0xa3f2d6);
    c.codeNumber = QColor(0xffcc99);
    c.codeLiteral = QColor(0xffcc99);
    c.dark = true;
    return c;
}

Colours coloursOf(Look look)
{
    switch (look) {
    case Look::Dark: return darkColours();
    case Look::LightContrast: return lightContrastColours();
    case Look::DarkContrast: return darkContrastColours();
    case Look::Desktop:
    case Look::Light: break;
    }
    return lightColours();
}

QPalette paletteOf(const Colours &c)
{
    QPalette p;
    p.setColor(QPalette::Window, c.panel);
    p.setColor(QPalette::WindowText, c.ink);
    p.setColor(QPalette::Base, c.background);
    p.setColor(QPalette::AlternateBase, c.panel);
    p.setColor(QPalette::Text, c.ink);
    p.setColor(QPalette::PlaceholderText, c.dim);
    p.setColor(QPalette::Button, c.panel);
    p.setColor(QPalette::ButtonText, c.ink);
    p.setColor(QPalette::BrightText, c.error);
    p.setColor(QPalette::Highlight, c.accent);
    p.setColor(QPalette::HighlightedText, c.onAccent);
    p.setColor(QPalette::Link, c.accent);
    p.setColor(QPalette::LinkVisited, c.codeKey);
    p.setColor(QPalette::ToolTipBase, c.panel);
    p.setColor(QPalette::ToolTipText, c.ink);
    p.setColor(QPalette::Light, c.panel);
    p.setColor(QPalette::Midlight, c.line);
    p.setColor(QPalette::Mid, c.line);
    p.setColor(QPalette::Dark, c.faint);
    p.setColor(QPalette::Shadow, c.faint);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, c.faint);
    return p;
}

// The sheet names colours as @token; a longer name is written first so that @accent does not eat @accentSoft.
QString sheetOf(const Colours &c)
{
    QFile file(QStringLiteral(":/theme/sheet.qss"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    const std::pair<QLatin1StringView, QColor> tokens[] = {
        {QLatin1StringView("@background"), c.background},
        {QLatin1StringView("@panel"), c.panel},
        {QLatin1StringView("@line"), c.line},
        {QLatin1StringView("@ink"), c.ink},
        {QLatin1StringView("@dim"), c.dim},
        {QLatin1StringView("@faint"), c.faint},
        {QLatin1StringView("@accentSoft"), c.accentSoft},
        {QLatin1StringView("@accent"), c.accent},
        {QLatin1StringView("@onAccent"), c.onAccent},
        {QLatin1StringView("@okSoft"), c.okSoft},
        {QLatin1StringView("@ok"), c.ok},
        {QLatin1StringView("@runSoft"), c.runSoft},
        {QLatin1StringView("@run"), c.run},
        {QLatin1StringView("@errorSoft"), c.errorSoft},
        {QLatin1StringView("@error"), c.error},
        {QLatin1StringView("@warningSoft"), c.warningSoft},
        {QLatin1StringView("@warning"), c.warning},
    };
    for (const auto &[token, colour] : tokens)
        sheet.replace(token, colour.name());
    return sheet.replace(QLatin1StringView("@look"), c.dark ? QStringLiteral("dark") : QStringLiteral("light"));
}

// Fusion without the underlined letters: their keys work all the same.
class CalmStyle : public QProxyStyle
{
public:
    CalmStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returned) const override
    {
        return hint == SH_UnderlineShortcut ? 0 : QProxyStyle::styleHint(hint, option, widget, returned);
    }
};

QString family(const QString &wished, QFontDatabase::SystemFont otherwise)
{
    return QFontDatabase::hasFamily(wished) ? wished : QFontDatabase::systemFont(otherwise).family();
}

} // namespace

Theme::Theme() : m_desktop(std::make_unique<DesktopScheme>())
{
    loadResources();
    m_colours = coloursOf(lookOfDesktop());
    m_desktop->askPortal();
    connect(m_desktop.get(), &DesktopScheme::changed, this, [this] {
        if (m_look == Look::Desktop)
            setLook(Look::Desktop);
    });
}

Theme &Theme::instance()
{
    static Theme theme;
    return theme;
}

Theme::~Theme() = default;

void Theme::prepare(Look look)
{
    m_look = look;
    m_colours = coloursOf(look == Look::Desktop ? lookOfDesktop() : look);
}

Look Theme::lookOfDesktop() const
{
    if (m_desktop->wantsContrast())
        return m_desktop->isDark() ? Look::DarkContrast : Look::LightContrast;
    return m_desktop->isDark() ? Look::Dark : Look::Light;
}

void Theme::dress()
{
    if (m_isDressed)
        return;
    m_isDressed = true;
    QApplication::setStyle(new CalmStyle);
    QApplication::setFont(font(13));
}

void Theme::setLook(Look look)
{
    prepare(look);
    if (qobject_cast<QApplication *>(QCoreApplication::instance())) {
        dress();
        QApplication::setPalette(paletteOf(m_colours));
        qApp->setStyleSheet(sheetOf(m_colours));
    }
    Q_EMIT changed();
}

QFont Theme::font(double pixelSize, int weight) const
{
    static const QString name = family(QStringLiteral("Inter"), QFontDatabase::GeneralFont);
    QFont font(name);
    font.setPixelSize(qMax(1, qRound(pixelSize)));
    font.setWeight(QFont::Weight(weight));
    return font;
}

QFont Theme::codeFont() const
{
    static const QString name = family(QStringLiteral("JetBrains Mono"), QFontDatabase::FixedFont);
    QFont font(name);
    font.setPixelSize(12);
    font.setStyleHint(QFont::Monospace);
    font.setFixedPitch(true);
    return font;
}

} // namespace theme
