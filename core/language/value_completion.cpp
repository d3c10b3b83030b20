#include "core/language/value_completion.h"

#include "core/asl/reader.h"
#include "core/edit/mirror.h"
#include "core/json/edit.h"
#include "core/json/parser.h"

namespace language {

namespace {

qsizetype writtenLength(QStringView text)
{
    return json::quoted(text).size() - 2;
}

// How much of the value a stretch of its JSON text stands for.
qsizetype saidLength(const QString &written)
{
    const json::Tree tree = json::parse(u'"' + written + u'"');
    return tree.string(tree.root()).size();
}

} // namespace

ValueCompletions completionsIn(const asl::Definition &now, const edit::Part &object, const QString &key,
                               const QString &value, qsizetype caret)
{
    const Result<asl::Definition> mirror = edit::isMirrored(now) ? edit::mirrorOf(now) : Result<asl::Definition>(now);
    if (!mirror || !mirror->tree)
        return {};
    const edit::Answer written = edit::setPartField(*mirror, object, key, json::quoted(value));
    if (!written)
        return {};
    const asl::Definition then = asl::read(json::parse(text::applied(mirror->tree->text(), written->patch)));
    const json::NodeId place = edit::resolved(then, object);
    const json::NodeId field = place == json::NoNode ? json::NoNode : then.tree->find(place, key);
    if (!then.tree->isString(field))
        return {};
    const qsizetype begin = (*then.tree)[field].span.begin + 1;
    const Completions offer = completionsAt(then, begin + writtenLength(QStringView(value).left(caret)));
    if (!offer.isWithin)
        return {};
    const auto valuePlace = [&](qsizetype at) { return saidLength(then.tree->text().mid(begin, at - begin)); };
    return {{valuePlace(offer.span.begin), valuePlace(offer.span.end)}, filtered(offer.items, offer.typed)};
}

} // namespace language
