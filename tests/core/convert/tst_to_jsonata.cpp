// Machines in JSONata for those in JSONPath: simulated on the same inputs, both give the same output.
#include "core/convert/to_jsonata.h"

#include "../simulate/runs.h"

#include "core/yaml/parser.h"
#include "tests/runner/runner.h"

#include <QDirIterator>

namespace {

QString machine(const char *states)
{
    return QStringLiteral("{'StartAt': 'A', 'States': {%1}}").arg(QString::fromUtf8(states)).replace(u'\'', u'"');
}

QString codes(const std::vector<convert::Doubt> &doubts)
{
    QStringList words;
    for (const convert::Doubt &doubt : doubts)
        words << QLatin1String(wordingOf(doubt.code).name) + (doubt.field.isEmpty() ? QString() : u':' + doubt.field);
    return words.join(u',');
}

QString outcome(const QString &text, const Value &input, const Value &answers)
{
    const sim::Run run = runs::ended(runs::setup(text, input, answers));
    const auto status = sim::awsName(run.status());
    const QString output =
        run.status() == sim::RunStatus::Succeeded ? QString::fromStdString(run.outputText()) : QString();
    return QString::fromLatin1(status.data(), qsizetype(status.size())) + u' ' + output;
}

} // namespace

class ToJsonataTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothVersionsDoTheSame_data();
    void bothVersionsDoTheSame();
    void whatHasNoJsonataStays();
    void oneStateAlone();
    void onlyWhatChangesIsRewritten();
    void yamlStaysYaml();
    void whatIsNoStateYetStays_data();
    void whatIsNoStateYetStays();
    void aTextCutAnywhereIsToldToBeBroken();
    void tenThousandStatesAreConverted();
    void noMachineIsRefused();
    void publishedWorkflowsBecomeSoundJsonata();
};

void ToJsonataTest::bothVersionsDoTheSame_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("input");
    QTest::addColumn<QString>("answers");
    QTest::addColumn<QString>("doubts");
    const auto row = [](const char *name, const char *states, const char *input, const char *answers = "{}",
                        const char *doubts = "") {
        QTest::newRow(name) << machine(states) << QString::fromUtf8(input).replace(u'\'', u'"')
                            << QString::fromUtf8(answers).replace(u'\'', u'"') << QString::fromUtf8(doubts);
    };
