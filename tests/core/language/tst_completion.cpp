// What is offered at a place, and what the text is once it is taken.
#include "core/language/completion.h"
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
    void nothingIsOfferedInYamlOrOutside();
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
    row("a machine lacks fields", u"{ \"StartAt\": \"A\", \"|\" }"_qs, {u"States"_qs, u"Comment"_qs}, {u"StartAt"_qs, u"Type"_qs});
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
    row("a processor's configuration", state(u"\"Type\": \"Map\", \"ItemProcessor\": {\"ProcessorConfig\": {\"|\"}}"_qs),
        {u"Mode"_qs, u"ExecutionType"_qs}, {u"StartAt"_qs});
    row("kinds of states", state(u"\"Type\": \"|\""_qs), {u"Task"_qs, u"Parallel"_qs}, {u"A"_qs});
    row("query languages", u"{ \"QueryLanguage\": \"|\" }"_qs, {u"JSONata"_qs, u"JSONPath"_qs}, {});
    row("modes", state(u"\"Type\": \"Map\", \"ItemProcessor\": {\"ProcessorConfig\": {\"Mode\": \"|\"}}"_qs),
        {u"INLINE"_qs, u"DISTRIBUTED"_qs}, {});
    row("truth", state(u"\"Type\": \"Pass\", \"End\": t|"_qs), {u"true"_qs, u"false"_qs}, {});
    row("a state to go to", state(u"\"Type\": \"Pass\", \"Next\": \"|\""_qs), {u"B"_qs}, {u"A"_qs});
    row("a state to start at", u"{\"StartAt\": |, \"States\": {\"A\": {}}}"_qs, {u"A"_qs}, {});
    row("a rule's target", state(u"\"Type\": \"Choice\", \"Choices\": [{\"Next\": \"|\"}]"_qs), {u"B"_qs}, {});
    row("states stay in their scope", state(u"\"Type\": \"Parallel\", \"Branches\": [{\"StartAt\": \"|\", \"States\": {\"C\": {}}}]"_qs),
        {u"C"_qs}, {u"A"_qs, u"B"_qs});
    row("errors, those of the file too",
        state(u"\"Type\": \"Task\", \"Catch\": [{\"ErrorEquals\": [\"Mine\"]}], \"Retry\": [{\"ErrorEquals\": [\"|\"]}]"_qs),
        {u"States.ALL"_qs, u"States.Timeout"_qs, u"Mine"_qs, u"Lambda.TooManyRequestsException"_qs}, {u"A"_qs});
    row("the context in a path", state(u"\"Type\": \"Pass\", \"Parameters\": {\"x.$\": \"$$.Ex|\"}"_qs),
        {u"$$.Execution.Id"_qs, u"States.Format"_qs}, {u"$map"_qs});
    row("a variable in a path", state(u"\"Type\": \"Pass\", \"Assign\": {\"total.$\": \"$.t\"}, \"InputPath\": \"$|\""_qs),
        {u"$total"_qs, u"$"_qs}, {u"States.Format"_qs});
    row("a result path names the input only", state(u"\"Type\": \"Pass\", \"ResultPath\": \"$|\""_qs), {u"$"_qs}, {u"$$.Execution.Id"_qs});
    row("an expression", jsonata(u"\"Type\": \"Pass\", \"Assign\": {\"n\": 1}, \"Output\": \"{% $| %}\""_qs),
        {u"$states.input"_qs, u"$n"_qs, u"$map"_qs, u"$states.context.Execution.Id"_qs}, {u"$states.result"_qs, u"$eval"_qs});
    row("a task has a result", jsonata(u"\"Type\": \"Task\", \"Output\": \"{% $| %}\""_qs), {u"$states.result"_qs}, {u"$states.errorOutput"_qs});
    row("a catcher has an error", jsonata(u"\"Type\": \"Task\", \"Catch\": [{\"Output\": \"{% $| %}\"}]"_qs),
        {u"$states.errorOutput"_qs}, {u"$states.result"_qs});
    row("nothing within an expression's string", jsonata(u"\"Type\": \"Pass\", \"Output\": \"{% 'a $|' %}\""_qs), {}, {u"$map"_qs});
    row("resources", state(u"\"Type\": \"Task\", \"Resource\": \"arn:|\""_qs),
        {u"arn:aws:states:::lambda:invoke"_qs, u"arn:aws:states:::lambda:invoke.waitForTaskToken"_qs,
         u"arn:aws:states:::glue:startJobRun.sync"_qs, u"arn:aws:states:::aws-sdk:s3:"_qs},
        {u"arn:aws:states:::lambda:invoke.sync"_qs, u"arn:aws:states:::aws-sdk:s3:getObject"_qs});
    row("calls of the SDK", state(u"\"Type\": \"Task\", \"Resource\": \"arn:aws:states:::aws-sdk:s3:|\""_qs),
        {u"arn:aws:states:::aws-sdk:s3:getObject"_qs}, {u"arn:aws:states:::aws-sdk:ec2:"_qs});
    row("a call's parameters", state(u"\"Type\": \"Task\", \"Resource\": \"arn:aws:states:::lambda:invoke\", \"Parameters\": {\"|\"}"_qs),
        {u"FunctionName"_qs, u"Payload.$"_qs}, {u"Type"_qs});
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
    row("the comma after", u"{ \"Sta|\"\n \"Comment\": \"c\" }"_qs, u"StartAt"_qs, u"{ \"StartAt\": \"|\",\n \"Comment\": \"c\" }"_qs);
    row("only the name where a colon is", u"{ \"S|\": 1 }"_qs, u"StartAt"_qs, u"{ \"StartAt\"|: 1 }"_qs);
    row("a name takes the whole string", machineWith(u"\"Type\": \"Pass\", \"Next\": \"X|yz\""_qs), u"B"_qs,
        machineWith(u"\"Type\": \"Pass\", \"Next\": \"B\"|"_qs));
    row("a truth has no quotes", machineWith(u"\"Type\": \"Pass\", \"End\": \"t|\""_qs), u"true"_qs,
        machineWith(u"\"Type\": \"Pass\", \"End\": true|"_qs));
    row("a function's argument comes next", machineWith(u"\"Type\": \"Pass\", \"Output\": \"{% 1 + $su| %}\""_qs, InJsonata),
        u"$sum"_qs, machineWith(u"\"Type\": \"Pass\", \"Output\": \"{% 1 + $sum(|) %}\""_qs, InJsonata));
    row("an empty list", u"{\n  \"States\": {|}\n}"_qs, u"Succeed"_qs,
        u"{\n  \"States\": {\"Succeed|\": {\n      \"Type\": \"Succeed\"\n    }}\n}"_qs);
    row("a retrier is whole", u"{\n  \"States\": {\n    \"A\": {\n      \"Type\": \"Task\",\n      C|\n    }\n  }\n}"_qs, u"Catch"_qs,
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
    QTest::newRow("nothing typed keeps all") << QString() << QStringList{u"TimeoutSeconds"_qs, u"Seconds"_qs, u"OutputPath"_qs};
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

void CompletionTest::nothingIsOfferedInYamlOrOutside()
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
