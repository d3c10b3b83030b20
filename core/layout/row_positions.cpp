#include "core/layout/row_positions.h"

namespace layout {

namespace {

constexpr int Passes = 8;

double distance(const RowItem &left, const RowItem &right, bool cards)
{
    return (left.size.width() + right.size.width()) / 2 + (cards ? CardGap : LineGap);
}

class Placing
{
public:
    explicit Placing(const Rows &rows) : m_rows(rows) { m_positions.x.resize(rows.items.size()); }

    RowPositions done()
    {
        for (const std::vector<int> &row : m_rows.order)
            pack(row);
        const int count = int(m_rows.order.size());
        for (int pass = 0; pass < Passes; ++pass) {
            for (int i = 0; i < count; ++i)
                align(m_rows.order[size_t(pass % 2 == 0 ? i : count - 1 - i)], pass);
        }
        stack();
        return std::move(m_positions);
    }

private:
    // The least distance between the middles of two neighbours; lines and labels may stand closer than cards.
    double gap(int left, int right) const
    {
        const RowItem &a = m_rows.items[size_t(left)], &b = m_rows.items[size_t(right)];
        return distance(a, b, !a.line && !b.line);
    }

    void pack(const std::vector<int> &row)
    {
        double x = 0;
        for (size_t i = 0; i < row.size(); ++i) {
            if (i > 0)
                x += gap(row[i - 1], row[i]);
            m_positions.x[size_t(row[i])] = x;
        }
        for (const int item : row)
            m_positions.x[size_t(item)] -= x / 2;
    }

    // The place the neighbours want the item at, and how much they want it. It is the weighted median: one
    // heavy link is made straight, while a mean would bend it a little towards every other. For the same
    // reason the want grows steeply with the weight: neighbours that collide give way to the main path, not
    // half-way.
    std::pair<double, double> wish(int number, int pass) const
    {
        const RowItem &item = m_rows.items[size_t(number)];
        std::vector<std::pair<double, int>> places;
        double weights = 0;
        const auto count = [&](const std::vector<std::pair<int, int>> &side) {
            for (const auto &[neighbour, weight] : side) {
                places.emplace_back(m_positions.x[size_t(neighbour)], weight);
                weights += weight;
            }
        };
        if (pass % 2 == 0 || pass >= Passes - 2)
            count(item.above);
        if (pass % 2 == 1 || pass >= Passes - 2)
            count(item.below);
        if (weights == 0) // none, or none that matters
            return {m_positions.x[size_t(number)], 0.01};
        return {median(std::move(places), weights), std::pow(weights, 3)};
    }

    static double median(std::vector<std::pair<double, int>> places, double weights)
    {
        std::ranges::sort(places);
        double sum = 0;
        for (size_t i = 0; i < places.size(); ++i) {
            sum += places[i].second;
            if (sum * 2 == weights)
                return (places[i].first + places[i + 1].first) / 2;
            if (sum * 2 > weights)
                return places[i].first;
        }
        return places.back().first;
    }

    // Least squares under "each at least its gap right of the one before": neighbours that would collide are
    // pooled and moved together to the mean of their wishes.
    void align(const std::vector<int> &row, int pass)
    {
        struct Pool
        {
            double mean;
            double weight;
            size_t size;
        };
        std::vector<Pool> pools;
        std::vector<double> offsets;
        double offset = 0;
        for (size_t i = 0; i < row.size(); ++i) {
            if (i > 0)
                offset += gap(row[i - 1], row[i]);
            offsets.push_back(offset);
            const auto [place, weight] = wish(row[i], pass);
            pools.push_back({place - offset, weight, 1});
            while (pools.size() > 1 && pools[pools.size() - 2].mean > pools.back().mean) {
                const Pool last = pools.back();
                pools.pop_back();
                Pool &into = pools.back();
                const double sum = into.weight + last.weight;
                into = {(into.mean * into.weight + last.mean * last.weight) / sum, sum, into.size + last.size};
            }
        }
        size_t i = 0;
        for (const Pool &pool : pools) {
            for (size_t k = 0; k < pool.size; ++k, ++i)
                m_positions.x[size_t(row[i])] = pool.mean + offsets[i];
        }
    }

    void stack()
    {
        double y = 0;
        for (const std::vector<int> &row : m_rows.order) {
            double height = 0;
            for (const int item : row) {
                const RowItem &standing = m_rows.items[size_t(item)];
                height = std::max(height, standing.size.height());
                m_positions.right =
                    std::max(m_positions.right, m_positions.x[size_t(item)] + standing.size.width() / 2);
            }
            m_positions.top.push_back(y);
            m_positions.bottom.push_back(y + height);
            y += height + (m_rows.labelled ? LabelGap : RankGap);
        }
    }

    const Rows &m_rows;
    RowPositions m_positions;
};

} // namespace

RowPositions positionsOf(const Rows &rows)
{
    return Placing(rows).done();
}

} // namespace layout
