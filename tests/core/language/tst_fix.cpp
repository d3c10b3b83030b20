// Ways out of problems, and the law they keep: the problem is gone, and none has come.
#include "core/language/fix.h"
#include "core/yaml/parser.h"
#include "core/yaml/writer.h"
#include "tests/runner/runner.h"

#include "caret.h"

#include <QDir>
#include <QFile>

using language::Fix;
using language::FixKind;
using validate::Diagnostic;

class FixTest : public QObject
{
    Q_OBJECT

    static asl::Definition read(const QString &text, json::Format format = json::Format::Json)
    {
        return asl::read(yaml::parse(text, format));
    }

    static QString identity(const Diagnostic &problem)
    {
        return QLatin1String(wordingOf(problem.rule).name) + u' ' + validate::asWords(problem.arguments).join(u' ');
    }

    static QStringList graveKeys(const std::vector<Diagnostic> &found)
    {
        QStringList keys;
        for (const Diagnostic &each : found) {
            if (each.severity != validate::Severity::Advice)
                keys << identity(each);
        }
        keys.sort();
        return keys;
    }

    // Every fix of the text's problems keeps the law; says how many there are.
    static int tried(const QString &text, json::Format format = json::Format::Json)
    {
        const asl::Definition definition = read(text, format);
        const auto before = validate::diagnosed(definition);
        int count = 0;
        for (const Diagnostic &problem : before) {
            for (const Fix &fix : language::fixesFor(definition, problem)) {
                const asl::Definition after = read(text::applied(text, fix.patch), format);
                if (problem.rule == validate::Rule::Syntax) {
                    if (after.tree->errors().size() >= definition.tree->errors().size())
                        return -1;
                } else {
                    QStringList left = graveKeys(before);
                    left.removeOne(identity(problem));
                    for (const QString &key : graveKeys(validate::diagnosed(after))) {
                        if (!left.removeOne(key)) {
                            qWarning().noquote()
                                << identity(problem) << int(fix.kind) << fix.arguments << "brings" << key;
                            return -1;
                        }
                    }
                }
                ++count;
            }
        }
        return count;
    }

private Q_SLOTS:
    void fixing_data();
    void fixing();
    void adviceIsTaken_data();
    void adviceIsTaken();
    void fixingYaml_data();
    void fixingYaml();
    void everyFixOfAPlantedFaultKeepsTheLaw();
    void nothingToFixNoFix();
};

