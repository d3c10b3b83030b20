// A workflow as a folder to be handed in: what the user wrote is read back from its README as it stands, nothing of his is
// lost, and command and window write the same.
#include "app/actions.h"
#include "app/exports.h"
#include "app/hand_in/hand_in.h"
#include "app/hand_in/markdown.h"
#include "app/language.h"
#include "app/main_window.h"
#include "app/samples.h"
#include "core/rehearse/case.h"
#include "tests/app/handed_in.h"
#include "tests/app/person.h"
#include "tests/app/program.h"
#include "tests/runner/runner.h"

#include <QMessageBox>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>

using tests::Order;
using tests::Program;
using tests::Rehearsed;

namespace {

const char *const Nasty[] = {
    "Charge_card",
    "_under_ *star* **two**",
    "a | b",
    "`code` and ``more``",
    "`a|b`",
    "# heading",
    "- item",
    "+ item",
    "1. first",
    "2) second",
    "= under =",
    "===",
    "---",
    "> quoted",
    "[link](http://evil.example)",
    "![picture](http://evil.example/x.png)",
    "[ref]: http://evil.example",
    "<b>bold</b>",
    "<img src=x onerror=alert(1)>",
    "<http://evil.example>",
    "http://evil.example/a_b?c=d&e=f",
    "www.evil.example",
    "joao@example.com",
    "mailto:joao@example.com",
    "a@b.example|c",
    "&lt;b&gt; &amp; &#42;",
    "~~struck~~",
    "$.total and ${Name} and R$ 50",
    "$a$ formula $b$",
    ":smile: time 12:30",
    "back\\slash \\* \\",
    "*",
    "**",
    "C#",
    "\xC3\xA9 \xE2\x80\x9Cquoted\xE2\x80\x9D \xF0\x9F\x8E\xB5",
    "%1 %2 %n",
    "| --- |",
    "\"quotes\" 'single'",
    "ends with \\",
    "```",
    "~~~",
    "<!-- hidden -->",
    "x <script>alert(1)</script>",
    "[ ] task",
    "![](",
    "](",
    "https://a.example|b.example",
};

std::unique_ptr<QTextDocument> read(const QString &markdown)
{
    auto document = std::make_unique<QTextDocument>();
    document->setMarkdown(markdown, QTextDocument::MarkdownDialectGitHub);
    return document;
}

struct Marks
{
    QStringList links, pictures;
};

Marks marksIn(const QTextDocument &document)
{
    Marks marks;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto each = block.begin(); !each.atEnd(); ++each) {
            const QTextCharFormat format = each.fragment().charFormat();
            if (format.isAnchor())
                marks.links << format.anchorHref();
            if (format.isImageFormat())
                marks.pictures << format.toImageFormat().name();
        }
    }
    // Qt's reader lets a picture's format run on into escaped text after it.
    marks.pictures.removeDuplicates();
    return marks;
}

QString plain(const QTextDocument &document)
{
    return document.toPlainText().simplified();
}

Value machineNamed(const std::string &name)
{
    return {{"Comment", name + "\n" + name},
            {"StartAt", name},
            {"States",
             {{name,
               {{"Type", "Task"},
                {"Comment", name},
                {"Resource", name},
                {"Parameters", {{name, name}}},
                {"ResultPath", name},
                {"Retry", {{{"ErrorEquals", {name}}}}},
                {"Catch", {{{"ErrorEquals", {name}}, {"Next", name + "2"}}}},
                {"Next", name + "1"}}},
              {name + "1",
               {{"Type", "Choice"},
                {"Choices", {{{"Variable", name}, {"StringEquals", name}, {"Comment", name}, {"Next", name + "2"}}}},
                {"Default", name + "2"}}},
              {name + "2", {{"Type", "Fail"}, {"Error", name}, {"Cause", name}}}}}};
}

QByteArray fileNamed(const std::vector<app::FolderFile> &files, const QString &name)
{
    const auto found = std::ranges::find(files, name, &app::FolderFile::name);
    return found == files.end() ? QByteArray() : found->bytes;
}

app::HandIn handInOf(const Value &machine)
{
    app::HandIn what;
    what.name = QStringLiteral("order.asl.json");
    what.definition = QByteArray::fromStdString(machine.dump(2));
    return what;
}

} // namespace

class TestHandIn : public QObject
{
    Q_OBJECT

