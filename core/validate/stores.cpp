#include "core/validate/misspelling.h"
#include "core/validate/placeholder.h"
#include "core/validate/rules.h"

namespace validate {

namespace {

using asl::State;
using asl::StateKind;
using json::NodeId;
using json::NoNode;

// What ReaderConfig may not hold beside an InputType. Source: AWS's answers, recorded in 2026 for CSVHeaderLocation,
// CSVHeaders (JSON, JSONL) and ManifestType (JSON); Developer Guide, "ItemReader": the fields named CSV… are for CSV.
struct InputRule
{
    QStringView type;
    QStringView unsupported; // separated by |
};

constexpr InputRule InputRules[] = {
    {u"JSON", u"CSVHeaderLocation|CSVHeaders|CSVDelimiter|ManifestType"},
    {u"JSONL", u"CSVHeaderLocation|CSVHeaders|CSVDelimiter"},
    {u"PARQUET", u"CSVHeaderLocation|CSVHeaders|CSVDelimiter"},
};

class StoreCheck
{
public:
    explicit StoreCheck(Findings &findings) : m_findings(findings), m_tree(findings.tree()) {}

    void check(const State &state)
    {
        const NodeId reader = m_tree.find(state.node, u"ItemReader");
        const NodeId writer = m_tree.find(state.node, u"ResultWriter");
        checkCall(state, reader);
        checkCall(state, writer);
        if (const NodeId config = m_tree.find(reader, u"ReaderConfig"); isWritten(config))
            checkConfig(m_tree.string(m_tree.find(reader, u"Resource")), config);
    }

private:
    bool isWritten(NodeId object) const { return m_tree.isObject(object) && !isPlaceholder(m_tree, object); }
    bool has(NodeId object, QStringView field) const { return m_tree.find(object, field) != NoNode; }

    // AWS: a call of S3 says where: in Arguments, or in Parameters where JSONPath is spoken.
    void checkCall(const State &state, NodeId store)
    {
        if (!isWritten(store) || !has(store, u"Resource") || !m_findings.isLanguageKnown(state))
            return;
        const QStringView needed = state.language == asl::QueryLanguage::Jsonata ? u"Arguments" : u"Parameters";
        if (!has(store, needed) && !holdsMisspelt(m_tree, store, needed))
            m_findings.atObject(store,
                                {Rule::MissingFields,
                                 {QStringList{needed.toString()}},
                                 QStringLiteral("These fields are required: [%1]").arg(needed)});
    }

    void checkConfig(const QString &resource, NodeId config)
    {
        const NodeId type = m_tree.find(config, u"InputType");
        const QString word = m_tree.string(type);
        if (type == NoNode)
            checkTypeNeeded(resource, config);
        else if (!isPlaceholder(m_tree, type))
            checkForType(word, config);
        if (type == NoNode || word == u"CSV")
            checkHeaders(config);
        checkPointer(word, m_tree.find(config, u"ItemsPointer"));
    }

    // AWS: objects that are loaded and flattened are of one type; so is one object that is read, save the manifest of an
    // S3 inventory, which says so itself.
    void checkTypeNeeded(const QString &resource, NodeId config)
    {
        const bool flattens = m_tree.string(m_tree.find(config, u"Transformation")) == u"LOAD_AND_FLATTEN";
        const bool reads = resource.endsWith(u":s3:getObject")
            && m_tree.string(m_tree.find(config, u"ManifestType")) != u"S3_INVENTORY";
        if (flattens || reads)
            required(config, u"InputType");
    }

    void checkForType(const QString &type, NodeId config)
    {
        if (type == u"CSV")
            required(config, u"CSVHeaderLocation");
        for (const InputRule &rule : InputRules) {
            if (type != rule.type)
                continue;
            for (const QStringView name : rule.unsupported.split(u'|')) {
                if (const NodeId field = m_tree.find(config, name); field != NoNode)
                    m_findings.atKey(field, {Rule::FieldNotForInput, {name.toString(), type}});
            }
        }
    }

    void required(NodeId config, QStringView field)
    {
        if (!has(config, field) && !holdsMisspelt(m_tree, config, field))
            m_findings.atObject(config,
                                {Rule::MissingFields,
                                 {QStringList{field.toString()}},
                                 QStringLiteral("The field '%1' is required").arg(field)});
    }

    // AWS: headers that are given must be there.
    void checkHeaders(NodeId config)
    {
        const bool given = m_tree.string(m_tree.find(config, u"CSVHeaderLocation")) == u"GIVEN";
        if (given && !has(config, u"CSVHeaders") && !holdsMisspelt(m_tree, config, u"CSVHeaders"))
            m_findings.atObject(config,
                                {Rule::MissingFields,
                                 {QStringList{QStringLiteral("CSVHeaders")}},
                                 QStringLiteral("These fields are required: [CSVHeaders]")});
    }

    // AWS's words are those of its JSON library. Of other types the pointer is taken and, as it says, not read.
    void checkPointer(const QString &type, NodeId pointer)
    {
        const QString written = m_tree.string(pointer);
        if (!m_tree.isString(pointer) || isPlaceholder(m_tree, pointer) || written.startsWith(u"{%"))
            return;
        if (!written.isEmpty() && !written.startsWith(u'/'))
            m_findings.atValue(pointer, {Rule::NotAJsonPointer, {written}});
        else if (type == u"CSV" || type == u"JSONL" || type == u"PARQUET")
            m_findings.atKey(pointer, {Rule::PointerNotRead, {type}});
    }

    Findings &m_findings;
    const json::Tree &m_tree;
};

} // namespace

void checkStores(Findings &findings)
{
    StoreCheck check(findings);
    forEachStateIn(findings.definition().root, [&](const State &state) {
        if (state.kind() == StateKind::Map && !isPlaceholder(findings.tree(), state.node))
            check.check(state);
    });
}

} // namespace validate
