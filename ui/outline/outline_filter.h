// Of the outline, the states that fit, and what they stand in.
#pragma once

#include "ui/outline/outline_model.h"

#include <QSortFilterProxyModel>

namespace outline {

class OutlineFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    OutlineFilter(OutlineModel &model, QObject *parent) : QSortFilterProxyModel(parent), m_model(model)
    {
        setRecursiveFilteringEnabled(true);
        setSourceModel(&model);
    }

    // None: every state.
    void keep(std::optional<QSet<asl::StatePath>> states)
    {
        m_kept = std::move(states);
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        return !m_kept || m_kept->contains(m_model.stateAt(m_model.index(row, 0, parent)));
    }

private:
    OutlineModel &m_model;
    std::optional<QSet<asl::StatePath>> m_kept;
};

} // namespace outline
