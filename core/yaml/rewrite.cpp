#include "core/yaml/rewrite.h"

#include "core/json/edit.h"
#include "core/json/refusals.h"
#include "core/yaml/refusals.h"
#include "core/yaml/rewriting.h"

namespace yaml {

namespace {

// Each round takes what the one before it had to leave; brackets take one entry a round.
constexpr int MostRounds = 200;

Result<text::Patch> written(const QString &before, const json::Tree &wanted)
{
    const Result<QString> text = yamlText(wanted);
    if (!text)
        return text.error();
    return text::Patch{{{0, before.size()}, *text}};
}

} // namespace

Result<text::Patch> rewritten(const json::Tree &tree, const json::Tree &wanted)
{
    Document now = read(tree.text());
    if (now.hasMore)
        return Refusal{Code::ManyDocuments};
    if (now.tree.text().trimmed().isEmpty() && wanted.isSound())
        return written(now.tree.text(), wanted);
    for (const json::Tree &each : {std::cref(now.tree), std::cref(wanted)}) {
        if (const auto reason = json::whyUnsound(each))
            return *reason;
        if (each.root() == json::NoNode)
            return Refusal{json::Code::Damaged};
    }
    text::Patch patch;
    for (int rounds = 0; rounds < MostRounds; ++rounds) {
        const Result<text::Patch> step = Rewriting(now, wanted).round();
        if (!step || step->empty())
            return step ? Result<text::Patch>(patch) : step;
        // What stands where nobody looked for it had better stay.
        if (!text::isSound(*step, now.tree.text().size()))
            return Refusal{Code::Layout, {QString()}};
        patch = text::composed(patch, *step);
        now = read(text::applied(now.tree.text(), *step));
        // An alias without its anchor is the one way to break a text of sound entries.
        if (!now.tree.isSound())
            return Refusal{Code::Shared, {QString()}};
    }
    return Refusal{Code::Layout, {QString()}};
}

} // namespace yaml
