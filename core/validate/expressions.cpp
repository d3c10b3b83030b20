#include "core/asl/vocabulary.h"
#include "core/validate/expression_facts.h"
#include "core/validate/placeholder.h"
#include "core/validate/rules.h"

namespace validate {

namespace {

using asl::State;
using asl::StateKind;
using json::NodeId;

// What of $states has a value where an expression stands.
struct Standing
{
    bool result = false;
    bool errorOutput = false;
    bool inCatcher = false;
};

class ExpressionCheck
{
public:
    explicit ExpressionCheck(Findings &findings) : m_findings(findings), m_tree(findings.tree()) {}

    // Every string of a state that is an expression; scopes inside are states of their own.
    void checkState(const State &state)
    {
        const StateKind kind = state.kind();
        const bool hasResult = kind == StateKind::Task || kind == StateKind::Parallel ||
                               kind == StateKind::Map || kind == StateKind::Unknown;
        for (const NodeId field : m_tree.children(state.node)) {
            const QString name = m_tree.key(field);
            const bool other = name == u"Branches" || name == u"Iterator" || name == u"Comment" ||
                               name == u"Result" ||
                               name == u"ItemProcessor"   // its ProcessorConfig has no expressions either
                               || !asl::stateField(name); // told as unknown, which is the whole fault
            if (other)
                continue;
            if (name == u"Catch")
                checkCatchers(field);
            else
                checkValue(field, {.result = hasResult && (name == u"Output" || name == u"Assign")}, 0);
        }
    }

private:
    void checkCatchers(NodeId catchers)
    {
        for (const NodeId catcher : m_tree.children(catchers)) {
            for (const NodeId field : m_tree.children(catcher)) {
                const QString name = m_tree.key(field);
                if (name != u"Comment")
                    checkValue(field,
                               {.errorOutput = name == u"Output" || name == u"Assign", .inCatcher = true}, 1);
            }
        }
    }

    void checkValue(NodeId value, Standing standing, int depth)
    {
        if (depth > DeepestValue)
            return;
        if (m_tree.isString(value))
            return checkString(value, standing);
        for (const NodeId child : m_tree.children(value)) {
            if (m_tree.key(child) != u"Comment" || depth > 1)
                checkValue(child, standing, depth + 1);
        }
    }

    void checkString(NodeId value, Standing standing)
    {
        const QString written = m_tree.string(value);
        const auto facts = expressionFacts(written);
        if (!facts)
            return checkBrackets(value, written);
        if (!facts->error.isEmpty())
            return report(value, facts->error);
        // AWS refuses these when the definition is saved.
        if (facts->states.contains(u"result") && !standing.result)
            notHere(value, QStringLiteral("$states.result"), standing);
        else if (facts->states.contains(u"errorOutput") && !standing.errorOutput)
            notHere(value, QStringLiteral("$states.errorOutput"), standing);
        else if (facts->calls.contains(u"eval"))
            m_findings.warnAtValue(value, {QStringLiteral("The function $eval is not supported."),
                                           QStringLiteral("unsupported-expression"),
                                           {QStringLiteral("$eval")},
                                           code::UnsupportedJsonata});
    }

    // AWS: an expression opens with {% and closes with %} at the very ends of the string. With blanks around it, it is
    // taken for a plain text.
    void checkBrackets(NodeId value, const QString &written)
    {
        const QString trimmed = written.trimmed();
        const bool opens = trimmed.startsWith(u"{%");
        const bool closes = trimmed.endsWith(u"%}");
        if ((!opens && !closes) || holdsPlaceholder(written))
            return;
        const Words words{QStringLiteral("A JSONata expression must start with '{%' and end with '%}'"),
                          QStringLiteral("expression-brackets"),
                          {},
                          code::InvalidJsonata};
        if (opens && closes)
            m_findings.warnAtValue(value, words);
        else
            m_findings.atValue(value, words);
    }

    // AWS's own tools take a catcher that asks for the result, which it has not got.
    void notHere(NodeId value, const QString &name, Standing standing)
    {
        const Words words{QStringLiteral("Reference to '%1' is not supported in this field.").arg(name),
                          QStringLiteral("not-available-here"),
                          {name},
                          code::UnsupportedJsonata};
        standing.inCatcher ? m_findings.warnAtValue(value, words) : m_findings.atValue(value, words);
    }

    void report(NodeId value, const QString &cause)
    {
        const bool unsupported = cause.endsWith(u"is not supported.");
        m_findings.atValue(value, {withoutCode(cause),
                                   unsupported ? QStringLiteral("unsupported-expression")
                                               : QStringLiteral("invalid-expression"),
                                   {cause},
                                   unsupported ? code::UnsupportedJsonata : code::InvalidJsonata});
    }

    // AWS leaves out the library's own code ("S0202: ").
    static QString withoutCode(const QString &cause)
    {
        const qsizetype colon = cause.indexOf(u": ");
        const bool coded = colon == 5 && cause[0].isUpper() && cause[1].isDigit() && cause[4].isDigit();
        return coded ? cause.mid(colon + 2) : cause;
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
            check.checkState(state);
    });
}

} // namespace validate
