// What a workflow is worth: cases, behaviour beyond them, wishes, and what is not allowed.
#include "core/asl/reader.h"
#include "core/json/parser.h"
#include "core/lesson/grade.h"
#include "core/lesson/requirement.h"
#include "tests/core/lesson/folder.h"
#include "tests/core/lesson/pricing.h"
#include "tests/runner/runner.h"

using namespace pricing;

class TestGrade : public QObject
{
    Q_OBJECT

    lesson::Lesson m_lesson;
    std::unique_ptr<lesson::Grader> m_grader;

    lesson::Grade graded(const QByteArray &text) const
    {
        return m_grader->grade(asl::read(json::parse(QString::fromUtf8(text))));
    }
    double points(const QByteArray &text) const { return lesson::scoreOf(m_lesson, graded(text)).points; }

private Q_SLOTS:
    void initTestCase()
    {
        auto reading =
            lesson::read(folder::of({{u"lesson.md"_qs, QString::fromUtf8(LessonText)},
                                     {u"reference.asl.json"_qs, QString::fromUtf8(price("NumericGreaterThan"))},
                                     {u"hidden.rehearsal.json"_qs, QString::fromUtf8(PriceCases)}}));
        QVERIFY(reading && reading->faults.empty());
        m_lesson = reading->lesson;
        m_grader = std::make_unique<lesson::Grader>(m_lesson);
    }

    void eachPartHasItsPoints()
    {
        QCOMPARE(points(price("NumericGreaterThan")), 100.0);
        QCOMPARE(lesson::scoreOf(m_lesson, {}).most, 100.0);
        QCOMPARE(points(price("NumericGreaterThanEquals")), 70.0); // all cases, but not beyond
        QCOMPARE(points(price("NumericLessThan")), 10.0);
        QCOMPARE(points(price("NumericGreaterThan", R"("X": {"Type": "Pass", "End": true}, )")),
                 90.0); // a state too many
        QCOMPARE(points(price("NumericGreaterThan", R"("X": {"Type": "Succeed"}, )")), 0.0); // not allowed
        QCOMPARE(points("{"), 0.0);
        QCOMPARE(points("[]"), 0.0);
        QCOMPARE(points("{}"), 0.0);
    }

    void whatIsWrongIsShownByARun()
    {
        const lesson::Grade grade = graded(price("NumericGreaterThanEquals"));
        QVERIFY(grade.counterexample);
        QVERIFY(grade.counterexample->trial.input == Value({{"total", 100}}));
        QCOMPARE(grade.counterexample->lastState, std::string("Dear"));
        QCOMPARE(grade.counterexample->wantedLastState, std::string("Cheap"));
        QVERIFY(lesson::evidenceIn(grade) == &*grade.counterexample);
        const asl::Definition mine = asl::read(json::parse(QString::fromUtf8(price("NumericGreaterThanEquals"))));
        const rehearse::Case shown = m_grader->caseOf(*grade.counterexample, mine);
        QCOMPARE(*shown.inputText, u"{\"total\":100}"_qs);
    }

    void tasksNameWhatTheyNeed()
    {
        const auto &task = std::get<lesson::Task>(m_lesson.pages[0].steps[0].blocks[0]);
        QVERIFY(lesson::isDone(task, m_lesson, graded(price("NumericGreaterThanEquals"))));
        QVERIFY(!lesson::isDone(task, m_lesson, graded(price("NumericLessThan"))));
        QVERIFY(!lesson::isDone(task, m_lesson, graded("{")));
    }

    void wishes_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("argument");
        QTest::addColumn<bool>("isMet");
        using Kind = lesson::Requirement::Kind;
        const auto row = [](const char *name, Kind kind, const QString &argument, bool isMet) {
            QTest::newRow(name) << int(kind) << argument << isMet;
        };
        row("a Type", Kind::Uses, u"Parallel"_qs, true);
        row("a Type that is not there", Kind::Uses, u"Map"_qs, false);
        row("a field inside", Kind::Uses, u"Retry"_qs, true);
        row("a field that is not there", Kind::Uses, u"Assign"_qs, false);
        row("few states", Kind::States, u"3"_qs, true);
        row("too many states", Kind::States, u"2"_qs, false);
        row("an error by its name", Kind::Handles, u"Busy"_qs, true);
        row("another error", Kind::Handles, u"Gone"_qs, false);
        row("an expression", Kind::When, u"{% $count($states.input.**.Retry[BackoffRate > 1]) > 0 %}"_qs, true);
        row("an expression that is false", Kind::When, u"{% $states.input.StartAt = 'X' %}"_qs, false);
        row("an expression that fails", Kind::When, u"{% $number('x') %}"_qs, false);
    }

    void wishes()
    {
        QFETCH(int, kind);
        QFETCH(QString, argument);
        QFETCH(bool, isMet);
        const asl::Definition definition = asl::read(json::parse(
            uR"({"StartAt": "P", "States": {"P": {"Type": "Parallel", "Branches": [{"StartAt": "T", "States": {
              "T": {"Type": "Task", "Resource": "r", "Retry": [{"ErrorEquals": ["A"], "BackoffRate": 2}], "End": true}}}],
              "Catch": [{"ErrorEquals": ["Busy"], "Next": "E"}], "Next": "E"}, "E": {"Type": "Succeed"}}})"_qs));
        QCOMPARE(lesson::isMet({lesson::Requirement::Kind(kind), u"id"_qs, argument, 1}, definition), isMet);
    }
};

BATUTA_TEST(TestGrade)
#include "tst_grade.moc"
