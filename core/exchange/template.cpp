#include "core/exchange/template.h"

#include "core/asl/substitution.h"
#include "core/exchange/cloud_formation.h"
#include "core/exchange/lines_reading.h"
#include "core/exchange/refusals.h"
#include "core/exchange/serverless.h"
#include "core/exchange/terraform.h"
#include "core/exchange/terraform_json.h"
#include "core/yaml/parser.h"

#include <QRegularExpression>

#include <algorithm>

namespace exchange {

using json::NodeId;
using json::NoNode;
using json::Tree;

namespace {

class Reading
{
public:
    explicit Reading(const QString &text)
        : m_shared(std::make_shared<const Tree>(yaml::parse(text, yaml::formatOf(QString(), text)))), m_tree(*m_shared),
          m_root(m_tree.root())
    {
    }

    bool isSound() const { return m_tree.isSound(); }
    bool isDefinition() const { return has(u"StartAt") || has(u"States"); }

    std::optional<Template> found() const
    {
        if (!m_tree.isObject(m_root) || isDefinition())
            return std::nullopt;
        if (has(u"stepFunctions") || has(u"stateMachines") || (has(u"service") && has(u"provider")))
            return made(Tool::Serverless, serverlessMachines(m_tree));
        const NodeId resources = m_tree.find(m_root, u"Resources");
        if (holdsResources(m_tree, resources) || has(u"AWSTemplateFormatVersion")
            || (has(u"Resources") && has(u"Transform")))
            return cloudFormation(resources);
        if (holdsResources(m_tree, m_root)) // a part of a template
            return cloudFormation(m_root);
        if (auto part = serverlessPart(m_tree); !part.empty())
            return made(Tool::Serverless, std::move(part));
        auto machines = terraformJsonMachines(m_tree);
        return machines.empty() ? std::nullopt : std::optional(made(Tool::Terraform, std::move(machines)));
    }

private:
    bool has(QStringView key) const { return m_tree.find(m_root, key) != NoNode; }

    Template cloudFormation(NodeId resources) const
    {
        const NodeId transform = m_tree.find(m_root, u"Transform");
        const bool isSam = (transform != NoNode && m_tree.raw(transform).contains(u"AWS::Serverless"))
            || (resources != NoNode && m_tree.raw(resources).contains(u"AWS::Serverless::"));
        return made(isSam ? Tool::Sam : Tool::CloudFormation,
                    machinesAmong(m_tree, resources, m_tree.find(m_root, u"Parameters")));
    }

    Template made(Tool tool, std::vector<Machine> machines) const { return {tool, std::move(machines), m_shared}; }

