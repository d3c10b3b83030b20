#include "core/expr/jsonata.h"
#include "core/validate/placeholder.h"
#include "core/validate/rules.h"

namespace validate {

namespace {

using asl::State;
using json::NodeId;

constexpr int DeepestValue = 100;

class ExpressionCheck
{
public:
    explicit ExpressionCheck(Findings &findings) : m_findings(findings), m_tree(findings.tree()) {}

    // Every string of a state that is an expression; scopes inside are states of their own.
    void checkState(NodeId state)
    {
        for (const NodeId field : m_tree.children(state)) {
            const QString name = m_tree.key(field);
            if (name == u"Branches" || name == u"Iterator" || name == u"Comment" || name == u"Result")
                continue;
            // A processor's ProcessorConfig has no expressions either.
            if (name != u"ItemProcessor")
                checkValue(field, 0);
        }
    }

private:
    void checkValue(NodeId value, int depth)
    {
        if (depth > DeepestValue)
            return;
        if (m_tree.isString(value))
            return checkString(value);
        for (const NodeId child : m_tree.children(value))
            checkValue(child, depth + 1);
    }

    void checkString(NodeId value)
    {
        const QString written = m_tree.string(value);
        if (!written.startsWith(u"{%") || holdsPlaceholder(written))
            return;
        const std::string text = written.toStdString();
        const auto inside = expr::jsonataInside(text);
        if (!inside)
            return;
        if (const auto expression = expr::Jsonata::compiled(*inside); !expression)
            report(value, QString::fromStdString(expression.error().cause));
    }

    void report(NodeId value, const QString &cause)
    {
        const bool unsupported = cause.endsWith(u"is not supported.");
        m_findings.atValue(value, {cause, unsupported ? QStringLiteral("unsupported-expression")
                                                      : QStringLiteral("invalid-expression"),
                                   {cause}, unsupported ? code::UnsupportedJsonata : code::InvalidJsonata});
    }

    Findings &m_findings;
    const json::Tree &m_tree;
};

} // namespace

void checkExpressions(Findings &findings)
{
    ExpressionCheck check(findings);
    forEachStateIn(findings.definition().root, [&](const State &state) {
        if (state.language == asl::QueryLanguage::Jsonata && !isPlaceholder(findings.tree(), state.node))
            check.checkState(state.node);
    });
}

} // namespace validate
