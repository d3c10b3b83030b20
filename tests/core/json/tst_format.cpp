#include "core/json/edit.h"
#include "core/json/format.h"
#include "core/json/parser.h"
#include "tests/core/json/random_json.h"
#include "tests/runner/runner.h"

using namespace json;

class FormatTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void laysOut_data();
    void laysOut();
    void refusesDamage();
    void changesNothingButBlanksAndIsIdempotent();
    void rendersAsItFormats();
    void indentsAnew();
};

void FormatTest::laysOut_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("compact") << QStringLiteral("{\"a\":1,\"b\":[true,{}],\"c\":[]}")
                             << QStringLiteral("{\n  \"a\": 1,\n  \"b\": [\n    true,\n    {}\n  ],\n  \"c\": []\n}");
    QTest::newRow("numbers and escapes keep their spelling")
        << QStringLiteral("[1.50e+2,\"\\u0041\"]") << QStringLiteral("[\n  1.50e+2,\n  \"\\u0041\"\n]");
    QTest::newRow("a comment keeps its line")
        << QStringLiteral("{\"a\":1, // one\n\"b\":2}") << QStringLiteral("{\n  \"a\": 1, // one\n  \"b\": 2\n}");
    QTest::newRow("a bare substitution is one word")
        << QStringLiteral("{\"a\":${Workers},\"b\":[${ x: \"y\" , [z},1]}")
        << QStringLiteral("{\n  \"a\": ${Workers},\n  \"b\": [\n    ${ x: \"y\" , [z},\n    1\n  ]\n}");
    QTest::newRow("the final line end stays") << QStringLiteral("[1]\n") << QStringLiteral("[\n  1\n]\n");
}

void FormatTest::laysOut()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    const auto patch = formatted(parse(before), {});
    QVERIFY(patch.hasValue());
    QCOMPARE(text::applied(before, *patch), after);
}

void FormatTest::refusesDamage()
{
    QCOMPARE(formatted(parse(QStringLiteral("{\"a\" 1}")), {}).error().name(), QStringLiteral("damaged"));
}

void FormatTest::changesNothingButBlanksAndIsIdempotent()
{
    constexpr quint32 seed = 99;
    QRandomGenerator random(seed);
    for (int round = 0; round < 1500; ++round) {
        const Value model = random_json::value(random, 4);
        const QString before = random_json::written(model, random, true);
        const QString context = QStringLiteral("seed %1 round %2: %3").arg(seed).arg(round).arg(before);
        const auto patch = formatted(parse(before), {QStringLiteral("\t")});
        QVERIFY2(patch.hasValue(), qPrintable(context));
        QVERIFY2(text::isSound(*patch, before.size()), qPrintable(context));
        for (const text::Edit &edit : *patch)
            QVERIFY2(before.mid(edit.span.begin, edit.span.length()).trimmed().isEmpty(), qPrintable(context));
        const QString after = text::applied(before, *patch);
        const Tree tree = parse(after);
        QVERIFY2(tree.isSound() && tree.toValue(0) == model, qPrintable(context + QStringLiteral(" → ") + after));
        const auto again = formatted(tree, {QStringLiteral("\t")});
        QCOMPARE(text::applied(after, *again), after);
    }
}

void FormatTest::rendersAsItFormats()
{
    QRandomGenerator random(5);
    for (int round = 0; round < 300; ++round) {
        const Value model = random_json::value(random, 4);
        const QString written = rendered(model, {}, 0);
        const Tree tree = parse(written);
        QVERIFY(tree.toValue(0) == model);
        QCOMPARE(text::applied(written, *formatted(tree, {})), written);
    }
}

void FormatTest::indentsAnew()
{
    const QString value = QStringLiteral("{\n      \"a\": [\n        1\n      ]\n    }");
    QCOMPARE(reindented(value, {}, 1), QStringLiteral("{\n    \"a\": [\n      1\n    ]\n  }"));
    QCOMPARE(reindented(QStringLiteral("1"), {}, 3), QStringLiteral("1"));
}

BATUTA_TEST(FormatTest)
#include "tst_format.moc"
