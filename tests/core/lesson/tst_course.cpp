// The course that comes with the program: sound, its starters fail, its references pass, plausible wrong answers get a
// true and small counterexample, right ones under other names pass, and slips of the pen are told apart.
#include "core/asl/reader.h"
#include "core/lesson/check.h"
#include "core/lesson/grade.h"
#include "core/lesson/refusals.h"
#include "core/yaml/parser.h"
#include "tests/core/lesson/folder.h"
#include "tests/core/lesson/mutants.h"
#include "tests/runner/runner.h"

namespace {

const QString Course = QStringLiteral(BATUTA_SOURCE "/resources/lessons/");
constexpr int LongSearch = 1600; // runs; the usual one takes 400
const QString Answers = QStringLiteral(BATUTA_TEST_DATA "/lessons/");

asl::Definition definitionAt(const QString &path)
{
    const QString text = folder::textAt(path);
    return asl::read(yaml::parse(text, yaml::formatOf(path, text)));
}

asl::Definition definitionOf(const Value &machine)
{
    return asl::read(yaml::parse(QString::fromStdString(machine.dump()), json::Format::Json));
}

// Slips of which so many, spread over all, are tried: all of them with BATUTA_MUTANTS=all.
std::vector<mutants::Mutant> someOf(std::vector<mutants::Mutant> all)
{
    const size_t wanted = 5;
    if (qEnvironmentVariable("BATUTA_MUTANTS") == u"all" || all.size() <= wanted)
        return all;
    std::vector<mutants::Mutant> some;
    for (size_t i = 0; i < wanted; ++i)
        some.push_back(all[i * all.size() / wanted]);
    return some;
}

} // namespace

class TestCourse : public QObject
{
    Q_OBJECT

    // Under the sanitizers a few of them: an expression costs ten times as much there.
    static void addLessons()
    {
        QTest::addColumn<QString>("name");
        int number = 0;
        for (const QString &name : QDir(Course).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            if (!runner::IsSanitized || number++ % 7 == 0)
                QTest::newRow(qPrintable(name)) << name;
    }

private Q_SLOTS:
    void everyLessonIsSound_data() { addLessons(); }
    void everyLessonIsSound()
    {
        QFETCH(QString, name);
        const auto reading = lesson::read(folder::at(Course + name));
        QVERIFY(reading);
        QStringList told;
        for (const lesson::Fault &each : lesson::faultsOf(*reading))
            told << u"%1:%2 %3 %4"_qs.arg(each.file).arg(each.line).arg(each.reason.name(),
                                                                        each.reason.arguments.join(u','));
        QVERIFY2(told.isEmpty(), qPrintable(told.join(u'\n')));
        QStringList languages;
        for (const lesson::Page &each : reading->lesson.pages)
            languages << each.language;
        languages.sort();
        QCOMPARE(languages, (QStringList{u"en"_qs, u"es"_qs, u"pt_BR"_qs}));
        QVERIFY(reading->lesson.hasReference() && !reading->lesson.starter.isEmpty());
    }

    void wrongAnswersGetATrueCounterexample_data() { addLessons(); }
    void wrongAnswersGetATrueCounterexample()
    {
        QFETCH(QString, name);
        const auto reading = lesson::read(folder::at(Course + name));
        QVERIFY(reading);
        const lesson::Grader grader(reading->lesson);
        QVERIFY(grader.grade(grader.reference()).isWhole());
        QVERIFY(!grader.grade(definitionAt(Course + name + u'/' + reading->lesson.starterFile)).isWhole());
        int wrong = 0;
        for (const QString &file : QDir(Answers + name).entryList({u"*.asl.json"_qs, u"*.asl.yaml"_qs})) {
            const asl::Definition answer = definitionAt(Answers + name + u'/' + file);
            const lesson::Grade grade = grader.grade(answer);
            if (file.startsWith(u"same")) {
                QVERIFY2(grade.isWhole(), qPrintable(file));
                continue;
            }
            ++wrong;
            const lesson::Evidence *evidence = lesson::evidenceIn(grade);
            QVERIFY2(evidence && !grade.isWhole(), qPrintable(file));
            // True: a run of it anew shows the same.
            const rehearse::Case shown = grader.caseOf(*evidence, answer);
            QVERIFY2(shown.inputText && Value::parse(shown.inputText->toStdString()) == evidence->trial.input,
                     qPrintable(file));
        }
        QVERIFY2(wrong >= 3, qPrintable(QString::number(wrong)));
    }

    void slipsOfThePenAreToldApart()
    {
        if (runner::IsSanitized)
            QSKIP("It takes an hour under the sanitizers; the grader's own paths are gone through by the others.");
        size_t different = 0, told = 0;
        QStringList missed;
        for (const QString &name : QDir(Course).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            const auto reading = lesson::read(folder::at(Course + name));
            QVERIFY(reading);
            const lesson::Grader grader(reading->lesson);
            const Value machine = grader.reference().tree->toValue(grader.reference().root.node);
            for (const mutants::Mutant &mutant : someOf(mutants::of(machine))) {
                const asl::Definition changed = definitionOf(mutant.machine);
                const lesson::Grade grade = grader.grade(changed);
                const bool isTold = lesson::evidenceIn(grade);
                // What is not told apart behaves the same, as far as a longer search can see.
                const bool isDifferent = isTold || lesson::evidenceIn(grader.grade(changed, {LongSearch, {}}));
                different += isDifferent;
                told += isTold;
                if (isDifferent && !isTold)
                    missed << name + u": "_qs + QString::fromStdString(mutant.what);
            }
        }
        qInfo("%zu of %zu told apart", told, different);
        QVERIFY(different >= 10);
        QVERIFY2(double(told) >= 0.95 * double(different), qPrintable(missed.join(u'\n')));
    }
};

BATUTA_TEST(TestCourse)
#include "tst_course.moc"
