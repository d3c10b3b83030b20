#include "core/asl/substitution.h"
#include "core/carrier/subject_rules.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace carrier {

using exchange::Form;
using exchange::Tool;
using json::NodeId;
using json::NoNode;
using validate::Rule;
using validate::Severity;

namespace {

// What a text says between the braces of ${…}, %{…} and #{…}, the tool's conditions and loops with them.
QString expressionsIn(const QString &text)
{
    QString found;
    for (qsizetype at = 0; (at = text.indexOf(u'{', at)) >= 0; ++at) {
        const QChar sign = at > 0 ? text[at - 1] : QChar();
        if (sign != u'$' && sign != u'%' && sign != u'#')
            continue;
        int depth = 0;
        const qsizetype begin = at;
        for (; at < text.size() && text[at] != u'\n'; ++at) {
            depth += text[at] == u'{' ? 1 : text[at] == u'}' ? -1 : 0;
            if (depth == 0)
                break;
        }
        found += QStringView(text).sliced(begin, std::min(at, text.size()) - begin);
        found += u'\n';
    }
    return found;
}

bool isNamedIn(const QString &expressions, const QString &name)
{
    const QRegularExpression word(QStringLiteral("(?<![\\w-])") + QRegularExpression::escape(name)
                                  + QStringLiteral("(?![\\w-])"));
    return word.match(expressions).hasMatch();
}

// A parameter's default is no entry, though a run takes it for one.
bool isEntry(const exchange::Machine &machine, const exchange::Filling &filling)
{
    return !machine.inner || std::ranges::none_of(machine.inner->holes, [&](const exchange::Hole &hole) {
        return hole.outer == filling.place;
    });
}

bool hasEntry(const exchange::Machine &machine, const QString &name)
{
    if (machine.inner && std::ranges::find(machine.loops, name, &exchange::Filling::name) != machine.loops.end())
        return true;
    return std::ranges::any_of(machine.fillings, [&](const exchange::Filling &filling) {
        return filling.name == name && isEntry(machine, filling);
    });
}

// A Fn::Sub names what the template holds. SAM makes more of it than is written: what a name begins with may be one of its own.
class Known
{
public:
    explicit Known(const exchange::Template &in) : m_tree(*in.tree), m_tool(in.tool)
    {
        for (const char *part : {"Parameters", "Resources"}) {
            const NodeId names = m_tree.find(m_tree.root(), QString::fromLatin1(part));
            if (!m_tree.isObject(names))
                continue;
            for (const NodeId name : m_tree.children(names))
                m_names << m_tree.key(name);
        }
    }

    bool knows(const QString &name) const
    {
        const QString subject = name.section(u'.', 0, 0);
        if (subject.startsWith(u"AWS::") || m_names.contains(subject))
            return true;
        return m_tool == Tool::Sam
            && (subject.startsWith(u"Serverless")
                || std::ranges::any_of(m_names, [&](const QString &each) { return subject.startsWith(each); }));
    }

private:
    const json::Tree &m_tree;
    Tool m_tool;
    QSet<QString> m_names;
};

// Only a whole template tells all names, and only where no macro adds to it.
bool tellsAllNames(const exchange::Template &in)
{
    if (!in.tree || in.tool == Tool::Serverless || in.tree->find(in.tree->root(), u"Resources") == NoNode)
        return false;
    const QString &text = in.tree->text();
    const NodeId transform = in.tree->find(in.tree->root(), u"Transform");
    const bool isPlain = transform == NoNode || in.tree->string(transform) == u"AWS::Serverless-2016-10-31";
    return isPlain && !text.contains(u"Fn::Transform") && !text.contains(u"!Transform")
        && !text.contains(u"Fn::ForEach");
}

class FillingCheck
{
public:
    FillingCheck(const Subject &subject, validate::Findings &findings) : m_subject(subject), m_findings(findings) {}

    void check()
    {
        const exchange::Machine &machine = m_subject.machine;
        if (machine.isFilledElsewhere)
            return;
        if (machine.tool == Tool::Terraform)
            checkTerraform();
        else if (machine.form == Form::Sub)
            checkSub();
        else if (machine.tool != Tool::Serverless)
            checkEntries();
    }

private:
    void checkTerraform()
    {
        const bool isFilled = m_subject.machine.form == Form::Template;
        if (!isInFile(m_subject.machine) || m_subject.definition.tree->text().contains(u"%{"))
            return; // a loop's names are its own
        for (const Placeholder &each : placeholdersIn(m_subject)) {
            if (isFilled && !hasEntry(m_subject.machine, each.name.section(u'.', 0, 0)))
                add(Rule::UnresolvedReference, each, Severity::Error);
            else if (!isFilled)
                add(Rule::MissingSubstitution, each, severityAt(each));
        }
    }

