#include "core/carrier/arns.h"
#include "core/carrier/subject_rules.h"
#include "core/exchange/intrinsics.h"
#include "core/validate/readings.h"

#include <QRegularExpression>

#include <algorithm>

namespace carrier {

using exchange::Form;
using exchange::Tool;
using json::NodeId;
using json::NoNode;
using validate::Rule;
using validate::Severity;

namespace {

Rule ruleOf(const IncompleteArn &arn)
{
    return arn.missing == ArnPart::Region ? Rule::ArnWithoutRegion : Rule::ArnWithoutAccount;
}

const QRegularExpression &pseudoParameter()
{
    static const QRegularExpression form(QStringLiteral("\\$\\{AWS::[A-Za-z]+\\}"));
    return form;
}

// A Ref or another function stands somewhere in it, or the plugin's own #{…}.
bool isFilledByPlugin(const json::Tree &tree)
{
    if (tree.text().contains(u"#{"))
        return true;
    for (NodeId node = 0; node < NodeId(tree.size()); ++node) {
        const QString key = tree[node].key.isEmpty() ? QString() : tree.key(node);
        if (key == u"Ref" || key.startsWith(u"Fn::") || exchange::intrinsicAt(tree, node))
            return true;
    }
    return false;
}

void checkVariables(validate::Findings &findings)
{
    const json::Tree &tree = findings.tree();
    if (!tree.text().contains(u"${AWS::") || isFilledByPlugin(tree))
        return;
    for (auto each = pseudoParameter().globalMatch(tree.text()); each.hasNext();) {
        const QRegularExpressionMatch match = each.next();
        const text::Span span{match.capturedStart(), match.capturedEnd()};
        if (isValueOrKey(tree, span))
            findings.add({Rule::UnfilledVariable, {match.captured()}}, findings.location(tree.at(span.begin)), span);
    }
}

// The member by which the plugin takes the object for a function.
NodeId functionOf(const json::Tree &tree, NodeId object)
{
    for (const NodeId child : tree.children(object))
        if (tree.key(child) == u"Ref" || tree.key(child).startsWith(u"Fn::"))
            return child;
    return NoNode;
}

void checkRefs(validate::Findings &findings)
{
    const json::Tree &tree = findings.tree();
    for (NodeId node = 0; node < NodeId(tree.size()); ++node) {
        const NodeId ref = tree.isObject(node) && tree[node].childCount > 1 ? functionOf(tree, node) : NoNode;
        if (ref == NoNode)
            continue;
        QStringList lost;
        for (const NodeId child : tree.children(node)) {
            if (child != ref)
                lost << tree.key(child);
        }
        if (!lost.isEmpty())
            findings.add({Rule::LostBesideRef, {lost}}, findings.location(node), tree[ref].key);
    }
}

// Where the value of an entry stands, if it is written on one line.
text::Span valueOf(const QString &outer, const exchange::Filling &filling)
{
    const qsizetype begin = filling.place.end - filling.expression.size();
    const bool isThere = begin >= filling.place.begin && filling.place.end <= outer.size()
        && QStringView(outer).sliced(begin, filling.expression.size()) == filling.expression;
    return isThere ? text::Span{begin, filling.place.end} : text::Span{filling.place.end, filling.place.end};
}

QString endingOf(const QString &file)
{
    const QString name = file.section(u'/', -1);
    return name.contains(u'.') ? name.section(u'.', -1).toLower() : QString();
}

} // namespace

bool isOfPlugin(const exchange::Machine &machine)
{
    return machine.tool == Tool::Serverless;
}

bool isFilledInLater(const Subject &subject, const validate::Diagnostic &found)
{
    return isOfPlugin(subject.machine) && found.severity == Severity::Error
        && QStringView(subject.definition.tree->text()).sliced(found.span.begin, found.span.length()).contains(u"#{");
}

bool isInFile(const exchange::Machine &machine)
{
    return machine.form == Form::File || machine.form == Form::Template;
}

validate::Diagnostic outsideFinding(Rule rule, text::Span span, const validate::Arguments &arguments, Severity severity)
{
    const asl::Definition none{std::make_shared<const json::Tree>(), {}, {}, {}};
    const validate::Options options;
    validate::Findings one(none, options);
    one.add({rule, arguments}, {}, span, severity);
    return std::move(one).sorted().front();
}

validate::Diagnostic outsideFinding(Rule rule, text::Span span, const validate::Arguments &arguments)
{
    return outsideFinding(rule, span, arguments, wordingOf(rule).severity);
}

// AWS refuses a Resource that is none; elsewhere a run will fail.
void checkArns(const Subject &subject, validate::Findings &findings)
{
    const json::Tree &tree = *subject.definition.tree;
    const QString &text = tree.text();
    for (const IncompleteArn &arn : incompleteArnsIn(text, {0, text.size()})) {
        const NodeId node = tree.at(arn.span.begin);
        if (!isValueOrKey(tree, {arn.span.begin, arn.span.begin}) || tree.key(node) == u"Comment")
            continue;
        findings.add({ruleOf(arn), {text.mid(arn.span.begin, arn.span.length())}}, findings.location(node), arn.span,
                     tree.key(node) == u"Resource" ? Severity::Error : Severity::Warning);
    }
}

void checkPlugin(const Subject &subject, validate::Findings &findings)
{
    if (!isOfPlugin(subject.machine) || (subject.machine.form != Form::Object && !isInFile(subject.machine)))
        return;
    checkVariables(findings);
    checkRefs(findings);
}

std::vector<validate::Diagnostic> encodedTwice(const Subject &subject)
{
    static const QRegularExpression variable(QStringLiteral("^\\s*\\$\\{.*\\}\\s*$"),
                                             QRegularExpression::DotMatchesEverythingOption);
    static const QStringList readAsValues{QStringLiteral("json"), QStringLiteral("yml"),    QStringLiteral("yaml"),
                                          QStringLiteral("js"),   QStringLiteral("cjs"),    QStringLiteral("mjs"),
                                          QStringLiteral("ts"),   QStringLiteral("tfstate")};
    const exchange::Machine &machine = subject.machine;
    if (!isOfPlugin(machine))
        return {};
    const bool isText = machine.form == Form::Text && machine.inner && !variable.match(machine.inner->text).hasMatch();
    const bool isTextFile =
        machine.form == Form::File && !machine.file.contains(u'$') && !readAsValues.contains(endingOf(machine.file));
    if (!isText && !isTextFile)
        return {};
    const QString &outer = subject.outer;
    qsizetype end = outer.indexOf(u'\n', machine.place.begin);
    end = end < 0 ? machine.place.end : std::min(end, machine.place.end);
    return {outsideFinding(Rule::EncodedTwice, {machine.place.begin, end}, {})};
}

std::vector<validate::Diagnostic> entriesReadDifferently(const Subject &subject)
{
    std::vector<validate::Diagnostic> found;
    if (!subject.in.tree || subject.in.tree->format() != json::Format::Yaml)
        return found;
    for (const exchange::Filling &filling : subject.machine.fillings) {
        const text::Span place = valueOf(subject.outer, filling);
        const QString written = subject.outer.mid(place.begin, place.length());
        if (validate::isReadDifferently(written))
            found.push_back(outsideFinding(Rule::YamlReadersDisagree, place, {written}));
    }
    return found;
}

std::vector<validate::Diagnostic> arnsOfEntries(const Subject &subject)
{
    std::vector<validate::Diagnostic> found;
    for (const exchange::Filling &filling : subject.machine.fillings) {
        for (const IncompleteArn &arn : incompleteArnsIn(subject.outer, filling.place))
            found.push_back(outsideFinding(ruleOf(arn), arn.span,
                                           {subject.outer.mid(arn.span.begin, arn.span.length())}, Severity::Warning));
    }
    return found;
}

} // namespace carrier
