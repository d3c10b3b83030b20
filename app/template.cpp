#include "app/template.h"

#include "app/file_access.h"
#include "app/refusals.h"
#include "core/json/parser.h"
#include "core/text/line_index.h"
#include "core/yaml/parser.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace app {

namespace {

using json::NodeId;
using json::NoNode;

struct TemplateWords
{
    Q_DECLARE_TR_FUNCTIONS(app::Words)
};

// CloudFormation's names of types: AWS::Service::Thing, Custom::Thing, Alexa::ASK::Skill.
bool isResourceType(const QString &type)
{
    static const QRegularExpression form(
        QStringLiteral("^(AWS|Custom|Alexa|Third|[A-Z][A-Za-z0-9]+)::[A-Za-z0-9:@_-]+$"));
    return form.match(type).hasMatch();
}

bool isMachineType(const QString &type)
{
    return type == u"AWS::StepFunctions::StateMachine" || type == u"AWS::Serverless::StateMachine";
}

// What ${file(x.json)}, ${file(x.json):part} and a plain path name.
QString fileOf(const QString &words)
{
    static const QRegularExpression included(QStringLiteral("^\\$\\{file\\(\\s*([^)]+?)\\s*\\)[^}]*\\}$"));
    const auto match = included.match(words);
    return match.hasMatch() ? match.captured(1) : words;
}

class Reading
{
public:
    explicit Reading(const QString &text)
        : m_tree(yaml::parse(text, yaml::formatOf(QString(), text))), m_lines(text), m_root(m_tree.root())
    {
    }

    bool isSound() const { return m_tree.isSound(); }
    bool isDefinition() const { return has(u"StartAt") || has(u"States"); }

    std::optional<Template> found() const
    {
        if (!m_tree.isObject(m_root) || isDefinition())
            return std::nullopt;
        if (m_tree.isObject(m_tree.find(m_root, u"stepFunctions")) || has(u"stateMachines")
            || (has(u"service") && has(u"provider")))
            return serverless();
        if (const NodeId resources = m_tree.find(m_root, u"Resources"); holdsResources(resources))
            return cloudFormation(resources);
        if (has(u"AWSTemplateFormatVersion") || (has(u"Resources") && has(u"Transform")))
            return cloudFormation(NoNode);
        if (holdsResources(m_root)) // a part of a template
            return cloudFormation(m_root);
        if (const Template part = serverlessPart(); !part.machines.empty())
            return part;
        const Template terraform = terraformJson();
        return terraform.machines.empty() ? std::nullopt : std::optional(terraform);
    }

private:
    bool has(QStringView key) const { return m_tree.find(m_root, key) != NoNode; }
    QString word(NodeId node, QStringView key) const
    {
        const NodeId value = m_tree.find(node, key);
        return m_tree.isString(value) ? m_tree.string(value) : QString();
    }
    qsizetype lineOf(NodeId node) const { return m_lines.place(m_tree[node].key.begin).line; }

    bool holdsResources(NodeId node) const
    {
        if (!m_tree.isObject(node))
            return false;
        for (const NodeId child : m_tree.children(node)) {
            if (m_tree.isObject(child) && isResourceType(word(child, u"Type")))
                return true;
        }
        return false;
    }

    void takeMachines(NodeId resources, Template &made) const
    {
        if (!m_tree.isObject(resources))
            return;
        for (const NodeId child : m_tree.children(resources)) {
            if (m_tree.isObject(child) && isMachineType(word(child, u"Type")))
                made.machines.push_back(
                    {m_tree.key(child), lineOf(child), word(m_tree.find(child, u"Properties"), u"DefinitionUri")});
        }
    }

    Template cloudFormation(NodeId resources) const
    {
        const NodeId transform = m_tree.find(m_root, u"Transform");
        const bool isSam = transform != NoNode && m_tree.raw(transform).contains(u"AWS::Serverless");
        Template made{isSam ? Template::Sam : Template::CloudFormation, {}};
        takeMachines(resources, made);
        const bool holdsSam = resources != NoNode && m_tree.raw(resources).contains(u"AWS::Serverless::");
        if (holdsSam && !isSam)
            made.kind = Template::Sam; // a part of one
        return made;
    }