    static void addNasty()
    {
        QTest::addColumn<QString>("text");
        for (const char *each : Nasty)
            QTest::newRow(each) << QString::fromUtf8(each);
    }
    static void layOrder(const Program &program)
    {
        program.write(u"order.asl.json"_qs, Order);
        program.write(u"order.rehearsal.json"_qs, Rehearsed);
    }
    static QString command(const QString &more)
    {
        return u"LC_ALL=C.UTF-8 $batuta hand-in order.asl.json -o out %1"_qs.arg(more);
    }

private Q_SLOTS:
    void wordsComeBackAsTheyAre_data() { addNasty(); }
    void wordsComeBackAsTheyAre()
    {
        QFETCH(QString, text);
        namespace markdown = app::markdown;
        const QString wanted = text.simplified();
        for (const QString &made :
             {markdown::words(text), markdown::strong(text), markdown::code(text), markdown::paragraphs(text),
              u"- "_qs + markdown::words(text), u"# "_qs + markdown::words(text)}) {
            const auto document = read(made);
            QVERIFY2(plain(*document) == wanted, qPrintable(made + u" → "_qs + plain(*document)));
            const Marks marks = marksIn(*document);
            QVERIFY2(marks.links.isEmpty() && marks.pictures.isEmpty(), qPrintable(made));
        }
        const auto document = read(markdown::table(
            {u"A"_qs, u"B"_qs, u"C"_qs}, {{markdown::words(text), markdown::strong(text), markdown::code(text)}}));
        const auto tables = document->rootFrame()->childFrames();
        QCOMPARE(tables.size(), 1);
        auto *table = qobject_cast<QTextTable *>(tables.front());
        QVERIFY(table && table->columns() == 3 && table->rows() == 2);
        for (int column = 0; column < 3; ++column)
            QCOMPARE(table->cellAt(1, column).firstCursorPosition().block().text().simplified(), wanted);
        QVERIFY(marksIn(*document).links.isEmpty());
    }

    void linksLeadToFilesOnly()
    {
        const auto document = read(app::markdown::link(u"a [b] (c).json"_qs, u"a [b] (c).json"_qs));
        QCOMPARE(plain(*document), u"a [b] (c).json"_qs);
        QCOMPARE(marksIn(*document).links, QStringList{u"a%20%5Bb%5D%20%28c%29.json"_qs});
    }

    void aFenceIsLongerThanWhatItHolds()
    {
        const QString held = u"a\n```\n# b\n````\n<c>"_qs;
        const auto document = read(app::markdown::block(held, u"json"_qs) + u"\n\nafter"_qs);
        QCOMPARE(plain(*document), (held + u" after"_qs).simplified());
    }

    void nothingOfAWorkflowIsMarkup_data() { addNasty(); }
    void nothingOfAWorkflowIsMarkup()
    {
        QFETCH(QString, text);
        app::HandIn what = handInOf(machineNamed(text.toStdString()));
        what.title = what.lesson = text;
        rehearse::Case test;
        test.name = test.expected.error.emplace(text.toStdString());
        test.expected.path = {text.toStdString()};
        sim::Answer answer;
        answer.result = text.toStdString();
        test.script.emplace().setAnswer(text.toStdString(), 0, 0, answer);
        what.rehearsal.cases = {test};
        what.rehearsal.inputText = u"{}"_qs;
        const auto files = app::handInFiles(what);
        QVERIFY(files);
        const QString readme = QString::fromUtf8(fileNamed(*files, u"README.md"_qs));
        const auto document = read(readme);
        const QString shown = plain(*document);
        for (const char *tail : {"", "1", "2"})
            QVERIFY2(shown.contains(text.simplified() + QLatin1String(tail)), qPrintable(readme));
        QVERIFY(shown.startsWith(text.simplified()));
        const Marks marks = marksIn(*document);
        QCOMPARE(marks.pictures, QStringList{u"images/order.svg"_qs});
        for (const QString &link : marks.links)
            QVERIFY2((QStringList{u"order.asl.json"_qs, u"images/order.svg"_qs, u"notes.md"_qs}.contains(link)),
                     qPrintable(link));
        static const QRegularExpression reached(u"(href|src)=\"[^\"]*evil"_qs);
        QVERIFY(!document->toHtml().contains(reached));
    }

    void eachStateIsTold()
    {
        app::HandIn what = handInOf(Value::parse(Order.toStdString()));
        const auto files = app::handInFiles(what);
        QVERIFY(files);
        const QString shown = plain(*read(QString::fromUtf8(fileNamed(*files, u"README.md"_qs))));
        for (const char *told :
             {"Charges an order.", "The execution begins in Charge.", "with pauses of 2 s, 4 s, 8 s",
              "If it fails for good with any error (States.ALL), it goes on to Tell, with the error at $.error.",
              "if total > 1000, to Rest", "otherwise (Default), to Done", "It waits 1 min 30 s.",
              "It puts the result into the input at $.charge", "Then comes Dear?."})
            QVERIFY2(shown.contains(QString::fromUtf8(told)), qPrintable(QString::fromUtf8(told) + u"\n"_qs + shown));
    }

