// A lesson's faults, each at its line.
#include "core/lesson/check.h"
#include "core/lesson/refusals.h"
#include "tests/core/lesson/folder.h"
#include "tests/runner/runner.h"

namespace {

const QString Sound = QStringLiteral(R"({"StartAt": "A", "States": {"A": {"Type": "Succeed"}}})");
const QString Failing = QStringLiteral(R"({"StartAt": "A", "States": {"A": {"Type": "Fail"}}})");
const QString OneCase = QStringLiteral(R"({"Cases": [{"Name": "one", "Expect": {"Status": "SUCCEEDED"}}]})");
const QString FrontMatter = QStringLiteral("---\ntitle: T\nlanguage: en\n");

struct Faulty
{
    const char *name;
    QString text;
    const char *code; // null: sound
    int line;
};

const std::vector<Faulty> &faulty()
{
    static const std::vector<Faulty> all{
        {"sound", FrontMatter + u"---\n## S\n```task\ntext: do\nneeds: [one, behaviour]\n```\n"_qs, nullptr, 0},
        {"no front matter", u"Hello\n"_qs, "no-front-matter", 1},
        {"an open front matter", FrontMatter, "open-front-matter", 1},
        {"no title", u"---\nlanguage: en\n---\n"_qs, "lesson-lacks", 2},
        {"an unknown field", FrontMatter + u"levle: 2\n---\n"_qs, "lesson-unknown-field", 4},
        {"a level too high", FrontMatter + u"level: 9\n---\n"_qs, "lesson-wrong-value", 4},
        {"an unknown Type", FrontMatter + u"allow: [Loop]\n---\n"_qs, "lesson-wrong-value", 4},
        {"a file that is not there", FrontMatter + u"starter: no.json\n---\n"_qs, "lesson-file-missing", 4},
        {"an unknown need", FrontMatter + u"---\n## S\n```task\ntext: do\nneeds: [two]\n```\n"_qs,
         "lesson-unknown-need", 7},
        {"a requirement twice",
         FrontMatter + u"requirements:\n  - {id: a, text: t, states: 3}\n  - {id: a, text: t, states: 3}\n---\n"_qs,
         "lesson-same-id", 6},
        {"a requirement of no kind", FrontMatter + u"requirements:\n  - {id: a, text: t}\n---\n"_qs, "lesson-lacks", 5},
        {"a wish that the reference does not meet",
         FrontMatter + u"requirements:\n  - {id: a, text: t, uses: Map}\n---\n"_qs, "lesson-reference-wish", 5},
        {"a broken expression", FrontMatter + u"requirements:\n  - {id: a, text: t, when: '{% $count( %}'}\n---\n"_qs,
         "quiz-broken-expression", 5},
        {"a block that is not closed", FrontMatter + u"---\n## S\n```task\ntext: do\n"_qs, "open-fence", 6},
        {"a quiz without a right option",
         FrontMatter
             + u"---\n## S\n```quiz\nid: q\nkind: one\nask: a\noptions:\n  - {text: x}\n  - {text: y}\n```\n"_qs,
         "quiz-no-right-option", 7},
        {"a quiz with two of them",
         FrontMatter
             + u"---\n```quiz\nid: q\nkind: one\nask: a\noptions:\n  - {text: x, right: true}\n  - {text: y, right: true}\n```\n"_qs,
         "quiz-several-right-options", 6},
        {"a quiz of an unknown kind",
         FrontMatter
             + u"---\n```quiz\nid: q\nkind: guess\nask: a\noptions: [{text: x, right: true}, {text: y}]\n```\n"_qs,
         "lesson-wrong-value", 7},
        {"an answer that cannot be evaluated",
         FrontMatter + u"---\n```quiz\nid: q\nkind: expression\nask: a\nanswer: 'a +'\non: {a: 1}\n```\n"_qs,
         "quiz-broken-expression", 6},
        {"a state that is not there", FrontMatter + u"---\n```quiz\nid: q\nkind: state\nask: a\nstate: B\n```\n"_qs,
         "lesson-unknown-state", 6},
        {"what is no YAML", FrontMatter + u"level: [\n---\n"_qs, "not-yaml", 5},
    };
    return all;
}

} // namespace

class TestReader : public QObject
{
    Q_OBJECT

