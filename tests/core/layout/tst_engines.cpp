// The promises both engines make about one scope, on random scopes and on the awkward ones.
#include "tests/core/layout/scopes.h"

#include "core/layout/layout_worker.h"
#include "core/layout/simple_layout.h"
#include "tests/runner/runner.h"

#include <QLineF>
#include <QtTest>

using namespace layout;
using namespace layout::test;

Q_DECLARE_METATYPE(layout::ScopeInput)
Q_DECLARE_METATYPE(layout::Direction)

namespace {

// Through the worker process, as always: nothing of a crash there, which no scope gives back.
ScopeLayout byGraphviz(const ScopeInput &input)
{
    std::optional<ScopeLayout> layout;
    bool failed = false;
    LayoutWorker worker(QStringLiteral(BATUTA_TEST_WORKER),
                        {[&](const ScopeInput &, const ScopeLayout &answer) { layout = answer; },
                         [&](const std::optional<ScopeInput> &) { failed = true; }});
    worker.ask(input);
    while (!layout && !failed)
        worker.wait(60000);
    return layout.value_or(ScopeLayout{});
}

bool same(const ScopeLayout &a, const ScopeLayout &b)
{
    return a.boxes == b.boxes && a.routes == b.routes && a.labels == b.labels && a.size == b.size;
}

// Where two pieces of a route meet: how far from straight on it goes, in degrees.
double sharpestTurn(const Route &route)
{
    double sharpest = 0;
    for (size_t k = 3; k + 1 < route.size(); k += 3) {
        const QLineF in(route[k - 1], route[k]), out(route[k], route[k + 1]);
        if (in.length() > 0.1 && out.length() > 0.1)
            sharpest = std::max(sharpest, std::min(in.angleTo(out), out.angleTo(in)));
    }
    return sharpest;
}

void addAwkwardScopes()
{
    QTest::newRow("a single box") << boxes(1);
    QTest::newRow("boxes joined by nothing") << boxes(7);
    QTest::newRow("boxes joined by nothing, left to right") << boxes(7, Direction::LeftRight);
    QTest::newRow("a long chain") << chain(60);
    QTest::newRow("a long chain, left to right") << chain(60, Direction::LeftRight);
    ScopeInput loops = chain(3);
    for (const double label : {0.0, 120.0, 40.0, 80.0})
        join(loops, 1, 1, label);
    QTest::newRow("four loops on one box") << loops;
    loops.direction = Direction::LeftRight;
    QTest::newRow("four loops on one box, left to right") << loops;
    ScopeInput many = boxes(2);
    for (int i = 0; i < 6; ++i)
        join(many, i % 2, 1 - i % 2, i < 3 ? 60 : 0);
    QTest::newRow("arrows there and back between two boxes") << many;
    ScopeInput ring = chain(12);
    join(ring, 11, 0, 90);
    QTest::newRow("a ring") << ring;
    ScopeInput fan = boxes(30);
    for (int i = 1; i < 30; ++i)
        join(fan, 0, i, 150);
    QTest::newRow("a choice of twenty-nine") << fan;
    ScopeInput skip = chain(60);
    join(skip, 0, 59, 100);
    join(skip, 3, 58);
    join(skip, 57, 2, 80);
    QTest::newRow("arrows past fifty boxes") << skip;
    ScopeInput lost = chain(4);
    join(lost, 3, 0);
    lost.start = 2;
    QTest::newRow("a start in the middle of a ring") << lost;
}

} // namespace

