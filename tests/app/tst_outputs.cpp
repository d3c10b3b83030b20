// Whatever a subcommand writes arrives, or it says so and exits otherwise than well; and it destroys nothing.
#include "tests/app/program.h"
#include "tests/runner/runner.h"

#include <sys/stat.h>
#include <unistd.h>

using namespace tests;

namespace {

const QByteArray SoundMachine = "{\"StartAt\": \"A\", \"States\": {\"A\": {\"Type\": \"Succeed\"}}}\n";
const QByteArray SoundRequest =
    "{\"definition\": \"{\\\"Type\\\": \\\"Pass\\\", \\\"End\\\": true}\", \"input\": \"{}\"}";
constexpr int WrongUse = 2;

} // namespace

class OutputsTest : public QObject
{
    Q_OBJECT

    Program m_program;

private Q_SLOTS:
    void init()
    {
        m_program.shell(QStringLiteral("rm -rf ./*"));
        m_program.write(QStringLiteral("m.asl.json"), SoundMachine);
        m_program.write(QStringLiteral("request.json"), SoundRequest);
        m_program.write(QStringLiteral("input.json"), "{}");
    }

    void anAnswerThatDoesNotArriveIsTold_data()
    {
        QTest::addColumn<QString>("command");
        QTest::newRow("validate") << QStringLiteral("$batuta validate m.asl.json");
        QTest::newRow("validate in JSON") << QStringLiteral("$batuta validate --format json m.asl.json");
        QTest::newRow("validate in SARIF") << QStringLiteral("$batuta validate --format sarif m.asl.json");
        QTest::newRow("simulate") << QStringLiteral("$batuta simulate m.asl.json");
        QTest::newRow("test-state") << QStringLiteral("$batuta test-state request.json");
        QTest::newRow("eval") << QStringLiteral("$batuta eval 1+1");
        QTest::newRow("format") << QStringLiteral("$batuta format m.asl.json");
        QTest::newRow("format --check") << QStringLiteral("$batuta format --check m.asl.json");
        QTest::newRow("a drawing") << QStringLiteral("$batuta convert m.asl.json -o /dev/stdout");
        QTest::newRow("a command's help") << QStringLiteral("$batuta simulate --help");
        QTest::newRow("help") << QStringLiteral("$batuta --help");
        QTest::newRow("version") << QStringLiteral("$batuta --version");
    }

    void anAnswerThatDoesNotArriveIsTold()
    {
        QFETCH(QString, command);
        for (const char *const nowhere : {" > /dev/full", " >&-"}) {
            const Reply answer = m_program.shell(command + QLatin1StringView(nowhere));
            QVERIFY2(answer.code == WrongUse, nowhere + answer.complained);
            QVERIFY2(answer.complained.contains("could not be written"), answer.complained);
        }
        // The reader is gone before the program begins.
        const Reply answer = m_program.shell(QStringLiteral("mkfifo gone; exec 3<> gone; exec 4> gone; exec 3>&-; ")
                                             + command + QStringLiteral(" >&4"));
        QVERIFY2(answer.code == WrongUse, QByteArray::number(answer.code));
        QVERIFY2(answer.complained.contains("could not be written"), answer.complained);
    }

    void aClosedStreamIsNoFilesPlace()
    {
        const Reply answer = m_program.shell(QStringLiteral("$batuta simulate m.asl.json --history h.json >&- 2>&-"));
        QCOMPARE(answer.code, WrongUse);
        const QByteArray history = m_program.read(QStringLiteral("h.json"));
        QVERIFY2(history.startsWith('{') && history.endsWith("}\n") && !history.contains("could not"), history);
        QCOMPARE(m_program.shell(QStringLiteral("$batuta convert m.asl.json -o c.json <&- >&- 2>&-")).code, 0);
        QCOMPARE(m_program.read(QStringLiteral("c.json")), SoundMachine);
    }

    void anOutputThatIsAnInputIsRefused_data()
    {
        QTest::addColumn<QString>("command");
        for (const char *const name :
             {"m.asl.json", "./m.asl.json", "soft.json", "hard.json", "deep/../m.asl.json", "deep/soft.json"}) {
            QTest::addRow("convert onto %s", name)
                << QStringLiteral("$batuta convert m.asl.json -o ") + QLatin1StringView(name);
            QTest::addRow("convert to JSONata onto %s", name)
                << QStringLiteral("$batuta convert --to jsonata m.asl.json -o ") + QLatin1StringView(name);
            QTest::addRow("render onto %s", name)
                << QStringLiteral("$batuta render m.asl.json -o ") + QLatin1StringView(name);
            QTest::addRow("history onto %s", name)
                << QStringLiteral("$batuta simulate m.asl.json --history ") + QLatin1StringView(name);
        }
        QTest::newRow("history onto the input")
            << QStringLiteral("$batuta simulate m.asl.json --input input.json --history ./input.json");
        QTest::newRow("history onto the mocks")
            << QStringLiteral("$batuta simulate m.asl.json --mocks input.json --test-case x --history input.json");
        QTest::newRow("history onto a nested machine")
            << QStringLiteral("$batuta simulate m.asl.json --nested n=input.json --history input.json");
        QTest::newRow("convert of a link onto its file") << QStringLiteral("$batuta convert soft.json -o m.asl.json");
    }

