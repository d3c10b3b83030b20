// `batuta diff` as a shell, a script and Git see it: what is different, in words, as JSON, as a drawing and as a page.
#include "core/base/value.h"
#include "tests/app/program.h"
#include "tests/app/two_orders.h"
#include "tests/runner/runner.h"

#include <QRegularExpression>
#include <QStandardPaths>
#include <QXmlStreamReader>

using tests::Program;
using tests::Reply;

using tests::Later;

namespace {

// ' for ": moc does not read past some raw strings.
QByteArray jsonOf(const char *text)
{
    return QByteArray(text).replace('\'', '"');
}

Value parsed(const char *text)
{
    return Value::parse(jsonOf(text).toStdString());
}

} // namespace

class TestDiffCommand : public QObject
{
    Q_OBJECT

    static Value json(const Reply &reply) { return Value::parse(reply.said.toStdString(), nullptr, false); }
    static void lay(const Program &program)
    {
        program.write(u"a.asl.json"_qs, tests::OrderBefore);
        program.write(u"b.asl.json"_qs, Later);
    }
    static bool isWellFormed(const QByteArray &xml)
    {
        QXmlStreamReader reader(xml);
        while (!reader.atEnd())
            reader.readNext();
        return !reader.hasError();
    }

private Q_SLOTS:
    void theSameIsGood()
    {
        const Program program;
        lay(program);
        program.write(u"a.asl.yaml"_qs, "{}");
        const Reply same = program.shell(u"$batuta diff a.asl.json a.asl.json"_qs);
        QCOMPARE(same.code, 0);
        QVERIFY2(same.complained.isEmpty(), same.complained);
        const Reply yaml = program.shell(
            u"$batuta convert a.asl.json -o a.asl.yaml && $batuta diff --format json a.asl.json a.asl.yaml"_qs);
        QVERIFY2(yaml.code == 0, yaml.said + yaml.complained);
        QCOMPARE(json(yaml), parsed("{'added': [], 'removed': [], 'renamed': [], 'moved': [], 'changed': []}"));
    }

    void differencesAreToldAsJson()
    {
        const Program program;
        lay(program);
        const Reply reply = program.shell(u"$batuta diff a.asl.json b.asl.json --format json"_qs);
        QCOMPARE(reply.code, 1);
        QVERIFY2(reply.complained.isEmpty(), reply.complained);
        const Value expected =
            parsed("{\n"
                   "          'added': ['Send'], 'removed': ['Old'],\n"
                   "          'renamed': [{'from': 'Ask', 'to': 'Question <&>'}], 'moved': [],\n"
                   "          'changed': [{'state': null, 'field': 'Comment', 'before': 'orders'},\n"
                   "            {'state': 'Question <&>', 'field': 'Retry[0].MaxAttempts', 'before': 2, 'after': 3},\n"
                   "            {'state': 'Each', 'field': 'Next', 'before': 'Old', 'after': 'Done'},\n"
                   "            {'state': 'Pack', 'path': 'Each/0/Pack', 'field': 'End', 'before': true},\n"
                   "            {'state': 'Pack', 'path': 'Each/0/Pack', 'field': 'Next', 'after': 'Send'}],\n"
                   "          'paths': {'added': {'Send': 'Each/0/Send'}, 'removed': {}}}");
        QVERIFY2(json(reply) == expected, reply.said);
    }

    void differencesAreToldInWords()
    {
        const Program program;
        lay(program);
        const Reply reply = program.shell(u"LC_ALL=C.UTF-8 $batuta diff a.asl.json b.asl.json"_qs);
        QCOMPARE(reply.code, 1);
        for (const char *line : {"+ Each/0/Send", "− Old", "→ Ask → Question <&>", "    Retry[0].MaxAttempts: 2 → 3\n",
                                 "    Comment: − \"orders\"\n", "    Next: \"Old\" → \"Done\"\n"})
            QVERIFY2(reply.said.contains(line), reply.said + line);
        QVERIFY(!reply.said.contains('\033')); // no terminal
    }