#define TASK "'Type': 'Task', 'Resource': 'arn:aws:states:::sqs:sendMessage', "
#define ANSWER "{'A': {'0': {'Return': {'n': 1, 'm': [1, 2]}}}}"
    row("a Pass as it is", "'A': {'Type': 'Pass', 'End': true}", "{'a': 1}");
    row("a Pass with a result", "'A': {'Type': 'Pass', 'Result': {'x': [1]}, 'End': true}", "{'a': 1}");
    row("a result put into the input", "'A': {'Type': 'Pass', 'Result': 5, 'ResultPath': '$.b', 'End': true}",
        "{'a': 1}");
    row("a result put deeper", "'A': {'Type': 'Pass', 'Result': 5, 'ResultPath': '$.b.c', 'End': true}",
        "{'a': 1, 'b': {'d': 2}}");
    row("a result put where nothing is", "'A': {'Type': 'Pass', 'Result': 5, 'ResultPath': '$.b.c', 'End': true}",
        "{'a': 1}");
    row("a result thrown away", "'A': {'Type': 'Pass', 'Result': 5, 'ResultPath': null, 'End': true}", "{'a': 1}");
    row("parameters", "'A': {'Type': 'Pass', 'Parameters': {'x.$': '$.a', 'y': {'z.$': '$$.State.Name'}}, 'End': true}",
        "{'a': [1]}");
    row("an input path and an output path",
        "'A': {'Type': 'Pass', 'InputPath': '$.a', 'Parameters': {'x.$': '$.b'}, 'ResultPath': '$.r', 'OutputPath': '$.r.x', 'End': true}",
        "{'a': {'b': 7}}");
    row("no input", "'A': {'Type': 'Pass', 'InputPath': null, 'End': true}", "{'a': 1}");
    row("no output", "'A': {'Type': 'Pass', 'OutputPath': null, 'End': true}", "{'a': 1}");
    row("intrinsic functions",
        "'A': {'Type': 'Pass', 'Parameters': {'f.$': 'States.Format(\\u0027{}-{}\\u0027, $.a, $.b)', 'm.$': 'States.MathAdd($.a, 2)', "
        "'j.$': 'States.StringToJson($.s)', 'p.$': 'States.ArrayPartition($.l, 2)', 'h.$': 'States.Hash($.b, \\u0027SHA-256\\u0027)', "
        "'c.$': 'States.ArrayContains($.l, 3)', 'g.$': 'States.ArrayGetItem($.l, 1)'}, 'End': true}",
        "{'a': 1, 'b': 'x', 's': '[1,2]', 'l': [1, 2, 3]}");
    row("a Task's result", "'A': {" TASK "'Parameters': {'MessageBody.$': '$.a'}, 'End': true}", "{'a': 1}", ANSWER);
    row("a Task's result, selected and placed",
        "'A': {" TASK "'ResultSelector': {'k.$': '$.n'}, 'ResultPath': '$.r', 'End': true}", "{'a': 1}", ANSWER);
    row("a Task's result, selected", "'A': {" TASK "'ResultSelector': {'k.$': '$.m'}, 'End': true}", "{'a': 1}",
        ANSWER);
    row("variables",
        "'A': {" TASK
        "'Assign': {'v.$': '$.n'}, 'Next': 'B'}, 'B': {'Type': 'Pass', 'Parameters': {'v.$': '$v'}, 'End': true}",
        "{'a': 1}", ANSWER);
    row("a caught error",
        "'A': {" TASK
        "'Catch': [{'ErrorEquals': ['States.ALL'], 'ResultPath': '$.e', 'Next': 'B'}], 'End': true}, 'B': {'Type': 'Pass', 'End': true}",
        "{'a': 1}", "{'A': {'0': {'Throw': {'Error': 'X', 'Cause': 'y'}}}}");
    const char *choice =
        "'A': {'Type': 'Choice', 'Choices': [{'Variable': '$.a', 'NumericLessThan': 3, 'Next': 'B'}, "
        "{'And': [{'Variable': '$.a', 'IsString': true}, {'Variable': '$.a', 'StringMatches': 'x*z'}], 'Next': 'C'}], 'Default': 'D'}, "
        "'B': {'Type': 'Pass', 'Result': 'B', 'End': true}, 'C': {'Type': 'Pass', 'Result': 'C', 'End': true}, 'D': {'Type': 'Succeed', 'OutputPath': '$.a'}";
    row("a number chooses", choice, "{'a': 2}", "{}", "absent-variable");
    row("a pattern chooses", choice, "{'a': 'x.z'}", "{}", "absent-variable");
    row("nothing chooses", choice, "{'a': 4}", "{}", "absent-variable");
    row("a wait by path", "'A': {'Type': 'Wait', 'SecondsPath': '$.s', 'End': true}", "{'s': 3}");
    row("a failure by path", "'A': {'Type': 'Fail', 'ErrorPath': '$.e', 'CausePath': '$.c'}", "{'e': 'E', 'c': 'C'}");
    row("a map",
        "'A': {'Type': 'Map', 'ItemsPath': '$.l', 'ItemSelector': {'v.$': '$$.Map.Item.Value', 'a.$': '$.a'}, 'ResultPath': '$.r', "
        "'ItemProcessor': {'StartAt': 'I', 'States': {'I': {'Type': 'Pass', 'OutputPath': '$.v', 'End': true}}}, 'End': true}",
        "{'a': 1, 'l': [5, 6]}");
    row("branches",
        "'A': {'Type': 'Parallel', 'Parameters': {'x.$': '$.a'}, 'ResultSelector': {'first.$': '$[0]'}, 'Branches': ["
        "{'StartAt': 'P', 'States': {'P': {'Type': 'Pass', 'End': true}}}, {'StartAt': 'Q', 'States': {'Q': {'Type': 'Pass', 'End': true}}}], 'End': true}",
        "{'a': 1}");
