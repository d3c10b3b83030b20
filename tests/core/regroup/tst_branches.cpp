// Branches of a Parallel split in two and joined to one: what each then holds, what is refused, and that taking it back
// brings every byte back.
#include "core/json/parser.h"
#include "core/json/pointer.h"
#include "core/regroup/refusals.h"
#include "core/regroup/regroup.h"
#include "core/validate/validator.h"
#include "core/yaml/parser.h"
#include "tests/core/regroup/regrouping.h"
#include "tests/runner/runner.h"

#include <QTest>

namespace {

// A Parallel P of these branches, each a flow in short.
asl::Definition parallelOf(const QString &branches)
{
    QStringList scopes;
    for (const QString &branch : branches.split(u" | "_qs))
        scopes << regrouping::scopeText(branch);
    const QString text =
        u"{'StartAt': 'P', 'States': {'P': {'Type': 'Parallel', 'Branches': [%1], 'End': true}}}"_qs.arg(
            scopes.join(u", "_qs));
    return asl::read(json::parse(QString(text).replace(u'\'', u'"')));
}

QString branchesIn(const asl::Definition &definition)
{
    QStringList branches;
    for (const asl::Scope &scope : definition.root.states.front().scopes())
        branches << scope.startAt.name + u"! "_qs + regrouping::flowOf(scope);
    return branches.join(u" | "_qs);
}

// What came of it, or the reason why nothing did.
QString outcomeOf(const asl::Definition &before, const edit::Answer &answer)
{
    if (!answer)
        return answer.error().name();
    const QString text = text::applied(before.tree->text(), answer->patch);
    const asl::Definition after = asl::read(yaml::parse(text, before.tree->format()));
    for (const validate::Diagnostic &each : validate::diagnosed(after)) {
        if (each.severity == validate::Severity::Error)
            return each.message + u'\n' + text;
    }
    for (const asl::StatePath &selected : answer->selection) {
        if (!after.find(selected))
            return u"nothing is at "_qs + asl::toString(selected);
    }
    const bool comesBack =
        text::applied(text, text::inverted(answer->patch, before.tree->text())) == before.tree->text();
    return comesBack ? branchesIn(after) : u"does not come back"_qs;
}

} // namespace

class BranchesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isSplit_data();
    void isSplit();
    void isJoined_data();
    void isJoined();
    void variablesOfTheBranchStayInIt();
    void whatACatcherLeadsToStays();
    void innerVariablesAreNotHidden_data();
    void innerVariablesAreNotHidden();
    void commentsAreJoined_data();
    void commentsAreJoined();
    void yamlStaysYaml();
};

void BranchesTest::isSplit_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<QString>("after");
    const auto row = [](const char *name, const char *before, const char *chosen, const char *after) {
        QTest::newRow(name) << QString::fromLatin1(before) << QString::fromLatin1(chosen) << QString::fromLatin1(after);
    };
    row("its end", "A: Pass > B, B: Pass > C, C: Pass | X: Pass", "P/0/B P/0/C",
        "A! A: Pass | B! B: Pass > C, C: Pass | X! X: Pass");
    row("its beginning", "A: Pass > B, B: Pass", "P/0/A", "B! B: Pass | A! A: Pass");
    row("its middle", "X: Pass | A: Pass > B, B: Pass > C, C: Pass", "P/1/B",
        "X! X: Pass | A! A: Pass > C, C: Pass | B! B: Pass");
    row("a Choice with its ways", "A: Pass > B, B: Choice > C > D, C: Pass, D: Pass", "P/0/B P/0/C P/0/D",
        "A! A: Pass | B! B: Choice > C > D, C: Pass, D: Pass");
    row("a Choice that leads on", "A: Choice > B > C, B: Pass > C, C: Pass", "P/0/A P/0/B",
        "C! C: Pass | A! A: Choice > B > Go on, B: Pass, Go on: Pass");
    row("all of it", "A: Pass > B, B: Pass", "P/0/A P/0/B", "whole-branch");
    row("of the workflow itself", "A: Pass", "P", "not-in-a-branch");
    row("of two branches", "A: Pass | B: Pass", "P/0/A P/1/B", "other-scope");
    row("two ways in", "A: Choice > B > C, B: Pass > D, C: Pass > D, D: Pass", "P/0/B P/0/C", "many-ways-in");
    row("where a rule leads", "A: Choice > H > C, H: Pass, C: Pass", "P/0/H", "only-at-times");
    row("where all other rules lead", "A: Choice > H > C, H: Pass, C: Pass", "P/0/C", "only-at-times");
    row("where a rule leads past it", "A: Choice > H > C, H: Pass > C, C: Pass", "P/0/H", "only-at-times");
    row("nothing", "A: Pass", "", "nothing-to-do");
}

