#include "core/hcl/parser.h"
#include "tests/core/hcl/outline.h"
#include "tests/runner/runner.h"

using namespace hcl;

namespace {

void row(const char *name, const char *text, const char *outline)
{
    QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(outline);
}

void columns()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("outline");
}

} // namespace

class ParserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsBlocks_data();
    void readsBlocks() { reads(); }
    void readsExpressions_data();
    void readsExpressions() { reads(); }
    void goesOnBehindABreak_data();
    void goesOnBehindABreak() { reads(); }
    void knowsWhereThingsStand();
    void nestsAsDeepAsMayBe();

private:
    void reads()
    {
        QFETCH(QString, text);
        QFETCH(QString, outline);
        const Tree tree = parse(text);
        QCOMPARE(outlineOf(tree, tree.root()), outline);
    }
};

void ParserTest::readsBlocks_data()
{
    columns();
    row("nothing", "", "");
    row("only comments", "# a\n// b\n/* c\n */", "");
    row("a byte order mark", "\xEF\xBB\xBFlocals {\n}", "locals{}");
    row("labels in quotes", "resource \"a\" \"b-c\" {\n}\n", "resource a b-c{}");
    row("labels without quotes", "resource a b {\n}\n", "resource a b{}");
    row("an attribute outside", "x = 1\n", "x=1;");
    row("one line", "variable \"x\" { type = string }\nlocals {}\n", "variable x{type=<string>;}locals{}");
    row("blocks in blocks", "a {\n  b {\n    c = 1\n  }\n  b {\n  }\n  d = 2\n}\n", "a{d=2;b{c=1;}b{}}");
    row("comments between", "a /* x */ \"b\" { # c\n  // d\n  e /* f */ = /* g */ 1 // h\n}\n", "a b{e=1;}");
    row("names with dashes", "a {\n  x-y = a-b\n}\n", "a{x-y=<a-b>;}");
    row("no line end at the end", "a {\n x = 1\n}", "a{x=1;}");
}

void ParserTest::readsExpressions_data()
{
    columns();
    row("scalars", "a = 1\nb = -1.50\nc = 1e+3\nd = true\ne = null\nf = \"x\"\n",
        "a=1;b=-1.50;c=1e+3;d=true;e=null;f=\"x\";");
    row("keys of all kinds", "x = { a = 1, \"b\" : 2\n (c) = 3\n 4 = 5, d.e = 6, \"f${g}\" = 7 }",
        "x={a:1 \"b\":2 (c):3 4:5 d.e:6 \"f${g}\":7};");
    row("no blanks", "x={a=1,b:[2,3]}", "x={a:1 b:[2 3]};");
    row("trailing commas", "x = {\n  a = [\n    1,\n    2,\n  ],\n}", "x={a:[1 2]};");
    row("a comma on the next line of a list", "x = [1\n, 2\n]", "x=[1 2];");
    row("comments in an object", "x = { # a\n  b = 1 // c, d = 2\n  /* e = 3 */ f = 4 /* } */ }", "x={b:1 f:4};");
    row("empty ones", "x = {}\ny = []\nz = f()\nw = \"\"", "x={};y=[];z=f();w=\"\";");
    row("references", "x = aws_x.y[0].arn\ny = local.z\nz = data.a.b[*].c",
        "x=<aws_x.y[0].arn>;y=<local.z>;z=<data.a.b[*].c>;");
    row("operators", "x = 1 + 2\ny = !a\nz = a == b ? \"c\" : { d = 1 }\nw = (1)",
        "x=<1 + 2>;y=<!a>;z=<a == b ? \"c\" : { d = 1 }>;w=<(1)>;");
    row("an operator at the end of a line in parentheses", "x = (1 +\n 2)\ny = 3", "x=<(1 +\n 2)>;y=3;");
    row("an object and what is taken of it", "x = { a = 1 }[\"a\"]\ny = [1][0]", "x=<{ a = 1 }[\"a\"]>;y=<[1][0]>;");
    row("for", "x = [for a in b : { c = a }]\ny = { for k, v in m : k => v if v != \"}\" }",
        "x=<[for a in b : { c = a }]>;y=<{ for k, v in m : k => v if v != \"}\" }>;");
    row("calls", "x = f(1, \"a\", { b = 2 })\ny = g (\n  1,\n)\nz = h(list...)",
        "x=f(1 \"a\" {b:2});y=g(1);z=h(<list...>);");
    row("a call and what is taken of it", "x = f(1).a\ny = f(1)\n", "x=<f(1).a>;y=f(1);");
    row("a function of a provider", "x = provider::a::f(1)", "x=<provider::a::f(1)>;");
    row("quotes within ${}", "x = \"a ${f(\"b\", \"c ${d} }\")} e\"", "x=\"a ${f(\"b\", \"c ${d} }\")} e\";");
    row("lines within ${}", "x = \"${join(\",\", [\n 1,\n 2])}\"",
        "x=\"${join(\",\", [\n 1,\n 2])}\"=join(\",\" [1 2]);");
    row("braces within ${}", "x = \"${ {a = \"}\"}[\"a\"] } b\"", "x=\"${ {a = \"}\"}[\"a\"] } b\";");
    row("a comment within ${}", "x = \"${a # }\n} b\"", "x=\"${a # }\n} b\";");
    row("nothing but ${}", "x = \"${a.b}\"\ny = \"${a}${b}\"", "x=\"${a.b}\"=<a.b>;y=\"${a}${b}\";");
    row("signs that open nothing", "x = \"$${a $$${ %%{ $ % } $\"", "x=\"$${a $$${ %%{ $ % } $\";");
    row("escapes", "x = \"\\\\\"\ny = \"\\\"}\"", "x=\"\\\\\";y=\"\\\"}\";");
    row("a heredoc", "x = <<EOF\n}\n\"\nEOF\ny = 1", "x=<<EOF\n}\n\"\nEOF;y=1;");
    row("its marker indented", "x = <<EOF\n  a\n  EOF\ny = 1", "x=<<EOF\n  a\n  EOF;y=1;");
    row("a line that begins like the marker", "x = <<-EOF\nEOF, a\nEOF2\n  EOF\n", "x=<<-EOF\nEOF, a\nEOF2\n  EOF;");
    row("a heredoc in a call", "x = f(<<A\nb)\nA\n, 2)\ny = 1", "x=f(<<A\nb)\nA 2);y=1;");
    row("a shift is no heredoc", "x = a << b\ny = 1", "x=<a << b>;y=1;");
}

