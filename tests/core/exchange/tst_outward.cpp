// Any edit of a definition changes the template inside the definition's place alone, and reads back as what was wanted; or it is
// refused. Nothing else happens, whatever the carrier and whatever the edit.
#include "core/exchange/outward.h"
#include "core/exchange/refusals.h"
#include "core/exchange/template.h"
#include "tests/core/exchange/templates.h"
#include "tests/runner/runner.h"

#include <QRandomGenerator>

using namespace exchange;

namespace {

constexpr int Edits = 500;

QString piece(QRandomGenerator &random)
{
    static const QStringList all{u"a"_qs,    u"\""_qs, u"\\"_qs,   u"\n"_qs,     u"'"_qs,
                                 u"${X}"_qs, u"é"_qs,  u"  "_qs,   u"{"_qs,      u"\n\n"_qs,
                                 u"x: y"_qs, u"\t"_qs, u" # c"_qs, u"\n   z"_qs, QString::fromUtf8("😀"),
                                 u"%{"_qs,   u"$"_qs};
    return all[random.bounded(int(all.size()))];
}

text::Patch anyPatch(const QString &text, QRandomGenerator &random)
{
    text::Patch patch;
    qsizetype at = 0;
    for (int left = 1 + random.bounded(3); left > 0 && at <= text.size(); --left) {
        const qsizetype begin = at + random.bounded(int(text.size() - at + 1));
        const qsizetype end = std::min(text.size(), begin + random.bounded(6));
        QString put;
        for (int pieces = random.bounded(3); pieces > 0; --pieces)
            put += piece(random);
        if (begin == end && put.isEmpty())
            continue;
        patch.push_back({{begin, end}, put});
        at = end + 1;
    }
    return patch;
}

const QString &textOf(const QString &tool)
{
    return tool == u"sam"       ? templates::Sam
        : tool == u"cdk"        ? templates::Cdk
        : tool == u"serverless" ? templates::Serverless
                                : templates::CloudFormation;
}

Machine machineIn(const QString &text, const QString &name)
{
    return *machineNamed(*templateIn(text), name);
}

void addCarriers()
{
    QTest::addColumn<QString>("tool");
    QTest::addColumn<QString>("name");
    QTest::newRow("values of YAML") << u"sam"_qs << u"Orders"_qs;
    QTest::newRow("a block under !Sub") << u"cloudformation"_qs << u"Sub"_qs;
    QTest::newRow("single quotes in a list") << u"cloudformation"_qs << u"SubList"_qs;
    QTest::newRow("parts joined in YAML") << u"cloudformation"_qs << u"Join"_qs;
    QTest::newRow("a folded block") << u"cloudformation"_qs << u"Folded"_qs;
    QTest::newRow("parts joined in JSON") << u"cdk"_qs << u"Flow"_qs;
    QTest::newRow("values of JSON") << u"cdk"_qs << u"Values"_qs;
    QTest::newRow("values in serverless.yml") << u"serverless"_qs << u"hello"_qs;
}

} // namespace

