#include "core/asl/vocabulary.h"
#include "core/validate/listing.h"
#include "core/validate/misspelling.h"
#include "core/validate/placeholder.h"
#include "core/validate/rules.h"
#include "core/validate/values.h"

#include <QSet>
#include <QVarLengthArray>

namespace validate {

namespace {

using asl::Field;
using asl::Place;
using asl::QueryLanguage;
using asl::State;
using asl::StateKind;
using json::NodeId;
using json::NoNode;

// AWS refuses definitions nested deeper long before.
constexpr int DeepestPlace = DeepestText;
constexpr int FewFields = 16;

QString nameOf(const Field &field)
{
    return QLatin1String(field.name);
}

QString languageName(QueryLanguage language)
{
    return language == QueryLanguage::Jsonata ? QStringLiteral("JSONata") : QStringLiteral("JSONPath");
}

class FieldCheck
{
public:
    explicit FieldCheck(Findings &findings) : m_findings(findings), m_tree(findings.tree()) {}

    void checkDuplicates()
    {
        for (NodeId id = 0; id < NodeId(m_tree.size()); ++id) {
            if (m_tree.isObject(id))
                checkDuplicatesIn(id);
        }
    }

    void checkMachine()
    {
        const asl::Definition &definition = m_findings.definition();
        checkPlace(m_tree.root(), Place::Machine, definition.language, 0);
        forEachStateIn(definition.root, [this](const State &state) { checkState(state); });
    }

private:
    // AWS's reader refuses a field that is there twice; which of them is meant nobody can say.
    void checkDuplicatesIn(NodeId object)
    {
        const int count = m_tree[object].childCount;
        if (count < 2 || (count <= FewFields && haveOwnSpellings(object)))
            return;
        QSet<QString> seen;
        for (const NodeId child : m_tree.children(object)) {
            const QString name = m_tree.key(child);
            const qsizetype before = seen.size();
            seen.insert(name);
            if (seen.size() == before)
                m_findings.atKey(child, {Rule::DuplicateField, {name}});
        }
    }

    // Few keys are soonest compared as they are written. Equal names may be spelt differently, with an escape.
    bool haveOwnSpellings(NodeId object) const
    {
        QVarLengthArray<QStringView, FewFields> spellings;
        for (const NodeId child : m_tree.children(object)) {
            const text::Span key = m_tree[child].key;
            const QStringView spelling = QStringView(m_tree.text()).mid(key.begin, key.length());
            if (spelling.contains(u'\\') || !spelling.startsWith(u'"') || spellings.contains(spelling))
                return false;
            spellings.append(spelling);
        }
        return true;
    }

    void checkState(const State &state)
    {
        if (isPlaceholder(m_tree, state.node))
            return;
        if (!m_tree.isObject(state.node)) {
            m_findings.atValue(state.node, {Rule::WrongType, {state.name, QStringLiteral("Object")}});
            return;
        }
        checkLanguage(state);
        m_languageIsKnown = m_findings.isLanguageKnown(state);
        for (const NodeId field : m_tree.children(state.node))
            checkStateField(state, field);
        QStringList missing;
        for (const Field &field : asl::stateFields()) {
            const bool known = state.kind() != StateKind::Unknown;
            const bool needed = field.required
                && (known ? (field.kinds & bit(state.kind())) != 0
                          : QLatin1String(field.name) == QLatin1String("Type"));
            if (needed && m_tree.find(state.node, nameOf(field)) == NoNode)
                missing << nameOf(field);
        }
        reportMissing(state.node, missing);
    }

    // AWS: a machine in JSONata may not go back to JSONPath for one state. Measured for the machine's own states
    // only; what it says inside a Map or Parallel is not known, so nothing is said there.
    void checkLanguage(const State &state)
    {
        if (m_tree[state.node].parent != m_findings.definition().root.statesNode)
            return;
        const bool downgrade = m_findings.definition().language == QueryLanguage::Jsonata
            && m_tree.string(m_tree.find(state.node, u"QueryLanguage")) == u"JSONPath";
        if (downgrade)
            m_findings.atObject(state.node, {Rule::LanguageDowngrade, {state.name}});
    }

    void checkStateField(const State &state, NodeId node)
    {
        const QString name = m_tree.key(node);
        const Field *field = asl::stateField(name);
        const StateKind kind = state.kind();
        if (!field || (kind != StateKind::Unknown && !(field->kinds & bit(kind))))
            return unsupported(node, name, asl::toString(kind));
        if (kind != StateKind::Unknown && !asl::allows(*field, kind, state.language))
            return otherLanguage(node, name, state.language);
        checkContent(*field, node, state.language, 0);
    }

    void unsupported(NodeId node, const QString &name, const QString &kind)
    {
        const bool isUnknown = kind.isEmpty() || !asl::stateField(name);
        m_findings.atKey(node, {isUnknown ? Rule::UnknownField : Rule::FieldNotForKind, {name, kind}});
    }

