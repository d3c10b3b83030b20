#include "core/graph/diagram_text.h"

#include <QRegularExpression>

namespace graph {

namespace {

// One line for one level, as both languages have it.
class Diagram
{
public:
    void add(int level, const QString &line) { m_text += QString(level * 2, u' ') + line + u'\n'; }
    const QString &text() const { return m_text; }

private:
    QString m_text;
};

QString onOneLine(QString text)
{
    for (QChar &c : text)
        if (c < u' ' || c == QChar(0x7F) || c == QChar(0x2028) || c == QChar(0x2029))
            c = u' ';
    return text;
}

// A label in quotes. A backslash and an ampersand begin something there; < and > do not, but entities stand for them alike.
QString dotQuoted(const QString &text)
{
    QString made;
    for (const QChar c : onOneLine(text)) {
        if (c == u'&')
            made += QStringLiteral("&amp;");
        else if (c == u'"' || c == u'\\')
            made += QStringLiteral("\\") + c;
        else
            made += c;
    }
    return u'"' + made + u'"';
}

// Mermaid has no escape but numbered entities. What HTML, Markdown or its own grammar would take is written so; what begins
// as a list of Markdown's does is not drawn at all.
QString mermaidQuoted(const QString &text)
{
    static const QRegularExpression listed(QStringLiteral("^\\s*(\\d+(?=\\.)|(?=[-+]))"));
    const QString line = onOneLine(text);
    const qsizetype mark = listed.match(line).capturedEnd();
    QString made;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (i == mark || QStringLiteral("\"#&;<>`*_~\\[]{}()|").contains(line[i]))
            made += QStringLiteral("#%1;").arg(line[i].unicode());
        else
            made += line[i];
    }
    // A label without anything to see is none in its grammar.
    return u'"' + (made.trimmed().isEmpty() ? QStringLiteral("#160;") : made) + u'"';
}

// Names of our own, since a state's may hold anything.
QString nodeId(int scope, int node)
{
    if (node == StartNode)
        return QStringLiteral("start");
    return node == EndNode ? QStringLiteral("finish") : QStringLiteral("s%1_%2").arg(scope).arg(node);
}

const char *dotShape(asl::StateKind kind)
{
    switch (kind) {
    case asl::StateKind::Choice: return "diamond";
    case asl::StateKind::Succeed:
    case asl::StateKind::Fail: return "oval";
    default: return "box";
    }
}

class DotText
{
public:
    explicit DotText(const FlowGraph &graph) : m_graph(graph) {}

    QString whole(const QString &title)
    {
        m_diagram.add(0, QStringLiteral("digraph workflow {"));
        m_diagram.add(1, QStringLiteral("label=%1; labelloc=t; compound=true;").arg(dotQuoted(title)));
        m_diagram.add(1, QStringLiteral("node [fontname=\"sans-serif\", style=rounded];"));
        m_diagram.add(1, QStringLiteral("edge [fontname=\"sans-serif\", fontsize=10];"));
        if (!m_graph.scopes.empty())
            addScope(0, 1);
        m_diagram.add(0, QStringLiteral("}"));
        return m_diagram.text();
    }

private:
    void addScope(int number, int level)
    {
        const Scope &scope = m_graph.scopes[size_t(number)];
        if (scope.hasPills) {
            m_diagram.add(level, QStringLiteral("start [label=\"Start\", shape=oval];"));
            m_diagram.add(level, QStringLiteral("finish [label=\"End\", shape=oval];"));
        }
        for (size_t i = 0; i < scope.nodes.size(); ++i)
            addNode(scope.nodes[i], nodeId(number, int(i)), level);
        for (const Edge &edge : scope.edges)
            addEdge(number, edge, level);
    }

