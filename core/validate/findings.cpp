#include "core/validate/findings.h"

#include "core/validate/misspelling.h"
#include "core/validate/placeholder.h"

#include <algorithm>

namespace validate {

using json::NodeId;
using json::NoNode;

namespace {

// An argument may itself hold %1.
QString filledIn(const char *words, const Arguments &arguments)
{
    QString message;
    const QStringList said = asWords(arguments);
    for (const char *c = words; *c; ++c) {
        const bool isArgument = *c == '%' && c[1] >= '1' && c[1] <= '9' && c[1] - '1' < said.size();
        if (isArgument)
            message += said[*++c - '1'];
        else
            message += QLatin1Char(*c);
    }
    return message;
}

} // namespace

Findings::Findings(const asl::Definition &definition, const Options &options)
    : m_definition(definition), m_options(options), m_machineLanguageSound(isLanguageSound(definition.tree->root()))
{
}

bool Findings::isLanguageSound(NodeId object) const
{
    const NodeId language = tree().find(object, u"QueryLanguage");
    if (language == NoNode)
        return !holdsMisspelt(tree(), object, u"QueryLanguage");
    return tree().isString(language) && !isPlaceholder(tree(), language);
}

bool Findings::isLanguageKnown(const asl::State &state) const
{
    if (tree().find(state.node, u"QueryLanguage") != NoNode)
        return isLanguageSound(state.node);
    return m_machineLanguageSound && isLanguageSound(state.node);
}

text::Span Findings::nameSpan(NodeId node) const
{
    const json::Node &at = tree()[node];
    if (!at.key.isEmpty())
        return at.key;
    const bool container = at.kind == json::Kind::Object || at.kind == json::Kind::Array;
    return container ? text::Span{at.span.begin, std::min(at.span.begin + 1, at.span.end)} : at.span;
}

text::Span Findings::valueSpan(NodeId node) const
{
    const json::Node &at = tree()[node];
    const bool container = at.kind == json::Kind::Object || at.kind == json::Kind::Array;
    return container || at.span.isEmpty() ? nameSpan(node) : at.span;
}

void Findings::atValue(NodeId node, const Words &words)
{
    add(words, location(node), valueSpan(node));
}

void Findings::warnAtValue(NodeId node, const Words &words)
{
    add(words, location(node), valueSpan(node), Severity::Warning);
}

void Findings::advise(NodeId node, const Words &words)
{
    add(words, location(node), nameSpan(node));
}

void Findings::atKey(NodeId node, const Words &words)
{
    add(words, location(tree()[node].parent), nameSpan(node));
}

void Findings::atObject(NodeId node, const Words &words)
{
    add(words, location(node), nameSpan(node));
}

void Findings::add(const Words &words, const QString &location, text::Span span)
{
    add(words, location, span, wordingOf(words.rule).severity);
}

void Findings::add(const Words &words, const QString &location, text::Span span, Severity severity)
{
    const RuleWording &rule = wordingOf(words.rule);
    m_found.push_back({words.rule, severity, QLatin1String(words.code ? words.code : rule.awsCode),
                       words.message.isEmpty() ? filledIn(rule.awsWords, words.arguments) : words.message, location,
                       span, words.arguments});
}

QString Findings::location(NodeId node) const
{
    QStringList steps;
    for (NodeId at = node; at != NoNode && tree()[at].parent != NoNode; at = tree()[at].parent) {
        if (tree().isArray(tree()[at].parent))
            steps.prepend(QStringLiteral("[%1]").arg(tree().indexOf(at)));
        else
            steps.prepend(u'/' + tree().key(at));
    }
    return steps.isEmpty() ? QStringLiteral("/") : steps.join(QString());
}

std::vector<Diagnostic> Findings::sorted() &&
{
    // AWS tells last that a workflow has no end, which has no place of its own.
    std::stable_sort(m_found.begin(), m_found.end(), [](const Diagnostic &a, const Diagnostic &b) {
        const bool aLast = a.rule == Rule::NoTerminalState;
        const bool bLast = b.rule == Rule::NoTerminalState;
        return aLast != bLast ? bLast : a.span.begin < b.span.begin;
    });
    return std::move(m_found);
}

} // namespace validate
