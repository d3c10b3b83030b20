#include "core/diff/assignment.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <tuple>
#include <unordered_map>
#include <unordered_set>

namespace diff {

namespace {

using Chosen = std::vector<std::pair<size_t, size_t>>;

constexpr size_t MostTogether = 200; // per side; more are paired strongest first

double weightOf(const Score &score)
{
    return score.value * score.value;
}

// The ones and others of a group of scores, numbered from 0.
struct Group
{
    std::vector<Score> scores;
    std::vector<size_t> ones, others;
};

size_t numberIn(const std::vector<size_t> &sorted, size_t id)
{
    return size_t(std::ranges::lower_bound(sorted, id) - sorted.begin());
}

std::vector<size_t> sortedOnce(std::vector<size_t> ids)
{
    std::ranges::sort(ids);
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

// The Hungarian method on a square of costs, rows added one by one; answers each column's row.
std::vector<size_t> assignedRows(const std::vector<double> &costs, size_t size)
{
    constexpr double Far = std::numeric_limits<double>::max();
    std::vector<double> rowPrice(size + 1, 0), columnPrice(size + 1, 0);
    std::vector<size_t> rowOf(size + 1, 0), cameFrom(size + 1, 0); // numbers from 1; column 0 is where a row begins
    for (size_t row = 1; row <= size; ++row) {
        rowOf[0] = row;
        size_t column = 0;
        std::vector<double> least(size + 1, Far);
        std::vector<bool> isDone(size + 1, false);
        do {
            isDone[column] = true;
            const size_t from = rowOf[column];
            double step = Far;
            size_t nearest = 0;
            for (size_t j = 1; j <= size; ++j) {
                if (isDone[j])
                    continue;
                const double cost = costs[(from - 1) * size + j - 1] - rowPrice[from] - columnPrice[j];
                if (cost < least[j]) {
                    least[j] = cost;
                    cameFrom[j] = column;
                }
                if (least[j] < step) {
                    step = least[j];
                    nearest = j;
                }
            }
            for (size_t j = 0; j <= size; ++j) {
                if (isDone[j]) {
                    rowPrice[rowOf[j]] += step;
                    columnPrice[j] -= step;
                } else {
                    least[j] -= step;
                }
            }
            column = nearest;
        } while (rowOf[column] != 0);
        for (; column != 0; column = cameFrom[column])
            rowOf[column] = rowOf[cameFrom[column]];
    }
    return rowOf;
}

void addBest(const Group &group, Chosen &chosen)
{
    const size_t size = std::max(group.ones.size(), group.others.size());
    std::vector<double> costs(size * size, 0);
    for (const Score &score : group.scores)
        costs[numberIn(group.ones, score.one) * size + numberIn(group.others, score.other)] = -weightOf(score);
    const std::vector<size_t> rows = assignedRows(costs, size);
    for (size_t column = 1; column <= size; ++column) {
        const size_t row = rows[column] - 1;
        if (costs[row * size + column - 1] < 0)
            chosen.emplace_back(group.ones[row], group.others[column - 1]);
    }
}

void addStrongestFirst(Group group, Chosen &chosen)
{
    std::ranges::stable_sort(group.scores, std::greater(), &Score::value);
    std::unordered_set<size_t> ones, others;
    for (const Score &score : group.scores) {
        if (ones.contains(score.one) || others.contains(score.other))
            continue;
        ones.insert(score.one);
        others.insert(score.other);
        chosen.emplace_back(score.one, score.other);
    }
}

// Scores that share nobody do not touch each other.
class Groups
{
public:
    explicit Groups(const std::vector<Score> &scores)
    {
        for (const Score &score : scores)
            m_parents[root(score.one * 2)] = root(score.other * 2 + 1);
        std::unordered_map<size_t, size_t> numbers;
        for (const Score &score : scores) {
            const auto [number, isNew] = numbers.try_emplace(root(score.one * 2), m_groups.size());
            if (isNew)
                m_groups.emplace_back();
            Group &group = m_groups[number->second];
            group.scores.push_back(score);
            group.ones.push_back(score.one);
            group.others.push_back(score.other);
        }
    }
    std::vector<Group> taken() { return std::move(m_groups); }

private:
    size_t root(size_t id)
    {
        m_parents.try_emplace(id, id);
        while (m_parents[id] != id)
            id = m_parents[id] = m_parents[m_parents[id]];
        return id;
    }
    std::unordered_map<size_t, size_t> m_parents;
    std::vector<Group> m_groups;
};

} // namespace

std::vector<std::pair<size_t, size_t>> bestPairs(std::vector<Score> scores)
{
    std::ranges::sort(scores, {}, [](const Score &each) { return std::tuple(each.one, each.other, each.value); });
    Chosen chosen;
    for (Group &group : Groups(scores).taken()) {
        group.ones = sortedOnce(std::move(group.ones));
        group.others = sortedOnce(std::move(group.others));
        if (std::max(group.ones.size(), group.others.size()) <= MostTogether)
            addBest(group, chosen);
        else
            addStrongestFirst(std::move(group), chosen);
    }
    std::ranges::sort(chosen);
    return chosen;
}

} // namespace diff