void BranchesTest::isSplit()
{
    QFETCH(QString, before);
    QFETCH(QString, chosen);
    const asl::Definition now = parallelOf(before);
    QTEST(outcomeOf(now, regroup::split(now, regrouping::paths(chosen))), "after");
}

void BranchesTest::isJoined_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<int>("branch");
    QTest::addColumn<QString>("after");
    const auto row = [](const char *name, const char *before, int branch, const char *after) {
        QTest::newRow(name) << QString::fromLatin1(before) << branch << QString::fromLatin1(after);
    };
    row("two", "A: Pass | B: Pass", 0, "A! A: Pass > B, B: Pass");
    row("the last two of three", "A: Pass | B: Pass > C, C: Pass | D: Pass", 1,
        "A! A: Pass | B! B: Pass > C, C: Pass > D, D: Pass");
    row("a Succeed ended it", "A: Succeed | B: Pass", 0, "A! A: Pass > B, B: Pass");
    row("several ends", "A: Choice > B > C, B: Pass, C: Pass | D: Pass", 0,
        "A! A: Choice > B > C, B: Pass > D, C: Pass > D, D: Pass");
    row("a Fail stays one", "A: Choice > B > C, B: Fail, C: Pass | D: Fail", 0,
        "A! A: Choice > B > C, B: Fail, C: Pass > D, D: Fail");
    row("nothing behind", "A: Pass | B: Pass", 1, "no-branch-behind");
    row("no such branch", "A: Pass | B: Pass", -1, "no-branch-behind");
    row("no end", "A: Fail | B: Pass", 0, "branch-never-ends");
}

void BranchesTest::isJoined()
{
    QFETCH(QString, before);
    QFETCH(int, branch);
    const asl::Definition now = parallelOf(before);
    QTEST(outcomeOf(now, regroup::joined(now, asl::statePathFrom(u"P"_qs), branch)), "after");
}

// ASL: what is assigned in a branch is known in that branch alone.
void BranchesTest::variablesOfTheBranchStayInIt()
{
    const auto machine = [](const char *first, const char *second) {
        const QString text =
            u"{'QueryLanguage': 'JSONata', 'StartAt': 'P', 'States': {'P': {'Type': 'Parallel', 'End': true, 'Branches': "
            "[{'StartAt': 'A', 'States': {'A': {'Type': 'Pass', %1, 'Next': 'B'}, 'B': {'Type': 'Pass', %2, 'End': "
            "true}}}]}}}"_qs.arg(QLatin1String(first), QLatin1String(second));
        return asl::read(json::parse(QString(text).replace(u'\'', u'"')));
    };
    const auto outcome = [&](const char *first, const char *second, const char *chosen) {
        const asl::Definition now = machine(first, second);
        return outcomeOf(now, regroup::split(now, regrouping::paths(QString::fromLatin1(chosen))));
    };
    const char *assigns = "'Assign': {'x': 1}";
    const char *reads = "'Output': '{% $x %}'";
    QCOMPARE(outcome(assigns, reads, "P/0/B"), u"variable-stays-inside"_qs);
    QCOMPARE(outcome(assigns, reads, "P/0/A"), u"variable-stays-inside"_qs);
    QCOMPARE(outcome(assigns, "'Output': 1", "P/0/B"), u"A! A: Pass | B! B: Pass"_qs);
}

void BranchesTest::whatACatcherLeadsToStays()
{
    const QString text =
        u"{'StartAt': 'P', 'States': {'P': {'Type': 'Parallel', 'End': true, 'Branches': [{'StartAt': 'T', 'States': {'T': "
        "{'Type': 'Task', 'Resource': 'arn:aws:states:::http:invoke', 'Catch': [{'ErrorEquals': ['States.ALL'], 'Next': "
        "'H'}], 'End': true}, 'H': {'Type': 'Pass', 'End': true}}}]}}}"_qs;
    const asl::Definition now = asl::read(json::parse(QString(text).replace(u'\'', u'"')));
    QCOMPARE(outcomeOf(now, regroup::split(now, regrouping::paths(u"P/0/H"_qs))), u"only-at-times"_qs);
}

