// A YAML document made to say something else: what the text is afterwards, and that it says so.
#include "core/json/parser.h"
#include "core/yaml/equality.h"
#include "core/yaml/json_text.h"
#include "core/yaml/parser.h"
#include "core/yaml/rewrite.h"
#include "tests/runner/runner.h"

class RewriteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPairInAListIsRewrittenAsAWhole_data();
    void aPairInAListIsRewrittenAsAWhole();
    void changesOnlyWhatItMust_data();
    void changesOnlyWhatItMust();
    void refusesWhatWouldDoHarm_data();
    void refusesWhatWouldDoHarm();
    void undoneItIsTheFirstText();
};

void RewriteTest::changesOnlyWhatItMust_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("after");
    const auto row = [](const char *name, const char *before, const char *wanted, const char *after) {
        QTest::newRow(name) << QString::fromUtf8(before) << QString::fromUtf8(wanted) << QString::fromUtf8(after);
    };
    row("a null that is written out", "a: null  # none yet\nb: [~, 2]\n", R"({"a": "$.x", "b": [1, 2]})",
        "a: $.x  # none yet\nb: [1, 2]\n");
    row("the same says nothing new", "a: 1 # one\n", R"({"a": 1})", "a: 1 # one\n");
    row("a scalar keeps its comment and its blanks", "a:   1 # one\nb: 2\n", R"({"a": 3, "b": 2})",
        "a:   3 # one\nb: 2\n");
    row("a scalar keeps its quotes", "a: \"x\"\nb: 'y'\n", R"({"a": "it's", "b": "it's"})",
        "a: \"it's\"\nb: 'it''s'\n");
    row("a word that looks like a number gets quotes", "a: x\n", R"({"a": "012"})", "a: '012'\n");
    row("a tag goes with its value", "a: !Ref Fn # c\n", R"({"a": "arn:aws:x"})", "a: arn:aws:x # c\n");
    row("a tag stays with its value", "a: !Ref Fn\nb: 1\n", R"({"a": "Fn", "b": 2})", "a: !Ref Fn\nb: 2\n");
    row("several lines become a block", "a: x\nb: 1\n", R"({"a": "one\ntwo\n", "b": 1})", "a: |\n  one\n  two\nb: 1\n");
    row("several lines before a comment are quoted", "a: x # c\n", R"({"a": "one\ntwo"})", "a: \"one\\ntwo\" # c\n");
    row("a value where there was none", "a:\nb: 1\n", R"({"a": "x", "b": 1})", "a: x\nb: 1\n");
    row("a block becomes a word", "a:\n  b: 1\nc: 2\n", R"({"a": "x", "c": 2})", "a: x\nc: 2\n");
    row("a word becomes a block", "a: x\nc: 2\n", R"({"a": {"b": [1, {"d": 2, "e": 3}]}, "c": 2})",
        "a:\n  b:\n    - 1\n    - d: 2\n      e: 3\nc: 2\n");
    row("dashes as the file has them", "l:\n- 1\na: x\n", R"({"l": [1], "a": [1, 2]})", "l:\n- 1\na:\n- 1\n- 2\n");
    row("an entry behind its predecessor, above the comment of the next", "a: 1\n# about b\nb: 2\n",
        R"({"a": 1, "m": 0, "b": 2})", "a: 1\nm: 0\n# about b\nb: 2\n");
    row("an entry before all others", "a: 1\n", R"({"m": 0, "a": 1})", "m: 0\na: 1\n");
    row("an entry at the end of a text without line end", "a: 1", R"({"a": 1, "b": 2})", "a: 1\nb: 2");
    row("entries at two depths at one place", "a:\n  b: 1\n", R"({"a": {"b": 1, "c": 2}, "d": 3})",
        "a:\n  b: 1\n  c: 2\nd: 3\n");
    row("an entry goes with its line", "a: 1\nb: 2 # two\nc: 3\n", R"({"a": 1, "c": 3})", "a: 1\nc: 3\n");
    row("the only entry goes", "a:\n  b: 1\nc: 3\n", R"({"a": {}, "c": 3})", "a: {}\nc: 3\n");
    row("the first entry of an item goes", "l:\n  - a: 1\n    b: 2\n", R"({"l": [{"b": 2}]})", "l:\n  - b: 2\n");
    row("an entry before the first of an item", "l:\n  - a: 1\n    b: 2\n", R"({"l": [{"m": 0, "a": 1, "b": 2}]})",
        "l:\n  - m: 0\n    a: 1\n    b: 2\n");
    row("a key by another name", "a: 1\n\"b\": {x: 1} # c\n", R"({"a": 1, "true": {"x": 1}})",
        "a: 1\n\"true\": {x: 1} # c\n");
    row("a new name and a change inside", "A:\n  Type: Pass\n  Next: A\n  End: true\n",
        R"({"B": {"Type": "Pass", "Next": "B", "End": true}})", "B:\n  Type: Pass\n  Next: B\n  End: true\n");
    row("entries change places and keep their comments", "a:\n  # inside\n  x: 1\nb: 2\nc: 3\n",
        R"({"b": 2, "c": 3, "a": {"x": 1}})", "b: 2\nc: 3\na:\n  # inside\n  x: 1\n");
    row("a block moves deeper with its tags", "a:\n  x: !Ref F # f\n  y: 1\nb:\n  c: 1\n",
        R"({"b": {"c": 1, "a": {"x": "F", "y": 1}}})", "b:\n  c: 1\n  a:\n    x: !Ref F # f\n    y: 1\n");
    row("an item between others", "l:\n  - a\n  - c\n", R"({"l": ["a", "b", "c"]})", "l:\n  - a\n  - b\n  - c\n");
    row("an item goes", "l:\n  - a\n  - b: 1\n    c: 2\n  - d\n", R"({"l": ["a", "d"]})", "l:\n  - a\n  - d\n");
    row("items change places", "l:\n  - a: 1 # first\n  - b: 2\n", R"({"l": [{"b": 2}, {"a": 1}]})",
        "l:\n  - b: 2\n  - a: 1 # first\n");
    row("a flow entry more", "a: {b: 1}\n", R"({"a": {"b": 1, "c": "x, y"}})", "a: {b: 1, c: 'x, y'}\n");
    row("a flow entry less", "a: {b: 1, c: 2}\nl: [1, 2, 3]\n", R"({"a": {"c": 2}, "l": [1, 3]})",
        "a: {c: 2}\nl: [1, 3]\n");
    row("flow entries change places", "a: {b: 1, c: 2, d: 3}\n", R"({"a": {"c": 2, "d": 3, "b": 1}})",
        "a: {c: 2, d: 3, b: 1}\n");
    row("JSON with tags stays JSON", "{\n  \"a\": !Ref F,\n  \"b\": {\n    \"c\": 1\n  }\n}\n",
        R"({"a": "F", "b": {"c": 1, "d": {"e": "f"}}})",
        "{\n  \"a\": !Ref F,\n  \"b\": {\n    \"c\": 1,\n    \"d\": {\n      \"e\": \"f\"\n    }\n  }\n}\n");
    row("an alias itself may be replaced", "a: &x 1\nb: *x\n", R"({"a": 1, "b": 2})", "a: &x 1\nb: 2\n");
    row("an entry beside a merge key", "b: &b {x: 1}\na:\n  <<: *b\n  y: 2\n",
        R"({"b": {"x": 1}, "a": {"y": 2, "z": 3, "x": 1}})", "b: &b {x: 1}\na:\n  <<: *b\n  y: 2\n  z: 3\n");
    row("an empty document", "{}\n", R"({"a": {"b": 1}})", "a:\n  b: 1\n");
}

