#include "core/exchange/refusals.h"
#include "core/exchange/terraform.h"
#include "core/json/parser.h"
#include "tests/core/exchange/terraform_samples.h"
#include "tests/runner/runner.h"

using namespace exchange;

namespace {

Machine onlyMachine(const QString &text)
{
    const std::vector<Machine> machines = terraformMachines(text);
    return machines.size() == 1 ? machines.front() : Machine{};
}

// name=expression@place, one after the other.
QString holesOf(const Inner &inner)
{
    QStringList said;
    for (const Hole &hole : inner.holes)
        said << hole.name + (hole.name == hole.expression ? QString() : u'=' + hole.expression) + u'@'
                + QLatin1String("WSBK")[hole.place];
    return said.join(u' ');
}

QString brokenPieces(const QString &outer, const Inner &inner)
{
    qsizetype reached = 0, reachedOuter = 0;
    for (const Piece &piece : inner.pieces) {
        const auto where = QStringLiteral("piece at %1").arg(piece.inner.begin);
        if (piece.inner.begin != reached || piece.inner.end < piece.inner.begin || piece.outer.begin < reachedOuter
            || piece.outer.end < piece.outer.begin || piece.outer.end > outer.size())
            return where;
        if (piece.quoting >= inner.quotings.size())
            return where + QStringLiteral(": quoting");
        if (piece.kind == Piece::Same
            && inner.text.mid(piece.inner.begin, piece.inner.length())
                != outer.mid(piece.outer.begin, piece.outer.length()))
            return where + QStringLiteral(": not the same");
        reached = piece.inner.end;
        reachedOuter = piece.outer.end;
    }
    if (reached != inner.text.size())
        return QStringLiteral("the end");
    for (const Hole &hole : inner.holes) {
        const bool isSaid = outer.mid(hole.outer.begin, hole.outer.length()).contains(u"${"_qs + hole.name + u'}');
        if ((hole.isSaid ? !isSaid : outer.mid(hole.outer.begin, hole.outer.length()) != hole.expression)
            || inner.text.mid(hole.inner.begin, hole.inner.length()) != u"${"_qs + hole.name + u'}')
            return QStringLiteral("hole ") + hole.name;
    }
    return {};
}

} // namespace

class TerraformTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsItsFiles_data();
    void knowsItsFiles();
    void readsTheDefinition_data();
    void readsTheDefinition();
    void namesTheFile_data();
    void namesTheFile();
    void saysWhyItCannot_data();
    void saysWhyItCannot();
    void tellsWhatTheFileSays();
    void readsFillings();
    void takesResourcesAndModules();
    void namesHolesApart();
    void piecesMakeUpTheText();
    void everyBeginningIsRead();
};

void TerraformTest::knowsItsFiles_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("is");
    QTest::newRow("a resource") << samples::Heredoc << true;
    QTest::newRow("comments first") << u"# a\n/* resource { */\n// b\n\nlocals {\n}\n"_qs << true;
    QTest::newRow("labels without quotes") << u"resource aws_x y {\n}"_qs << true;
    QTest::newRow("a definition") << u"{ \"StartAt\": \"resource\" }"_qs << false;
    QTest::newRow("YAML") << u"StartAt: A\nlocals: {}\n"_qs << false;
    QTest::newRow("nothing") << QString() << false;
}

void TerraformTest::knowsItsFiles()
{
    QFETCH(QString, text);
    QFETCH(bool, is);
    QCOMPARE(isTerraform(text), is);
}

