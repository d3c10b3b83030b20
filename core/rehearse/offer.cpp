#include "core/rehearse/offer.h"

#include "core/rehearse/answers.h"

#include <algorithm>

namespace rehearse {

namespace {

bool isSameButForItsName(Case one, const Case &other)
{
    one.name = other.name;
    return one == other;
}

} // namespace

Rehearsal renamed(Rehearsal offered, const std::function<std::string(const std::string &)> &nameNow)
{
    offered.script = renamed(offered.script, nameNow);
    for (Case &test : offered.cases) {
        if (test.script)
            test.script = renamed(*test.script, nameNow);
        std::ranges::transform(test.expected.path, test.expected.path.begin(), nameNow);
    }
    return offered;
}

Rehearsal withOffer(Rehearsal kept, const Rehearsal &offered)
{
    sim::Script script = kept.script;
    for (const sim::Script::Entry &entry : offered.script.entries()) {
        if (!kept.script.mocks(entry.state))
            script.set(entry);
    }
    kept.script = std::move(script);
    for (Case test : offered.cases) {
        if (std::ranges::any_of(kept.cases, [&](const Case &each) { return isSameButForItsName(each, test); }))
            continue;
        test.name = freeName(kept.cases, test.name);
        kept.cases.push_back(std::move(test));
    }
    if (kept.inputText == Rehearsal().inputText)
        kept.inputText = offered.inputText;
    return kept;
}

} // namespace rehearse
