#include "core/layout/rows.h"

#include <numeric>

namespace layout {

namespace {

constexpr int LongestSpan = 24;
constexpr int Sweeps = 6;

class RowBuilder
{
public:
    explicit RowBuilder(const Flow &flow) : m_flow(flow) {}

    Rows built()
    {
        for (const Flow::Link &link : m_flow.links)
            m_rows.labelled = m_rows.labelled || !link.label.isEmpty();
        assignRows();
        for (size_t i = 0; i < m_flow.boxes.size(); ++i)
            m_rows.items.push_back({m_row[i], m_flow.boxes[i], false, {}, {}});
        for (size_t i = 0; i < m_flow.links.size(); ++i)
            addChain(i);
        arrange();
        return std::move(m_rows);
    }

private:
    // Longest path: a box stands below everything that leads to it.
    void assignRows()
    {
        const int step = m_rows.labelled ? 2 : 1;
        m_row.assign(m_flow.boxes.size(), 0);
        std::vector<std::vector<int>> out(m_flow.boxes.size());
        std::vector<int> waiting(m_flow.boxes.size(), 0);
        for (const Flow::Link &link : m_flow.links) {
            out[size_t(link.from)].push_back(link.to);
            ++waiting[size_t(link.to)];
        }
        std::vector<int> ready;
        for (size_t i = 0; i < waiting.size(); ++i) {
            if (waiting[i] == 0)
                ready.push_back(int(i));
        }
        for (size_t next = 0; next < ready.size(); ++next) {
            const int from = ready[next];
            for (const int to : out[size_t(from)]) {
                m_row[size_t(to)] = std::max(m_row[size_t(to)], m_row[size_t(from)] + step);
                if (--waiting[size_t(to)] == 0)
                    ready.push_back(to);
            }
        }
        sinkLast(step, out);
    }

    void sinkLast(int step, const std::vector<std::vector<int>> &out)
    {
        if (m_flow.sink < 0 || !out[size_t(m_flow.sink)].empty())
            return;
        int last = 0;
        for (size_t i = 0; i < m_row.size(); ++i) {
            if (int(i) != m_flow.sink)
                last = std::max(last, m_row[i] + step);
        }
        m_row[size_t(m_flow.sink)] = last;
    }

    int addItem(int row, QSizeF size, bool line)
    {
        m_rows.items.push_back({row, size, line, {}, {}});
        return int(m_rows.items.size()) - 1;
    }

    void join(int above, int below, int weight)
    {
        m_rows.items[size_t(above)].below.emplace_back(below, weight);
        m_rows.items[size_t(below)].above.emplace_back(above, weight);
    }

    void addChain(size_t number)
    {
        const Flow::Link &link = m_flow.links[number];
        const int first = m_row[size_t(link.from)], last = m_row[size_t(link.to)];
        const bool detour = last - first > LongestSpan;
        std::vector<int> chain{link.from};
        int label = -1;
        for (int row = first + 1; row < last; ++row) {
            if (row == first + 1 && !link.label.isEmpty())
                chain.push_back(label = addItem(row, link.label, false));
            else if (!detour)
                chain.push_back(addItem(row, {}, true));
        }
        chain.push_back(link.to);
        for (size_t i = 1; i < chain.size(); ++i) {
            if (!detour || (i == 1 && label >= 0))
                join(chain[i - 1], chain[i], link.weight);
        }
        m_rows.chains.push_back(std::move(chain));
        m_rows.labelItem.push_back(label);
        m_rows.detour.push_back(detour);
    }

    void arrange()
    {
        int count = 0;
        for (const RowItem &item : m_rows.items)
            count = std::max(count, item.row + 1);
        m_rows.order.resize(size_t(count));
        for (size_t i = 0; i < m_rows.items.size(); ++i)
            m_rows.order[size_t(m_rows.items[i].row)].push_back(int(i));
        m_place.resize(m_rows.items.size());
        for (const std::vector<int> &row : m_rows.order)
            number(row);
        for (int sweep = 0; sweep < Sweeps; ++sweep) {
            for (int i = 1; i < count; ++i)
                sortRow(m_rows.order[size_t(i)], &RowItem::above);
            if (sweep == Sweeps - 1)
                break;
            for (int i = count - 2; i >= 0; --i)
                sortRow(m_rows.order[size_t(i)], &RowItem::below);
        }
    }

    void number(const std::vector<int> &row)
    {
        for (size_t i = 0; i < row.size(); ++i)
            m_place[size_t(row[i])] = double(i);
    }

    // By the middle of each item's neighbours; an item without any keeps its place.
    void sortRow(std::vector<int> &row, std::vector<std::pair<int, int>> RowItem::*side)
    {
        std::vector<std::pair<double, int>> keyed;
        for (const int item : row) {
            const auto &neighbours = m_rows.items[size_t(item)].*side;
            double sum = 0;
            for (const auto &[neighbour, weight] : neighbours)
                sum += m_place[size_t(neighbour)];
            keyed.emplace_back(neighbours.empty() ? m_place[size_t(item)] : sum / double(neighbours.size()), item);
        }
        std::ranges::stable_sort(keyed, {}, &std::pair<double, int>::first);
        std::ranges::transform(keyed, row.begin(), &std::pair<double, int>::second);
        number(row);
    }

    const Flow &m_flow;
    Rows m_rows;
    std::vector<int> m_row; // by box
    std::vector<double> m_place; // by item: its number in its row
};

} // namespace

Rows rowsOf(const Flow &flow)
{
    return RowBuilder(flow).built();
}

} // namespace layout