void FixTest::fixing_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("key");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("after");
    const auto row = [](const char *name, const QString &before, const char *key, FixKind kind, const QString &after) {
        QTest::newRow(name) << before << QString::fromLatin1(key) << int(kind) << after;
    };
    const auto state = [](const QString &fields) { return machineWith(fields); };
    const QString jsonata = u"\"QueryLanguage\": \"JSONata\", "_qs;
    const auto inJsonata = [&](const QString &fields) { return machineWith(fields, jsonata); };
    row("the state that was meant", state(u"\"Type\": \"Pass\", \"Next\": \"b\""_qs), "missing-target",
        FixKind::NameState, state(u"\"Type\": \"Pass\", \"Next\": \"B\""_qs));
    const QString choice =
        u"\"Type\": \"Choice\", \"Choices\": [{\"Variable\": \"$\", \"IsNull\": true, \"Next\": \"B\"}]"_qs;
    row("the state that is missing", state(choice + u", \"Default\": \"Missing\""_qs), "missing-target",
        FixKind::CreateState,
        state(choice + u", \"Default\": \"Missing\""_qs)
            .replace(u"\"Succeed\"}"_qs,
                     u"\"Succeed\"},\n \"Missing\": {\n   \"Type\": \"Pass\",\n   \"End\": true\n  }"_qs));
    row("the field that was meant", state(u"\"Type\": \"Pass\", \"Nxt\": \"B\""_qs), "unknown-field",
        FixKind::RenameField, state(u"\"Type\": \"Pass\", \"Next\": \"B\""_qs));
    row("no such field", state(u"\"Type\": \"Pass\", \"Mood\": 1, \"Next\": \"B\""_qs), "unknown-field",
        FixKind::RemoveField, state(u"\"Type\": \"Pass\", \"Next\": \"B\""_qs));
    row("an end", u"{\"StartAt\": \"A\", \"States\": {\"A\": {\"Type\": \"Pass\"}}}"_qs, "neither-next-nor-end",
        FixKind::EndHere, u"{\"StartAt\": \"A\", \"States\": {\"A\": {\"Type\": \"Pass\", \"End\": true}}}"_qs);
    row("a way on", state(u"\"Type\": \"Pass\""_qs), "neither-next-nor-end", FixKind::GoOnTo,
        state(u"\"Type\": \"Pass\", \"Next\": \"B\""_qs));
    row("a kind that fits", u"{\"StartAt\": \"A\", \"States\": {\"A\": {\"Cause\": \"x\"}}}"_qs, "missing-fields",
        FixKind::AddFields, u"{\"StartAt\": \"A\", \"States\": {\"A\": {\"Type\": \"Fail\", \"Cause\": \"x\"}}}"_qs);
    row("one of two", state(u"\"Type\": \"Pass\", \"Next\": \"B\", \"End\": true"_qs), "not-both", FixKind::RemoveField,
        state(u"\"Type\": \"Pass\", \"Next\": \"B\""_qs));
    row("a field that decides nothing inside And",
        state(
            u"\"Type\": \"Choice\", \"Choices\": [{\"And\": [{\"Variable\": \"$\", \"IsNull\": true, \"Next\": \"B\"}], \"Next\": \"B\"}]"_qs),
        "field-not-in-rule", FixKind::RemoveField,
        state(
            u"\"Type\": \"Choice\", \"Choices\": [{\"And\": [{\"Variable\": \"$\", \"IsNull\": true}], \"Next\": \"B\"}]"_qs));
    row("a wait", state(u"\"Type\": \"Wait\", \"Next\": \"B\""_qs), "wait-needs-one", FixKind::AddFields,
        state(u"\"Type\": \"Wait\", \"Seconds\": 5, \"Next\": \"B\""_qs));
    row("States.ALL last",
        state(
            u"\"Type\": \"Parallel\", \"Branches\": [{\"StartAt\": \"C\", \"States\": {\"C\": {\"Type\": \"Succeed\"}}}], \"Retry\": "
            "[{\"ErrorEquals\": [\"States.ALL\"]}, {\"ErrorEquals\": [\"E\"]}], \"Next\": \"B\""_qs),
        "states-all-not-last", FixKind::MoveLast,
        state(
            u"\"Type\": \"Parallel\", \"Branches\": [{\"StartAt\": \"C\", \"States\": {\"C\": {\"Type\": \"Succeed\"}}}], \"Retry\": "
            "[{\"ErrorEquals\": [\"E\"]}, {\"ErrorEquals\": [\"States.ALL\"]}], \"Next\": \"B\""_qs));
    row("a word that was meant", state(u"\"Type\": \"Pas\", \"Next\": \"B\""_qs), "not-among", FixKind::ChooseValue,
        state(u"\"Type\": \"Pass\", \"Next\": \"B\""_qs));
    row("a path's twin", inJsonata(u"\"Type\": \"Wait\", \"SecondsPath\": \"$.a[0].b\", \"Next\": \"B\""_qs),
        "field-other-language", FixKind::ToJsonata,
        inJsonata(u"\"Type\": \"Wait\", \"Seconds\": \"{% $states.input.a[0].b %}\", \"Next\": \"B\""_qs));
    row("what would only bring another problem is not offered",
        inJsonata(u"\"Type\": \"Wait\", \"SecondsPath\": \"$.a[*]\", \"Next\": \"B\""_qs), "field-other-language",
        FixKind::RemoveField, {});
    row("a template's twin",
        inJsonata(u"\"Type\": \"Pass\", \"Parameters\": {\"x.$\": \"$$.Execution.Id\"}, \"Next\": \"B\""_qs),
        "field-other-language", FixKind::ToJsonata,
        inJsonata(
            u"\"Type\": \"Pass\", \"Output\": {\n    \"x\": \"{% $states.context.Execution.Id %}\"\n   }, \"Next\": \"B\""_qs));
    row("a way out of a Choice", state(choice), "advice-default", FixKind::AddDefault,
        state(choice + u", \"Default\": \"B\""_qs));
    row("a rule that never decides",
        state(
            u"\"Type\": \"Choice\", \"Choices\": [{\"Variable\": \"$.a\", \"IsNull\": true, \"Next\": \"B\"}, {\"Variable\": \"$.a\", \"IsNull\": true, \"Next\": \"B\"}], \"Default\": \"B\""_qs),
        "advice-same-rule", FixKind::RemoveRule,
        state(
            u"\"Type\": \"Choice\", \"Choices\": [{\"Variable\": \"$.a\", \"IsNull\": true, \"Next\": \"B\"}], \"Default\": \"B\""_qs));
    row("a rule that a wider one hides",
        state(
            u"\"Type\": \"Choice\", \"Choices\": [{\"Variable\": \"$.a\", \"NumericLessThan\": 9, \"Next\": \"B\"}, {\"Variable\": \"$.a\", \"NumericLessThan\": 5, \"Next\": \"B\"}], \"Default\": \"B\""_qs),
        "advice-covered-rule", FixKind::RemoveRule,
        state(
            u"\"Type\": \"Choice\", \"Choices\": [{\"Variable\": \"$.a\", \"NumericLessThan\": 9, \"Next\": \"B\"}], \"Default\": \"B\""_qs));
    const QString waits =
        u"\"Type\": \"Wait\", \"Seconds\": %1, \"Next\": \"C\"},\n \"C\": {\"Type\": \"Choice\", "
        "\"Choices\": [{\"Variable\": \"$.a\", \"IsNull\": true, \"Next\": \"B\"}], \"Default\": \"A\""_qs;
    row("a loop that lasts", state(waits.arg(1)), "advice-loop-events", FixKind::ChooseValue, state(waits.arg(10)));
    const QString map =
        u"\"Type\": \"Map\", \"Items\": \"{% [1..9000] %}\", \"ItemProcessor\": {\"ProcessorConfig\": "
        "%1, \"StartAt\": \"I\", \"States\": {\"I\": {\"Type\": \"Pass\", \"End\": true}}}%2, \"Next\": \"B\""_qs;
    row("histories of their own", inJsonata(map.arg(u"{\"Mode\": \"INLINE\"}"_qs, QString())), "advice-map-events",
        FixKind::ChooseValue,
        inJsonata(
            map.arg(u"{\n     \"Mode\": \"DISTRIBUTED\",\n     \"ExecutionType\": \"STANDARD\"\n    }"_qs, QString())));
    row("variables do not reach into a distributed map",
        inJsonata(map.arg(u"{\"Mode\": \"INLINE\"}"_qs, QString())
                      .replace(u"\"Type\": \"Pass\""_qs, u"\"Type\": \"Pass\", \"Output\": \"{% $x %}\""_qs)
                      .prepend(u"\"Type\": \"Pass\", \"Assign\": {\"x\": 1}, \"Next\": \"M\"},\n \"M\": {"_qs)),
        "advice-map-events", FixKind::ChooseValue, {});
    row("a limit to the waiting",
        state(
            u"\"Type\": \"Task\", \"Resource\": \"arn:aws:states:::sqs:sendMessage.waitForTaskToken\", \"Next\": \"B\""_qs),
        "advice-timeout", FixKind::AddFields,
        state(
            u"\"Type\": \"Task\", \"Resource\": \"arn:aws:states:::sqs:sendMessage.waitForTaskToken\", \"TimeoutSeconds\": 300, \"Next\": \"B\""_qs));
    const QString sdk = u"\"Type\": \"Task\", \"Resource\": \"arn:aws:states:::aws-sdk:s3:deleteBucket\", \"Retry\": "
                        "[{\"ErrorEquals\": [\"States.ALL\"]}], \"Next\": \"B\""_qs;
    row("the parameter that was meant", state(sdk + u", \"Parameters\": {\"bucket.$\": \"$.b\"}"_qs),
        "unknown-parameter", FixKind::RenameField, state(sdk + u", \"Parameters\": {\"Bucket.$\": \"$.b\"}"_qs));
    row("a parameter of another call", state(sdk + u", \"Parameters\": {\"Bucket\": \"b\", \"QueueUrl\": \"q\"}"_qs),
        "unknown-parameter", FixKind::RemoveField, state(sdk + u", \"Parameters\": {\"Bucket\": \"b\"}"_qs));
    row("a parameter that is missing", state(sdk + u", \"Parameters\": {\"ExpectedBucketOwner\": \"1\"}"_qs),
        "missing-parameter", FixKind::AddFields,
        state(sdk + u", \"Parameters\": {\"ExpectedBucketOwner\": \"1\", \"Bucket\": \"MyBucket\"}"_qs));
    row("a comma too many", state(u"\"Type\": \"Pass\", \"Next\": \"B\","_qs), "syntax", FixKind::TakeOut,
        state(u"\"Type\": \"Pass\", \"Next\": \"B\""_qs));
    row("a comma too few", state(u"\"Type\": \"Pass\" \"Next\": \"B\""_qs), "syntax", FixKind::PutIn,
        state(u"\"Type\": \"Pass\", \"Next\": \"B\""_qs));
    row("half an expression", inJsonata(u"\"Type\": \"Pass\", \"Output\": \"{% 1\", \"Next\": \"B\""_qs),
        "expression-brackets", FixKind::ChooseValue,
        inJsonata(u"\"Type\": \"Pass\", \"Output\": \"{% 1 %}\", \"Next\": \"B\""_qs));
}

