// What holds for any text, however broken: reading ends, soon, and every span lies where it belongs.
#include "core/hcl/parser.h"
#include "core/hcl/templates.h"
#include "tests/core/hcl/sample.h"
#include "tests/runner/runner.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

using namespace hcl;

namespace {

QString brokenNode(const Tree &tree, NodeId node)
{
    const Node &each = tree[node];
    const auto where = [&] { return QStringLiteral("node %1 at %2").arg(node).arg(each.span.begin); };
    if (each.span.begin < 0 || each.span.end < each.span.begin || each.span.end > tree.text().size())
        return where();
    qsizetype reached = each.span.begin;
    for (const NodeId child : tree.children(node)) {
        const Node &below = tree[child];
        const qsizetype begin = below.key.isEmpty() ? below.span.begin : below.key.begin;
        if (begin < reached || below.key.end > std::max(below.span.begin, below.key.begin)
            || below.span.end > each.span.end)
            return where();
        reached = below.span.end;
        if (const QString broken = brokenNode(tree, child); !broken.isEmpty())
            return broken;
    }
    if ((each.kind == Kind::String || each.kind == Kind::Heredoc) && !each.damaged) {
        qsizetype end = each.span.begin;
        for (const Part &part : templateOf(tree, node).parts) {
            if (part.span.begin < end || part.span.end > each.span.end || part.span.isEmpty())
                return QStringLiteral("a part of ") + where();
            if (!part.expression.isEmpty() && !part.span.contains(part.expression))
                return QStringLiteral("an expression of ") + where();
            end = part.span.end;
        }
    }
    return {};
}

QString brokenBlock(const Tree &tree, const Block &block)
{
    qsizetype reached = 0;
    for (const Attribute &attribute : block.attributes) {
        if (attribute.name.isEmpty() || attribute.name.begin < reached)
            return QStringLiteral("an attribute at %1").arg(attribute.name.begin);
        if (const QString broken = brokenNode(tree, attribute.value); !broken.isEmpty())
            return broken;
        reached = tree[attribute.value].span.end;
    }
    for (const Block &each : block.blocks) {
        if (const QString broken = brokenBlock(tree, each); !broken.isEmpty())
            return broken;
    }
    return {};
}

QString brokenLaw(const QString &text)
{
    const Tree tree = parse(text);
    return brokenBlock(tree, tree.root());
}

} // namespace

class LawsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyBeginningIsRead();
    void everyEndIsRead();
    void mutationsNeverBreakTheTree();
    void aBreakSparesTheNextBlock();
    void timeGrowsWithTheText_data();
    void timeGrowsWithTheText();
};

void LawsTest::everyBeginningIsRead()
{
    for (qsizetype length = 0; length <= Sample.size(); ++length)
        QCOMPARE(brokenLaw(Sample.left(length)), QString());
}

void LawsTest::everyEndIsRead()
{
    for (qsizetype from = 0; from <= Sample.size(); ++from)
        QCOMPARE(brokenLaw(Sample.mid(from)), QString());
}

void LawsTest::mutationsNeverBreakTheTree()
{
    QRandomGenerator random(4711);
    const QString signs = QStringLiteral("{}[]()\"\n\\$%~#/*<-EOF=:,. a1é\t");
    for (int round = 0; round < 4000; ++round) {
        QString text = Sample;
        for (int i = random.bounded(1, 6); i > 0; --i) {
            const qsizetype at = random.bounded(int(text.size()));
            const QString word = signs.mid(random.bounded(int(signs.size())), random.bounded(1, 4));
            if (random.bounded(2) == 0)
                text.insert(at, word);
            else
                text.replace(at, random.bounded(1, 30), word);
        }
        QCOMPARE(brokenLaw(text), QString());
    }
}

// Whatever is cut out of the first block, the one behind it is found, unless quotes or a heredoc swallow it.
void LawsTest::aBreakSparesTheNextBlock()
{
    const QString next = QStringLiteral("resource \"aws_sfn_state_machine\" \"next\" {\n  definition = \"x\"\n}\n");
    for (qsizetype length = 1; length < Sample.size(); ++length) {
        const Tree tree = parse(Sample.left(length) + u'\n' + next);
        const Block &last = tree.root().blocks.back();
        QCOMPARE(tree.raw(last.labels.back()).toString(), QStringLiteral("next"));
        QCOMPARE(tree.raw(tree.attribute(last, u"definition")).toString(), QStringLiteral("\"x\""));
    }
}

void LawsTest::timeGrowsWithTheText_data()
{
    QTest::addColumn<QString>("unit");
    const auto row = [](const char *name, const char *unit) { QTest::newRow(name) << QString::fromUtf8(unit); };
    row("braces", "{");
    row("brackets", "[(");
    row("values that open ${", "x = \"${");
    row("quotes that open ${", "\"${");
    row("heredocs that do not end", "x = <<A\n");
    row("heredocs each of its own", "x = <<A%1\n");
    row("comments that do not end", "/* ");
    row("blocks", "a {\n");
    row("blocks with labels", "a \"b\" {");
    row("objects on lines", "x = {\n");
    row("open values", "x = \"");
    row("quotes", "\"");
    row("closing braces", "}");
    row("objects in objects", "x = { a = ");
    row("calls", "f(");
    row("sound lines", "x = \"${a}\"\n");
    row("signs", "$");
    row("comments", "#\n");
    row("sound heredocs", "x = <<-A\n  a\nA\n");
    row("quotes and lines", "\"${\n\n\n\n\n\n");
}

void LawsTest::timeGrowsWithTheText()
{
    QFETCH(QString, unit);
    QString text;
    for (int i = 0; text.size() < 100000; ++i)
        text += unit.contains(u'%') ? unit.arg(i) : unit;
    QElapsedTimer timer;
    timer.start();
    parse(text);
    QVERIFY2(timer.elapsed() < (runner::IsSanitized ? 30000 : 5000), qPrintable(QString::number(timer.elapsed())));
}

BATUTA_TEST(LawsTest)
#include "tst_laws.moc"
