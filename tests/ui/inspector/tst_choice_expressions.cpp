// The rules of a Choice in JSONata: as one expression, and as rows where it is simple.
#include "inspector_bench.h"

using inspector_bench::Bench;

namespace {

QString expressionMachine(const QString &condition)
{
    return inspector_bench::quoted(R"({
  'QueryLanguage': 'JSONata',
  'StartAt': 'A',
  'States': {
    'A': {'Type': 'Choice', 'Choices': [{'Condition': %1,  'Next': 'B'}], 'Default': 'B'},
    'B': {'Type': 'Succeed'}
  }
})")
        .arg(condition);
}

} // namespace

class ChoiceExpressionsTest : public QObject
{
    Q_OBJECT

    static inline const QString Simple = u"\"{%$states.input.x  > 5 and $y = 'a' %}\""_qs;

    struct Deed
    {
        Bench bench;
        explicit Deed(const QString &condition) : bench(expressionMachine(condition)) {}
        QString condition() const
        {
            const json::Tree &tree = *bench.document.snapshot()->tree;
            const asl::State *state = bench.document.snapshot()->definition.find(bench.session.current());
            return tree.raw(tree.find(tree.child(tree.find(state->node, u"Choices"), 0), u"Condition")).toString();
        }
        QLineEdit &line(const QString &name, const QString &way)
        {
            return bench.find<QLineEdit>(name, u"condition:"_qs + way);
        }
        QComboBox &operation(const QString &way)
        {
            return bench.find<QComboBox>(u"input:operation"_qs, u"condition:"_qs + way);
        }
    };

private Q_SLOTS:
    void rowsAndExpressionAreTheSameBytes()
    {
        Deed deed(Simple);
        QCOMPARE(deed.line(u"input:variable"_qs, u"0"_qs).text(), u"$states.input.x"_qs);
        QCOMPARE(deed.line(u"input:value"_qs, u"1"_qs).text(), u"'a'"_qs);
        QCOMPARE(deed.operation(u"0"_qs).currentText(), u"is greater than"_qs);
        for (int i = 0; i < 2; ++i) {
            deed.bench.click(u"asText"_qs);
            QVERIFY(!deed.bench.shows(u"condition:0"_qs));
            QCOMPARE(deed.bench.find<QLineEdit>(u"input:Condition"_qs).text(),
                     u"{%$states.input.x  > 5 and $y = 'a' %}"_qs);
            deed.bench.click(u"asRows"_qs);
            QVERIFY(!deed.bench.shows(u"input:Condition"_qs));
        }
        QCOMPARE(deed.bench.document.history().count(), 0);
        QVERIFY(!deed.bench.shows(u"turn"_qs));
    }