    Template serverless() const
    {
        Template made{Template::Serverless, {}};
        const NodeId functions = m_tree.find(m_root, u"stepFunctions");
        const NodeId machines = m_tree.find(functions == NoNode ? m_root : functions, u"stateMachines");
        if (m_tree.isObject(machines)) {
            for (const NodeId child : m_tree.children(machines)) {
                const QString whole = m_tree.isString(child) ? m_tree.string(child) : word(child, u"definition");
                made.machines.push_back(
                    {m_tree.key(child), lineOf(child), whole.startsWith(u"${file(") ? fileOf(whole) : QString()});
            }
        }
        takeMachines(m_tree.find(m_tree.find(m_root, u"resources"), u"Resources"), made);
        return made;
    }

    bool holdsDefinition(NodeId node) const
    {
        const NodeId definition = m_tree.find(node, u"definition");
        return m_tree.find(definition, u"StartAt") != NoNode || m_tree.find(definition, u"States") != NoNode;
    }

    // What ${file(…)} of a serverless.yml names: one machine, or several by their names.
    Template serverlessPart() const
    {
        Template made{Template::Serverless, {}};
        if (holdsDefinition(m_root)) {
            const QString id = word(m_root, u"id"), name = word(m_root, u"name");
            made.machines.push_back({id.isEmpty() ? name : id, lineOf(m_tree.find(m_root, u"definition")), {}});
            return made;
        }
        for (const NodeId child : m_tree.children(m_root)) {
            if (holdsDefinition(child))
                made.machines.push_back({m_tree.key(child), lineOf(child), {}});
        }
        return made;
    }

    Template terraformJson() const
    {
        Template made{Template::Terraform, {}};
        const NodeId resources = m_tree.find(m_root, u"resource");
        std::vector<NodeId> blocks{resources};
        if (m_tree.isArray(resources)) {
            blocks.clear();
            for (const NodeId block : m_tree.children(resources))
                blocks.push_back(block);
        }
        for (const NodeId block : blocks) {
            const NodeId machines = m_tree.find(block, u"aws_sfn_state_machine");
            if (!m_tree.isObject(machines))
                continue;
            for (const NodeId child : m_tree.children(machines))
                made.machines.push_back({m_tree.key(child), lineOf(child), {}});
        }
        return made;
    }