    json::SharedTree m_shared;
    const Tree &m_tree;
    NodeId m_root;
};

// Most texts are definitions, and need not be read twice.
bool mayBeTemplate(const QString &text)
{
    static const QRegularExpression words(QStringLiteral(
        "Resources|AWSTemplateFormatVersion|stepFunctions|stateMachines|provider|resource|definition|[A-Za-z]::[A-Za-z]"));
    return words.match(text).hasMatch();
}

QString namesIn(const Template &in)
{
    QStringList names;
    for (const Machine &machine : in.machines)
        names << machine.name;
    return names.join(QStringLiteral(", "));
}

QString toolWord(Tool tool)
{
    switch (tool) {
    case Tool::Sam: return QStringLiteral("sam");
    case Tool::CloudFormation: return QStringLiteral("cloudformation");
    case Tool::Serverless: return QStringLiteral("serverless");
    case Tool::Terraform: return QStringLiteral("terraform");
    }
    return {};
}

QString formWord(const Machine &machine)
{
    const bool isUri = machine.tool == Tool::Sam;
    switch (machine.form) {
    case Form::Object: return QStringLiteral("definition");
    case Form::Text:
        return machine.tool == Tool::Terraform ? QStringLiteral("text") : QStringLiteral("definition-string");
    case Form::Sub: return QStringLiteral("sub");
    case Form::Join: return QStringLiteral("join");
    case Form::Jsonencode: return QStringLiteral("jsonencode");
    case Form::File: return isUri ? QStringLiteral("definition-uri") : QStringLiteral("file");
    case Form::Template: return QStringLiteral("templatefile");
    case Form::Remote: return QStringLiteral("s3");
    case Form::Expression: return QStringLiteral("expression");
    }
    return {};
}

// Some carriers cannot hold every blank between values; what a definition says is what counts.
bool saysTheSame(const Inner &inner, const QString &wanted)
{
    if (QStringView(inner.text).trimmed() == QStringView(wanted).trimmed())
        return true;
    const Tree one = yaml::parse(inner.text, inner.format), other = yaml::parse(wanted, inner.format);
    return one.isSound() && other.isSound() && one.toValue(one.root()) == other.toValue(other.root());
}

// In Terraform's texts what looks like a hole and is none becomes text, which definitions write ${!Name}.
QString asItIsSaid(const Inner &inner, const QString &wanted)
{
    if (inner.beforeHole != u"${")
        return wanted;
    text::Patch marks;
    for (const asl::Substitution &each : asl::substitutionsIn(wanted)) {
        if (std::ranges::find(inner.holes, each.name, &Hole::name) != inner.holes.end())
            continue;
        for (const text::Span place : each.places)
            marks.push_back({{place.begin + 2, place.begin + 2}, QStringLiteral("!")});
    }
    std::ranges::sort(marks, {}, [](const text::Edit &edit) { return edit.span.begin; });
    return text::applied(wanted, marks);
}

// What is typed must not become an expression of the tool's: a $ before {x} may, where texts take such.
bool hasNoNewHoles(const Inner &before, const Inner &after)
{
    if (before.beforeHole != u"${")
        return true;
    return std::ranges::all_of(after.holes, [&](const Hole &hole) {
        return std::ranges::any_of(before.holes, [&](const Hole &known) {
            return known.name == hole.name && known.expression == hole.expression;
        });
    });
}

} // namespace

std::optional<Template> templateIn(const QString &text)
{
    if (isTerraform(text))
        return Template{Tool::Terraform, terraformMachines(text), nullptr};
    if (!mayBeTemplate(text))
        return std::nullopt;
    const Reading reading(text);
    if (reading.isDefinition())
        return std::nullopt;
    auto found = reading.found();
    if (found && (reading.isSound() || !found->machines.empty()))
        return found;
    auto read = readByLines(text);
    return read ? read : found;
}

Result<size_t> indexOf(const Template &in, const QString &name)
{
    const auto found = std::ranges::find(in.machines, name, &Machine::name);
    if (found != in.machines.end())
        return size_t(found - in.machines.begin());
    if (name.isEmpty() && in.machines.size() == 1)
        return size_t(0);
    if (name.isEmpty() && !in.machines.empty())
        return Refusal{Code::ManyMachines, {namesIn(in), in.machines.front().name}};
    return Refusal{Code::NoMachine, {name, namesIn(in)}};
}

Result<Machine> machineNamed(const Template &in, const QString &name)
{
    const auto index = indexOf(in, name);
    return index ? Result<Machine>(in.machines[*index]) : index.error();
}

Result<Machine> readAgain(const QString &outer, const Machine &machine, const QString &wanted)
{
    const auto seen = templateIn(outer);
    return seen ? sameMachine(*seen, machine, wanted) : Refusal{Code::BreaksCarrier};
}

Result<Machine> sameMachine(const Template &again, const Machine &machine, const QString &wanted)
{
    auto found = machineNamed(again, machine.name);
    if (!found || !found->inner || !saysTheSame(*found->inner, asItIsSaid(*machine.inner, wanted))
        || !hasNoNewHoles(*machine.inner, *found->inner))
        return Refusal{Code::BreaksCarrier};
    return found;
}

QString standalone(const Inner &inner)
{
    text::Patch filled;
    for (const Hole &hole : inner.holes) {
        const QString placeholder = QStringLiteral("${") + hole.name + u'}';
        const QStringView written = QStringView(inner.text).sliced(hole.inner.begin, hole.inner.length());
        const bool isExpression = !written.startsWith(u"${") && !written.startsWith(u"#{");
        if (isExpression)
            filled.push_back({hole.inner, u'"' + placeholder + u'"'});
        else if (written != placeholder)
            filled.push_back({hole.inner, placeholder});
    }
    return text::applied(inner.text, filled);
}

QString carrierName(const Machine &machine)
{
    return toolWord(machine.tool) + u'-' + formWord(machine);
}

} // namespace exchange