    // A container is a cluster with a card of its own on top, which its arrows go by.
    void addNode(const Node &node, const QString &id, int level)
    {
        const auto card = [&](int at) {
            m_diagram.add(at,
                          QStringLiteral("%1 [label=%2, shape=%3];")
                              .arg(id, dotQuoted(node.path.name()), QLatin1String(dotShape(node.kind))));
        };
        if (node.scopes.empty())
            return card(level);
        m_diagram.add(level, QStringLiteral("subgraph cluster_%1 {").arg(id));
        m_diagram.add(level + 1, QStringLiteral("label=\"\";"));
        card(level + 1);
        for (const int inner : node.scopes) {
            m_diagram.add(level + 1, QStringLiteral("subgraph cluster_%1_%2 {").arg(id).arg(inner));
            addScope(inner, level + 2);
            m_diagram.add(level + 1, QStringLiteral("}"));
            if (const int start = m_graph.scopes[size_t(inner)].start; start >= 0)
                m_diagram.add(level + 1, QStringLiteral("%1 -> %2 [style=dotted];").arg(id, nodeId(inner, start)));
        }
        m_diagram.add(level, QStringLiteral("}"));
    }

    void addEdge(int scope, const Edge &edge, int level)
    {
        QStringList attributes;
        if (!edge.label.isEmpty())
            attributes << QStringLiteral("label=%1").arg(dotQuoted(edge.label));
        if (edge.kind == EdgeKind::Catch)
            attributes << QStringLiteral("style=dashed");
        const QString list =
            attributes.isEmpty() ? QString() : QStringLiteral(" [%1]").arg(attributes.join(QStringLiteral(", ")));
        m_diagram.add(level, QStringLiteral("%1 -> %2%3;").arg(nodeId(scope, edge.from), nodeId(scope, edge.to), list));
    }

    const FlowGraph &m_graph;
    Diagram m_diagram;
};

class MermaidText
{
public:
    explicit MermaidText(const FlowGraph &graph) : m_graph(graph) {}

    QString whole()
    {
        m_diagram.add(0, QStringLiteral("flowchart TD"));
        if (!m_graph.scopes.empty())
            addScope(0, 1);
        return m_diagram.text();
    }

private:
    void addScope(int number, int level)
    {
        const Scope &scope = m_graph.scopes[size_t(number)];
        if (scope.hasPills) {
            m_diagram.add(level, QStringLiteral("start([Start])"));
            m_diagram.add(level, QStringLiteral("finish([End])"));
        }
        for (size_t i = 0; i < scope.nodes.size(); ++i)
            addNode(scope.nodes[i], nodeId(number, int(i)), level);
        for (const Edge &edge : scope.edges)
            addEdge(number, edge, level);
    }

    void addNode(const Node &node, const QString &id, int level)
    {
        const QString label = mermaidQuoted(node.path.name());
        if (node.scopes.empty())
            return m_diagram.add(level, id + shaped(node.kind, label));
        m_diagram.add(level, QStringLiteral("subgraph %1 [%2]").arg(id, label));
        for (const int inner : node.scopes) {
            // A branch needs a frame only beside others.
            const bool isFramed = node.scopes.size() > 1;
            if (isFramed)
                m_diagram.add(level + 1, QStringLiteral("subgraph %1_%2 [\"#160;\"]").arg(id).arg(inner));
            addScope(inner, level + 1 + int(isFramed));
            if (isFramed)
                m_diagram.add(level + 1, QStringLiteral("end"));
        }
        m_diagram.add(level, QStringLiteral("end"));
    }

    static QString shaped(asl::StateKind kind, const QString &label)
    {
        switch (kind) {
        case asl::StateKind::Choice: return u'{' + label + u'}';
        case asl::StateKind::Succeed:
        case asl::StateKind::Fail: return QStringLiteral("([") + label + QStringLiteral("])");
        default: return u'[' + label + u']';
        }
    }

    void addEdge(int scope, const Edge &edge, int level)
    {
        const bool isCatch = edge.kind == EdgeKind::Catch;
        const QString label = edge.label.isEmpty() ? QString() : QStringLiteral("|%1|").arg(mermaidQuoted(edge.label));
        m_diagram.add(level,
                      QStringLiteral("%1 %2%3 %4")
                          .arg(nodeId(scope, edge.from), isCatch ? QStringLiteral("-.->") : QStringLiteral("-->"),
                               label, nodeId(scope, edge.to)));
    }

    const FlowGraph &m_graph;
    Diagram m_diagram;
};

} // namespace

QString dotText(const FlowGraph &graph, const QString &title)
{
    return DotText(graph).whole(title);
}

QString mermaidText(const FlowGraph &graph)
{
    return MermaidText(graph).whole();
}

} // namespace graph