    void aLargeMachineStaysReadable()
    {
        Value states = Value::object();
        for (int i = 0; i < 200; ++i)
            states["Step " + std::to_string(i)] = i < 199
                ? Value{{"Type", "Pass"}, {"Next", "Step " + std::to_string(i + 1)}}
                : Value{{"Type", "Succeed"}};
        const auto files = app::handInFiles(handInOf({{"StartAt", "Step 0"}, {"States", states}}));
        QVERIFY(files);
        const QByteArray readme = fileNamed(*files, u"README.md"_qs);
        QVERIFY2(readme.size() < 60'000, QByteArray::number(readme.size()));
        const QStringList lines = QString::fromUtf8(readme).split(u'\n');
        QCOMPARE(lines.filter(QRegularExpression(u"^\\| \\*\\*Step "_qs)).size(), 200);
        QCOMPARE(lines.filter(QRegularExpression(u"^\\*\\*Step "_qs)).size(), 200);
        for (const QString &line : lines)
            QVERIFY2(line.size() < 300, qPrintable(line));
    }

    void theCommandWritesAFolder()
    {
        const Program program;
        layOrder(program);
        const tests::Reply reply = program.shell(command(u"--title 'My order' --lesson 'Lesson 7' --page cheap"_qs));
        QVERIFY2(reply.code == 0 && reply.said.isEmpty(), reply.complained);
        QCOMPARE(program.read(u"out/order.asl.json"_qs), Order);
        QCOMPARE(program.read(u"out/order.rehearsal.json"_qs), Rehearsed);
        QVERIFY(program.read(u"out/images/order.svg"_qs).contains("<svg"));
        QVERIFY(program.read(u"out/run.html"_qs).contains("<html"));
        const QByteArray readme = program.read(u"out/README.md"_qs);
        for (const char *told : {"# My order\n", "Lesson: Lesson 7", "| cheap |", "| passed |", "**failed**",
                                 "1 of 2 cases passed", "batuta test --coverage order.asl.json"})
            QVERIFY2(readme.contains(told), readme);
        // What it says can be done, can.
        QCOMPARE(program.shell(u"cd out && $batuta validate order.asl.json"_qs).code, 0);
        const QByteArray tested = program.shell(u"cd out && LC_ALL=C.UTF-8 $batuta test order.asl.json"_qs).said;
        QVERIFY2(tested.contains("1 passed, 1 failed"), tested);
    }

    void itSpeaksTheLanguageAskedFor()
    {
        const Program program;
        layOrder(program);
        QCOMPARE(program.shell(command(u"--language pt_BR"_qs)).code, 0);
        QVERIFY(program.read(u"out/README.md"_qs).contains("## Estados"));
        const tests::Reply other = program.shell(command(u"--language es"_qs));
        QVERIFY2(other.code == 1 && other.complained.contains("are there already"), other.complained);
        QCOMPARE(program.shell(command(u"--language es --force"_qs)).code, 0);
        QVERIFY(program.read(u"out/README.md"_qs).contains("## Casos de prueba"));
    }

    void nothingTheStudentWroteIsLost()
    {
        const Program program;
        layOrder(program);
        QCOMPARE(program.shell(command({})).code, 0);
        QCOMPARE(program.shell(command({})).code, 0); // the same again harms nothing
        program.write(u"out/README.md"_qs, "mine");
        program.write(u"out/notes.md"_qs, "my notes");
        program.write(u"out/other.txt"_qs, "other");
        const tests::Reply refused = program.shell(command({}));
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.complained.contains("README.md") && !refused.complained.contains("notes.md"),
                 refused.complained);
        QCOMPARE(program.read(u"out/README.md"_qs), QByteArray("mine"));
        QCOMPARE(program.shell(command(u"--force"_qs)).code, 0);
        QVERIFY(program.read(u"out/README.md"_qs).startsWith("# order"));
        QCOMPARE(program.read(u"out/notes.md"_qs), QByteArray("my notes"));
        QCOMPARE(program.read(u"out/other.txt"_qs), QByteArray("other"));
    }

