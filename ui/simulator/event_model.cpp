#include "ui/simulator/event_model.h"

#include "ui/simulator/event_words.h"
#include "ui/theme/theme.h"
#include "ui/theme/verbatim.h"

namespace simulator {

EventModel::EventModel(session::Playback &playback, QObject *parent) : QAbstractTableModel(parent), m_playback(playback)
{
    connect(&m_playback, &session::Playback::runChanged, this, &EventModel::startOver);
    connect(&m_playback, &session::Playback::momentChanged, this, &EventModel::follow);
    startOver();
}

int EventModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int EventModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString EventModel::words(const history::Event &event, int column) const
{
    switch (column) {
    case Number: return QString::number(event.id);
    case Time: return sinceStart(event.at - m_playback.recording()->events.front().at);
    default: return eventText(event);
    }
}

QVariant EventModel::data(const QModelIndex &index, int role) const
{
    const history::Recording *run = m_playback.recording();
    if (!run || !index.isValid() || size_t(index.row()) >= run->events.size())
        return {};
    const history::Event &event = run->events[size_t(index.row())];
    if (role == Qt::DisplayRole)
        return words(event, index.column());
    if (role == Qt::ToolTipRole)
        return theme::verbatim(words(event, index.column()));
    if (role == Qt::ForegroundRole) {
        const theme::Colours &c = theme::colours();
        const bool isAhead = index.row() >= m_playback.position();
        if (index.column() == What && history::isFailure(event.type))
            return c.error;
        return isAhead || index.column() != What ? c.dim : c.ink;
    }
    return {};
}

QVariant EventModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number: return tr("No.");
    case Time: return tr("Time");
    case What: return tr("What happened");
    }
    return {};
}

void EventModel::startOver()
{
    beginResetModel();
    m_rows = int(m_playback.knownEvents());
    m_position = m_playback.position();
    endResetModel();
}

void EventModel::follow()
{
    const int known = int(m_playback.knownEvents());
    if (known < m_rows) {
        startOver();
        return;
    }
    if (known > m_rows) {
        beginInsertRows({}, m_rows, known - 1);
        m_rows = known;
        endInsertRows();
    }
    // Between the old moment and the new one rows turn dim or bright.
    const int first = int(std::min(m_position, m_playback.position()));
    const int last = std::min(m_rows, int(std::max(m_position, m_playback.position()))) - 1;
    m_position = m_playback.position();
    if (first <= last)
        Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1), {Qt::ForegroundRole});
}

} // namespace simulator