class TestOutward : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void piecesMakeUpTheText_data() { addCarriers(); }
    void piecesMakeUpTheText()
    {
        QFETCH(QString, tool);
        QFETCH(QString, name);
        const QString &outer = textOf(tool);
        const Machine machine = machineIn(outer, name);
        qsizetype inner = 0, at = machine.place.begin;
        for (const Piece &piece : machine.inner->pieces) {
            QCOMPARE(piece.inner.begin, inner);
            QVERIFY(piece.outer.begin >= at && piece.outer.end <= machine.place.end);
            if (piece.kind == Piece::Same)
                QCOMPARE(machine.inner->text.mid(inner, piece.inner.length()),
                         outer.mid(piece.outer.begin, piece.outer.length()));
            inner = piece.inner.end;
            at = piece.outer.end;
        }
        QCOMPARE(inner, machine.inner->text.size());
    }

    void anyEditStaysInItsPlace_data() { addCarriers(); }
    void anyEditStaysInItsPlace()
    {
        QFETCH(QString, tool);
        QFETCH(QString, name);
        const QString &outer = textOf(tool);
        const Machine machine = machineIn(outer, name);
        QRandomGenerator random(7);
        int taken = 0;
        for (int i = 0; i < Edits; ++i) {
            const text::Patch patch = anyPatch(machine.inner->text, random);
            const auto carried = outward(*machine.inner, patch);
            if (!carried)
                continue;
            QVERIFY(text::isSound(*carried, outer.size()));
            for (const text::Edit &edit : *carried)
                QVERIFY(machine.place.contains(edit.span));
            if (i % 5 != 0) // reading a template again takes longest
                continue;
            const auto again =
                readAgain(text::applied(outer, *carried), machine, text::applied(machine.inner->text, patch));
            taken += again ? 1 : 0;
        }
        QVERIFY2(taken > Edits / 20, qPrintable(QString::number(taken)));
    }

    void edits_data()
    {
        QTest::addColumn<QString>("tool");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("outerFrom");
        QTest::addColumn<QString>("outerTo");
        QTest::newRow("a line in a block")
            << u"cloudformation"_qs << u"Sub"_qs << u"\n\n"_qs << u"\n  \"Comment\": \"c\",\n"_qs << u"\"A\",\n\n"_qs
            << u"\"A\",\n          \"Comment\": \"c\",\n"_qs;
        QTest::newRow("a word on a line that was blank")
            << u"cloudformation"_qs << u"Sub"_qs << u"\"A\",\n"_qs << u"\"A\",\n \"Comment\": 1,"_qs << u"\"A\",\n\n"_qs
            << u"\"A\",\n         \"Comment\": 1,\n"_qs;
        QTest::newRow("a quote in single quotes")
            << u"cloudformation"_qs << u"SubList"_qs << u"Pass\""_qs << u"Pass\",\"Comment\":\"'\""_qs << u"Pass\""_qs
            << u"Pass\",\"Comment\":\"''\""_qs;
        QTest::newRow("a line in single quotes")
            << u"cloudformation"_qs << u"SubList"_qs << u"Pass\""_qs << u"Pass\",\n\"Comment\":1"_qs << u"Pass\""_qs
            << u"Pass\",\n\n              \"Comment\":1"_qs;
        QTest::newRow("a quote in JSON's quotes") << u"cdk"_qs << u"Flow"_qs << u"\"Pass\""_qs << u"\"Succeed\""_qs
                                                  << u"\\\"Pass\\\""_qs << u"\\\"Succeed\\\""_qs;
        QTest::newRow("a hole that goes")
            << u"cdk"_qs << u"Flow"_qs << u"${F1.Arn}"_qs << QString()
            << u"\\\"\",\n       { \"Fn::GetAtt\": [ \"F1\", \"Arn\" ] },\n       \"\\\""_qs << u"\\\"\\\""_qs;
        QTest::newRow("a hole that comes twice")
            << u"cdk"_qs << u"Flow"_qs << u"\"v\""_qs << u"\"${F1.Arn}\""_qs << u"\\\"v\\\""_qs
            << u"\\\"\", { \"Fn::GetAtt\": [ \"F1\", \"Arn\" ] }, \"\\\""_qs;
        QTest::newRow("a state in values of YAML")
            << u"sam"_qs << u"Orders"_qs << u"  Tell:\n"_qs << u"  Mid:\n    Type: Pass\n    Next: Tell\n  Tell:\n"_qs
            << u"          Tell:\n"_qs
            << u"          Mid:\n            Type: Pass\n            Next: Tell\n          Tell:\n"_qs;
    }
    void edits()
    {
        QFETCH(QString, tool);
        QFETCH(QString, name);
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, outerFrom);
        QFETCH(QString, outerTo);
        const QString &outer = textOf(tool);
        const Machine machine = machineIn(outer, name);
        const qsizetype at = machine.inner->text.indexOf(from);
        QVERIFY(at >= 0);
        const text::Patch patch{{{at, at + from.size()}, to}};
        const auto carried = outward(*machine.inner, patch);
        QVERIFY(carried);
        QString wanted = outer;
        const qsizetype place = wanted.indexOf(outerFrom, machine.place.begin);
        QVERIFY(place >= 0);
        wanted.replace(place, outerFrom.size(), outerTo);
        QCOMPARE(text::applied(outer, *carried), wanted);
    }

    void holesAreNeverSplit()
    {
        const Machine machine = machineIn(templates::Cdk, u"Flow"_qs);
        const qsizetype hole = machine.inner->text.indexOf(u"${F1.Arn}"_qs);
        const auto inside = outward(*machine.inner, {{{hole + 3, hole + 3}, u"x"_qs}});
        QVERIFY(!inside && inside.error().is(Code::SplitsHole));
        const auto across = outward(*machine.inner, {{{hole - 2, hole + 3}, {}}});
        QVERIFY(!across && across.error().is(Code::SplitsHole));
    }

    void placesAreThoseOfTheTemplate()
    {
        const Machine machine = machineIn(templates::CloudFormation, u"Sub"_qs);
        const qsizetype inner = machine.inner->text.indexOf(u"\"States\""_qs);
        QCOMPARE(outerPosition(*machine.inner, inner), templates::CloudFormation.indexOf(u"\"States\""_qs));
        const text::Span span = outerSpan(*machine.inner, {inner, inner + 8});
        QCOMPARE(templates::CloudFormation.mid(span.begin, span.length()), u"\"States\""_qs);
    }
};

BATUTA_TEST(TestOutward)
#include "tst_outward.moc"
