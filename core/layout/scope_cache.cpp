#include "core/layout/scope_cache.h"

namespace layout {

std::optional<ScopeLayout> ScopeCache::find(const ScopeInput &input)
{
    if (const auto found = m_young.constFind(input); found != m_young.cend())
        return *found;
    const auto found = m_old.constFind(input);
    if (found == m_old.cend())
        return std::nullopt;
    const ScopeLayout layout = *found;
    insert(input, layout);
    return layout;
}

void ScopeCache::insert(const ScopeInput &input, const ScopeLayout &layout)
{
    if (m_young.size() >= m_generation) {
        m_old = std::move(m_young);
        m_young.clear();
    }
    m_young.insert(input, layout);
}

} // namespace layout
