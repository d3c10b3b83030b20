// What goes wrong between a definition and its carrier is told where it stands, and nothing else is.
#include "tests/core/carrier/carried.h"
#include "tests/core/carrier/carriers.h"
#include "tests/runner/runner.h"

using namespace carriers;
using tests::CarriedText;
using tests::Files;

class TestRemarks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void substitutionsAreTold_data();
    void substitutionsAreTold() { tell(); }
    void numbersInQuotesAreTold_data();
    void numbersInQuotesAreTold() { tell(); }
    void thePluginsOwnAreTold_data();
    void thePluginsOwnAreTold() { tell(); }
    void arnsAreTold_data();
    void arnsAreTold() { tell(); }
    void filesAreTold_data();
    void filesAreTold() { tell(); }
    void everyRuleWasTold();

private:
    static void columns()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QVariantMap>("files");
    }

    static void row(const char *name, const QString &text, const QStringList &words, const Files &files = {})
    {
        QVariantMap beside;
        for (auto file = files.cbegin(); file != files.cend(); ++file)
            beside.insert(file.key(), file.value());
        QTest::newRow(name) << text << words << beside;
    }

    static void tell()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, words);
        QFETCH(QVariantMap, files);
        Files beside;
        for (auto file = files.cbegin(); file != files.cend(); ++file)
            beside.insert(file.key(), file.value().toString());
        const CarriedText carried(text, beside);
        QVERIFY(carried.isThere());
        QCOMPARE(carried.words(), words);
        for (const QString &each : words)
            s_told << each;
    }

    static inline QStringList s_told; // by all rows so far
};

void TestRemarks::substitutionsAreTold_data()
{
    columns();
    const QString uri = u"      DefinitionUri: m.asl.json\n"_qs;
    row("an entry that nothing uses",
        sam(uri + u"      DefinitionSubstitutions:\n        F: !GetAtt F.Arn\n        'Old': x\n"_qs),
        {u"unused-substitution warning 10 «'Old'»"_qs}, {{u"m.asl.json"_qs, task(u"${F}"_qs)}});
    row("all used, one within a text and one in a key",
        sam(uri + u"      DefinitionSubstitutions: {A: x, B: y, K: k}\n"_qs), {},
        {{u"m.asl.json"_qs,
          u"{\"StartAt\":\"A\",\"States\":{\"A\":{\"Type\":\"Pass\",\"Result\":{\"${K}\":\"${A}-${B}\"},\"End\":true}}}"_qs}});
    row("a place without an entry: a Resource is refused, a text stays",
        sam(uri + u"      DefinitionSubstitutions: {B: x}\n"_qs),
        {u"m.asl.json missing-substitution warning 1 «${C}»"_qs, u"m.asl.json missing-substitution error 1 «${A}»"_qs},
        {{u"m.asl.json"_qs,
          u"{\"Comment\":\"${B} ${C} ${C}\",\"StartAt\":\"A\",\"States\":{\"A\":{\"Type\":\"Task\",\"Resource\":\"${A}\",\"End\":true}}}"_qs}});
    row("entries that the tool works out", sam(uri + u"      DefinitionSubstitutions: !If [X, {A: x}, {A: y}]\n"_qs),
        {}, {{u"m.asl.json"_qs, task(u"${A}"_qs)}});
    row("no entries at all", sam(uri), {u"m.asl.json missing-substitution error 1 «${A}»"_qs},
        {{u"m.asl.json"_qs, task(u"${A}"_qs)}});
    row("a comment of YAML is no place", sam(u"      DefinitionUri: m.asl.yaml\n"_qs), {},
        {{u"m.asl.yaml"_qs, u"# ${A}\nStartAt: A\nStates:\n  A: {Type: Succeed} # ${B}\n"_qs}});
    row("a parameter's default fills in nothing by itself",
        u"Parameters:\n  A: {Type: String, Default: x}\nResources:\n  M:\n    Type: AWS::StepFunctions::StateMachine\n"
        u"    Properties:\n      DefinitionString: '"_qs
            + task(u"${A}"_qs) + u"'\n"_qs,
        {u"missing-substitution error 7 «${A}»"_qs});
    row("Fn::Sub names what the template holds",
        cloud(u"      DefinitionString: !Sub\n        - |\n          "_qs
              + task(u"${X}:${T}:${AWS::Region}:${M.Arn}:${Nobody.Arn}:${!Y}"_qs)
              + u"\n        - X: 1\n          Z: 2\n"_qs),
        {u"unresolved-reference error 9 «${Nobody.Arn}»"_qs, u"unused-substitution warning 11 «Z»"_qs});
    row("SAM makes resources of its own",
        sam(u"      DefinitionString: !Sub '"_qs + task(u"${FRole.Arn}"_qs) + u"'\n"_qs), {});
    row("a macro may add any",
        u"Transform: [Mine]\n"_qs + cloud(u"      DefinitionString: !Sub '"_qs + task(u"${Nobody}"_qs) + u"'\n"_qs),
        {});
    row("pieces that are joined are expressions, other names are not",
        cloud(u"      DefinitionString: !Join ['', ['"_qs + task(u"',!Ref T,'${T2}"_qs) + u"']]\n"_qs),
        {u"missing-substitution error 7 «${T2}»"_qs});
    row("templatefile's names",
        terraform(u"templatefile(\"${path.module}/m.json\", {\n    a = var.a\n    \"b\" = 1, c = 2\n  })"_qs),
        {u"m.json unresolved-reference error 1 «${d}»"_qs, u"unused-substitution warning 4 «\"b\"»"_qs},
        {{u"m.json"_qs, task(u"${a}-${jsonencode(c)}-${d}-$${e}"_qs)}});
    row("a loop has names of its own", terraform(u"templatefile(\"m.json\", { a = [1] })"_qs), {},
        {{u"m.json"_qs, task(u"%{ for x in a }${x}%{ endfor }"_qs)}});
    row("arguments that are worked out", terraform(u"templatefile(\"m.json\", merge(local.a, {}))"_qs), {},
        {{u"m.json"_qs, task(u"${a}"_qs)}});
    row("file() fills in nothing", terraform(u"file(\"m.json\")"_qs),
        {u"m.json missing-substitution error 1 «${a}»"_qs}, {{u"m.json"_qs, task(u"${a}"_qs)}});
    row("a heredoc in locals is Terraform's own",
        u"locals {\n  d = <<-EOT\n    "_qs + task(u"${aws_lambda_function.f.arn}"_qs) + u"\n  EOT\n}\n"_qs
            + terraform(u"local.d"_qs),
        {});
    row("entries that readers of YAML disagree about",
        sam(uri + u"      DefinitionSubstitutions: {A: 012345678901, B: yes, C: '012', D: 2030-01-31, E: 30}\n"_qs),
        {u"yaml-readers-disagree warning 8 «012345678901»"_qs, u"yaml-readers-disagree warning 8 «yes»"_qs,
         u"yaml-readers-disagree warning 8 «2030-01-31»"_qs},
        {{u"m.asl.json"_qs, task(u"${A}${B}${C}${D}${E}"_qs)}});
}

