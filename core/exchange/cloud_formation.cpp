#include "core/exchange/cloud_formation.h"

#include "core/exchange/definition_value.h"
#include "core/exchange/refusals.h"
#include "core/yaml/layout.h"

#include <QRegularExpression>

#include <algorithm>

namespace exchange {

using json::NodeId;
using json::NoNode;
using json::Tree;

namespace {

QString wordOf(const Tree &tree, NodeId node, QStringView key)
{
    const NodeId value = tree.find(node, key);
    return tree.isString(value) ? tree.string(value) : QString();
}

bool isResourceType(const QString &type)
{
    static const QRegularExpression form(
        QStringLiteral("^(AWS|Custom|Alexa|Third|[A-Z][A-Za-z0-9]+)::[A-Za-z0-9:@_-]+$"));
    return form.match(type).hasMatch();
}

QHash<QString, QString> defaultsIn(const Tree &tree, NodeId parameters)
{
    QHash<QString, QString> defaults;
    if (!tree.isObject(parameters))
        return defaults;
    for (const NodeId parameter : tree.children(parameters)) {
        if (const auto value = literalOf(tree, tree.find(parameter, u"Default")))
            defaults.insert(tree.key(parameter), *value);
    }
    return defaults;
}

// A Ref or ${P} of a parameter with a default is a constant, too.
void fillDefaults(Machine &machine, const QHash<QString, QString> &defaults)
{
    if (!machine.inner)
        return;
    const auto isKnown = [&](const QString &name) {
        return std::ranges::any_of(machine.fillings, [&](const Filling &filling) { return filling.name == name; });
    };
    for (const Hole &hole : machine.inner->holes) {
        if (defaults.contains(hole.name) && !isKnown(hole.name))
            machine.fillings.push_back({hole.name, hole.expression, defaults.value(hole.name), hole.outer});
    }
}

class MachineReading
{
public:
    MachineReading(const Tree &tree, NodeId resource, bool isSam, const QHash<QString, QString> &defaults)
        : m_tree(tree), m_properties(tree.find(resource, u"Properties")), m_defaults(defaults)
    {
        m_made.tool = isSam ? Tool::Sam : Tool::CloudFormation;
        m_made.name = tree.key(resource);
        m_made.key = tree[resource].key;
        m_made.place = tree[resource].key;
        m_made.type = typeIn(find(isSam ? QStringView(u"Type") : QStringView(u"StateMachineType")));
        m_made.settings = isSam ? settingsIn({"Role", "Logging", "Tracing"})
                                : settingsIn({"RoleArn", "LoggingConfiguration", "TracingConfiguration"});
        if (const NodeId events = find(u"Events"); isSam && tree.isObject(events)) {
            for (const NodeId event : tree.children(events))
                m_made.settings.events.push_back({tree.key(event), wordOf(tree, event, u"Type")});
        }
        takeFillings(m_made, tree, find(u"DefinitionSubstitutions"), defaults);
    }

    Machine made()
    {
        const NodeId object = find(u"Definition"), text = find(u"DefinitionString");
        if (const NodeId uri = find(u"DefinitionUri"); uri != NoNode)
            takeUri(uri);
        else if (object != NoNode)
            takeDefinition(m_made, m_tree, object, Signs::CloudFormation);
        else if (text != NoNode)
            takeDefinition(m_made, m_tree, text, Signs::CloudFormation);
        else if (const NodeId location = find(u"DefinitionS3Location"); location != NoNode)
            takeLocation(location);
        else
            m_made.reason = Refusal{Code::Undefined};
        fillDefaults(m_made, m_defaults);
        return std::move(m_made);
    }

private:
    NodeId find(QStringView key) const { return m_tree.find(m_properties, key); }

    // What each is called there.
    struct SettingNames
    {
        const char *role, *logging, *tracing;
    };
    Settings settingsIn(const SettingNames &names) const
    {
        const auto written = [this](const char *name) {
            const NodeId node = find(QString::fromLatin1(name));
            return node == NoNode ? QString() : writtenOf(m_tree, node);
        };
        return {written(names.role), written(names.logging), written(names.tracing), {}};
    }

