#include "core/edit/mirror.h"

#include "core/asl/reader.h"
#include "core/edit/editing.h"
#include "core/json/parser.h"
#include "core/yaml/json_text.h"
#include "core/yaml/rewrite.h"

namespace edit {

bool isMirrored(const Definition &now)
{
    return now.tree && now.tree->format() == json::Format::Yaml;
}

Result<Definition> mirrorOf(const Definition &now)
{
    static thread_local std::pair<json::SharedTree, Definition> last;
    if (last.first == now.tree)
        return last.second;
    const bool empty = now.tree->root() == json::NoNode && now.tree->text().trimmed().isEmpty();
    const Result<QString> text = empty ? Result<QString>(QString()) : yaml::jsonText(*now.tree, yaml::Tags::Dropped);
    if (!text)
        return text.error();
    last = {now.tree, asl::read(json::parse(*text))};
    return last.second;
}

Answer throughMirror(const Definition &now, const std::function<Answer(const Definition &)> &intent)
{
    const Result<Definition> mirror = mirrorOf(now);
    if (!mirror)
        return mirror.error();
    const Answer answer = intent(*mirror);
    if (!answer || answer->patch.empty())
        return answer;
    const json::Tree wanted = json::parse(text::applied(mirror->tree->text(), answer->patch));
    const Result<Patch> patch = yaml::rewritten(*now.tree, wanted);
    if (!patch)
        return patch.error();
    return Edited{*patch, answer->selection, answer->notices};
}

} // namespace edit
