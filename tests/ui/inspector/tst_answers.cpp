#include "tests/runner/runner.h"
#include "ui/answers/json_entry.h"
#include "ui/inspector/inspector_panel.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTabBar>
#include <QToolButton>

namespace {

const QString Charging = QStringLiteral(R"({"StartAt": "Cobrar", "States": {
  "Cobrar": {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "Parameters": {"FunctionName": "f"},
             "Retry": [{"ErrorEquals": ["CartaoOcupado"]}], "Next": "Fim"},
  "Fim": {"Type": "Succeed"}}})");

asl::StatePath stateNamed(const QString &name)
{
    return asl::StatePath().child(0, name);
}

} // namespace

// The Mock tab: what a task answers in a run.
class AnswersTest : public QObject
{
    Q_OBJECT

    struct Bench
    {
        document::WorkflowDocument document;
        session::Session session{document};
        session::SimulationController simulation{session};
        inspector::InspectorPanel panel{simulation};
        Bench()
        {
            document.reset(Charging, json::Format::Json);
            panel.resize(306, 700);
            panel.show();
            session.select({stateNamed(u"Cobrar"_qs)});
            session.showAnswers(stateNamed(u"Cobrar"_qs));
            settle();
        }
        static void settle() { QTest::qWait(runner::IsSanitized ? 200 : 20); }
        template <class Widget>
        Widget *part(const char *name, int index = 0) const
        {
            auto *card = panel.findChild<QWidget *>(QStringLiteral("answer:%1").arg(index));
            return card ? card->findChild<Widget *>(QString::fromLatin1(name)) : nullptr;
        }
        // As a person does: the menu of the button, an entry of it, perhaps in a menu of its own.
        void add(const QStringList &words) const
        {
            auto *menu = panel.findChild<QToolButton *>(u"addAnswer"_qs)->menu();
            Q_EMIT menu->aboutToShow();
            for (const QString &word : words) {
                QAction *found = nullptr;
                for (QAction *action : menu->actions())
                    if (action->text().contains(word))
                        found = action;
                QVERIFY2(found, qPrintable(word));
                if (!found->menu())
                    return found->trigger();
                menu = found->menu();
            }
        }
        rehearse::Answers answers() const { return simulation.answersOf(stateNamed(u"Cobrar"_qs)); }
        QString tab() const
        {
            auto *tabs = panel.findChild<QTabBar *>();
            return tabs->tabText(tabs->currentIndex());
        }
    };

private Q_SLOTS:
    void oneEntryOfTheMenuIsAWholeStory()
    {
        Bench bench;
        QCOMPARE(bench.tab(), u"Mock"_qs);
        bench.add({u"Fail, then succeed"_qs, u"2 times"_qs});
        Bench::settle();
        const rehearse::Answers answers = bench.answers();
        QCOMPARE(answers.size(), size_t(2));
        QCOMPARE(answers[0].last, 1);
        QCOMPARE(answers[0].answer.thrown->error, std::optional<std::string>("CartaoOcupado"));
        QCOMPARE(answers[1].first, 2);
        QVERIFY(answers[1].answer.result->contains("Payload"));
        QCOMPARE(bench.tab(), u"Mock 2"_qs);
        bench.simulation.runToEnd();
        QTRY_VERIFY(bench.simulation.run()->status() == sim::RunStatus::Succeeded);
    }

