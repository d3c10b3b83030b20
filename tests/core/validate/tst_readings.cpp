#include "core/yaml/parser.h"
#include "tests/core/validate/checking.h"
#include "tests/runner/runner.h"

using namespace checking;

// YAML that one tool reads thus and another otherwise (exchange.md in the shared reference: PyYAML, js-yaml, yaml, ruamel).
class ReadingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatReadersDisagreeOn_data();
    void tellsWhatReadersDisagreeOn();
    void tellsItAtItsPlace();
};

namespace {

QStringList toldOfYaml(const QString &text)
{
    QStringList told;
    for (const Diagnostic &each : validate::diagnosed(asl::read(yaml::parse(text)))) {
        if (each.rule == validate::Rule::YamlReadersDisagree)
            told << text.mid(each.span.begin, each.span.length());
    }
    return told;
}

} // namespace

void ReadingsTest::tellsWhatReadersDisagreeOn_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("isTold");
    for (const char *value : {"012345678901", "012345670123", "-007", "00", "yes", "No", "ON", "off", "1_000", "12:30",
                              "2030-01-31", "2030-01-31T12:00:00Z", "2030-1-1 10:00:00"})
        QTest::newRow(value) << QString::fromLatin1(value) << true;
    for (const char *value : {"'012345678901'", "\"yes\"", "'2030-01-31'", "123456789012", "0", "0.5", "-1",
                              "yesterday", "true", "null", "10:x", "_1", "!Sub '012'", "a 012", "|\n     012"})
        QTest::newRow(value) << QString::fromLatin1(value) << false;
}

void ReadingsTest::tellsWhatReadersDisagreeOn()
{
    QFETCH(QString, value);
    QFETCH(bool, isTold);
    const QString text =
        QStringLiteral("StartAt: A\nStates:\n  A:\n    Type: Pass\n    End: true\n    Result:\n      x: %1\n")
            .arg(value);
    QCOMPARE(toldOfYaml(text), isTold ? QStringList{value} : QStringList());
}

void ReadingsTest::tellsItAtItsPlace()
{
    const QString text =
        QStringLiteral("StartAt: Yes\nStates:\n  Yes:\n    Type: Pass\n    Next: 'No'\n  No: {Type: Succeed}\n");
    QCOMPARE(toldOfYaml(text), (QStringList{QStringLiteral("Yes"), QStringLiteral("Yes"), QStringLiteral("No")}));
    QVERIFY(
        toldOfYaml(QStringLiteral("{\"StartAt\": \"Yes\", \"States\": {\"Yes\": {\"Type\": \"Succeed\"}}}")).isEmpty());
}

BATUTA_TEST(ReadingsTest)
#include "tst_readings.moc"
