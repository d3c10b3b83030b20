#include "ui/editor/hover_text.h"

#include "core/asl/call_parameters.h"
#include "core/language/functions.h"
#include "core/language/meaning.h"
#include "core/language/yaml_place.h"
#include "ui/editor/field_text.h"

#include <QCoreApplication>

namespace editor {
namespace {

bool isNamePart(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'$' || c == u'.';
}

// "$map" or "States.Format" around the position.
QString wordAround(const QString &text, qsizetype position)
{
    qsizetype begin = position, end = position;
    while (begin > 0 && isNamePart(text[begin - 1]))
        --begin;
    while (end < text.size() && isNamePart(text[end]))
        ++end;
    return text.mid(begin, end - begin);
}

QString stateExplanation(const asl::Definition &definition, qsizetype position, const QString &name)
{
    const asl::StatePath path = language::stateMeantAt(definition, position);
    const asl::State *state = definition.find(path);
    if (!state || path.name() != name)
        return {};
    const QString words =
        QCoreApplication::translate("editor::Hover", "The %1 state “%2”.").arg(asl::toString(state->kind()), name);
    return state->comment.isEmpty() ? words : words + u' ' + state->comment;
}

QString typeWords(const asl::Parameter &parameter)
{
    switch (parameter.type) {
    case asl::ParameterType::Text: return QCoreApplication::translate("editor::Hover", "a text");
    case asl::ParameterType::Number: return QCoreApplication::translate("editor::Hover", "a number");
    case asl::ParameterType::Boolean: return QCoreApplication::translate("editor::Hover", "true or false");
    case asl::ParameterType::List: return QCoreApplication::translate("editor::Hover", "a list");
    case asl::ParameterType::Json: break;
    }
    return QCoreApplication::translate("editor::Hover", "an object");
}

// Of what a call takes: "s3:getObject needs Bucket: a text."
QString parameterExplanation(const asl::Definition &definition, qsizetype position, QString name)
{
    const asl::State *state = definition.find(definition.at(position));
    const auto *task = state ? std::get_if<asl::TaskFields>(&state->fields) : nullptr;
    if (!task)
        return {};
    if (name.endsWith(u".$"))
        name.chop(2);
    const asl::Integration call = asl::integrationOf(task->resource);
    const std::vector<asl::Parameter> parameters = asl::parametersOf(call);
    const auto told = std::ranges::find(parameters, name, &asl::Parameter::name);
    if (told == parameters.end())
        return {};
    const QString words = told->required ? QCoreApplication::translate("editor::Hover", "%1 needs %2: %3.")
                                         : QCoreApplication::translate("editor::Hover", "%1 takes %2: %3.");
    const QString type = told->values.isEmpty()
        ? typeWords(*told)
        : QCoreApplication::translate("editor::Hover", "one of %1").arg(told->values.join(u", "_qs));
    return words.arg(call.service + u':' + call.action, told->name, type);
}

} // namespace

QString explanationAt(const asl::Definition &definition, qsizetype position)
{
    const language::Place place = language::wordPlaceAt(definition, position);
    if (place.slot == language::Slot::None || place.word.isEmpty())
        return {};
    const QString &text = definition.tree->text();
    const QString inner = text.mid(place.inner.begin, place.inner.length());
    if (place.slot == language::Slot::Key && place.object == asl::Place::Parameters)
        return parameterExplanation(definition, position, inner);
    if (place.slot == language::Slot::Key && place.object != asl::Place::States)
        return asl::fieldOf(place.object, inner) ? fieldExplanation(inner) : QString();
    if (const QString error = errorExplanation(inner); !error.isEmpty())
        return error;
    if (const language::Function *function = language::functionNamed(wordAround(text, position)))
        return QString::fromUtf8(function->signature);
    return stateExplanation(definition, position, inner);
}

} // namespace editor
