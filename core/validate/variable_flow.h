// Which variables have a value when a state begins: on every way to it, and on some way.
#pragma once

#include "core/asl/definition.h"

#include <QHash>
#include <QSet>

namespace validate {

// Names by number, so that a set of them is a row of bits: ten thousand states that assign a variable each are a set
// of ten thousand names for each state.
using NameNumbers = QHash<QString, size_t>;
NameNumbers numbered(const QSet<QString> &names);

class NameSet
{
public:
    void insert(size_t name);
    bool contains(size_t name) const { return name / 64 < m_bits.size() && (m_bits[name / 64] >> (name % 64) & 1); }
    void unite(const NameSet &other);
    void intersect(const NameSet &other);
    bool operator==(const NameSet &) const = default;

private:
    std::vector<quint64> m_bits; // without zeros at its end
};

struct Assigned
{
    NameSet always;
    NameSet sometimes;
    bool operator==(const Assigned &) const = default;
};

// Per state of the scope, in its order; nothing for a state that no known transition leads to. Nothing at all
// where a target is still to be filled in, since what leads where is then not known.
std::optional<std::vector<std::optional<Assigned>>> assignedAtEntry(const json::Tree &tree, const asl::Scope &scope,
                                                                    const NameNumbers &names, const Assigned &atStart);

} // namespace validate
