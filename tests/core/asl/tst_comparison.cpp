// The comparisons of Choice rules, as their names say them, and conditions that are none.
#include "core/asl/comparison.h"
#include "core/json/parser.h"
#include "tests/runner/runner.h"

#include <QtTest>

class ComparisonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldOfARuleIsKnown()
    {
        QStringList others;
        for (const asl::Field &field : asl::fieldsOf(asl::Place::ChoiceRule)) {
            if (!asl::isConditionField(QString(QLatin1StringView(field.name))))
                others << QLatin1StringView(field.name);
        }
        QCOMPARE(others, (QStringList{u"Comment"_qs, u"Condition"_qs, u"Output"_qs, u"Assign"_qs, u"Next"_qs}));
        QCOMPARE(asl::comparisons().size(), size_t(39));
    }

    void aNameSaysWhatIsComparedAndHow_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("relation");
        QTest::addColumn<QString>("twin");
        QTest::newRow("with a value") << u"NumericLessThanEquals"_qs << u"Numeric"_qs << u"LessThanEquals"_qs
                                      << u"NumericLessThanEqualsPath"_qs;
        QTest::newRow("with a path") << u"StringEqualsPath"_qs << u"String"_qs << u"Equals"_qs << u"StringEquals"_qs;
        QTest::newRow("without a twin") << u"StringMatches"_qs << u"String"_qs << u"Matches"_qs << QString();
        QTest::newRow("a question") << u"IsPresent"_qs << u"Is"_qs << u"Present"_qs << QString();
    }
    void aNameSaysWhatIsComparedAndHow()
    {
        QFETCH(QString, name);
        const asl::Comparison *comparison = asl::comparisonNamed(name);
        QVERIFY(comparison);
        QTEST(comparison->subject, "subject");
        QTEST(comparison->relation, "relation");
        QTEST(comparison->twin, "twin");
    }

    void twinsAreTwinsOfEachOther()
    {
        for (const asl::Comparison &each : asl::comparisons()) {
            if (each.twin.isEmpty())
                continue;
            const asl::Comparison *twin = asl::comparisonNamed(each.twin);
            QVERIFY2(twin && twin->twin == each.name && twin->isByPath() != each.isByPath(), qPrintable(each.name));
        }
    }

    void aFaultOfAConditionIsNamed_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<int>("fault"); // -1: none
        QTest::addColumn<QString>("name");
        using enum asl::ConditionFault;
        const auto row = [](const char *title, const char *rule, int fault, const char *name = "") {
            QTest::newRow(title) << QString::fromLatin1(rule).replace(u'\'', u'"') << fault
                                 << QString::fromLatin1(name);
        };
        row("a comparison", "{'Variable': '$.a', 'IsNull': true, 'Next': 'A', 'Comment': ''}", -1);
        row("all junctions", "{'Or': [{'And': [{'Not': {'Variable': '$', 'StringEquals': ''}}]}]}", -1);
        row("a hole for a number", "{'Variable': '$.a', 'NumericEquals': '${N}'}", -1);
        row("no object", "[]", int(NoObject));
        row("nothing asked", "{'Next': 'A'}", int(Nothing));
        row("only a variable", "{'Variable': '$.a'}", int(Nothing));
        row("two comparisons", "{'Variable': '$', 'IsNull': true, 'IsString': true}", int(Several), "IsString");
        row("the same twice", "{'Variable': '$', 'IsNull': true, 'IsNull': true}", int(Several), "IsNull");
        row("a variable of a group", "{'Variable': '$', 'And': [{'Variable': '$', 'IsNull': true}]}", int(Several),
            "Variable");
        row("an empty group", "{'And': []}", int(EmptyList), "And");
        row("a group that is no list", "{'And': {}}", int(WrongValue), "And");
        row("no variable", "{'IsNull': true}", int(NoVariable));
        row("a number in quotes", "{'Variable': '$', 'NumericEquals': '1'}", int(WrongValue), "NumericEquals");
        row("a text for yes or no", "{'Variable': '$', 'IsNull': 'true'}", int(WrongValue), "IsNull");
        row("an unknown word", "{'Variable': '$', 'StringEqual': ''}", int(UnknownField), "StringEqual");
        row("a Next within", "{'Not': {'Variable': '$', 'IsNull': true, 'Next': 'A'}}", int(FieldInside), "Next");
        row("deep within", "{'And': [{'Not': {'Or': [{}]}}]}", int(Nothing));
    }
    void aFaultOfAConditionIsNamed()
    {
        QFETCH(QString, rule);
        const json::Tree tree = json::parse(rule);
        const auto fault = asl::faultOfCondition(tree, tree.root());
        QTEST(fault ? int(fault->fault) : -1, "fault");
        QTEST(fault ? fault->name : QString(), "name");
    }

    void whatIsTooDeepForRowsIsNoFaultOfTheStack()
    {
        const QString deep =
            u"{\"Not\": "_qs.repeated(200) + u"{\"Variable\": \"$\", \"IsNull\": true}"_qs + u"}"_qs.repeated(200);
        const json::Tree tree = json::parse(deep);
        QCOMPARE(int(asl::faultOfCondition(tree, tree.root())->fault), int(asl::ConditionFault::TooDeep));
    }
};

BATUTA_TEST(ComparisonTest)
#include "tst_comparison.moc"