void FixTest::fixing()
{
    QFETCH(QString, before);
    QFETCH(QString, key);
    QFETCH(int, kind);
    QFETCH(QString, after);
    const asl::Definition definition = read(before);
    const auto found = validate::diagnosed(definition);
    const auto problem = std::ranges::find_if(
        found, [&](const Diagnostic &each) { return key == QLatin1String(wordingOf(each.rule).name); });
    QVERIFY2(problem != found.end(), qPrintable(graveKeys(found).join(u'\n')));
    const std::vector<Fix> fixes = language::fixesFor(definition, *problem);
    const auto fix = std::ranges::find_if(fixes, [&](const Fix &each) {
        return int(each.kind) == kind && (after.isEmpty() || text::applied(before, each.patch) == after);
    });
    if (after.isEmpty()) { // no such fix: nothing would be left to wait for
        QVERIFY(fix == fixes.end());
        return;
    }
    for (const Fix &each : fixes) {
        if (fix == fixes.end())
            qWarning().noquote() << int(each.kind) << each.arguments << text::applied(before, each.patch);
    }
    QVERIFY(fix != fixes.end());
    QVERIFY(tried(before) > 0);
}

void FixTest::adviceIsTaken_data()
{
    QTest::addColumn<QString>("states"); // ' stands for "
    QTest::addColumn<int>("rule");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("argument");
    const auto row = [](const char *name, const char *states, validate::Rule rule, FixKind kind, const char *argument) {
        QTest::newRow(name) << QString::fromLatin1(states) << int(rule) << int(kind) << QString::fromLatin1(argument);
    };
    const char *half = "'A': {'Type': 'Task', 'Resource': 'arn:aws:states:::dynamodb:deleteItem', 'Parameters': "
                       "{'TableName': 't', 'Key': {}}, 'Next': 'B'}, 'B': {'Type': 'Task', 'Resource': "
                       "'arn:aws:states:::aws-sdk:s3:deleteBucket', 'Parameters': {'Bucket': 'b'}, 'Next': 'C'}, 'C': "
                       "{'Type': 'Choice', 'Choices': [{'Variable': '$.a', 'IsNull': true, 'Next': 'E'}], 'Default': "
                       "'%1'}, 'E': {'Type': 'Succeed'}, '%1': {'Type': 'Fail'}";
    row("an error is caught by a Fail that is there", qPrintable(QString::fromLatin1(half).arg(u"Stop"_qs)),
        validate::Rule::AdviceNoCatch, FixKind::CatchErrors, "Stop");
    row("an error is caught by a new Fail",
        "'A': {'Type': 'Task', 'Resource': 'arn:aws:states:::dynamodb:deleteItem', 'Parameters': {'TableName': 't', "
        "'Key': {}}, 'Next': 'Fail'}, 'Fail': {'Type': 'Task', 'Resource': 'arn:aws:states:::aws-sdk:s3:deleteBucket', "
        "'Parameters': {'Bucket': 'b'}, 'End': true}",
        validate::Rule::AdviceNoCatch, FixKind::CatchErrors, "Fail (2)");
    row("results go to S3",
        "'A': {'Type': 'Map', 'End': true, 'ItemReader': {'Resource': 'arn:aws:states:::s3:getObject', 'Parameters': "
        "{'Bucket': 'b', 'Key': 'k'}, 'ReaderConfig': {'InputType': 'JSON'}}, 'ItemProcessor': {'ProcessorConfig': "
        "{'Mode': 'DISTRIBUTED', 'ExecutionType': 'STANDARD'}, 'StartAt': 'P', 'States': {'P': {'Type': 'Pass', 'End': "
        "true}}}}",
        validate::Rule::AdviceLargeResults, FixKind::AddFields, "ResultWriter");
}

