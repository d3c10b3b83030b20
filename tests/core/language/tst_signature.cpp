// Which call a place stands in, and at which argument.
#include "core/language/signature.h"

#include "core/asl/reader.h"
#include "core/json/parser.h"
#include "core/yaml/parser.h"
#include "tests/runner/runner.h"

class SignatureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void callsAreFound_data();
    void callsAreFound();
    void argumentsStandInTheSignature_data();
    void argumentsStandInTheSignature();
};

void SignatureTest::callsAreFound_data()
{
    QTest::addColumn<QString>("value"); // | is the place
    QTest::addColumn<QString>("function");
    QTest::addColumn<int>("argument");
    QTest::newRow("the first argument") << u"{% $pad(| %}"_qs << u"$pad"_qs << 0;
    QTest::newRow("the second") << u"{% $pad($x, 1| %}"_qs << u"$pad"_qs << 1;
    QTest::newRow("a call in a call") << u"{% $sum($map($x, |)) %}"_qs << u"$map"_qs << 1;
    QTest::newRow("behind the inner call") << u"{% $join($map($x, $f), |) %}"_qs << u"$join"_qs << 1;
    QTest::newRow("a comma in a list is none of its") << u"{% $sum([1, 2, |]) %}"_qs << u"$sum"_qs << 0;
    QTest::newRow("a comma in an object neither") << u"{% $merge([{'a': 1, 'b': |}]) %}"_qs << u"$merge"_qs << 0;
    QTest::newRow("nor one in a text") << u"{% $join($x, ',,(' & |) %}"_qs << u"$join"_qs << 1;
    QTest::newRow("nor in quotes written in JSON") << u"{% $join($x, \\\"a, (b\\\" & |) %}"_qs << u"$join"_qs << 1;
    QTest::newRow("brackets that only group") << u"{% $abs((1 + |)) %}"_qs << u"$abs"_qs << 0;
    QTest::newRow("one's own function has no signature") << u"{% $mine(|) %}"_qs << QString() << 0;
    QTest::newRow("behind all calls") << u"{% $abs(1) |%}"_qs << QString() << 0;
    QTest::newRow("an intrinsic") << u"States.Format('{}, {}', |)"_qs << u"States.Format"_qs << 1;
    QTest::newRow("an intrinsic in another") << u"States.Array(States.MathAdd($.a, |))"_qs << u"States.MathAdd"_qs << 1;
    QTest::newRow("prose") << u"call $abs(|) please"_qs << QString() << 0;
}

void SignatureTest::callsAreFound()
{
    QFETCH(QString, value);
    QFETCH(QString, function);
    const QString text =
        QStringLiteral("{ \"StartAt\": \"A\", \"States\": { \"A\": { \"Type\": \"Pass\", \"Output\": \"%1\" } } }")
            .arg(value);
    const qsizetype at = text.indexOf(u'|');
    const asl::Definition definition = asl::read(json::parse(QString(text).remove(at, 1)));
    const auto call = language::callAt(definition, at);
    QCOMPARE(call ? QString::fromUtf8(call->function->name) : QString(), function);
    if (call)
        QTEST(call->argument, "argument");
    // The same in YAML, where nothing is escaped.
    if (value.contains(u'\\'))
        return;
    const QString yaml = QStringLiteral("StartAt: A\nStates:\n  A:\n    Type: Pass\n    Output: \"%1\"\n").arg(value);
    const qsizetype there = yaml.indexOf(u'|');
    const auto same = language::callAt(asl::read(yaml::parse(QString(yaml).remove(there, 1))), there);
    QCOMPARE(same ? QString::fromUtf8(same->function->name) : QString(), function);
}

void SignatureTest::argumentsStandInTheSignature_data()
{
    QTest::addColumn<QString>("function");
    QTest::addColumn<int>("argument");
    QTest::addColumn<QString>("name");
    QTest::newRow("the first") << u"$pad"_qs << 0 << u"string"_qs;
    QTest::newRow("one that may be left out") << u"$pad"_qs << 2 << u"character?"_qs;
    QTest::newRow("one too many") << u"$pad"_qs << 3 << QString();
    QTest::newRow("as many as one likes") << u"States.Format"_qs << 7 << u"…"_qs;
    QTest::newRow("none at all") << u"States.UUID"_qs << 0 << QString();
}

void SignatureTest::argumentsStandInTheSignature()
{
    QFETCH(QString, function);
    QFETCH(int, argument);
    const language::Function &found = *language::functionNamed(function);
    const text::Span span = language::argumentIn(found, argument);
    QTEST(QString::fromUtf8(found.signature).mid(span.begin, span.length()), "name");
}

BATUTA_TEST(SignatureTest)
#include "tst_signature.moc"
