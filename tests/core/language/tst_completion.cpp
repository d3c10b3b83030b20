// What is offered at a place, and what the text is once it is taken.
#include "core/language/completion.h"
#include "core/yaml/parser.h"
#include "tests/runner/runner.h"

#include "caret.h"

using language::Item;

static const QString InJsonata = QStringLiteral("\"QueryLanguage\": \"JSONata\", ");

class CompletionTest : public QObject
{
    Q_OBJECT

    static QStringList labels(const std::vector<Item> &items)
    {
        QStringList all;
        for (const Item &item : items)
            all << item.label;
        return all;
    }

private Q_SLOTS:
    void offers_data();
    void offers();
    void taking_data();
    void taking();
    void filtering_data();
    void filtering();
    void inYaml_data();
    void inYaml();
    void nothingIsOfferedOutside();
    void theWholeCatalogueIsOffered();
};

void CompletionTest::offers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("wanted");
    QTest::addColumn<QStringList>("unwanted");
    const auto row = [](const char *name, const QString &text, const QStringList &wanted, const QStringList &unwanted) {
        QTest::newRow(name) << text << wanted << unwanted;
    };
    const auto state = [](const QString &fields) { return machineWith(fields); };
    const auto jsonata = [](const QString &fields) { return machineWith(fields, InJsonata); };
    row("a machine lacks fields", u"{ \"StartAt\": \"A\", \"|\" }"_qs, {u"States"_qs, u"Comment"_qs},
        {u"StartAt"_qs, u"Type"_qs});
    row("a bare letter at a key", u"{ \"StartAt\": \"A\",\n S| }"_qs, {u"States"_qs}, {u"StartAt"_qs});
    row("a task's fields in JSONPath", state(u"\"Type\": \"Task\", \"|\""_qs),
        {u"Resource"_qs, u"Parameters"_qs, u"Retry"_qs}, {u"Type"_qs, u"Arguments"_qs, u"Choices"_qs});
    row("a task's fields in JSONata", jsonata(u"\"Type\": \"Task\", \"|\""_qs),
        {u"Resource"_qs, u"Arguments"_qs, u"Output"_qs}, {u"Parameters"_qs, u"ResultPath"_qs});
    row("a wait's fields, no colon yet", state(u"\"Type\": \"Wait\",\n \"Se|\"\n \"End\": true"_qs),
        {u"Seconds"_qs, u"TimestampPath"_qs}, {u"End"_qs, u"Next"_qs, u"Resource"_qs});
    row("a string that is not closed", state(u"\"Type\": \"Pass\",\n \"Re|\n "_qs), {u"Result"_qs}, {u"Retry"_qs});
    row("a retrier's fields", state(u"\"Type\": \"Task\", \"Retry\": [{\"|\"}]"_qs),
        {u"ErrorEquals"_qs, u"JitterStrategy"_qs}, {u"Next"_qs, u"Type"_qs});
    row("a rule's fields within And", state(u"\"Type\": \"Choice\", \"Choices\": [{\"And\": [{\"|\"}]}]"_qs),
        {u"Variable"_qs, u"IsPresent"_qs}, {u"Condition"_qs, u"Type"_qs});
    row("a processor's configuration",
        state(u"\"Type\": \"Map\", \"ItemProcessor\": {\"ProcessorConfig\": {\"|\"}}"_qs),
        {u"Mode"_qs, u"ExecutionType"_qs}, {u"StartAt"_qs});
    row("kinds of states", state(u"\"Type\": \"|\""_qs), {u"Task"_qs, u"Parallel"_qs}, {u"A"_qs});
    row("query languages", u"{ \"QueryLanguage\": \"|\" }"_qs, {u"JSONata"_qs, u"JSONPath"_qs}, {});
    row("modes", state(u"\"Type\": \"Map\", \"ItemProcessor\": {\"ProcessorConfig\": {\"Mode\": \"|\"}}"_qs),
        {u"INLINE"_qs, u"DISTRIBUTED"_qs}, {});
    row("truth", state(u"\"Type\": \"Pass\", \"End\": t|"_qs), {u"true"_qs, u"false"_qs}, {});
    row("a state to go to", state(u"\"Type\": \"Pass\", \"Next\": \"|\""_qs), {u"B"_qs}, {u"A"_qs});
    row("a state to start at", u"{\"StartAt\": |, \"States\": {\"A\": {}}}"_qs, {u"A"_qs}, {});
    row("a rule's target", state(u"\"Type\": \"Choice\", \"Choices\": [{\"Next\": \"|\"}]"_qs), {u"B"_qs}, {});
    row("states stay in their scope",
        state(u"\"Type\": \"Parallel\", \"Branches\": [{\"StartAt\": \"|\", \"States\": {\"C\": {}}}]"_qs), {u"C"_qs},
        {u"A"_qs, u"B"_qs});
    row("errors, those of the file too",
        state(
            u"\"Type\": \"Task\", \"Catch\": [{\"ErrorEquals\": [\"Mine\"]}], \"Retry\": [{\"ErrorEquals\": [\"|\"]}]"_qs),
        {u"States.ALL"_qs, u"States.Timeout"_qs, u"Mine"_qs, u"Lambda.TooManyRequestsException"_qs}, {u"A"_qs});
    row("a harness's errors",
        state(u"\"Type\": \"Task\", \"Resource\": \"arn:aws:states:::bedrockagentcore:invokeHarness\", "
              "\"Retry\": [{\"ErrorEquals\": [\"|\"]}]"_qs),
        {u"BedrockAgentCore.ThrottlingException"_qs, u"BedrockAgentCore.ResourceNotFoundException"_qs}, {});
    row("the context in a path", state(u"\"Type\": \"Pass\", \"Parameters\": {\"x.$\": \"$$.Ex|\"}"_qs),
        {u"$$.Execution.Id"_qs, u"States.Format"_qs}, {u"$map"_qs});
    row("a variable in a path",
        state(u"\"Type\": \"Pass\", \"Assign\": {\"total.$\": \"$.t\"}, \"InputPath\": \"$|\""_qs),
        {u"$total"_qs, u"$"_qs}, {u"States.Format"_qs});
    row("a result path names the input only", state(u"\"Type\": \"Pass\", \"ResultPath\": \"$|\""_qs), {u"$"_qs},
        {u"$$.Execution.Id"_qs});
    row("an expression", jsonata(u"\"Type\": \"Pass\", \"Assign\": {\"n\": 1}, \"Output\": \"{% $| %}\""_qs),
        {u"$states.input"_qs, u"$n"_qs, u"$map"_qs, u"$states.context.Execution.Id"_qs},
        {u"$states.result"_qs, u"$eval"_qs});
    row("a task has a result", jsonata(u"\"Type\": \"Task\", \"Output\": \"{% $| %}\""_qs), {u"$states.result"_qs},
        {u"$states.errorOutput"_qs});
    row("a catcher has an error", jsonata(u"\"Type\": \"Task\", \"Catch\": [{\"Output\": \"{% $| %}\"}]"_qs),
        {u"$states.errorOutput"_qs}, {u"$states.result"_qs});
    row("nothing within an expression's string", jsonata(u"\"Type\": \"Pass\", \"Output\": \"{% 'a $|' %}\""_qs), {},
        {u"$map"_qs});
    row("resources", state(u"\"Type\": \"Task\", \"Resource\": \"arn:|\""_qs),
        {u"arn:aws:states:::lambda:invoke"_qs, u"arn:aws:states:::lambda:invoke.waitForTaskToken"_qs,
         u"arn:aws:states:::glue:startJobRun.sync"_qs, u"arn:aws:states:::aws-sdk:s3:"_qs},
        {u"arn:aws:states:::lambda:invoke.sync"_qs, u"arn:aws:states:::aws-sdk:s3:getObject"_qs});
    row("calls of the SDK", state(u"\"Type\": \"Task\", \"Resource\": \"arn:aws:states:::aws-sdk:s3:|\""_qs),
        {u"arn:aws:states:::aws-sdk:s3:getObject"_qs}, {u"arn:aws:states:::aws-sdk:ec2:"_qs});
    row("a call's parameters",
        state(u"\"Type\": \"Task\", \"Resource\": \"arn:aws:states:::lambda:invoke\", \"Parameters\": {\"|\"}"_qs),
        {u"FunctionName"_qs, u"Payload.$"_qs}, {u"Type"_qs});
    row("all that a call takes, whoever's call it is",
        jsonata(
            u"\"Type\": \"Task\", \"Resource\": \"arn:aws:states:::aws-sdk:s3:getObject\", \"Arguments\": {\"Key\": \"k\", \"|\"}"_qs),
        {u"Bucket"_qs, u"VersionId"_qs}, {u"Key"_qs, u"TableName"_qs});
    row("the words a parameter may be",
        state(
            u"\"Type\": \"Task\", \"Resource\": \"arn:aws:states:::dynamodb:putItem\", \"Parameters\": {\"ReturnValues\": \"|\"}"_qs),
        {u"ALL_OLD"_qs, u"NONE"_qs}, {u"TOTAL"_qs});
    row("whole states", u"{ \"States\": {\n \"|\" } }"_qs, {u"Task"_qs, u"Choice"_qs, u"Fail"_qs}, {u"Type"_qs});
    row("nothing in plain data", state(u"\"Type\": \"Pass\", \"Result\": {\"|\"}"_qs), {}, {u"Type"_qs, u"Retry"_qs});
}

