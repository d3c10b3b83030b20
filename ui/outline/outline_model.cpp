#include "ui/outline/outline_model.h"

#include "core/graph/flow_order.h"
#include "ui/theme/icons.h"
#include "ui/theme/state_style.h"
#include "ui/theme/verbatim.h"

namespace outline {

OutlineModel::OutlineModel(session::Session &session, QObject *parent) : QAbstractItemModel(parent), m_session(session)
{
    connect(&session.document(), &document::WorkflowDocument::changed, this, &OutlineModel::take);
    connect(&session, &session::Session::findingsChanged, this, &OutlineModel::takeProblems);
    show(rowsOf(session.document().snapshot()->graph));
    takeProblems();
}

void OutlineModel::take(const document::Change &change)
{
    std::vector<Row> rows = rowsOf(change.now->graph);
    if (rows != m_rows) {
        beginResetModel();
        show(std::move(rows));
        endResetModel();
    }
    takeProblems();
}

void OutlineModel::show(std::vector<Row> rows)
{
    m_rows = std::move(rows);
    m_top.clear();
    m_rowOf.clear();
    for (int i = 0; i < int(m_rows.size()); ++i) {
        const Row &row = m_rows[size_t(i)];
        if (row.parent < 0)
            m_top.push_back(i);
        if (row.lane < 0)
            m_rowOf.insert(row.state, i);
    }
}

std::vector<OutlineModel::Row> OutlineModel::rowsOf(const graph::FlowGraph &graph) const
{
    std::vector<Row> rows;
    if (!graph.scopes.empty())
        addStates(rows, graph, 0, -1);
    return rows;
}

std::vector<int> OutlineModel::addStates(std::vector<Row> &rows, const graph::FlowGraph &graph, int scope,
                                         int parent) const
{
    std::vector<int> added;
    const graph::Scope &here = graph.scopes[size_t(scope)];
    for (const int number : graph::flowOrder(here)) {
        const graph::Node &node = here.nodes[size_t(number)];
        const int own = int(rows.size());
        rows.push_back({node.path, -1, parent, int(added.size()), {}});
        added.push_back(own);
        std::vector<int> lanes;
        for (int lane = 0; lane < int(node.scopes.size()); ++lane) {
            const int below = int(rows.size());
            rows.push_back({node.path, lane, own, lane, {}});
            lanes.push_back(below);
            rows[size_t(below)].below = addStates(rows, graph, node.scopes[size_t(lane)], below);
        }
        rows[size_t(own)].below = std::move(lanes);
    }
    return added;
}

void OutlineModel::takeProblems()
{
    m_problems.clear();
    const asl::Definition &definition = m_session.document().snapshot()->definition;
    for (const validate::Diagnostic &each : m_session.findings().diagnostics) {
        const asl::StatePath state = definition.at(each.span.begin);
        const auto known = m_problems.constFind(state);
        if (known == m_problems.constEnd() || each.severity < *known)
            m_problems.insert(state, each.severity);
    }
    if (!m_top.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0));
}

asl::StatePath OutlineModel::stateAt(const QModelIndex &index) const
{
    return index.isValid() && at(index).lane < 0 ? at(index).state : asl::StatePath();
}

QModelIndex OutlineModel::indexOf(const asl::StatePath &state) const
{
    const int row = m_rowOf.value(state, -1);
    return row < 0 ? QModelIndex() : createIndex(m_rows[size_t(row)].place, 0, quintptr(row));
}

QModelIndex OutlineModel::index(int row, int column, const QModelIndex &parent) const
{
    const std::vector<int> &below = parent.isValid() ? at(parent).below : m_top;
    if (row < 0 || row >= int(below.size()) || column != 0)
        return {};
    return createIndex(row, 0, quintptr(below[size_t(row)]));
}

QModelIndex OutlineModel::parent(const QModelIndex &index) const
{
    const int parent = index.isValid() ? at(index).parent : -1;
    return parent < 0 ? QModelIndex() : createIndex(m_rows[size_t(parent)].place, 0, quintptr(parent));
}

int OutlineModel::rowCount(const QModelIndex &parent) const
{
    return int((parent.isValid() ? at(parent).below : m_top).size());
}

QString OutlineModel::laneName(const Row &row) const
{
    const asl::State *state = m_session.document().snapshot()->definition.find(row.state);
    return state && state->kind() == asl::StateKind::Map ? tr("Each item") : tr("Branch %1").arg(row.lane + 1);
}

QVariant OutlineModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = at(index);
    if (row.lane < 0)
        return ofState(row, role);
    return role == Qt::DisplayRole ? laneName(row) : QVariant();
}

QString OutlineModel::spokenWords(const Row &row, const asl::State *state) const
{
    QStringList words;
    if (state)
        words << theme::summaryOf(m_session.document().snapshot()->definition, *state);
    if (m_problems.contains(row.state))
        words << tr("has a problem");
    return words.join(QStringLiteral(", "));
}

QVariant OutlineModel::ofState(const Row &row, int role) const
{
    const asl::Definition &definition = m_session.document().snapshot()->definition;
    const asl::State *state = definition.find(row.state);
    switch (role) {
    case Qt::DisplayRole: return row.state.name();
    case Qt::DecorationRole: {
        const theme::StateStyle style = state ? theme::styleOf(definition, *state) : theme::StateStyle();
        return state ? theme::icon(style.icon, style.tile) : QVariant();
    }
    case DetailRole: return state ? theme::summaryOf(definition, *state) : QString();
    case Qt::AccessibleDescriptionRole: return spokenWords(row, state);
    case Qt::ToolTipRole: return theme::verbatim(row.state.name() + u'\n' + spokenWords(row, state));
    case ProblemRole: return m_problems.contains(row.state) ? QVariant(int(m_problems.value(row.state))) : QVariant();
    default: return {};
    }
}

} // namespace outline
