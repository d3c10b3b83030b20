#include "core/asl/vocabulary.h"
#include "core/edit/arrows.h"
#include "core/edit/layout_text.h"
#include "core/edit/mirror.h"
#include "core/edit/naming.h"
#include "core/edit/removal.h"
#include "core/edit/scope_text.h"
#include "core/regroup/piece.h"
#include "core/regroup/regroup.h"

namespace regroup {

namespace {

using asl::StatePath;
using edit::Editing;

// What makes the container give what its states gave, and a Map run once.
void addPlumbing(Value &body, Wrapper wrapper, bool isJsonata)
{
    if (wrapper == Wrapper::Map && isJsonata)
        body["Items"] = "{% [$states.input] %}";
    else if (wrapper == Wrapper::Map)
        body["ItemsPath"] = "$.items";
    if (isJsonata)
        body["Output"] = "{% $states.result[0] %}";
    else if (wrapper == Wrapper::Parallel)
        body["OutputPath"] = "$[0]";
}

Value containerOf(const Piece &piece, Wrapper wrapper, bool isJsonata)
{
    Value scope = Value::object({{"StartAt", piece.entry.toStdString()}, {"States", Value::object()}});
    Value body = Value::object({{"Type", wrapper == Wrapper::Map ? "Map" : "Parallel"}});
    if (wrapper == Wrapper::Map) {
        Value processor = Value::object({{"ProcessorConfig", Value::object({{"Mode", "INLINE"}})}});
        processor.update(scope);
        body["ItemProcessor"] = processor;
    } else {
        body["Branches"] = Value::array({scope});
    }
    addPlumbing(body, wrapper, isJsonata);
    return body;
}

} // namespace

edit::Answer wrapped(const asl::Definition &now, const std::vector<StatePath> &states, Wrapper wrapper)
try {
    if (edit::isMirrored(now))
        return edit::throughMirror(now,
                                   [&](const asl::Definition &mirror) { return wrapped(mirror, states, wrapper); });
    const Result<Piece> piece = pieceOf(now, states);
    if (!piece)
        return piece.error();
    Editing text(now);
    const QString name = edit::uniqueName(now, wrapper == Wrapper::Map ? u"Map"_qs : u"Parallel"_qs);
    const StatePath container = piece->scope.state(name);
    const bool isJsonata = now.language == asl::QueryLanguage::Jsonata;
    const asl::Definition members = detached(now, *piece);
    const bool isDone = putInPlaceOf(text, *piece, name, containerOf(*piece, wrapper, isJsonata))
        && edit::putStates(text, asl::ScopePath{container, 0}, members, {})
        && edit::eraseFrom(text, piece->scope, piece->states);
    if (!isDone)
        return text.answer({});
    if (wrapper == Wrapper::Map && !isJsonata)
        text.tell({edit::NoticeCode::ItemsNeeded, {name}});
    return text.answer({container});
} catch (...) {
    return edit::failure();
}

} // namespace regroup
