// Values written as YAML: what is quoted, what becomes a block, and that the way to YAML and back changes nothing.
#include "core/json/parser.h"
#include "core/yaml/equality.h"
#include "core/yaml/json_text.h"
#include "core/yaml/parser.h"
#include "core/yaml/scalar_text.h"
#include "core/yaml/writer.h"
#include "tests/runner/runner.h"

#include <QDirIterator>

namespace {

QString yamlOf(const QString &json)
{
    const auto text = yaml::yamlText(json::parse(json));
    return text ? *text : QStringLiteral("refused: ") + text.error().name();
}

QString jsonOf(const QString &yaml)
{
    const json::Tree tree = yaml::parse(yaml);
    const auto text = yaml::jsonText(tree, yaml::Tags::AsFunctions);
    return text ? QString(*text).simplified().remove(u' ') : QStringLiteral("refused: ") + text.error().name();
}

} // namespace

class WriterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quotesWhatWouldBeTakenForAnotherThing_data();
    void quotesWhatWouldBeTakenForAnotherThing();
    void writesBlocks_data();
    void writesBlocks();
    void tagsBecomeFunctions_data();
    void tagsBecomeFunctions();
    void whatIsBrokenIsRefused();
    void placeholdersStayWhatTheyAre_data();
    void placeholdersStayWhatTheyAre();
    void barePlaceholdersOfYamlStayBare_data();
    void barePlaceholdersOfYamlStayBare();
    void whatATextBecomesIsStillAText_data();
    void whatATextBecomesIsStillAText();
    void thereAndBackIsTheSameDocument_data();
    void thereAndBackIsTheSameDocument();
};

void WriterTest::quotesWhatWouldBeTakenForAnotherThing_data()
{
    QTest::addColumn<QString>("string");
    QTest::addColumn<QString>("written");
    const auto row = [](const char *string, const char *written) {
        QTest::newRow(string) << QString::fromUtf8(string) << QString::fromUtf8(written);
    };
    for (const char *word : {"",
                             "12",
                             "-1.5",
                             "1e3",
                             "0x1F",
                             "0o17",
                             "012",
                             "1_000",
                             "12:30:00",
                             "2024-01-31",
                             "2024-01-31T00:00:00Z",
                             "true",
                             "False",
                             "null",
                             "~",
                             "yes",
                             "NO",
                             "on",
                             "Off",
                             "y",
                             "N",
                             ".inf",
                             ".5",
                             "<<",
                             "=",
                             "- a",
                             "-",
                             "? b",
                             "a: b",
                             "a:",
                             "a #b",
                             "#a",
                             "&a",
                             "*a",
                             "!a",
                             "|",
                             ">",
                             "%a",
                             "@a",
                             "`a`",
                             "{a}",
                             "[a]",
                             ", a",
                             " a",
                             "a ",
                             "---",
                             "..."})
        row(word, qPrintable(u'\'' + QString::fromUtf8(word) + u'\''));
    row("it's: so", "'it''s: so'");
    row("tab\there", "\"tab\\there\"");
    row("line\r\nend", "\"line\\r\\nend\"");
    row("\xE2\x80\xA8", "\"\\u2028\"");
    for (const char *word : {"a", "$.a[0].b", "arn:aws:lambda:us-east-1:1:function:f", "States.ALL", "a-b",
                             "https://x/y#z", "Näme", "{% no %}x"})
        row(word, QByteArray(word).startsWith('{') ? "'{% no %}x'" : word);
}

void WriterTest::quotesWhatWouldBeTakenForAnotherThing()
{
    QFETCH(QString, string);
    QFETCH(QString, written);
    QCOMPARE(yaml::scalarText(string, yaml::Around::Block), written);
    const json::Tree back = yaml::parse(QStringLiteral("k: ") + written + u'\n');
    QVERIFY(back.isString(back.find(back.root(), u"k")));
    QCOMPARE(back.string(back.find(back.root(), u"k")), string);
}

void WriterTest::writesBlocks_data()
{
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("yaml");
    const auto row = [](const char *name, const char *json, const char *yaml) {
        QTest::newRow(name) << QString::fromUtf8(json) << QString::fromUtf8(yaml);
    };
    row("keys in order", R"({"b": 1, "a": {"c": [1, [2, 3], {"d": null, "e": []}], "f": {}}})",
        "b: 1\na:\n  c:\n    - 1\n    - - 2\n      - 3\n    - d: null\n      e: []\n  f: {}\n");
    row("numbers as they are spelt", R"([1.50, 1e3, -0, 12345678901234567890])",
        "- 1.50\n- 1e3\n- -0\n- 12345678901234567890\n");
    row("lines as a block", R"({"a": "one\n  two\n\nthree", "b": "one\n"})",
        "a: |-\n  one\n    two\n\n  three\nb: |\n  one\n");
    row("lines that begin with a blank are quoted", R"({"a": " one\ntwo"})", "a: \" one\\ntwo\"\n");
    row("lines that end with empty ones are quoted", R"({"a": "one\n\n"})", "a: \"one\\n\\n\"\n");
    row("comments go along", "// head\n{\n  // about a\n  \"a\": 1, // one\n  \"b\": [/* none */]\n}\n",
        "# head\n# about a\na: 1\n# one\nb: []\n# none\n");
    row("a single value", "\"x\"", "x\n");
}