    void checkSub()
    {
        if (!tellsAllNames(m_subject.in))
            return;
        const Known known(m_subject.in);
        for (const Placeholder &each : placeholdersIn(m_subject)) {
            if (!hasEntry(m_subject.machine, each.name) && !known.knows(each.name))
                add(Rule::UnresolvedReference, each, Severity::Error);
        }
    }

    void checkEntries()
    {
        for (const Placeholder &each : placeholdersIn(m_subject)) {
            if (!hasEntry(m_subject.machine, each.name))
                add(Rule::MissingSubstitution, each, severityAt(each));
        }
    }

    // AWS looks at a Resource at once; another text may well hold ${…}.
    Severity severityAt(const Placeholder &place) const
    {
        const json::Tree &tree = m_findings.tree();
        const NodeId node = tree.at(place.span.begin);
        return tree.key(node) == u"Resource" && !tree[node].key.contains(place.span) ? Severity::Error
                                                                                     : Severity::Warning;
    }

    // Each name once, where it is gravest.
    void add(Rule rule, const Placeholder &place, Severity severity)
    {
        const auto mark = qMakePair(place.name, severity == Severity::Error);
        if (m_told.contains(mark))
            return;
        m_told << mark;
        const QString tool =
            m_subject.machine.tool == Tool::Terraform ? QStringLiteral("Terraform") : QStringLiteral("CloudFormation");
        const validate::Arguments arguments =
            rule == Rule::UnresolvedReference ? validate::Arguments{place.name, tool} : validate::Arguments{place.name};
        m_findings.add({rule, arguments}, m_findings.location(m_findings.tree().at(place.span.begin)), place.span,
                       severity);
    }

    const Subject &m_subject;
    validate::Findings &m_findings;
    QSet<QPair<QString, bool>> m_told;
};

// As its key is written: it begins the entry, in quotes or without.
text::Span keyOf(const QString &outer, const exchange::Filling &filling)
{
    const qsizetype begin = filling.place.begin;
    const bool isQuoted = begin < outer.size() && (outer[begin] == u'"' || outer[begin] == u'\'');
    const qsizetype end = begin + filling.name.size() + (isQuoted ? 2 : 0);
    return {begin, std::min(end, filling.place.end)};
}

} // namespace

bool isWorkedOut(const Subject &subject, text::Span span)
{
    if (!subject.machine.inner)
        return false;
    const exchange::Inner &inner = *subject.machine.inner;
    const auto piece = std::ranges::upper_bound(inner.pieces, span.begin, {},
                                                [](const exchange::Piece &each) { return each.inner.end; });
    const bool isOfPiece = piece != inner.pieces.end()
        && (piece->kind == exchange::Piece::Hole || piece->kind == exchange::Piece::FixedHole);
    const auto hole = std::ranges::upper_bound(inner.holes, span.begin, {},
                                               [](const exchange::Hole &each) { return each.inner.end; });
    return isOfPiece || (hole != inner.holes.end() && hole->inner.contains(span) && hole->inner != span);
}

// Not in a comment.
bool isValueOrKey(const json::Tree &tree, text::Span place)
{
    const NodeId node = tree.at(place.begin);
    if (node == NoNode)
        return false;
    const bool isScalar = !tree.isObject(node) && !tree.isArray(node);
    return tree[node].key.contains(place) || (isScalar && tree[node].span.contains(place));
}

std::vector<Placeholder> placeholdersIn(const Subject &subject)
{
    std::vector<Placeholder> found;
    const json::Tree &tree = *subject.definition.tree;
    const QString &text = tree.text();
    for (const asl::Substitution &each : asl::substitutionsIn(text)) {
        for (const text::Span place : each.places) {
            const bool isEscaped = place.begin > 0 && text[place.begin - 1] == u'$'; // Terraform's $${
            if (!isEscaped && isValueOrKey(tree, place) && !isWorkedOut(subject, place))
                found.push_back({each.name, place});
        }
    }
    return found;
}

void checkSubstitutions(const Subject &subject, validate::Findings &findings)
{
    FillingCheck(subject, findings).check();
}

std::vector<validate::Diagnostic> unusedEntries(const Subject &subject)
{
    std::vector<validate::Diagnostic> found;
    if (subject.machine.fillings.empty())
        return found;
    const QString said = expressionsIn(subject.definition.tree->text());
    for (const exchange::Filling &filling : subject.machine.fillings) {
        if (isEntry(subject.machine, filling) && !isNamedIn(said, filling.name))
            found.push_back(outsideFinding(Rule::UnusedSubstitution, keyOf(subject.outer, filling), {filling.name}));
    }
    return found;
}

} // namespace carrier