void CompletionTest::offers()
{
    QFETCH(QString, text);
    QFETCH(QStringList, wanted);
    QFETCH(QStringList, unwanted);
    const WithCaret at(text);
    const QStringList all = labels(language::completionsAt(at.definition, at.position).items);
    for (const QString &label : wanted)
        QVERIFY2(all.contains(label), qPrintable(label + u" is not among "_qs + all.join(u' ')));
    for (const QString &label : unwanted)
        QVERIFY2(!all.contains(label), qPrintable(label + u" is offered"_qs));
}

void CompletionTest::taking_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("after");
    const auto row = [](const char *name, const QString &text, const QString &label, const QString &after) {
        QTest::newRow(name) << text << label << after;
    };
    row("a field gets colon and quotes", u"{ \"Sta|\" }"_qs, u"StartAt"_qs, u"{ \"StartAt\": \"|\" }"_qs);
    row("a bare word gets quotes", u"{ Sta| }"_qs, u"StartAt"_qs, u"{ \"StartAt\": \"|\" }"_qs);
    row("a number is put in", machineWith(u"\"Type\": \"Wait\", \"S|\""_qs), u"Seconds"_qs,
        machineWith(u"\"Type\": \"Wait\", \"Seconds\": 5|"_qs));
    row("the comma before", machineWith(u"\"Type\": \"Wait\"\n \"S|\""_qs), u"Seconds"_qs,
        machineWith(u"\"Type\": \"Wait\",\n \"Seconds\": 5|"_qs));
    row("the comma after", u"{ \"Sta|\"\n \"Comment\": \"c\" }"_qs, u"StartAt"_qs,
        u"{ \"StartAt\": \"|\",\n \"Comment\": \"c\" }"_qs);
    row("only the name where a colon is", u"{ \"S|\": 1 }"_qs, u"StartAt"_qs, u"{ \"StartAt\"|: 1 }"_qs);
    row("a name takes the whole string", machineWith(u"\"Type\": \"Pass\", \"Next\": \"X|yz\""_qs), u"B"_qs,
        machineWith(u"\"Type\": \"Pass\", \"Next\": \"B\"|"_qs));
    row("a truth has no quotes", machineWith(u"\"Type\": \"Pass\", \"End\": \"t|\""_qs), u"true"_qs,
        machineWith(u"\"Type\": \"Pass\", \"End\": true|"_qs));
    row("a function's argument comes next",
        machineWith(u"\"Type\": \"Pass\", \"Output\": \"{% 1 + $su| %}\""_qs, InJsonata), u"$sum"_qs,
        machineWith(u"\"Type\": \"Pass\", \"Output\": \"{% 1 + $sum(|) %}\""_qs, InJsonata));
    row("an empty list", u"{\n  \"States\": {|}\n}"_qs, u"Succeed"_qs,
        u"{\n  \"States\": {\"Succeed|\": {\n      \"Type\": \"Succeed\"\n    }}\n}"_qs);
    row("a retrier is whole",
        u"{\n  \"States\": {\n    \"A\": {\n      \"Type\": \"Task\",\n      C|\n    }\n  }\n}"_qs, u"Catch"_qs,
        u"{\n  \"States\": {\n    \"A\": {\n      \"Type\": \"Task\",\n      \"Catch\": [\n        {\n          \"ErrorEquals\": [\n"
        "            \"States.ALL\"\n          ],\n          \"Next\": \"|\"\n        }\n      ]\n    }\n  }\n}"_qs);
}

