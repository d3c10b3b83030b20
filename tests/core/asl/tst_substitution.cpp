#include "core/asl/substitution.h"
#include "tests/runner/runner.h"

class SubstitutionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void placesAreFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("a whole value") << QStringLiteral("{\"Resource\": \"${Fn}\"}") << QStringList{QStringLiteral("Fn")};
        QTest::newRow("inside a text") << QStringLiteral("{\"a\": \"arn:${AWS::Partition}:sqs:${AWS::Region}:1:q\"}")
                                       << QStringList{QStringLiteral("AWS::Partition"), QStringLiteral("AWS::Region")};
        QTest::newRow("bare") << QStringLiteral("{\"MaxConcurrency\": ${ N }}") << QStringList{QStringLiteral("N")};
        QTest::newRow("an attribute") << QStringLiteral("\"${Pay.Arn}\"") << QStringList{QStringLiteral("Pay.Arn")};
        QTest::newRow("twice is one") << QStringLiteral("${A} ${B} ${A}") << QStringList{QStringLiteral("A"), QStringLiteral("B")};
        QTest::newRow("an escape is none") << QStringLiteral("${!A}") << QStringList{};
        QTest::newRow("JSONPath is none") << QStringLiteral("\"$.a\" \"$$.b\" \"{% $x %}\" \"${\" \"${}\"") << QStringList{};
    }

    void placesAreFound()
    {
        QFETCH(QString, text);
        QStringList names;
        for (const asl::Substitution &each : asl::substitutionsIn(text)) {
            names << each.name;
            for (const text::Span place : each.places)
                QVERIFY(text.mid(place.begin, place.length()).startsWith(QStringLiteral("${")));
        }
        QTEST(names, "names");
    }

    void everyPlaceOfANameIsKept()
    {
        const auto found = asl::substitutionsIn(QStringLiteral("${A}-${A}"));
        QVERIFY(found.size() == 1 && found[0].places == (std::vector<text::Span>{{0, 4}, {5, 9}}));
    }

    void valuesAreFilledIn_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("value");
        QTest::addColumn<json::Format>("format");
        QTest::addColumn<QString>("filled");
        using json::Format;
        QTest::newRow("a text") << QStringLiteral("{\"a\": \"x${V}y\"}") << QStringLiteral("1") << Format::Json << QStringLiteral("{\"a\": \"x1y\"}");
        QTest::newRow("a number") << QStringLiteral("{\"a\": ${V}}") << QStringLiteral("1") << Format::Json << QStringLiteral("{\"a\": 1}");
        QTest::newRow("quotes in a text") << QStringLiteral("{\"a\\\"\": \"${V}\"}") << QStringLiteral("say \"\\\"\n") << Format::Json
                                          << QStringLiteral("{\"a\\\"\": \"say \\\"\\\\\\\"\\u000a\"}");
        QTest::newRow("quotes where a value stands") << QStringLiteral("{\"a\": ${V}}") << QStringLiteral("\"b\"") << Format::Json
                                                     << QStringLiteral("{\"a\": \"b\"}");
        QTest::newRow("YAML as it is") << QStringLiteral("a: ${V}") << QStringLiteral("\"b\"") << Format::Yaml << QStringLiteral("a: \"b\"");
        QTest::newRow("no value, no change") << QStringLiteral("${W}") << QStringLiteral("1") << Format::Json << QStringLiteral("${W}");
        QTest::newRow("a value is not looked into") << QStringLiteral("${V}") << QStringLiteral("${V}") << Format::Json << QStringLiteral("${V}");
    }

    void valuesAreFilledIn()
    {
        QFETCH(QString, text);
        QFETCH(QString, value);
        QFETCH(json::Format, format);
        QTEST(asl::substituted(text, {{QStringLiteral("V"), value}}, format), "filled");
    }
};

BATUTA_TEST(SubstitutionTest)
#include "tst_substitution.moc"
