#include "ui/editor/hover_text.h"

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

} // namespace

QString explanationAt(const asl::Definition &definition, qsizetype position)
{
    const language::Place place = language::wordPlaceAt(definition, position);
    if (place.slot == language::Slot::None || place.word.isEmpty())
        return {};
    const QString &text = definition.tree->text();
    const QString inner = text.mid(place.inner.begin, place.inner.length());
    if (place.slot == language::Slot::Key && place.object != asl::Place::States)
        return asl::fieldOf(place.object, inner) ? fieldExplanation(inner) : QString();
    if (const QString error = errorExplanation(inner); !error.isEmpty())
        return error;
    if (const language::Function *function = language::functionNamed(wordAround(text, position)))
        return QString::fromUtf8(function->signature);
    return stateExplanation(definition, position, inner);
}

} // namespace editor