void WriterTest::writesBlocks()
{
    QFETCH(QString, json);
    QFETCH(QString, yaml);
    QCOMPARE(yamlOf(json), yaml);
}

void WriterTest::tagsBecomeFunctions_data()
{
    QTest::addColumn<QString>("yaml");
    QTest::addColumn<QString>("json");
    QTest::newRow("Ref") << QStringLiteral("a: !Ref F\n") << QStringLiteral("{\"a\":{\"Ref\":\"F\"}}");
    QTest::newRow("GetAtt") << QStringLiteral("a: !GetAtt F.Arn\n")
                            << QStringLiteral("{\"a\":{\"Fn::GetAtt\":[\"F\",\"Arn\"]}}");
    QTest::newRow("Sub") << QStringLiteral("a: !Sub \"${F}x\"\n") << QStringLiteral("{\"a\":{\"Fn::Sub\":\"${F}x\"}}");
    QTest::newRow("a list") << QStringLiteral("a: !Join ['', [x, !Ref F]]\n")
                            << QStringLiteral("{\"a\":{\"Fn::Join\":[\"\",[\"x\",{\"Ref\":\"F\"}]]}}");
    QTest::newRow("what looks like a tag in a comment is none")
        << QStringLiteral("a: # see !Ref\n  b\n") << QStringLiteral("{\"a\":\"b\"}");
}

void WriterTest::tagsBecomeFunctions()
{
    QFETCH(QString, yaml);
    QFETCH(QString, json);
    QCOMPARE(jsonOf(yaml), json);
}

void WriterTest::whatIsBrokenIsRefused()
{
    QCOMPARE(yamlOf(QStringLiteral("{\"a\": ")), QStringLiteral("refused: damaged"));
    QCOMPARE(yamlOf(QString()), QStringLiteral("refused: damaged"));
    QCOMPARE(yamlOf(QString(500, u'[') + QString(500, u']')), QStringLiteral("refused: too-deep"));
    QCOMPARE(jsonOf(QStringLiteral("a: [1")), QStringLiteral("refused: damaged"));
}

void WriterTest::placeholdersStayWhatTheyAre_data()
{
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("yaml");
    const auto row = [](const char *name, const char *json, const char *yaml) {
        QTest::newRow(name) << QString::fromUtf8(json) << QString::fromUtf8(yaml);
    };
    row("a text", R"({"a":"${Conta}"})", "a: \"${Conta}\"\n");
    row("a number", R"({"a":${Conta}})", "a: ${Conta}\n");
    row("inside a text", R"({"a":"arn:aws:lambda:${AWS::Region}:1:function:f"})",
        "a: \"arn:aws:lambda:${AWS::Region}:1:function:f\"\n");
    row("at a text's end", R"({"a":"x${B}"})", "a: \"x${B}\"\n");
    row("two in a text", R"({"a":"${A}${B}"})", "a: \"${A}${B}\"\n");
    row("in a list", R"({"a":["${A}",${B},"c"]})", "a:\n  - \"${A}\"\n  - ${B}\n  - c\n");
    row("in a key", R"({"${Key}":{"x${Key}":1}})", "\"${Key}\":\n  \"x${Key}\": 1\n");
    row("CloudFormation's escape", R"({"a":"${!Literal}"})", "a: \"${!Literal}\"\n");
    row("an attribute", R"({"a":"${Fn.Arn}"})", "a: \"${Fn.Arn}\"\n");
    row("of the Serverless Framework", R"({"a":"#{AWS::Region}","b":"x#{y}"})",
        "a: \"#{AWS::Region}\"\nb: \"x#{y}\"\n");
    row("of Terraform", R"({"a":"%{if}","b":"$${y}"})", "a: \"%{if}\"\nb: \"$${y}\"\n");
    row("of Jinja", R"({"a":"{{x}}","b":"a{{x}}"})", "a: \"{{x}}\"\nb: \"a{{x}}\"\n");
    row("with a quotation mark", R"({"a":"\"${A}\""})", "a: \"\\\"${A}\\\"\"\n");
    row("fields that hold numbers", R"({"Seconds":${S},"TimeoutSeconds":${T},"MaxAttempts":${M},"Limite":${L}})",
        "Seconds: ${S}\nTimeoutSeconds: ${T}\nMaxAttempts: ${M}\nLimite: ${L}\n");
}

