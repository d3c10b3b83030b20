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
        const bool hasResult = kind == StateKind::Task || kind == StateKind::Parallel || kind == StateKind::Map
            || kind == StateKind::Unknown;
        for (const NodeId field : m_tree.children(state.node)) {
            const QString name = m_tree.key(field);
            const bool other = name == u"Branches" || name == u"Iterator" || name == u"Comment" || name == u"Result"
                || name == u"ItemProcessor" // its ProcessorConfig has no expressions either
                || !asl::stateField(name); // told as unknown, which is the whole fault
            if (other)
                continue;
            const Standing standing{.result = hasResult && (name == u"Output" || name == u"Assign")};
            if (name == u"Catch")
                checkCatchers(field);
            else if (name == u"ItemReader" || name == u"ItemBatcher" || name == u"ResultWriter")
                checkFields(field, standing);
            else if (name == u"Choices" || name == u"Retry")
                checkEntries(field, standing);
            else
                checkValue(field, standing, 0);
        }
    }

private:
    void checkCatchers(NodeId catchers)
    {
        for (const NodeId catcher : m_tree.children(catchers)) {
            for (const NodeId field : m_tree.children(catcher)) {
                const QString name = m_tree.key(field);
                if (name != u"Comment")
                    checkValue(field, {.errorOutput = name == u"Output" || name == u"Assign", .inCatcher = true}, 1);
            }
        }
    }

    void checkEntries(NodeId list, Standing standing)
    {
        for (const NodeId entry : m_tree.children(list))
            checkFields(entry, standing);
    }

    // The fields of an object inside a state. A Comment is text; a reader's headers are as well, which AWS does not read
    // as expressions (measured 2026-08).
    void checkFields(NodeId object, Standing standing)
    {
        if (!m_tree.isObject(object))
            return checkValue(object, standing, 0);
        for (const NodeId field : m_tree.children(object)) {
            const QString name = m_tree.key(field);
            if (name == u"ReaderConfig")
                checkFields(field, standing);
            else if (name != u"Comment" && name != u"CSVHeaders")
                checkValue(field, standing, 0);
        }
    }

    // Whatever stands in a payload is read, a key that is named like a field's included (measured 2026-08).
    void checkValue(NodeId value, Standing standing, int depth)
    {
        if (depth > DeepestValue)
            return;
        if (m_tree.isString(value))
            return checkString(value, standing);
        for (const NodeId child : m_tree.children(value))
            checkValue(child, standing, depth + 1);
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
        else if (const QString unknown = unknownPart(facts->states); !unknown.isEmpty())
            m_findings.warnAtValue(value, notThere(QStringLiteral("$states.") + unknown));
        else if (facts->calls.contains(u"eval"))
            m_findings.warnAtValue(value,
                                   {Rule::UnsupportedExpression,
                                    {QStringLiteral("$eval")},
                                    QStringLiteral("The function $eval is not supported.")});
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
        const Words words{Rule::ExpressionBrackets};
        if (opens && closes)
            m_findings.warnAtValue(value, words);
        else
            m_findings.atValue(value, words);
    }

    // AWS's own samples hold such a name; what it is has no value.
    static QString unknownPart(const QStringList &parts)
    {
        const QStringList known{QStringLiteral("input"), QStringLiteral("result"), QStringLiteral("errorOutput"),
                                QStringLiteral("context")};
        const auto unknown = std::ranges::find_if(parts, [&](const QString &part) { return !known.contains(part); });
        return unknown == parts.end() ? QString() : *unknown;
    }

    // AWS's own tools take a catcher that asks for the result, which it has not got.
    void notHere(NodeId value, const QString &name, Standing standing)
    {
        standing.inCatcher ? m_findings.warnAtValue(value, notThere(name)) : m_findings.atValue(value, notThere(name));
    }

    static Words notThere(const QString &name) { return {Rule::NotAvailableHere, {name}}; }

    void report(NodeId value, const QString &cause)
    {
        const bool unsupported = cause.endsWith(u"is not supported.");
        m_findings.atValue(
            value, {unsupported ? Rule::UnsupportedExpression : Rule::InvalidExpression, {cause}, withoutCode(cause)});
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