void TestRemarks::numbersInQuotesAreTold_data()
{
    columns();
    const QString filled = u"      DefinitionSubstitutions: {T: 30}\n"_qs;
    row("a text in a file", sam(u"      DefinitionUri: m.json\n"_qs + filled),
        {u"m.json quoted-number error 1 «\"${T}\"»"_qs}, {{u"m.json"_qs, wait(u"\"${T}\""_qs)}});
    row("bare it is right", sam(u"      DefinitionUri: m.json\n"_qs + filled), {}, {{u"m.json"_qs, wait(u"${T}"_qs)}});
    row("in JSONata a text may be an expression", sam(u"      DefinitionUri: m.json\n"_qs + filled),
        {u"m.json quoted-number warning 1 «\"${T}\"»"_qs},
        {{u"m.json"_qs, wait(u"\"${T}\", \"QueryLanguage\": \"JSONata\""_qs)}});
    row("a text in a block scalar",
        cloud(u"      DefinitionString: |\n        "_qs + wait(u"\"${T}\""_qs) + u"\n"_qs + filled),
        {u"quoted-number error 8 «\"${T}\"»"_qs});
    row("JSON within single quotes", cloud(u"      DefinitionString: !Sub '"_qs + wait(u"\"${T}\""_qs) + u"'\n"_qs),
        {u"quoted-number error 7 «\"${T}\"»"_qs});
    row("joined", cloud(u"      DefinitionString: !Join ['', ['"_qs + wait(u"\"', !Ref T, '\""_qs) + u"']]\n"_qs),
        {u"quoted-number error 7 «\"', !Ref T, '\"»"_qs});
    row("SAM quotes each function among values", sam(u"      Definition:\n"_qs + yamlWait(u"!Ref T"_qs)),
        {u"quoted-number error 12 «T»"_qs});
    row("CloudFormation is not known to", cloud(u"      Definition:\n"_qs + yamlWait(u"!Ref T"_qs)), {});
    row("the plugin writes a Wait's Seconds bare", serverless(u"      definition:\n"_qs + yamlWait(u"!Ref T"_qs)), {});
    row("and quotes a Ref elsewhere",
        serverless(
            u"      definition:\n        StartAt: A\n        TimeoutSeconds: !Ref T\n        States: {A: {Type: Succeed}}\n"_qs),
        {u"quoted-number error 10 «T»"_qs});
    row("but the same Ref is bare with a Wait's",
        serverless(u"      definition:\n        TimeoutSeconds: !Ref T\n"_qs + yamlWait(u"!Ref T"_qs)), {});
    row("a retrier's attempts, in jsonencode none",
        terraform(
            u"<<EOT\n"_qs
            + task(u"r\", \"Retry\": [{\"ErrorEquals\": [\"E\"], \"MaxAttempts\": \"${var.n}\"}], \"Comment\": \"c"_qs)
            + u"\nEOT"_qs),
        {u"quoted-number error 3 «\"${var.n}\"»"_qs});
    row("a lone expression keeps its type",
        terraform(
            u"jsonencode({ StartAt = \"A\", TimeoutSeconds = \"${var.n}\", States = { A = { Type = \"Succeed\" } } })"_qs),
        {});
    row("what a service takes is its own affair", sam(u"      DefinitionUri: m.json\n"_qs + filled), {},
        {{u"m.json"_qs, task(u"r\", \"Parameters\": {\"TimeoutSeconds\": \"${T}\"}, \"Comment\": \"c"_qs)}});
}

