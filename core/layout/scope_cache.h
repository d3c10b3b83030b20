// Remembers how scopes were laid out, by content: structure and sizes. Holds what was used lately and forgets
// the rest, a generation at a time.
#pragma once

#include "core/layout/layout.h"

#include <QHash>

namespace layout {

class ScopeCache
{
public:
    explicit ScopeCache(qsizetype generation = 2048) : m_generation(generation) {}

    std::optional<ScopeLayout> find(const ScopeInput &input);
    void insert(const ScopeInput &input, const ScopeLayout &layout);

private:
    qsizetype m_generation;
    QHash<ScopeInput, ScopeLayout> m_young, m_old;
};

} // namespace layout
