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
        if (name == u"ResultPath")
            return checkResultPath(field, text.toStdString());
        if (isPath(text) || (mayBeCall && isCall(text)))
            return checkDefinite(field, name, text);
        const QString message = mayBeCall
            ? QStringLiteral("The value for the field '%1' must be a valid JSONPath or a valid intrinsic function call")
            : QStringLiteral("The value for the field '%1' must be a valid JSONPath");
        m_findings.atValue(field, {message.arg(name), mayBeCall ? QStringLiteral("not-a-path-or-call")
                                                                : QStringLiteral("not-a-path"), {name}});
    }

    // ASL: these name one place each; a path that may find several gives no number and no time.
    void checkDefinite(NodeId field, const QString &name, const QString &text)
    {
        const asl::Field *known = asl::stateField(name);
        const bool one = known && known->type == ValueType::ReferencePath;
        const auto path = expr::JsonPath::compiled(text.toStdString());
        if (one && path && !path->isDefinite())
            m_findings.atValue(field, {QStringLiteral("The value for the field '%1' must be a valid reference path").arg(name),
                                       QStringLiteral("not-a-reference-path"), {name}});
    }

    // A result is put at one place of the input: neither the context nor a variable can be written to.
    void checkResultPath(NodeId field, const std::string &text)
    {
        const auto path = expr::JsonPath::compiled(text);
        const bool ofInput = text == "$" || text.starts_with("$.") || text.starts_with("$[");
        if (!ofInput || !path || !path->isReferencePath())
            m_findings.atValue(field, {QStringLiteral("The value for the field 'ResultPath' must be a valid reference path"),
                                       QStringLiteral("not-a-reference-path"), {QStringLiteral("ResultPath")}});
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
            m_findings.atKey(value, {QStringLiteral("Duplicate field '%1' after the suffix '.$' is removed")
                                         .arg(name.chopped(2)),
                                     QStringLiteral("duplicate-field"), {name.chopped(2)}});
        if (isPlaceholder(m_tree, value))
            return;
        const QString text = m_tree.string(value);
        if (m_tree.isString(value) && (isPath(text) || isCall(text)))
            return;
        // AWS's own tools take arguments that no comma separates, though the call fails when it runs.
        const bool lacksCommas = m_tree.isString(value) && isCall(withCommas(text));
        // AWS names the template as the location, not the field inside it.
        Findings &found = m_findings;
        found.add({lacksCommas ? Severity::Warning : Severity::Error, code::Schema,
                   QStringLiteral("The value for the field '%1' must be a valid JSONPath or a valid intrinsic function "
                                  "call").arg(name),
                   found.location(field), m_tree[value].span, QStringLiteral("not-a-path-or-call"), {name}});
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
