// Who is paired with whom: held against trying all there is.
#include "core/diff/alignment.h"
#include "core/diff/assignment.h"
#include "tests/runner/runner.h"

#include <QRandomGenerator>

#include <algorithm>

namespace {

// The largest sum of squares over all ways to pair.
double bestByTrying(const std::vector<std::vector<double>> &scores, size_t one, std::vector<bool> &taken)
{
    if (one == scores.size())
        return 0;
    double best = bestByTrying(scores, one + 1, taken);
    for (size_t other = 0; other < taken.size(); ++other) {
        if (taken[other] || scores[one][other] <= 0)
            continue;
        taken[other] = true;
        best = std::max(best, scores[one][other] * scores[one][other] + bestByTrying(scores, one + 1, taken));
        taken[other] = false;
    }
    return best;
}

double bestInOrder(const std::vector<std::vector<double>> &alike, size_t one, size_t from)
{
    if (one == alike.size())
        return 0;
    double best = bestInOrder(alike, one + 1, from);
    for (size_t other = from; other < alike[one].size(); ++other)
        if (alike[one][other] >= 0.35)
            best = std::max(best, alike[one][other] + bestInOrder(alike, one + 1, other + 1));
    return best;
}

std::vector<std::vector<double>> drawn(QRandomGenerator &random, size_t ones, size_t others)
{
    std::vector<std::vector<double>> all(ones, std::vector<double>(others, 0));
    for (auto &row : all)
        for (double &each : row)
            each = random.bounded(3) == 0 ? 0 : double(random.bounded(99)) / 100;
    return all;
}

} // namespace

class TestPairing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSumIsTheLargest()
    {
        QRandomGenerator random(11);
        for (int round = 0; round < 300; ++round) {
            const size_t ones = random.bounded(6U), others = random.bounded(6U);
            const auto table = drawn(random, ones, others);
            std::vector<diff::Score> scores;
            for (size_t one = 0; one < ones; ++one)
                for (size_t other = 0; other < others; ++other)
                    if (table[one][other] > 0)
                        scores.push_back({one, other, table[one][other]});
            const auto pairs = diff::bestPairs(scores);
            double sum = 0;
            std::vector<bool> taken(others, false), used(ones, false);
            for (const auto &[one, other] : pairs) {
                QVERIFY(!used[one] && !taken[other]);
                used[one] = taken[other] = true;
                sum += table[one][other] * table[one][other];
            }
            std::fill(taken.begin(), taken.end(), false);
            QVERIFY(std::abs(sum - bestByTrying(table, 0, taken)) < 1e-9);
            std::reverse(scores.begin(), scores.end());
            QVERIFY(diff::bestPairs(scores) == pairs);
        }
    }

    void manyArePairedStrongestFirst()
    {
        std::vector<diff::Score> scores;
        for (size_t i = 0; i < 500; ++i) {
            scores.push_back({i, i, 0.9});
            scores.push_back({i, (i + 1) % 500, 0.8});
        }
        const auto pairs = diff::bestPairs(scores);
        QCOMPARE(pairs.size(), size_t(500));
        QVERIFY(std::ranges::all_of(pairs, [](const auto &pair) { return pair.first == pair.second; }));
    }

    void listsKeepTheirOrder()
    {
        QRandomGenerator random(12);
        for (int round = 0; round < 300; ++round) {
            const size_t ones = random.bounded(6U), others = random.bounded(6U);
            const auto table = drawn(random, ones, others);
            const auto pairs = diff::aligned(ones, others, [&](size_t one, size_t other) { return table[one][other]; });
            double sum = 0;
            for (size_t i = 0; i < pairs.size(); ++i) {
                QVERIFY(i == 0 || (pairs[i - 1].first < pairs[i].first && pairs[i - 1].second < pairs[i].second));
                const double alike = table[pairs[i].first][pairs[i].second];
                sum += alike < 0.35 ? 0 : alike;
            }
            QVERIFY(sum > bestInOrder(table, 0, 0) - 1e-9);
        }
    }

    void aLongListIsNoSquare()
    {
        size_t asked = 0;
        const auto pairs = diff::aligned(20'000, 20'001, [&](size_t one, size_t other) {
            ++asked;
            return one < 7000 ? double(one == other) : double(one + 1 == other);
        });
        QCOMPARE(pairs.size(), size_t(20'000));
        QVERIFY(asked < 100'000);
    }
};

BATUTA_TEST(TestPairing)
#include "tst_pairing.moc"
