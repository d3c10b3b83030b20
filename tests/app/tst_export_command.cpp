// `batuta export`: what is written where, what is told, and what is left alone.
#include "app/folder_files.h"
#include "tests/app/handed_in.h"
#include "tests/app/program.h"
#include "tests/runner/runner.h"

#include <QDir>

using tests::Program;
using tests::Rehearsed;
using tests::Reply;

namespace {

QStringList filesIn(const QString &folder)
{
    QStringList names;
    for (const QFileInfo &entry : QDir(folder).entryInfoList(QDir::Files | QDir::Hidden, QDir::Name))
        names << entry.fileName();
    return names;
}

} // namespace

class TestExportCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFolderForATool()
    {
        const Program program;
        program.write(u"order.asl.json"_qs, tests::Order);
        program.write(u"order.rehearsal.json"_qs, Rehearsed);
        const Reply reply = program.shell(u"$batuta export order.asl.json --as sam -o out --log all --tag team=ops"_qs);
        QCOMPARE(reply.code, 0);
        QCOMPARE(reply.said, QByteArray());
        QCOMPARE(reply.complained, QByteArray());
        QCOMPARE(filesIn(program.path(u"out"_qs)), QStringList{u"template.yaml"_qs});
        QCOMPARE(filesIn(program.path(u"out/statemachine"_qs)),
                 (QStringList{u"order.asl.json"_qs, u"order.rehearsal.json"_qs}));
        QCOMPARE(program.read(u"out/statemachine/order.asl.json"_qs), tests::Order);
        QCOMPARE(program.read(u"out/statemachine/order.rehearsal.json"_qs), Rehearsed);
        const QByteArray made = program.read(u"out/template.yaml"_qs);
        for (const char *part :
             {"Name: order", "Level: ALL", "team: ops", "lambda:InvokeFunction", "function:charge:*"})
            QVERIFY2(made.contains(part), part);
        // What is exported runs as before.
        QCOMPARE(program.shell(u"$batuta test out/statemachine/order.asl.json --case cheap"_qs).code, 0);
    }

    void whatIsThereStays()
    {
        const Program program;
        program.write(u"order.asl.json"_qs, tests::Order);
        QDir(program.path(u"."_qs)).mkpath(u"out/statemachine"_qs);
        program.write(u"out/main.tf"_qs, "mine");
        const QString command = u"$batuta export order.asl.json --as terraform -o out"_qs;
        const Reply refused = program.shell(command);
        QCOMPARE(refused.code, 1);
        QVERIFY(refused.complained.contains("main.tf") && refused.complained.contains("--force"));
        QCOMPARE(program.read(u"out/main.tf"_qs), QByteArray("mine"));
        QCOMPARE(filesIn(program.path(u"out/statemachine"_qs)), QStringList());
        QCOMPARE(program.shell(command + u" --force"_qs).code, 0);
        QVERIFY(program.read(u"out/main.tf"_qs).contains("templatefile("));
        // Once more it is all there, as it is to be.
        QCOMPARE(program.shell(command).code, 0);
    }

    // A file stands where a folder has to be: what was written before is taken back.
    void allOrNothing()
    {
        const Program program;
        program.write(u"order.asl.json"_qs, tests::Order);
        QDir(program.path(u"."_qs)).mkpath(u"out"_qs);
        program.write(u"out/statemachine"_qs, "no folder");
        program.write(u"out/template.yaml"_qs, "before");
        const Reply reply = program.shell(u"$batuta export order.asl.json --as sam -o out --force"_qs);
        QCOMPARE(reply.code, 2);
        QVERIFY2(reply.complained.contains("order.asl.json"), reply.complained);
        QCOMPARE(program.read(u"out/template.yaml"_qs), QByteArray("before"));
        const auto done =
            app::writeInto(program.path(u"out"_qs), {{u"new.txt"_qs, "x", false}, {u"statemachine/y"_qs, "y", false}});
        QVERIFY(!done);
        QCOMPARE(filesIn(program.path(u"out"_qs)), (QStringList{u"statemachine"_qs, u"template.yaml"_qs}));
    }

    void whatIsReadIsNeverWritten()
    {
        const Program program;
        QDir(program.path(u"."_qs)).mkpath(u"statemachine"_qs);
        program.write(u"statemachine/order.asl.json"_qs, tests::Order + " ");
        const Reply reply = program.shell(u"$batuta export statemachine/order.asl.json --as terraform -o . --force"_qs);
        QCOMPARE(reply.code, 2);
        QCOMPARE(program.read(u"statemachine/order.asl.json"_qs), tests::Order + " ");
        QVERIFY(!QFileInfo::exists(program.path(u"main.tf"_qs)));
    }

    void diagrams_data()
    {
        QTest::addColumn<QString>("form");
        QTest::addColumn<QByteArray>("begin");
        QTest::addColumn<QByteArray>("part");
        QTest::newRow("dot") << u"dot"_qs << QByteArray("digraph workflow {")
                             << QByteArray("label=\"Dear?\", shape=diamond");
        QTest::newRow("mermaid") << u"mermaid"_qs << QByteArray("flowchart TD") << QByteArray("{\"Dear?\"}");
        QTest::newRow("markdown") << u"markdown"_qs << QByteArray("# order") << QByteArray("| **Charge** |");
    }

    void diagrams()
    {
        QFETCH(QString, form);
        QFETCH(QByteArray, begin);
        QFETCH(QByteArray, part);
        const Program program;
        program.write(u"order.asl.json"_qs, tests::Order);
        const QString command = u"LANG=C $batuta export order.asl.json --as %1 -o out.txt"_qs.arg(form);
        QCOMPARE(program.shell(command).code, 0);
        const QByteArray made = program.read(u"out.txt"_qs);
        QVERIFY2(made.startsWith(begin) && made.contains(part), made);
        program.write(u"out.txt"_qs, "mine");
        QCOMPARE(program.shell(command).code, 1);
        QCOMPARE(program.read(u"out.txt"_qs), QByteArray("mine"));
        QCOMPARE(program.shell(command + u" --force"_qs).code, 0);
        QCOMPARE(program.read(u"out.txt"_qs), made);
        const Reply piped = program.shell(u"LANG=C $batuta export order.asl.json --as %1 -o /dev/stdout"_qs.arg(form));
        QCOMPARE(piped.code, 0);
        QCOMPARE(piped.said, made);
    }

    void wrongUsage_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<int>("code");
        QTest::newRow("no form") << u"order.asl.json -o out"_qs << 2;
        QTest::newRow("another form") << u"order.asl.json --as ansible -o out"_qs << 2;
        QTest::newRow("nowhere to write") << u"order.asl.json --as sam"_qs << 2;
        QTest::newRow("no file") << u"--as sam -o out"_qs << 2;
        QTest::newRow("a file that is not there") << u"none.asl.json --as sam -o out"_qs << 2;
        QTest::newRow("another level") << u"order.asl.json --as sam -o out --log debug"_qs << 2;
        QTest::newRow("another type") << u"order.asl.json --as sam -o out --type fast"_qs << 2;
        QTest::newRow("a tag without a value") << u"order.asl.json --as sam -o out --tag team"_qs << 2;
        QTest::newRow("a file for a folder") << u"order.asl.json --as sam -o order.asl.json"_qs << 2;
        QTest::newRow("a name that AWS refuses") << u"order.asl.json --as sam -o out --name 'a b'"_qs << 1;
        QTest::newRow("a broken definition") << u"broken.asl.json --as sam -o out"_qs << 1;
        QTest::newRow("a broken definition, drawn") << u"broken.asl.json --as dot -o out"_qs << 1;
    }

    void wrongUsage()
    {
        QFETCH(QString, arguments);
        QFETCH(int, code);
        const Program program;
        program.write(u"order.asl.json"_qs, tests::Order);
        program.write(u"broken.asl.json"_qs, "{\"StartAt\": ");
        const Reply reply = program.shell(u"$batuta export "_qs + arguments);
        QCOMPARE(reply.code, code);
        QCOMPARE(reply.complained.count('\n'), 1);
        QVERIFY(!QFileInfo::exists(program.path(u"out"_qs)));
    }

    void whatIsOpenIsTold()
    {
        const Program program;
        program.write(u"order.asl.yaml"_qs, "# why\nStartAt: A\nStates:\n  A: {Type: Succeed}\n");
        const Reply reply = program.shell(u"LANG=C $batuta export order.asl.yaml --as cloudformation -o out"_qs);
        QCOMPARE(reply.code, 0);
        QVERIFY(reply.complained.contains("comments"));
        QVERIFY(program.shell(u"$batuta export --help"_qs).said.contains("--no-role"));
    }
};

BATUTA_TEST(TestExportCommand)
#include "tst_export_command.moc"