void WriterTest::placeholdersStayWhatTheyAre()
{
    QFETCH(QString, json);
    QFETCH(QString, yaml);
    QCOMPARE(yamlOf(json), yaml);
    QCOMPARE(jsonOf(yaml), json);
}

// What is written for YAML alone: fields that hold nothing but texts get their quotes.
void WriterTest::barePlaceholdersOfYamlStayBare_data()
{
    QTest::addColumn<QString>("yaml");
    QTest::addColumn<QString>("json");
    const auto row = [](const char *name, const char *yaml, const char *json) {
        QTest::newRow(name) << QString::fromUtf8(yaml) << QString::fromUtf8(json);
    };
    row("a number's field", "Seconds: ${Pause}\n", R"({"Seconds":${Pause}})");
    row("a field of the user's", "limite: ${Limite}\n", R"({"limite":${Limite}})");
    row("a resource", "Resource: ${Fn}\n", R"({"Resource":"${Fn}"})");
    row("a name", "Parameters:\n  TableName: ${Table}\n", R"({"Parameters":{"TableName":"${Table}"}})");
    row("errors", "ErrorEquals:\n  - ${Error}\n", R"({"ErrorEquals":["${Error}"]})");
    row("in quotes", "a: '${A}'\nb: \"${B}\"\n", R"({"a":"${A}","b":"${B}"})");
    row("in a block", "a: |-\n  ${A}\n", R"({"a":"${A}"})");
    row("within a text", "a: x-${A}\n", R"({"a":"x-${A}"})");
    row("an alias", "a: &n ${N}\nb: *n\nc: &t '${T}'\nd: *t\n", R"({"a":${N},"b":${N},"c":"${T}","d":"${T}"})");
    row("a tag's argument", "a: !Sub ${A}\n", R"({"a":{"Fn::Sub":"${A}"}})");
}

void WriterTest::barePlaceholdersOfYamlStayBare()
{
    QFETCH(QString, yaml);
    QFETCH(QString, json);
    QCOMPARE(jsonOf(yaml), json);
}

void WriterTest::whatATextBecomesIsStillAText_data()
{
    QTest::addColumn<QString>("value");
    for (const char *value : {"123456789012", "012345678901", "true", "no", "null", "a: b", "a #b", "- x", "[x", "{x",
                              "2024-01-31", "1e3", "*x", "&x", "!x", "it's"})
        QTest::newRow(value) << QString::fromUtf8(value);
}

// As a deployment tool does it: by the letter.
void WriterTest::whatATextBecomesIsStillAText()
{
    QFETCH(QString, value);
    QString yaml = yamlOf(QStringLiteral(R"({"whole": "${Conta}", "within": "x-${Conta}-y", "list": ["${Conta}"]})"));
    const json::Tree tree = yaml::parse(yaml.replace(QStringLiteral("${Conta}"), value));
    QVERIFY(tree.isSound());
    const auto text = [&](QStringView key) {
        const json::NodeId node = tree.find(tree.root(), key);
        return tree.string(tree.isArray(node) ? tree[node].firstChild : node);
    };
    QCOMPARE(text(u"whole"), value);
    QCOMPARE(text(u"list"), value);
    QCOMPARE(text(u"within"), QStringLiteral("x-") + value + QStringLiteral("-y"));
}

void WriterTest::thereAndBackIsTheSameDocument_data()
{
    QTest::addColumn<QString>("text");
    for (const char *folder : {BATUTA_TEST_DATA "/definitions", BATUTA_SHARED "/corpus/files"}) {
        QDirIterator each(QString::fromUtf8(folder), {QStringLiteral("*.json")}, QDir::Files,
                          QDirIterator::Subdirectories);
        while (each.hasNext()) {
            QFile file(each.next());
            if (file.open(QIODevice::ReadOnly))
                QTest::newRow(qPrintable(file.fileName().section(u'/', -4))) << QString::fromUtf8(file.readAll());
        }
    }
}

void WriterTest::thereAndBackIsTheSameDocument()
{
    QFETCH(QString, text);
    const json::Tree first = json::parse(text);
    const auto yaml = yaml::yamlText(first);
    if (!first.isSound() || first.root() == json::NoNode) {
        QCOMPARE(yaml.error().name(), QStringLiteral("damaged"));
        return;
    }
    QVERIFY(yaml.hasValue());
    const auto back = yaml::jsonText(yaml::parse(*yaml), yaml::Tags::AsFunctions);
    QVERIFY(back.hasValue());
    const json::Tree last = json::parse(*back);
    QVERIFY(yaml::saysTheSame(first, first.root(), last, last.root()));
}

BATUTA_TEST(WriterTest)
#include "tst_writer.moc"
