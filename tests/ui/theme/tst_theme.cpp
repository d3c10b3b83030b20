#include "tests/runner/runner.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QFile>
#include <QSignalSpy>

using namespace theme;

namespace {

// WCAG 2.1, "relative luminance" and "contrast ratio".
double luminance(const QColor &colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

bool hasColour(const QImage &image, const QColor &colour)
{
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixelColor(x, y) == colour)
                return true;
    return false;
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textMeetsWcag_data()
    {
        QTest::addColumn<Look>("look");
        QTest::addColumn<double>("text");
        QTest::addColumn<double>("sign");
        QTest::newRow("light") << Look::Light << 4.5 << 3.0;
        QTest::newRow("dark") << Look::Dark << 4.5 << 3.0;
        QTest::newRow("light, high contrast") << Look::LightContrast << 7.0 << 4.5;
        QTest::newRow("dark, high contrast") << Look::DarkContrast << 7.0 << 4.5;
    }

    void textMeetsWcag()
    {
        QFETCH(Look, look);
        QFETCH(double, text);
        QFETCH(double, sign);
        Theme::instance().setLook(look);
        const Colours &c = colours();
        const std::pair<QColor, QColor> pairs[] = {
            {c.ink, c.panel},          {c.ink, c.background},
            {c.ink, c.accentSoft},     {c.ink, c.runSoft},
            {c.ink, c.warningSoft},    {c.ink, c.errorSoft},
            {c.dim, c.panel},          {c.dim, c.background},
            {c.dim, c.accentSoft},     {c.dim, c.runSoft},
            {c.accent, c.panel},       {c.accent, c.background},
            {c.accent, c.accentSoft},  {c.onAccent, c.accent},
            {c.ok, c.panel},           {c.ok, c.background},
            {c.ok, c.okSoft},          {c.run, c.panel},
            {c.run, c.runSoft},        {c.error, c.panel},
            {c.error, c.background},   {c.error, c.errorSoft},
            {c.error, c.runSoft},      {c.warning, c.panel},
            {c.warning, c.background}, {c.warning, c.warningSoft},
            {c.codeKey, c.panel},      {c.codeKey, c.accentSoft},
            {c.codeString, c.panel},   {c.codeString, c.accentSoft},
            {c.codeNumber, c.panel},   {c.codeNumber, c.accentSoft},
            {c.codeLiteral, c.panel},  {c.codeLiteral, c.accentSoft},
        };
        for (const auto &[front, ground] : pairs)
            QVERIFY2(contrast(front, ground) >= text,
                     qPrintable(
                         QStringLiteral("%1 on %2: %3").arg(front.name(), ground.name()).arg(contrast(front, ground))));
        for (const QColor &ground : {c.panel, c.background})
            QVERIFY2(contrast(c.faint, ground) >= sign, "lines and signs");
        if (text > 4.5)
            QVERIFY2(contrast(c.line, c.panel) >= sign, "borders, in high contrast");
    }

    void changingTheLookTellsAndRecolours()
    {
        Theme::instance().setLook(Look::Light);
        QSignalSpy told(&Theme::instance(), &Theme::changed);
        Theme::instance().setLook(Look::Dark);
        QCOMPARE(told.count(), 1);
        QVERIFY(colours().dark);
        QCOMPARE(QApplication::palette().color(QPalette::Window), colours().panel);
        QVERIFY(qApp->styleSheet().contains(colours().panel.name()));
        QVERIFY2(!qApp->styleSheet().contains(QLatin1Char('@')), "a token was left unreplaced");
    }

    void anIconFollowsTheLookWithoutBeingMadeAnew()
    {
        const QIcon play = icon(QStringLiteral("square"));
        for (const Look look : {Look::Light, Look::Dark}) {
            Theme::instance().setLook(look);
            QVERIFY(hasColour(play.pixmap(48).toImage(), colours().dim));
            QVERIFY(hasColour(play.pixmap(QSize(48, 48), QIcon::Disabled).toImage(), colours().faint));
            QVERIFY(hasColour(play.pixmap(QSize(48, 48), QIcon::Normal, QIcon::On).toImage(), colours().accent));
        }
    }

    void aPixmapIsDrawnForTheScreensScale()
    {
        const QPixmap twice = pixmap(QStringLiteral("play"), Qt::red, 16, 2.5);
        QCOMPARE(twice.size(), QSize(40, 40));
        QCOMPARE(twice.devicePixelRatio(), 2.5);
    }

    // A palette's drag squeezes buttons to nothing, and Qt then filled the terminal with warnings.
    void anIconWithoutRoomIsNotPainted()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
        const QIcon play = icon(QStringLiteral("play"));
        QPixmap canvas(20, 20);
        canvas.fill(Qt::transparent);
        for (const QSize &size : {QSize(0, 0), QSize(0, 16), QSize(16, 0), QSize(-4, 16)}) {
            QPainter painter(&canvas);
            play.paint(&painter, QRect(QPoint(2, 2), size));
            QVERIFY(play.pixmap(size).isNull());
        }
    }

    void everyListedIconIsThere()
    {
        QFile list(QStringLiteral(BATUTA_SOURCE "/resources/icons.txt"));
        QVERIFY(list.open(QIODevice::ReadOnly));
        const QStringList names = QString::fromUtf8(list.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        for (const QString &name : names)
            if (!name.startsWith(QLatin1Char('#')))
                QVERIFY2(!icon(name).isNull(), qPrintable(name));
        QVERIFY(icon(QStringLiteral("no-such-icon")).isNull());
    }

    void theDesktopsLookIsLightOffscreen()
    {
        Theme::instance().setLook(Look::Desktop);
        QVERIFY(!colours().dark);
    }
};

BATUTA_WINDOW_TEST(TestTheme)
#include "tst_theme.moc"