    QString typeIn(NodeId node) const
    {
        if (node == NoNode)
            return QStringLiteral("STANDARD");
        return literalOf(m_tree, node).value_or(expressionOf(m_tree, node));
    }

    void takeUri(NodeId uri)
    {
        m_made.place = {yaml::valueBegin(m_tree, uri), m_tree[uri].span.end};
        const auto path = literalOf(m_tree, uri);
        if (path && !path->startsWith(u"s3://", Qt::CaseInsensitive)) {
            m_made.form = Form::File;
            m_made.file = *path;
            return;
        }
        const bool isRemote = path || (m_tree.isObject(uri) && !intrinsicAt(m_tree, uri));
        m_made.form = isRemote ? Form::Remote : Form::Expression;
        const QString words = path.value_or(expressionOf(m_tree, uri));
        m_made.reason = isRemote ? Refusal{Code::Remote, {words}} : Refusal{Code::Expression, {words}};
    }

    // What CDK puts there lies beside its output, under the key's name; `aws cloudformation package` takes a local file.
    void takeLocation(NodeId location)
    {
        if (m_tree.isString(location))
            return takeUri(location);
        m_made.place = {yaml::valueBegin(m_tree, location), m_tree[location].span.end};
        m_made.form = Form::Remote;
        m_made.reason = Refusal{Code::Remote, {expressionOf(m_tree, location)}};
        const auto key = literalOf(m_tree, m_tree.find(location, u"Key"));
        static const QRegularExpression asset(QStringLiteral("^[0-9a-f]{64}(\\.\\w+)*$"));
        if (!key || !asset.match(*key).hasMatch())
            return;
        m_made.form = Form::File;
        m_made.file = QStringLiteral("asset.") + *key;
        m_made.reason.reset();
    }

    const Tree &m_tree;
    NodeId m_properties;
    const QHash<QString, QString> &m_defaults;
    Machine m_made;
};

// AWS::LanguageExtensions: what stands in a loop is written once for each of its values, which fill in ${Name} there.
struct Loop
{
    Filling filling;
    NodeId body = NoNode;
};

std::optional<Loop> loopAt(const Tree &tree, NodeId entry)
{
    const bool isLoop = tree.key(entry).startsWith(u"Fn::ForEach::") && tree.isArray(entry)
        && tree[entry].childCount == 3 && tree.isString(tree.child(entry, 0));
    if (!isLoop)
        return std::nullopt;
    const NodeId name = tree.child(entry, 0), values = tree.child(entry, 1);
    return Loop{{tree.string(name), expressionOf(tree, values), {}, tree[name].span}, tree.child(entry, 2)};
}

void addMachines(std::vector<Machine> &made, const Tree &tree, NodeId resources,
                 const QHash<QString, QString> &defaults)
{
    if (!tree.isObject(resources))
        return;
    for (const NodeId child : tree.children(resources)) {
        if (const auto loop = loopAt(tree, child)) {
            const size_t before = made.size();
            addMachines(made, tree, loop->body, defaults);
            for (size_t i = before; i < made.size(); ++i)
                made[i].loops.push_back(loop->filling);
            continue;
        }
        const QString type = wordOf(tree, child, u"Type");
        const bool isSam = type == u"AWS::Serverless::StateMachine";
        if (isSam || type == u"AWS::StepFunctions::StateMachine")
            made.push_back(MachineReading(tree, child, isSam, defaults).made());
    }
}

} // namespace

bool holdsResources(const Tree &tree, NodeId node)
{
    if (!tree.isObject(node))
        return false;
    for (const NodeId child : tree.children(node)) {
        if (tree.isObject(child) && isResourceType(wordOf(tree, child, u"Type")))
            return true;
    }
    return false;
}

std::vector<Machine> machinesAmong(const Tree &tree, NodeId resources, NodeId parameters)
{
    std::vector<Machine> made;
    addMachines(made, tree, resources, defaultsIn(tree, parameters));
    return made;
}

} // namespace exchange
