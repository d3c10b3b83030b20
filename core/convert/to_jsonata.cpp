#include "core/convert/to_jsonata.h"

#include "core/asl/vocabulary.h"
#include "core/convert/state.h"
#include "core/edit/editing.h"
#include "core/edit/layout_text.h"
#include "core/edit/mirror.h"

namespace convert {

namespace {

using asl::Definition;
using asl::StatePath;
using edit::Editing;

const QString LanguageKey = QStringLiteral("QueryLanguage");
const QString Jsonata = QStringLiteral("JSONata");

// Fields that did not change keep their text.
void rewrite(Editing &text, const StatePath &path, const Value &before, const Value &after)
{
    for (const auto &[key, value] : before.items()) {
        if (!after.contains(key))
            text.removeField(path, QString::fromStdString(key));
    }
    for (const auto &[key, value] : after.items()) {
        const json::NodeId object = text.object(path);
        if (object == json::NoNode)
            return;
        if (!before.contains(key) || before[key] != value)
            text.setField(object, QString::fromStdString(key), edit::memberText(text.tree(), object, value, text.style()),
                          asl::stateFieldOrder());
    }
}

// Whether the state speaks JSONata now.
bool convertState(Editing &text, const StatePath &path, std::vector<Doubt> &doubts)
{
    const asl::State *state = text.state(path);
    const Value before = text.tree().toValue(state->node);
    const ConvertedState made = converted(before);
    if (!made.untranslated.isEmpty()) {
        doubts.push_back({path, QStringLiteral("not-converted"), made.untranslated});
        return false;
    }
    for (const QString &code : made.doubts)
        doubts.push_back({path, code, {}});
    rewrite(text, path, before, made.fields);
    return true;
}

void setLanguage(Editing &text, json::NodeId object, const QStringList &order)
{
    text.setField(object, LanguageKey, edit::memberText(text.tree(), object, Value(Jsonata.toStdString()), text.style()), order);
}

edit::Answer convertAll(const Definition &now, std::vector<Doubt> &doubts)
{
    std::vector<StatePath> paths, done;
    asl::forEachState(now.root, {}, [&](const StatePath &path, const asl::State &state) {
        if (state.language == asl::QueryLanguage::JsonPath)
            paths.push_back(path);
    });
    Editing text(now);
    // A state's text is read anew each time: those inside it may be other ones by then.
    for (const StatePath &path : paths) {
        if (convertState(text, path, doubts))
            done.push_back(path);
    }
    if (done.size() < paths.size()) {
        for (const StatePath &path : done)
            setLanguage(text, text.object(path), asl::stateFieldOrder());
        return text.answer({});
    }
    for (const StatePath &path : paths)
        text.removeField(path, LanguageKey);
    setLanguage(text, text.now().root.node, {QStringLiteral("Comment"), LanguageKey, QStringLiteral("StartAt")});
    return text.answer({});
}

edit::Answer convertOne(const Definition &now, const StatePath &path, std::vector<Doubt> &doubts)
{
    Editing text(now);
    if (text.object(path) == json::NoNode || text.state(path)->language == asl::QueryLanguage::Jsonata)
        return text.answer({path});
    if (convertState(text, path, doubts))
        setLanguage(text, text.object(path), asl::stateFieldOrder());
    return text.answer({path});
}

Result<Conversion> conversionOf(const Definition &now,
                                const std::function<edit::Answer(const Definition &, std::vector<Doubt> &)> &convert)
{
    if (!now.tree || now.root.node == json::NoNode)
        return edit::refusal("not-asl");
    std::vector<Doubt> doubts;
    const auto intent = [&](const Definition &definition) { return convert(definition, doubts); };
    const edit::Answer answer = edit::isMirrored(now) ? edit::throughMirror(now, intent) : intent(now);
    if (!answer)
        return answer.error();
    return Conversion{answer->patch, std::move(doubts)};
}

} // namespace

Result<Conversion> toJsonata(const Definition &now)
{
    return conversionOf(now, convertAll);
}

Result<Conversion> toJsonata(const Definition &now, const StatePath &state)
{
    return conversionOf(now, [&](const Definition &definition, std::vector<Doubt> &doubts) {
        return convertOne(definition, state, doubts);
    });
}

} // namespace convert
