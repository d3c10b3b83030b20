// What a Choice rule asks, joined, taken apart and negated in the text.
#include "machine.h"

#include "core/edit/rule_condition.h"
#include "core/yaml/parser.h"
#include "tests/runner/runner.h"

#include <QRandomGenerator>

using namespace machine;
using edit::Part;

namespace {

const QString RuleText = quoted(R"({
  'StartAt': 'C',
  'States': {
    'C': {
      'Type': 'Choice',
      'Choices': [
        {
          'Variable': '$.a',
          'Comment': 'why',
          'NumericGreaterThan': 1.50,
          'Next': 'S'
        },
        {'And': [{'Variable': '$.a', 'IsNull': true}, {'Not': {'Variable': '$.b', 'IsNull': true}}], 'Next': 'S'}
      ]
    },
    'S': {'Type': 'Succeed'}
  }
}
)");

const QString Fresh = quoted("{\n  'Variable': '$.v',\n  'IsPresent': true\n}");

Part rule(const QString &way)
{
    return {path("C"), QStringList{QStringLiteral("Choices")} + way.split(u'/')};
}

QString with(const char *from, const char *to)
{
    const QString old = quoted(from);
    return RuleText.count(old) == 1 ? QString(RuleText).replace(old, quoted(to)) : QStringLiteral("row at fault");
}

} // namespace

class RuleConditionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aComparisonIsJoinedToAnother()
    {
        const auto answer = edit::wrapCondition(definition(RuleText), rule(u"0"_qs), u"And"_qs, Fresh);
        QCOMPARE(outcome(RuleText, answer),
                 with("          'Variable': '$.a',\n"
                      "          'Comment': 'why',\n"
                      "          'NumericGreaterThan': 1.50,\n",
                      "          'And': [\n"
                      "            {\n"
                      "              'Variable': '$.a',\n"
                      "              'NumericGreaterThan': 1.50\n"
                      "            },\n"
                      "            {\n"
                      "              'Variable': '$.v',\n"
                      "              'IsPresent': true\n"
                      "            }\n"
                      "          ],\n"
                      "          'Comment': 'why',\n"));
    }

    void aConditionIsNegatedOnOneLineWhereItStandsOnOne()
    {
        const auto answer = edit::wrapCondition(definition(RuleText), rule(u"1"_qs), u"Not"_qs);
        QCOMPARE(outcome(RuleText, answer),
                 with("{'And': [{'Variable': '$.a', 'IsNull': true}, {'Not': {'Variable': '$.b', 'IsNull': true}}], ",
                      "{'Not': {'And': [{'Variable': '$.a', 'IsNull': true}, {'Not': {'Variable': '$.b', "
                      "'IsNull': true}}]}, "));
    }

    void aNegationIsTakenAway()
    {
        const auto answer = edit::unwrapCondition(definition(RuleText), rule(u"1/And/1"_qs));
        QCOMPARE(outcome(RuleText, answer),
                 with("{'Not': {'Variable': '$.b', 'IsNull': true}}", "{'Variable': '$.b', 'IsNull': true}"));
    }

    void theLastButOneTakesThePlaceOfTheGroup_data()
    {
        QTest::addColumn<QString>("gone");
        QTest::addColumn<QString>("left");
        QTest::newRow("the second goes") << u"1/And/1"_qs << quoted("{'Variable': '$.a', 'IsNull': true, 'Next': 'S'}");
        QTest::newRow("the first goes") << u"1/And/0"_qs
                                        << quoted("{'Not': {'Variable': '$.b', 'IsNull': true}, 'Next': 'S'}");
    }
    void theLastButOneTakesThePlaceOfTheGroup()
    {
        QFETCH(QString, gone);
        QFETCH(QString, left);
        const QString before = quoted(
            "{'And': [{'Variable': '$.a', 'IsNull': true}, {'Not': {'Variable': '$.b', 'IsNull': true}}], 'Next': 'S'}");
        QCOMPARE(outcome(RuleText, edit::removeCondition(definition(RuleText), rule(gone))),
                 QString(RuleText).replace(before, left));
    }

    void aCommentWithinIsKept()
    {
        const QString text = QString(RuleText).replace(quoted("{'Variable': '$.a', 'IsNull': true}"),
                                                       quoted("{'Variable': '$.a', 'IsNull': true, 'Comment': 'n'}"));
        const QString after = outcome(text, edit::removeCondition(definition(text), rule(u"1/And/1"_qs)));
        QVERIFY2(after.contains(quoted("{'Variable': '$.a', 'IsNull': true, 'Next': 'S', 'Comment': 'n'}")),
                 qPrintable(after));
    }

    void whatIsNotThereIsRefused()
    {
        const asl::Definition now = definition(RuleText);
        QCOMPARE(outcome(RuleText, edit::wrapCondition(now, rule(u"7"_qs), u"And"_qs, Fresh)),
                 u"refused: no-such-place"_qs);
        QCOMPARE(outcome(RuleText, edit::unwrapCondition(now, rule(u"0"_qs))), u"refused: no-such-place"_qs);
        QCOMPARE(outcome(RuleText, edit::removeCondition(now, {path("C"), {}})), u"refused: no-such-place"_qs);
        QCOMPARE(outcome(RuleText, edit::wrapCondition(now, rule(u"0"_qs), u"And"_qs, u"{"_qs)),
                 u"refused: breaks-syntax"_qs);
    }

    void yamlIsJoinedAsWell()
    {
        const QString yaml =
            u"StartAt: C\nStates:\n  C:\n    Type: Choice\n    Choices:\n      # why\n"
            "      - Variable: $.a\n        IsNull: true\n        Next: S\n  S:\n    Type: Succeed\n"_qs;
        const asl::Definition now = asl::read(yaml::parse(yaml, json::Format::Yaml));
        const QString after = outcome(yaml, edit::wrapCondition(now, rule(u"0"_qs), u"Or"_qs, Fresh));
        const asl::Definition then = asl::read(yaml::parse(after, json::Format::Yaml));
        const Value asked = then.tree->toValue(edit::resolved(then, rule(u"0"_qs)));
        const QString wanted = quoted("{'Or': [{'Variable': '$.a', 'IsNull': true}, {'Variable': '$.v', 'IsPresent': "
                                      "true}], 'Next': 'S'}");
        QCOMPARE(asked.dump(), Value::parse(wanted.toStdString()).dump());
        QVERIFY(after.contains(u"# why"_qs));
        QCOMPARE(outcome(after, edit::removeCondition(then, rule(u"0/Or/1"_qs))), yaml);
    }

    // Law: what is wrapped and unwrapped, and what is joined and parted, is what it was, byte for byte.
    void wrappingIsUndoneByUnwrapping()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        QRandomGenerator random(seed);
        for (int round = 0; round < 60; ++round) {
            const QString laid = random.bounded(2) ? u"1"_qs : u"0"_qs;
            QString text = QString(RuleText).remove(quoted("          'Comment': 'why',\n"));
            const QString first = text;
            const int depth = 1 + random.bounded(4);
            QList<int> kinds;
            for (int i = 0; i < depth; ++i) {
                kinds << random.bounded(3);
                const QString junction = QStringList{u"And"_qs, u"Or"_qs, u"Not"_qs}[kinds.last()];
                text = outcome(
                    text,
                    edit::wrapCondition(definition(text), rule(laid), junction, kinds.last() == 2 ? QString() : Fresh));
            }
            QVERIFY(text != first);
            while (!kinds.isEmpty()) {
                const int kind = kinds.takeLast();
                const QString list = kind == 0 ? u"/And/1"_qs : u"/Or/1"_qs;
                text = outcome(text,
                               kind == 2 ? edit::unwrapCondition(definition(text), rule(laid))
                                         : edit::removeCondition(definition(text), rule(laid + list)));
            }
            QVERIFY2(text == first, qPrintable(u"seed %1: %2"_qs.arg(seed).arg(text)));
        }
    }
};

BATUTA_TEST(RuleConditionTest)
#include "tst_rule_condition.moc"
