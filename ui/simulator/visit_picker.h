// The visits to a state to choose from: by number, and only those that ended as one asks for. Shown where there are
// several; it follows the position, and choosing a visit goes to its last event.
#pragma once

#include "core/history/visits.h"
#include "ui/session/playback.h"

#include <QAbstractListModel>
#include <QComboBox>
#include <QToolButton>
#include <QWidget>

class QLabel;

namespace simulator {

// One row a visit; texts are made when a row is looked at.
class VisitModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void show(std::vector<history::VisitEntry> visits, std::optional<history::VisitStatus> only);
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    const history::VisitEntry &visit(int row) const { return m_visits[size_t(m_rows[size_t(row)])]; }
    int rowOf(std::int32_t entered) const; // the visit that was entered at or before it; -1: none

private:
    std::vector<history::VisitEntry> m_visits;
    std::vector<int> m_rows; // those that are shown
};

class VisitPicker : public QWidget
{
    Q_OBJECT

public:
    explicit VisitPicker(session::Playback &playback, QWidget *parent = nullptr);

    // The visits to this state, and which of them is looked at.
    void follow(const asl::StatePath &state, std::int64_t entered);
    QComboBox &list() const { return *m_list; }
    QComboBox &filter() const { return *m_filter; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    void refill();
    void choose(int row);
    void step(int by);

    session::Playback &m_playback;
    history::Timeline m_timeline;
    VisitModel *m_model;
    QLabel *m_caption;
    QComboBox *m_list, *m_filter;
    QToolButton *m_before, *m_after;
    asl::StatePath m_state;
    std::int64_t m_entered = -1;
    qint64 m_known = 0; // how many events the list was made from
    size_t m_count = 0;
};

} // namespace simulator
