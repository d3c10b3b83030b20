#include "core/base/reading.h"
#include "core/json/pointer.h"
#include "core/yaml/parser.h"
#include "tests/runner/runner.h"

#include <QDirIterator>

using json::Kind;
using json::NodeId;
using json::Tree;

class YamlParserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsValues_data();
    void readsValues();
    void knowsWhereScalarsStand_data();
    void knowsWhereScalarsStand();
    void reachesToTheLastChild();
    void spansLieWithinOneAnother_data();
    void spansLieWithinOneAnother();
    void resolvesAnchorsAndMerges();
    void stopsAtABombOfAliases();
    void tellsWhereABombGoesOff();
    void manyValuesAreNoBomb();
    void deepNestingIsAnErrorAtItsPlace_data();
    void deepNestingIsAnErrorAtItsPlace();
    void mergesOfManyKeysCostNoMore();
    void tellsWhereItBreaks();
    void readsTheFirstOfSeveralDocuments();
    void refusesEmptyItems_data();
    void refusesEmptyItems();
    void choosesTheFormat_data();
    void choosesTheFormat();
    void readsTheRealWorkflows();
};

void YamlParserTest::readsValues_data()
{
    QTest::addColumn<QString>("yaml");
    QTest::addColumn<QString>("json");
    const auto row = [](const char *name, const char *yaml, const char *json) {
        QTest::newRow(name) << QString::fromUtf8(yaml) << QString::fromUtf8(json);
    };
    row("plain scalars", "{a: text, b: 12, c: -1.5, d: true, e: null, f: ~}",
        R"({"a":"text","b":12,"c":-1.5,"d":true,"e":null,"f":null})");
    row("any case of true", "[True, FALSE, Null]", "[true,false,null]");
    row("quoted scalars are text", "['12', \"true\", 'it''s', \"a\\tb\"]", R"(["12","true","it's","a\tb"])");
    row("yes and no are text, as YAML 1.2 has it", "[yes, no, on, off]", R"(["yes","no","on","off"])");
    row("other bases", "[0x1F, 0o17, 1e3]", "[31,15,1000.0]");
    row("a missing value is null", "a:\nb: 1", R"({"a":null,"b":1})");
    row("block scalars", "a: |\n  one\n  two\nb: >-\n  one\n  two\n", R"({"a":"one\ntwo\n","b":"one two"})");
    row("tags are read over", "a: !Sub '${X}'\nb: !GetAtt A.Arn\nc: !Join ['', [x]]",
        R"({"a":"${X}","b":"A.Arn","c":["",["x"]]})");
    row("a tag on a line of its own before a block", "k:\n  !Sub |\n  one\n  two\nz: 1\n",
        R"({"k":"one\ntwo\n","z":1})");
    row("an anchor on a line of its own before a folded block", "k:\n  &x >-\n  one\n  two\nz: *x\n",
        R"({"k":"one two","z":"one two"})");
    row("tag and anchor behind a comment", "k: # É: for all\n\n    !Sub &x |\n  one\nz: 1\n", R"({"k":"one\n","z":1})");
    row("a tag on a line of its own in a list", "l:\n- a:\n    !Sub |\n   one\n-\n  !Sub |\n  two\n",
        R"({"l":[{"a":"one\n"},"two\n"]})");
    row("a tag behind a dash, the text right below it", "l:\n- !Sub |\n  one\n- - !Sub >-\n    two\n- 3\n",
        R"({"l":["one\n",["two"],3]})");
    row("an anchor behind a dash", "- &x |\n  one\n  two\n- *x\n", R"(["one\ntwo\n","one\ntwo\n"])");
    row("an anchor behind dashes and a tag",
        "l:\n  -  - !Sub &x >-\n         one\n     - *x\n  - k: &y |-\n      two\n",
        R"({"l":[["one","one"],{"k":"two"}]})");
    row("such a line inside a block is text", "k: |\n  a:\n    !Sub |\n    b\nz: 1\n",
        R"({"k":"a:\n  !Sub |\n  b\n","z":1})");
    row("surrogate pairs", "a: \"\\uD83D\\uDE00!\\u00e9\\ud83d\\ude01\"\n\"\\ud83d\\ude00\": 1\n",
        "{\"a\":\"\xF0\x9F\x98\x80!\xC3\xA9\xF0\x9F\x98\x81\",\"\xF0\x9F\x98\x80\":1}");
    row("escapes outside of double quotes are text",
        "a: \\ud83d\\ude00\nb: '\\uD83D\\uDE00'\nc: |\n  \\ud83d\\ude00\nd: \"\\ud83d\\ude00\"\n",
        "{\"a\":\"\\\\ud83d\\\\ude00\",\"b\":\"\\\\uD83D\\\\uDE00\",\"c\":\"\\\\ud83d\\\\ude00\\n\",\"d\":\"\xF0\x9F\x98\x80\"}");
    row("indented lists", "a:\n- 1\n- b: 2\n  c: 3\n", R"({"a":[1,{"b":2,"c":3}]})");
    row("JSON is YAML", "{\"a\": [1, {\"b\": \"c\"}]}", R"({"a":[1,{"b":"c"}]})");
}

void YamlParserTest::readsValues()
{
    QFETCH(QString, yaml);
    QFETCH(QString, json);
    const Tree tree = yaml::parse(yaml);
    QVERIFY2(tree.isSound(), tree.errors().empty() ? "" : qPrintable(tree.errors().front().detail));
    QCOMPARE(tree.format(), json::Format::Yaml);
    QCOMPARE(QString::fromStdString(tree.toValue(tree.root()).dump()), json);
}

void YamlParserTest::knowsWhereScalarsStand_data()
{
    QTest::addColumn<QString>("yaml");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("keyText");
    QTest::addColumn<QString>("valueText");
    const auto row = [](const char *name, const char *yaml, const char *keyText, const char *valueText) {
        QTest::newRow(name) << QString::fromUtf8(yaml) << QStringLiteral("k") << QString::fromUtf8(keyText)
                            << QString::fromUtf8(valueText);
    };
    row("plain", "a: 1\nk: some words\nz: 2", "k", "some words");
    row("quoted", "'k' : \"a \\\" b\"  # note", "'k'", "\"a \\\" b\"");
    row("single quotes inside", "k: 'it''s'", "k", "'it''s'");
    row("behind accents and emoji", "ação: 😀😀 é\nk: v", "k", "v");
    row("emoji themselves", "k: 😀é😀\nz: 1", "k", "😀é😀");
    row("behind a tag", "k: !Sub abc", "k", "abc");
    row("in flow", "{a: 😀, k: v}", "k", "v");
    row("behind CRLF", "a: 1\r\nk: v\r\n", "k", "v");
    row("behind a byte order mark", "\xEF\xBB\xBFk: v", "k", "v");
    row("behind hidden pairs", "a: \"\\ud83d\\ude00\"\nk: v", "k", "v");
    row("pairs themselves", "k: \"\\ud83d\\ude00\"\nz: 1", "k", "\"\\ud83d\\ude00\"");
    row("behind a line that was joined", "a: # Ééé 😀\n  !Sub |\n  one\nk: v\n", "k", "v");
    row("a word for null", "k: ~ # none\nz: 1", "k", "~");
    row("a word for null in brackets", "{k: null}", "k", "null");
    row("a word for null behind an anchor", "k: &x Null\nz: *x", "k", "Null");
    row("no value before a key that is such a word", "k:\nnull : 1", "k", "");
    row("a block behind a line of its own", "k:\n  !Sub |\n  one\nz: v\n", "k", "|\n  one");
    row("block", "k: |\n  one\n  two\nz: 1\n", "k", "|\n  one\n  two");
}

void YamlParserTest::knowsWhereScalarsStand()
{
    QFETCH(QString, yaml);
    QFETCH(QString, key);
    QFETCH(QString, keyText);
    QFETCH(QString, valueText);
    const Tree tree = yaml::parse(yaml);
    QVERIFY(tree.isSound());
    const NodeId id = tree.find(tree.root(), key);
    QVERIFY(id != json::NoNode);
    QCOMPARE(yaml.mid(tree[id].key.begin, tree[id].key.length()), keyText);
    QCOMPARE(tree.raw(id).toString(), valueText);
    QCOMPARE(tree.at(tree[id].span.begin), id);
}

void YamlParserTest::reachesToTheLastChild()
{
    const QString text = QStringLiteral("States:\n  A:\n    Type: Pass\n    End: true\n  B: {Type: Succeed}\n# end\n");
    const Tree tree = yaml::parse(text);
    const NodeId a = json::resolved(tree, {QStringLiteral("States"), QStringLiteral("A")});
    QCOMPARE(tree.raw(a).toString(), QStringLiteral("Type: Pass\n    End: true"));
    QCOMPARE(tree.raw(tree[a].next).toString(), QStringLiteral("{Type: Succeed}"));
    QVERIFY(tree[tree.root()].span.contains(tree[a].span));
}

void YamlParserTest::spansLieWithinOneAnother_data()
{
    QTest::addColumn<QString>("yaml");
    QTest::addColumn<QString>("collections"); // as written, the outer ones first
    const auto row = [](const char *name, const char *yaml, const char *collections) {
        QTest::newRow(name) << QString::fromUtf8(yaml) << QString::fromUtf8(collections);
    };
    row("brackets", "{a: [1, {b: 2}], c: []}", "{a: [1, {b: 2}], c: []}|[1, {b: 2}]|{b: 2}|[]");
    row("a pair in a list", "k: {x: [1, a: 2], y: 3}", "k: {x: [1, a: 2], y: 3}|{x: [1, a: 2], y: 3}|[1, a: 2]|a: 2");
    row("a pair without a value", "k: {x: [\"a\":], y: 3}",
        "k: {x: [\"a\":], y: 3}|{x: [\"a\":], y: 3}|[\"a\":]|\"a\":");
    row("a pair whose value is a list", "[a: [1], 2]", "[a: [1], 2]|a: [1]|[1]");
    row("a comment with a bracket", "[1, # ]\n 2 # ]\n # }\n]\n", "[1, # ]\n 2 # ]\n # }\n]");
    row("a text with a bracket", "[']', \"]\", a#b ]", "[']', \"]\", a#b ]");
    row("lines without brackets", "a:\n- 1\n- b: {c: 2}\n", "a:\n- 1\n- b: {c: 2}|- 1\n- b: {c: 2}|b: {c: 2}|{c: 2}");
}

void YamlParserTest::spansLieWithinOneAnother()
{
    QFETCH(QString, yaml);
    const Tree tree = yaml::parse(yaml);
    QVERIFY(tree.isSound());
    QStringList collections;
    for (NodeId node = 0; node < tree.size(); ++node) {
        if (tree.isObject(node) || tree.isArray(node))
            collections << tree.raw(node).toString();
        qsizetype reached = tree[node].span.begin;
        for (const NodeId child : tree.children(node)) {
            QVERIFY(tree[child].span.begin >= reached);
            reached = std::max(tree[child].span.end, tree[child].key.end);
        }
        QVERIFY(reached <= tree[node].span.end);
    }
    QTEST(collections.join(u'|'), "collections");
}

void YamlParserTest::resolvesAnchorsAndMerges()
{
    const QString text = QStringLiteral("base: &b {x: 1, y: 2}\nuse: *b\nmerged:\n  <<: *b\n  y: 3\n");
    const Tree tree = yaml::parse(text);
    QCOMPARE(QString::fromStdString(tree.toValue(tree.find(0, u"use")).dump()), QStringLiteral("{\"x\":1,\"y\":2}"));
    const NodeId merged = tree.find(0, u"merged");
    QCOMPARE(tree.number(tree.find(merged, u"x")), 1.0);
    QCOMPARE(tree.number(tree.find(merged, u"y")), 3.0);
    QCOMPARE(tree.find(merged, u"<<"), json::NoNode);
    QCOMPARE(tree.raw(tree.find(0, u"use")).toString(), QStringLiteral("*b"));
}

void YamlParserTest::stopsAtABombOfAliases()
{
    QString text = QStringLiteral("a0: &a0 [x,x,x,x,x,x,x,x,x]\n");
    for (int i = 1; i < 10; ++i) {
        const QString before = QStringLiteral("*a%1").arg(i - 1);
        text += QStringLiteral("a%1: &a%1 [%2]\n").arg(i).arg(QStringList(9, before).join(u','));
    }
    const Tree tree = yaml::parse(text);
    QVERIFY(!tree.isSound());
    QVERIFY(tree.errors().front().detail.contains(u"300000"));
}

void YamlParserTest::tellsWhereABombGoesOff()
{
    QString text = QStringLiteral("a: &a [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]\n");
    for (QChar c = u'b'; c < u'k'; c = QChar(c.unicode() + 1))
        text += QStringLiteral("%1: &%1 [*%2, *%2, *%2, *%2, *%2, *%2, *%2, *%2, *%2, *%2]\n")
                    .arg(c)
                    .arg(QChar(c.unicode() - 1));
    const Tree tree = yaml::parse(text);
    QCOMPARE(tree.errors().size(), size_t(1));
    QVERIFY(tree.errors().front().detail.contains(u"300000"));
    QCOMPARE(text.mid(tree.errors().front().span.begin, 2), u"*e"_qs);
    QVERIFY(tree.size() < 400000);
    QVERIFY(tree.isArray(tree.find(0, u"b"))); // what stood before it stays
}

void YamlParserTest::manyValuesAreNoBomb()
{
    QVERIFY(yaml::parse(QStringLiteral("[") + QStringLiteral("1,").repeated(310000) + u']').isSound());
}

void YamlParserTest::deepNestingIsAnErrorAtItsPlace_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qsizetype>("place");
    constexpr int far = 20000;
    QTest::newRow("lists in brackets") << QString(far, u'[') + QString(far, u']') << qsizetype(DeepestText);
    QTest::newRow("lists never closed") << QString(far, u'[') << qsizetype(-1);
    QTest::newRow("objects in brackets") << QStringLiteral("{a: ").repeated(far) + QString(far, u'}')
                                         << qsizetype(4 * DeepestText);
    QTest::newRow("lists by dashes") << QStringLiteral("- ").repeated(far) + u'1' << qsizetype(2 * DeepestText);
    QTest::newRow("keys that are lists") << QStringLiteral("? ").repeated(far) + u'1' << qsizetype(-1);
    QString block, folded;
    for (int i = 0; i < 2000; ++i)
        block += QString(i, u' ') + QStringLiteral("a:\n");
    QTest::newRow("objects by lines") << block << qsizetype(-1);
    for (int i = 0; i < 600; ++i)
        folded += QStringLiteral("k%1: &k%1 {a: %2}\n")
                      .arg(i)
                      .arg(i ? QStringLiteral("*k%1").arg(i - 1) : QStringLiteral("1"));
    QTest::newRow("objects by aliases") << folded << qsizetype(folded.indexOf(u"*k398"));
}