#undef TASK
#undef ANSWER
}

void ToJsonataTest::bothVersionsDoTheSame()
{
    QFETCH(QString, text);
    QFETCH(QString, input);
    QFETCH(QString, answers);
    QFETCH(QString, doubts);
    const Value in = Value::parse(input.toStdString()), script = Value::parse(answers.toStdString());
    const auto made = convert::toJsonata(runs::definition(text));
    QVERIFY2(made.hasValue(), made.hasValue() ? "" : qPrintable(made.error().name()));
    QCOMPARE(codes(made->doubts), doubts);
    const QString after = text::applied(text, made->patch);
    const asl::Definition now = runs::definition(after);
    QVERIFY2(now.tree->isSound(), qPrintable(after));
    QVERIFY(now.language == asl::QueryLanguage::Jsonata);
    QVERIFY2(outcome(text, in, script).startsWith(text.contains(u"\"Fail\"") ? u"FAILED" : u"SUCCEEDED"),
             qPrintable(outcome(text, in, script)));
    QVERIFY2(outcome(after, in, script) == outcome(text, in, script),
             qPrintable(after + u'\n' + outcome(after, in, script) + u'\n' + outcome(text, in, script)));
}

void ToJsonataTest::whatHasNoJsonataStays()
{
    const QString text = machine(
        "'A': {'Type': 'Pass', 'InputPath': '$..x', 'Next': 'B'}, 'B': {'Type': 'Pass', 'InputPath': '$.x', 'End': true}");
    const auto made = convert::toJsonata(runs::definition(text));
    QVERIFY(made.hasValue());
    QCOMPARE(codes(made->doubts), QStringLiteral("not-converted:InputPath"));
    const asl::Definition now = runs::definition(text::applied(text, made->patch));
    QVERIFY(now.language == asl::QueryLanguage::JsonPath);
    QVERIFY(now.find(asl::statePathFrom(QStringLiteral("A")))->language == asl::QueryLanguage::JsonPath);
    QVERIFY(now.find(asl::statePathFrom(QStringLiteral("B")))->language == asl::QueryLanguage::Jsonata);
}

void ToJsonataTest::oneStateAlone()
{
    const QString text = machine(
        "'A': {'Type': 'Pass', 'InputPath': '$.x', 'Next': 'B'}, 'B': {'Type': 'Pass', 'InputPath': '$.y', 'End': true}");
    const auto made = convert::toJsonata(runs::definition(text), asl::statePathFrom(QStringLiteral("A")));
    QVERIFY(made.hasValue());
    const QString after = text::applied(text, made->patch);
    QVERIFY2(after.contains(u"\"InputPath\": \"$.y\"") && !after.contains(u"$.x\""), qPrintable(after));
    const Value input{{"x", {{"y", 4}}}};
    QCOMPARE(outcome(after, input, Value::object()), QStringLiteral("SUCCEEDED 4"));
    QCOMPARE(outcome(text, input, Value::object()), QStringLiteral("SUCCEEDED 4"));
}

void ToJsonataTest::onlyWhatChangesIsRewritten()
{
    const QString text = QStringLiteral(
        "{\n  \"StartAt\": \"A\", // first\n  \"States\": {\n    \"A\": {\n      \"Type\": \"Wait\", /* a while */\n"
        "      \"Seconds\": 5,\n      \"End\": true\n    }\n  }\n}\n");
    const auto made = convert::toJsonata(runs::definition(text));
    QVERIFY(made.hasValue());
    QString expected = text;
    expected.replace(QStringLiteral("{\n  \"StartAt\""),
                     QStringLiteral("{\n  \"QueryLanguage\": \"JSONata\",\n  \"StartAt\""));
    QCOMPARE(text::applied(text, made->patch), expected);
}

