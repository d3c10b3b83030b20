#include "core/language/fix.h"

#include "core/asl/reader.h"
#include "core/edit/mirror.h"
#include "core/language/remedies.h"
#include "core/yaml/parser.h"

#include <QHash>

namespace language {

namespace {

using json::NodeId;
using json::NoNode;
using validate::Diagnostic;
using validate::Rule;

// The node whose key, opening or value a problem marks.
NodeId nodeMarked(const json::Tree &tree, text::Span span)
{
    for (NodeId id = tree.at(span.begin); id != NoNode; id = tree[id].parent) {
        const json::Node &node = tree[id];
        if (node.key == span || node.span == span || (node.key.isEmpty() && node.span.begin == span.begin))
            return id;
    }
    return NoNode;
}

Case caseOf(const asl::Definition &definition, const Diagnostic &problem)
{
    const json::Tree &tree = *definition.tree;
    Case at{definition,
            tree,
            problem,
            nodeMarked(tree, problem.span),
            definition.at(problem.span.begin),
            nullptr,
            text::styleOf(tree.text())};
    at.state = definition.find(at.path);
    return at;
}

QString identity(const Diagnostic &problem)
{
    return QLatin1String(wordingOf(problem.rule).name) + u'\n' + validate::asWords(problem.arguments).join(u'\n');
}

bool isFewerSyntaxErrors(const json::Tree &before, const json::Tree &after)
{
    return after.errors().size() < before.errors().size();
}

// In JSON.
std::vector<Fix> remediesFor(const asl::Definition &definition, const Diagnostic &problem)
{
    const Case at = caseOf(definition, problem);
    Remedies remedies;
    if (problem.rule == Rule::Syntax) {
        trySyntax(at, remedies);
    } else if (at.node != NoNode) {
        tryFields(at, remedies);
        tryFlow(at, remedies);
        tryValues(at, remedies);
        tryPractice(at, remedies);
    }
    return std::move(remedies).taken();
}

// The same problem among those of the same document in JSON; null where it has none.
const Diagnostic *twinOf(const Diagnostic &problem, const std::vector<Diagnostic> &here,
                         const std::vector<Diagnostic> &there)
{
    const auto isSame = [&](const Diagnostic &each) {
        return identity(each) == identity(problem) && each.location == problem.location;
    };
    const auto self = std::ranges::find(here, problem);
    auto left = std::count_if(here.begin(), self, isSame);
    const auto twin = std::ranges::find_if(there, [&](const Diagnostic &each) { return isSame(each) && left-- == 0; });
    return self == here.end() || twin == there.end() ? nullptr : &*twin;
}

// The remedies of the document in JSON, each done to the YAML by changing no more than it must.
std::vector<Fix> fixesInYaml(const asl::Definition &definition, const Diagnostic &problem,
                             const validate::Options &options)
{
    std::vector<Fix> fixes;
    const Result<asl::Definition> mirror = edit::mirrorOf(definition);
    if (!mirror)
        return fixes;
    const std::vector<Diagnostic> before = validate::diagnosed(definition, options);
    const std::vector<Diagnostic> mirrored = validate::diagnosed(*mirror, options);
    const Diagnostic *twin = twinOf(problem, before, mirrored);
    if (!twin)
        return fixes;
    for (const Fix &fix : remediesFor(*mirror, *twin)) {
        const auto done = edit::throughMirror(definition, [&](const asl::Definition &) {
            return edit::Edited{fix.patch, {}};
        });
        if (done && !done->patch.empty() && isCure(definition, before, problem, done->patch, options))
            fixes.push_back({fix.kind, fix.arguments, done->patch});
    }
    return fixes;
}

// What readers of YAML disagree about, in quotes; unless something else is wanted there than a text.
std::vector<Fix> inQuotes(const asl::Definition &definition, const Diagnostic &problem,
                          const validate::Options &options)
{
    const QString written = u'\'' + problem.word(0) + u'\'';
    const text::Patch patch{{problem.span, written}};
    const std::vector<Diagnostic> before = validate::diagnosed(definition, options);
    if (!isCure(definition, before, problem, patch, options))
        return {};
    return {{FixKind::ChooseValue, {written}, patch}};
}

} // namespace

void Remedies::add(FixKind kind, const QStringList &arguments, const Result<text::Patch> &patch)
{
    if (patch && !patch->empty())
        m_fixes.push_back({kind, arguments, *patch});
}

QString onward(const asl::Scope &scope, const QString &from)
{
    bool passed = false;
    QString other;
    for (const asl::State &state : scope.states) {
        if (state.name == from)
            passed = true;
        else if (passed)
            return state.name;
        else
            other = state.name;
    }
    return other;
}

bool isCure(const asl::Definition &definition, const std::vector<Diagnostic> &before, const Diagnostic &problem,
            const text::Patch &patch, const validate::Options &options)
{
    const json::Tree &tree = *definition.tree;
    if (!text::isSound(patch, tree.text().size()))
        return false;
    const asl::Definition healed = asl::read(yaml::parse(text::applied(tree.text(), patch), tree.format()));
    if (problem.rule == Rule::Syntax)
        return isFewerSyntaxErrors(tree, *healed.tree);
    if (healed.tree->errors().size() > tree.errors().size())
        return false;
    QHash<QString, int> left;
    for (const Diagnostic &each : before)
        ++left[identity(each)];
    for (const Diagnostic &each : validate::diagnosed(healed, options)) {
        const bool isNew = --left[identity(each)] < 0;
        if (isNew && each.severity != validate::Severity::Advice)
            return false;
    }
    return left[identity(problem)] > 0;
}

std::vector<Fix> fixesFor(const asl::Definition &definition, const Diagnostic &problem,
                          const validate::Options &options)
{
    if (problem.rule == Rule::YamlReadersDisagree)
        return inQuotes(definition, problem, options);
    if (definition.tree->format() == json::Format::Yaml)
        return fixesInYaml(definition, problem, options);
    std::vector<Fix> fixes = remediesFor(definition, problem);
    if (fixes.empty())
        return fixes;
    const std::vector<Diagnostic> before = validate::diagnosed(definition, options);
    std::erase_if(fixes, [&](const Fix &fix) { return !isCure(definition, before, problem, fix.patch, options); });
    return fixes;
}

} // namespace language
