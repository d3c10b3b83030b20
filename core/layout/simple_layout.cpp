#include "core/layout/simple_layout.h"

#include "core/layout/row_positions.h"
#include "core/layout/track.h"

namespace layout {

namespace {

constexpr double PortDistance = 14;
constexpr double CorridorWidth = 10;

// From a row's bottom to the next row's top, leaving and arriving upright.
void bendTo(Route &route, QPointF to)
{
    const QPointF from = route.back();
    if (std::abs(to.x() - from.x()) < 0.01) {
        lineTo(route, to);
        return;
    }
    const double middle = (from.y() + to.y()) / 2;
    route.insert(route.end(), {{from.x(), middle}, {to.x(), middle}, to});
}

class Drawing
{
public:
    explicit Drawing(const Flow &flow) : m_flow(flow), m_rows(rowsOf(flow)), m_at(positionsOf(m_rows)) {}

    FlowPlacement drawn()
    {
        FlowPlacement placement;
        for (size_t i = 0; i < m_flow.boxes.size(); ++i)
            placement.boxes.push_back(rectOf(int(i)));
        spreadEnds();
        for (size_t i = 0; i < m_flow.links.size(); ++i) {
            placement.routes.push_back(m_rows.detour[i] ? detour(i) : passing(i));
            const int label = m_rows.labelItem[i];
            placement.labels.push_back(label < 0 ? QRectF() : rectOf(label));
        }
        return placement;
    }

private:
    struct Ends
    {
        double upper = 0;
        double lower = 0;
    };

    QRectF rectOf(int item) const
    {
        const RowItem &standing = m_rows.items[size_t(item)];
        QRectF rect(QPointF(), standing.size);
        rect.moveCenter({m_at.x[size_t(item)], (top(item) + bottom(item)) / 2});
        return rect;
    }
    double top(int item) const { return m_at.top[size_t(m_rows.items[size_t(item)].row)]; }
    double bottom(int item) const { return m_at.bottom[size_t(m_rows.items[size_t(item)].row)]; }

    // Lines leave and reach a card side by side, in the order of where they come from and go to.
    void spreadEnds()
    {
        m_ends.resize(m_flow.links.size());
        std::vector<std::vector<std::pair<double, size_t>>> leaving(m_flow.boxes.size()), reaching(m_flow.boxes.size());
        for (size_t i = 0; i < m_flow.links.size(); ++i) {
            const std::vector<int> &chain = m_rows.chains[i];
            const bool aside = m_rows.detour[i];
            leaving[size_t(chain.front())].emplace_back(
                aside && m_rows.labelItem[i] < 0 ? m_at.right : m_at.x[size_t(chain[1])], i);
            reaching[size_t(chain.back())].emplace_back(aside ? m_at.right : m_at.x[size_t(chain[chain.size() - 2])],
                                                        i);
        }
        for (size_t box = 0; box < m_flow.boxes.size(); ++box) {
            spread(leaving[box], box, &Ends::upper);
            spread(reaching[box], box, &Ends::lower);
        }
    }

    // The heaviest link keeps the middle, so that the main path stays straight.
    void spread(std::vector<std::pair<double, size_t>> &links, size_t box, double Ends::*end)
    {
        if (links.empty())
            return;
        std::ranges::sort(links);
        const auto weight = [&](const auto &link) { return m_flow.links[link.second].weight; };
        const auto middle = std::ranges::max_element(links, {}, weight) - links.begin();
        const double sides = double(std::max<ptrdiff_t>(1, std::max(middle, std::ssize(links) - 1 - middle)));
        const double step = std::min(PortDistance, std::max(0.0, m_flow.boxes[box].width() / 2 - PortDistance) / sides);
        for (ptrdiff_t i = 0; i < std::ssize(links); ++i)
            m_ends[links[size_t(i)].second].*end = m_at.x[box] + double(i - middle) * step;
    }

    Route passing(size_t link) const
    {
        const std::vector<int> &chain = m_rows.chains[link];
        Route route{{m_ends[link].upper, rectOf(chain.front()).bottom()}};
        for (size_t i = 1; i < chain.size(); ++i) {
            const bool last = i + 1 == chain.size();
            const double x = last ? m_ends[link].lower : m_at.x[size_t(chain[i])];
            lineTo(route, {route.back().x(), bottom(chain[i - 1])});
            bendTo(route, {x, top(chain[i])});
            if (last)
                lineTo(route, {x, rectOf(chain[i]).top()});
        }
        return route;
    }

    // Round the outside: along the gap below the row it leaves, down beside everything, along the gap above
    // its end.
    Route detour(size_t link)
    {
        const std::vector<int> &chain = m_rows.chains[link];
        Route route{{m_ends[link].upper, rectOf(chain.front()).bottom()}};
        int from = chain.front();
        if (m_rows.labelItem[link] >= 0) {
            lineTo(route, {route.back().x(), bottom(from)});
            from = m_rows.labelItem[link];
            bendTo(route, {m_at.x[size_t(from)], top(from)});
        }
        const double aside = m_at.right + LineGap + CorridorWidth * m_detours++;
        const double gap = m_rows.labelled ? LabelGap : RankGap;
        const double lower = m_ends[link].lower;
        lineTo(route, {route.back().x(), bottom(from)});
        const double leave = bottom(from) + gap / 2, arrive = top(chain.back()) - gap / 2;
        corner(route, {route.back().x(), leave}, {aside, leave});
        corner(route, {aside, leave}, {aside, (leave + arrive) / 2});
        corner(route, {aside, arrive}, {lower, arrive});
        corner(route, {lower, arrive}, {lower, top(chain.back())});
        lineTo(route, {lower, top(chain.back())});
        lineTo(route, {lower, rectOf(chain.back()).top()});
        return route;
    }

    // On to `at`, and round it by a small arc towards `towards`.
    static void corner(Route &route, QPointF at, QPointF towards)
    {
        constexpr double Radius = 6;
        const auto nearTo = [&](QPointF far) {
            const QPointF way = far - at;
            const double length = std::hypot(way.x(), way.y());
            return length < 0.01 ? at : at + way * std::min(0.5, Radius / length);
        };
        const QPointF before = nearTo(route.back()), after = nearTo(towards);
        lineTo(route, before);
        route.insert(route.end(), {at, at, after});
    }

    const Flow &m_flow;
    Rows m_rows;
    RowPositions m_at;
    std::vector<Ends> m_ends; // by link
    int m_detours = 0;
};

} // namespace

ScopeLayout simpleLayout(const ScopeInput &input)
{
    if (input.boxes.empty())
        return {};
    return *laidOutBy([](const Flow &flow) { return Drawing(flow).drawn(); }, input);
}

} // namespace layout
