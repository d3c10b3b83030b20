#include "core/asl/state_path.h"
#include "tests/runner/runner.h"

using asl::StatePath;

class TestStatePath : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writtenPathsReadBack_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<int>("depth");
        QTest::newRow("no state") << QString() << 0;
        QTest::newRow("a state of the machine") << QStringLiteral("Order") << 1;
        QTest::newRow("a state in the second branch") << QStringLiteral("Order/1/Charge") << 2;
        QTest::newRow("a name with a slash") << QStringLiteral("A~1B/0/C") << 2;
        QTest::newRow("a name with a tilde") << QStringLiteral("A~0B") << 1;
        QTest::newRow("a name that looks like an escape") << QStringLiteral("~01") << 1;
        QTest::newRow("a name with blanks and accents") << QStringLiteral("Tem estoque?/0/Cobrar Cartão") << 2;
    }
    void writtenPathsReadBack()
    {
        QFETCH(QString, written);
        QFETCH(int, depth);
        const StatePath path = asl::statePathFrom(written);
        QCOMPARE(path.depth(), depth);
        QCOMPARE(asl::toString(path), written);
    }

    void escapesMeanTheirCharacters()
    {
        QCOMPARE(asl::statePathFrom(QStringLiteral("A~1B")).name(), QStringLiteral("A/B"));
        QCOMPARE(asl::statePathFrom(QStringLiteral("~01")).name(), QStringLiteral("~1"));
    }

    void aPathIsWithinItselfAndItsContainers()
    {
        const StatePath order = asl::statePathFrom(QStringLiteral("Order"));
        const StatePath charge = order.child(1, QStringLiteral("Charge"));
        QVERIFY(charge.isWithin(charge));
        QVERIFY(charge.isWithin(order));
        QVERIFY(!order.isWithin(charge));
        QVERIFY(!charge.isWithin(order.child(0, QStringLiteral("Charge"))));
        QVERIFY(charge.parent() == order);
        QCOMPARE(asl::scopeOf(charge), (asl::ScopePath{order, 1}));
    }

    void aRenamedPathKeepsItsPlace()
    {
        const StatePath charge = asl::statePathFrom(QStringLiteral("Order/1/Charge"));
        QCOMPARE(asl::toString(charge.renamed(QStringLiteral("Pay"))), QStringLiteral("Order/1/Pay"));
        QVERIFY(StatePath().renamed(QStringLiteral("Pay")).isEmpty());
    }

    void equalPathsHashAlike()
    {
        QHash<StatePath, int> counts;
        counts[asl::statePathFrom(QStringLiteral("A/0/B"))] = 1;
        counts[asl::statePathFrom(QStringLiteral("A/1/B"))] = 2;
        QCOMPARE(counts.value(StatePath().child(0, QStringLiteral("A")).child(0, QStringLiteral("B"))), 1);
        QCOMPARE(counts.size(), 2);
    }
};

BATUTA_TEST(TestStatePath)
#include "tst_state_path.moc"
