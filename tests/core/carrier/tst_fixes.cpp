// Each way out mends what it is offered for, and changes nothing else.
#include "core/exchange/embedding.h"
#include "tests/core/carrier/carried.h"
#include "tests/core/carrier/carriers.h"
#include "tests/runner/runner.h"

using namespace carriers;
using tests::CarriedText;
using tests::Files;

namespace {

// The template, or the definition's file, after the first way out of its last problem of the rule; its name before it.
QString mended(const CarriedText &carried, validate::Rule rule)
{
    const carrier::Remarks found = carried.remarks();
    for (const validate::Diagnostic &each : found.inside) {
        if (each.rule != rule)
            continue;
        const auto fixes = carrier::fixesInside(carried.subject(), each);
        if (fixes.empty())
            return {};
        const QString now = text::applied(carried.definition(), fixes.front().patch);
        if (!carried.machine().inner)
            return now;
        exchange::Embedding within(carried.subject().outer, carried.machine());
        within.take(fixes.front().patch, now);
        const auto outer = within.edited(now);
        return outer ? *outer : QString();
    }
    std::vector<validate::Diagnostic> outside = carried.onFile();
    outside.insert(outside.end(), found.outside.begin(), found.outside.end());
    for (const validate::Diagnostic &each : outside) {
        const auto fixes = each.rule == rule ? carrier::fixesOutside(carried.subject(), each, carried.files())
                                             : std::vector<language::Fix>();
        if (!fixes.empty())
            return text::applied(carried.subject().outer, fixes.front().patch);
    }
    return {};
}

} // namespace

class TestCarrierFixes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFaultIsGone_data();
    void theFaultIsGone();
};

