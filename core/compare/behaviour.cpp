#include "core/compare/behaviour.h"

#include "core/compare/same_data.h"

#include <algorithm>
#include <tuple>

namespace compare {

namespace {

std::string resourceOf(const history::Recording &recording, const history::Event &event)
{
    const asl::State *state = recording.state(event.place);
    const auto *task = state ? std::get_if<asl::TaskFields>(&state->fields) : nullptr;
    return task ? task->resource.toStdString() : event.detail("resource");
}

} // namespace

const std::string &SentTexts::of(const SharedValue &sent)
{
    using Known = std::pair<SharedValue, std::string>;
    const auto found = std::ranges::find(m_known, sent, &Known::first);
    return found != m_known.end() ? found->second
                                  : m_known.emplace_back(sent, canonicalWithoutIds(sent ? *sent : Value())).second;
}

Behaviour behaviourOf(const sim::Run &run, SentTexts &texts)
{
    Behaviour made;
    const history::Recording &recording = run.recording();
    for (size_t i = 0; i < recording.events.size(); ++i) {
        const history::Event &event = recording.events[i];
        if (history::isEntry(event.type))
            made.path.push_back(event.stateName());
        if (!history::isCall(event.type))
            continue;
        made.acts.push_back({event.at - recording.start(), resourceOf(recording, event), event.payload,
                             texts.of(event.payload), std::int64_t(i) + 1});
    }
    std::ranges::stable_sort(made.acts, {},
                             [](const Act &act) { return std::tie(act.at, act.resource, act.sentText); });
    made.events = std::int64_t(recording.events.size());
    made.took = run.now() - recording.start();
    const history::Event &last = recording.events.back();
    if (!history::isEnd(last.type))
        return made;
    made.status = run.status();
    made.error = last.error();
    if (last.type == history::EventType::ExecutionSucceeded && last.payload) {
        made.output = last.payload;
        made.outputText = canonicalWithoutIds(*last.payload);
    }
    return made;
}

} // namespace compare