void YamlParserTest::deepNestingIsAnErrorAtItsPlace()
{
    QFETCH(QString, text);
    QFETCH(qsizetype, place);
    const Tree tree = yaml::parse(text);
    QCOMPARE(tree.errors().size(), size_t(1));
    QCOMPARE(tree.errors().front().code, json::ErrorCode::TooDeep);
    if (place >= 0)
        QCOMPARE(tree.errors().front().span.begin, place);
    QVERIFY(tree.root() == json::NoNode || nestingOf(tree.toValue(tree.root())) <= DeepestText);
}

// Every key once looked through all keys before it.
void YamlParserTest::mergesOfManyKeysCostNoMore()
{
    QString text = QStringLiteral("base: &b\n");
    for (int i = 0; i < 30000; ++i)
        text += QStringLiteral("  key%1: 1\n").arg(i);
    const Tree tree = yaml::parse(text + QStringLiteral("merged:\n  <<: *b\n  key7: 2\n  other: 3\n"));
    const NodeId merged = tree.find(0, u"merged");
    QCOMPARE(tree[merged].childCount, 30001);
    QCOMPARE(tree.number(tree.find(merged, u"key7")), 2.0);
    QCOMPARE(tree.number(tree.find(merged, u"key29999")), 1.0);
}

void YamlParserTest::tellsWhereItBreaks()
{
    const QString text = QStringLiteral("StartAt: ação\nStates:\n  A:\n    Type: Pass\n   B: oops\n");
    const Tree tree = yaml::parse(text);
    QVERIFY(!tree.isSound());
    QCOMPARE(tree.errors().front().code, json::ErrorCode::YamlError);
    QVERIFY(!tree.errors().front().detail.isEmpty());
    QVERIFY(tree.errors().front().span.begin >= text.indexOf(u"Type: Pass"));
    QCOMPARE(tree.string(tree.find(tree.root(), u"StartAt")), QStringLiteral("ação"));
}

