// Edits of a definition in a Terraform file: they are done as wanted and touch nothing else, or they are refused.
#include "core/exchange/outward.h"
#include "core/exchange/template.h"
#include "core/exchange/terraform.h"
#include "core/json/edit.h"
#include "core/json/parser.h"
#include "tests/core/exchange/terraform_samples.h"
#include "tests/runner/runner.h"

#include <QRandomGenerator>

using namespace exchange;

namespace {

Machine firstMachine(const QString &text)
{
    return terraformMachines(text).front();
}

// What the editors do at each place of a definition.
std::vector<text::Patch> editsOf(const json::Tree &tree)
{
    std::vector<text::Patch> edits;
    const auto add = [&](const Result<text::Patch> &patch) {
        if (patch && !patch->empty())
            edits.push_back(*patch);
    };
    for (json::NodeId node = 0; node < json::NodeId(tree.size()); ++node) {
        add(json::replaceValue(tree, node, u"\"new \\\"x\\\" ${Literal} %{y}\""_qs));
        add(json::replaceValue(tree, node, u"{\n  \"z\": [1, 2]\n}"_qs));
        if (tree.isObject(node)) {
            add(json::setProperty(tree, node, u"Added"_qs, u"true"_qs));
            add(json::setProperty(tree, node, u"Added"_qs, u"true"_qs, {u"StartAt"_qs, u"Type"_qs, u"Added"_qs}));
        }
        if (tree.isArray(node))
            add(json::insertElement(tree, node, 0, u"\"first\""_qs));
        if (node == tree.root())
            continue;
        add(json::remove(tree, node));
        add(json::move(tree, node, 0));
        if (!tree[node].key.isEmpty())
            add(json::renameKey(tree, node, u"renamed é"_qs));
    }
    return edits;
}

text::Patch randomPatch(const QString &text, QRandomGenerator &random)
{
    static const QStringList words{u"a"_qs, u"\""_qs, u"\\"_qs, u"\n"_qs,   u"\n  "_qs, u"${X}"_qs, u"$"_qs,  u"%{"_qs,
                                   u"{"_qs, u"}"_qs,  u","_qs,  u" # c"_qs, u"EOF"_qs,  u"é"_qs,    QString()};
    const qsizetype begin = random.bounded(int(text.size() + 1));
    const qsizetype end = std::min(text.size(), begin + random.bounded(6));
    const QString word = words[random.bounded(int(words.size()))];
    return begin == end && word.isEmpty() ? text::Patch{} : text::Patch{{{begin, end}, word}};
}

} // namespace

class TerraformEditsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void editsReadBackAsWanted();
    void noEditTouchesAnythingElse();
    void editsLookAsTheFileDoes_data();
    void editsLookAsTheFileDoes();
};

// An edit is done as wanted, or refused; and few are.
void TerraformEditsTest::editsReadBackAsWanted()
{
    int done = 0, refused = 0;
    for (const QString &outer : samples::withInner()) {
        const Machine machine = firstMachine(outer);
        const json::Tree tree = json::parse(machine.inner->text);
        for (const text::Patch &edit : editsOf(tree)) {
            const QString wanted = text::applied(machine.inner->text, edit);
            const auto patch = outward(*machine.inner, edit);
            if (!patch) {
                ++refused;
                continue;
            }
            const QString after = text::applied(outer, *patch);
            const auto again = readAgain(after, machine, wanted);
            ++(again ? done : refused);
        }
    }
    QVERIFY2(refused * 20 < done, qPrintable(QStringLiteral("%1 refused, %2 done").arg(refused).arg(done)));
}

