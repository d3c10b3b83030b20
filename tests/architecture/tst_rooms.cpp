// The house as a test: rooms include only what the table of doors allows, files stay small, and core says nothing in
// a human language.
#include "tests/runner/runner.h"

#include <QDirIterator>
#include <QHash>
#include <QStringList>
#include <QFile>
#include <QRegularExpression>

namespace {

const QString Source = QStringLiteral(BATUTA_SOURCE);

using namespace Qt::StringLiterals;
using Doors = QHash<QString, QStringList>;

// What each room may include besides itself. README, "The house", shows the same table.
const Doors &doors()
{
    static const Doors table{
        {u"core/base"_s, {}},
        {u"core/text"_s, {u"core/base"_s}},
        {u"core/json"_s, {u"core/base"_s, u"core/text"_s}},
        {u"core/yaml"_s, {u"core/base"_s, u"core/text"_s, u"core/json"_s}},
        {u"core/asl"_s, {u"core/base"_s, u"core/text"_s, u"core/json"_s}},
        {u"core/expr"_s, {u"core/base"_s}},
        {u"core/graph"_s, {u"core/base"_s, u"core/text"_s, u"core/json"_s, u"core/asl"_s}},
        {u"core/layout"_s, {u"core/base"_s, u"core/text"_s, u"core/json"_s, u"core/asl"_s, u"core/graph"_s}},
        {u"core/validate"_s, {u"core/base"_s, u"core/text"_s, u"core/json"_s, u"core/asl"_s, u"core/expr"_s, u"core/graph"_s}},
        {u"core/edit"_s, {u"core/base"_s, u"core/text"_s, u"core/json"_s, u"core/yaml"_s, u"core/asl"_s, u"core/graph"_s}},
        {u"core/language"_s, {u"core/base"_s, u"core/text"_s, u"core/json"_s, u"core/yaml"_s, u"core/asl"_s, u"core/expr"_s, u"core/graph"_s,
                            u"core/validate"_s, u"core/edit"_s, u"core/convert"_s}},
        {u"core/convert"_s, {u"core/base"_s, u"core/text"_s, u"core/json"_s, u"core/asl"_s, u"core/expr"_s, u"core/edit"_s}},
        {u"core/simulate"_s, {u"core/base"_s, u"core/text"_s, u"core/json"_s, u"core/asl"_s, u"core/expr"_s}},
        {u"ui/theme"_s, {u"core/base"_s, u"core/text"_s, u"core/json"_s, u"core/asl"_s}},
        {u"ui/document"_s, {u"core"_s}},
        {u"ui/session"_s, {u"core"_s, u"ui/document"_s}},
        {u"ui/canvas"_s, {u"core"_s, u"ui/document"_s, u"ui/session"_s, u"ui/theme"_s, u"ui/problems/problem_text.h"_s}},
        {u"ui/editor"_s, {u"core"_s, u"ui/document"_s, u"ui/session"_s, u"ui/theme"_s, u"ui/problems/problem.h"_s, u"ui/problems/fix_text.h"_s}},
        {u"ui/inspector"_s, {u"core"_s, u"ui/document"_s, u"ui/session"_s, u"ui/theme"_s, u"ui/problems/problem_text.h"_s}},
        {u"ui/simulator"_s, {u"core"_s, u"ui/document"_s, u"ui/session"_s, u"ui/theme"_s, u"ui/problems/problem_text.h"_s}},
        {u"ui/problems"_s, {u"core"_s, u"ui/document"_s, u"ui/session"_s, u"ui/theme"_s}},
        {u"app"_s, {u"core"_s, u"ui"_s}},
    };
    return table;
}

QString roomOf(const QString &path)
{
    const QStringList parts = path.split(u'/');
    return parts[0] == u"app" ? parts[0] : parts.mid(0, 2).join(u'/');
}

QStringList sources(const QStringList &folders)
{
    QStringList files;
    for (const QString &folder : folders) {
        QDirIterator each(Source + u'/' + folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (each.hasNext())
            files << QDir(Source).relativeFilePath(each.next());
    }
    files.sort();
    return files;
}

QString contents(const QString &file)
{
    QFile open(Source + u'/' + file);
    return open.open(QIODevice::ReadOnly) ? QString::fromUtf8(open.readAll()) : QString();
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
    return std::ranges::any_of(allowed, [&](const QString &door) {
        return included == door || included.startsWith(door + u'/');
    });
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
                            "a room both may enter:\n"_s + leaks.join(u'\n')));
    }

    void everyRoomIsInTheTable()
    {
        for (const QString &file : sources({u"core"_s, u"ui"_s}))
            QVERIFY2(doors().contains(roomOf(file)), qPrintable(file + u" stands in a room without doors"_s));
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
        QVERIFY2(large.isEmpty(), qPrintable(u"Split these, there is a room in each that wants out:\n"_s + large.join(u'\n')));
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