void TestRemarks::thePluginsOwnAreTold_data()
{
    columns();
    const QString arn = u"arn:aws:lambda:${AWS::Region}:${AWS::AccountId}:function:f"_qs;
    row("variables that stay", serverless(u"      definition:\n"_qs + yamlTask(arn)),
        {u"unfilled-variable warning 12 «${AWS::Region}»"_qs, u"unfilled-variable warning 12 «${AWS::AccountId}»"_qs});
    row("a Ref elsewhere fills them", serverless(u"      definition:\n        Comment: {Ref: X}\n"_qs + yamlTask(arn)),
        {});
    row("so does the plugin's own sign",
        serverless(u"      definition:\n        Comment: 'a #{AWS::StackName}'\n"_qs + yamlTask(arn)), {});
    row("a text is encoded twice", serverless(u"      definition: |\n        "_qs + task(u"r"_qs) + u"\n"_qs),
        {u"encoded-twice error 8 «|»"_qs});
    row("so is a file whose ending says nothing", serverless(u"      definition: ${file(m.asl)}\n"_qs),
        {u"encoded-twice error 8 «${file(m.asl)}»"_qs}, {{u"m.asl"_qs, task(u"r"_qs)}});
    row("one of YAML is not", serverless(u"      definition: ${file(m.asl.yml)}\n"_qs), {},
        {{u"m.asl.yml"_qs, u"StartAt: A\nStates: {A: {Type: Succeed}}\n"_qs}});
    row("a variable may be anything", serverless(u"      definition: ${self:custom.machine}\n"_qs), {});
    row("what stands beside a Ref is lost",
        serverless(
            u"      definition:\n        StartAt: A\n        States:\n          A: {Type: Pass, Result: {Ref: X, also: 1}, End: true}\n"_qs),
        {u"lost-beside-ref warning 11 «Ref»"_qs});
    row("so is what stands beside a function",
        serverless(
            u"      definition:\n        StartAt: A\n        States:\n          A: {Type: Pass, Result: {also: 1, 'Fn::Call': X}, End: true}\n"_qs),
        {u"lost-beside-ref warning 11 «'Fn::Call'»"_qs});
    const QString none =
        u"service: s\nprovider: {name: aws}\n%1stepFunctions:\n  stateMachines:\n    m:\n      definition:\n"_qs
        + yamlTask(u"arn:aws:states:::lambda:invoke"_qs);
    row("no plugins", none.arg(QString()), {u"missing-plugin warning 3 «stepFunctions»"_qs});
    row("other plugins", none.arg(u"plugins:\n  - serverless-offline\n"_qs),
        {u"missing-plugin warning 5 «stepFunctions»"_qs});
    row("among modules", none.arg(u"plugins: {modules: [serverless-step-functions]}\n"_qs), {});
    row("a list that stands elsewhere", none.arg(u"plugins: ${file(plugins.yml)}\n"_qs), {});
    row("one that may be it", none.arg(u"plugins: ['${self:custom.p}']\n"_qs), {});
    row("a part of a serverless.yml lists none",
        u"stepFunctions:\n  stateMachines:\n    m:\n      definition:\n"_qs
            + yamlTask(u"arn:aws:states:::lambda:invoke"_qs),
        {});
}