void TestCarrierFixes::theFaultIsGone_data()
{
    using validate::Rule;
    QTest::addColumn<Rule>("rule");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("after"); // empty: there is no certain way
    QTest::addColumn<QString>("file"); // the definition's own
    const auto row = [](const char *name, Rule rule, const QString &text, const QString &after,
                        const QString &file = {}) { QTest::newRow(name) << rule << text << after << file; };
    const QString uri = u"      DefinitionUri: m.json\n"_qs, map = u"      DefinitionSubstitutions:"_qs;
    const QString file = task(u"${F}"_qs);
    const Rule unused = Rule::UnusedSubstitution;
    row("an entry on a line of its own", unused, sam(uri + map + u"\n        F: x\n        G: y # old\n        "_qs),
        sam(uri + map + u"\n        F: x\n        "_qs), file);
    row("an entry of several lines, not the last", unused,
        sam(uri + map + u"\n        G:\n          Fn::Sub: a\n        F: x\n"_qs),
        sam(uri + map + u"\n        F: x\n"_qs), file);
    row("an entry in braces", unused, sam(uri + map + u" {F: x, G: y}\n"_qs), sam(uri + map + u" {F: x}\n"_qs), file);
    row("the first in braces", unused, sam(uri + map + u" {G: y, F: x}\n"_qs), sam(uri + map + u" {F: x}\n"_qs), file);
    row("the only one goes with its map", unused, sam(uri + map + u"\n        G: y\n      Role: r\n"_qs),
        sam(uri + u"      Role: r\n"_qs), task(u"r"_qs));
    const QString json =
        u"{\"Resources\": {\"M\": {\"Type\": \"AWS::StepFunctions::StateMachine\", \"Properties\": {\n"
        u"  \"DefinitionString\": \"{\\\"StartAt\\\":\\\"${F}\\\",\\\"States\\\":{}}\",\n  \"DefinitionSubstitutions\": {\n    \"F\": \"x\"%1\n  }\n}}}}"_qs;
    row("the last one of JSON", unused, json.arg(u",\n    \"G\": \"y\""_qs), json.arg(QString()));
    row("an argument of templatefile", unused, terraform(u"templatefile(\"m.json\", {\n    F = 1\n    G = 2\n  })"_qs),
        terraform(u"templatefile(\"m.json\", {\n    F = 1\n  })"_qs), file);
    const Rule number = Rule::QuotedNumber;
    const QString quoted = wait(u"\"${T}\""_qs), bare = wait(u"${T}"_qs);
    row("a number in a file", number, sam(uri + map + u" {T: 30}\n"_qs), bare, quoted);
    row("a number in single quotes", number, cloud(u"      DefinitionString: !Sub '"_qs + quoted + u"'\n"_qs),
        cloud(u"      DefinitionString: !Sub '"_qs + bare + u"'\n"_qs));
    row("a number in a block", number, cloud(u"      DefinitionString: !Sub |-\n        "_qs + quoted + u"\n"_qs),
        cloud(u"      DefinitionString: !Sub |-\n        "_qs + bare + u"\n"_qs));
    row("a number between joined pieces", number,
        cloud(u"      DefinitionString: !Join ['', ['"_qs + wait(u"\"', !Ref T, '\""_qs) + u"']]\n"_qs),
        cloud(u"      DefinitionString: !Join ['', ['"_qs + wait(u"', !Ref T, '"_qs) + u"']]\n"_qs));
    row("a number in a heredoc", number, terraform(u"<<-EOT\n    "_qs + wait(u"\"${var.t}\""_qs) + u"\n  EOT"_qs),
        terraform(u"<<-EOT\n    "_qs + wait(u"${var.t}"_qs) + u"\n  EOT"_qs));
    row("among SAM's values there is no way", number, sam(u"      Definition:\n"_qs + yamlWait(u"!Ref T"_qs)), {});
    const auto plugins = [](const QString &resource) {
        return serverless(u"      definition:\n"_qs + yamlTask(resource));
    };
    const Rule region = Rule::ArnWithoutRegion;
    row("the Serverless Framework knows the region", region,
        plugins(u"arn:aws:lambda:${aws:accountId}:function:${self:service}-f"_qs),
        plugins(u"arn:aws:lambda:${aws:region}:${aws:accountId}:function:${self:service}-f"_qs));
    row("an empty field is filled", region, plugins(u"arn:aws:lambda::123456789012:function:f"_qs),
        plugins(u"arn:aws:lambda:${aws:region}:123456789012:function:f"_qs));
    row("the account as well", Rule::ArnWithoutAccount, plugins(u"arn:aws:lambda:us-east-1::function:f"_qs),
        plugins(u"arn:aws:lambda:us-east-1:${aws:accountId}:function:f"_qs));
    row("Fn::Sub knows the region", region,
        cloud(u"      DefinitionString: !Sub '"_qs + task(u"arn:aws:lambda::1:function:f"_qs) + u"'\n"_qs),
        cloud(u"      DefinitionString: !Sub '"_qs + task(u"arn:aws:lambda:${AWS::Region}:1:function:f"_qs)
              + u"'\n"_qs));
    row("a value of SAM's under !Sub", region,
        sam(u"      Definition:\n"_qs + yamlTask(u"!Sub arn:aws:lambda::${AWS::AccountId}:function:f"_qs)),
        sam(u"      Definition:\n"_qs
            + yamlTask(u"!Sub arn:aws:lambda:${AWS::Region}:${AWS::AccountId}:function:f"_qs)));
    row("a file of its own knows none", region, sam(uri), {}, task(u"arn:aws:lambda::1:function:f"_qs));
    row("an entry under !Sub", region,
        sam(uri + map + u"\n        F: !Sub arn:aws:lambda:${AWS::AccountId}:function:f\n"_qs),
        sam(uri + map + u"\n        F: !Sub arn:aws:lambda:${AWS::Region}:${AWS::AccountId}:function:f\n"_qs), file);
    row("an entry by itself", region, sam(uri + map + u"\n        F: arn:aws:lambda::123456789012:function:f\n"_qs), {},
        file);
    row("an account in quotes", Rule::YamlReadersDisagree, sam(uri + map + u" {F: 012345678901}\n"_qs),
        sam(uri + map + u" {F: '012345678901'}\n"_qs), file);
    row("the plugin's own sign", Rule::UnfilledVariable,
        plugins(u"arn:aws:lambda:${AWS::Region}:123456789012:function:f"_qs),
        plugins(u"arn:aws:lambda:#{AWS::Region}:123456789012:function:f"_qs));
    row("where # would begin a comment there is no way", Rule::UnfilledVariable, plugins(u"${AWS::Region}"_qs), {});
    row("a block of JSON becomes values", Rule::EncodedTwice,
        serverless(u"      definition: |\n        "_qs + task(u"r"_qs) + u"\n"_qs),
        serverless(u"      definition: \n        "_qs + task(u"r"_qs) + u"\n"_qs));
    const QString lacking =
        u"service: s\nprovider: {name: aws}\n%1stepFunctions:\n  stateMachines:\n    m:\n      definition:\n"_qs
        + yamlTask(u"arn:aws:states:::lambda:invoke"_qs);
    row("a list of plugins", Rule::MissingPlugin, lacking.arg(QString()),
        lacking.arg(u"plugins:\n  - serverless-step-functions\n\n"_qs));
    row("one more in the list", Rule::MissingPlugin, lacking.arg(u"plugins:\n- a # b\n\n"_qs),
        lacking.arg(u"plugins:\n- a # b\n- serverless-step-functions\n\n"_qs));
    row("one more in brackets", Rule::MissingPlugin, lacking.arg(u"plugins: [a]\n"_qs),
        lacking.arg(u"plugins: [a, serverless-step-functions]\n"_qs));
    row("one more among modules", Rule::MissingPlugin, lacking.arg(u"plugins:\n  modules:\n    - a\n"_qs),
        lacking.arg(u"plugins:\n  modules:\n    - a\n    - serverless-step-functions\n"_qs));
}

void TestCarrierFixes::theFaultIsGone()
{
    QFETCH(validate::Rule, rule);
    QFETCH(QString, text);
    QFETCH(QString, after);
    QFETCH(QString, file);
    const CarriedText carried(text, file.isEmpty() ? Files() : Files{{u"m.json"_qs, file}});
    QVERIFY(carried.isThere());
    const auto isOfRule = [&](const QString &words) {
        return (u' ' + words).contains(u' ' + QLatin1String(wordingOf(rule).name) + u' ');
    };
    const auto count = [&](const QStringList &all) { return std::ranges::count_if(all, isOfRule); };
    QVERIFY2(count(carried.words()) > 0, qPrintable(carried.words().join(u'\n')));
    QCOMPARE(mended(carried, rule), after);
    if (after.isEmpty())
        return;
    const bool isOfFile =
        !carried.machine().inner && after.startsWith(u'{') && after != text && file != after && !text.startsWith(u'{');
    const CarriedText now(isOfFile ? text : after,
                          file.isEmpty() ? Files() : Files{{u"m.json"_qs, isOfFile ? after : file}});
    QCOMPARE(count(now.words()), count(carried.words()) - 1);
}

BATUTA_TEST(TestCarrierFixes)
#include "tst_fixes.moc"
