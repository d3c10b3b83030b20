#include "core/hcl/parser.h"
#include "core/hcl/templates.h"
#include "tests/runner/runner.h"

using namespace hcl;

namespace {

// T(text) E(meaning) B(what the break takes) I(expression) D(expression)
QString partsOf(const QString &value, bool &isSound)
{
    const Tree tree = parse(QStringLiteral("x = ") + value);
    const Template made = templateOf(tree, tree.attribute(tree.root(), u"x"));
    isSound = made.isSound;
    QString said;
    for (const Part &part : made.parts) {
        const bool isWords = part.kind == Part::Text || part.kind == Part::Break;
        const QString words =
            part.kind == Part::Escape ? part.value : tree.raw(isWords ? part.span : part.expression).toString();
        said += QString(QLatin1String("TEBID")[part.kind]) + u'(' + words + u')'
            + (part.strips ? QStringLiteral("~") : QString());
    }
    return said.replace(u'\n', QStringLiteral("⏎"));
}

} // namespace

class TemplatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesPartsApart_data();
    void takesPartsApart();
    void saysWhatTerraformSays_data();
    void saysWhatTerraformSays();
    void tellsWhatIsNotWrittenOut();
};

void TemplatesTest::takesPartsApart_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("parts");
    QTest::addColumn<bool>("sound");
    const auto row = [](const char *name, const char *value, const char *parts, bool sound = true) {
        QTest::newRow(name) << QString::fromUtf8(value) << QString::fromUtf8(parts) << sound;
    };
    row("nothing", "\"\"", "");
    row("words", "\"a b\"", "T(a b)");
    row("escapes", "\"a\\n\\\"\\\\\\t\\u00e9\\U0001F600b\"", "T(a)E(⏎)E(\")E(\\)E(\t)E(é)E(😀)T(b)");
    row("half a character", "\"\\ud83d\"", "T(\\ud83d)", false);
    row("an escape that is none", "\"a\\/b\"", "T(a\\/b)", false);
    row("too few figures", "\"\\u12\"", "T(\\u12)", false);
    row("expressions", "\"a${ b.c }${d}\"", "T(a)I(b.c)I(d)");
    row("directives", "\"%{ if a }b%{ endif }\"", "D(if a)T(b)D(endif)");
    row("blanks that go", "\"a ${~ b ~} %{if c~}\"", "T(a )I(b)~T( )D(if c)~");
    row("signs that say themselves", "\"$${a} %%{b} $$${c} $ % $$ ${d}\"",
        "E(${)T(a} )E(%{)T(b} $)E(${)T(c} $ % $$ )I(d)");
    row("quotes within", "\"${f(\"}\")}\"", "I(f(\"}\"))");
    row("a heredoc", "<<E\na\n  b ${c}\nE\n", "T(a)B(⏎)T(  b )I(c)B(⏎)");
    row("escapes of quotes are none", "<<E\n\\n \\u0041 \"\nE\n", "T(\\n \\u0041 \")B(⏎)");
    row("an empty heredoc", "<<E\nE\n", "");
    row("an indent taken away", "<<-E\n    a\n\n  \n      b\n    E\n", "T(a)B(⏎)B(⏎)T(  )B(⏎    )T(  b)B(⏎)");
    row("an indent by tabs", "<<-E\n\t\ta\n\t  b\nE\n", "T(a)B(⏎\t )T( b)B(⏎)");
    row("an expression first on its line", "<<-E\n    a\n  ${b}\n  E\n", "T(  a)B(⏎  )I(b)B(⏎)");
    row("no indent by an expression", "<<-E\n${a}\n  b\nE\n", "I(a)B(⏎)T(  b)B(⏎)");
    row("lines within an expression", "<<-E\n  ${f(\n1)}\n    b\n  E\n", "I(f(\n1))B(⏎  )T(  b)B(⏎)");
    row("a brace that is missing", "<<E\na ${b\nE\n", "T(a ${b⏎)", false);
}

void TemplatesTest::takesPartsApart()
{
    QFETCH(QString, value);
    QFETCH(QString, parts);
    QFETCH(bool, sound);
    bool isSound = false;
    QCOMPARE(partsOf(value, isSound), parts.replace(u'\n', QStringLiteral("⏎")));
    QCOMPARE(isSound, sound);
}

// Each as terraform 1.11.4 answers in its console.
void TemplatesTest::saysWhatTerraformSays_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, const char *value, const char *said) {
        QTest::newRow(name) << QString::fromUtf8(value) << QString::fromUtf8(said);
    };
    row("signs", "\"$$${a} $$$${a} %%%{ x } $$ %%\"", "$${a} $$${a} %%{ x } $$ %%");
    row("signs in a heredoc", "<<E\n$$${a} \\u0041\nE\n", "$${a} \\u0041\n");
    row("an indent", "<<-EOF\n      a\n\n    \n        b\n    EOF\n", "a\n\n    \n  b\n");
    row("the marker's indent does not count", "<<-EOF\n      a\n  EOF\n", "a\n");
    row("a blank line alone", "<<-EOF\n\n  EOF\n", "\n");
    row("a number", "-1.50", "-1.50");
    row("a boolean", "true", "true");
}

void TemplatesTest::saysWhatTerraformSays()
{
    QFETCH(QString, value);
    QFETCH(QString, said);
    const Tree tree = parse(QStringLiteral("x = ") + value);
    QCOMPARE(literalOf(tree, tree.attribute(tree.root(), u"x")), std::optional(said));
}

void TemplatesTest::tellsWhatIsNotWrittenOut()
{
    for (const QString &value : {QStringLiteral("\"${a}\""), QStringLiteral("a.b"), QStringLiteral("null"),
                                 QStringLiteral("[]"), QStringLiteral("\"\\q\""), QString()}) {
        const Tree tree = parse(QStringLiteral("x = ") + value);
        QCOMPARE(literalOf(tree, tree.attribute(tree.root(), u"x")), std::nullopt);
    }
    QCOMPARE(literalOf(parse(QString()), NoNode), std::nullopt);
}

BATUTA_TEST(TemplatesTest)
#include "tst_templates.moc"
