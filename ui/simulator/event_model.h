// The run's events as a table: number, time since the start, what happened. It holds no copy of them; what the
// run gains is appended, and what lies after the moment shown is dim.
#pragma once

#include "ui/session/playback.h"

#include <QAbstractTableModel>

namespace simulator {

class EventModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Time, What, ColumnCount };

    explicit EventModel(session::Playback &playback, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString words(const history::Event &event, int column) const;
    void startOver();
    void follow();

    session::Playback &m_playback;
    int m_rows = 0;
    qint64 m_position = 0;
};

} // namespace simulator
