#include "core/expr/intrinsic.h"
#include "core/expr/json_path.h"
#include "core/validate/path_fields.h"
#include "core/validate/placeholder.h"
#include "core/validate/rules.h"

namespace validate {

namespace {

using asl::State;
using asl::StateKind;
using json::NodeId;
using json::NoNode;

bool readsAsPath(const QString &text)
{
    const bool begins =
        text == u"$" || text == u"$$" || text.startsWith(u"$.") || text.startsWith(u"$[") || text.startsWith(u"$$.");
    return begins && expr::JsonPath::compiled(text.toStdString()).hasValue();
}

bool readsAsCall(const QString &text)
{
    const std::string written = text.toStdString();
    return expr::Intrinsic::looksLikeOne(written) && expr::Intrinsic::compiled(written).hasValue();
}

class IntentionCheck
{
public:
    explicit IntentionCheck(Findings &findings) : m_findings(findings), m_tree(findings.tree()) {}

    // JSONPath only: in JSONata such a text is a text.
    void check(const State &state)
    {
        for (const NodeId field : m_tree.children(state.node)) {
            const QString name = m_tree.key(field);
            if (name == u"Result" && state.kind() == StateKind::Pass)
                checkResult(field, 0);
            else if (name == u"Branches" || name == u"ItemProcessor" || name == u"Iterator" || name == u"Comment")
                continue;
            else if (pathFieldType(name) == asl::ValueType::Template)
                checkTemplate(field, 0);
            else if (m_tree.isObject(field))
                checkInside(field);
            else
                checkPlain(field, name);
        }
        for (const QStringView list : {u"Choices", u"Catch"}) {
            for (const NodeId entry : m_tree.children(m_tree.find(state.node, list)))
                checkEntry(entry, 0);
        }
    }

private:
    void checkResult(NodeId value, int depth)
    {
        if (depth > DeepestValue)
            return;
        const bool dynamic = m_tree.key(value).endsWith(u".$");
        if (m_tree.isString(value) && (dynamic || looksDynamic(value)))
            m_findings.atValue(value, {Rule::StaticResult, {m_tree.string(value)}});
        for (const NodeId child : m_tree.children(value))
            checkResult(child, depth + 1);
    }

    bool looksDynamic(NodeId value) const
    {
        const QString text = m_tree.string(value);
        return !holdsPlaceholder(text) && (readsAsPath(text) || readsAsCall(text));
    }

    void checkTemplate(NodeId value, int depth)
    {
        if (depth > DeepestValue)
            return;
        for (const NodeId child : m_tree.children(value)) {
            const bool named = m_tree.isObject(value) && !m_tree.key(child).endsWith(u".$");
            if (named && m_tree.isString(child) && looksDynamic(child))
                m_findings.atValue(child, {Rule::NoDollar, {m_tree.key(child)}});
            else
                checkTemplate(child, depth + 1);
        }
    }

    // ItemReader, ItemBatcher, ResultWriter: objects with templates of their own.
    void checkInside(NodeId object)
    {
        for (const NodeId field : m_tree.children(object)) {
            if (pathFieldType(m_tree.key(field)) == asl::ValueType::Template)
                checkTemplate(field, 0);
        }
    }

    // A field that has a twin for paths: "Seconds" with "$.delay" is meant as "SecondsPath".
    void checkPlain(NodeId field, const QString &name)
    {
        const bool hasTwin = asl::stateField(name) && asl::stateField(name + QStringLiteral("Path"));
        if (hasTwin)
            warnOfPath(field, name);
    }

    void checkEntry(NodeId entry, int depth)
    {
        if (depth > DeepestValue)
            return;
        for (const NodeId field : m_tree.children(entry)) {
            const QString name = m_tree.key(field);
            if (name == u"Assign")
                checkTemplate(field, 0);
            else if (m_tree.isString(field) && name.startsWith(u"String") && !name.endsWith(u"Path")
                     && name != u"StringMatches")
                warnOfPath(field, name);
            else if (name == u"And" || name == u"Or" || name == u"Not")
                checkNested(field, depth);
        }
    }

    void checkNested(NodeId value, int depth)
    {
        if (m_tree.isObject(value))
            return checkEntry(value, depth + 1);
        for (const NodeId rule : m_tree.children(value))
            checkEntry(rule, depth + 1);
    }

    // A value of another type than the field takes is an error already, with the better reason.
    void warnOfPath(NodeId field, const QString &name)
    {
        const asl::Field *known = asl::stateField(name);
        const bool text = !known || known->type == asl::ValueType::Text || known->type == asl::ValueType::Any;
        if (text && m_tree.isString(field) && looksDynamic(field))
            m_findings.atValue(field, {Rule::NoPath, {name}});
    }

    Findings &m_findings;
    const json::Tree &m_tree;
};

} // namespace

void checkIntentions(Findings &findings)
{
    IntentionCheck check(findings);
    forEachStateIn(findings.definition().root, [&](const State &state) {
        if (state.language == asl::QueryLanguage::JsonPath && !isPlaceholder(findings.tree(), state.node))
            check.check(state);
    });
}

} // namespace validate