void ParserTest::goesOnBehindABreak_data()
{
    columns();
    row("an attribute without a value", "a {\n x =\n y = 1\n}\n", "a{x=?!;y=1;}");
    row("a line that is nothing", "a {\n ) what\n y = 1\n}\nb {}\n", "a{y=1;!}b{}");
    row("two values", "x = 1 2\ny = 3", "x=<1 2>;y=3;");
    row("a word alone", "a\nb {}\n", "b{}!");
    row("a brace too many", "a {\n}\n}\nb {\n}\n", "a{}b{}!");
    row("a block that is not closed", "a {\n x = 1\n\nresource \"b\" \"c\" {\n y = 2\n}\n",
        "a{x=1;!}resource b c{y=2;}");
    row("an object that is not closed", "a {\n x = { y = 1\n}\nb \"c\" {\n}\n", "a{x={y:1};!}b c{}");
    row("brackets that are not closed", "a {\n x = f([1, (2\n}\nb \"c\" {\n}\n", "a{x=f([1 <(2>!]!)!;}b c{}");
    row("a parenthesis that is not closed", "a {\n x = (1\n y = 2\n}\nb {}\n", "a{x=<(1\n y = 2>!;}b{}");
    row("a string that is not closed", "a {\n x = \"b\n y = 1\n}\n", "a{x=\"b!;y=1;}");
    row("${ that is not closed", "a {\n x = \"b${c\n y = 1\n}\nd {}\n", "a{x=\"b${c!;y=1;}d{}");
    row("a heredoc that does not end", "a {\n x = <<EOF\n b\n}\nresource \"c\" \"d\" {\n}\n",
        "a{x=<<EOF!;!}resource c d{}");
    row("a comment that does not end", "a {\n}\n/* b\nc {\n}\n", "a{}c{}");
    row("no comma on one line", "x = { a = 1 b = 2 }\ny = [1 2]", "x={a:<1 b = 2>};y=[<1 2>];");
    row("two commas", "x = [1,,2]\ny = {,}\nz = 1", "x=[1 2]!;y={}!;z=1;");
    row("a key without a value", "x = {\n a\n b =\n c = 1\n}", "x={a:?! b:?! c:1}!;");
    row("more behind a key in quotes", "x = { \"a\"b = 1, (c)d = 2, e f = 3 }", "x={\"a\"b:1! (c)d:2! e f:3}!;");
    row("the wrong bracket", "x = [1}\ny = 2", "x=[1]!;y=2;!");
}

void ParserTest::knowsWhereThingsStand()
{
    const Tree tree = parse(QStringLiteral("a \"é\" {\n  b = { c = f( d ) , }  # e\n}\n"));
    const Block &block = tree.root().blocks.front();
    QCOMPARE(block.type, (text::Span{0, 1}));
    QCOMPARE(block.labels.front(), (text::Span{3, 4}));
    const NodeId object = tree.attribute(block, u"b");
    QCOMPARE(tree.raw(object).toString(), QStringLiteral("{ c = f( d ) , }"));
    const NodeId call = tree.child(object, 0);
    QCOMPARE(tree.raw(call).toString(), QStringLiteral("f( d )"));
    QCOMPARE(tree.raw(tree.child(call, 0)).toString(), QStringLiteral("d"));
    QCOMPARE(tree.child(call, 1), NoNode);
    QCOMPARE(tree.attribute(block, u"c"), NoNode);
}

void ParserTest::nestsAsDeepAsMayBe()
{
    for (const int depth : {300, 100000}) {
        const QString lists = QStringLiteral("x = ") + QString(depth, u'[') + QString(depth, u']');
        const Tree tree = parse(lists + QStringLiteral("\ny = 1\n"));
        QCOMPARE(tree.raw(tree.attribute(tree.root(), u"x")).size(), 2 * depth);
        QCOMPARE(tree[tree.attribute(tree.root(), u"x")].damaged, depth > 400);
        QVERIFY(tree.attribute(tree.root(), u"y") != NoNode);
        const QString blocks = QStringLiteral("a {\n").repeated(depth) + QStringLiteral("}\n").repeated(depth);
        QCOMPARE(parse(blocks).root().blocks.size(), size_t(1));
        QVERIFY(parse(QStringLiteral("x = ") + QStringLiteral("f(\"${").repeated(depth)).root().attributes.size() == 1);
    }
}

BATUTA_TEST(ParserTest)
#include "tst_parser.moc"