void CompletionTest::taking()
{
    QFETCH(QString, text);
    QFETCH(QString, label);
    QFETCH(QString, after);
    const WithCaret at(text);
    const language::Completions offer = language::completionsAt(at.definition, at.position);
    const auto item = std::ranges::find(offer.items, label, &Item::label);
    QVERIFY2(item != offer.items.end(), qPrintable(labels(offer.items).join(u' ')));
    const language::Accepted taken = language::accepted(offer, *item);
    QVERIFY(text::isSound(taken.patch, at.text.size()));
    QCOMPARE(text::applied(at.text, taken.patch).insert(taken.caret, u'|'), after);
}

void CompletionTest::filtering_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("kept");
    QTest::newRow("nothing typed keeps all")
        << QString() << QStringList{u"TimeoutSeconds"_qs, u"Seconds"_qs, u"OutputPath"_qs};
    QTest::newRow("beginnings come first") << u"sec"_qs << QStringList{u"Seconds"_qs, u"TimeoutSeconds"_qs};
    QTest::newRow("word starts before insides") << u"p"_qs << QStringList{u"OutputPath"_qs};
    QTest::newRow("nothing fits") << u"xyz"_qs << QStringList{};
    QTest::newRow("insides last") << u"ut"_qs << QStringList{u"TimeoutSeconds"_qs, u"OutputPath"_qs};
}

