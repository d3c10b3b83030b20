#include "core/asl/reader.h"
#include "core/edit/arrows.h"
#include "core/edit/mirror.h"
#include "core/edit/removal.h"
#include "core/edit/scope_text.h"
#include "core/json/edit.h"
#include "core/json/parser.h"
#include "core/regroup/piece.h"
#include "core/regroup/regroup.h"
#include "core/validate/variable_use.h"

namespace regroup {

namespace {

using asl::StatePath;
using edit::Editing;

constexpr const char *Start = "arn:aws:states:::states:startExecution.sync:2";

// Those that are assigned outside; what is assigned inside, nobody else knows (pieceOf).
QStringList variablesRead(const asl::Definition &now, const Piece &piece)
{
    const QMap<QString, QStringList> byState = validate::variableReferences(now);
    QSet<QString> read, assigned;
    asl::forEachState(now.root, {}, [&](const StatePath &path, const asl::State &state) {
        const bool isInside =
            std::ranges::any_of(piece.states, [&](const StatePath &each) { return path.isWithin(each); });
        if (!isInside)
            return;
        for (const QString &name : byState.value(state.name))
            read << name;
        assigned += validate::assignedBy(*now.tree, state);
    });
    QStringList names = (read - assigned).values();
    names.sort();
    return names;
}

Value inputFor(const QStringList &variables, bool isJsonata)
{
    Value input = Value::object(), handed = Value::object();
    for (const QString &name : variables) {
        const std::string key = name.toStdString();
        if (isJsonata)
            handed[key] = "{% $" + key + " %}";
        else
            handed[key + ".$"] = "$" + key;
    }
    if (isJsonata)
        input["input"] = "{% $states.input %}";
    else
        input["input.$"] = "$";
    input["variables"] = handed;
    return input;
}

Value callOf(const QString &machineName, const QStringList &variables, bool isJsonata)
{
    const QString arn = QStringLiteral("arn:aws:states:us-east-1:123456789012:stateMachine:") + machineName;
    Value given = Value::object({{"StateMachineArn", arn.toStdString()}});
    if (!variables.isEmpty())
        given["Input"] = inputFor(variables, isJsonata);
    else if (isJsonata)
        given["Input"] = "{% $states.input %}";
    else
        given["Input.$"] = "$";
    Value body = Value::object({{"Type", "Task"}, {"Resource", Start}});
    body[isJsonata ? "Arguments" : "Parameters"] = given;
    if (isJsonata)
        body["Output"] = "{% $states.result.Output %}";
    else
        body["OutputPath"] = "$.Output";
    return body;
}

// What comes first in the workflow that is called: the variables are known again, and the input is what it was.
Value takingOf(const QStringList &variables, bool isJsonata)
{
    Value assigned = Value::object();
    for (const QString &name : variables) {
        const std::string key = name.toStdString();
        if (isJsonata)
            assigned[key] = "{% $states.input.variables." + key + " %}";
        else
            assigned[key + ".$"] = "$.variables." + key;
    }
    Value body = Value::object({{"Type", "Pass"}, {"Assign", assigned}});
    if (isJsonata)
        body["Output"] = "{% $states.input.input %}";
    else
        body["OutputPath"] = "$.input";
    return body;
}

Result<QString> calledText(const asl::Definition &now, const Piece &piece, const QStringList &variables)
{
    const asl::Definition members = detached(now, piece);
    const bool isJsonata = now.language == asl::QueryLanguage::Jsonata;
    Value head = Value::object();
    if (isJsonata)
        head["QueryLanguage"] = "JSONata";
    head["StartAt"] = piece.entry.toStdString();
    head["States"] = Value::object();
    const text::Style style = text::styleOf(now.tree->text());
    Editing text(asl::read(json::parse(json::rendered(head, style, 0) + u'\n')));
    edit::putStates(text, {}, members, {});
    if (!variables.isEmpty()) {
        const QString name = edit::uniqueName(now, QStringLiteral("Take variables"));
        Value body = takingOf(variables, isJsonata);
        body["Next"] = piece.entry.toStdString();
        const json::NodeId states = text.now().root.statesNode;
        text.setField(states, name, json::rendered(body, style, 2), {});
        edit::startWith(text, {}, name);
    }
    const edit::Answer done = text.answer({});
    if (!done)
        return done.error();
    return text.tree().text();
}

edit::Answer callPut(const asl::Definition &now, const Piece &piece, const QString &machineName,
                     const QStringList &variables)
{
    Editing text(now);
    const QString name = edit::uniqueName(now, machineName);
    const bool isJsonata = now.language == asl::QueryLanguage::Jsonata;
    if (putInPlaceOf(text, piece, name, callOf(machineName, variables, isJsonata)))
        edit::eraseFrom(text, piece.scope, piece.states);
    for (const StatePath &path : piece.states) {
        if (readsExecution(now, path))
            text.tell({edit::NoticeCode::OwnExecution, {path.name()}});
    }
    return text.answer({piece.scope.state(name)});
}

} // namespace

Result<Extraction> extracted(const asl::Definition &now, const std::vector<StatePath> &states,
                             const QString &machineName)
try {
    const Result<asl::Definition> read = edit::isMirrored(now) ? edit::mirrorOf(now) : Result<asl::Definition>(now);
    if (!read)
        return read.error();
    const Result<Piece> piece = pieceOf(*read, states);
    if (!piece)
        return piece.error();
    const QStringList variables = variablesRead(*read, *piece);
    const Result<QString> text = calledText(*read, *piece, variables);
    if (!text)
        return text.error();
    const auto put = [&](const asl::Definition &definition) {
        return callPut(definition, *piece, machineName, variables);
    };
    const edit::Answer answer = edit::isMirrored(now) ? edit::throughMirror(now, put) : put(now);
    if (!answer)
        return answer.error();
    return Extraction{*answer, *text};
} catch (...) {
    return edit::failure();
}

} // namespace regroup
