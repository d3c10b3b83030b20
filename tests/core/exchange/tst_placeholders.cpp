// What a template's functions leave open is a placeholder in a run; what a definition of its own holds is data.
#include "core/exchange/placeholders.h"
#include "core/yaml/parser.h"
#include "tests/runner/runner.h"

class TestPlaceholders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void functionsBecomePlaceholders_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("filled");
        QTest::newRow("a tag") << u"Resource: !GetAtt F.Arn\nTopic: !Ref T\n"_qs
                               << u"Resource: \"${F.Arn}\"\nTopic: \"${T}\"\n"_qs;
        QTest::newRow("an object of YAML")
            << u"Resource:\n  Fn::GetAtt: [F, Arn]\n"_qs << u"Resource:\n  \"${F.Arn}\"\n"_qs;
        QTest::newRow("objects of JSON")
            << u"{\"Resource\": {\"Fn::GetAtt\": [\"F\", \"Arn\"]}, \"x\": {\"Ref\": \"T\"}}"_qs
            << u"{\"Resource\": \"${F.Arn}\", \"x\": \"${T}\"}"_qs;
        QTest::newRow("a lone Ref is data") << u"{\"x\": {\"Ref\": \"T\"}}"_qs << u"{\"x\": {\"Ref\": \"T\"}}"_qs;
        QTest::newRow("an exclamation") << u"Comment: Stop! !now\n"_qs << u"Comment: Stop! !now\n"_qs;
    }

    void functionsBecomePlaceholders()
    {
        QFETCH(QString, text);
        QFETCH(QString, filled);
        QCOMPARE(exchange::withPlaceholders(yaml::parse(text, yaml::formatOf({}, text))), filled);
    }
};

BATUTA_TEST(TestPlaceholders)
#include "tst_placeholders.moc"
