#include "core/validate/findings.h"

#include <algorithm>

namespace validate {

using json::NodeId;
using json::NoNode;

Findings::Findings(const asl::Definition &definition, const Options &options)
    : m_definition(definition), m_options(options)
{
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
    std::stable_sort(m_found.begin(), m_found.end(), [](const Diagnostic &a, const Diagnostic &b) {
        return a.span.begin < b.span.begin;
    });
    return std::move(m_found);
}

} // namespace validate
