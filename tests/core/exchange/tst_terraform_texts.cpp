// What Terraform fills in, what it takes for text, and what it works out are told apart, in heredocs and in the files of templatefile.
#include "core/asl/substitution.h"
#include "core/exchange/hcl_pieces.h"
#include "core/exchange/refusals.h"
#include "core/exchange/template.h"
#include "tests/core/exchange/terraform_samples.h"
#include "tests/runner/runner.h"

using namespace exchange;

namespace {

Machine soleMachine(const QString &text)
{
    const auto seen = templateIn(text);
    return seen && seen->machines.size() == 1 ? seen->machines.front() : Machine();
}

QStringList holesIn(const Inner &inner)
{
    QStringList words;
    for (const Hole &hole : inner.holes)
        words << hole.name + u'=' + hole.expression;
    return words;
}

QStringList placeholdersIn(const QString &text)
{
    QStringList names;
    for (const asl::Substitution &each : asl::substitutionsIn(text))
        names << each.name;
    return names;
}

} // namespace

class TerraformTextsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWorkedOutIsNotRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isRead");
        QTest::newRow("if") << u"{ %{ if a }\"StartAt\": \"A\"%{ endif } }"_qs << false;
        QTest::newRow("for, with blanks taken away") << u"{%{ for n in x ~}\n\"${n}\": 1%{ endfor ~}\n}"_qs << false;
        QTest::newRow("a sign doubled") << u"{\"a\": \"%%{ if }\"}"_qs << true;
        QTest::newRow("a percent sign") << u"{\"a\": \"5 % {x}\"}"_qs << true;
        QTest::newRow("JSONata") << u"{\"a\": \"{% $x %}\"}"_qs << true;
    }

    void whatIsWorkedOutIsNotRead()
    {
        QFETCH(QString, text);
        QFETCH(bool, isRead);
        const Machine machine = soleMachine(samples::resource(u"<<EOF\n"_qs + text + u"\nEOF"_qs));
        QCOMPARE(machine.form, Form::Text);
        QCOMPARE(bool(machine.inner), isRead);
        QCOMPARE(machine.reason && machine.reason->is(Code::Directives), !isRead);
        const auto file = innerOfFile(text);
        QVERIFY(file);
        QCOMPARE(file->isWorkedOut, !isRead);
    }

    void aFileSaysWhatIsFilledIn_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("said");
        QTest::addColumn<QStringList>("holes");
        const auto row = [](const char *name, const char *text, const char *said, const QStringList &holes = {}) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(said) << holes;
        };
        row("a name stays", "{\"a\": \"${Fn}\", \"b\": ${ n }}\n", "{\"a\": \"${Fn}\", \"b\": ${ n }}\n");
        row("what is said to be text", "{\"a\": \"$${lit} %%{ if }\"}", "{\"a\": \"${!lit} %{ if }\"}");
        row("a sign that nothing could fill in", "{\"a\": \"$${ %%{\"}", "{\"a\": \"${ %{\"}");
        row("a sign before what is filled in", "{\"a\": \"R${\"$\"}${x}\"}", "{\"a\": \"R$${x}\"}");
        row("a constant", "{\"a\": \"${ \"b c\" }\"}", "{\"a\": \"b c\"}");
        row("a sign that opens nothing yet", "{\"a\": \"${\"$\"}{x}\"}", "{\"a\": \"${expression}{x}\"}",
            {u"expression=\"$\""_qs});
        row("a function", "{\"a\": \"${upper(name)}\"}", "{\"a\": \"${upper.name}\"}", {u"upper.name=upper(name)"_qs});
        row("a function with quotes", "{\"a\": \"${lookup(m, \"k\")}\"}", "{\"a\": \"${lookup.m.k}\"}",
            {u"lookup.m.k=lookup(m, \"k\")"_qs});
        row("an item", "{\"a\": \"${l[0]}\"}", "{\"a\": \"${l.0}\"}", {u"l.0=l[0]"_qs});
        row("a value", "{\"a\": ${jsonencode(x)}}", "{\"a\": ${jsonencode.x}}", {u"jsonencode.x=jsonencode(x)"_qs});
    }

    void aFileSaysWhatIsFilledIn()
    {
        QFETCH(QString, text);
        QFETCH(QString, said);
        QFETCH(QStringList, holes);
        const auto read = innerOfFile(text);
        QVERIFY(read && !read->isWorkedOut);
        QCOMPARE(read->inner.text, said);
        QCOMPARE(holesIn(read->inner), holes);
    }

    void textIsNoHoleAnywhere()
    {
        const QString text = u"{\"a\": \"$${lit} ${x}\"}"_qs;
        const Machine heredoc = soleMachine(samples::resource(u"<<EOF\n"_qs + text + u"\nEOF"_qs));
        QCOMPARE(placeholdersIn(standalone(*heredoc.inner)), QStringList{u"x"_qs});
        const Machine encoded = soleMachine(samples::resource(u"jsonencode({ a = \"$${lit} ${x}\" })"_qs));
        QCOMPARE(placeholdersIn(standalone(*encoded.inner)), QStringList{u"x"_qs});
        QCOMPARE(placeholdersIn(innerOfFile(text)->inner.text), QStringList{u"x"_qs});
    }

    // A template_file reads its text once more: there $${Name} is what it fills in.
    void aTextThatIsReadTwiceHasItsHoles()
    {
        const Machine machine = soleMachine(samples::TemplateInline);
        QCOMPARE(holesIn(*machine.inner), QStringList{u"First=\"A\""_qs});
        QString worked = samples::TemplateInline;
        worked.replace(u"{ \"StartAt\""_qs, u"{ %%{ if First }\"StartAt\""_qs);
        QVERIFY(!soleMachine(worked).inner && soleMachine(worked).reason->is(Code::Directives));
    }

    void longReferencesAreToldApart()
    {
        const QString long1 = u"module."_qs + QString(250, u'a') + u".one"_qs,
                      long2 = u"module."_qs + QString(250, u'a') + u".two"_qs;
        const Machine machine =
            soleMachine(samples::resource(u"<<EOF\n{\"a\": \"${"_qs + long1 + u"} ${"_qs + long2 + u"}\"}\nEOF"_qs));
        QCOMPARE(holesIn(*machine.inner), (QStringList{long1 + u'=' + long1, long2 + u'=' + long2}));
    }
};

BATUTA_TEST(TerraformTextsTest)
#include "tst_terraform_texts.moc"