// One pair in a list is a collection without brackets of its own.
void RewriteTest::aPairInAListIsRewrittenAsAWhole_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("after");
    const auto row = [](const char *name, const char *before, const char *wanted, const char *after) {
        QTest::newRow(name) << QString::fromUtf8(before) << QString::fromUtf8(wanted) << QString::fromUtf8(after);
    };
    row("another value", "k: [a: 1, 2]\n", R"({"k": [{"a": 3}, 2]})", "k: [{a: 3}, 2]\n");
    row("a second pair", "k: [a: 1, 2]\n", R"({"k": [{"a": 1, "b": 3}, 2]})", "k: [{a: 1, b: 3}, 2]\n");
    row("a null beside it", "k: [~, a: null]\n", R"({"k": [1, {"a": "b"}]})", "k: [1, {a: b}]\n");
    row("the pair goes", "k: [a: 1, 2]\n", R"({"k": [2]})", "k: [2]\n");
    row("what stands beside it goes", "k: {x: [2, \"a\":], y: 'z'}\n", R"({"k": {"x": [2]}})", "k: {x: [2]}\n");
}

void RewriteTest::aPairInAListIsRewrittenAsAWhole()
{
    QFETCH(QString, before);
    QFETCH(QString, wanted);
    const auto patch = yaml::rewritten(yaml::parse(before), json::parse(wanted));
    QVERIFY2(patch.hasValue(), patch.hasValue() ? "" : qPrintable(patch.error().name()));
    QTEST(text::applied(before, *patch), "after");
}

