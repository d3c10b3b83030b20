// What a deployment tool fills in, at its places in the definition's text, with what fills it.
#include "core/asl/substitution.h"
#include "core/exchange/placeholders.h"
#include "core/exchange/shown_holes.h"
#include "core/exchange/template.h"
#include "core/yaml/parser.h"
#include "tests/core/exchange/templates.h"
#include "tests/core/exchange/terraform_samples.h"
#include "tests/runner/runner.h"

using namespace exchange;

class TestShownHoles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachPlaceSaysWhatItIs_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("shown"); // name, what stands there
        const auto row = [](const char *name, const QString &text, const QStringList &shown) {
            QTest::newRow(name) << text << shown;
        };
        row("nothing to fill in", u"{\"a\": \"$.b\", \"Fn\": 1}"_qs, {});
        row("a whole text", u"{\"a\": \"${T}\"}"_qs, {u"T"_qs, u"${T}"_qs});
        row("within a text, twice", u"{\"a\": \"x${T}y${T}\"}"_qs, {u"T"_qs, u"${T}"_qs, u"T"_qs, u"${T}"_qs});
        row("a bare number", u"{\"a\": ${N}}"_qs, {u"N"_qs, u"${N}"_qs});
        row("what is escaped is none", u"{\"a\": \"${!T}\"}"_qs, {});
        row("a short function", u"a: !GetAtt F.Arn\nb: 1\n"_qs, {u"F.Arn"_qs, u"!GetAtt F.Arn"_qs});
        row("a function in JSON", u"{\"a\": {\"Fn::GetAtt\": [\"F\", \"Arn\"]}}"_qs,
            {u"F.Arn"_qs, u"{\"Fn::GetAtt\": [\"F\", \"Arn\"]}"_qs});
        row("the names in a Fn::Sub are its own", u"a: !Sub 'x ${A} ${B}'\nb: ${C}\n"_qs,
            {u"Sub1"_qs, u"!Sub 'x ${A} ${B}'"_qs, u"C"_qs, u"${C}"_qs});
    }

    void eachPlaceSaysWhatItIs()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, shown);
        const json::Tree tree = yaml::parse(text, yaml::formatOf({}, text));
        QStringList seen;
        for (const ShownHole &hole : holesShown(tree, {}))
            seen << hole.name << text.mid(hole.place.begin, hole.place.length());
        QCOMPARE(seen, shown);
    }

    void fillingsAreTheTemplates_data()
    {
        QTest::addColumn<QString>("outer");
        QTest::addColumn<QString>("machine");
        QTest::addColumn<QStringList>("shown"); // name, words
        QTest::newRow("a heredoc of Terraform")
            << samples::Heredoc << u"order"_qs
            << QStringList{u"aws_lambda_function.f.arn"_qs, u"aws_lambda_function.f.arn"_qs, u"var.seconds"_qs,
                           u"var.seconds"_qs};
        QTest::newRow("the parts of a Fn::Join")
            << templates::Cdk << u"Flow"_qs
            << QStringList{u"F1.Arn"_qs, u"{ \"Fn::GetAtt\": [ \"F1\", \"Arn\" ] }"_qs, u"Num"_qs,
                           u"{ \"Ref\": \"Num\" }"_qs};
    }

    void fillingsAreTheTemplates()
    {
        QFETCH(QString, outer);
        QFETCH(QString, machine);
        QFETCH(QStringList, shown);
        const auto seen = templateIn(outer);
        QVERIFY(seen);
        const auto found = machineNamed(*seen, machine);
        QVERIFY(found && found->inner);
        const json::Tree tree = yaml::parse(found->inner->text, found->inner->format);
        QMap<QString, QString> words;
        for (const ShownHole &hole : holesShown(tree, fillingsOf(*found)))
            words.insert(hole.name, hole.words());
        for (qsizetype i = 0; i + 1 < shown.size(); i += 2)
            QCOMPARE(words.value(shown[i]), shown[i + 1]);
    }

    void constantsAreKnown()
    {
        const QString outer = u"Transform: AWS::Serverless-2016-10-31\nResources:\n  Flow:\n"
                              "    Type: AWS::Serverless::StateMachine\n    Properties:\n      Definition:\n"
                              "        StartAt: A\n        States: {A: {Type: Pass, Result: '${T}', End: true}}\n"
                              "      DefinitionSubstitutions: {T: orders}\n"_qs;
        const auto machine = machineNamed(*templateIn(outer), {});
        QVERIFY(machine && machine->inner);
        const auto holes = holesShown(yaml::parse(machine->inner->text, machine->inner->format), fillingsOf(*machine));
        QCOMPARE(holes.size(), size_t(1));
        QCOMPARE(holes.front().value, std::optional(u"orders"_qs));
    }

    // Whatever is shown is what runs fill in, by the same names.
    void namesAreThoseOfRuns()
    {
        for (const QString &outer : {samples::Heredoc, samples::Encoded, templates::Cdk, templates::Sam}) {
            const auto seen = templateIn(outer);
            QVERIFY(seen);
            for (const Machine &machine : seen->machines) {
                if (!machine.inner)
                    continue;
                const json::Tree tree = yaml::parse(machine.inner->text, machine.inner->format);
                QSet<QString> shown, filled;
                qsizetype end = 0;
                for (const ShownHole &hole : holesShown(tree, fillingsOf(machine))) {
                    QVERIFY2(hole.place.begin >= end, qPrintable(hole.name));
                    end = hole.place.end;
                    shown.insert(hole.name);
                }
                for (const asl::Substitution &each : asl::substitutionsIn(withPlaceholders(tree)))
                    filled.insert(each.name);
                QCOMPARE(shown, filled);
            }
        }
    }
};

BATUTA_TEST(TestShownHoles)
#include "tst_shown_holes.moc"
