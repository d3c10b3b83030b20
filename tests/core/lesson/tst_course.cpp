// The course that comes with the program: sound, its starters fail, its references pass, plausible wrong answers get a
// true and small counterexample, right ones under other names pass, and slips of the pen are told apart.
#include "core/asl/reader.h"
#include "core/compare/places.h"
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

compare::Pair pairOf(const lesson::Lesson &lesson, const asl::Definition &one, const asl::Definition &wanted)
{
    rehearse::Rehearsal common = lesson.hidden.cases.empty() ? lesson.cases : lesson.hidden;
    common.cases.clear();
    return {*rehearse::setupFor(common, one),
            std::make_shared<compare::Wanted>(*rehearse::setupFor(common, wanted), lesson.compared)};
}

// The pointer of a field of the trial's input without which the same difference is still there; nothing: each counts.
std::string idleField(const compare::Pair &pair, const compare::Trial &trial)
{
    const compare::Outcome whole = pair.outcome(trial);
    if (!whole.parting)
        return "no difference";
    std::string idle;
    compare::forEachPlace(trial.input, Value::json_pointer(), [&](const Value::json_pointer &at, const Value &) {
        if (at.empty() || !idle.empty())
            return;
        compare::Trial less = trial;
        Value &around = less.input[at.parent_pointer()];
        if (around.is_array())
            around.erase(size_t(std::stoul(at.back())));
        else
            around.erase(at.back());
        const compare::Outcome left = pair.outcome(less);
        if (left.parting && left.parting->what == whole.parting->what && left.one.status == whole.one.status
            && left.other->status == whole.other->status && left.one.error == whole.one.error
            && left.other->error == whole.other->error)
            idle = at.to_string();
    });
    return idle;
}

// Of slips, or rewritings, so many, spread over all, are tried: all of them with BATUTA_MUTANTS=all.
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
            const std::string idle = idleField(pairOf(reading->lesson, answer, grader.reference()), evidence->trial);
            QVERIFY2(idle.empty(), (file.toStdString() + ": " + idle).c_str());
        }
        QVERIFY2(wrong >= 3, qPrintable(QString::number(wrong)));
    }

    void slipsOfThePenAreToldApart()
    {
        if (runner::IsSanitized)
            QSKIP("It takes an hour under the sanitizers; the grader's own paths are gone through by the others.");
        size_t different = 0, told = 0, fewest = 1000;
        QStringList missed;
        for (const QString &name : QDir(Course).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            const auto reading = lesson::read(folder::at(Course + name));
            QVERIFY(reading);
            const lesson::Grader grader(reading->lesson);
            const Value machine = grader.reference().tree->toValue(grader.reference().root.node);
            const std::vector<mutants::Mutant> slips = mutants::slipsIn(machine);
            fewest = std::min(fewest, slips.size());
            for (const mutants::Mutant &mutant : someOf(slips)) {
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
        qInfo("%zu of %zu told apart; of each lesson at least %zu slips are known", told, different, fewest);
        QVERIFY(different >= 10 && fewest >= 30);
        QVERIFY2(double(told) >= 0.95 * double(different), qPrintable(missed.join(u'\n')));
    }

    void whatIsWrittenOtherwisePasses_data() { addLessons(); }
    void whatIsWrittenOtherwisePasses()
    {
        QFETCH(QString, name);
        const auto reading = lesson::read(folder::at(Course + name));
        QVERIFY(reading);
        const lesson::Grader grader(reading->lesson);
        const Value machine = grader.reference().tree->toValue(grader.reference().root.node);
        for (const mutants::Mutant &mutant : someOf(mutants::rewritingsOf(machine)))
            QVERIFY2(!lesson::evidenceIn(grader.grade(definitionOf(mutant.machine))), mutant.what.c_str());
    }
};

BATUTA_TEST(TestCourse)
#include "tst_course.moc"