// The advice is gone, and nothing has come in its place.
void FixTest::adviceIsTaken()
{
    QFETCH(QString, states);
    QFETCH(int, rule);
    QFETCH(int, kind);
    QFETCH(QString, argument);
    const QString before = QString(u"{'StartAt': 'A', 'States': {"_qs + states + u"}}"_qs).replace(u'\'', u'"');
    const asl::Definition definition = read(before);
    const auto found = validate::diagnosed(definition);
    QCOMPARE(graveKeys(found), QStringList());
    const auto problem = std::ranges::find(found, validate::Rule(rule), &Diagnostic::rule);
    QVERIFY(problem != found.end());
    const std::vector<Fix> fixes = language::fixesFor(definition, *problem);
    const auto fix = std::ranges::find(fixes, FixKind(kind), &Fix::kind);
    QVERIFY(fix != fixes.end());
    QCOMPARE(fix->arguments.value(0), argument);
    const auto after = validate::diagnosed(read(text::applied(before, fix->patch)));
    QCOMPARE(graveKeys(after), QStringList());
    QVERIFY(std::ranges::find(after, validate::Rule(rule), &Diagnostic::rule) == after.end());
}

void FixTest::fixingYaml_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("after");
    const QString head = u"# orders\nStartAt: A\nStates:\n  A:\n"_qs, tail = u"  B: # the end\n    Type: Succeed\n"_qs;
    const auto row = [&](const char *name, const QString &before, FixKind kind, const QString &after) {
        QTest::newRow(name) << head + before + tail << int(kind) << head + after + tail;
    };
    row("the state that was meant", u"    Type: Pass\n    Next: b # on\n"_qs, FixKind::NameState,
        u"    Type: Pass\n    Next: B # on\n"_qs);
    row("the field that was meant", u"    Type: Pass\n    Nxt: B\n"_qs, FixKind::RenameField,
        u"    Type: Pass\n    Next: B\n"_qs);
    row("no such field", u"    Type: Pass\n    Mood: 1\n    Next: B\n"_qs, FixKind::RemoveField,
        u"    Type: Pass\n    Next: B\n"_qs);
    row("a way on", u"    Type: Pass\n"_qs, FixKind::GoOnTo, u"    Type: Pass\n    Next: B\n"_qs);
    row("a word that readers disagree on", u"    Type: Pass\n    Comment: yes # really\n    Next: B\n"_qs,
        FixKind::ChooseValue, u"    Type: Pass\n    Comment: 'yes' # really\n    Next: B\n"_qs);
    row("an account's number", u"    Type: Pass\n    Result: {account: 012345678901}\n    Next: B\n"_qs,
        FixKind::ChooseValue, u"    Type: Pass\n    Result: {account: '012345678901'}\n    Next: B\n"_qs);
    row("States.ALL last",
        u"    Type: Task\n    Resource: arn:aws:lambda:us-east-1:123456789012:function:f\n    Retry:\n      - ErrorEquals: [States.ALL]\n"
        "      - ErrorEquals: [E]\n    Next: B\n"_qs,
        FixKind::MoveLast,
        u"    Type: Task\n    Resource: arn:aws:lambda:us-east-1:123456789012:function:f\n    Retry:\n      - ErrorEquals: [E]\n"
        "      - ErrorEquals: [States.ALL]\n    Next: B\n"_qs);
}