    void otherLanguage(NodeId node, const QString &name, QueryLanguage language)
    {
        if (!m_languageIsKnown)
            return;
        const QString here = languageName(language);
        const QString other =
            languageName(language == QueryLanguage::Jsonata ? QueryLanguage::JsonPath : QueryLanguage::Jsonata);
        m_findings.atKey(node, {Rule::FieldOtherLanguage, {name, here, other}});
    }

    void reportMissing(NodeId object, QStringList names)
    {
        names.removeIf([&](const QString &name) { return holdsMisspelt(m_tree, object, name); });
        if (!names.isEmpty())
            m_findings.atObject(
                object,
                {Rule::MissingFields, {names}, QStringLiteral("These fields are required: [%1]").arg(listed(names))});
    }

    // A field's value: its type, and the fields inside it.
    void checkContent(const Field &field, NodeId value, QueryLanguage language, int depth)
    {
        checkValue(m_findings, field, value, language);
        if (field.inside == Place::Credentials)
            return checkCredentials(value);
        if (asl::fieldsOf(field.inside).empty() || depth > DeepestPlace || isPlaceholder(m_tree, value))
            return;
        const bool isList = field.type == asl::ValueType::Array;
        if (m_tree.isObject(value) && !isList)
            return checkPlace(value, field.inside, language, depth);
        if (!m_tree.isArray(value) || !isList) // told by checkValue
            return;
        for (const NodeId entry : m_tree.children(value))
            checkEntry(entry, field.inside, language, depth + 1);
    }

    void checkEntry(NodeId entry, Place place, QueryLanguage language, int depth)
    {
        if (isPlaceholder(m_tree, entry))
            return;
        if (m_tree.isObject(entry))
            return checkPlace(entry, place, language, depth);
        const QString list = m_tree.key(m_tree[entry].parent);
        m_findings.atValue(entry, {Rule::WrongType, {list, QStringLiteral("Object")}});
    }

    void checkPlace(NodeId object, Place place, QueryLanguage language, int depth)
    {
        const std::span<const Field> fields = asl::fieldsOf(place);
        for (const NodeId node : m_tree.children(object))
            checkPlaceField(fields, node, language, depth);
        // A rule inside And, Or and Not decides nothing by itself.
        const bool nested = place == Place::ChoiceRule && depth > 1;
        QStringList missing;
        for (const Field &field : fields) {
            const bool meant =
                isFor(field, language) && (m_languageIsKnown || field.language == asl::LanguageUse::Both);
            const bool needed = field.required && !nested && meant;
            if (needed && m_tree.find(object, nameOf(field)) == NoNode)
                missing << nameOf(field);
        }
        if (place == Place::ChoiceRule && language == QueryLanguage::JsonPath && m_languageIsKnown
            && comparesNothing(object))
            missing << QStringLiteral("Variable");
        reportMissing(object, missing);
    }

    // A rule that is no And, Or or Not is a comparison, and that has a Variable.
    bool comparesNothing(NodeId rule) const
    {
        return std::ranges::all_of(std::initializer_list<QStringView>{u"And", u"Or", u"Not", u"Variable"},
                                   [&](QStringView name) { return m_tree.find(rule, name) == NoNode; });
    }

    void checkPlaceField(std::span<const Field> fields, NodeId node, QueryLanguage language, int depth)
    {
        const QString name = m_tree.key(node);
        const auto known =
            std::ranges::find_if(fields, [&](const Field &each) { return name == QLatin1String(each.name); });
        if (known == fields.end())
            return unsupported(node, name, {});
        if (isFor(*known, language))
            return checkContent(*known, node, language, depth + 1);
        if (!isTwinMissing(node, name, language))
            otherLanguage(node, name, language);
    }

    // AWS: of an S3 call's Parameters in JSONata it only says that Arguments are missing (CDK issue 33396, 2025-02).
    bool isTwinMissing(NodeId node, const QString &name, QueryLanguage language) const
    {
        const NodeId object = m_tree[node].parent;
        const bool toJsonata = language == QueryLanguage::Jsonata;
        const QStringView twin = toJsonata ? u"Arguments" : u"Parameters";
        return name == (toJsonata ? u"Parameters" : u"Arguments") && m_tree.find(object, twin) == NoNode
            && m_tree.find(object, u"Resource") != NoNode;
    }

    static bool isFor(const Field &field, QueryLanguage language)
    {
        return asl::allows(field, StateKind::Unknown, language);
    }

    void checkCredentials(NodeId value)
    {
        const bool missing = m_tree.isObject(value) && !isPlaceholder(m_tree, value)
            && m_tree.find(value, u"RoleArn") == NoNode && m_tree.find(value, u"RoleArn.$") == NoNode;
        if (missing)
            m_findings.atObject(value,
                                {Rule::MissingFields,
                                 {QStringList{QStringLiteral("RoleArn")}},
                                 QStringLiteral("The field 'RoleArn' is required but was missing")});
    }

    Findings &m_findings;
    const json::Tree &m_tree;
    bool m_languageIsKnown = true;
};

} // namespace

void checkFields(Findings &findings)
{
    FieldCheck check(findings);
    check.checkDuplicates();
    check.checkMachine();
}

} // namespace validate