    json::Tree m_tree;
    text::LineIndex m_lines;
    NodeId m_root;
};

// What comes before it are comments: HCL knows #, // and /* */.
bool beginsAsTerraform(const QString &text)
{
    static const QRegularExpression head(
        QStringLiteral(
            "\\A(?:\\s++|#[^\\n]*+|//[^\\n]*+|/\\*.*?\\*/)*+"
            "(?:(?:resource|data|ephemeral)\\s+\"?[\\w-]+\"?\\s+\"?[\\w-]+\"?|(?:module|variable|output|provider|check)\\s+\"?[\\w-]+\"?"
            "|terraform|locals|moved|import|removed)\\s*\\{"),
        QRegularExpression::DotMatchesEverythingOption);
    return head.match(text).hasMatch();
}

Template terraform(const QString &text)
{
    static const QRegularExpression block(
        QStringLiteral(
            "^[ \\t]*(resource[ \\t]+\"?aws_sfn_state_machine\"?|module|resource|data|locals|variable|output|provider)"
            "[ \\t]*\"?([\\w-]*)\"?"),
        QRegularExpression::MultilineOption);
    static const QRegularExpression file(
        QStringLiteral("(?:templatefile|\\bfile)\\(\\s*\"(?:\\$\\{path\\.(?:module|root|cwd)\\}/)?([^\"$]+)\""));
    static const QRegularExpression ofMachines(
        QStringLiteral("\\bsource\\s*=\\s*\"[^\"]*(?:step-?functions?|state-?machine|sfn)"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression defined(QStringLiteral("^\\s*definition\\s*="),
                                            QRegularExpression::MultilineOption);
    const text::LineIndex lines(text);
    Template made{Template::Terraform, {}};
    for (auto each = block.globalMatch(text); each.hasNext();) {
        const auto match = each.next();
        const qsizetype end = each.hasNext() ? each.peekNext().capturedStart() : text.size();
        const QString inside = text.mid(match.capturedEnd(), end - match.capturedEnd());
        const bool isMachine = match.captured(1).contains(u"aws_sfn_state_machine");
        const bool isModule =
            match.captured(1) == u"module" && defined.match(inside).hasMatch() && ofMachines.match(inside).hasMatch();
        if (isMachine || isModule)
            made.machines.push_back(
                {match.captured(2), lines.place(match.capturedStart(2)).line, file.match(inside).captured(1)});
    }
    return made;
}

// A template of templates ({{ cookiecutter }}) is no YAML yet: it is read by its lines.
std::optional<Template> readByLines(const QString &text)
{
    static const QRegularExpression head(QStringLiteral("^[\"']?(?:AWSTemplateFormatVersion|Resources)[\"']?\\s*:"),
                                         QRegularExpression::MultilineOption);
    static const QRegularExpression definition(QStringLiteral("^[\"']?(?:StartAt|States)[\"']?\\s*:"),
                                               QRegularExpression::MultilineOption);
    static const QRegularExpression machine(
        QStringLiteral(
            "^([ \\t]+)[\"']?([\\w.{} -]+?)[\"']?[ \\t]*:[ \\t]*(?:\\{[ \\t]*)?\\n[ \\t]+[\"']?Type[\"']?[ \\t]*:[ \\t]*"
            "[\"']?AWS::(Serverless|StepFunctions)::StateMachine\\b"),
        QRegularExpression::MultilineOption);
    if (!head.match(text).hasMatch() || definition.match(text).hasMatch())
        return std::nullopt;
    const text::LineIndex lines(text);
    Template made{text.contains(u"AWS::Serverless") ? Template::Sam : Template::CloudFormation, {}};
    for (auto each = machine.globalMatch(text); each.hasNext();) {
        const auto match = each.next();
        made.machines.push_back({match.captured(2), lines.place(match.capturedStart(2)).line, {}});
    }
    return made;
}

// Most texts are definitions, and need not be read twice.
bool mayBeTemplate(const QString &text)
{
    static const QRegularExpression words(QStringLiteral(
        "Resources|AWSTemplateFormatVersion|stepFunctions|stateMachines|provider|resource|definition|[A-Za-z]::[A-Za-z]"));
    return words.match(text).hasMatch();
}

Refusal refusalOf(const Template &seen)
{
    QStringList arguments{QString::number(int(seen.kind))};
    for (const SeenMachine &machine : seen.machines)
        arguments << machine.name << QString::number(machine.line) << machine.file;
    return {Code::NoDefinition, arguments};
}

QString kindWords(int kind, const QString &name)
{
    switch (kind) {
    case Template::Sam: return TemplateWords::tr("%1 is an AWS SAM template, not a definition.").arg(name);
    case Template::CloudFormation:
        return TemplateWords::tr("%1 is a CloudFormation template, not a definition.").arg(name);
    case Template::Serverless:
        return TemplateWords::tr("%1 is a file of the Serverless Framework (serverless.yml), not a definition.")
            .arg(name);
    default: return TemplateWords::tr("%1 is a Terraform file, not a definition.").arg(name);
    }
}

} // namespace

std::optional<Template> templateIn(const QString &text)
{
    if (beginsAsTerraform(text))
        return terraform(text);
    if (!mayBeTemplate(text))
        return std::nullopt;
    const Reading reading(text);
    if (reading.isDefinition())
        return std::nullopt;
    const auto found = reading.found();
    if (found && (reading.isSound() || !found->machines.empty()))
        return found;
    const auto read = readByLines(text);
    return read ? read : found;
}

Result<text::FileText> definitionTextFrom(const QByteArray &bytes)
{
    auto file = text::readFile(bytes);
    if (!file)
        return file;
    if (const auto seen = templateIn(file->text))
        return refusalOf(*seen);
    return file;
}

Result<text::FileText> definitionTextOf(const QString &path)
{
    const auto bytes = bytesOf(path);
    return bytes ? definitionTextFrom(*bytes) : Result<text::FileText>(bytes.error());
}

QString templateSentence(const Refusal &refusal, const QString &name)
{
    QStringList machines;
    for (qsizetype i = 1; i + 2 < refusal.arguments.size(); i += 3) {
        const QString machine = refusal.arguments[i], line = refusal.arguments[i + 1], file = refusal.arguments[i + 2];
        machines << (file.isEmpty() ? TemplateWords::tr("%1 (line %2)").arg(machine, line)
                                    : TemplateWords::tr("%1 (line %2, defined in %3)").arg(machine, line, file));
    }
    const QString what = kindWords(refusal.arguments.value(0).toInt(), name);
    if (machines.isEmpty())
        return what + u' ' + TemplateWords::tr("No state machine is seen in it.");
    return what + u' '
        + TemplateWords::tr("State machines in it: %1. Batuta works on a definition in a file of its own.")
              .arg(machines.join(QStringLiteral(", ")));
}

} // namespace app
