// The house as a test: rooms include only what the table of doors allows, files stay small, and core says nothing in
// a human language.
#include "tests/architecture/sources.h"
#include "tests/runner/runner.h"

#include <QRegularExpression>

namespace {

const QString Source = QStringLiteral(BATUTA_SOURCE);

using namespace Qt::StringLiterals;
// What each room may include besides itself.
const house::Doors &doors()
{
    static const house::Doors table = [] {
        const house::Doors written = house::written();
        house::Doors open;
        for (const QString &room : written.keys())
            open[room] = house::reached(written, room);
        return open;
    }();
    return table;
}

using house::roomOf;
using house::sources;

QString contents(const QString &file)
{
    return house::textOf(file);
}

QStringList includesOf(const QString &file)
{
    static const QRegularExpression include(QStringLiteral("^#include \"([^\"]+)\""),
                                            QRegularExpression::MultilineOption);
    QStringList found;
    for (const QRegularExpressionMatch &match : include.globalMatch(contents(file)))
        found << match.captured(1);
    return found;
}

bool isOpen(const QString &room, const QString &included)
{
    if (roomOf(included) == room)
        return true;
    const QStringList allowed = doors().value(room);
    return std::ranges::any_of(
        allowed, [&](const QString &door) { return included == door || included.startsWith(door + u'/'); });
}

} // namespace

class TestRooms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRoomIncludesOnlyThroughItsDoors()
    {
        QStringList leaks;
        for (const QString &file : sources({u"core"_s, u"ui"_s, u"app"_s})) {
            for (const QString &included : includesOf(file)) {
                if (included.endsWith(u".moc") || !included.contains(u'/'))
                    continue;
                if (!isOpen(roomOf(file), included))
                    leaks << file + u" includes "_s + included;
            }
        }
        QVERIFY2(leaks.isEmpty(),
                 qPrintable(u"There is no door between these rooms. What the one needs of the other belongs into "
                            "a room both may enter:\n"_s
                            + leaks.join(u'\n')));
    }

    void everyRoomIsInTheTable()
    {
        QVERIFY(doors().size() > 20);
        for (const QString &file : sources({u"core"_s, u"ui"_s}))
            QVERIFY2(doors().contains(roomOf(file)), qPrintable(file + u" stands in a room without doors"_s));
    }

    void everyRoomOfTheTableStands()
    {
        for (const QString &room : doors().keys())
            QVERIFY2(QDir(Source + u'/' + room).exists(),
                     qPrintable(u"README tells of a room that is not there: "_s + room));
    }

    // A door that nobody goes through is a wall with a hole in it.
    void everyDoorIsUsed()
    {
        QStringList unused;
        const house::Doors written = house::written();
        for (auto room = written.cbegin(); room != written.cend(); ++room) {
            QStringList included;
            for (const QString &file : sources({room.key()}))
                included << includesOf(file);
            for (const QString &door : room.value()) {
                const bool isUsed = door == u"everything" || std::ranges::any_of(included, [&](const QString &each) {
                                        return each == door || each.startsWith(door + u'/');
                                    });
                if (!isUsed)
                    unused << room.key() + u" never enters "_s + door;
            }
        }
        QVERIFY2(unused.isEmpty(), qPrintable(unused.join(u'\n')));
    }

    void cmakeLinksWhatReadmeTells()
    {
        static const QRegularExpression depends(QStringLiteral("DEPENDS ([\\w\\s]*?)(?:LINKS|\\))"));
        for (const QString &room : doors().keys()) {
            if (!room.startsWith(u"core/"))
                continue;
            const QString list = contents(room + u"/CMakeLists.txt"_s);
            if (list.isEmpty()) // headers only
                continue;
            house::Doors linked = house::written();
            linked[room].clear();
            for (const QString &name : depends.match(list).captured(1).simplified().split(u' ', Qt::SkipEmptyParts))
                linked[room] << u"core/"_s + name;
            QCOMPARE(room + u": "_s + house::reached(linked, room).join(u' '),
                     room + u": "_s + doors()[room].join(u' '));
        }
    }

    void includesAreWrittenFromTheRoot()
    {
        for (const QString &file : sources({u"core"_s, u"ui"_s, u"app"_s})) {
            for (const QString &included : includesOf(file))
                QVERIFY2(included.contains(u'/') || included.endsWith(u".moc"),
                         qPrintable(file + u" includes \""_s + included + u"\", which hides its room"_s));
        }
    }

    void noFileHasOutgrownItsRoom()
    {
        constexpr qsizetype RedLight = 650;
        QStringList large;
        for (const QString &file : sources({u"core"_s, u"ui"_s, u"app"_s, u"tests"_s})) {
            const qsizetype lines = contents(file).count(u'\n');
            if (lines > RedLight)
                large << QStringLiteral("%1: %2 lines").arg(file).arg(lines);
        }
        QVERIFY2(large.isEmpty(),
                 qPrintable(u"Split these, there is a room in each that wants out:\n"_s + large.join(u'\n')));
    }

    void headersBeginWithTheirPromise()
    {
        for (const QString &file : sources({u"core"_s, u"ui"_s, u"app"_s})) {
            if (file.endsWith(u".h"))
                QVERIFY2(contents(file).startsWith(u"// "_s), qPrintable(file + u" does not say what it promises"_s));
        }
    }

    void coreSpeaksNoHumanLanguageAndKnowsNoWindows()
    {
        for (const QString &file : sources({u"core"_s})) {
            const QString text = contents(file);
            QVERIFY2(!text.contains(u"Q_OBJECT"_s) && !text.contains(u"tr(\""_s), qPrintable(file));
            static const QRegularExpression gui(QStringLiteral("#include <Q(Widget|Painter|Font|Gui|Application)"));
            QVERIFY2(!gui.match(text).hasMatch(), qPrintable(file));
        }
    }
};

BATUTA_TEST(TestRooms)
#include "tst_rooms.moc"