void CompletionTest::filtering()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, kept);
    std::vector<Item> items;
    for (const QString &label : {u"TimeoutSeconds"_qs, u"Seconds"_qs, u"OutputPath"_qs})
        items.push_back({label, label, {}, {}, -1});
    QCOMPARE(labels(language::filtered(items, typed)), kept);
}

// What is offered at the bar, and the text with its caret once `label` is taken.
void CompletionTest::inYaml_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("after");
    const QString head = u"StartAt: A\nStates:\n  A:\n"_qs;
    const QString tail = u"  B:\n    Type: Succeed\n"_qs;
    const auto row = [&](const char *name, const QString &fields, const char *label, const QString &after) {
        QTest::newRow(name) << head + fields + tail << QString::fromLatin1(label) << head + after + tail;
    };
    row("a field's name", u"    Type: Pass\n    Ne|\n"_qs, "Next", u"    Type: Pass\n    Next: |\n"_qs);
    row("on an empty line", u"    Type: Pass\n    |\n"_qs, "Next", u"    Type: Pass\n    Next: |\n"_qs);
    row("before others", u"    Type: Pass\n    Re|\n    End: true\n"_qs, "ResultPath",
        u"    Type: Pass\n    ResultPath: $|\n    End: true\n"_qs);
    row("its colon stands there", u"    Type: Pass\n    Ne|: B\n"_qs, "Next", u"    Type: Pass\n    Next|: B\n"_qs);
    row("a number", u"    Type: Wait\n    Sec|\n"_qs, "Seconds", u"    Type: Wait\n    Seconds: 5|\n"_qs);
    row("an object to fill", u"    Type: Task\n    Para|\n"_qs, "Parameters",
        u"    Type: Task\n    Parameters:\n      |\n"_qs);
    row("a list with its first item", u"    Type: Task\n    Cat|\n"_qs, "Catch",
        u"    Type: Task\n    Catch:\n      - ErrorEquals:\n          - States.ALL\n        Next: |\n"_qs);
    row("a state's kind", u"    Type: |\n"_qs, "Choice", u"    Type: Choice|\n"_qs);
    row("a part of a value", u"    Type: Ch|\n"_qs, "Choice", u"    Type: Choice|\n"_qs);
    row("a value before a comment", u"    Type: Ch| # why\n"_qs, "Choice", u"    Type: Choice| # why\n"_qs);
    row("a state to go to", u"    Type: Pass\n    Next: |\n"_qs, "B", u"    Type: Pass\n    Next: B|\n"_qs);
    row("a quoted name", u"    Type: Pass\n    Next: \"|\"\n"_qs, "B", u"    Type: Pass\n    Next: B|\n"_qs);
    row("a retrier's field behind the dash", u"    Type: Task\n    Retry:\n      - Err|\n"_qs, "ErrorEquals",
        u"    Type: Task\n    Retry:\n      - ErrorEquals:\n          - |\n"_qs);
    row("a retrier's second field", u"    Type: Task\n    Retry:\n      - ErrorEquals: [A]\n        Max|\n"_qs,
        "MaxAttempts", u"    Type: Task\n    Retry:\n      - ErrorEquals: [A]\n        MaxAttempts: 3|\n"_qs);
    row("an error in a list", u"    Type: Task\n    Retry:\n      - ErrorEquals:\n          - |\n"_qs, "States.Timeout",
        u"    Type: Task\n    Retry:\n      - ErrorEquals:\n          - States.Timeout|\n"_qs);
    row("an error that is begun", u"    Type: Task\n    Retry:\n      - ErrorEquals:\n          - States.Ti|\n"_qs,
        "States.Timeout", u"    Type: Task\n    Retry:\n      - ErrorEquals:\n          - States.Timeout|\n"_qs);
    row("a path", u"    Type: Pass\n    InputPath: $$.Ex|\n"_qs, "$$.Execution.Id",
        u"    Type: Pass\n    InputPath: $$.Execution.Id|\n"_qs);
    row("a function of JSONata", u"    Type: Pass\n    QueryLanguage: JSONata\n    Output: '{% $su| %}'\n"_qs, "$sum",
        u"    Type: Pass\n    QueryLanguage: JSONata\n    Output: '{% $sum(|) %}'\n"_qs);
    row("a quote that is not closed", u"    Type: Pass\n    QueryLanguage: JSONata\n    Output: '{% $states.in|\n"_qs,
        "$states.input", u"    Type: Pass\n    QueryLanguage: JSONata\n    Output: '{% $states.input|\n"_qs);
    row("a resource", u"    Type: Task\n    Resource: arn:aws:states:::lam|\n"_qs, "arn:aws:states:::lambda:invoke",
        u"    Type: Task\n    Resource: arn:aws:states:::lambda:invoke|\n"_qs);
    row("a call's parameter",
        u"    Type: Task\n    Resource: arn:aws:states:::lambda:invoke\n    Parameters:\n      Fun|\n"_qs,
        "FunctionName",
        u"    Type: Task\n    Resource: arn:aws:states:::lambda:invoke\n    Parameters:\n      FunctionName: arn:aws:lambda:us-east-1:123456789012:function:MyFunction|\n"_qs);
    QTest::newRow("a whole state")
        << u"StartAt: A\nStates:\n  |\n  A:\n    Type: Succeed\n"_qs << u"Fail"_qs
        << u"StartAt: A\nStates:\n  Fail|:\n    Type: Fail\n    Error: Failed\n  A:\n    Type: Succeed\n"_qs;
    QTest::newRow("the machine's fields") << u"St|\n"_qs << u"StartAt"_qs << u"StartAt: |\n"_qs;
    QTest::newRow("carriage returns") << u"StartAt: A\r\nSta|\r\n"_qs << u"States"_qs
                                      << u"StartAt: A\r\nStates:\r\n  |\r\n"_qs;
    for (const char *where : {"StartAt: A # |", "StartAt: A\nStates: {|", "StartAt: A\nComment: |\n  more",
                              "two words|: x", "StartAt: A|\nStates: []"})
        QTest::newRow(where) << QString::fromLatin1(where) << QString() << QString();
}

