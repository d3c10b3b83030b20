#include "ui/outline/outline_filter.h"

namespace outline {

OutlineFilter::OutlineFilter(OutlineModel &model, QObject *parent) : QSortFilterProxyModel(parent), m_model(model)
{
    setRecursiveFilteringEnabled(true);
    setSourceModel(&model);
}

void OutlineFilter::keep(std::optional<QSet<asl::StatePath>> states)
{
    m_kept = std::move(states);
    invalidateFilter();
}

bool OutlineFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    return !m_kept || m_kept->contains(m_model.stateAt(m_model.index(row, 0, parent)));
}

} // namespace outline
