// `batuta lesson` and `batuta grade` as a teacher's shell sees them: a class with everything that can go wrong in it.
#include "core/base/value.h"
#include "tests/app/program.h"
#include "tests/runner/runner.h"

using tests::Program;

namespace {

const QString Lesson = QStringLiteral(BATUTA_SOURCE "/resources/lessons/03-choice");
const QString Wrong = QStringLiteral(BATUTA_TEST_DATA "/lessons/03-choice/");

const QByteArray Endless =
    R"({"StartAt": "A", "States": {"A": {"Type": "Pass", "Next": "B"}, "B": {"Type": "Pass", "Next": "A"}}})";

} // namespace

class TestGradeCommand : public QObject
{
    Q_OBJECT

    static QString grade(const QString &more = {})
    {
        return u"XDG_CACHE_HOME=$PWD/cache LC_ALL=C.UTF-8 $batuta grade '%1' class %2"_qs.arg(Lesson, more);
    }
    static void layClass(const Program &program)
    {
        const auto copy = [&program](const QString &from, const QString &to) {
            QFile file(from);
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(from));
            program.write(to, file.readAll());
        };
        program.shell(u"mkdir -p class/bia/src class/duda"_qs);
        copy(Lesson + u"/reference.asl.json"_qs, u"class/ana.asl.json"_qs);
        copy(Wrong + u"a.asl.json"_qs, u"class/bia/src/flow.asl.json"_qs);
        program.write(u"class/caio.asl.json"_qs, "{");
        program.write(u"class/duda/readme.md"_qs, "I forgot");
        program.write(u"class/eva.asl.json"_qs, Endless);
        copy(Wrong + u"a.asl.json"_qs, u"class/=cmd.asl.json"_qs); // no formula in the table
    }
    static Value graded(const tests::Reply &reply) { return Value::parse(reply.said.toStdString(), nullptr, false); }

private Q_SLOTS:
    void everySubmissionGetsItsGrade()
    {
        const Program program;
        layClass(program);
        const tests::Reply reply = program.shell(grade(u"--format json"_qs));
        QVERIFY2(reply.code == 0, reply.complained);
        const Value all = graded(reply);
        QVERIFY2(all.is_object(), reply.said);
        std::map<std::string, Value> by;
        for (const Value &each : all["submissions"])
            by[each["submission"]] = each;
        QCOMPARE(by.size(), size_t(6));
        QVERIFY(by["ana"]["points"] == by["ana"]["most"]);
        QVERIFY(by["bia"]["points"] < by["bia"]["most"] && by["bia"]["points"] > 0);
        bool hasSentence = false;
        for (const Value &each : by["bia"]["cases"])
            hasSentence = hasSentence || (each.contains("evidence") && each["evidence"]["sentence"] != "");
        QVERIFY(hasSentence || by["bia"].contains("counterexample"));
        for (const char *name : {"caio", "duda"})
            QVERIFY2(by[name].contains("refusal") && by[name]["points"] == 0, name);
        QVERIFY(by["eva"]["points"] < by["eva"]["most"]);
        QVERIFY2(all["alike"] == Value::parse(R"([["=cmd", "bia"]])"), all["alike"].dump().c_str());
    }

    void reportsTellTheSame()
    {
        const Program program;
        layClass(program);
        const QByteArray text = program.shell(grade()).said, csv = program.shell(grade(u"--format csv"_qs)).said,
                         html = program.shell(grade(u"--format html"_qs)).said;
        for (const QByteArray &report : {text, csv, html})
            for (const char *name : {"ana", "bia", "caio", "duda", "eva"})
                QVERIFY2(report.contains(name), report);
        QVERIFY(csv.contains("\"'=cmd\""));
        QVERIFY(html.startsWith("<!DOCTYPE html>") && !html.contains("src=") && !html.contains("href="));
        QVERIFY(text.contains("Alike but for names: =cmd, bia"));
    }

    void aGradingThatWasBrokenOffGoesOn()
    {
        const Program program;
        layClass(program);
        program.shell(u"timeout -s KILL 0.4 sh -c \"%1\" > /dev/null 2>&1; true"_qs.arg(grade()));
        const QByteArray after = program.shell(grade(u"--format json"_qs)).said;
        QCOMPARE(program.shell(grade(u"--format json --anew"_qs)).said, after);
        QCOMPARE(program.shell(grade(u"--format json"_qs)).said, after);
    }

    void wrongUseIsTold()
    {
        const Program program;
        program.shell(u"mkdir class"_qs);
        QCOMPARE(program.shell(u"$batuta grade"_qs).code, 2);
        QCOMPARE(program.shell(u"$batuta grade class class"_qs).code, 2); // no lesson
        QCOMPARE(program.shell(grade()).code, 1); // no submissions
        program.write(u"class/a.asl.json"_qs, Endless);
        QCOMPARE(program.shell(grade(u"--format pdf"_qs)).code, 2);
        QCOMPARE(program.shell(grade(u"--limit x"_qs)).code, 2);
        QCOMPARE(program.shell(u"$batuta lesson"_qs).code, 2);
        QCOMPARE(program.shell(u"$batuta lesson check class"_qs).code, 2);
    }

    void aSoundLessonIsSound()
    {
        const Program program;
        const tests::Reply reply = program.shell(u"LC_ALL=C.UTF-8 $batuta lesson check '%1'"_qs.arg(Lesson));
        QVERIFY2(reply.code == 0 && reply.said.contains("sound"), reply.said + reply.complained);
    }

    void faultsAreToldAtTheirLines()
    {
        const Program program;
        program.shell(u"mkdir l"_qs);
        program.write(u"l/lesson.md"_qs, "---\ntitle: T\nlanguage: en\nlevle: 1\n---\n");
        const tests::Reply reply = program.shell(u"LC_ALL=C.UTF-8 $batuta lesson check l"_qs);
        QCOMPARE(reply.code, 1);
        QVERIFY2(reply.said.contains("l/lesson.md:4:") && reply.said.contains("levle"), reply.said);
        const Value json = Value::parse(program.shell(u"$batuta lesson check l --format json"_qs).said.toStdString());
        QVERIFY(json[0]["faults"][0]["line"] == 4);
    }
};

BATUTA_TEST(TestGradeCommand)
#include "tst_grade_command.moc"
