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
        QTest::newRow("a whole value") << QStringLiteral("{\"Resource\": \"${Fn}\"}")
                                       << QStringList{QStringLiteral("Fn")};
        QTest::newRow("inside a text") << QStringLiteral("{\"a\": \"arn:${AWS::Partition}:sqs:${AWS::Region}:1:q\"}")
                                       << QStringList{QStringLiteral("AWS::Partition"), QStringLiteral("AWS::Region")};
        QTest::newRow("bare") << QStringLiteral("{\"MaxConcurrency\": ${ N }}") << QStringList{QStringLiteral("N")};
        QTest::newRow("an attribute") << QStringLiteral("\"${Pay.Arn}\"") << QStringList{QStringLiteral("Pay.Arn")};
        QTest::newRow("twice is one") << QStringLiteral("${A} ${B} ${A}")
                                      << QStringList{QStringLiteral("A"), QStringLiteral("B")};
        QTest::newRow("an escape is none") << QStringLiteral("${!A}") << QStringList{};
        QTest::newRow("JSONPath is none")
            << QStringLiteral("\"$.a\" \"$$.b\" \"{% $x %}\" \"${\" \"${}\"") << QStringList{};
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

    void aRegionAndAnAccountMayHaveStandIns_data()
    {
        QTest::addColumn<QString>("arn");
        QTest::addColumn<QString>("names");
        const auto row = [](const char *arn, const char *names) {
            QTest::newRow(arn) << QString::fromUtf8(arn) << QString::fromUtf8(names);
        };
        row("arn:aws:lambda:REGIAO:ID:function:SalvarImagem", "REGIAO ID");
        row("arn:aws:lambda:REGION:ACCOUNT_ID:function:f", "REGION ACCOUNT_ID");
        row("arn:aws:lambda:us-east-1:SUA_CONTA:function:f", "SUA_CONTA");
        row("arn:aws:sns:região:conta:topico", "região conta");
        row("arn:aws:sqs:{REGION}:{ACCOUNT-NUMBER}:fila", "{REGION} {ACCOUNT-NUMBER}");
        row("arn:aws:states:<region>:<account-id>:stateMachine:m", "<region> <account-id>");
        row("arn:aws:states:sua-regiao:xxxxxxxxxxxx:activity:a", "sua-regiao xxxxxxxxxxxx");
        row("arn:aws:lambda:us-east-1:123456789012:function:F", "");
        row("arn:aws-us-gov:lambda:us-gov-west-1:123456789012:function:F", "");
        row("arn:aws:states:::lambda:invoke", "");
        row("arn:aws:states:::aws-sdk:s3:getObject", "");
        row("arn:aws:s3:::bucket/Key", "");
        row("arn:aws:iam::aws:policy/ReadOnlyAccess", "");
        row("arn:aws:iam::123456789012:role/Admin", "");
        row("arn:aws:lambda:${AWS::Region}:${AWS::AccountId}:function:F", "");
        row("arn:aws:lambda:{{region}}:{{account}}:function:F", "");
    }
    void aRegionAndAnAccountMayHaveStandIns()
    {
        QFETCH(QString, arn);
        QStringList names;
        for (const asl::Substitution &each : asl::standInsIn(QStringLiteral("{\"Resource\": \"%1\"}").arg(arn)))
            names << each.name;
        QTEST(names.join(u' '), "names");
    }

    void standInsAreFilledInToo()
    {
        const QString text =
            QStringLiteral("{\"a\": \"arn:aws:lambda:REGIAO:ID:function:${Nome}\", \"b\": \"REGIAO\"}");
        const QMap<QString, QString> values{{QStringLiteral("REGIAO"), QStringLiteral("sa-east-1")},
                                            {QStringLiteral("ID"), QStringLiteral("123456789012")},
                                            {QStringLiteral("Nome"), QStringLiteral("f")}};
        QCOMPARE(asl::substituted(text, values, json::Format::Json),
                 QStringLiteral("{\"a\": \"arn:aws:lambda:sa-east-1:123456789012:function:f\", \"b\": \"REGIAO\"}"));
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
        QTest::newRow("a text") << QStringLiteral("{\"a\": \"x${V}y\"}") << QStringLiteral("1") << Format::Json
                                << QStringLiteral("{\"a\": \"x1y\"}");
        QTest::newRow("a number") << QStringLiteral("{\"a\": ${V}}") << QStringLiteral("1") << Format::Json
                                  << QStringLiteral("{\"a\": 1}");
        QTest::newRow("quotes in a text") << QStringLiteral("{\"a\\\"\": \"${V}\"}") << QStringLiteral("say \"\\\"\n")
                                          << Format::Json << QStringLiteral("{\"a\\\"\": \"say \\\"\\\\\\\"\\u000a\"}");
        QTest::newRow("quotes where a value stands") << QStringLiteral("{\"a\": ${V}}") << QStringLiteral("\"b\"")
                                                     << Format::Json << QStringLiteral("{\"a\": \"b\"}");
        QTest::newRow("YAML as it is") << QStringLiteral("a: ${V}") << QStringLiteral("\"b\"") << Format::Yaml
                                       << QStringLiteral("a: \"b\"");
        const auto yaml = [](const char *name, const char *text, const char *filled) {
            QTest::newRow(name) << QString::fromUtf8(text) << QStringLiteral("i'm \"\\\"") << Format::Yaml
                                << QString::fromUtf8(filled);
        };
        yaml("in double quotes", "a: \"x ${V}\"", "a: \"x i'm \\\"\\\\\\\"\"");
        yaml("in single quotes", "a: 'it''s ${V}'", "a: 'it''s i''m \"\\\"'");
        yaml("in a key's quotes", "\"${V}\": ${V}", "\"i'm \\\"\\\\\\\"\": i'm \"\\\"");
        yaml("quotes within a plain text are none", "a: it's ${V}, \"b\" ${V}", "a: it's i'm \"\\\", \"b\" i'm \"\\\"");
        yaml("behind a dash, a tag and an anchor", "- !Sub &x '${V}'\n- ${V}", "- !Sub &x 'i''m \"\\\"'\n- i'm \"\\\"");
        yaml("in brackets", "[a's, '${V}', {b: \"${V}\", c\": ${V}}]",
             "[a's, 'i''m \"\\\"', {b: \"i'm \\\"\\\\\\\"\", c\": i'm \"\\\"}]");
        yaml("JSON in YAML", "{\"a\":\"${V}\",\"b\":[${V}]}", "{\"a\":\"i'm \\\"\\\\\\\"\",\"b\":[i'm \"\\\"]}");
        yaml("over the end of a line", "a: 'b\n  ${V}'\nc: ${V}", "a: 'b\n  i''m \"\\\"'\nc: i'm \"\\\"");
        yaml("a comment has no quotes", "a: 1 # it's\nb: ${V} # '${V}'", "a: 1 # it's\nb: i'm \"\\\" # 'i'm \"\\\"'");
        yaml("a block has no quotes", "- a: |-\n    it's\n     '${V}'\n\n  b: '${V}'",
             "- a: |-\n    it's\n     'i'm \"\\\"'\n\n  b: 'i''m \"\\\"'");
        yaml("a dash within a text begins nothing", "a: b - '${V}'", "a: b - 'i'm \"\\\"'");
        yaml("a block as its header says", "a: |2\n     it's\n  '${V}'\nb: '${V}'",
             "a: |2\n     it's\n  'i'm \"\\\"'\nb: 'i''m \"\\\"'");
        yaml("a block ends where its lines do", "a:\n  b: >\n  c: \"${V}\"", "a:\n  b: >\n  c: \"i'm \\\"\\\\\\\"\"");
        QTest::newRow("no value, no change")
            << QStringLiteral("${W}") << QStringLiteral("1") << Format::Json << QStringLiteral("${W}");
        QTest::newRow("a value is not looked into")
            << QStringLiteral("${V}") << QStringLiteral("${V}") << Format::Json << QStringLiteral("${V}");
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
