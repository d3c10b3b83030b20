#include "core/text/line_index.h"
#include "core/text/style.h"
#include "tests/runner/runner.h"

using namespace text;

class LinesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsLinesAsEditorsDo();
    void answersOutsideWithTheNearestEnd();
    void everyPositionComesBack();
    void findsTheIndentation_data();
    void findsTheIndentation();
};

void LinesTest::countsLinesAsEditorsDo()
{
    const LineIndex lines(QStringLiteral("a\nb\r\nc\rd"));
    QCOMPARE(lines.lineCount(), 4);
    QCOMPARE(lines.place(0), (Place{1, 1}));
    QCOMPARE(lines.place(2), (Place{2, 1}));
    QCOMPARE(lines.place(5), (Place{3, 1}));
    QCOMPARE(lines.place(7), (Place{4, 1}));
    QCOMPARE(LineIndex(QString()).lineCount(), 1);
}

void LinesTest::answersOutsideWithTheNearestEnd()
{
    const LineIndex lines(QStringLiteral("ab\ncd"));
    QCOMPARE(lines.place(-3), (Place{1, 1}));
    QCOMPARE(lines.place(99), (Place{2, 3}));
    QCOMPARE(lines.position({0, 5}), 0);
    QCOMPARE(lines.position({9, 1}), 5);
    QCOMPARE(lines.position({1, 99}), 2);
    QCOMPARE(lines.position({2, 99}), 5);
}

void LinesTest::everyPositionComesBack()
{
    const QString text = QStringLiteral("{\n  \"ç😀\": 1,\r\n\r\n}");
    const LineIndex lines(text);
    for (qsizetype at = 0; at <= text.size(); ++at) {
        const bool betweenPair = at > 0 && at < text.size() && text[at - 1] == u'\r' && text[at] == u'\n';
        if (!betweenPair)
            QCOMPARE(lines.position(lines.place(at)), at);
    }
}

void LinesTest::findsTheIndentation_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("indent");
    QTest::newRow("none shown") << QStringLiteral("{}") << QStringLiteral("  ");
    QTest::newRow("four spaces") << QStringLiteral("{\n    \"a\": {\n        \"b\": 1\n    }\n}")
                                 << QStringLiteral("    ");
    QTest::newRow("tabs") << QStringLiteral("{\n\t\"a\": [\n\t\t1\n\t]\n}") << QStringLiteral("\t");
    QTest::newRow("CRLF and blank lines")
        << QStringLiteral("{\r\n   \"a\": [\r\n\r\n      1\r\n   ]\r\n}") << QStringLiteral("   ");
    QTest::newRow("the commonest step") << QStringLiteral("[\n  [\n    [\n       1\n    ]\n  ]\n]")
                                        << QStringLiteral("  ");
}

void LinesTest::findsTheIndentation()
{
    QFETCH(QString, text);
    QFETCH(QString, indent);
    QCOMPARE(styleOf(text).indent, indent);
}

BATUTA_TEST(LinesTest)
#include "tst_lines.moc"
