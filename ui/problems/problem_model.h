// The problems of the workflow as rows: what is wrong, in which state, on which line.
#pragma once

#include "ui/problems/problem.h"
#include "ui/session/session.h"

#include <QAbstractTableModel>

namespace problems {

class ProblemModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Sentence, State, Line, ColumnCount };
    enum Role { SortRole = Qt::UserRole + 1 }; // the sentence's column by gravity, the line's by place

    struct Row
    {
        Problem problem;
        asl::StatePath state; // empty: the workflow itself
        int line = 1;
        QString file = {}; // the template that it stands in, beside the definition; else empty
    };

    explicit ProblemModel(session::Session &session, QObject *parent = nullptr);

    const std::vector<Row> &rows() const { return m_rows; }
    void refresh();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant words(const Row &row, int column) const;
    QVariant sortedBy(const Row &row, int column) const;

    session::Session &m_session;
    std::vector<Row> m_rows;
};

} // namespace problems