void TerraformEditsTest::noEditTouchesAnythingElse()
{
    QRandomGenerator random(4711);
    for (const QString &outer : samples::withInner()) {
        const Machine machine = firstMachine(outer);
        int done = 0;
        for (int round = 0; round < 300; ++round) {
            const text::Patch edit = randomPatch(machine.inner->text, random);
            const auto patch = outward(*machine.inner, edit);
            if (!patch)
                continue;
            QVERIFY(text::isSound(*patch, outer.size()));
            for (const text::Edit &each : *patch)
                QVERIFY(machine.place.contains(each.span));
            done += readAgain(text::applied(outer, *patch), machine, text::applied(machine.inner->text, edit)) ? 1 : 0;
        }
        QVERIFY2(done > 40, qPrintable(QString::number(done)));
    }
}

void TerraformEditsTest::editsLookAsTheFileDoes_data()
{
    QTest::addColumn<QString>("outer");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("after");
    const auto row = [](const char *name, const char *outer, const char *from, const char *to, const char *after) {
        const auto whole = [](const char *definition) { return samples::resource(QString::fromUtf8(definition)); };
        QTest::newRow(name) << whole(outer) << QString::fromUtf8(from) << QString::fromUtf8(to) << whole(after);
    };
    row("a sign that says itself", "<<EOF\n{\"a\": 1}\nEOF", "1", "\"${X}\"", "<<EOF\n{\"a\": \"$${X}\"}\nEOF");
    row("lines with the indent", "<<-EOF\n    {\n    }\n  EOF", "{", "{\n  \"a\": 1",
        "<<-EOF\n    {\n      \"a\": 1\n    }\n  EOF");
    row("an expression that moves", "<<EOF\n{\"a\": \"${x[0].y}\"}\nEOF", "\"${x.0.y}\"",
        "[\"${x.0.y}\", \"${x.0.y}\"]", "<<EOF\n{\"a\": [\"${x[0].y}\", \"${x[0].y}\"]}\nEOF");
    row("quotes", "\"{\\\"a\\\": 1}\"", "1", "\"b\"", "\"{\\\"a\\\": \\\"b\\\"}\"");
    row("one more without a comma", "jsonencode({\n    a = 1\n    b = x.y\n  })", "\n}", ",\n  \"c\": \"${Z}\"\n}",
        "jsonencode({\n    a = 1\n    b = x.y,\n    \"c\": \"$${Z}\"\n  })");
    row("one more where the comma is not written", "jsonencode({\n    a = 1\n    b = 2\n  })", ",\n  \"b\"",
        ",\n  \"c\": 3,\n  \"b\"", "jsonencode({\n    a = 1,\n    \"c\": 3,\n    \"b\" = 2\n  })");
    row("one less with its comment", "jsonencode({\n    a = 1 # one\n    b = 2 # two\n    c = 3\n  })", "\n  \"b\": 2,",
        "", "jsonencode({\n    a = 1,\n    c = 3\n  })");
    row("another key", "jsonencode({ a = { b = c.d } })", "\"a\"", "\"x\"", "jsonencode({ \"x\" = { b = c.d } })");
    row("another value for an expression", "jsonencode({ a = b.c, d = 1 })", "\"${b.c}\"", "2",
        "jsonencode({ a = 2, d = 1 })");
    row("an expression again elsewhere", "jsonencode({ a = b[0], d = 1 })", "1", "\"x-${b.0}\"",
        "jsonencode({ a = b[0], d = \"x-${b[0]}\" })");
}

void TerraformEditsTest::editsLookAsTheFileDoes()
{
    QFETCH(QString, outer);
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, after);
    const Machine machine = firstMachine(outer);
    const QString &text = machine.inner->text;
    const qsizetype at = text.indexOf(from);
    QVERIFY2(at >= 0, qPrintable(text));
    const text::Patch edit{{{at, at + from.size()}, to}};
    const auto patch = outward(*machine.inner, edit);
    QVERIFY(patch);
    QCOMPARE(text::applied(outer, *patch), after);
    QVERIFY(readAgain(after, machine, text::applied(text, edit)));
}

BATUTA_TEST(TerraformEditsTest)
#include "tst_terraform_edits.moc"