    // A name may hold what a terminal obeys.
    void wordsAreHarmless()
    {
        const Program program;
        lay(program);
        program.write(
            u"c.asl.json"_qs,
            jsonOf("{'StartAt': 'A', 'States': {'A\\u001b[2J': {'Type': 'Succeed', 'Comment': '\\u009b31m'}}}"));
        const Reply reply = program.shell(u"$batuta diff a.asl.json c.asl.json"_qs);
        QCOMPARE(reply.code, 1);
        QVERIFY2(!reply.said.contains('\033') && !reply.said.contains("\xC2\x9B"), reply.said);
    }

    void faultsAreToldAtTheirPlaces_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("broken") << QByteArray("{\n  \"StartAt\": }") << 1 << QByteArray("c.asl.json:2:");
        QTest::newRow("a key twice") << jsonOf("{'StartAt': 'A',\n"
                                               "  'States': {'A': {'Type': 'Pass',  'Type': 'Wait'}}}")
                                     << 1 << QByteArray("c.asl.json:2:37:");
        QTest::newRow("a list") << QByteArray("[1]") << 1 << QByteArray("c.asl.json:1:1:");
        QTest::newRow("nothing") << QByteArray() << 1 << QByteArray("c.asl.json:1:1:");
        QTest::newRow("no text") << QByteArray("\xff\xfe\x00", 3) << 2 << QByteArray("c.asl.json");
        QTest::newRow("another tool's file")
            << QByteArray("Resources:\n  F:\n    Type: AWS::Serverless::Function\n") << 2 << QByteArray("c.asl.json");
    }

    void faultsAreToldAtTheirPlaces()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, code);
        QFETCH(QByteArray, words);
        const Program program;
        lay(program);
        program.write(u"c.asl.json"_qs, text);
        for (const char *line : {"$batuta diff a.asl.json c.asl.json", "$batuta diff c.asl.json a.asl.json"}) {
            const Reply reply = program.shell(QString::fromLatin1(line));
            QVERIFY2(reply.code == code, reply.complained);
            QVERIFY2(reply.complained.contains(words), reply.complained);
            QVERIFY(reply.said.isEmpty());
        }
    }

    void misuseIsTold_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("one file") << u"$batuta diff a.asl.json"_qs;
        QTest::newRow("three files") << u"$batuta diff a.asl.json b.asl.json a.asl.json"_qs;
        QTest::newRow("no such file") << u"$batuta diff a.asl.json none.asl.json"_qs;
        QTest::newRow("another format") << u"$batuta diff a.asl.json b.asl.json --format pdf"_qs;
        QTest::newRow("over what it reads") << u"$batuta diff a.asl.json b.asl.json -o b.asl.json"_qs;
        QTest::newRow("nowhere to write") << u"$batuta diff a.asl.json b.asl.json -o none/out.svg"_qs;
        QTest::newRow("too little for Git") << u"$batuta diff --git a.asl.json b.asl.json"_qs;
    }

    void misuseIsTold()
    {
        QFETCH(QString, line);
        const Program program;
        lay(program);
        const Reply reply = program.shell(line);
        QVERIFY2(reply.code == 2, reply.complained);
        QVERIFY(reply.said.isEmpty() && !reply.complained.isEmpty());
    }

    // What every state of either is, and that nobody needs colours to see it.
    void bothAreInOneDrawing()
    {
        const Program program;
        lay(program);
        const Reply reply = program.shell(u"$batuta diff a.asl.json b.asl.json -o out.svg"_qs);
        QVERIFY2(reply.code == 1 && reply.said.isEmpty(), reply.said + reply.complained);
        const QByteArray svg = program.read(u"out.svg"_qs);
        QVERIFY(isWellFormed(svg));
        for (const char *part : {"Question &lt;&amp;&gt;", ">Old<", ">Send<", "state card removed", "state card added",
                                 "state card renamed", "arrow added", "arrow removed", "stroke-dasharray"})
            QVERIFY2(svg.contains(part), part);
        QVERIFY(!svg.contains("<script") && !svg.contains("var(--") && !svg.contains("tabindex"));
        static const QRegularExpression badge(u"class=\"badge\"[^>]*><circle[^>]*/><text[^>]*>(.)</text>"_qs);
        QStringList letters;
        for (const auto &match : badge.globalMatch(QString::fromUtf8(svg)))
            letters << match.captured(1);
        letters.removeDuplicates();
        letters.sort();
        QCOMPARE(letters, (QStringList{u"+"_qs, u"~"_qs, u"→"_qs, u"−"_qs}));
    }

    void aPageHasAllAndNeedsNothing()
    {
        const Program program;
        lay(program);
        const Reply reply = program.shell(u"LC_ALL=C.UTF-8 $batuta diff a.asl.json b.asl.json --format html"_qs);
        QVERIFY2(reply.code == 1, reply.complained);
        const QString page = QString::fromUtf8(reply.said);
        for (const QString &part :
             {u"<svg id=\"picture\""_qs, u"prefers-color-scheme: dark"_qs, u"default-src 'none'"_qs,
              u"Retry[0].MaxAttempts"_qs, u"a.asl.json → b.asl.json"_qs, u"Question &lt;&amp;&gt;"_qs})
            QVERIFY2(page.contains(part), qPrintable(part));
        QVERIFY(!page.contains(u"<script"_qs) && !page.contains(u"Question <"_qs) && !page.contains(u" src="_qs));
        static const QRegularExpression link(u"href=\"#(state-\\d+)\""_qs);
        int links = 0;
        for (const auto &match : link.globalMatch(page)) {
            QVERIFY2(page.contains(u"id=\"%1\""_qs.arg(match.captured(1))), qPrintable(match.captured(1)));
            ++links;
        }
        QCOMPARE(links, 5); // all rows but the workflow's own
    }

    void whatIsNoFileHasNothing()
    {
        const Program program;
        lay(program);
        const Reply all = program.shell(u"$batuta diff /dev/null a.asl.json --format json"_qs);
        QCOMPARE(all.code, 1);
        QVERIFY2(json(all)["added"] == parsed("['Ask', 'Each', 'Pack', 'Old', 'Done']"), all.said);
        for (const char *form : {"svg", "html"})
            QCOMPARE(
                program.shell(u"$batuta diff a.asl.json /dev/null -o none.%1"_qs.arg(QLatin1StringView(form))).code, 1);
        QVERIFY(isWellFormed(program.read(u"none.svg"_qs)));
        QCOMPARE(program.shell(u"$batuta diff /dev/null /dev/null"_qs).code, 0);
    }

    // As README tells to set it up.
    void gitShowsWorkflows()
    {
        if (QStandardPaths::findExecutable(u"git"_qs).isEmpty())
            QSKIP("Git is not installed here.");
        const Program program;
        lay(program);
        const QString git =
            u"export HOME=. GIT_CONFIG_NOSYSTEM=1 LC_ALL=C.UTF-8 PATH=\"$(dirname \"$batuta\"):$PATH\"; "_qs;
        const Reply made = program.shell(
            git
            + u"git init -q . && git config user.name n && git config user.email e@x && echo '*.asl.json diff=batuta' > "
              ".gitattributes && git config diff.batuta.command 'batuta diff --git' && rm b.asl.json && git add . && "
              "git commit -q -m one"_qs);
        QVERIFY2(made.code == 0, made.complained);
        program.write(u"a.asl.json"_qs, Later);
        const Reply changed = program.shell(git + u"git --no-pager diff"_qs);
        QVERIFY2(changed.code == 0 && changed.said.contains("→ Ask → Question <&>"), changed.said + changed.complained);
        program.write(u"a.asl.json"_qs, "{ broken");
        program.write(u"new file.asl.json"_qs, Later);
        const Reply broken =
            program.shell(git + u"git add -N . && git --no-pager diff && git add . && git --no-pager diff --cached"_qs);
        QVERIFY2(broken.code == 0, broken.complained);
        QVERIFY2(broken.said.contains("a.asl.json:1:") && broken.said.contains("/dev/null → new file.asl.json"),
                 broken.said);
        const Reply moved = program.shell(
            git
            + u"git reset -q --hard && git mv a.asl.json c.asl.json && sed -i s/Old/Older/g c.asl.json && git add . && "
              "git --no-pager diff -M --cached"_qs);
        QVERIFY2(moved.code == 0 && moved.said.contains("→ Old → Older"), moved.said + moved.complained);
    }
};

BATUTA_TEST(TestDiffCommand)
#include "tst_diff_command.moc"