// js-yaml and AWS's converters take one document; what follows would be lost without a word.
void YamlParserTest::readsTheFirstOfSeveralDocuments()
{
    const QString text = QStringLiteral("---\na: 1\n---\nb: 2\n");
    const Tree tree = yaml::parse(text);
    QCOMPARE(tree.errors().size(), size_t(1));
    QCOMPARE(tree.errors().front().code, json::ErrorCode::TextAfterEnd);
    QCOMPARE(tree.errors().front().span.begin, text.lastIndexOf(u"---"));
    QCOMPARE(tree.number(tree.find(0, u"a")), 1.0);
    QCOMPARE(tree.find(0, u"b"), json::NoNode);
    QVERIFY(yaml::parse(QStringLiteral("---\na: 1\n...\n# the end\n")).isSound());
}

void YamlParserTest::refusesEmptyItems_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("place");
    const auto row = [](const char *name, const char *text, int place) {
        QTest::newRow(name) << QString::fromLatin1(text) << place;
    };
    row("between two items", "a: [1, , 2]", 7);
    row("before all items", "a: [, 1]", 4);
    row("between two fields", "{a: 1, , b: 2}", 7);
    row("over lines", "[1,\n ,\n 2]", 5);
    row("after the last item is none", "[1, 2, ]", -1);
    row("null in words", "[null, ~, 'x']", -1);
    row("an anchor alone is an item", "[&a , 1]", -1);
    row("a field without a value", "{a: , b: 1}", -1);
    row("a field without a colon", "{a, b: 1}", -1);
}

