#include "core/carrier/fixes.h"

#include "core/asl/reader.h"
#include "core/carrier/arns.h"
#include "core/carrier/plugins.h"
#include "core/carrier/subject_rules.h"
#include "core/carrier/taking_out.h"
#include "core/exchange/embedding.h"
#include "core/exchange/refusals.h"
#include "core/yaml/layout.h"
#include "core/yaml/parser.h"

#include <QHash>

#include <algorithm>

namespace carrier {

using exchange::Form;
using exchange::Machine;
using exchange::Tool;
using json::NodeId;
using json::NoNode;
using language::Fix;
using language::FixKind;
using validate::Diagnostic;
using validate::Rule;

namespace {

QString identityOf(const Diagnostic &problem)
{
    return QLatin1String(wordingOf(problem.rule).name) + u'\n' + validate::asWords(problem.arguments).join(u'\n');
}

// The problem is there once less, and whatever is there was there before.
bool isMended(const std::vector<Diagnostic> &before, const std::vector<Diagnostic> &after, const Diagnostic &problem)
{
    QHash<QString, int> left;
    for (const Diagnostic &each : before)
        ++left[identityOf(each)];
    for (const Diagnostic &each : after) {
        if (--left[identityOf(each)] < 0)
            return false;
    }
    return left.value(identityOf(problem)) > 0;
}

asl::Definition definitionIn(const QString &text, json::Format format)
{
    return asl::read(yaml::parse(text, format));
}

std::vector<Diagnostic> allOf(const Remarks &remarks, std::vector<Diagnostic> more)
{
    more.insert(more.end(), remarks.inside.begin(), remarks.inside.end());
    more.insert(more.end(), remarks.outside.begin(), remarks.outside.end());
    return more;
}

// What both the carrier's rules and AWS's say of the definition.
std::vector<Diagnostic> allInside(const Subject &subject)
{
    std::vector<Diagnostic> found = validate::diagnosed(subject.definition);
    std::erase_if(found, [&](const Diagnostic &each) {
        return each.severity == validate::Severity::Advice || isFilledInLater(subject, each);
    });
    return allOf(remarksOn(subject), std::move(found));
}

std::optional<std::vector<Diagnostic>> afterInside(const Subject &subject, const text::Patch &patch)
{
    const json::Tree &tree = *subject.definition.tree;
    if (!text::isSound(patch, tree.text().size()))
        return std::nullopt;
    const QString now = text::applied(tree.text(), patch);
    const asl::Definition definition = definitionIn(now, tree.format());
    if (!subject.machine.inner)
        return allInside({subject.outer, subject.in, subject.machine, definition});
    exchange::Embedding carried(subject.outer, subject.machine);
    carried.take(patch, now);
    const auto outer = carried.edited(now);
    const auto seen = outer ? exchange::templateIn(*outer) : std::nullopt;
    const auto machine = seen ? exchange::machineNamed(*seen, subject.machine.name)
                              : Result<Machine>(Refusal{exchange::Code::NoMachine});
    if (!machine || !machine->inner)
        return std::nullopt;
    return allInside({*outer, *seen, *machine, definition});
}

bool saysTheSame(const Subject &subject, const Machine &now)
{
    if (!subject.machine.inner)
        return !now.inner && now.file == subject.machine.file;
    if (!now.inner)
        return false;
    if (now.inner->text == subject.machine.inner->text)
        return true;
    const json::Tree one = yaml::parse(now.inner->text, now.inner->format);
    const json::Tree &other = *subject.definition.tree;
    return one.isSound() && one.toValue(one.root()) == other.toValue(other.root());
}

std::optional<std::vector<Diagnostic>> afterOutside(const Subject &subject, const text::Patch &patch,
                                                    const IsThere &isThere)
{
    if (patch.empty() || !text::isSound(patch, subject.outer.size()))
        return std::nullopt;
    const QString outer = text::applied(subject.outer, patch);
    const auto seen = exchange::templateIn(outer);
    const auto machine = seen ? exchange::machineNamed(*seen, subject.machine.name)
                              : Result<Machine>(Refusal{exchange::Code::NoMachine});
    const bool isSame = machine && seen->machines.size() == subject.in.machines.size()
        && (!seen->tree || seen->tree->isSound()) && saysTheSame(subject, *machine);
    if (!isSame)
        return std::nullopt;
    const asl::Definition definition =
        machine->inner ? definitionIn(machine->inner->text, machine->inner->format) : subject.definition;
    return allOf(remarksOn({outer, *seen, *machine, definition}), remarksOnFile(outer, *seen, isThere));
}

class Candidates
{
public:
    void add(FixKind kind, const QString &argument, const text::Patch &patch)
    {
        if (!patch.empty())
            m_fixes.push_back({kind, {argument}, patch});
    }
    template <class After>
    std::vector<Fix> tried(const std::vector<Diagnostic> &before, const Diagnostic &problem, After &&after) &&
    {
        std::erase_if(m_fixes, [&](const Fix &fix) {
            const auto left = after(fix.patch);
            return !left || !isMended(before, *left, problem);
        });
        return std::move(m_fixes);
    }

private:
    std::vector<Fix> m_fixes;
};

// What the tool puts into a text at that place; empty where it puts in nothing, or only what is declared for it.
QString regionOrAccount(ArnPart part, bool isSub, bool isPlugins)
{
    const bool isRegion = part == ArnPart::Region;
    if (isSub)
        return isRegion ? QStringLiteral("${AWS::Region}") : QStringLiteral("${AWS::AccountId}");
    if (isPlugins)
        return isRegion ? QStringLiteral("${aws:region}") : QStringLiteral("${aws:accountId}");
    return {};
}

void addArnPart(Candidates &fixes, const QString &text, const Diagnostic &problem, bool isSub, bool isPlugins)
{
    for (const IncompleteArn &arn : incompleteArnsIn(text, problem.span)) {
        const QString words = regionOrAccount(arn.missing, isSub, isPlugins);
        if (arn.span == problem.span && !words.isEmpty())
            fixes.add(FixKind::PutIn, words, {{{arn.place, arn.place}, arn.hasColon ? words : words + u':'}});
    }
}

bool isSubAt(const Subject &subject, NodeId node)
{
    if (subject.machine.form == Form::Sub)
        return true;
    const json::Tree &tree = *subject.definition.tree;
    if (subject.machine.form != Form::Object)
        return false;
    return tree.key(node) == u"Fn::Sub" || yaml::tagOf(tree, node) == u"!Sub";
}

void addUnquoted(Candidates &fixes, const Subject &subject, const Diagnostic &problem)
{
    if (subject.machine.form == Form::Object || problem.span.length() < 2)
        return;
    const text::Span span = problem.span;
    fixes.add(FixKind::ChooseValue, problem.word(1),
              {{{span.begin, span.begin + 1}, {}}, {{span.end - 1, span.end}, {}}});
}

// The last entry takes what holds it along: an empty map is none of CloudFormation's.
text::Span entryOf(const Subject &subject, text::Span key)
{
    if (!subject.in.tree) {
        const auto filling = std::ranges::find(subject.machine.fillings, key.begin,
                                               [](const exchange::Filling &each) { return each.place.begin; });
        return filling == subject.machine.fillings.end() ? key : filling->place;
    }
    const json::Tree &tree = *subject.in.tree;
    NodeId node = tree.at(key.begin);
    while (node != NoNode && tree[node].key.begin != key.begin)
        node = tree[node].parent;
    if (node == NoNode)
        return {};
    const NodeId map = tree[node].parent;
    if (map != NoNode && tree[map].childCount == 1)
        node = map;
    return tree[node].key.isEmpty() ? text::Span() : text::Span{tree[node].key.begin, tree[node].span.end};
}

// Without the sign of a block its JSON stands as the file's own values.
text::Patch withoutBlockSign(const Subject &subject, const Diagnostic &problem)
{
    const QString &outer = subject.outer;
    const bool isBlock = subject.machine.form == Form::Text && subject.machine.inner
        && subject.machine.inner->format == json::Format::Json && problem.span.begin < outer.size()
        && (outer[problem.span.begin] == u'|' || outer[problem.span.begin] == u'>');
    return isBlock ? text::Patch{{problem.span, {}}} : text::Patch();
}

} // namespace

std::vector<Fix> fixesInside(const Subject &subject, const Diagnostic &problem)
{
    const json::Tree &tree = *subject.definition.tree;
    Candidates fixes;
    switch (problem.rule) {
    case Rule::ArnWithoutRegion:
    case Rule::ArnWithoutAccount:
        addArnPart(fixes, tree.text(), problem, isSubAt(subject, tree.at(problem.span.begin)),
                   isOfPlugin(subject.machine));
        break;
    case Rule::QuotedNumber: addUnquoted(fixes, subject, problem); break;
    case Rule::UnfilledVariable:
        fixes.add(FixKind::ChooseValue, u'#' + problem.word(0).sliced(1),
                  {{{problem.span.begin, problem.span.begin + 1}, QStringLiteral("#")}});
        break;
    default: return {};
    }
    return std::move(fixes).tried(allInside(subject), problem,
                                  [&](const text::Patch &patch) { return afterInside(subject, patch); });
}

std::vector<Fix> fixesOutside(const Subject &subject, const Diagnostic &problem, const IsThere &isThere)
{
    Candidates fixes;
    const QString &outer = subject.outer;
    switch (problem.rule) {
    case Rule::UnusedSubstitution: {
        const text::Span entry = entryOf(subject, problem.span);
        if (!entry.isEmpty())
            fixes.add(FixKind::RemoveField, problem.word(0), takingOut(outer, entry));
        break;
    }
    case Rule::YamlReadersDisagree: {
        const QString quoted = u'\'' + problem.word(0) + u'\'';
        fixes.add(FixKind::ChooseValue, quoted, {{problem.span, quoted}});
        break;
    }
    case Rule::MissingPlugin:
        if (subject.in.tree)
            fixes.add(FixKind::AddFields, QString::fromLatin1(Plugin), addingPlugin(*subject.in.tree));
        break;
    case Rule::ArnWithoutRegion:
    case Rule::ArnWithoutAccount: {
        const qsizetype line = yaml::lineStart(outer, problem.span.begin);
        const QStringView before = QStringView(outer).sliced(line, problem.span.begin - line);
        addArnPart(fixes, outer, problem, before.contains(u"!Sub") || before.contains(u"Fn::Sub"), false);
        break;
    }
    case Rule::EncodedTwice:
        fixes.add(FixKind::TakeOut, outer.mid(problem.span.begin, problem.span.length()),
                  withoutBlockSign(subject, problem));
        break;
    default: return {};
    }
    return std::move(fixes).tried(allOf(remarksOn(subject), remarksOnFile(outer, subject.in, isThere)), problem,
                                  [&](const text::Patch &patch) { return afterOutside(subject, patch, isThere); });
}

} // namespace carrier
