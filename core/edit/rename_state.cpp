#include "core/edit/mirror.h"
#include "core/edit/naming.h"

namespace edit {

bool rename(Editing &text, const StatePath &path, const QString &name)
{
    const asl::State *state = text.state(path);
    if (!state)
        return text.refuse(noSuchState(path));
    const Result<Patch> key = json::renameKey(text.tree(), state->node, name);
    if (!key)
        return text.refuse(key.error());
    std::vector<Patch> edits{*key};
    for (const json::NodeId reference : asl::referencesTo(*text.now().find(asl::scopeOf(path)), path.name())) {
        const Result<Patch> edit = json::replaceValue(text.tree(), reference, json::quoted(name));
        if (!edit)
            return text.refuse(edit.error());
        edits.push_back(*edit);
    }
    return text.apply(together(edits));
}

Answer renameState(const Definition &now, const StatePath &path, const QString &name)
try {
    if (isMirrored(now))
        return throughMirror(now, [&](const Definition &mirror) { return renameState(mirror, path, name); });
    Editing text(now);
    if (name == path.name() && text.state(path))
        return text.answer({path});
    if (name.trimmed().isEmpty())
        return Refusal{Code::NameEmpty};
    if (name.toUcs4().size() > LongestName)
        return Refusal{Code::NameTooLong, {name}};
    if (!text.state(path))
        return noSuchState(path);
    if (namesIn(now).contains(name))
        return Refusal{Code::NameTaken, {name}};
    rename(text, path, name);
    return text.answer({path.renamed(name)});
} catch (...) {
    return failure();
}

} // namespace edit
