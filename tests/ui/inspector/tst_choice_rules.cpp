// The rules of a Choice in JSONPath, edited as rows: the text that comes of each deed, and undone every byte of it.
#include "core/asl/comparison.h"
#include "inspector_bench.h"

#include <QPlainTextEdit>

using inspector_bench::Bench;

namespace {

QString quotes(const char *text)
{
    return inspector_bench::quoted(text);
}

QString machineOf(const QString &rule)
{
    return quotes(R"({
  'StartAt': 'A',
  'States': {
    'A': {
      'Type': 'Choice',
      'Choices': [
        %1
      ],
      'Default': 'B'
    },
    'B': {'Type': 'Succeed'}
  }
})")
        .arg(rule);
}

} // namespace

class ChoiceRulesTest : public QObject
{
    Q_OBJECT

    static inline const QString One = quotes("{'Variable': '$.a',  'NumericEquals': 1.50, 'Next': 'B'}");
    static inline const QString Group =
        quotes("{'And': [{'Variable': '$.a', 'IsNull': true}, {'Not': {'Variable': '$.b', 'StringEquals': 'x'}}], "
               "'Next': 'B'}");

    struct Deed
    {
        Bench bench;
        explicit Deed(const QString &rule) : bench(machineOf(rule)) {}
        QString rule() const
        {
            const json::Tree &tree = *bench.document.snapshot()->tree;
            const asl::State *state = bench.document.snapshot()->definition.find(bench.session.current());
            return tree.raw(tree.child(tree.find(state->node, u"Choices"), 0)).toString();
        }
        QComboBox &operation(const QString &way = {})
        {
            return bench.find<QComboBox>(u"input:operation"_qs, u"condition:"_qs + way);
        }
        void pick(const QString &id, const QString &way = {})
        {
            const int index = operation(way).findData(id);
            QVERIFY2(index >= 0, qPrintable(id));
            Bench::pick(operation(way), index);
        }
        QLineEdit &line(const QString &name, const QString &way = {})
        {
            return bench.find<QLineEdit>(name, u"condition:"_qs + way);
        }
        void choose(const QString &action, const QString &way)
        {
            Bench::choose(bench.find<QToolButton>(u"conditionMenu"_qs, u"condition:"_qs + way), action);
        }
    };

private Q_SLOTS:
    void showingRulesCommitsNothing()
    {
        for (const QString &rule : {One, Group}) {
            Deed deed(rule);
            QVERIFY(!deed.bench.shows(u"input:rule"_qs));
            QCOMPARE(deed.bench.document.history().count(), 0);
        }
    }

    void theVariableIsWrittenWhileTyping()
    {
        Deed deed(One);
        auto &line = deed.line(u"input:variable"_qs);
        deed.bench.type(line, u"$.ab"_qs);
        QCOMPARE(deed.rule(), quotes("{'Variable': '$.ab',  'NumericEquals': 1.50, 'Next': 'B'}"));
        QTest::keyClicks(&line, u"c"_qs);
        QCOMPARE(line.text(), u"$.abc"_qs);
        QVERIFY(line.hasFocus());
        QVERIFY(deed.bench.isRestoredByUndo());
        QCOMPARE(line.text(), u"$.a"_qs);
    }

