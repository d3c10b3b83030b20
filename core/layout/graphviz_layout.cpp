#include "core/layout/graphviz_layout.h"

#include "core/layout/flow.h"

#include <graphviz/gvc.h>

#include <clocale>
#include <string>

namespace layout {

namespace {

constexpr double PointsPerInch = 72;
constexpr int FanWeight = 4, FannedWeight = 32; // above and below a label

// Graphviz reads numbers with atof(); under a comma-decimal locale every size would become zero.
class CNumbers
{
public:
    CNumbers() : m_before(setlocale(LC_NUMERIC, nullptr)) { setlocale(LC_NUMERIC, "C"); }
    ~CNumbers() { setlocale(LC_NUMERIC, m_before.c_str()); }
    CNumbers(const CNumbers &) = delete;
    CNumbers &operator=(const CNumbers &) = delete;

private:
    std::string m_before;
};

int beSilent(char *)
{
    return 0;
}

GVC_t *context()
{
    static GVC_t *const made = [] {
        agseterrf(beSilent);
        return gvContext();
    }();
    return made;
}

// One dot graph, built from a flow and read back. A label is a node of its own in the middle of its link, so
// that it gets its room and the line runs through its centre; cards and labels alternate, so links without a
// label span two rows where there are any labels.
class DotGraph
{
public:
    explicit DotGraph(const Flow &flow);
    ~DotGraph();
    DotGraph(const DotGraph &) = delete;
    DotGraph &operator=(const DotGraph &) = delete;

    std::optional<FlowPlacement> laidOut();

private:
    void setGraph(const char *name, const QByteArray &value) { set(m_graph, AGRAPH, name, value); }
    static void set(Agraph_t *graph, int kind, const char *name, const QByteArray &value)
    {
        agattr(graph, kind, const_cast<char *>(name), const_cast<char *>(value.constData()));
    }
    void declare();
    Agnode_t *addNode(char prefix, size_t number, QSizeF size);
    Agedge_t *addEdge(Agnode_t *from, Agnode_t *to, int weight, int minimalLength);
    void addLink(size_t number);
    void pin(int box, const char *name, const char *rank);
    QRectF rectOf(Agnode_t *node, QSizeF size) const;
    bool append(Route &route, Agedge_t *edge, double drop = 0) const;
    bool read(FlowPlacement &placement, size_t link) const;