class TestEngines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Where numbers are written with a comma, Graphviz must read them all the same.
    void initTestCase() { qputenv("LC_ALL", "pt_BR.UTF-8"); }

    void randomScopesAreSound()
    {
        for (unsigned seed = 1; seed <= unsigned(runner::rounds(60)); ++seed) {
            const ScopeInput input = randomScope(seed);
            const QStringList simple = faultsOf(input, simpleLayout(input));
            QVERIFY2(simple.isEmpty(), qPrintable(QStringLiteral("simple, seed %1: ").arg(seed) + simple.join(u'\n')));
            const QStringList graphviz = faultsOf(input, byGraphviz(input));
            QVERIFY2(graphviz.isEmpty(), qPrintable(QStringLiteral("dot, seed %1: ").arg(seed) + graphviz.join(u'\n')));
        }
    }

    void simpleRoutesPassNoOtherBox()
    {
        for (unsigned seed = 1; seed <= unsigned(runner::rounds(80)); ++seed) {
            const ScopeInput input = randomScope(seed);
            const ScopeLayout layout = simpleLayout(input);
            for (size_t arrow = 0; arrow < input.arrows.size(); ++arrow) {
                for (size_t box = 0; box < input.boxes.size(); ++box) {
                    const bool own = int(box) == input.arrows[arrow].from || int(box) == input.arrows[arrow].to;
                    QVERIFY2(own || !passesThrough(layout.routes[arrow], layout.boxes[box]),
                             qPrintable(QStringLiteral("seed %1 arrow %2 box %3").arg(seed).arg(arrow).arg(box)));
                }
            }
        }
    }

    void equalScopesAreLaidOutEqually()
    {
        for (unsigned seed = 500; seed < 510; ++seed) {
            const ScopeInput input = randomScope(seed);
            const ScopeLayout graphviz = byGraphviz(input), simple = simpleLayout(input);
            QVERIFY2(same(byGraphviz(input), graphviz), qPrintable(QString::number(seed)));
            QVERIFY2(same(simpleLayout(input), simple), qPrintable(QString::number(seed)));
        }
    }

    void awkwardScopesAreSound_data()
    {
        QTest::addColumn<ScopeInput>("input");
        addAwkwardScopes();
    }
    void awkwardScopesAreSound()
    {
        QFETCH(ScopeInput, input);
        QCOMPARE(faultsOf(input, simpleLayout(input)), QStringList());
        QCOMPARE(faultsOf(input, byGraphviz(input)), QStringList());
    }

    void arrowsMayWeighNothing()
    {
        ScopeInput input;
        input.boxes = {{10, 20}, {30, 40}, {50, 20}};
        input.arrows = {{0, 1, 0, 0, 0}, {1, 0, 0, 0, 0}, {1, 2, 0, 0, 0}};
        input.start = 0;
        QCOMPARE(faultsOf(input, simpleLayout(input)), QStringList());
    }

    void manyRulesLeaveAChoiceSideBySide_data()
    {
        QTest::addColumn<int>("rules");
        QTest::addColumn<Direction>("direction");
        for (const int rules : {4, 5, 8, 14}) {
            QTest::addRow("%d rules", rules) << rules << Direction::TopDown;
            QTest::addRow("%d rules, left to right", rules) << rules << Direction::LeftRight;
        }
    }
    void manyRulesLeaveAChoiceSideBySide()
    {
        QFETCH(int, rules);
        QFETCH(Direction, direction);
        ScopeInput input = boxes(rules + 2, direction);
        for (int i = 1; i <= rules; ++i)
            join(input, 0, i, 70);
        for (int i = 1; i <= rules; ++i)
            join(input, i, rules + 1);
        const ScopeLayout layout = byGraphviz(input);
        QCOMPARE(faultsOf(input, layout), QStringList());
        for (int i = 0; i < rules; ++i) {
            const Route &route = layout.routes[size_t(i)];
            QVERIFY2(sharpestTurn(route) < 15, qPrintable(QString::number(sharpestTurn(route))));
            for (int k = 0; k < i; ++k)
                QVERIFY((route.front() - layout.routes[size_t(k)].front()).manhattanLength() > 2);
        }
    }

    void nothingTakesNoRoom() { QVERIFY(simpleLayout({}).size.isEmpty()); }

    void theStartIsFirstAndTheEndLast()
    {
        for (unsigned seed = 1; seed <= 20; ++seed) {
            const ScopeInput input = randomScope(seed);
            if (input.end < 0)
                continue;
            for (const ScopeLayout &layout : {byGraphviz(input), simpleLayout(input)}) {
                const bool down = input.direction == Direction::TopDown;
                const QRectF start = layout.boxes[size_t(input.start)], end = layout.boxes[size_t(input.end)];
                for (size_t i = 0; i + 2 < input.boxes.size(); ++i) {
                    const QRectF box = layout.boxes[i];
                    QVERIFY2(down ? end.top() >= box.bottom() : end.left() >= box.right(),
                             qPrintable(QString::number(seed)));
                    QVERIFY2(down ? start.center().y() <= box.bottom() : start.center().x() <= box.right(),
                             qPrintable(QString::number(seed)));
                }
            }
        }
    }

    void whatLeadsAsideBowsOutOfTheSide_data()
    {
        QTest::addColumn<Direction>("direction");
        QTest::newRow("top down") << Direction::TopDown;
        QTest::newRow("left to right") << Direction::LeftRight;
    }
    void whatLeadsAsideBowsOutOfTheSide()
    {
        QFETCH(Direction, direction);
        const bool down = direction == Direction::TopDown;
        ScopeInput input = chain(3, direction);
        input.boxes.push_back({188, 50});
        for (ScopeInput::Arrow &arrow : input.arrows)
            arrow.weight = 12;
        join(input, 0, 3, 60);
        input.arrows.back().aside = true;
        const ScopeLayout layout = byGraphviz(input);
        QCOMPARE(faultsOf(input, layout), QStringList());
        const Route &route = layout.routes.back();
        const QRectF from = layout.boxes[0], to = layout.boxes[3];
        QCOMPARE(down ? route.front().x() : route.front().y(), down ? from.right() : from.bottom());
        QCOMPARE(down ? route.back().y() : route.back().x(), down ? to.top() : to.left());
    }

    void whatLeadsBackGoesRoundByTheSides()
    {
        ScopeInput input = chain(4);
        join(input, 3, 0, 80);
        for (const ScopeLayout &layout : {byGraphviz(input), simpleLayout(input)}) {
            QCOMPARE(faultsOf(input, layout), QStringList());
            const Route &route = layout.routes.back();
            QCOMPARE(route.front(), QPointF(layout.boxes[3].right(), layout.boxes[3].center().y()));
            QCOMPARE(route.back(), QPointF(layout.boxes[0].right(), layout.boxes[0].center().y()));
            for (size_t box = 1; box < 3; ++box)
                QVERIFY(!passesThrough(route, layout.boxes[box]));
        }
    }

    void theMainPathIsStraight()
    {
        ScopeInput input = boxes(6); // 0 to 3 the path, 4 and 5 where errors lead
        for (int i = 0; i < 3; ++i) {
            join(input, i, i + 1);
            input.arrows.back().weight = 12;
            join(input, i, 4, 90);
            join(input, i, 5, 70);
        }
        for (const ScopeLayout &layout : {byGraphviz(input), simpleLayout(input)}) {
            for (size_t i = 1; i < 4; ++i)
                QVERIFY(std::abs(layout.boxes[i].center().x() - layout.boxes[0].center().x()) < 3);
        }
    }
};

BATUTA_TEST(TestEngines)
#include "tst_engines.moc"