void ToJsonataTest::yamlStaysYaml()
{
    const QString text =
        QStringLiteral("StartAt: A # first\nStates:\n  A:\n    Type: Pass\n    InputPath: $.x\n    End: true\n");
    const auto made = convert::toJsonata(asl::read(yaml::parse(text)));
    QVERIFY(made.hasValue());
    QCOMPARE(text::applied(text, made->patch),
             QStringLiteral("QueryLanguage: JSONata\nStartAt: A # first\nStates:\n  A:\n    Type: Pass\n"
                            "    Output: '{% $states.input.x %}'\n    End: true\n"));
}

void ToJsonataTest::whatIsNoStateYetStays_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("doubts");
    QTest::newRow("null") << u"null"_qs << u"no-state"_qs;
    QTest::newRow("a number") << u"1"_qs << u"no-state"_qs;
    QTest::newRow("a text") << u"\"x\""_qs << u"no-state"_qs;
    QTest::newRow("a list") << u"[]"_qs << u"no-state"_qs;
    QTest::newRow("an empty object") << u"{}"_qs << u"not-converted:Type"_qs;
    QTest::newRow("a type that is a number") << u"{\"Type\": 1, \"InputPath\": \"$.z\"}"_qs << u"not-converted:Type"_qs;
    QTest::newRow("a type that is null") << u"{\"Type\": null}"_qs << u"not-converted:Type"_qs;
}

void ToJsonataTest::whatIsNoStateYetStays()
{
    QFETCH(QString, state);
    QFETCH(QString, doubts);
    const QString text =
        QStringLiteral(
            "{\"StartAt\": \"A\", \"States\": {\"A\": %1, \"B\": {\"Type\": \"Pass\", \"InputPath\": \"$.x\"}}}")
            .arg(state);
    const asl::Definition before = asl::read(json::parse(text));
    const auto made = convert::toJsonata(before);
    QVERIFY2(made.hasValue(), made.hasValue() ? "" : qPrintable(made.error().name()));
    QCOMPARE(codes(made->doubts), doubts);
    const QString after = text::applied(text, made->patch);
    QVERIFY2(after.contains(u"\"A\": "_qs + state) && !after.contains(u"\"$.x\""), qPrintable(after));
    const auto alone = convert::toJsonata(before, asl::statePathFrom(QStringLiteral("A")));
    QVERIFY(alone.hasValue() && alone->patch.empty());
    QCOMPARE(codes(alone->doubts), doubts);
}

// Wherever a text is cut, there is a conversion or a refusal.
void ToJsonataTest::aTextCutAnywhereIsToldToBeBroken()
{
    const QString text = machine(
        "'A': {'Type': 'Choice', 'Choices': [{'Not': {'Variable': '$.x', 'IsNull': true}, 'Next': 'B'}], 'Default': 'B'}, "
        "'B': {'Type': 'Map', 'Parameters': {'a.$': 'States.Array($.x)'}, 'Iterator': {'StartAt': 'C', 'States': {'C': {'Type': 'Pass'}}}}");
    for (qsizetype length = 0; length < text.size(); ++length) {
        const asl::Definition cut = asl::read(json::parse(text.left(length)));
        const auto made = convert::toJsonata(cut);
        QVERIFY2(!made && (made.error().name() == u"damaged" || made.error().name() == u"not-asl"),
                 qPrintable(text.left(length)));
        asl::forEachState(cut.root, {},
                          [&](const asl::StatePath &path, const asl::State &) { (void)convert::toJsonata(cut, path); });
    }
}