    struct Drawn
    {
        Agnode_t *label = nullptr;
        Agedge_t *first = nullptr;
        Agedge_t *second = nullptr;
    };
    const Flow &m_flow;
    Agraph_t *m_graph;
    bool m_labelled = false;
    bool m_done = false;
    Agsym_t *m_width = nullptr, *m_height = nullptr, *m_weight = nullptr, *m_minlen = nullptr;
    Agsym_t *m_tailport = nullptr, *m_headport = nullptr;
    std::vector<Agnode_t *> m_nodes;
    std::vector<Drawn> m_links;
};

DotGraph::DotGraph(const Flow &flow) : m_flow(flow), m_graph(agopen(const_cast<char *>("scope"), Agdirected, nullptr))
{
    size_t nodes = flow.boxes.size();
    for (const Flow::Link &link : flow.links) {
        m_labelled = m_labelled || !link.label.isEmpty();
        nodes += link.label.isEmpty() ? 0 : 1;
    }
    declare();
    // From about here on the network simplex takes longer than all the rest and improves nothing one can see.
    if (nodes >= 250)
        setGraph("nslimit", "0.1");
    for (size_t i = 0; i < flow.boxes.size(); ++i)
        m_nodes.push_back(addNode('n', i, flow.boxes[i]));
    for (size_t i = 0; i < flow.links.size(); ++i)
        addLink(i);
    const auto entered = [&](const Flow::Link &link) { return link.to == flow.source; };
    if (flow.source >= 0 && std::ranges::none_of(flow.links, entered))
        pin(flow.source, "first", "min");
    const auto left = [&](const Flow::Link &link) { return link.from == flow.sink; };
    if (flow.sink >= 0 && std::ranges::none_of(flow.links, left))
        pin(flow.sink, "last", "sink");
}

DotGraph::~DotGraph()
{
    if (m_done)
        gvFreeLayout(context(), m_graph);
    agclose(m_graph);
}

void DotGraph::declare()
{
    setGraph("nodesep", QByteArray::number(LineGap / PointsPerInch));
    setGraph("ranksep", QByteArray::number((m_labelled ? LabelGap : RankGap) / PointsPerInch));
    setGraph("splines", "spline");
    set(m_graph, AGNODE, "shape", "box");
    set(m_graph, AGNODE, "fixedsize", "true");
    set(m_graph, AGNODE, "label", "");
    set(m_graph, AGEDGE, "dir", "none");
    const auto numbers = [&](int kind, const char *name) {
        return agattr(m_graph, kind, const_cast<char *>(name), const_cast<char *>("1"));
    };
    m_width = numbers(AGNODE, "width");
    m_height = numbers(AGNODE, "height");
    m_weight = numbers(AGEDGE, "weight");
    m_minlen = numbers(AGEDGE, "minlen");
    const auto port = [&](const char *name) {
        return agattr(m_graph, AGEDGE, const_cast<char *>(name), const_cast<char *>(""));
    };
    m_tailport = port("tailport");
    m_headport = port("headport");
}

// Cards keep CardGap from each other, yet a line may pass them at LineGap: the rest is margin around the
// card.
Agnode_t *DotGraph::addNode(char prefix, size_t number, QSizeF size)
{
    const double margin = prefix == 'n' ? CardGap - LineGap : 0;
    QByteArray name(1, prefix);
    name += QByteArray::number(qulonglong(number));
    Agnode_t *node = agnode(m_graph, name.data(), 1);
    agxset(node, m_width, QByteArray::number(std::ceil(size.width() + margin) / PointsPerInch).data());
    agxset(node, m_height, QByteArray::number(std::ceil(size.height()) / PointsPerInch).data());
    return node;
}

Agedge_t *DotGraph::addEdge(Agnode_t *from, Agnode_t *to, int weight, int minimalLength)
{
    Agedge_t *edge = agedge(m_graph, from, to, nullptr, 1);
    if (weight != 1)
        agxset(edge, m_weight, QByteArray::number(weight).data());
    if (minimalLength != 1)
        agxset(edge, m_minlen, QByteArray::number(minimalLength).data());
    return edge;
}

void DotGraph::addLink(size_t number)
{
    const Flow::Link &link = m_flow.links[number];
    Agnode_t *from = m_nodes[size_t(link.from)];
    Agnode_t *to = m_nodes[size_t(link.to)];
    Drawn drawn;
    if (link.label.isEmpty()) {
        drawn.first = addEdge(from, to, link.weight, m_labelled ? 2 : 1);
    } else {
        drawn.label = addNode('l', number, link.label + QSizeF(0, link.fanned));
        // The label stays with the upper card: a rule is read where the Choice is. Where there are many, each stands above
        // what it leads to, and the Choice in their midst.
        drawn.first = addEdge(from, drawn.label, link.fanned > 0 ? FanWeight : link.weight * 2, 1);
        drawn.second = addEdge(drawn.label, to, link.fanned > 0 ? FannedWeight : link.weight, 1);
    }
    // Dot puts what an arrow at a right corner leads to at the right, where routeAside finds room for its bow.
    if (link.aside)
        agxset(drawn.first, m_tailport, QByteArray("se").data());
    if (link.aside && drawn.label)
        agxset(drawn.first, m_headport, QByteArray("nw").data());
    m_links.push_back(drawn);
}

void DotGraph::pin(int box, const char *name, const char *rank)
{
    Agraph_t *row = agsubg(m_graph, const_cast<char *>(name), 1);
    agsubnode(row, m_nodes[size_t(box)], 1);
    agsafeset(row, const_cast<char *>("rank"), const_cast<char *>(rank), const_cast<char *>(""));
}

QRectF DotGraph::rectOf(Agnode_t *node, QSizeF size) const
{
    QRectF rect(QPointF(), size);
    rect.moveCenter({ND_coord(node).x, -ND_coord(node).y});
    return rect;
}

// What is drawn already is led down by `drop` first.
bool DotGraph::append(Route &route, Agedge_t *edge, double drop) const
{
    const splines *drawn = ED_spl(edge);
    if (!drawn || drawn->size == 0)
        return false;
    for (size_t i = 1; i <= 2 && route.size() > 2; ++i)
        route[route.size() - i] += QPointF(0, drop);
    for (int part = 0; part < drawn->size; ++part) {
        const bezier &curve = drawn->list[part];
        const int first = route.empty() ? 0 : 1;
        if (first == 1) { // through the label's box, in a straight line
            const QPointF from = route.back(), to(curve.list[0].x, -curve.list[0].y);
            route.insert(route.end(), {from + (to - from) / 3, from + (to - from) * 2 / 3, to});
        }
        for (int i = first; i < curve.size; ++i)
            route.emplace_back(curve.list[i].x, -curve.list[i].y);
    }
    return true;
}

bool DotGraph::read(FlowPlacement &placement, size_t link) const
{
    const Drawn &drawn = m_links[link];
    Route route;
    if (!append(route, drawn.first) || (drawn.second && !append(route, drawn.second, m_flow.links[link].fanned)))
        return false;
    placement.routes.push_back(std::move(route));
    const Flow::Link &flow = m_flow.links[link];
    placement.labels.push_back(drawn.label ? rectOf(drawn.label, flow.label).translated(0, flow.fanned / 2) : QRectF());
    return true;
}

std::optional<FlowPlacement> DotGraph::laidOut()
{
    m_done = gvLayout(context(), m_graph, "dot") == 0;
    if (!m_done)
        return std::nullopt;
    FlowPlacement placement;
    for (size_t i = 0; i < m_nodes.size(); ++i)
        placement.boxes.push_back(rectOf(m_nodes[i], m_flow.boxes[i]));
    for (size_t i = 0; i < m_links.size(); ++i) {
        if (!read(placement, i))
            return std::nullopt;
    }
    return placement;
}

} // namespace

std::optional<ScopeLayout> graphvizLayout(const ScopeInput &input)
{
    if (input.boxes.empty())
        return ScopeLayout{};
    const CNumbers locale;
    return laidOutBy([](const Flow &flow) { return DotGraph(flow).laidOut(); }, input);
}

} // namespace layout
