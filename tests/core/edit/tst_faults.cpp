// A fault of our own in the middle of an intent: it is refused as "failed" with its cause, and the next one finds all
// as it was.
#include "core/edit/editing.h"
#include "machine.h"
#include "tests/runner/runner.h"
#include "tests/runner/scarce_memory.h"

using namespace machine;

class FaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Of intents that handle no Value: nlohmann's allocates where it is destroyed, too.
    void anIntentThatMeetsAFaultIsRefused()
    {
        using Now = const asl::Definition &;
        const asl::Definition now = definition(quoted(
            "{'StartAt': 'A', 'States': {'A': {'Type': 'Task', 'Catch': [{'ErrorEquals': ['X'], 'Next': 'C'}], "
            "'Next': 'B'}, 'B': {'Type': 'Choice', 'Choices': [{'Variable': '$.x', 'IsNull': true, 'Next': 'C'}], "
            "'Default': 'A'}, 'C': {'Type': 'Pass', 'End': true}}}"));
        const asl::StatePath a = path("A"), c = path("C");
        const std::vector<asl::StatePath> one{a};
        const QString name = QStringLiteral("A longer name");
        const edit::EdgeName rule = edge("B", graph::EdgeKind::Rule, 0), catcher = edge("A", graph::EdgeKind::Catch, 0);
        const std::vector<std::function<edit::Answer(Now)>> intents{
            [&](Now text) { return edit::removeStates(text, one); },
            [&](Now text) { return edit::renameState(text, a, name); },
            [&](Now text) { return edit::connect(text, a, c); },
            [&](Now text) { return edit::retarget(text, rule, a); },
            [&](Now text) { return edit::setStart(text, c); },
            [&](Now text) { return edit::removeEdge(text, catcher); },
        };
        for (const auto &act : intents) {
            const QString wanted = outcome(now.tree->text(), act(now));
            QVERIFY2(!wanted.startsWith(u"refused"), qPrintable(wanted));
            bool gaveOut = true;
            int refused = 0;
            for (long count = 0; gaveOut; count += 1 + count / 16) {
                const edit::Answer answer = scarce::after(count, gaveOut, [&] { return act(now); });
                refused += !answer;
                QCOMPARE(answer ? QString() : answer.error().name(), answer ? QString() : QStringLiteral("failed"));
                QCOMPARE(outcome(now.tree->text(), act(now)), wanted);
            }
            QVERIFY(refused > 10);
        }
    }

    void everyKindOfFaultHasACause()
    {
        const auto refusalOf = [](auto fault) {
            try {
                throw fault;
            } catch (...) {
                return edit::failure();
            }
        };
        QCOMPARE(refusalOf(std::runtime_error("so it is")), (Refusal{edit::Code::Failed, {u"so it is"_qs}}));
        QCOMPARE(refusalOf(7), (Refusal{edit::Code::Failed, {QString()}}));
    }
};

BATUTA_TEST(FaultsTest)
#include "tst_faults.moc"
