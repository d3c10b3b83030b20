// The workflow as a tree: its states along the flow, below a Parallel or Map its lanes and their states. Rows are
// made anew only where states, lanes or their order are others.
#pragma once

#include "ui/session/session.h"

#include <QAbstractItemModel>

namespace outline {

class OutlineModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role { DetailRole = Qt::UserRole + 1, ProblemRole };

    explicit OutlineModel(session::Session &session, QObject *parent = nullptr);

    // Empty: the row is a lane's.
    asl::StatePath stateAt(const QModelIndex &index) const;
    QModelIndex indexOf(const asl::StatePath &state) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex & = {}) const override { return 1; }
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row
    {
        asl::StatePath state; // of a lane its container
        int lane = -1; // which one of its container; -1: a state
        int parent = -1;
        int place = 0; // among those of the same parent
        std::vector<int> below;
        bool operator==(const Row &) const = default;
    };
    void take(const document::Change &change);
    void show(std::vector<Row> rows);
    void takeProblems();
    std::vector<Row> rowsOf(const graph::FlowGraph &graph) const;
    std::vector<int> addStates(std::vector<Row> &rows, const graph::FlowGraph &graph, int scope, int parent) const;
    const Row &at(const QModelIndex &index) const { return m_rows[size_t(index.internalId())]; }
    QString laneName(const Row &row) const;
    QString spokenWords(const Row &row, const asl::State *state) const; // beside its name
    QVariant ofState(const Row &row, int role) const;

    session::Session &m_session;
    std::vector<Row> m_rows;
    std::vector<int> m_top;
    QHash<asl::StatePath, int> m_rowOf;
    QHash<asl::StatePath, validate::Severity> m_problems;
};

} // namespace outline