void TestRemarks::arnsAreTold_data()
{
    columns();
    const auto plugins = [](const QString &resource) {
        return serverless(u"      definition:\n"_qs + yamlTask(resource));
    };
    const auto told = [](const QString &rule, const QString &arn) {
        return QStringList{rule + u" error 12 «"_qs + arn + u'»'};
    };
    const QString region = u"arn-without-region"_qs, account = u"arn-without-account"_qs;
    for (const QString &arn : {u"arn:aws:lambda:${aws:accountId}:function:${self:service}-f"_qs,
                               u"arn:aws:lambda::123456789012:function:f"_qs,
                               u"arn:aws:lambda:123456789012:function:f"_qs, u"arn:aws:lambda:function:f"_qs,
                               u"arn:aws:states::${aws:accountId}:activity:a"_qs, u"arn:aws-cn:lambda:::function:f"_qs})
        row(qPrintable(arn), plugins(arn), told(region, arn));
    for (const QString &arn :
         {u"arn:aws:lambda:us-east-1::function:f"_qs, u"arn:aws:lambda:${aws:region}:function:f"_qs})
        row(qPrintable(arn), plugins(arn), told(account, arn));
    for (const QString &arn :
         {u"arn:aws:states:::lambda:invoke"_qs, u"arn:aws:states:::sqs:sendMessage"_qs,
          u"arn:aws:states:::aws-sdk:dynamodb:query"_qs, u"arn:aws:lambda:${self:custom.where}:function:f"_qs,
          u"arn:aws:lambda:us-east-1:123456789012:function:f:1"_qs, u"arn:aws:lambda:*:*:function:f"_qs,
          u"arn:aws:s3:::bucket"_qs, u"arn:aws:iam::123456789012:role/r"_qs, u"arn:aws:lambda:REGIAO:ID:function:f"_qs,
          u"arn:aws:lambda:${aws:region}:${aws:accountId}:function:function"_qs})
        row(qPrintable(arn), plugins(arn), {});
    const QString topic = u"      DefinitionUri: m.json\n"_qs;
    const auto inFile = [&](const QString &arn, const QStringList &words) {
        row(qPrintable(u"in a parameter: "_qs + arn), sam(topic), words,
            {{u"m.json"_qs,
              task(
                  u"arn:aws:states:::sns:publish\", \"Parameters\": {\"TopicArn\": \"%1\"}, \"Comment\": \"arn:aws:sqs::1:q"_qs
                      .arg(arn))}});
    };
    inFile(u"arn:aws:sns::123456789012:t"_qs,
           {u"m.json arn-without-region warning 1 «arn:aws:sns::123456789012:t»"_qs});
    inFile(u"arn:aws:sns:us-east-1:t"_qs, {u"m.json arn-without-account warning 1 «arn:aws:sns:us-east-1:t»"_qs});
    inFile(u"arn:aws:dynamodb:us-east-1:table/t"_qs,
           {u"m.json arn-without-account warning 1 «arn:aws:dynamodb:us-east-1:table/t»"_qs});
    inFile(u"arn:aws:sns:us-east-1:123456789012:t"_qs, {});
    inFile(u"arn:aws:sns:us-east-1:123456789012"_qs, {});
    row("in an entry",
        sam(topic
            + u"      DefinitionSubstitutions:\n        F: !Sub arn:aws:lambda:${AWS::AccountId}:function:f\n"_qs),
        {u"arn-without-region warning 9 «arn:aws:lambda:${AWS::AccountId}:function:f»"_qs},
        {{u"m.json"_qs, task(u"${F}"_qs)}});
}

void TestRemarks::filesAreTold_data()
{
    columns();
    const QString two = sam(u"      DefinitionUri: a.json\n"_qs)
        + u"  N:\n    Type: AWS::Serverless::StateMachine\n    Properties: {DefinitionUri: %1}\n"_qs;
    const Files there{{u"a.json"_qs, task(u"r"_qs)}, {u"b.json"_qs, task(u"r"_qs)}};
    row("each has its own", two.arg(u"b.json"_qs), {}, there);
    row("one is missing", two.arg(u"c.json"_qs), {u"missing-definition-file warning 10 «c.json»"_qs}, there);
    row("both have the same", two.arg(u"a.json"_qs), {u"shared-definition-file warning 10 «a.json»"_qs}, there);
    row("in S3 nobody looks", two.arg(u"s3://b/k"_qs), {}, there);
    row("a name with a variable", serverless(u"      definition: ${file(${opt:stage}.json)}\n"_qs), {});
    row("wherever Terraform is started", terraform(u"file(\"${path.root}/x.json\")"_qs), {});
}

void TestRemarks::everyRuleWasTold()
{
    if (s_told.isEmpty())
        QSKIP("It looks back at the other tests.");
    for (const validate::RuleWording &rule : validate::Rules) {
        if (!carrier::isOfCarrier(validate::Rule(rule.code)))
            continue;
        const QString name = u' ' + QLatin1String(rule.name) + u' ';
        QVERIFY2(std::ranges::any_of(s_told, [&](const QString &each) { return (u' ' + each).contains(name); }),
                 rule.name);
    }
}

BATUTA_TEST(TestRemarks)
#include "tst_remarks.moc"
