#include "core/asl/vocabulary.h"
#include "core/validate/listing.h"
#include "core/validate/misspelling.h"
#include "core/validate/rules.h"

namespace validate {

namespace {

using asl::Place;
using asl::State;
using asl::StateKind;
using json::NodeId;
using json::NoNode;

struct Pair
{
    QString one;
    QString other;
};

std::vector<Pair> pairsIn(Place place)
{
    std::vector<Pair> pairs;
    for (const asl::Field &field : asl::fieldsOf(place)) {
        if (*field.notBeside)
            pairs.push_back({QLatin1String(field.name), QLatin1String(field.notBeside)});
    }
    return pairs;
}

class ExclusiveCheck
{
public:
    explicit ExclusiveCheck(Findings &findings) : m_findings(findings), m_tree(findings.tree()) {}

    void check(const State &state)
    {
        if (!m_tree.isObject(state.node))
            return;
        checkPairs(state.node, m_statePairs);
        checkPairs(m_tree.find(m_tree.find(state.node, u"ItemReader"), u"ReaderConfig"), m_readerPairs);
        checkPairs(m_tree.find(state.node, u"ItemBatcher"), m_batcherPairs);
        if (state.kind() == StateKind::Wait)
            checkWait(state);
        if (state.kind() == StateKind::Map)
            checkMap(state);
        checkGoesOn(state);
    }

private:
    void checkPairs(NodeId object, const std::vector<Pair> &pairs)
    {
        for (const Pair &pair : pairs)
            checkPair(object, pair.one, pair.other);
    }

    void checkPair(NodeId object, const QString &one, const QString &other)
    {
        const NodeId first = m_tree.find(object, one);
        const NodeId second = first == NoNode ? NoNode : m_tree.find(object, other);
        // "End": false says nothing, so Next may stand beside it.
        const bool silent = other == u"End" && m_tree.boolean(second) == false;
        if (first != NoNode && second != NoNode && !silent)
            m_findings.atKey(second, {Rule::NotBoth, {one, other}, several({one, other})});
    }

    // AWS's two sentences on a set of fields of which one must stand: none of them does, or more than one.
    static QString none(const QStringList &names)
    {
        return QStringLiteral("This object should have only one of the following fields: [%1]").arg(listed(names));
    }

    static QString several(const QStringList &names)
    {
        return QStringLiteral("There should only be one of the following fields: [%1]").arg(listed(names));
    }

    void checkWait(const State &state)
    {
        QStringList names{QStringLiteral("Seconds"), QStringLiteral("Timestamp")};
        if (state.language == asl::QueryLanguage::JsonPath)
            names = {names[0], QStringLiteral("SecondsPath"), names[1], QStringLiteral("TimestampPath")};
        std::vector<NodeId> set;
        for (const QString &name : names) {
            if (const NodeId field = m_tree.find(state.node, name); field != NoNode)
                set.push_back(field);
        }
        const bool misspelt =
            holdsAnyMisspelt(state.node, {u"Seconds", u"SecondsPath", u"Timestamp", u"TimestampPath"});
        const bool otherLanguage = state.language == asl::QueryLanguage::Jsonata
            && (m_tree.find(state.node, u"SecondsPath") != NoNode
                || m_tree.find(state.node, u"TimestampPath") != NoNode); // told as such
        if (set.empty() && !misspelt && !otherLanguage)
            m_findings.atObject(state.node, {Rule::WaitNeedsOne, {state.name}, none(names)});
        else if (set.size() > 1)
            m_findings.atKey(set.back(), {Rule::WaitNeedsOne, {state.name}, several(names)});
    }

    void checkMap(const State &state)
    {
        const bool hasProcessor =
            m_tree.find(state.node, u"ItemProcessor") != NoNode || m_tree.find(state.node, u"Iterator") != NoNode;
        if (!hasProcessor && !holdsAnyMisspelt(state.node, {u"ItemProcessor", u"Iterator"}))
            m_findings.atObject(state.node,
                                {Rule::MissingFields,
                                 {QStringList{QStringLiteral("ItemProcessor")}},
                                 none({QStringLiteral("ItemProcessor"), QStringLiteral("Iterator")})});
        checkPair(state.node, QStringLiteral("Parameters"), QStringLiteral("ItemSelector"));
        // AWS: a distributed Map says what its items run as.
        for (const QStringView processor : {u"ItemProcessor", u"Iterator"})
            checkNeeds(m_tree.find(m_tree.find(state.node, processor), u"ProcessorConfig"), u"Mode", u"DISTRIBUTED",
                       u"ExecutionType");
    }

    // A field that must be there because another one has this value.
    void checkNeeds(NodeId object, QStringView field, QStringView value, QStringView needed)
    {
        const bool missing = m_tree.string(m_tree.find(object, field)) == value && m_tree.find(object, needed) == NoNode
            && !holdsMisspelt(m_tree, object, needed);
        if (missing)
            m_findings.atObject(object,
                                {Rule::MissingFields,
                                 {QStringList{needed.toString()}},
                                 QStringLiteral("These fields are required: [%1]").arg(needed)});
    }

    bool holdsAnyMisspelt(NodeId object, std::initializer_list<QStringView> names) const
    {
        return std::ranges::any_of(names, [&](QStringView name) { return holdsMisspelt(m_tree, object, name); });
    }

    // Every state leads on or ends its scope, save those that end it by their kind and Choice.
    void checkGoesOn(const State &state)
    {
        switch (state.kind()) {
        case StateKind::Task:
        case StateKind::Pass:
        case StateKind::Wait:
        case StateKind::Parallel:
        case StateKind::Map: break;
        default: return;
        }
        const NodeId end = m_tree.find(state.node, u"End");
        const bool ends = end != NoNode && m_tree.boolean(end) != false; // a wrong value is reported as such
        const bool missing = !ends && m_tree.find(state.node, u"Next") == NoNode;
        if (missing && !holdsAnyMisspelt(state.node, {u"Next", u"End"}))
            m_findings.atObject(
                state.node,
                {Rule::NeitherNextNorEnd, {state.name}, none({QStringLiteral("Next"), QStringLiteral("End")})});
    }

    Findings &m_findings;
    const json::Tree &m_tree;
    const std::vector<Pair> m_statePairs = pairsIn(Place::State);
    const std::vector<Pair> m_readerPairs = pairsIn(Place::ReaderConfig);
    const std::vector<Pair> m_batcherPairs = pairsIn(Place::ItemBatcher);
};

} // namespace

void checkExclusive(Findings &findings)
{
    ExclusiveCheck check(findings);
    forEachStateIn(findings.definition().root, [&](const State &state) { check.check(state); });
}

} // namespace validate
