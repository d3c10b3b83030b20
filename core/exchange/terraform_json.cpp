#include "core/exchange/terraform_json.h"

#include "core/exchange/definition_value.h"
#include "core/exchange/refusals.h"

#include <QRegularExpression>

namespace exchange {

using json::NodeId;
using json::Tree;

namespace {

// A text that is one expression and nothing else: ${jsonencode(…)}, ${file("x")}, ${var.definition}.
bool isExpression(const QString &text)
{
    return text.startsWith(u"${") && text.endsWith(u'}') && !text.contains(u'\n')
        && !text.contains(u'"' + QStringLiteral("StartAt"));
}

Machine resourceAt(const Tree &tree, NodeId entry)
{
    static const QRegularExpression file(
        QStringLiteral("^\\$\\{(templatefile|file)\\(\\s*\"(?:\\$\\{path\\.(?:module|root|cwd)\\}/)?([^\"$]+)\""));
    Machine machine;
    machine.tool = Tool::Terraform;
    machine.name = tree.key(entry);
    machine.key = machine.place = tree[entry].key;
    machine.type = literalOf(tree, tree.find(entry, u"type")).value_or(QStringLiteral("STANDARD"));
    const auto setting = [&](QStringView name) {
        const NodeId node = tree.find(entry, name);
        return node == json::NoNode ? QString() : writtenOf(tree, node);
    };
    machine.settings = {setting(u"role_arn"), setting(u"logging_configuration"), setting(u"tracing_configuration"), {}};
    const NodeId definition = tree.find(entry, u"definition");
    if (!tree.isString(definition)) {
        machine.reason = definition == json::NoNode ? Refusal{Code::Undefined}
                                                    : Refusal{Code::Malformed, {expressionOf(tree, definition)}};
        return machine;
    }
    const QString text = tree.string(definition);
    machine.place = tree[definition].span;
    if (const auto match = file.match(text); match.hasMatch()) {
        machine.form = match.captured(1) == u"file" ? Form::File : Form::Template;
        machine.file = match.captured(2);
        machine.isFilledElsewhere = true; // its arguments are within the text
    } else if (isExpression(text)) {
        machine.form = Form::Expression;
        machine.reason = Refusal{Code::Expression, {text}};
    } else {
        takeDefinition(machine, tree, definition, Signs::Serverless);
    }
    return machine;
}

} // namespace

std::vector<Machine> terraformJsonMachines(const Tree &tree)
{
    std::vector<Machine> made;
    const NodeId resources = tree.find(tree.root(), u"resource");
    std::vector<NodeId> blocks{resources};
    if (tree.isArray(resources)) {
        blocks.clear();
        for (const NodeId block : tree.children(resources))
            blocks.push_back(block);
    }
    for (const NodeId block : blocks) {
        const NodeId machines = tree.find(block, u"aws_sfn_state_machine");
        if (!tree.isObject(machines))
            continue;
        for (const NodeId child : tree.children(machines))
            made.push_back(resourceAt(tree, child));
    }
    return made;
}

} // namespace exchange
