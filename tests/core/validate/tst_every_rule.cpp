// Each rule is broken by a definition, and told by AWS's words and the house's.
#include "core/yaml/parser.h"
#include "tests/core/validate/samples.h"
#include "tests/runner/runner.h"

#include <QRegularExpression>

using validate::Diagnostic;
using validate::Rule;

class EveryRuleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isBrokenBySomeDefinition_data();
    void isBrokenBySomeDefinition();
};

void EveryRuleTest::isBrokenBySomeDefinition_data()
{
    QTest::addColumn<int>("number");
    // What follows is of templates; core/carrier's tests break it.
    for (size_t number = 0; number < size_t(Rule::UnusedSubstitution); ++number) {
        if (Rule(number) != Rule::BrokeOff) // a fault of ours, which no definition brings about
            QTest::newRow(validate::Rules[number].name) << int(number);
    }
}

void EveryRuleTest::isBrokenBySomeDefinition()
{
    QFETCH(int, number);
    const std::map<Rule, checking::Sample> samples = checking::samples();
    const auto sample = samples.find(Rule(number));
    QVERIFY2(sample != samples.end(), "no definition breaks this rule");
    const auto found =
        validate::diagnosed(asl::read(yaml::parse(sample->second.text, sample->second.format)), sample->second.options);
    QStringList told;
    for (const Diagnostic &each : found) {
        QVERIFY2(!each.message.isEmpty() && !each.code.isEmpty(), wordingOf(each.rule).name);
        QVERIFY2(!each.message.contains(QRegularExpression(u"%\\d"_qs)), qPrintable(each.message));
        told << QLatin1String(wordingOf(each.rule).name) + u": "_qs + each.message;
    }
    QVERIFY2(std::ranges::find(found, Rule(number), &Diagnostic::rule) != found.end(), qPrintable(told.join(u'\n')));
}

BATUTA_TEST(EveryRuleTest)
#include "tst_every_rule.moc"