// What stands beside and within a state costs it nothing: the whole text was once read anew for each field.
void ToJsonataTest::tenThousandStatesAreConverted()
{
    QString states,
        inner = QStringLiteral(
            "{\"StartAt\": \"Z\", \"States\": {\"Z\": {\"Type\": \"Pass\", \"InputPath\": \"$.z\", \"End\": true}}}");
    for (int i = 0; i < 10000; ++i)
        states +=
            QStringLiteral(
                "\n  \"S%1\": {\"Type\": \"Pass\", \"InputPath\": \"$.x\", \"OutputPath\": \"$.y\", \"Parameters\": {\"a.$\": \"$.b\"}, \"End\": true},")
                .arg(i);
    for (int i = 0; i < 60; ++i)
        inner =
            QStringLiteral(
                "{\"StartAt\": \"M%1\", \"States\": {\"M%1\": {\"Type\": \"Map\", \"InputPath\": \"$.x\", \"ItemProcessor\": %2, \"End\": true}}}")
                .arg(i)
                .arg(inner);
    const QString text =
        QStringLiteral(
            "{\"StartAt\": \"S0\", \"States\": {%1 \"M\": {\"Type\": \"Map\", \"ItemProcessor\": %2, \"End\": true}}}")
            .arg(states, inner);
    const auto made = convert::toJsonata(asl::read(json::parse(text)));
    QVERIFY(made.hasValue() && made->doubts.empty());
    const QString after = text::applied(text, made->patch);
    const asl::Definition now = asl::read(json::parse(after));
    QVERIFY(now.tree->isSound() && now.language == asl::QueryLanguage::Jsonata);
    QVERIFY(!after.contains(u"InputPath") && after.contains(u"$states.input.z"));
}

void ToJsonataTest::noMachineIsRefused()
{
    QCOMPARE(convert::toJsonata(asl::Definition{}).error().name(), QStringLiteral("not-asl"));
}

// Every state speaks JSONata afterwards, or is told not to; no field of JSONPath is left in one that does.
void ToJsonataTest::publishedWorkflowsBecomeSoundJsonata()
{
    int files = 0, whole = 0, left = 0;
    QDirIterator each(QStringLiteral(BATUTA_SHARED "/corpus/files"), {QStringLiteral("*.json")}, QDir::Files,
                      QDirIterator::Subdirectories);
    if (!each.hasNext())
        QSKIP("the published workflows are not at hand");
    while (each.hasNext()) {
        QFile file(each.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        const asl::Definition before = runs::definition(text);
        if (!before.tree->isSound() || before.stateCount() == 0)
            continue;
        const auto made = convert::toJsonata(before);
        QVERIFY2(made.hasValue(),
                 qPrintable(file.fileName() + u' ' + (made.hasValue() ? QString() : made.error().name())));
        const asl::Definition now = runs::definition(text::applied(text, made->patch));
        QVERIFY2(now.tree->isSound() && now.stateCount() == before.stateCount(), qPrintable(file.fileName()));
        const auto isLeft = [](const convert::Doubt &doubt) { return doubt.code == convert::DoubtCode::NotConverted; };
        const auto stays = std::ranges::count_if(made->doubts, isLeft);
        asl::forEachState(now.root, {}, [&](const asl::StatePath &path, const asl::State &state) {
            const bool told = std::ranges::any_of(
                made->doubts, [&](const auto &doubt) { return isLeft(doubt) && doubt.state == path; });
            QVERIFY2((state.language == asl::QueryLanguage::JsonPath) == told,
                     qPrintable(file.fileName() + u' ' + asl::toString(path)));
            for (const char16_t *key :
                 {u"InputPath", u"Parameters", u"ResultSelector", u"ResultPath", u"OutputPath", u"ItemsPath"})
                QVERIFY2(told || now.tree->find(state.node, key) == json::NoNode, qPrintable(file.fileName()));
        });
        ++files;
        whole += stays == 0 ? 1 : 0;
        left += int(stays);
    }
    qInfo("%d of %d machines as a whole, %d states left", whole, files, left);
}

BATUTA_TEST(ToJsonataTest)
#include "tst_to_jsonata.moc"
