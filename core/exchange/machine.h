// A state machine as a deployment tool's file holds it: what it is called, where its definition stands, and what the
// tool says of it beside the definition.
#pragma once

#include "core/exchange/inner.h"

#include <QHash>
#include <QStringList>

#include <optional>

namespace exchange {

enum class Tool : quint8 { Sam, CloudFormation, Serverless, Terraform };

// How the file holds the definition.
enum class Form : quint8 {
    Object, // values of the file's own format: YAML, JSON
    Text, // one text: a block scalar, a quoted scalar, a heredoc
    Sub, // the text of a Fn::Sub
    Join, // the parts of a Fn::Join
    Jsonencode, // HCL's values
    File, // another file: DefinitionUri, ${file()}, file()
    Template, // another file that the tool fills in: templatefile(), a template_file's vars
    Remote, // in S3: not readable offline
    Expression, // anything else the tool works out: a variable, a module's output
};

// What fills a ${Name} of the definition.
struct Filling
{
    QString name;
    QString expression; // as the file writes it
    std::optional<QString> value; // where it is a constant; never invented
    text::Span place; // its entry: key and value
};

// What starts the machine.
struct Trigger
{
    QString name; // as the file calls it
    QString type; // "EventBridgeRule", "http"; empty where that cannot be told
    bool operator==(const Trigger &) const = default;
};

// What the file says of the machine beside its definition, as it writes it, on one line; empty where it says nothing.
struct Settings
{
    QString role;
    QString logging;
    QString tracing;
    std::vector<Trigger> events;
    bool operator==(const Settings &) const = default;
};

struct Machine
{
    QString name; // logical ID, key, or the resource's name
    Tool tool = Tool::CloudFormation;
    Form form = Form::Object;
    QString type; // "STANDARD", "EXPRESS", or the expression that says which
    text::Span key; // where the machine begins: its name in the file
    text::Span place; // the definition's value, or what names its file
    QString
        file; // as written, without the tool's own words around it: "machines/order.asl.json". Empty where the definition stands here
    Settings settings;
    bool holdsMachines = false; // the file has whole machines in it, not one's definition
    std::vector<Filling> fillings; // in the file's order
    std::vector<Filling> loops; // around it: each fills in its ${Name}, with one value after the other
    bool isFilledElsewhere =
        false; // what fills the definition is worked out by the tool: there may be more than `fillings`
    std::optional<Inner> inner; // where the definition stands in this very text and can be read
    std::optional<Refusal> reason; // why it cannot be read, or only be read and not edited
};

// What fills each name.
QHash<QString, QString> expressionsOf(const std::vector<Filling> &fillings);

} // namespace exchange