void RewriteTest::changesOnlyWhatItMust()
{
    QFETCH(QString, before);
    QFETCH(QString, wanted);
    QFETCH(QString, after);
    const json::Tree tree = yaml::parse(before), want = json::parse(wanted);
    const auto patch = yaml::rewritten(tree, want);
    QVERIFY2(patch.hasValue(), patch.hasValue() ? "" : qPrintable(patch.error().name()));
    QVERIFY(text::isSound(*patch, before.size()));
    const QString made = text::applied(before, *patch);
    QCOMPARE(made, after);
    const json::Tree now = yaml::parse(made);
    QVERIFY(now.toValue(now.root()) == want.toValue(want.root()) || before.contains(u"<<"));
}

void RewriteTest::refusesWhatWouldDoHarm_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const char *before, const char *wanted, const char *code) {
        QTest::newRow(name) << QString::fromUtf8(before) << QString::fromUtf8(wanted) << QString::fromUtf8(code);
    };
    row("what an anchor names", "a: &x {y: 1}\nb: *x\n", R"({"a": {"y": 2}, "b": {"y": 1}})", "yaml-shared");
    row("inside an alias", "a: &x {y: 1, z: 2}\nb: *x\n", R"({"a": {"y": 1, "z": 2}, "b": {"y": 2, "z": 2}})",
        "yaml-shared");
    row("what a merge key brings in", "a: &x {y: 1}\nb:\n  <<: *x\n  z: 1\n",
        R"({"a": {"y": 1}, "b": {"z": 1, "y": 2}})", "yaml-shared");
    row("an anchor that is still used goes", "a: &x 1\nb: *x\n", R"({"b": 1})", "yaml-shared");
    row("one of several documents", "a: 1\n---\na: 2\n", R"({"a": 3})", "yaml-many-documents");
    row("a broken text", "a: [1\n", R"({"a": [2]})", "damaged");
    row("a key with a question mark", "? a\n: 1\nb: 2\n", R"({"a": {"x": 1}, "b": 2})", "yaml-layout");
}

void RewriteTest::refusesWhatWouldDoHarm()
{
    QFETCH(QString, before);
    QFETCH(QString, wanted);
    QFETCH(QString, code);
    const auto patch = yaml::rewritten(yaml::parse(before), json::parse(wanted));
    QVERIFY2(!patch.hasValue(), patch.hasValue() ? qPrintable(text::applied(before, *patch)) : "");
    QCOMPARE(patch.error().name(), code);
}

void RewriteTest::undoneItIsTheFirstText()
{
    const QString before = QStringLiteral("# head\na: {x: 1}\nl:\n- 1 # one\n- y: 2\n");
    const auto patch =
        yaml::rewritten(yaml::parse(before), json::parse(QStringLiteral(R"({"l": [{"y": 3}, 1], "n": {}})")));
    QVERIFY(patch.hasValue());
    const QString after = text::applied(before, *patch);
    QVERIFY(after != before);
    QCOMPARE(text::applied(after, text::inverted(*patch, before)), before);
}

BATUTA_TEST(RewriteTest)
#include "tst_rewrite.moc"