void BranchesTest::innerVariablesAreNotHidden_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<QString>("after");
    const QString inside = u"{'Type': 'Map', 'Items': [1], 'End': true, 'ItemProcessor': {'StartAt': '%1', 'States': "
                           u"{'%1': {'Type': 'Pass', 'Assign': {'x': 1}, 'End': true}}}}"_qs;
    const QString itself = u"{'Type': 'Pass', 'Assign': {'x': 1}, 'End': true}"_qs;
    QTest::newRow("inside of the first") << inside.arg(u"I"_qs) << itself << u"variable-hidden"_qs;
    QTest::newRow("inside of the second") << itself << inside.arg(u"I"_qs) << u"variable-hidden"_qs;
    QTest::newRow("in both") << itself << itself << u"A! A: Pass > B, B: Pass"_qs;
    QTest::newRow("inside of both") << inside.arg(u"I"_qs) << inside.arg(u"J"_qs)
                                    << u"A! A: [I: Pass] > B, B: [J: Pass]"_qs;
}

void BranchesTest::innerVariablesAreNotHidden()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    const QString text =
        u"{'QueryLanguage': 'JSONata', 'StartAt': 'P', 'States': {'P': {'Type': 'Parallel', 'End': true, 'Branches': "
        "[{'StartAt': 'A', 'States': {'A': %1}}, {'StartAt': 'B', 'States': {'B': %2}}]}}}"_qs.arg(first, second);
    const asl::Definition now = asl::read(json::parse(QString(text).replace(u'\'', u'"')));
    QTEST(outcomeOf(now, regroup::joined(now, asl::statePathFrom(u"P"_qs), 0)), "after");
}

void BranchesTest::commentsAreJoined_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<QString>("comment");
    QTest::newRow("of neither") << QString() << QString() << QString();
    QTest::newRow("of the first") << u"one"_qs << QString() << u"one"_qs;
    QTest::newRow("of the second") << QString() << u"two"_qs << u"two"_qs;
    QTest::newRow("of both") << u"one"_qs << u"two"_qs << u"one\ntwo"_qs;
}

void BranchesTest::commentsAreJoined()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    const auto branch = [](const QString &name, const QString &comment) {
        const QString said = comment.isEmpty() ? QString() : u"'Comment': '%1', "_qs.arg(comment);
        return u"{%1'StartAt': '%2', 'States': {'%2': {'Type': 'Pass', 'End': true}}}"_qs.arg(said, name);
    };
    const QString text =
        u"{'StartAt': 'P', 'States': {'P': {'Type': 'Parallel', 'End': true, 'Branches': [%1, %2]}}}"_qs.arg(
            branch(u"A"_qs, first), branch(u"B"_qs, second));
    const asl::Definition now = asl::read(json::parse(QString(text).replace(u'\'', u'"')));
    const edit::Answer answer = regroup::joined(now, asl::statePathFrom(u"P"_qs), 0);
    QCOMPARE(outcomeOf(now, answer), u"A! A: Pass > B, B: Pass"_qs);
    const json::Tree after = json::parse(text::applied(now.tree->text(), answer->patch));
    QTEST(after.string(json::resolved(after, json::pointerFrom(u"/States/P/Branches/0/Comment"_qs))), "comment");
}

void BranchesTest::yamlStaysYaml()
{
    const QString text =
        u"StartAt: P\nStates:\n  P: # both\n    Type: Parallel\n    Branches:\n      - StartAt: A\n        "
        "States:\n          A: {Type: Pass, Next: B} # first\n          B: {Type: Pass, End: true}\n"
        "      - StartAt: C\n        States:\n          C: {Type: Pass, End: true}\n    End: true\n"_qs;
    const asl::Definition now = asl::read(yaml::parse(text, json::Format::Yaml));
    QCOMPARE(outcomeOf(now, regroup::split(now, regrouping::paths(u"P/0/B"_qs))),
             u"A! A: Pass | B! B: Pass | C! C: Pass"_qs);
    QCOMPARE(outcomeOf(now, regroup::joined(now, asl::statePathFrom(u"P"_qs), 0)),
             u"A! A: Pass > B, B: Pass > C, C: Pass"_qs);
}

BATUTA_TEST(BranchesTest)
#include "tst_branches.moc"
