#include "core/regroup/regroup.h"
#include "tests/core/regroup/regrouping.h"
#include "tests/runner/runner.h"

class UnwrapTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void containersAreUnwrapped_data()
    {
        QTest::addColumn<QString>("states");
        QTest::addColumn<QString>("container");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("told");
        const auto row = [](const char *name, const char *states, const char *container, const char *after,
                            const char *told) {
            QTest::newRow(name) << QString::fromLatin1(states) << QString::fromLatin1(container)
                                << QString::fromLatin1(after) << QString::fromLatin1(told);
        };
        row("in the middle", "A: Pass > P, P: [B: Pass > D, D: Pass] > C, C: Pass", "P",
            "A: Pass > B, B: Pass > D, D: Pass > C, C: Pass", "no-list-any-more");
        row("at the start", "P: [B: Pass] > C, C: Pass", "P", "B: Pass > C, C: Pass", "no-list-any-more");
        row("at the end", "A: Pass > P, P: [B: Pass, D: Succeed]", "P", "A: Pass > B, B: Pass, D: Succeed",
            "no-list-any-more");
        row("a Map", "Map: [B: Pass] > C, C: Pass", "Map", "B: Pass > C, C: Pass", "only-once");
        row("a Succeed goes on", "P: [B: Choice > D > E, D: Succeed, E: Fail] > C, C: Pass", "P",
            "B: Choice > D > E, D: Pass > C, E: Fail, C: Pass", "no-list-any-more");
        row("a container within", "A: Pass > P, P: [Q: [B: Pass]] > C, C: Pass", "P/0/Q",
            "A: Pass > P, P: [B: Pass] > C, C: Pass", "no-list-any-more");
    }
    void containersAreUnwrapped()
    {
        QFETCH(QString, states);
        QFETCH(QString, container);
        QFETCH(QString, told);
        const asl::Definition before = regrouping::machine(states);
        const auto answer = regroup::unwrapped(before, asl::statePathFrom(container));
        QVERIFY2(answer.hasValue(), answer ? "" : qPrintable(answer.error().name()));
        const asl::Definition after = asl::read(json::parse(text::applied(before.tree->text(), answer->patch)));
        QTEST(regrouping::flowOf(after.root), "after");
        QCOMPARE(answer->notices.size(), size_t(1));
        QCOMPARE(QString::fromLatin1(wordingOf(answer->notices.front().code).name), told);
        for (const asl::StatePath &path : answer->selection)
            QVERIFY(after.find(path));
    }

    void branchesComeOneAfterTheOther()
    {
        const QString text =
            u"{'StartAt': 'P', 'States': {'P': {'Type': 'Parallel', 'Retry': [], 'Branches': ["
            "{'StartAt': 'A', 'States': {'A': {'Type': 'Pass', 'End': true}}}, {'StartAt': 'B', 'States': "
            "{'B': {'Type': 'Succeed'}}}], 'Next': 'C'}, 'C': {'Type': 'Pass', 'End': true}}}"_qs.replace(u'\'', u'"');
        const asl::Definition before = asl::read(json::parse(text));
        const auto answer = regroup::unwrapped(before, asl::statePathFrom(u"P"_qs));
        QVERIFY(answer);
        QCOMPARE(regrouping::flowOf(asl::read(json::parse(text::applied(text, answer->patch))).root),
                 u"A: Pass > B, B: Pass > C, C: Pass"_qs);
        QCOMPARE(answer->notices.back().arguments, (QStringList{u"P"_qs, u"Retry"_qs}));
    }

    void whatHoldsNothingIsRefused_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("reason");
        QTest::newRow("no container") << u"A"_qs << u"not-a-container"_qs;
        QTest::newRow("not there") << u"Z"_qs << u"no-such-state"_qs;
        QTest::newRow("empty") << u"E"_qs << u"empty-container"_qs;
    }
    void whatHoldsNothingIsRefused()
    {
        QFETCH(QString, path);
        const QString text =
            u"{\"StartAt\": \"A\", \"States\": {\"A\": {\"Type\": \"Pass\", \"Next\": \"E\"}, \"E\": {\"Type\": "
            "\"Parallel\", \"Branches\": [{\"States\": {}}], \"End\": true}}}"_qs;
        const auto answer = regroup::unwrapped(asl::read(json::parse(text)), asl::statePathFrom(path));
        QVERIFY(!answer);
        QTEST(answer.error().name(), "reason");
    }
};

BATUTA_TEST(UnwrapTest)
#include "tst_unwrap.moc"