void FixTest::fixingYaml()
{
    QFETCH(QString, before);
    QFETCH(int, kind);
    QFETCH(QString, after);
    const asl::Definition definition = read(before, json::Format::Yaml);
    QStringList all;
    for (const Diagnostic &problem : validate::diagnosed(definition)) {
        for (const Fix &fix : language::fixesFor(definition, problem)) {
            if (int(fix.kind) == kind)
                all << text::applied(before, fix.patch);
        }
    }
    QVERIFY2(all.contains(after), qPrintable(all.join(u"\n---\n"_qs)));
    QVERIFY(tried(before, json::Format::Yaml) > 0);
}

void FixTest::everyFixOfAPlantedFaultKeepsTheLaw()
{
    const QDir folder(QStringLiteral(BATUTA_SHARED) + u"/validation/mutated"_qs);
    if (!folder.exists())
        QSKIP("the planted faults are not here");
    int fixed = 0, fixedInYaml = 0;
    int files = 0;
    for (const QString &name : folder.entryList({u"*.json"_qs})) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        const int count = tried(text);
        QVERIFY2(count >= 0, qPrintable(name));
        if (const auto yaml = yaml::yamlText(json::parse(text))) {
            const int inYaml = tried(*yaml, json::Format::Yaml);
            QVERIFY2(inYaml >= 0, qPrintable(name));
            fixedInYaml += inYaml > 0 ? 1 : 0;
        }
        ++files;
        fixed += count > 0 ? 1 : 0;
        if (count == 0)
            qInfo().noquote() << "no fix:" << name;
    }
    qInfo("%d of %d planted faults have a fix, %d in YAML", fixed, files, fixedInYaml);
    QVERIFY(fixed * 2 > files && fixedInYaml * 2 > files);
}

void FixTest::nothingToFixNoFix()
{
    QCOMPARE(tried(machineWith(u"\"Type\": \"Pass\", \"Next\": \"B\""_qs)), 0);
    QCOMPARE(tried({}), 0);
}

BATUTA_TEST(FixTest)
#include "tst_fix.moc"