    void whatIsNoValueIsSaidAndNotWritten_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("said");
        QTest::newRow("no path") << u"input:variable"_qs << u"a.b"_qs
                                 << u"A path begins with $, such as $.order.total."_qs;
        QTest::newRow("no number") << u"input:value"_qs << u"x1"_qs << u"This should be a number."_qs;
    }
    void whatIsNoValueIsSaidAndNotWritten()
    {
        QFETCH(QString, line);
        QFETCH(QString, typed);
        Deed deed(One);
        deed.bench.type(deed.line(line), typed);
        QCOMPARE(deed.rule(), One);
        QCOMPARE(deed.line(line).text(), typed);
        QTEST(deed.bench.find<QLabel>(u"error"_qs, u"condition:"_qs).text(), "said");
        deed.bench.type(deed.line(line), line == u"input:value" ? u"-2"_qs : u"$$.Execution.Id"_qs);
        QVERIFY(deed.bench.find<QWidget>(u"condition:"_qs).findChild<QLabel *>(u"error"_qs)->text().isEmpty());
        QVERIFY(deed.rule() != One);
    }

    // Each is picked in the same row, with whatever value the one before left.
    void everyComparisonOfTheVocabularyCanBePicked()
    {
        Deed deed(One);
        for (const asl::Comparison &each : asl::comparisons()) {
            auto &turn = *deed.bench.within(u"condition:"_qs).findChild<QToolButton *>(u"turn"_qs);
            if (!each.twin.isEmpty() && turn.isChecked() != each.isByPath()) {
                if (!turn.isVisible())
                    deed.pick(turn.isChecked() ? u"NumericEqualsPath"_qs : u"NumericEquals"_qs);
                QTest::mouseClick(&turn, Qt::LeftButton);
                Bench::settle();
            }
            const bool isAnswer = each.value == asl::ValueType::Boolean;
            deed.pick(isAnswer ? each.name + u"=false"_qs : each.name);
            const json::Tree rule = json::parse(deed.rule());
            QVERIFY2(!asl::faultOfCondition(rule, rule.root()), qPrintable(deed.rule()));
            QVERIFY2(rule.find(rule.root(), each.name) != json::NoNode, qPrintable(each.name + deed.rule()));
            QCOMPARE(rule[rule.root()].childCount, 3);
            QVERIFY(deed.operation().toolTip() == each.name);
            QVERIFY2(deed.operation().currentText().contains(u": "), qPrintable(deed.operation().currentText()));
        }
        QVERIFY(deed.bench.isRestoredByUndo());
    }

    void anOperatorKeepsTheValueWhereItsTypeFits_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("picked");
        QTest::addColumn<QString>("after");
        const auto row = [](const char *title, const char *before, const char *picked, const char *after) {
            QTest::newRow(title) << quotes("{'Variable': '$.a', %1, 'Next': 'B'}").arg(quotes(before))
                                 << QString::fromLatin1(picked)
                                 << quotes("{'Variable': '$.a', %1, 'Next': 'B'}").arg(quotes(after));
        };
        row("a number stays as it is spelt", "'NumericEquals': 1.50", "NumericLessThan", "'NumericLessThan': 1.50");
        row("a number as text", "'NumericEquals': 1.50", "StringEquals", "'StringEquals': '1.50'");
        row("a text that is a number", "'StringEquals': '12'", "NumericEquals", "'NumericEquals': 12");
        row("a text that is none", "'StringEquals': 'x'", "NumericEquals", "'NumericEquals': 0");
        row("a time as text", "'TimestampEquals': '2030-01-31T12:00:00Z'", "StringEquals",
            "'StringEquals': '2030-01-31T12:00:00Z'");
        row("a text that is no time", "'StringEquals': 'x'", "TimestampEquals",
            "'TimestampEquals': '2030-01-31T12:00:00Z'");
        row("a path", "'NumericEqualsPath': '$.b'", "StringEqualsPath", "'StringEqualsPath': '$.b'");
        row("a question has an answer", "'NumericEquals': 1", "IsPresent=false", "'IsPresent': false");
        row("the other answer", "'IsPresent': true", "IsPresent=false", "'IsPresent': false");
        row("from an answer", "'BooleanEquals': true", "StringEquals", "'StringEquals': ''");
    }
    void anOperatorKeepsTheValueWhereItsTypeFits()
    {
        QFETCH(QString, rule);
        QFETCH(QString, picked);
        Deed deed(rule);
        deed.pick(picked);
        QTEST(deed.rule(), "after");
        QVERIFY(deed.bench.isRestoredByUndo());
    }

    void aComparisonTurnsToAPathAndBack()
    {
        Deed deed(One);
        deed.bench.click(u"turn"_qs);
        QCOMPARE(deed.rule(), quotes("{'Variable': '$.a',  'NumericEqualsPath': '$.value', 'Next': 'B'}"));
        deed.bench.type(deed.line(u"input:value"_qs), u"$.b"_qs);
        QCOMPARE(deed.rule(), quotes("{'Variable': '$.a',  'NumericEqualsPath': '$.b', 'Next': 'B'}"));
        deed.bench.click(u"turn"_qs);
        QCOMPARE(deed.rule(), quotes("{'Variable': '$.a',  'NumericEquals': 0, 'Next': 'B'}"));
        QVERIFY(deed.bench.isRestoredByUndo());
    }

    void aConditionIsJoinedNegatedAndTakenOutAgain()
    {
        Deed deed(One);
        deed.bench.click(u"joinAll"_qs);
        const QString joined = quotes("{'And': [{'Variable': '$.a', 'NumericEquals': 1.50}, {'Variable': '$.value', "
                                      "'IsPresent': true}],  'Next': 'B'}");
        QCOMPARE(deed.rule().simplified(), joined.simplified());
        deed.choose(u"negate"_qs, u"1"_qs);
        QVERIFY2(deed.rule().contains(quotes("{'Not': {'Variable': '$.value', 'IsPresent': true}}")),
                 qPrintable(deed.rule()));
        Bench::pick(deed.bench.find<QComboBox>(u"input:joint"_qs), 1);
        QVERIFY(deed.rule().startsWith(quotes("{'Or': [")));
        deed.bench.click(u"addCondition"_qs);
        QVERIFY(deed.bench.shows(u"condition:2"_qs));
        deed.choose(u"remove"_qs, u"2"_qs);
        deed.choose(u"remove"_qs, u"1"_qs);
        QCOMPARE(deed.rule().simplified(), quotes("{'Variable': '$.a', 'NumericEquals': 1.50, 'Next': 'B'}"));
        QVERIFY(deed.bench.isRestoredByUndo());
    }

    void joinedOnesAreEditedWhereTheyStand()
    {
        Deed deed(Group);
        deed.bench.type(deed.line(u"input:value"_qs, u"1.0"_qs), u"y"_qs);
        QCOMPARE(deed.rule(), QString(Group).replace(quotes("'x'"), quotes("'y'")));
        deed.choose(u"unwrap"_qs, u"1"_qs);
        QCOMPARE(deed.rule(),
                 QString(Group).replace(quotes("{'Not': {'Variable': '$.b', 'StringEquals': 'x'}}"),
                                        quotes("{'Variable': '$.b', 'StringEquals': 'y'}")));
        deed.choose(u"joinAny"_qs, u"1"_qs);
        QVERIFY2(deed.rule().contains(quotes("{'Or': [{'Variable': '$.b', 'StringEquals': 'y'}, {'Variable': "
                                             "'$.value', 'IsPresent': true}]}")),
                 qPrintable(deed.rule()));
        QVERIFY(deed.bench.shows(u"condition:1.1"_qs));
        QVERIFY(deed.bench.isRestoredByUndo());
        QVERIFY(!deed.bench.shows(u"condition:1.1"_qs));
    }

    void aGroupOfOneIsTakenOutOfIt()
    {
        Deed deed(quotes("{'Or': [{'Variable': '$.a', 'IsNull': true}], 'Next': 'B'}"));
        deed.choose(u"unwrap"_qs, {});
        QCOMPARE(deed.rule(), quotes("{'Variable': '$.a', 'IsNull': true, 'Next': 'B'}"));
        QVERIFY(deed.bench.isRestoredByUndo());
    }

    void whatHasNoRowsKeepsItsTextAndSaysWhy()
    {
        Deed deed(quotes("{'Variable': '$.a', 'NumericEqual': 1, 'Next': 'B'}"));
        QCOMPARE(deed.bench.find<QLabel>(u"reason"_qs).accessibleName(),
                 u"No rows: “NumericEqual” is unknown here."_qs);
        auto &box = deed.bench.find<QPlainTextEdit>(u"input:rule"_qs);
        QVERIFY(box.toPlainText().contains(u"NumericEqual"));
        QVERIFY(!deed.bench.shows(u"input:operation"_qs));
        QTextCursor cursor = box.textCursor();
        cursor.setPosition(int(box.toPlainText().indexOf(u"NumericEqual") + 12));
        box.setTextCursor(cursor);
        box.setFocus();
        QTest::keyClicks(&box, u"s"_qs);
        QCOMPARE(deed.rule(), quotes("{'Variable': '$.a', 'NumericEquals': 1, 'Next': 'B'}"));
        deed.bench.find<QComboBox>(u"input:Next"_qs).setFocus();
        deed.bench.session.select({asl::StatePath{}.child(0, u"B"_qs)});
        Bench::settle();
        deed.bench.session.select({asl::StatePath{}.child(0, u"A"_qs)});
        Bench::settle();
        QVERIFY(deed.bench.shows(u"input:operation"_qs));
        QVERIFY(deed.bench.isRestoredByUndo());
    }

    void aListOfWhatMayBeWrittenOpensWhileTyping()
    {
        Deed deed(One);
        auto &line = deed.line(u"input:variable"_qs);
        deed.bench.type(line, u"$$.Execution.I"_qs);
        QWidget *popup = QApplication::activePopupWidget();
        QVERIFY(popup);
        QTest::keyClick(popup, Qt::Key_Down);
        QTest::keyClick(popup, Qt::Key_Return);
        Bench::settle();
        QCOMPARE(line.text(), u"$$.Execution.Id"_qs);
        QCOMPARE(deed.rule(), quotes("{'Variable': '$$.Execution.Id',  'NumericEquals': 1.50, 'Next': 'B'}"));
        QVERIFY(deed.bench.isRestoredByUndo());
    }
};

BATUTA_WINDOW_TEST(ChoiceRulesTest)
#include "tst_choice_rules.moc"
