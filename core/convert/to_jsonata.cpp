#include "core/convert/to_jsonata.h"

#include "core/asl/vocabulary.h"
#include "core/convert/excerpt.h"
#include "core/convert/state.h"
#include "core/edit/editing.h"
#include "core/edit/mirror.h"

namespace convert {

namespace {

using asl::Definition;
using asl::StatePath;

const QString LanguageKey = QStringLiteral("QueryLanguage");
const Value Jsonata = Value("JSONata");

// A state on its way: its own text, and whether that speaks JSONata by now.
struct Converting
{
    StatePath path;
    Excerpt text;
    bool done = false;
};

// Fields that did not change keep their text.
void rewrite(Excerpt &text, const Value &before, const Value &after)
{
    for (const auto &[key, value] : before.items()) {
        if (!after.contains(key))
            text.removeField(QString::fromStdString(key));
    }
    for (const auto &[key, value] : after.items()) {
        if (!before.contains(key) || before[key] != value)
            text.setField(QString::fromStdString(key), value, asl::stateFieldOrder());
    }
}

Converting convertedState(const Definition &now, const StatePath &path, const asl::State &state,
                          const text::Style &style, std::vector<Doubt> &doubts)
{
    Converting made{path, Excerpt(*now.tree, state, style)};
    if (!made.text.isSoundObject()) {
        doubts.push_back({path, DoubtCode::NoState, {}});
        return made;
    }
    const Value before = made.text.value();
    const ConvertedState converted = convert::converted(before);
    if (!converted.untranslated.isEmpty()) {
        doubts.push_back({path, DoubtCode::NotConverted, converted.untranslated});
        return made;
    }
    for (const DoubtCode code : converted.doubts)
        doubts.push_back({path, code, {}});
    rewrite(made.text, before, converted.fields);
    made.done = true;
    return made;
}

// The patches of several places as one, unless that would break the text.
edit::Answer answer(const Definition &now, const std::vector<Result<text::Patch>> &parts,
                    std::vector<StatePath> selection)
{
    std::vector<text::Patch> patches;
    for (const Result<text::Patch> &part : parts) {
        if (!part)
            return part.error();
        patches.push_back(*part);
    }
    edit::Editing whole(now);
    whole.apply(edit::together(patches));
    return whole.answer(std::move(selection));
}

edit::Answer convertAll(const Definition &now, std::vector<Doubt> &doubts)
{
    if (const auto reason = json::whyUnsound(*now.tree))
        return *reason;
    const text::Style style = text::styleOf(now.tree->text());
    std::vector<Converting> states;
    asl::forEachState(now.root, {}, [&](const StatePath &path, const asl::State &state) {
        if (state.language == asl::QueryLanguage::JsonPath)
            states.push_back(convertedState(now, path, state, style, doubts));
    });
    const bool all = std::ranges::all_of(states, &Converting::done);
    std::vector<Result<text::Patch>> parts;
    for (Converting &state : states) {
        if (all)
            state.text.removeField(LanguageKey);
        else if (state.done)
            state.text.setField(LanguageKey, Jsonata, asl::stateFieldOrder());
        parts.push_back(state.text.patch());
    }
    if (all) {
        const QString language = json::rendered(Jsonata, style, 0);
        const QStringList order{QStringLiteral("Comment"), LanguageKey, QStringLiteral("StartAt")};
        parts.push_back(json::setProperty(*now.tree, now.root.node, LanguageKey, language, order));
    }
    return answer(now, parts, {});
}

edit::Answer convertOne(const Definition &now, const StatePath &path, std::vector<Doubt> &doubts)
{
    const asl::State *state = now.find(path);
    if (!state)
        return edit::noSuchState(path);
    if (state->language == asl::QueryLanguage::Jsonata)
        return answer(now, {}, {path});
    Converting made = convertedState(now, path, *state, text::styleOf(now.tree->text()), doubts);
    if (made.done)
        made.text.setField(LanguageKey, Jsonata, asl::stateFieldOrder());
    return answer(now, {made.text.patch()}, {path});
}

Result<Conversion> conversionOf(const Definition &now,
                                const std::function<edit::Answer(const Definition &, std::vector<Doubt> &)> &convert)
try {
    if (!now.tree || now.root.node == json::NoNode)
        return Refusal{edit::Code::NotAsl};
    std::vector<Doubt> doubts;
    const auto intent = [&](const Definition &definition) { return convert(definition, doubts); };
    const edit::Answer answer = edit::isMirrored(now) ? edit::throughMirror(now, intent) : intent(now);
    if (!answer)
        return answer.error();
    return Conversion{answer->patch, std::move(doubts)};
} catch (...) {
    return edit::failure();
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