void TerraformTest::readsTheDefinition_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("inner");
    QTest::addColumn<QString>("holes");
    const auto row = [](const char *name, const QString &definition, const QString &inner, const QString &holes = {}) {
        QTest::newRow(name) << samples::resource(definition) << inner << holes;
    };
    QTest::newRow("a heredoc in locals, for a module")
        << samples::Local
        << u"{\n  \"StartAt\": \"A\",\n\n  \"States\": { \"A\": { \"Type\": \"Pass\", \"End\": true } }\n}"_qs
        << QString();
    QTest::newRow("jsonencode") << samples::Encoded << samples::EncodedText
                                << u"var.stage@S aws_lambda_function.f.0.arn=aws_lambda_function.f[0].arn@B local.e@B "
                                   "merge.local.p.x=merge(local.p, { x = \"}\" })@B var.key@K local.e@W"_qs;
    row("a heredoc", u"<<EOF\n{\"a\": \"${x.y}\", \"b\": ${n}, \"${k}\": \"c ${x.y}\"}\nEOF"_qs,
        u"{\"a\": \"${x.y}\", \"b\": ${n}, \"${k}\": \"c ${x.y}\"}"_qs, u"x.y@W n@B k@K x.y@S"_qs);
    row("blanks in ${ }", u"<<EOF\n{\"a\": \"${ x.y }\"}\nEOF"_qs, u"{\"a\": \"${x.y}\"}"_qs, u"x.y@W"_qs);
    row("signs that no name may have", u"<<EOF\n{\"a\": \"${x[\"b\"].c}\", \"d\": \"${f(e)}\"}\nEOF"_qs,
        u"{\"a\": \"${x.b.c}\", \"d\": \"${f.e}\"}"_qs, u"x.b.c=x[\"b\"].c@W f.e=f(e)@W"_qs);
    row("$${ and %%{", u"<<EOF\n{\"a\": \"$${B} %%{c} $x %\"}\nEOF"_qs, u"{\"a\": \"${!B} %{c} $x %\"}"_qs);
    row("an indented heredoc", u"<<-EOF\n    {\n\n      \"a\": ${b}\n    }\n  EOF"_qs, u"{\n\n  \"a\": ${b}\n}"_qs,
        u"b@B"_qs);
    row("an indent by tabs", u"<<-EOF\n\t{\n\t\t\"a\": 1\n\t}\n\tEOF"_qs, u"{\n\t\"a\": 1\n}"_qs);
    row("quotes", u"\"{\\\"a\\\": \\\"\\\\n\\u00e9\\\",\\n\\\"b\\\": ${c}}\""_qs, u"{\"a\": \"\\né\",\n\"b\": ${c}}"_qs,
        u"c@B"_qs);
    row("jsonencode on one line", u"jsonencode({StartAt=\"A\", x : [1,2,], })"_qs,
        u"{\"StartAt\":\"A\", \"x\": [1,2]}"_qs);
    row("jsonencode in ${}", u"\"${jsonencode({ a = null })}\""_qs, u"{ \"a\": null }"_qs);
    row("jsonencode by lines", u"jsonencode({\n    a = 1\n    b = [\n      2\n    ]\n  })"_qs,
        u"{\n  \"a\": 1,\n  \"b\": [\n    2\n  ]\n}"_qs);
    row("a comment behind a value without a comma", u"jsonencode({\n    a = 1 # b, c\n    d = 2 /* e */ }\n  )"_qs,
        u"{\n  \"a\": 1,\n  \"d\": 2 }"_qs);
    row("a tab in quotes", u"jsonencode({ a = \"b\tc\\U0001F600\" })"_qs, u"{ \"a\": \"b\\tc😀\" }"_qs);
    row("keys", u"jsonencode({ a-b = 1, 2 = 3, c.d = 4, \"e${f}\" = 5, ( g ) = 6, true = 7 })"_qs,
        u"{ \"a-b\": 1, \"2\": 3, \"${c.d}\": 4, \"e${f}\": 5, \"${g}\": 6, \"true\": 7 }"_qs, u"c.d@K f@K g@K"_qs);
    row("what is worked out", u"jsonencode({ a = [for x in y : x], b = c ? 1 : 2, d = -e, f = 1 + 2 })"_qs,
        u"{ \"a\": \"${for.x.in.y.x}\", \"b\": \"${c.1.2}\", \"d\": \"${e}\", \"f\": \"${expression}\" }"_qs,
        u"for.x.in.y.x=[for x in y : x]@B c.1.2=c ? 1 : 2@B e=-e@B expression=1 + 2@B"_qs);
    row("a directive in a value", u"jsonencode({ a = \"%{ if b }c%{ endif }\" })"_qs,
        u"{ \"a\": \"${if.b.c.endif}\" }"_qs, u"if.b.c.endif=\"%{ if b }c%{ endif }\"@B"_qs);
    row("a heredoc that is decoded", u"jsonencode(yamldecode(<<EOF\nStartAt: A\nEOF\n  ))"_qs, u"StartAt: A"_qs);
    row("trimspace", u"trimspace(<<EOF\n{}\nEOF\n)"_qs, u"{}"_qs);
}

void TerraformTest::readsTheDefinition()
{
    QFETCH(QString, text);
    QFETCH(QString, inner);
    QFETCH(QString, holes);
    const Machine machine = onlyMachine(text);
    QVERIFY(machine.inner && !machine.reason);
    QCOMPARE(machine.inner->text, inner);
    QCOMPARE(holesOf(*machine.inner), holes);
    QCOMPARE(brokenPieces(text, *machine.inner), QString());
    if (machine.inner->format == json::Format::Json)
        QVERIFY(json::parse(inner).isSound());
}

