// Workflows that are the same but for names, comments and the order in which their states are written.
#include "core/compare/structure.h"
#include "tests/core/compare/machines.h"
#include "tests/runner/runner.h"

class TestStructure : public QObject
{
    Q_OBJECT

    static std::string of(const char *text) { return compare::structureOf(machines::setup(text).definition); }

private Q_SLOTS:
    void namesOrderAndCommentsSayNothing()
    {
        const char one[] = R"({"StartAt": "A", "States": {
          "A": {"Type": "Choice", "Choices": [{"Variable": "$.n", "NumericEquals": 1, "Next": "B"}], "Default": "C"},
          "B": {"Type": "Pass", "Next": "C"},
          "C": {"Type": "Map", "ItemProcessor": {"StartAt": "D", "States": {"D": {"Type": "Pass", "End": true}}}, "End": true},
          "Never": {"Type": "Pass", "End": true}}})";
        const char other[] = R"({"Comment": "mine", "StartAt": "Um", "States": {
          "Três": {"End": true, "Type": "Map", "ItemProcessor": {"States": {"Dentro": {"End": true, "Type": "Pass"}}, "StartAt": "Dentro"}},
          "Dois": {"Type": "Pass", "Next": "Três", "Comment": "x"},
          "Um": {"Default": "Três", "Type": "Choice", "Choices": [{"Next": "Dois", "Variable": "$.n", "NumericEquals": 1, "Comment": "y"}]}}})";
        QCOMPARE(of(one), of(other));
    }

    void whatIsDoneCounts()
    {
        QVERIFY(of(R"({"StartAt": "A", "States": {"A": {"Type": "Wait", "Seconds": 1, "End": true}}})")
                != of(R"({"StartAt": "A", "States": {"A": {"Type": "Wait", "Seconds": 2, "End": true}}})"));
        QVERIFY(of(R"({"StartAt": "A", "States": {"A": {"Type": "Pass", "Next": "B"}, "B": {"Type": "Succeed"}}})")
                != of(R"({"StartAt": "B", "States": {"A": {"Type": "Pass", "Next": "B"}, "B": {"Type": "Succeed"}}})"));
    }
};

BATUTA_TEST(TestStructure)
#include "tst_structure.moc"
