#include "core/compare/behaviour.h"

#include "core/expr/value_text.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace compare {

namespace {

constexpr double ExactIntegers = 9'007'199'254'740'992; // 2^53

bool isUuid(const std::string &text)
{
    if (text.size() != 36)
        return false;
    for (size_t i = 0; i < text.size(); ++i) {
        const bool isDash = i == 8 || i == 13 || i == 18 || i == 23;
        if (isDash ? text[i] != '-' : !std::isxdigit(static_cast<unsigned char>(text[i])))
            return false;
    }
    return true;
}

Value inOrder(const Value &value)
{
    if (value.is_number_float()) {
        const double number = value.get<double>();
        if (std::abs(number) < ExactIntegers && number == std::floor(number))
            return std::int64_t(number);
    }
    if (value.is_array()) {
        Value made = Value::array();
        for (const Value &each : value)
            made.push_back(inOrder(each));
        return made;
    }
    if (!value.is_object())
        return value;
    std::vector<std::string> keys;
    for (const auto &each : value.items())
        keys.push_back(each.key());
    std::ranges::sort(keys);
    Value made = Value::object();
    for (const std::string &key : keys)
        made[key] = inOrder(value.at(key));
    return made;
}

std::string resourceOf(const history::Recording &recording, const history::Event &event)
{
    const asl::State *state = recording.state(event.place);
    const auto *task = state ? std::get_if<asl::TaskFields>(&state->fields) : nullptr;
    return task ? task->resource.toStdString() : event.detail("resource");
}

} // namespace

Value withoutIds(const Value &value)
{
    if (value.is_string())
        return isUuid(value.get_ref<const std::string &>()) ? Value("UUID") : value;
    if (!value.is_structured())
        return value;
    Value made = value;
    for (auto &each : made)
        each = withoutIds(each);
    return made;
}

std::string canonical(const Value &value)
{
    return expr::jsonText(inOrder(value));
}

bool isSame(const Value &one, const Value &other)
{
    return canonical(one) == canonical(other);
}

Behaviour behaviourOf(const sim::Run &run)
{
    Behaviour made;
    const history::Recording &recording = run.recording();
    for (size_t i = 0; i < recording.events.size(); ++i) {
        const history::Event &event = recording.events[i];
        if (history::isEntry(event.type))
            made.path.push_back(event.stateName());
        if (!history::isCall(event.type))
            continue;
        Act act{event.at - recording.start(), resourceOf(recording, event), {}, {}, std::int64_t(i) + 1};
        if (event.payload)
            act.sent = withoutIds(*event.payload);
        act.sentText = canonical(act.sent);
        made.acts.push_back(std::move(act));
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
    if (last.type == history::EventType::ExecutionSucceeded && last.payload)
        made.output = shared(withoutIds(*last.payload));
    return made;
}

} // namespace compare