    void theFolderOfTheWorkflowWillDo()
    {
        const Program program;
        layOrder(program);
        QCOMPARE(program.shell(u"$batuta hand-in order.asl.json -o . --force"_qs).code, 0);
        QCOMPARE(program.read(u"order.asl.json"_qs), Order);
        QCOMPARE(program.read(u"order.rehearsal.json"_qs), Rehearsed);
    }

    void wrongUseIsTold()
    {
        const Program program;
        layOrder(program);
        QCOMPARE(program.shell(u"$batuta hand-in"_qs).code, 2);
        QCOMPARE(program.shell(u"$batuta hand-in order.asl.json"_qs).code, 2);
        QCOMPARE(program.shell(u"$batuta hand-in none.asl.json -o out"_qs).code, 2);
        QCOMPARE(program.shell(u"$batuta hand-in order.asl.json -o order.rehearsal.json"_qs).code, 2);
        QCOMPARE(program.shell(command(u"--language xx"_qs)).code, 2);
        QCOMPARE(program.shell(command(u"--page none"_qs)).code, 2);
        program.write(u"order.asl.json"_qs, "{");
        QCOMPARE(program.shell(command({})).code, 1);
        program.write(u"order.asl.json"_qs, Order);
        program.write(u"order.rehearsal.json"_qs, "{");
        QCOMPARE(program.shell(command({})).code, 1);
        QVERIFY(!QFile::exists(program.path(u"out"_qs)));
        program.write(u"file"_qs, "x");
        program.write(u"order.rehearsal.json"_qs, Rehearsed);
        const tests::Reply under = program.shell(u"$batuta hand-in order.asl.json -o file/out"_qs);
        QVERIFY2(under.code == 2 && under.complained.contains("README.md"), under.complained);
    }

    void theWindowWritesOneAndAsksBeforeItReplaces()
    {
        const QTemporaryDir folder;
        app::Workspace workspace(folder.filePath(u"settings.ini"_qs));
        app::MainWindow window(workspace, {});
        window.complete();
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.openSample(app::samples().front());
        QVERIFY(QDir(folder.path()).mkdir(u"out"_qs));
        const QString readme = folder.filePath(u"out/README.md"_qs);
        tests::Person person(window);
        QAction *action = window.actions()[app::Act::ExportHandIn];
        QVERIFY(person.perform([&] { action->trigger(); },
                               {{[&] { return person.writeFile(folder.filePath(u"out"_qs), false); }}}));
        QTRY_VERIFY(QFile::exists(folder.filePath(u"out/images/processar-pedido.svg"_qs)));
        QTRY_VERIFY(workspace.front().session.document().text().size() > 0
                    && tests::got(readme).startsWith("# processar-pedido"));
        QVERIFY(!QFile::exists(folder.filePath(u"out/run.html"_qs)));

        QVERIFY(tests::put(readme, "mine"));
        auto *exports = window.findChild<app::Exports *>();
        const auto answer = [&](QMessageBox::ButtonRole role) {
            exports->writeHandIn(folder.filePath(u"out"_qs));
            QMessageBox *box = nullptr;
            QTRY_VERIFY((box = window.findChild<QMessageBox *>()) && box->isVisible());
            QVERIFY(box->informativeText().contains(u"README.md"_qs));
            QPointer<QMessageBox> open(box);
            for (QAbstractButton *button : box->buttons())
                if (box->buttonRole(button) == role)
                    QTest::mouseClick(button, Qt::LeftButton);
            QTRY_VERIFY(!open);
        };
        answer(QMessageBox::RejectRole);
        QCOMPARE(tests::got(readme), QByteArray("mine"));
        answer(QMessageBox::AcceptRole);
        QTRY_VERIFY(tests::got(readme).startsWith("# processar-pedido"));
    }

    void theWindowAddsTheRunItShows()
    {
        const QTemporaryDir folder;
        app::Workspace workspace(folder.filePath(u"settings.ini"_qs));
        app::MainWindow window(workspace, {});
        window.complete();
        window.openSample(app::samples().front());
        session::SimulationController &simulation = workspace.front().simulation;
        simulation.runToEnd();
        QTRY_VERIFY(simulation.isActive() && simulation.isAtEnd());
        window.findChild<app::Exports *>()->writeHandIn(folder.filePath(u"out"_qs));
        QTRY_VERIFY(QFile::exists(folder.filePath(u"out/run.html"_qs)));
        QVERIFY(tests::got(folder.filePath(u"out/README.md"_qs)).contains("(run.html)"));
    }
};

BATUTA_WINDOW_TEST(TestHandIn)
#include "tst_hand_in.moc"