    void anOutputThatIsAnInputIsRefused()
    {
        QFETCH(QString, command);
        m_program.shell(QStringLiteral(
            "mkdir deep; ln -s m.asl.json soft.json; ln m.asl.json hard.json; ln -s ../m.asl.json deep/soft.json"));
        const Reply answer = m_program.shell(command);
        QCOMPARE(answer.code, WrongUse);
        QVERIFY2(answer.complained.contains("read by this command"), answer.complained);
        QCOMPARE(m_program.read(QStringLiteral("m.asl.json")), SoundMachine);
        QCOMPARE(m_program.read(QStringLiteral("input.json")), QByteArray("{}"));
        QVERIFY(QFileInfo(m_program.path(QStringLiteral("soft.json"))).isSymLink());
    }

    void pipesAndDevicesAreWrittenThrough_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QByteArray>("heard");
        QTest::newRow("convert") << QStringLiteral("$batuta convert m.asl.json -o pipe") << SoundMachine;
        QTest::newRow("a history") << QStringLiteral("$batuta simulate m.asl.json --history pipe")
                                   << QByteArray("{\n  \"events\"");
        QTest::newRow("a link to a pipe")
            << QStringLiteral("ln -s pipe soft; $batuta convert m.asl.json -o soft") << SoundMachine;
        QTest::newRow("a drawing") << QStringLiteral("ln -s pipe p.svg; $batuta render m.asl.json -o p.svg")
                                   << QByteArray("<?xml");
    }

    void pipesAndDevicesAreWrittenThrough()
    {
        QFETCH(QString, command);
        QFETCH(QByteArray, heard);
        m_program.shell(QStringLiteral("mkfifo pipe"));
        const Reply answer = m_program.shell(QStringLiteral("cat pipe > heard & ") + command
                                             + QStringLiteral("; code=$?; wait; exit $code"));
        QVERIFY2(answer.code == 0, answer.complained);
        QVERIFY2(m_program.read(QStringLiteral("heard")).startsWith(heard), m_program.read(QStringLiteral("heard")));
        QCOMPARE(m_program.shell(QStringLiteral("test -p pipe")).code, 0);
        const Reply unread = m_program.shell(command);
        QVERIFY2(unread.code == WrongUse && !unread.complained.isEmpty(), unread.complained);
        QCOMPARE(m_program.shell(QStringLiteral("test -p pipe")).code, 0);
    }

    void devicesStayDevices()
    {
        const Reply full = m_program.shell(QStringLiteral("$batuta convert m.asl.json -o /dev/full"));
        QVERIFY2(full.code == WrongUse && full.complained.contains("no space"), full.complained);
        QCOMPARE(m_program
                     .shell(QStringLiteral(
                         "$batuta convert m.asl.json -o /dev/null && test -c /dev/null && test -c /dev/full"))
                     .code,
                 0);
        QCOMPARE(m_program.shell(QStringLiteral("$batuta simulate m.asl.json --history /dev/full")).code, WrongUse);
    }

    void whatTheShellOpenedIsWrittenOn()
    {
        QVERIFY(m_program
                    .shell(QStringLiteral("(echo before; $batuta convert m.asl.json -o /dev/stdout; echo after) > all"))
                    .code
                == 0);
        QCOMPARE(m_program.read(QStringLiteral("all")), "before\n" + SoundMachine + "after\n");
        QVERIFY(
            m_program.shell(QStringLiteral("echo before > all; $batuta convert m.asl.json -o /dev/fd/5 5>> all")).code
            == 0);
        QCOMPARE(m_program.read(QStringLiteral("all")), "before\n" + SoundMachine);
    }

    void formattedTextKeepsItsBytesForm_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("printed");
        const QByteArray mark = "\xEF\xBB\xBF";
        QTest::newRow("CRLF") << QByteArray("{\"a\":\r\n1}\r\n") << QByteArray("{\r\n  \"a\": 1\r\n}\r\n");
        QTest::newRow("a byte order mark") << mark + "{\"a\":\n1}\n" << mark + "{\n  \"a\": 1\n}\n";
        QTest::newRow("both") << mark + "{\"a\":\r\n1}\r\n" << mark + "{\r\n  \"a\": 1\r\n}\r\n";
        QTest::newRow("neither") << QByteArray("{\"a\":\n1}\n") << QByteArray("{\n  \"a\": 1\n}\n");
    }

    void formattedTextKeepsItsBytesForm()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, printed);
        m_program.write(QStringLiteral("f.json"), bytes);
        QCOMPARE(m_program.shell(QStringLiteral("$batuta format f.json")).said, printed);
        QCOMPARE(m_program.shell(QStringLiteral("$batuta format --write f.json")).code, 0);
        QCOMPARE(m_program.read(QStringLiteral("f.json")), printed);
    }

    void formattingChangesNeitherOwnerNorLinks()
    {
        m_program.shell(QStringLiteral("ln m.asl.json hard.json; chmod 640 m.asl.json"));
        const QString path = m_program.path(QStringLiteral("m.asl.json"));
        if (::geteuid() == 0)
            QVERIFY(::chown(qPrintable(path), 1234, 2345) == 0);
        struct stat before
        {
        }, after{};
        QVERIFY(::stat(qPrintable(path), &before) == 0);
        QCOMPARE(m_program.shell(QStringLiteral("$batuta format --write m.asl.json")).code, 0);
        QVERIFY(::stat(qPrintable(path), &after) == 0);
        QVERIFY(after.st_uid == before.st_uid && after.st_gid == before.st_gid && after.st_mode == before.st_mode
                && after.st_nlink == 2);
        QVERIFY(m_program.read(QStringLiteral("hard.json")) != SoundMachine);
        QCOMPARE(m_program.read(QStringLiteral("hard.json")), m_program.read(QStringLiteral("m.asl.json")));
    }

    void aFullDiskIsToldByEveryWriter_data()
    {
        QTest::addColumn<QString>("command");
        QTest::newRow("convert") << QStringLiteral("$batuta convert m.asl.json -o \"$disk/out\"");
        QTest::newRow("render as SVG") << QStringLiteral("$batuta render m.asl.json -o \"$disk/out.svg\"");
        QTest::newRow("render as JSON") << QStringLiteral("$batuta render m.asl.json -o \"$disk/out.json\"");
        QTest::newRow("a history") << QStringLiteral("$batuta simulate m.asl.json --history \"$disk/out\"");
        QTest::newRow("format --write") << QStringLiteral("$batuta format --write \"$disk/own.json\"");
    }

    void aFullDiskIsToldByEveryWriter()
    {
        QFETCH(QString, command);
        const SmallDisk disk;
        if (!disk.isThere())
            QSKIP("Mounting a small disk takes the superuser.");
        for (const char *const name : {"own.json", "out", "out.svg", "out.json"})
            QVERIFY(put(disk.at(QLatin1StringView(name)), SoundMachine));
        disk.fillUpTo(0);
        qputenv("disk", disk.at(QString()).toLocal8Bit());
        const Reply answer = m_program.shell(command);
        QVERIFY2(answer.code == WrongUse && answer.complained.contains("no space"), answer.complained);
        for (const char *const name : {"own.json", "out", "out.svg", "out.json"})
            QCOMPARE(got(disk.at(QLatin1StringView(name))), SoundMachine);
    }

    void wordsThatAreNeitherCommandNorFileAreTold_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QByteArray>("told");
        QTest::newRow("a word that is no command") << QStringLiteral("machins x") << QByteArray("machins");
        QTest::newRow("nearly a command")
            << QStringLiteral("validat m.asl.json") << QByteArray("nearest command is validate");
        QTest::newRow("letters swapped") << QStringLiteral("fromat m.asl.json")
                                         << QByteArray("nearest command is format");
        QTest::newRow("a command's beginning")
            << QStringLiteral("sim m.asl.json") << QByteArray("nearest command is simulate");
        QTest::newRow("in capitals") << QStringLiteral("RENDER") << QByteArray("nearest command is render");
        QTest::newRow("no such file") << QStringLiteral("nobody.asl.json") << QByteArray("no file nobody.asl.json");
        QTest::newRow("no such folder") << QStringLiteral("no/body") << QByteArray("no file no/body");
        QTest::newRow("a folder") << QStringLiteral(".") << QByteArray("folder");
        QTest::newRow("the second of two files")
            << QStringLiteral("m.asl.json nobody.asl.json") << QByteArray("no file nobody.asl.json");
        QTest::newRow("an unknown option") << QStringLiteral("--sideways m.asl.json") << QByteArray("sideways");
        QTest::newRow("an unknown example") << QStringLiteral("--sample nobody") << QByteArray("nobody");
        QTest::newRow("no size") << QStringLiteral("--size large") << QByteArray("--size");
        QTest::newRow("no number") << QStringLiteral("--steps many") << QByteArray("--steps");
    }

    // Without a display, where a window could not open at all.
    void wordsThatAreNeitherCommandNorFileAreTold()
    {
        QFETCH(QString, words);
        QFETCH(QByteArray, told);
        const Reply answer = m_program.shell(
            QStringLiteral("unset DISPLAY WAYLAND_DISPLAY QT_QPA_PLATFORM; timeout 20 $batuta ") + words);
        QCOMPARE(answer.code, WrongUse);
        QVERIFY2(answer.complained.contains(told), answer.complained);
        QVERIFY(answer.said.isEmpty());
    }
};

BATUTA_TEST(OutputsTest)
#include "tst_outputs.moc"