void TerraformTest::namesTheFile_data()
{
    QTest::addColumn<QString>("definition");
    QTest::addColumn<QString>("file");
    QTest::addColumn<bool>("isTemplate");
    const auto row = [](const char *name, const QString &definition, const QString &file, bool isTemplate) {
        QTest::newRow(name) << definition << file << isTemplate;
    };
    row("file", u"file(\"a/b.json\")"_qs, u"a/b.json"_qs, false);
    row("in the module's folder", u"file(\"${path.module}/b.json\")"_qs, u"b.json"_qs, false);
    row("above it", u"file(\"${path.module}/../b.json\")"_qs, u"../b.json"_qs, false);
    row("in ${}", u"\"${file(\"${path.root}/b.json\")}\""_qs, u"b.json"_qs, false);
    row("templatefile", u"templatefile(\"${path.cwd}/b.json\", { A = 1 })"_qs, u"b.json"_qs, true);
    row("YAML", u"jsonencode(yamldecode(file(\"b.yaml\")))"_qs, u"b.yaml"_qs, false);
    row("YAML that is filled in", u"jsonencode(yamldecode(templatefile(\"b.yaml\", {})))"_qs, u"b.yaml"_qs, true);
}

void TerraformTest::namesTheFile()
{
    QFETCH(QString, definition);
    QFETCH(QString, file);
    QFETCH(bool, isTemplate);
    const Machine machine = onlyMachine(samples::resource(definition));
    QCOMPARE(machine.form, isTemplate ? Form::Template : Form::File);
    QCOMPARE(machine.file, file);
    QVERIFY(!machine.reason && !machine.inner);
}

void TerraformTest::saysWhyItCannot_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("expression");
    const auto row = [](const char *name, const QString &definition, const QString &reason,
                        const QString &expression = {}) {
        QTest::newRow(name) << samples::resource(definition) << reason << expression;
    };
    const QString expression = QStringLiteral("definition-expression"), damaged = QStringLiteral("damaged");
    row("a variable", u"var.definition"_qs, expression, u"var.definition"_qs);
    row("a variable in ${}", u"\"${var.definition}\""_qs, expression, u"var.definition"_qs);
    row("a module's output", u"module.x.json"_qs, expression, u"module.x.json"_qs);
    row("a local that is elsewhere", u"local.flow"_qs, expression, u"local.flow"_qs);
    row("a file that is worked out", u"file(\"${path.module}/${var.x}.json\")"_qs, expression,
        u"\"${path.module}/${var.x}.json\""_qs);
    row("jsonencode of a variable", u"jsonencode(var.x)"_qs, expression, u"var.x"_qs);
    row("jsonencode of a text", u"jsonencode(\"{}\")"_qs, expression, u"\"{}\""_qs);
    row("jsonencode of jsonencode", u"jsonencode(jsonencode({}))"_qs, expression, u"jsonencode({})"_qs);
    row("a condition over two lines", u"(a ?\n  b : c)"_qs, expression, u"(a ? b : c)"_qs);
    row("an object", u"{}"_qs, expression, u"{}"_qs);
    row("no value", QString(), damaged);
    row("a heredoc that does not end", u"<<EOF\n{}"_qs, damaged);
    row("${ that is not closed", u"<<EOF\n{\"a\": \"${b\"}\nEOF"_qs, damaged);
    row("an escape that is none", u"jsonencode({ a = \"\\/\" })"_qs, damaged);
    row("half a character", u"jsonencode({ a = \"\\ud83d\\ude00\" })"_qs, damaged);
    row("an object that is not closed", u"jsonencode({ a = [1 })"_qs, damaged);
    row("two values without a comma", u"jsonencode({ a = [1 2, \"b\" })"_qs, damaged);
    QTest::newRow("locals in a circle") << samples::resource(u"local.a"_qs)
            + u"locals {\n  a = jsonencode(local.b)\n  b = trimspace(local.a)\n}\n"_qs
                                        << expression << u"jsonencode(local.b)"_qs;
    QTest::newRow("no definition") << u"resource \"aws_sfn_state_machine\" \"x\" {\n}\n"_qs << damaged << QString();
}

void TerraformTest::saysWhyItCannot()
{
    QFETCH(QString, text);
    QFETCH(QString, reason);
    QFETCH(QString, expression);
    const Machine machine = onlyMachine(text);
    QVERIFY(machine.reason && !machine.inner);
    QCOMPARE(machine.form, Form::Expression);
    QCOMPARE(machine.reason->name(), reason);
    QCOMPARE(machine.reason->arguments.join(u'|'), expression);
}

