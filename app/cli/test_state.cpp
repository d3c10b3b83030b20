#include "app/cli/test_state.h"

#include "app/cli/command_line.h"
#include "app/file_access.h"
#include "app/template.h"
#include "core/simulate/test_state/test_state.h"
#include "core/validate/validator.h"

#include <QFile>

#include <algorithm>
#include <cstdio>

namespace cli {

namespace {

void printJson(const Value &value)
{
    cli::print(QByteArray::fromStdString(value.dump(2, ' ', false, Value::error_handler_t::replace)) + '\n');
}

int refuse(const sim::ApiError &error)
{
    printJson({{"apiError", {{"code", error.code}, {"message", error.message}}}});
    return AtFault;
}

Outcome<QString> requestText(const QStringList &paths)
{
    if (!paths.isEmpty() && paths.constFirst() != u"-")
        return definitionTextOf(paths.constFirst());
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return Trouble{Misused, tr("Standard input cannot be read.")};
    const auto request = app::definitionTextFrom(input.readAll());
    if (!request)
        return Trouble{Misused, app::fileSentence(request.error(), tr("standard input"))};
    return request->text;
}

// What AWS says of a definition it would not create; the first complaint is the one it tells.
std::optional<sim::ApiError> definitionRefusal(const asl::Definition &definition)
{
    const auto found = validate::diagnosed(definition);
    const auto error = std::ranges::find(found, validate::Severity::Error, &validate::Diagnostic::severity);
    if (error == found.end())
        return std::nullopt;
    QString complaint = error->code + QStringLiteral(": ") + error->message;
    if (!error->location.isEmpty())
        complaint += QStringLiteral(" at ") + error->location;
    return sim::ApiError{"InvalidDefinition", "Invalid State Machine Definition: '" + complaint.toStdString() + "'"};
}

int answer(const Value &json)
{
    const auto request = sim::readTestRequest(json);
    if (!request)
        return refuse(request.error());
    if (const auto refused = definitionRefusal(request->definition))
        return refuse(*refused);
    if (const auto refused = sim::refusal(*request))
        return refuse(*refused);
    if (const auto resource = sim::uncalledResource(*request))
        return report(AtFault,
                      tr("%1 calls %2, which is not called from here: give the request a mock.")
                          .arg(request->stateName, *resource));
    const auto response = sim::testResponse(*request);
    if (!response)
        return refuse(response.error());
    printJson(*response);
    return Good;
}

} // namespace

int testState(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        tr("Tries one state alone, as AWS's TestState does: with mocks, and without AWS."));
    parser.addPositionalArgument(QStringLiteral("request"),
                                 tr("A JSON file with TestState's request; without one, or for -, standard input."),
                                 QStringLiteral("[FILE]"));
    if (const auto done = readArguments(parser, "test-state", arguments))
        return *done;
    if (parser.positionalArguments().size() > 1)
        return report(Misused, tr("Name one request only."));
    const auto text = requestText(parser.positionalArguments());
    if (!text)
        return report(text.error());
    const auto json = dataIn(*text, tr("The request"), Misused);
    if (!json)
        return report(json.error());
    if (!json->is_object())
        return report(Misused, tr("The request is no JSON object."));
    return answer(*json);
}

} // namespace cli