    void aRowIsWrittenWhereItStands_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("way");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("condition");
        QTest::newRow("a path") << u"input:variable"_qs << u"0"_qs << u"$total"_qs
                                << u"{%$total  > 5 and $y = 'a' %}"_qs;
        QTest::newRow("a number") << u"input:value"_qs << u"0"_qs << u"-6"_qs
                                  << u"{%$states.input.x  > -6 and $y = 'a' %}"_qs;
        QTest::newRow("bare words are text")
            << u"input:value"_qs << u"1"_qs << u"two words"_qs << u"{%$states.input.x  > 5 and $y = 'two words' %}"_qs;
        QTest::newRow("a text in quotes")
            << u"input:value"_qs << u"1"_qs << u"'b'"_qs << u"{%$states.input.x  > 5 and $y = 'b' %}"_qs;
        QTest::newRow("another path") << u"input:value"_qs << u"1"_qs << u"$z.w"_qs
                                      << u"{%$states.input.x  > 5 and $y = $z.w %}"_qs;
    }
    void aRowIsWrittenWhereItStands()
    {
        QFETCH(QString, line);
        QFETCH(QString, way);
        QFETCH(QString, typed);
        Deed deed(Simple);
        QLineEdit &edit = deed.line(line, way);
        deed.bench.type(edit, typed);
        QFETCH(QString, condition);
        QCOMPARE(deed.condition(), u'"' + condition + u'"');
        QCOMPARE(edit.text(), typed);
        QVERIFY(edit.hasFocus());
        QVERIFY(deed.bench.isRestoredByUndo());
    }

    void whatIsNoOperandIsSaidAndNotWritten()
    {
        Deed deed(Simple);
        deed.bench.type(deed.line(u"input:variable"_qs, u"0"_qs), u"total"_qs);
        QCOMPARE(deed.condition(), Simple);
        QCOMPARE(deed.bench.find<QLabel>(u"error"_qs, u"condition:0"_qs).text(),
                 u"This should be a path or a variable, such as $states.input.total."_qs);
    }

    void rowsAreJoinedNegatedAndRemoved()
    {
        Deed deed(u"\"{% $x = 1 %}\""_qs);
        deed.bench.click(u"joinAny"_qs);
        QCOMPARE(deed.condition(), u"\"{% $x = 1 or $exists($states.input.value) %}\""_qs);
        Bench::choose(deed.bench.find<QToolButton>(u"conditionMenu"_qs, u"condition:1"_qs), u"negate"_qs);
        QCOMPARE(deed.condition(), u"\"{% $x = 1 or $not($exists($states.input.value)) %}\""_qs);
        Bench::pick(deed.bench.find<QComboBox>(u"input:joint"_qs), 0);
        QCOMPARE(deed.condition(), u"\"{% $x = 1 and $not($exists($states.input.value)) %}\""_qs);
        deed.bench.click(u"addCondition"_qs);
        Bench::choose(deed.bench.find<QToolButton>(u"conditionMenu"_qs, u"condition:1"_qs), u"remove"_qs);
        QCOMPARE(deed.condition(), u"\"{% $x = 1 and $exists($states.input.value) %}\""_qs);
        QVERIFY(deed.bench.isRestoredByUndo());
    }

    void everyOperationCanBePicked()
    {
        Deed deed(u"\"{% $x = 1 %}\""_qs);
        const QStringList after{u"$x = 1"_qs, u"$x != 1"_qs, u"$x > 1"_qs,      u"$x >= 1"_qs,
                                u"$x < 1"_qs, u"$x <= 1"_qs, u"$exists($x)"_qs, u"$x"_qs};
        QStringList seen;
        for (int i = 0; i < deed.operation({}).count(); ++i) {
            if (!deed.operation({}).itemData(i).isValid())
                continue; // between two groups
            Bench::pick(deed.operation({}), i);
            seen << deed.condition().mid(4).chopped(4);
        }
        QCOMPARE(seen, after);
        QVERIFY(deed.bench.isRestoredByUndo());
    }

    void whatIsNotSimpleIsAnExpressionAndSaysWhy()
    {
        Deed deed(u"\"{% $count($x) > 1 %}\""_qs);
        QVERIFY(!deed.bench.shows(u"condition:"_qs));
        QVERIFY(!deed.bench.find<QToolButton>(u"asRows"_qs).isEnabled());
        QVERIFY(deed.bench.find<QLabel>(u"reason"_qs).accessibleName().startsWith(u"No rows: "));
        auto &line = deed.bench.find<QLineEdit>(u"input:Condition"_qs);
        deed.bench.type(line, u"{% $x > %}"_qs);
        QCOMPARE(deed.condition(), u"\"{% $count($x) > 1 %}\""_qs);
        QVERIFY(!deed.bench.find<QLabel>(u"error"_qs, u"field:Condition"_qs).text().isEmpty());
        line.setCursorPosition(7);
        QTest::keyClicks(&line, u" 1"_qs);
        Bench::settle();
        QCOMPARE(deed.condition(), u"\"{% $x > 1 %}\""_qs);
        QVERIFY(line.hasFocus());
        deed.bench.click(u"asRows"_qs);
        QCOMPARE(deed.line(u"input:value"_qs, {}).text(), u"1"_qs);
        QVERIFY(deed.bench.isRestoredByUndo());
    }

    void anExpressionIsCompletedWhileTyping()
    {
        Deed deed(Simple);
        deed.bench.click(u"asText"_qs);
        auto &line = deed.bench.find<QLineEdit>(u"input:Condition"_qs);
        deed.bench.type(line, u"{% $states.inp"_qs);
        QWidget *popup = QApplication::activePopupWidget();
        QVERIFY(popup);
        QTest::keyClick(popup, Qt::Key_Down);
        QTest::keyClick(popup, Qt::Key_Return);
        QCOMPARE(line.text(), u"{% $states.input"_qs);
        QTest::keyClicks(&line, u".ok %}"_qs);
        Bench::settle();
        QCOMPARE(deed.condition(), u"\"{% $states.input.ok %}\""_qs);
        QVERIFY(deed.bench.isRestoredByUndo());
    }

    void aConditionThatIsNoTextKeepsItsJson()
    {
        Deed deed(u"7"_qs);
        QVERIFY(deed.bench.shows(u"input:rule"_qs));
        QVERIFY(!deed.bench.shows(u"asRows"_qs));
        QCOMPARE(deed.bench.document.history().count(), 0);
    }
};

BATUTA_WINDOW_TEST(ChoiceExpressionsTest)
#include "tst_choice_expressions.moc"
