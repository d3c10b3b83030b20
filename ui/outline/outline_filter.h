// Of the outline, the states that fit, and what they stand in.
#pragma once

#include "ui/outline/outline_model.h"

#include <QSortFilterProxyModel>

namespace outline {

class OutlineFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    OutlineFilter(OutlineModel &model, QObject *parent);

    void keep(std::optional<QSet<asl::StatePath>> states); // none: every state

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    OutlineModel &m_model;
    std::optional<QSet<asl::StatePath>> m_kept;
};

} // namespace outline