    static std::vector<lesson::Fault> faultsOf(QMap<QString, QString> texts)
    {
        const auto reading = lesson::read(folder::of(texts));
        return reading ? lesson::faultsOf(*reading) : std::vector<lesson::Fault>();
    }
    static QMap<QString, QString> with(const QString &text)
    {
        return {{u"lesson.md"_qs, text},
                {u"reference.asl.json"_qs, Sound},
                {u"starter.asl.json"_qs, Failing},
                {u"hidden.rehearsal.json"_qs, OneCase}};
    }

private Q_SLOTS:
    void eachFaultIsAtItsLine_data()
    {
        QTest::addColumn<size_t>("number");
        for (size_t i = 0; i < faulty().size(); ++i)
            QTest::newRow(faulty()[i].name) << i;
    }

    void eachFaultIsAtItsLine()
    {
        QFETCH(size_t, number);
        const Faulty &wanted = faulty()[number];
        const auto faults = faultsOf(with(wanted.text));
        QStringList told;
        for (const lesson::Fault &each : faults)
            told << u"%1:%2 %3"_qs.arg(each.file).arg(each.line).arg(each.reason.name());
        if (!wanted.code) {
            QVERIFY2(faults.empty(), qPrintable(told.join(u'\n')));
            return;
        }
        const QString line = u"lesson.md:%1 %2"_qs.arg(wanted.line).arg(QLatin1String(wanted.code));
        QVERIFY2(told.contains(line), qPrintable(line + u" is not among\n"_qs + told.join(u'\n')));
    }

    void aTranslationHasTheSameStepsAndBlocks()
    {
        auto texts = with(FrontMatter + u"---\n## S\n```task\ntext: do\n```\n## T\ntext\n"_qs);
        texts.insert(u"lesson.pt_BR.md"_qs, u"---\ntitle: T\nlanguage: pt_BR\n---\n## S\n```hint\nx\n```\n"_qs);
        QStringList told;
        for (const lesson::Fault &each : faultsOf(texts))
            told << each.file + u' ' + each.reason.name();
        QVERIFY2(told.contains(u"lesson.pt_BR.md lesson-other-steps"_qs), qPrintable(told.join(u'\n')));
        QVERIFY2(told.contains(u"lesson.pt_BR.md lesson-other-blocks"_qs), qPrintable(told.join(u'\n')));
    }

    void aTranslationTakesFactsFromTheFirst()
    {
        auto texts = with(
            FrontMatter
            + u"requirements:\n  - {id: r, text: has it, uses: Succeed, points: 5}\n---\n## S\n```quiz\nid: q\nkind: "
              "one\nask: a\noptions: [{text: x, right: true}, {text: y}]\n```\n"_qs);
        texts.insert(
            u"lesson.pt_BR.md"_qs,
            u"---\ntitle: Tê\nlanguage: pt_BR\nrequirements: [{id: r, text: tem}]\n---\n## S\n```quiz\nid: q\nask: b\n"
            "options: [{text: xis}, {text: ípsilon}]\n```\n"_qs);
        const auto reading = lesson::read(folder::of(texts));
        QVERIFY(reading && reading->faults.empty());
        const lesson::Page &page = reading->lesson.page(u"pt_BR"_qs);
        QCOMPARE(page.title, u"Tê"_qs);
        const auto &quiz = std::get<lesson::Quiz>(page.steps[0].blocks[0]);
        QVERIFY(quiz.options[0].isRight && !quiz.options[1].isRight);
        QCOMPARE(reading->lesson.wish(0, u"pt_BR"_qs), u"tem"_qs);
        QCOMPARE(reading->lesson.page(u"pt"_qs).title, u"Tê"_qs);
        QCOMPARE(reading->lesson.page(u"fr"_qs).title, u"T"_qs);
    }

    void whatPassesAtOnceTeachesNothing()
    {
        auto texts = with(FrontMatter + u"---\n"_qs);
        texts[u"starter.asl.json"_qs] = Sound;
        const auto faults = faultsOf(texts);
        QVERIFY(std::ranges::any_of(faults, [](const lesson::Fault &each) {
            return each.reason.is(lesson::Code::StarterPasses) && each.file == u"starter.asl.json";
        }));
    }

    void withoutALessonThereIsNone()
    {
        const auto reading = lesson::read(folder::of({{u"readme.md"_qs, QString()}}));
        QVERIFY(!reading && reading.error().is(lesson::Code::NoLesson));
    }
};

BATUTA_TEST(TestReader)
#include "tst_reader.moc"
