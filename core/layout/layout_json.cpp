#include "core/layout/layout_json.h"

#include "core/layout/scope_structure.h"

namespace layout {

namespace {

using Json = nlohmann::ordered_json;

// A hundredth of a pixel is more than enough, and keeps the text readable.
double toHundredths(double length)
{
    return std::round(length * 100) / 100;
}

Json written(const QRectF &rect)
{
    return Json::array(
        {toHundredths(rect.x()), toHundredths(rect.y()), toHundredths(rect.width()), toHundredths(rect.height())});
}

Json written(QPointF point)
{
    return Json::array({toHundredths(point.x()), toHundredths(point.y())});
}

const char *written(graph::EdgeKind kind)
{
    switch (kind) {
    case graph::EdgeKind::Start: return "Start";
    case graph::EdgeKind::Next: return "Next";
    case graph::EdgeKind::Rule: return "Rule";
    case graph::EdgeKind::Default: return "Default";
    case graph::EdgeKind::Catch: return "Catch";
    case graph::EdgeKind::End: return "End";
    }
    return "";
}

Json written(const asl::StatePath &path)
{
    return path.isEmpty() ? Json() : Json(asl::toString(path).toStdString());
}

class Writer
{
public:
    Writer(const graph::FlowGraph &graph, const Layout &layout) : m_graph(graph), m_layout(layout) {}

    Json whole()
    {
        for (size_t i = 0; i < m_graph.scopes.size(); ++i)
            add(m_graph.scopes[i], m_layout.scopes[i]);
        Json json;
        json["direction"] = m_layout.direction == Direction::TopDown ? "TopDown" : "LeftRight";
        json["bounds"] = written(m_layout.bounds);
        json["provisional"] = m_layout.provisional;
        json["nodes"] = std::move(m_nodes);
        json["containers"] = std::move(m_containers);
        json["pills"] = std::move(m_pills);
        json["edges"] = std::move(m_edges);
        json["labels"] = std::move(m_labels);
        return json;
    }

private:
    void add(const graph::Scope &scope, const Layout::PlacedScope &placed)
    {
        for (size_t i = 0; i < scope.nodes.size(); ++i)
            addNode(scope, scope.nodes[i], placed.nodes[i]);
        if (scope.hasPills) {
            m_pills.push_back({{"pill", "Start"}, {"rect", written(placed.start)}});
            m_pills.push_back({{"pill", "End"}, {"rect", written(placed.end)}});
        }
        const std::vector<bool> back = backEdges(scope);
        for (size_t i = 0; i < scope.edges.size(); ++i) {
            if (!placed.routes[i].empty())
                addEdge(scope, scope.edges[i], back[i], placed.routes[i], placed.labels[i]);
        }
    }

    void addNode(const graph::Scope &scope, const graph::Node &node, const QRectF &rect)
    {
        Json json;
        json["path"] = written(node.path);
        json["type"] = asl::toString(node.kind).toStdString();
        json["parent"] = written(scope.path.container);
        json["lane"] = scope.path.number;
        json["rect"] = written(rect);
        if (!node.container) {
            m_nodes.push_back(std::move(json));
            return;
        }
        Json lanes = Json::array();
        for (const int lane : node.scopes) {
            lanes.push_back({{"lane", m_graph.scopes[size_t(lane)].path.number},
                             {"rect", written(m_layout.scopes[size_t(lane)].area)}});
        }
        json["lanes"] = std::move(lanes);
        m_containers.push_back(std::move(json));
    }

    void addEdge(const graph::Scope &scope, const graph::Edge &edge, bool back, const Route &route, const QRectF &label)
    {
        const auto end = [&](int node) { return node < 0 ? Json() : written(scope.nodes[size_t(node)].path); };
        Json json;
        json["from"] = end(edge.from);
        json["to"] = end(edge.to);
        json["kind"] = written(edge.kind);
        json["index"] = edge.index < 0 ? Json() : Json(edge.index);
        if (!label.isNull()) {
            Json text = json;
            text["text"] = edge.label.toStdString();
            text["rect"] = written(label);
            m_labels.push_back(std::move(text));
        }
        json["back"] = back;
        Json points = Json::array();
        for (const QPointF &point : route)
            points.push_back(written(point));
        json["points"] = std::move(points);
        m_edges.push_back(std::move(json));
    }

    const graph::FlowGraph &m_graph;
    const Layout &m_layout;
    Json m_nodes = Json::array(), m_containers = Json::array(), m_pills = Json::array(), m_edges = Json::array(),
         m_labels = Json::array();
};

} // namespace

Json layoutJson(const graph::FlowGraph &graph, const Layout &layout)
{
    return Writer(graph, layout).whole();
}

} // namespace layout
