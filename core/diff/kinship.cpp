#include "core/diff/kinship.h"

#include <set>

namespace diff {

namespace {

// A replaced state stands where the old one did, so place alone makes no kin; and what has nothing to know it by is known
// by its place alone.
constexpr double LeastContent = 0.4;
constexpr double LeastScore = 0.5;
constexpr double LeastOfBare = 0.6;
constexpr double NameShare = 0.25; // of what is missing to certainty
constexpr size_t AllPairs = 10'000; // as many are all looked at
constexpr size_t Rare = 24; // states that have a leaf

Leaves bigramsOf(const QString &name)
{
    Leaves bigrams;
    QString letters;
    for (const QChar c : name)
        if (c.isLetterOrNumber())
            letters += c.toLower();
    for (qsizetype i = 0; i + 1 < letters.size(); ++i)
        bigrams.push_back({quint64(letters[i].unicode()) << 16 | letters[i + 1].unicode()});
    sort(bigrams);
    return bigrams;
}

double nameLikeness(const QString &one, const QString &other)
{
    const Leaves a = bigramsOf(one), b = bigramsOf(other);
    return a.empty() || b.empty() ? 0 : shared(a, b);
}

Leaves joined(const Leaves &one, const Leaves &other)
{
    Leaves all = one;
    all.insert(all.end(), other.begin(), other.end());
    sort(all);
    return all;
}

} // namespace

Kinship::Kinship(const Machine &before, const Machine &after, const Matches &matches)
    : m_beforeMachine(before), m_afterMachine(after), m_matches(matches), m_before(before), m_after(after)
{
    Contents::weigh(m_before, m_after);
}

// Neighbours are known by their numbers in the machine after; those that are not known are like each other, half.
Leaves Kinship::contextOf(const Machine &machine, int part, bool isAfter) const
{
    Leaves context;
    const auto add = [&](const Way &way, int direction) {
        constexpr quint64 Scope = 1, Unknown = 2, First = 3;
        quint64 who = Scope;
        double weight = 0.5;
        if (way.state != Nobody) {
            const int there = isAfter ? way.state : m_matches.afterOf[size_t(way.state)];
            const bool isKnown = !isAfter || m_matches.beforeOf[size_t(way.state)] != Nobody;
            who = isKnown && there != Nobody ? First + quint64(there) : Unknown;
            weight = who == Unknown ? 0.25 : 0.5;
        }
        context.push_back({mixed(mixed(who, quint64(way.role)), quint64(direction)), weight});
    };
    for (const Way &way : machine.part(part).out)
        add(way, 1);
    for (const Way &way : machine.part(part).in)
        add(way, 2);
    const Value &data = machine.part(part).data;
    if (data.is_object() && data.contains("End"))
        context.push_back({3, 0.5});
    sort(context);
    return context;
}

double Kinship::score(int before, const Leaves &contextBefore, int after, const Leaves &contextAfter) const
{
    const Part &one = m_beforeMachine.part(before), &other = m_afterMachine.part(after);
    if (one.type != other.type)
        return 0;
    const Leaves &was = m_before.leaves(before), &is = m_after.leaves(after);
    if (shared(was, is) < LeastContent)
        return 0;
    const double sure = shared(joined(was, contextBefore), joined(is, contextAfter));
    const double named = sure + (1 - sure) * NameShare * nameLikeness(one.path.name(), other.path.name());
    const bool isBare = !m_before.isTelling(before) || !m_after.isTelling(after);
    return named >= (isBare ? LeastOfBare : LeastScore) ? named : 0;
}

std::vector<Score> Kinship::scores(const std::vector<int> &before, const std::vector<int> &after) const
{
    std::vector<Leaves> beforeContexts, afterContexts;
    for (const int part : before)
        beforeContexts.push_back(contextOf(m_beforeMachine, part, false));
    for (const int part : after)
        afterContexts.push_back(contextOf(m_afterMachine, part, true));
    std::vector<Score> found;
    const auto look = [&](size_t i, size_t j) {
        const double value = score(before[i], beforeContexts[i], after[j], afterContexts[j]);
        if (value > 0)
            found.push_back({size_t(before[i]), size_t(after[j]), value});
    };
    if (before.size() * after.size() <= AllPairs) {
        for (size_t i = 0; i < before.size(); ++i)
            for (size_t j = 0; j < after.size(); ++j)
                look(i, j);
        return found;
    }
    std::unordered_map<quint64, std::vector<size_t>> having; // by leaf
    for (size_t j = 0; j < after.size(); ++j)
        for (const Leaf &leaf : joined(m_after.leaves(after[j]), afterContexts[j]))
            having[leaf.hash].push_back(j);
    for (size_t i = 0; i < before.size(); ++i) {
        std::set<size_t> kin;
        for (const Leaf &leaf : joined(m_before.leaves(before[i]), beforeContexts[i]))
            if (const auto states = having.find(leaf.hash); states != having.end() && states->second.size() <= Rare)
                kin.insert(states->second.begin(), states->second.end());
        for (const size_t j : kin)
            look(i, j);
    }
    return found;
}

} // namespace diff