void TerraformTest::tellsWhatTheFileSays()
{
    const Machine local = onlyMachine(samples::Local);
    QCOMPARE(local.name, u"flow"_qs);
    QCOMPARE(local.type, u"EXPRESS"_qs);
    QCOMPARE(local.form, Form::Text);
    QCOMPARE(samples::Local.mid(local.key.begin, local.key.length()), u"flow"_qs);
    QVERIFY(samples::Local.mid(local.place.begin, local.place.length()).startsWith(u"<<-JSON\n"));
    const Machine encoded = onlyMachine(samples::Encoded);
    QCOMPARE(encoded.form, Form::Jsonencode);
    QCOMPARE(encoded.type, u"STANDARD"_qs);
    QCOMPARE(samples::Encoded[encoded.place.begin], u'{');
    const Machine directives = onlyMachine(samples::Directives);
    QVERIFY(directives.reason && directives.reason->is(Code::Directives));
    QVERIFY(!directives.inner);
    const Machine strips = onlyMachine(samples::resource(u"<<EOF\n{ \"a\": \"${~ b ~}\" }\nEOF"_qs));
    QVERIFY(strips.reason && strips.reason->is(Code::Strips) && strips.inner);
}

void TerraformTest::readsFillings()
{
    const Machine data = onlyMachine(samples::TemplateFile);
    QCOMPARE(data.form, Form::Template);
    QCOMPARE(data.file, u"flow.json"_qs);
    QStringList said;
    for (const Filling &filling : data.fillings)
        said << filling.name + u'=' + filling.expression + u'=' + filling.value.value_or(u"-"_qs) + u'@'
                + samples::TemplateFile.mid(filling.place.begin, 3);
    QCOMPARE(said.join(u' '), u"Fn=aws_lambda_function.f.arn=-@Fn  Max=3=3@\"Ma Name=\"x\"=x@Nam"_qs);
    const Machine text = onlyMachine(samples::TemplateInline);
    QCOMPARE(text.form, Form::Text);
    QCOMPARE(text.inner->text, u"{ \"StartAt\": \"${First}\" }"_qs);
    QCOMPARE(text.fillings.size(), size_t(1));
    QCOMPARE(text.fillings.front().value, std::optional(u"A"_qs));
    const Machine map =
        onlyMachine(samples::resource(u"templatefile(\"a\", local.v)"_qs) + u"locals {\n v = { b : c }\n}"_qs);
    QCOMPARE(map.fillings.front().expression, u"c"_qs);
}

void TerraformTest::takesResourcesAndModules()
{
    const QString text = u"resource \"aws_sfn_state_machine\" \"a\" {\n}\nresource \"aws_sfn_activity\" \"b\" {\n}\n"
                         "module \"c\" {\n  source = \"./modules/state-machine\"\n  definition = file(\"c\")\n}\n"
                         "module \"d\" {\n  source = \"./modules/state-machine\"\n}\n"
                         "module \"e\" {\n  source = \"./modules/lambda\"\n  definition = 1\n}\n"
                         "resource aws_sfn_state_machine f {\n  type = var.type\n}\n"_qs;
    QStringList names;
    for (const Machine &machine : terraformMachines(text))
        names << machine.name + u' ' + machine.type;
    QCOMPARE(names, (QStringList{u"a STANDARD"_qs, u"c STANDARD"_qs, u"f var.type"_qs}));
}

// No hole is called as the text itself says ${Name}; what differs has another name, what is alike the same.
void TerraformTest::namesHolesApart()
{
    const Machine machine = onlyMachine(
        samples::resource(u"<<EOF\n{\"a\": \"$${x.y} ${x.y} ${z[0]} ${z[\"0\"]} ${z.0} ${x.y} ${[\"é\"]} ${"_qs
                          + QString(99, u'q') + u"}\"}\nEOF"_qs));
    QStringList names;
    for (const Hole &hole : machine.inner->holes)
        names << hole.name;
    QCOMPARE(names,
             (QStringList{u"x.y_2"_qs, u"z.0"_qs, u"z.0_2"_qs, u"z.0_3"_qs, u"x.y_2"_qs, u"expression"_qs,
                          QString(99, u'q')}));
}

void TerraformTest::piecesMakeUpTheText()
{
    for (const QString &text : samples::withInner()) {
        const Machine machine = onlyMachine(text);
        QVERIFY(machine.inner);
        QCOMPARE(brokenPieces(text, *machine.inner), QString());
        QVERIFY2(json::parse(machine.inner->text).isSound(), qPrintable(machine.inner->text));
    }
}

void TerraformTest::everyBeginningIsRead()
{
    for (const QString &text : samples::withInner()) {
        for (qsizetype length = 0; length < text.size(); ++length) {
            const QString beginning = text.left(length);
            for (const Machine &machine : terraformMachines(beginning)) {
                QVERIFY(machine.place.end <= length && machine.key.end <= length);
                QVERIFY(machine.inner || machine.reason || !machine.file.isEmpty());
                if (machine.inner)
                    QCOMPARE(brokenPieces(beginning, *machine.inner), QString());
            }
        }
    }
}

BATUTA_TEST(TerraformTest)
#include "tst_terraform.moc"
