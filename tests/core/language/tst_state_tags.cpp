#include "core/asl/reader.h"
#include "core/json/parser.h"
#include "core/language/state_tags.h"
#include "core/validate/variable_use.h"
#include "tests/runner/runner.h"

class StateTagsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatAStateIsLookedForBy_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("tags");
        const auto row = [](const char *name, const char *state, const char *tags) {
            QTest::newRow(name) << QString::fromLatin1(state).replace(u'\'', u'"') << QString::fromLatin1(tags);
        };
        row("a kind", "'Type': 'Wait', 'Seconds': 1, 'End': true", "type:wait is:end");
        row("a call", "'Type': 'Task', 'Resource': 'arn:aws:states:::sqs:sendMessage', 'Next': 'B'",
            "type:task service:sqs action:sendMessage");
        row("what is retried and caught",
            "'Type': 'Task', 'Resource': '${F}', 'Retry': [{'ErrorEquals': ['States.Timeout', 'E']}], 'Catch': "
            "[{'ErrorEquals': ['States.ALL'], 'Next': 'B', 'Assign': {'failed': true}}]",
            "type:task error:States.Timeout error:E error:States.ALL sets:$failed");
        row("what is thrown", "'Type': 'Fail', 'Error': 'Late'", "type:fail error:Late");
        row("variables",
            "'Type': 'Pass', 'QueryLanguage': 'JSONata', 'Output': '{% $count + $limit %}', 'Assign': "
            "{'count': '{% $count + 1 %}'}, 'Next': 'B'",
            "type:pass language:jsonata uses:$count uses:$limit sets:$count");
    }
    void whatAStateIsLookedForBy()
    {
        QFETCH(QString, state);
        const asl::Definition definition =
            asl::read(json::parse(u"{\"StartAt\": \"A\", \"States\": {\"A\": {%1}}}"_qs.arg(state)));
        const QStringList read = validate::variableReferences(definition).value(u"A"_qs);
        QTEST(language::tagsOf(definition, definition.root.states.front(), read).join(u' '), "tags");
    }
};

BATUTA_TEST(StateTagsTest)
#include "tst_state_tags.moc"
