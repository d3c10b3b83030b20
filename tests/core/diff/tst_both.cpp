// Two workflows in one drawing: nothing of either is missing, and what is new or gone is known.
#include "core/diff/both.h"
#include "tests/core/diff/told.h"
#include "tests/core/edit/random_edits.h"
#include "tests/runner/runner.h"

namespace {

using namespace Qt::StringLiterals;

diff::Both bothOf(const asl::Definition &before, const asl::Definition &after)
{
    return diff::bothOf(diff::differenceOf(before, after), graph::flowGraphOf(before), graph::flowGraphOf(after));
}

// "A>B (C)>A": arrows, ghosts in brackets; a new arrow is ">>", one that is gone "->".
QString inShort(const diff::Both &both)
{
    QStringList told;
    for (size_t s = 0; s < both.graph.scopes.size(); ++s) {
        const graph::Scope &scope = both.graph.scopes[s];
        const auto name = [&](int node) {
            if (node < 0)
                return node == graph::StartNode ? u"Start"_s : u"End"_s;
            const graph::Node &at = scope.nodes[size_t(node)];
            return both.ghosts.contains(at.path) ? u'(' + at.path.name() + u')' : at.path.name();
        };
        for (size_t i = 0; i < scope.edges.size(); ++i) {
            const graph::Edge &edge = scope.edges[i];
            const QString arrow = edge.damaged ? u"->"_s : both.newArrows.contains({int(s), int(i)}) ? u">>"_s : u">"_s;
            told << name(edge.from) + arrow + name(edge.to);
        }
    }
    return told.join(u' ');
}

} // namespace

class TestBoth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void arrowsAreNewOrGone_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *before, const char *after, const char *expected) {
            const auto machine = [](const char *states) {
                return u"{'StartAt': 'A', 'States': {%1}}"_s.arg(QString::fromUtf8(states));
            };
            QTest::newRow(name) << machine(before) << machine(after) << QString::fromUtf8(expected);
        };
        row("nothing", "'A': {'Type': 'Succeed'}", "'A': {'Type': 'Succeed'}", "Start>A A>End");
        row("a state in between", "'A': {'Type': 'Pass', 'Next': 'C'}, 'C': {'Type': 'Fail'}",
            "'A': {'Type': 'Pass', 'Next': 'B'}, 'B': {'Type': 'Wait', 'Seconds': 1, 'Next': 'C'}, 'C': {'Type': 'Fail'}",
            "Start>A A>>B B>>C A->C");
        row("and out again",
            "'A': {'Type': 'Pass', 'Next': 'B'}, 'B': {'Type': 'Wait', 'Seconds': 1, 'Next': 'C'}, 'C': {'Type': 'Fail'}",
            "'A': {'Type': 'Pass', 'Next': 'C'}, 'C': {'Type': 'Fail'}", "Start>A A>>C A->(B) (B)->C");
        row("a new name changes no arrow",
            "'A': {'Type': 'Pass', 'Next': 'B'}, 'B': {'Type': 'Fail', 'Error': 'X', 'Cause': 'Y'}",
            "'A': {'Type': 'Pass', 'Next': 'Z'}, 'Z': {'Type': 'Fail', 'Error': 'X', 'Cause': 'Y'}", "Start>A A>Z");
        row("a container is gone with what it holds",
            "'A': {'Type': 'Pass', 'Next': 'M'}, 'M': {'Type': 'Map', 'End': true, 'ItemProcessor': {'StartAt': 'I', "
            "'States': {'I': {'Type': 'Pass', 'Next': 'J'}, 'J': {'Type': 'Succeed'}}}}",
            "'A': {'Type': 'Pass', 'End': true}", "Start>A A>>End A->(M) (M)->End (I)->(J)");
        row("a branch is gone",
            "'A': {'Type': 'Parallel', 'End': true, 'Branches': [{'StartAt': 'B', 'States': {'B': {'Type': 'Pass', 'Next': 'C'}, "
            "'C': {'Type': 'Succeed'}}}, {'StartAt': 'D', 'States': {'D': {'Type': 'Succeed'}}}]}",
            "'A': {'Type': 'Parallel', 'End': true, 'Branches': [{'StartAt': 'D', 'States': {'D': {'Type': 'Succeed'}}}]}",
            "Start>A A>End (B)->(C)");
    }

    void arrowsAreNewOrGone()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(QString, expected);
        QCOMPARE(inShort(bothOf(told::quoted(before), told::quoted(after))), expected);
    }

    void everyStateOfEitherIsThere()
    {
        QFile file(QStringLiteral(BATUTA_TEST_DATA "/definitions/every_kind.asl.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const asl::Definition first = told::definition(QString::fromUtf8(file.readAll()));
        machine::RandomEdits random(5);
        asl::Definition now = first;
        for (int step = 0; step < 60; ++step) {
            const auto answer = random.next(now);
            if (!answer)
                continue;
            asl::Definition next = told::definition(text::applied(now.tree->text(), answer->patch));
            if (!next.tree->isSound() || next.stateCount() == 0)
                continue;
            now = std::move(next);
            const diff::Difference difference = diff::differenceOf(first, now);
            const diff::Both both = bothOf(first, now);
            QCOMPARE(both.graph.nodeCount(), now.stateCount() + int(difference.removed.size()));
            QCOMPARE(both.ghosts.size(), qsizetype(difference.removed.size()));
            QCOMPARE(both.graph.byPath.size(), qsizetype(both.graph.nodeCount()));
            for (const graph::Scope &scope : both.graph.scopes)
                for (const graph::Edge &edge : scope.edges)
                    QVERIFY(edge.from < int(scope.nodes.size()) && edge.to < int(scope.nodes.size()));
        }
    }
};

BATUTA_TEST(TestBoth)
#include "tst_both.moc"