void CompletionTest::inYaml()
{
    QFETCH(QString, text);
    QFETCH(QString, label);
    QFETCH(QString, after);
    const qsizetype position = text.indexOf(u'|');
    text.remove(position, 1);
    const auto offer = language::completionsAt(asl::read(yaml::parse(text)), position);
    if (label.isEmpty()) {
        QVERIFY2(offer.items.empty() || text.endsWith(u"States: []"), qPrintable(labels(offer.items).join(u' ')));
        return;
    }
    const auto items = language::filtered(offer.items, offer.typed);
    const auto item = std::ranges::find(items, label, &Item::label);
    QVERIFY2(item != items.end(), qPrintable(labels(offer.items).join(u' ')));
    const auto accepted = language::accepted(offer, *item);
    QCOMPARE(text::applied(text, accepted.patch).insert(accepted.caret, u'|'), after);
}

void CompletionTest::nothingIsOfferedOutside()
{
    const WithCaret outside(u" | {}"_qs);
    QVERIFY(language::completionsAt(outside.definition, outside.position).items.empty());
    const WithCaret empty(u"|"_qs);
    QVERIFY(language::completionsAt(empty.definition, empty.position).items.empty());
    QVERIFY(language::completionsAt(empty.definition, 99).items.empty());
}

void CompletionTest::theWholeCatalogueIsOffered()
{
    const WithCaret at(machineWith(u"\"Type\": \"Task\", \"Resource\": \"|\""_qs));
    QVERIFY(language::completionsAt(at.definition, at.position).items.size() > 150);
}

BATUTA_TEST(CompletionTest)
#include "tst_completion.moc"
