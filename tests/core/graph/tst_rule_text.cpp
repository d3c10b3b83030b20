#include "core/graph/flow_graph.h"

#include "core/json/parser.h"
#include "tests/runner/runner.h"

namespace {

graph::RuleWords english()
{
    graph::RuleWords words;
    words.questions = {{u"IsPresent"_qs, {u"%1 is present"_qs, u"%1 is not present"_qs}},
                       {u"IsNull"_qs, {u"%1 is null"_qs, u"%1 is not null"_qs}},
                       {u"IsString"_qs, {u"%1 is string"_qs, u"%1 is not string"_qs}}};
    words.all = u" and "_qs;
    words.any = u" or "_qs;
    words.none = u"not (%1)"_qs;
    return words;
}

} // namespace

class TestRuleText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRuleReadsLikeASentence_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const char *rule, const char *text) {
            QTest::newRow(name) << QString::fromUtf8(rule) << QString::fromUtf8(text);
        };
        row("a comparison", R"({"Variable": "$.valor", "NumericGreaterThan": 100})", "valor > 100");
        row("at most", R"({"Variable": "$.valor", "NumericLessThanEquals": 1.50})", "valor <= 1.50");
        row("a text keeps its quotes", R"({"Variable": "$.uf", "StringEquals": "SP"})", "uf = \"SP\"");
        row("a path", R"({"Variable": "$.a", "StringEqualsPath": "$.b"})", "a = b");
        row("a pattern", R"({"Variable": "$.a", "StringMatches": "log-*"})", "a ~ \"log-*\"");
        row("a question", R"({"Variable": "$.a", "IsPresent": true})", "a is present");
        row("a question denied", R"({"Variable": "$.a", "IsNull": false})", "a is not null");
        row("all of", R"({"And": [{"Variable": "$.a", "BooleanEquals": true}, {"Variable": "$.b", "IsString": true}]})",
            "a = true and b is string");
        row("any of all of",
            R"({"Or": [{"And": [{"Variable": "$.a", "IsNull": true}, {"Variable": "$.b", "IsNull": true}]}, {"Variable": "$.c", "IsNull": true}]})",
            "(a is null and b is null) or c is null");
        row("none of", R"({"Not": {"Variable": "$.a", "IsNull": true}})", "not (a is null)");
        row("a comment speaks for itself",
            R"({"Comment": "itens  disponíveis", "Variable": "$.n", "NumericEquals": 1})", "itens disponíveis");
        row("a JSONata condition", R"({"Condition": "{% $states.input.n > 3 %}"})", "$states.input.n > 3");
        row("a constant condition", R"({"Condition": true})", "");
        row("a variable, the whole input", R"({"Variable": "$", "IsPresent": true})", "$ is present");
        row("a variable of the machine", R"({"Variable": "$total", "NumericEquals": 2})", "$total = 2");
        row("nothing yet", R"({})", "");
    }
    void aRuleReadsLikeASentence()
    {
        QFETCH(QString, rule);
        QFETCH(QString, text);
        const json::Tree tree = json::parse(rule);
        QCOMPARE(graph::ruleText(tree, tree.root(), english()), text);
    }

    // Core speaks no language but AWS's own.
    void withoutWordsAQuestionKeepsItsName_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("text");
        QTest::newRow("yes") << uR"({"Variable": "$.a", "IsPresent": true})"_qs << u"a IsPresent"_qs;
        QTest::newRow("no") << uR"({"Variable": "$.a", "IsPresent": false})"_qs << u"a IsPresent: false"_qs;
        QTest::newRow("all")
            << uR"({"And": [{"Variable": "$.a", "IsNull": true}, {"Variable": "$.%1", "IsNull": true}]})"_qs
            << u"a IsNull And %1 IsNull"_qs;
    }
    void withoutWordsAQuestionKeepsItsName()
    {
        QFETCH(QString, rule);
        QFETCH(QString, text);
        const json::Tree tree = json::parse(rule);
        QCOMPARE(graph::ruleText(tree, tree.root()), text);
    }

    void aRuleNestedWithoutEndIsCutShort()
    {
        const QString deep = QStringLiteral("{\"Not\": ").repeated(5000) + u'1' + QString(5000, u'}');
        const json::Tree tree = json::parse(deep);
        QVERIFY(graph::ruleText(tree, tree.root()).contains(u'…'));
    }
};

BATUTA_TEST(TestRuleText)
#include "tst_rule_text.moc"