void YamlParserTest::refusesEmptyItems()
{
    QFETCH(QString, text);
    QFETCH(int, place);
    const Tree tree = yaml::parse(text);
    QCOMPARE(tree.isSound(), place < 0);
    if (place >= 0) {
        QCOMPARE(tree.errors().front().code, json::ErrorCode::ValueExpected);
        QCOMPARE(tree.errors().front().span.begin, qsizetype(place));
    }
}

void YamlParserTest::choosesTheFormat_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isYaml");
    const QString json = QStringLiteral("{\"a\": 1}");
    QTest::newRow("a name that says YAML") << QStringLiteral("x.YML") << json << true;
    QTest::newRow("a name that says JSON") << QStringLiteral("x.json") << json << false;
    QTest::newRow("another name, and a brace") << QStringLiteral("x.asl") << json << false;
    QTest::newRow("another name, and a key") << QStringLiteral("x.asl") << QStringLiteral("a: 1") << true;
    QTest::newRow("tags in a JSON file") << QStringLiteral("x.json") << QStringLiteral("{\"a\": !Sub \"x\"}") << true;
    QTest::newRow("a broken JSON file") << QStringLiteral("x.json") << QStringLiteral("{\"a\" 1") << false;
    QTest::newRow("an empty file without a name") << QString() << QString() << false;
}

void YamlParserTest::choosesTheFormat()
{
    QFETCH(QString, name);
    QFETCH(QString, text);
    QFETCH(bool, isYaml);
    QCOMPARE(yaml::formatOf(name, text) == json::Format::Yaml, isYaml);
}

void YamlParserTest::readsTheRealWorkflows()
{
    const QString folder = QStringLiteral(BATUTA_SHARED "/corpus/files");
    if (!QDir(folder).exists())
        QSKIP("The collection of real workflows is not here.");
    int read = 0;
    QDirIterator files(folder, {QStringLiteral("*.yaml"), QStringLiteral("*.yml")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const Tree tree = yaml::parse(QString::fromUtf8(file.readAll()));
        QVERIFY2(tree.isSound(), qPrintable(file.fileName()));
        QVERIFY2(tree.isObject(tree.find(tree.root(), u"States")), qPrintable(file.fileName()));
        ++read;
    }
    QVERIFY(read > 30);
}

BATUTA_TEST(YamlParserTest)
#include "tst_parser.moc"