    void anAnswerIsBoundToItemsAndToACondition()
    {
        Bench bench;
        const QString mapped = QStringLiteral(R"({"StartAt": "Each", "States": {"Each": {"Type": "Map", "End": true,
          "ItemProcessor": {"StartAt": "Cobrar", "States": {"Cobrar": {"Type": "Task", "End": true,
            "Resource": "arn:aws:states:::lambda:invoke", "Parameters": {"FunctionName": "f"}}}}}}})");
        bench.document.reset(mapped, json::Format::Json);
        const asl::StatePath task = asl::StatePath().child(0, u"Each"_qs).child(0, u"Cobrar"_qs);
        bench.session.select({task});
        bench.session.showAnswers(task);
        Bench::settle();
        bench.add({u"Return its usual answer"_qs});
        bench.add({u"Return its usual answer"_qs});
        Bench::settle();
        const auto answers = [&] { return bench.simulation.answersOf(task); };
        QVERIFY(!answers().empty());
        const int last = int(answers().size()) - 1;
        auto *more = bench.part<QToolButton>("answer-binding", last);
        auto *items = bench.part<QLineEdit>("answer-items", last), *when = bench.part<QLineEdit>("answer-when", last);
        QVERIFY(more && items && when && items->isHidden() == false);
        QVERIFY(!items->isVisible());
        more->click();
        QVERIFY(items->isVisible() && when->isVisible());
        QTest::keyClicks(items, u"0"_qs); // items are counted from 1
        auto *fault = bench.part<QLabel>("answer-items-fault", last);
        QVERIFY(!fault->isHidden() && !fault->text().isEmpty());
        QVERIFY(!answers()[size_t(last)].binding.isSet());
        items->clear();
        QTest::keyClicks(items, u"2-3"_qs);
        QCOMPARE(answers()[size_t(last)].binding.firstIteration, std::optional(1));
        QCOMPARE(answers()[size_t(last)].binding.lastIteration, std::optional(2));
        QTest::keyClicks(when, u"$states.input > "_qs);
        QVERIFY(!bench.part<QLabel>("answer-when-fault", last)->isHidden());
        QTest::keyClicks(when, u"5"_qs);
        QVERIFY(bench.part<QLabel>("answer-when-fault", last)->isHidden());
        QCOMPARE(answers()[size_t(last)].binding.condition, std::string("{% $states.input > 5 %}"));
        QCOMPARE(when->text(), u"$states.input > 5"_qs); // as it was typed
        // The run takes it: of three items the third alone fits both.
        rehearse::Answers bound = answers();
        bound[size_t(last)].answer = rehearse::returning("bound");
        bound[size_t(last)].first = 0; // of each visit
        bound[size_t(last)].last = rehearse::Always;
        bound.insert(bound.begin(), {"Cobrar", 0, rehearse::Always, rehearse::returning("free")});
        bench.simulation.setAnswers(task, bound);
        bench.simulation.setInputText(u"[9, 1, 8]"_qs);
        bench.simulation.runToEnd();
        QTRY_VERIFY_WITH_TIMEOUT(bench.simulation.run()->status() == sim::RunStatus::Succeeded, 20000);
        QCOMPARE(bench.simulation.run()->outputText(), std::string(R"(["free","free","bound"])"));
    }

    void whatItReturnedBeforeIsWhatItReturnsAfterFailing()
    {
        Bench bench;
        bench.simulation.setAnswers(stateNamed(u"Cobrar"_qs),
                                    {{"Cobrar", 0, rehearse::Always, rehearse::returning({{"nsu", "778"}})}});
        bench.add({u"Fail, then succeed"_qs, u"2 times"_qs});
        QVERIFY(*bench.answers().back().answer.result == Value({{"nsu", "778"}}));
    }

    void whatIsTypedIsTheAnswerAsSoonAsItIsOne()
    {
        Bench bench;
        bench.add({u"Return its usual answer"_qs});
        Bench::settle();
        auto *json = bench.part<answers::JsonEntry>("answer-result");
        auto *edit = json->findChild<QPlainTextEdit *>();
        edit->selectAll();
        QTest::keyClicks(edit, u"{\"a\": 1"_qs);
        QVERIFY(!json->findChild<QLabel *>(u"json-fault"_qs)->isHidden());
        QVERIFY(bench.answers()[0].answer.result->contains("Payload"));
        QTest::keyClicks(edit, u"}"_qs);
        QVERIFY(*bench.answers()[0].answer.result == Value({{"a", 1}}));
        QCOMPARE(edit->textCursor().position(), 8); // the cursor stays where one types
    }

    void answersMoveAndGo()
    {
        Bench bench;
        bench.add({u"Fail, then succeed"_qs, u"Once"_qs});
        Bench::settle();
        QTest::mouseClick(bench.part<QToolButton>("moveDown"), Qt::LeftButton);
        QVERIFY(bench.answers()[0].answer.result);
        QTest::mouseClick(bench.part<QToolButton>("removeAnswer"), Qt::LeftButton);
        QCOMPARE(bench.answers().size(), size_t(1));
        QVERIFY(bench.answers()[0].answer.thrown);
        Bench::settle();
        bench.part<QSpinBox>("answer-last")->setValue(3);
        QCOMPARE(bench.answers()[0].last, 2);
    }

    void aRenamedStateKeepsItsAnswers()
    {
        Bench bench;
        bench.add({u"Never answer"_qs});
        const qsizetype at = bench.document.text().indexOf(u"\"Cobrar\": {"_qs) + 1;
        const qsizetype start = bench.document.text().indexOf(u"\"Cobrar\""_qs) + 1;
        bench.document.commit({{{start, start + 6}, u"Pagar"_qs}, {{at, at + 6}, u"Pagar"_qs}}, u"Rename"_qs);
        QVERIFY(bench.answers().empty());
        QCOMPARE(bench.simulation.answersOf(stateNamed(u"Pagar"_qs)).size(), size_t(1));
        bench.document.history().undo();
        QCOMPARE(bench.answers().size(), size_t(1));
        bench.document.reset(Charging, json::Format::Json); // another workflow: nothing of it stays
        QVERIFY(bench.answers().empty());
    }

    void everyNameInTheMenuOfErrorsThrowsIt()
    {
        Bench bench;
        bench.add({u"Throw"_qs, u"Lambda.TooManyRequestsException"_qs});
        QCOMPARE(bench.answers()[0].answer.thrown->error,
                 std::optional<std::string>("Lambda.TooManyRequestsException"));
        QCOMPARE(bench.answers()[0].last, rehearse::Always);
    }
};

BATUTA_WINDOW_TEST(AnswersTest)
#include "tst_answers.moc"
