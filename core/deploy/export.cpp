#include "core/deploy/export.h"

#include "core/asl/reader.h"
#include "core/asl/substitution.h"
#include "core/deploy/definition_text.h"
#include "core/deploy/names.h"
#include "core/deploy/plan.h"
#include "core/deploy/refusals.h"
#include "core/json/parser.h"

#include <QRegularExpression>

namespace deploy {

namespace {

struct ToolRow
{
    const char *word;
    Tool tool;
    std::vector<File> (*made)(const Plan &);
};

constexpr ToolRow ToolRows[] = {
    {"sam", Tool::Sam, samExport},
    {"cloudformation", Tool::CloudFormation, cloudFormationExport},
    {"serverless", Tool::Serverless, serverlessExport},
    {"terraform", Tool::Terraform, terraformExport},
    {"cdk", Tool::Cdk, cdkExport},
};

QString asPlaceholder(const QString &name)
{
    return QStringLiteral("${%1}").arg(name);
}

// Parameters and resources of one template may not have the same name.
void nameParameters(Plan &plan)
{
    const bool isTerraform = plan.options.tool == Tool::Terraform;
    QSet<QString> taken{QStringLiteral("RoleArn"), QStringLiteral("role_arn")};
    for (const char *part : {"", "Role", "LogGroup"})
        taken.insert(plan.id + QLatin1String(part));
    for (Hole &hole : plan.holes)
        hole.parameter = untaken(isTerraform ? identifier(hole.name) : logicalId(hole.name), taken);
}

std::vector<Refusal> noticesOf(const Plan &plan, const DefinitionText &definition)
{
    std::vector<Refusal> notices;
    if (definition.lostComments)
        notices.push_back(Code::CommentsLost);
    for (const Hole &hole : plan.holes)
        if (hole.isBareUnknown)
            notices.emplace_back(Code::Bare, QStringList{asPlaceholder(hole.name)});
    for (const asl::Substitution &word : asl::standInsIn(definition.text))
        if (!word.name.startsWith(u"${"))
            notices.emplace_back(Code::StandIn, QStringList{word.name});
    static const QRegularExpression escaped(QStringLiteral("\\$\\{![^}\"]*\\}"));
    if (const auto match = escaped.match(definition.text); match.hasMatch())
        notices.emplace_back(Code::Escaped, QStringList{match.captured()});
    return notices;
}

// A text is no default of a number.
QStringList unknownIn(const Plan &plan)
{
    QStringList names;
    for (const Hole &hole : plan.holes) {
        bool isNumber = false;
        plan.options.values.value(hole.name).toDouble(&isNumber);
        if (!hole.isPseudo() && (hole.isNumber ? !isNumber : !plan.options.values.contains(hole.name)))
            names << hole.name;
    }
    return names;
}

QStringList widenedIn(const Plan &plan)
{
    QStringList states;
    for (const Statement &statement : plan.statements)
        if (plan.options.makesRole && !statement.why.isEmpty())
            states << statement.states;
    states.removeDuplicates();
    return states;
}

// What the Serverless Framework and its plugin could not be made to read as it is meant.
std::optional<Refusal> misreadByServerless(const Plan &plan, const json::Tree &tree)
{
    static const QRegularExpression open(QStringLiteral("\\$\\{(?![^\"{}]*\\})"));
    if (const auto key = std::ranges::find_if(plan.holes, &Hole::isKey); key != plan.holes.end())
        return Refusal{Code::KeyHole, {asPlaceholder(key->name)}};
    if (plan.definition.contains(u"#{"))
        return Refusal{Code::PluginsPlace};
    for (json::NodeId node = 0; node < tree.size(); ++node)
        if (tree[node].key.length() > 0 && (tree.key(node) == u"Ref" || tree.key(node).startsWith(u"Fn::")))
            return Refusal{Code::PluginsFunction, {json::toString(json::pointerTo(tree, tree[node].parent))}};
    if (std::ranges::any_of(plan.holes, &Hole::isPseudo) && plan.definition.contains(open))
        return Refusal{Code::OpenPlace};
    return std::nullopt;
}

} // namespace

std::optional<Tool> toolNamed(QStringView word)
{
    for (const ToolRow &row : ToolRows)
        if (word == QLatin1String(row.word))
            return row.tool;
    return std::nullopt;
}

const Hole *Plan::hole(const QString &name) const
{
    const auto found = std::ranges::find(holes, name, &Hole::name);
    return found == holes.end() ? nullptr : &*found;
}

QString Plan::parameterOf(const QString &name) const
{
    const Hole *known = hole(name);
    return known ? known->parameter : name;
}

QString Plan::definitionFile() const
{
    return QStringLiteral("statemachine/%1.asl.json").arg(fileStem(options.name));
}

QString wordFor(LogLevel level)
{
    switch (level) {
    case LogLevel::Error: return QStringLiteral("ERROR");
    case LogLevel::Fatal: return QStringLiteral("FATAL");
    case LogLevel::All: return QStringLiteral("ALL");
    case LogLevel::Off: break;
    }
    return QStringLiteral("OFF");
}

QString describedBy(const Hole &hole)
{
    const QString states = hole.states.join(QStringLiteral(", "));
    return states.isEmpty() ? QStringLiteral("Stands for ${%1} in the definition.").arg(hole.name)
                            : QStringLiteral("Stands for ${%1} in the definition: %2.").arg(hole.name, states);
}

QStringList commentsOf(const Statement &statement)
{
    QStringList comments = statement.why;
    if (!statement.states.isEmpty())
        comments.prepend(statement.states.join(QStringLiteral(", ")));
    for (QString &comment : comments)
        comment = comment.simplified();
    return comments;
}

// AWS's own prefix for logs that its services deliver.
QString logGroupName(const Plan &plan)
{
    return QStringLiteral("/aws/vendedlogs/states/%1-Logs").arg(plan.options.name);
}

Result<Export> exportOf(const asl::Definition &definition, const Options &options)
{
    if (!mayNameMachine(options.name))
        return Refusal{Code::BadName, {options.name}};
    auto text = definitionText(definition, options.values);
    if (!text)
        return text.error();
    const asl::Definition read = asl::read(json::parse(text->text));
    const bool isTerraform = options.tool == Tool::Terraform;
    Plan plan{options, isTerraform ? identifier(options.name) : logicalId(options.name), text->text, holesIn(read),
              permissionsOf(read, options)};
    nameParameters(plan);
    if (options.tool == Tool::Serverless)
        if (const auto reason = misreadByServerless(plan, *read.tree))
            return *reason;
    for (const ToolRow &row : ToolRows) {
        if (row.tool != options.tool)
            continue;
        Export made;
        made.files = row.made(plan);
        const bool isInside = options.tool == Tool::CloudFormation;
        made.rehearsal = (isInside ? QString() : QStringLiteral("statemachine/")) + fileStem(options.name)
            + QStringLiteral(".rehearsal.json");
        made.notices = noticesOf(plan, *text);
        made.unknown = unknownIn(plan);
        made.widened = widenedIn(plan);
        return made;
    }
    return Export{};
}

} // namespace deploy
