#include "tests/runner/runner.h"
#include "ui/editor/colouring.h"

using namespace editor;

class ColouringTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partsOfALine_data();
    void partsOfALine();
    void partsAreSortedAndDisjoint();

private:
    static QString described(const QString &line, const std::vector<Inked> &parts);
};

// "Key:"A" Number:1"
QString ColouringTest::described(const QString &line, const std::vector<Inked> &parts)
{
    static const char *const names[] = {"key",  "string",   "number",   "literal",   "comment",
                                        "path", "function", "variable", "delimiter", "expression"};
    QStringList words;
    for (const Inked &part : parts)
        words += QString::fromLatin1(names[size_t(part.ink)]) + u'<' + line.mid(part.begin, part.length) + u'>';
    return words.join(u' ');
}

void ColouringTest::partsOfALine_data()
{
    QTest::addColumn<bool>("yaml");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("expected");

    QTest::newRow("a key and a string") << false << uR"~(  "Type": "Task",)~"_qs
                                        << uR"~(key<"Type"> string<"Task">)~"_qs;
    QTest::newRow("numbers with sign and exponent")
        << false << uR"~([-1, 2.5e+3])~"_qs << uR"~(number<-1> number<2.5e+3>)~"_qs;
    QTest::newRow("literals") << false << uR"~("End": true, null])~"_qs
                              << uR"~(key<"End"> literal<true> literal<null>)~"_qs;
    QTest::newRow("a path") << false << uR"~("InputPath": "$.a.b")~"_qs << uR"~(key<"InputPath"> path<"$.a.b">)~"_qs;
    QTest::newRow("an intrinsic function with a path inside")
        << false << uR"~("x.$": "States.Format('{}', $.a)")~"_qs
        << uR"~(key<"x.$"> string<"> function<States.Format> string<('{}', > path<$.a> string<)">)~"_qs;
    QTest::newRow("JSONata with a variable, a function and a number")
        << false << uR"~("O": "{% $sum($states.input.n) > 10 %}")~"_qs
        << uR"~(key<"O"> string<"> delimiter<{%> expression< > function<$sum> expression<(> variable<$states> expression<.input.n) > > number<10> expression< > delimiter<%}> string<">)~"_qs;
    QTest::newRow("an escaped quote does not end a string")
        << false << uR"~("a": "b\"c": 1)~"_qs << uR"~(key<"a"> key<"b\"c"> number<1>)~"_qs;
    QTest::newRow("an unclosed string reaches to the end")
        << false << uR"~("a": "b)~"_qs << uR"~(key<"a"> string<"b>)~"_qs;
    QTest::newRow("comments") << false << uR"~(1 /* x */ 2 // y)~"_qs
                              << uR"~(number<1> comment</* x */> number<2> comment<// y>)~"_qs;
    QTest::newRow("a quote alone") << false << uR"~(")~"_qs << uR"~(string<">)~"_qs;

    QTest::newRow("a YAML key and a word") << true << uR"~(  Type: Task)~"_qs << uR"~(key<Type> string<Task>)~"_qs;
    QTest::newRow("a YAML list item with a key")
        << true << uR"~(  - Next: B # go)~"_qs << uR"~(key<Next> string<B> comment<# go>)~"_qs;
    QTest::newRow("YAML values") << true << uR"~(Seconds: 10)~"_qs << uR"~(key<Seconds> number<10>)~"_qs;
    QTest::newRow("a # within quotes is no comment")
        << true << uR"~(A: "b # c")~"_qs << uR"~(key<A> string<"b # c">)~"_qs;
    QTest::newRow("a YAML path") << true << uR"~(InputPath: $.a)~"_qs << uR"~(key<InputPath> path<$.a>)~"_qs;
}

void ColouringTest::partsOfALine()
{
    QFETCH(bool, yaml);
    QFETCH(QString, line);
    QFETCH(QString, expected);
    QCOMPARE(described(line, inked(line, yaml ? json::Format::Yaml : json::Format::Json)), expected);
}

void ColouringTest::partsAreSortedAndDisjoint()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    QRandomGenerator random(seed);
    const QString letters = QStringLiteral("\"\\{}[]:,$%#'/*- aS1.tr");
    for (int round = 0; round < 3000; ++round) {
        QString line;
        for (int i = random.bounded(24); i > 0; --i)
            line += letters[random.bounded(int(letters.size()))];
        for (const auto format : {json::Format::Json, json::Format::Yaml}) {
            int end = 0;
            for (const Inked &part : inked(line, format)) {
                QVERIFY2(part.begin >= end && part.length > 0,
                         qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(line)));
                end = part.begin + part.length;
            }
            QVERIFY2(end <= line.size(), qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(line)));
        }
    }
}

BATUTA_TEST(ColouringTest)
#include "tst_colouring.moc"
