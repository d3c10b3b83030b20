#include "core/expr/jsonata.h"
#include "core/expr/parts.h"
#include "tests/runner/runner.h"

using namespace expr;

namespace {

Environment environment(const Variables &variables)
{
    Environment made;
    made.input = shared({{"valor", 120}, {"itens", {{{"p", 5}}, {{"p", 20}}}}, {"nome", "Ana"}});
    made.context = shared({{"State", {{"Name", "S"}}}});
    made.variables = &variables;
    return made;
}

// "text = value[part = value; …]"
QString told(const Part &part)
{
    QString text = QString::fromStdString(part.text) + u" = "_qs
        + (part.failure.empty() ? QString::fromStdString(part.value.empty() ? "-" : part.value) : u"!"_qs);
    if (part.times > 1)
        text += QStringLiteral(" x%1").arg(part.times);
    QStringList inside;
    for (const Part &each : part.parts)
        inside << told(each);
    return inside.isEmpty() ? text : text + u'[' + inside.join(u"; "_qs) + u']';
}

} // namespace

class TestParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachPartTellsWhatItCameTo_data()
    {
        QTest::addColumn<int>("language");
        QTest::addColumn<QString>("expression");
        QTest::addColumn<QString>("parts");
        const auto jsonata = [](const char *expression, const char *parts) {
            QTest::newRow(expression) << int(Language::Jsonata) << QString::fromUtf8(expression)
                                      << QString::fromUtf8(parts);
        };
        const auto path = [](const char *expression, const char *parts) {
            QTest::newRow(expression) << int(Language::JsonPath) << QString::fromUtf8(expression)
                                      << QString::fromUtf8(parts);
        };
        jsonata("{% $states.input.valor > 100 %}", "$states.input.valor > 100 = true[$states.input.valor = 120]");
        jsonata("$n + 1 = 3 and $states.input.nome = 'Ana'",
                "$n + 1 = 3 and $states.input.nome = 'Ana' = true[$n + 1 = 3 = true[$n + 1 = 3[$n = 2]]; "
                "$states.input.nome = 'Ana' = true[$states.input.nome = \"Ana\"]]");
        jsonata("$sum($states.input.itens.p)", "$sum($states.input.itens.p) = 25[$states.input.itens.p = [5,20]]");
        jsonata("false and $n", "false and $n = false[$n = -]");
        jsonata(
            "$states.input.itens[p > 10].p",
            "$states.input.itens[p > 10].p = 20[$states = {\"input\":{\"valor\":120,\"itens\":[{\"p\":5},{\"p\":20}],\"nome\":\"Ana\"}}; input = {\"valor\":120,\"itens\":[{\"p\":5},{\"p\":20}],\"nome\":\"Ana\"}; "
            "itens = [{\"p\":5},{\"p\":20}]; p > 10 = false x2[p = 5 x2]; p = 20]");
        jsonata("$n > 1 ? 'a b' : 'c'", "$n > 1 ? 'a b' : 'c' = \"a b\"[$n > 1 = true[$n = 2]]");
        path("$.itens[1].p",
             "$.itens[1].p = 20[$ = {\"valor\":120,\"itens\":[{\"p\":5},{\"p\":20}],\"nome\":\"Ana\"}; "
             "$.itens = [{\"p\":5},{\"p\":20}]; $.itens[1] = {\"p\":20}]");
        path("$.itens[0].q",
             "$.itens[0].q = ![$ = {\"valor\":120,\"itens\":[{\"p\":5},{\"p\":20}],\"nome\":\"Ana\"}; "
             "$.itens = [{\"p\":5},{\"p\":20}]; $.itens[0] = {\"p\":5}]");
        path(
            "States.Format('{}, {}', $.nome, States.MathAdd($.valor, 1))",
            "States.Format('{}, {}', $.nome, States.MathAdd($.valor, 1)) = \"Ana, 121\"[$.nome = \"Ana\"[$ = "
            "{\"valor\":120,\"itens\":[{\"p\":5},{\"p\":20}],\"nome\":\"Ana\"}]; States.MathAdd($.valor, 1) = 121[$.valor = 120[$ = "
            "{\"valor\":120,\"itens\":[{\"p\":5},{\"p\":20}],\"nome\":\"Ana\"}]]]");
    }
    void eachPartTellsWhatItCameTo()
    {
        QFETCH(int, language);
        QFETCH(QString, expression);
        const Variables variables{{"n", shared(2)}};
        const Examined found = examined(expression.toStdString(), Language(language), environment(variables));
        QTEST(told(found.whole), "parts");
    }

    void whatIsNoExpressionIsWrongAtItsPlace()
    {
        const Variables variables;
        const Examined found = examined("{% 1 + ) %}", Language::Jsonata, environment(variables));
        QVERIFY(!found.outcome);
        QCOMPARE(found.faultAt, 8);
        QVERIFY(examined("$.a[", Language::JsonPath, environment(variables)).whole.value.empty());
    }

    // Law: it comes to what it comes to when nobody watches.
    void watchingChangesNothing()
    {
        const Variables variables{{"n", shared(2)}};
        for (const char *text :
             {"$map([1..3], function($x) { $x * $n })", "$states.input.itens^(>p).p", "$string($states.input)",
              "($a := 3; $a * $n)", "$states.input.itens{nome: $sum(p)}", "$states.input.nope", "$nope()"}) {
            const auto plain = Jsonata::compiled(text)->evaluated(environment(variables), "Expression");
            const Examined found = examined(text, Language::Jsonata, environment(variables));
            QVERIFY2(bool(plain) == bool(found.outcome), text);
            if (plain)
                QVERIFY2(**plain == **found.outcome, text);
            else
                QCOMPARE(found.outcome.error().cause, plain.error().cause);
        }
    }
};

BATUTA_TEST(TestParts)
#include "tst_parts.moc"
