// A definition that uses what stands elsewhere in its template, *name, reads as what it says; the rest of it can be edited.
#include "core/exchange/outward.h"
#include "core/exchange/refusals.h"
#include "core/exchange/template.h"
#include "core/yaml/parser.h"
#include "tests/runner/runner.h"

using namespace exchange;

namespace {

const QString Head = u"service: s\nprovider: {name: aws}\n"_qs;

// A serverless.yml with what is shared, and a definition.
QString around(const QString &shared, const QString &definition)
{
    return Head + u"custom:\n"_qs + shared + u"stepFunctions:\n  stateMachines:\n    m:\n      definition:"_qs
        + definition;
}

Machine machineIn(const QString &text)
{
    const auto seen = templateIn(text);
    const auto found = seen ? machineNamed(*seen, u"m"_qs) : Result<Machine>(Refusal{Code::NoMachine});
    return found ? *found : Machine();
}

QString dataOf(const QString &text, json::Format format)
{
    const json::Tree tree = yaml::parse(text, format);
    return tree.isSound() ? QString::fromStdString(tree.toValue(tree.root()).dump()) : u"broken"_qs;
}

} // namespace

class AliasesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theValueIsRead_data()
    {
        QTest::addColumn<QString>("shared");
        QTest::addColumn<QString>("definition");
        QTest::addColumn<QString>("value");
        const auto row = [](const char *name, const QString &shared, const QString &definition, const QString &value) {
            QTest::newRow(name) << shared << definition << value;
        };
        row("a list", u"  r: &r\n    - ErrorEquals: [States.ALL]\n      MaxAttempts: 2\n"_qs,
            u"\n        Retry: *r\n        End: true\n"_qs,
            u"{\"Retry\":[{\"ErrorEquals\":[\"States.ALL\"],\"MaxAttempts\":2}],\"End\":true}"_qs);
        row("a merge", u"  c: &c\n    Type: Pass\n    End: true\n"_qs,
            u"\n        A:\n          <<: *c\n          End: false\n"_qs,
            u"{\"A\":{\"End\":false,\"Type\":\"Pass\"}}"_qs);
        row("a list of merges", u"  c: &c {Type: Pass}\n  d: &d {End: true}\n"_qs, u"\n        A: {<<: [*c, *d]}\n"_qs,
            u"{\"A\":{\"Type\":\"Pass\",\"End\":true}}"_qs);
        row("a text over lines", u"  c: &c |\n    one: \"x\"\n      two\n"_qs, u"\n        A: *c\n        B: 1\n"_qs,
            u"{\"A\":\"one: \\\"x\\\"\\n  two\\n\",\"B\":1}"_qs);
        row("words that look like others", u"  c: &c ['a: b', \"x, y\", '#', \"012\", ~, 'yes']\n"_qs,
            u"\n        A: *c\n"_qs, u"{\"A\":[\"a: b\",\"x, y\",\"#\",\"012\",null,\"yes\"]}"_qs);
        row("a function", u"  c: &c !GetAtt f.Arn\n"_qs, u"\n        A: *c\n        B: 1\n"_qs,
            u"{\"A\":\"${f.Arn}\",\"B\":1}"_qs);
        row("a function deep within", u"  c: &c\n    x: {y: !Ref T}\n"_qs, u"\n        A: *c\n"_qs,
            u"{\"A\":{\"x\":{\"y\":\"${T}\"}}}"_qs);
        row("an alias of an alias", u"  c: &c {u: !Ref T}\n  d: &d\n    - *c\n    - <<: *c\n      v: 1\n"_qs,
            u"\n        A: *d\n"_qs, u"{\"A\":[{\"u\":\"${T}\"},{\"v\":1,\"u\":\"${T}\"}]}"_qs);
        row("the last anchor of the name", u"  c: &c 1\n  d: &c 2\n"_qs, u"\n        A: *c\n"_qs, u"{\"A\":2}"_qs);
        row("what looks like an anchor in a comment", u"  b: &b {A: 1}\n  # &b is below\n  c: {B: 2}\n"_qs,
            u"\n        A: *b\n"_qs, u"{\"A\":{\"A\":1}}"_qs);
        row("and in a text", u"  b: &b 5\n  t: \"see &b \"\n  c: 6\n"_qs, u"\n        A: *b\n"_qs, u"{\"A\":5}"_qs);
        row("a comment before what holds the alias", u"  b: &b {S: 5}\n  # &b\n  w: &w {Type: Wait, More: *b}\n"_qs,
            u"\n        A: *w\n"_qs, u"{\"A\":{\"Type\":\"Wait\",\"More\":{\"S\":5}}}"_qs);
        row("one of its own beside it", u"  c: &c 1\n"_qs, u"\n        A: &a [7]\n        B: *a\n        C: *c\n"_qs,
            u"{\"A\":[7],\"B\":[7],\"C\":1}"_qs);
        row("the definition as a whole", u"  c: &c\n    StartAt: A\n    States: {A: {Type: Pass}}\n"_qs, u" *c\n"_qs,
            u"{\"StartAt\":\"A\",\"States\":{\"A\":{\"Type\":\"Pass\"}}}"_qs);
        row("a star in a text", u"  c: 1\n"_qs, u"\n        A: \"*c\"\n        B: rate(*)\n"_qs,
            u"{\"A\":\"*c\",\"B\":\"rate(*)\"}"_qs);
    }

    void theValueIsRead()
    {
        QFETCH(QString, shared);
        QFETCH(QString, definition);
        QFETCH(QString, value);
        const Machine machine = machineIn(around(shared, definition));
        QVERIFY(machine.inner);
        QVERIFY(yaml::parse(machine.inner->text, machine.inner->format).isSound());
        QCOMPARE(dataOf(standalone(*machine.inner), machine.inner->format), value);
    }

    void placesAreTheAliasesOwn()
    {
        const QString text = around(u"  r: &r [{MaxAttempts: 2}]\n"_qs, u"\n        Retry: *r\n        End: true\n"_qs);
        const Machine machine = machineIn(text);
        const qsizetype within = machine.inner->text.indexOf(u"MaxAttempts"_qs),
                        behind = machine.inner->text.indexOf(u"End"_qs);
        QVERIFY(within > 0 && behind > within);
        const text::Span alias = outerSpan(*machine.inner, {within, within + 3});
        QCOMPARE(text.mid(alias.begin, alias.length()), u"*r"_qs);
        const text::Span plain = outerSpan(*machine.inner, {behind, behind + 3});
        QCOMPARE(text.mid(plain.begin, plain.length()), u"End"_qs);
    }

    void editsAreTakenBesideAndRefusedWithin()
    {
        const QString text = around(u"  r: &r [{MaxAttempts: 2}]\n"_qs, u"\n        Retry: *r\n        End: true\n"_qs);
        const Machine machine = machineIn(text);
        const QString &inner = machine.inner->text;
        const auto replaced = [&](const QString &from, const QString &to) -> Result<QString> {
            const qsizetype at = inner.indexOf(from);
            const text::Patch edit{{{at, at + from.size()}, to}};
            const auto patch = outward(*machine.inner, edit);
            if (!patch)
                return patch.error();
            const QString after = text::applied(text, *patch);
            const auto again = readAgain(after, machine, text::applied(inner, edit));
            return again ? Result<QString>(after) : again.error();
        };
        const auto within = replaced(u"2"_qs, u"3"_qs);
        QVERIFY(!within && within.error() == (Refusal{Code::OuterAnchor, {u"r"_qs}}));
        const auto beside = replaced(u"true"_qs, u"false"_qs);
        QVERIFY(beside);
        QCOMPARE(*beside, QString(text).replace(u"End: true"_qs, u"End: false"_qs));
        const auto instead =
            replaced(inner.mid(inner.indexOf(u'['), inner.indexOf(u']') - inner.indexOf(u'[') + 1), u"[]"_qs);
        QVERIFY(instead);
        QCOMPARE(*instead, QString(text).replace(u"*r\n"_qs, u"[]\n"_qs));
    }

    void whatIsWholeElsewhereIsOnlyRead()
    {
        const Machine machine =
            machineIn(around(u"  c: &c\n    StartAt: A\n    States: {A: {Type: Pass}}\n"_qs, u" *c\n"_qs));
        QVERIFY(machine.inner && machine.reason && *machine.reason == (Refusal{Code::OuterAnchor, {u"c"_qs}}));
    }
};

BATUTA_TEST(AliasesTest)
#include "tst_aliases.moc"
