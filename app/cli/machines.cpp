#include "app/cli/machines.h"

#include "app/cli/checked.h"
#include "app/cli/command_line.h"
#include "app/file_access.h"
#include "app/template.h"
#include "core/exchange/holes.h"

#include <QDir>

namespace cli {

namespace {

using exchange::Hole;
using exchange::Machine;

const char *wordFor(Hole::Place place)
{
    switch (place) {
    case Hole::WholeString: return "string";
    case Hole::InString: return "in-string";
    case Hole::Bare: return "value";
    case Hole::Key: return "key";
    }
    return "";
}

Value holesIn(const std::vector<Hole> &holes, const text::LineIndex &lines)
{
    Value made = Value::array();
    for (const Hole &hole : holes) {
        Value one = {{"name", hole.name.toStdString()},
                     {"expression", hole.expression.toStdString()},
                     {"kind", wordFor(hole.place)}};
        addPlace(one, lines, hole.outer);
        made.push_back(std::move(one));
    }
    return made;
}

// The definition lies in a file of its own, where its holes are ${Name} that the template fills in.
Value holesInFile(const QString &templatePath, const Machine &machine)
{
    const auto found = app::definitionAt(templatePath + u'#' + machine.name);
    if (!found || found->within)
        return Value::array();
    exchange::Inner inner =
        found->filledIn ? *found->filledIn : exchange::wholeText(found->file.text, app::formatOf(*found));
    for (Hole &hole : inner.holes)
        hole.name = hole.expression; // there it stands so
    exchange::addTextHoles(inner, exchange::Signs::CloudFormation, exchange::expressionsOf(machine.fillings));
    exchange::placeHoles(inner);
    return holesIn(inner.holes, text::LineIndex(found->file.text));
}

Value settingsOf(const Machine &machine)
{
    Value events = Value::array();
    for (const exchange::Trigger &event : machine.settings.events)
        events.push_back({{"name", event.name.toStdString()}, {"type", event.type.toStdString()}});
    Value substitutions = Value::object();
    for (const exchange::Filling &filling : machine.fillings)
        substitutions[filling.name.toStdString()] = filling.value.value_or(filling.expression).toStdString();
    Value made = {{"events", std::move(events)}, {"substitutions", std::move(substitutions)}};
    const auto add = [&](const char *name, const QString &written) {
        if (!written.isEmpty())
            made[name] = written.toStdString();
    };
    add("role", machine.settings.role);
    add("logging", machine.settings.logging);
    add("tracing", machine.settings.tracing);
    return made;
}

Value described(const QString &path, const text::LineIndex &lines, const Machine &machine)
{
    Value made = {{"name", machine.name.toStdString()},
                  {"carrier", exchange::carrierName(machine).toStdString()},
                  {"type", machine.type.toStdString()}};
    if (!machine.file.isEmpty())
        made["file"] = QDir::cleanPath(machine.file).toStdString();
    Value place = Value::object();
    addPlace(place, lines, machine.place);
    made["place"] = std::move(place);
    if (machine.inner) {
        exchange::Inner inner = *machine.inner;
        if (machine.form != exchange::Form::Jsonencode) // its reader knows
            exchange::placeHoles(inner);
        made["holes"] = holesIn(inner.holes, lines);
    } else {
        made["holes"] = machine.file.isEmpty() ? Value::array() : holesInFile(path, machine);
    }
    made.update(settingsOf(machine));
    return made;
}

// False where the file is no template; a definition's own file holds the machine it is.
Outcome<bool> describeAll(const QString &path, Value &answer)
{
    const auto file = textOf(path);
    if (!file)
        return file.error();
    const auto seen = app::templateAt(path, *file);
    if (!seen)
        return false;
    const text::LineIndex lines(*file);
    for (const Machine &machine : seen->machines) {
        answer.push_back(described(path, lines, machine));
        if (machine.reason)
            report(Good, app::fileSentence(*machine.reason, path + u'#' + machine.name));
    }
    return true;
}

} // namespace

int machines(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(tr(
        "Lists the state machines in a file of AWS SAM, CloudFormation, CDK's output, the Serverless Framework or "
        "Terraform, as a JSON array: where each definition stands, and what the tool fills in. Every other command takes one "
        "as FILE#NAME."));
    parser.addPositionalArgument(QStringLiteral("file"), tr("The template."), QStringLiteral("FILE"));
    if (const auto done = readArguments(parser, "machines", arguments))
        return *done;
    if (parser.positionalArguments().size() != 1)
        return report(Misused, tr("Name one template."));
    const QString path = parser.positionalArguments().constFirst();
    Value answer = Value::array();
    const auto read = describeAll(path, answer);
    if (!read)
        return report(read.error());
    if (!*read)
        return report(AtFault, tr("%1 is no template of a tool that Batuta knows.").arg(path));
    print(linesOf(answer));
    return Good;
}

} // namespace cli
