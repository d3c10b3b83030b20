#include "core/expr/intrinsic.h"
#include "core/expr/json_path.h"
#include "core/validate/path_fields.h"
#include "core/validate/placeholder.h"
#include "core/validate/rules.h"

#include <QRegularExpression>

namespace validate {

namespace {

using asl::State;
using asl::ValueType;
using json::NodeId;
using json::NoNode;

// AWS takes some spellings when a definition is saved that mean nothing, or little, when it runs: `$.[0]`, blanks at
// the end, a filter it cannot evaluate. What is left of a path without them must be one.
std::string withoutOddities(const QString &written)
{
    static const QRegularExpression filter(QStringLiteral("\\[\\?\\(.*?\\)\\]"));
    QString text = written.trimmed();
    text.replace(filter, QStringLiteral("[*]"));
    text.replace(QLatin1String(".["), QLatin1String("["));
    return text.toStdString();
}

bool isPath(const QString &written)
{
    if (!written.startsWith(u'$'))
        return false;
    return expr::JsonPath::compiled(written.toStdString()).hasValue()
        || expr::JsonPath::compiled(withoutOddities(written)).hasValue();
}

bool isCall(const QString &written)
{
    const std::string text = withoutOddities(written);
    return expr::Intrinsic::looksLikeOne(text)
        && (expr::Intrinsic::compiled(written.toStdString()).hasValue() || expr::Intrinsic::compiled(text).hasValue());
}

// A call with a comma before each argument that begins after a blank.
QString withCommas(QString call)
{
    static const QRegularExpression gap(QStringLiteral("(?<=[\\w\\])'])\\s+(?=\\$)"));
    return call.replace(gap, QStringLiteral(", "));
}

class PathCheck
{
public:
    explicit PathCheck(Findings &findings) : m_findings(findings), m_tree(findings.tree()) {}

    // The fields of a state, or of an object inside one; scopes inside are states of their own.
    void checkObject(NodeId object, int depth)
    {
        if (depth > DeepestValue)
            return;
        for (const NodeId field : m_tree.children(object)) {
            const QString name = m_tree.key(field);
            if (name == u"Branches" || name == u"ItemProcessor" || name == u"Iterator" || name == u"Result")
                continue;
            const auto type = pathFieldType(name);
            if (!type)
                checkObject(field, depth + 1);
            else if (*type == ValueType::Template)
                checkTemplate(field, field, 0);
            else
                checkPath(field, name);
        }
    }

private:
    void checkPath(NodeId field, const QString &name)
    {
        if (!m_tree.isString(field) || isPlaceholder(m_tree, field))
            return;
        const QString text = m_tree.string(field);
        const bool mayBeCall = name == u"ErrorPath" || name == u"CausePath" || name.endsWith(u".$");
        if (isReference(name))
            return checkReference(field, name, text);
        if (isPath(text) || (mayBeCall && isCall(text)))
            return adviseOnCount(field, text);
        const QString message = mayBeCall
            ? QStringLiteral("The value for the field '%1' must be a valid JSONPath or a valid intrinsic function call")
            : QStringLiteral("The value for the field '%1' must be a valid JSONPath");
        m_findings.atValue(field, {mayBeCall ? Rule::NotAPathOrCall : Rule::NotAPath, {name}});
    }

    void adviseOnCount(NodeId field, const QString &text)
    {
        const auto call = isPath(text) ? std::nullopt : std::optional(expr::Intrinsic::compiled(text.toStdString()));
        const QString function = call && *call ? QString::fromStdString((*call)->miscounted()) : QString();
        if (!function.isEmpty())
            m_findings.advise(field, {Rule::AdviceArgumentCount, {function}});
    }

    // Fields in which AWS speaks of Reference Paths: those that name one place, a rule's Variable and what it is compared
    // with, and a Map's items.
    static bool isReference(const QString &name)
    {
        static const QSet<QString> ofRules = [] {
            QSet<QString> names{QStringLiteral("ItemsPath")};
            for (const asl::Field &field : asl::fieldsOf(asl::Place::ChoiceRule)) {
                if (field.type == ValueType::Path)
                    names.insert(QLatin1String(field.name));
            }
            return names;
        }();
        return ofRules.contains(name) || pathFieldType(name) == ValueType::ReferencePath;
    }

    void checkReference(NodeId field, const QString &name, const QString &text)
    {
        if (!text.startsWith(u'$'))
            return noReference(field, name,
                               QStringLiteral("Value is not a Reference Path: Reference path didn't start with '$'"));
        const bool sound = name == u"ResultPath"              ? isPlaceOfInput(text)
            : pathFieldType(name) == ValueType::ReferencePath ? isOnePlace(text)
                                                              : isPath(text);
        if (!sound)
            noReference(field, name, QStringLiteral("Value is not a Reference Path"));
    }

    void noReference(NodeId field, const QString &name, const QString &message)
    {
        m_findings.atValue(field, {Rule::NotAReferencePath, {name}, message});
    }

    // ASL: a path that may find several values gives no number and no time. AWS: none of these fields reads the context,
    // which a rule's fields and ItemsPath may (measured 2026-09; Developer Guide, "Accessing the Context object").
    static bool isOnePlace(const QString &text)
    {
        const auto path = expr::JsonPath::compiled(text.toStdString());
        return isPath(text) && !text.startsWith(u"$$") && (!path || path->isDefinite());
    }

    // A result is put at one place of the input: neither the context nor a variable can be written to.
    static bool isPlaceOfInput(const QString &text)
    {
        const auto path = expr::JsonPath::compiled(text.toStdString());
        const bool ofInput = text == u"$" || text.startsWith(u"$.") || text.startsWith(u"$[");
        return ofInput && path && path->isReferencePath();
    }

    void checkTemplate(NodeId field, NodeId value, int depth)
    {
        if (depth > DeepestValue || isPlaceholder(m_tree, value))
            return;
        for (const NodeId child : m_tree.children(value)) {
            if (m_tree.isObject(value) && m_tree.key(child).endsWith(u".$"))
                checkDynamic(field, value, child);
            else
                checkTemplate(field, child, depth + 1);
        }
    }

    void checkDynamic(NodeId field, NodeId object, NodeId value)
    {
        const QString name = m_tree.key(value);
        if (m_tree.find(object, name.chopped(2)) != NoNode)
            m_findings.atKey(
                value,
                {Rule::DuplicateField,
                 {name.chopped(2)},
                 QStringLiteral("Duplicate field '%1' after the suffix '.$' is removed").arg(name.chopped(2)),
                 code::Schema});
        if (isPlaceholder(m_tree, value))
            return;
        const QString text = m_tree.string(value);
        if (m_tree.isString(value) && (isPath(text) || isCall(text)))
            return adviseOnCount(value, text);
        // AWS's own tools take arguments that no comma separates, though the call fails when it runs.
        const bool lacksCommas = m_tree.isString(value) && isCall(withCommas(text));
        // AWS names the template as the location, not the field inside it.
        Findings &found = m_findings;
        found.add({Rule::NotAPathOrCall, {name}}, found.location(field), m_tree[value].span,
                  lacksCommas ? Severity::Warning : Severity::Error);
    }

    Findings &m_findings;
    const json::Tree &m_tree;
};

} // namespace

void checkPaths(Findings &findings)
{
    PathCheck check(findings);
    forEachStateIn(findings.definition().root, [&](const State &state) {
        if (state.language == asl::QueryLanguage::JsonPath && !isPlaceholder(findings.tree(), state.node))
            check.checkObject(state.node, 0);
    });
}

} // namespace validate
