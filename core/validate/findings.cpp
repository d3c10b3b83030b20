#include "core/validate/findings.h"

#include "core/validate/misspelling.h"
#include "core/validate/placeholder.h"

#include <algorithm>

namespace validate {

using json::NodeId;
using json::NoNode;

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

void Findings::atValue(NodeId node, Words words)
{
    add({Severity::Error, words.code, words.message, location(node), valueSpan(node), words.key, words.arguments});
}

void Findings::warnAtValue(NodeId node, Words words)
{
    add({Severity::Warning, words.code, words.message, location(node), valueSpan(node), words.key, words.arguments});
}

void Findings::warnAtKey(NodeId node, Words words)
{
    add({Severity::Warning, words.code, words.message, location(tree()[node].parent), nameSpan(node), words.key,
         words.arguments});
}

void Findings::advise(NodeId node, Words words)
{
    add({Severity::Advice, code::Advice, words.message, location(node), nameSpan(node), words.key, words.arguments});
}

void Findings::atKey(NodeId node, Words words)
{
    add({Severity::Error, words.code, words.message, location(tree()[node].parent), nameSpan(node), words.key,
         words.arguments});
}

void Findings::atObject(NodeId node, Words words)
{
    add({Severity::Error, words.code, words.message, location(node), nameSpan(node), words.key, words.arguments});
}

void Findings::add(Diagnostic diagnostic)
{
    m_found.push_back(std::move(diagnostic));
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
        const bool aLast = a.code == code::MissingEnd;
        const bool bLast = b.code == code::MissingEnd;
        return aLast != bLast ? bLast : a.span.begin < b.span.begin;
    });
    return std::move(m_found);
}

} // namespace validate
