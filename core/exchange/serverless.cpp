#include "core/exchange/serverless.h"

#include "core/exchange/cloud_formation.h"
#include "core/exchange/definition_value.h"
#include "core/exchange/refusals.h"
#include "core/yaml/layout.h"

#include <QRegularExpression>

namespace exchange {

using json::NodeId;
using json::NoNode;
using json::Tree;

namespace {

// What ${file(x.json)} and ${file(x.yml):part} name.
QString includedFile(const QString &words)
{
    static const QRegularExpression included(QStringLiteral("^\\$\\{file\\(\\s*([^)]+?)\\s*\\)[^}]*\\}$"));
    return included.match(words).captured(1);
}

// Nothing but one variable of the Framework's, which is worked out from elsewhere, or is a part of a file.
bool takeVariable(Machine &machine, const Tree &tree, NodeId value, bool isDefinition)
{
    static const QRegularExpression variable(QStringLiteral("^\\$\\{(?:[^{}]|\\{[^{}]*\\})*\\}$"));
    const QString words = tree.isString(value) ? tree.string(value) : QString();
    const QString file = includedFile(words);
    const bool isPart =
        isDefinition && !file.isEmpty() && words.contains(QRegularExpression(QStringLiteral("\\)\\s*:")));
    if (!variable.match(words).hasMatch() || (!file.isEmpty() && !isPart))
        return false;
    machine.place = {yaml::valueBegin(tree, value), tree[value].span.end};
    machine.form = Form::Expression;
    machine.reason = Refusal{Code::Expression, {words}};
    return true;
}

// The first ${…} of a path, which the Framework fills in.
QString variableIn(const QString &path)
{
    static const QRegularExpression variable(QStringLiteral("\\$\\{[^{}]*\\}"));
    return variable.match(path).captured();
}

Machine begun(const Tree &tree, NodeId entry)
{
    Machine machine;
    machine.tool = Tool::Serverless;
    machine.name = tree.key(entry);
    machine.key = machine.place = tree[entry].key;
    machine.type = QStringLiteral("STANDARD");
    return machine;
}

// A file that holds the value, if the value says so.
bool takeFile(Machine &machine, const Tree &tree, NodeId value)
{
    const QString file = tree.isString(value) ? includedFile(tree.string(value)) : QString();
    if (file.isEmpty())
        return false;
    machine.form = Form::File;
    machine.file = file;
    if (const QString variable = variableIn(file); !variable.isEmpty())
        machine.reason = Refusal{Code::OpenPath, {file, variable}};
    machine.place = {yaml::valueBegin(tree, value), tree[value].span.end};
    return true;
}

QString settingIn(const Tree &tree, NodeId entry, QStringView name)
{
    const NodeId node = tree.find(entry, name);
    return node == NoNode ? QString() : writtenOf(tree, node);
}

// Each is an object with one key, or a word.
std::vector<Trigger> eventsIn(const Tree &tree, NodeId list)
{
    std::vector<Trigger> found;
    if (!tree.isArray(list))
        return found;
    for (const NodeId event : tree.children(list)) {
        const NodeId first = tree.isObject(event) ? tree.child(event, 0) : NoNode;
        const QString name = first == NoNode ? writtenOf(tree, event) : tree.key(first);
        found.push_back({name, name});
    }
    return found;
}

Machine machineAt(const Tree &tree, NodeId entry)
{
    Machine machine = begun(tree, entry);
    if (takeVariable(machine, tree, entry, false) || takeFile(machine, tree, entry))
        return machine;
    if (const auto type = literalOf(tree, tree.find(entry, u"type")))
        machine.type = type->toUpper();
    machine.settings = {settingIn(tree, entry, u"role"), settingIn(tree, entry, u"loggingConfig"),
                        settingIn(tree, entry, u"tracingConfig"), eventsIn(tree, tree.find(entry, u"events"))};
    const NodeId definition = tree.find(entry, u"definition");
    if (definition == NoNode)
        machine.reason = Refusal{Code::Undefined};
    else if (!takeVariable(machine, tree, definition, true) && !takeFile(machine, tree, definition))
        takeDefinition(machine, tree, definition, Signs::Serverless);
    return machine;
}

bool holdsDefinition(const Tree &tree, NodeId node)
{
    const NodeId definition = tree.find(node, u"definition");
    return tree.find(definition, u"StartAt") != NoNode || tree.find(definition, u"States") != NoNode;
}

// All that is machines by name, or files of such, one or a list of them.
void addMachines(std::vector<Machine> &made, const Tree &tree, NodeId machines)
{
    if (machines == NoNode)
        return;
    if (tree.isObject(machines)) {
        for (const NodeId child : tree.children(machines))
            made.push_back(machineAt(tree, child));
        return;
    }
    if (tree.isArray(machines)) {
        for (const NodeId each : tree.children(machines))
            addMachines(made, tree, each);
        return;
    }
    Machine all = begun(tree, machines);
    if (!takeFile(all, tree, machines))
        return;
    all.holdsMachines = true;
    made.push_back(std::move(all));
}

// One block of Resources, or a list of such blocks, which the Framework puts together.
void addResources(std::vector<Machine> &made, const Tree &tree, NodeId resources)
{
    if (tree.isArray(resources)) {
        for (const NodeId each : tree.children(resources))
            addResources(made, tree, each);
        return;
    }
    for (Machine &machine : machinesAmong(tree, tree.find(resources, u"Resources"), NoNode))
        made.push_back(std::move(machine));
}

} // namespace

std::vector<Machine> serverlessMachines(const Tree &tree)
{
    std::vector<Machine> made;
    const NodeId functions = tree.find(tree.root(), u"stepFunctions");
    const bool isElsewhere = tree.isString(functions);
    addMachines(made, tree,
                isElsewhere ? functions
                            : tree.find(tree.isObject(functions) ? functions : tree.root(), u"stateMachines"));
    addResources(made, tree, tree.find(tree.root(), u"resources"));
    return made;
}

std::vector<Machine> serverlessPart(const Tree &tree)
{
    std::vector<Machine> made;
    const NodeId root = tree.root();
    if (holdsDefinition(tree, root)) {
        Machine machine = machineAt(tree, root);
        const auto id = literalOf(tree, tree.find(root, u"id")), name = literalOf(tree, tree.find(root, u"name"));
        machine.name = id.value_or(name.value_or(QString()));
        machine.key = tree[tree.find(root, u"definition")].key;
        made.push_back(std::move(machine));
        return made;
    }
    if (!tree.isObject(root))
        return made;
    for (const NodeId child : tree.children(root)) {
        if (holdsDefinition(tree, child))
            made.push_back(machineAt(tree, child));
    }
    return made;
}

} // namespace exchange
