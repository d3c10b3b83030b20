#include "core/history/aws_reading.h"

#include "core/base/reading.h"
#include "core/expr/value_text.h"
#include "core/history/placing.h"
#include "core/history/refusals.h"
#include "core/history/timestamp.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <unordered_map>
#include <unordered_set>

namespace history {

namespace {

// Epoch seconds have ten digits until the year 2286, milliseconds have thirteen.
constexpr double FirstMilliseconds = 1e11;

Refusal refusedAt(const std::string &place)
{
    return {Code::EventShape, {QString::fromStdString(place)}};
}

std::string withFirstLetter(std::string key, int (*change)(int))
{
    if (!key.empty())
        key.front() = char(change(static_cast<unsigned char>(key.front())));
    return key;
}

// As SDKs spell it that write keys in upper case, too. What is null is not there.
const Value *member(const Value &object, const std::string &key)
{
    if (!object.is_object())
        return nullptr;
    for (const std::string &spelled : {key, withFirstLetter(key, std::toupper)}) {
        const auto found = object.find(spelled);
        if (found != object.end() && !found->is_null())
            return &*found;
    }
    return nullptr;
}

const Value *firstMember(const Value &object, std::initializer_list<const char *> keys)
{
    for (const char *key : keys)
        if (const Value *found = member(object, key))
            return found;
    return nullptr;
}

std::optional<double> number(const Value &value)
{
    if (value.is_number())
        return value.get<double>();
    if (!value.is_string())
        return std::nullopt;
    const std::string &text = value.get_ref<const std::string &>();
    double read = 0;
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), read);
    return failure == std::errc() && end == text.data() + text.size() ? std::optional(read) : std::nullopt;
}

std::optional<VirtualTime> timeFrom(const Value &value)
{
    if (const auto written = number(value))
        return VirtualTime(std::llround(*written < FirstMilliseconds ? *written * 1000 : *written));
    if (!value.is_string())
        return std::nullopt;
    const auto moment = momentFrom(value.get_ref<const std::string &>());
    return moment ? std::optional(moment->seconds * 1000 + moment->nanoseconds / 1'000'000) : std::nullopt;
}

// {"truncated": false} beside a payload says nothing.
bool isPlain(const Value &about)
{
    return about.is_object() && std::ranges::all_of(about, [](const Value &each) { return each == false; });
}

class AwsReader
{
public:
    std::optional<Refusal> take(const Value &json)
    {
        if (json.is_array()) {
            for (const Value &each : json)
                if (auto fault = take(each))
                    return fault;
            return std::nullopt;
        }
        if (const Value *events = member(json, "events"); events && events->is_array()) {
            m_recording.isWhole = !member(json, "nextToken");
            return take(*events);
        }
        return takeEvent(json);
    }

    Recording &&recording() &&
    {
        std::ranges::stable_sort(m_recording.events, {}, &Event::id);
        return std::move(m_recording);
    }

private:
    std::optional<Refusal> takeEvent(const Value &json)
    {
        const std::string place = std::to_string(m_recording.events.size() + 1);
        const Value *type = member(json, "type");
        if (!type || !type->is_string())
            return refusedAt(place + "/type");
        Event event;
        event.type = eventTypeFrom(type->get_ref<const std::string &>()).value_or(EventType::Unknown);
        const Value *time = firstMember(json, {"timestamp", "event_timestamp"});
        const auto at = time ? timeFrom(*time) : std::nullopt;
        if (!at)
            return refusedAt(place + "/timestamp");
        event.at = *at;
        link(event, json);
        if (event.type == EventType::Unknown)
            event.details = shared(rest(json));
        else
            takeDetails(event, json);
        m_recording.events.push_back(std::move(event));
        return std::nullopt;
    }

    // Without numbers events count as they stand; without a link each follows the one before.
    void link(Event &event, const Value &json)
    {
        const auto idIn = [&json](std::initializer_list<const char *> keys) {
            const Value *found = firstMember(json, keys);
            const auto read = found ? number(*found) : std::nullopt;
            return read && *read >= 0 && *read < 1e9 ? std::optional(std::int32_t(*read)) : std::nullopt;
        };
        const std::int32_t id = idIn({"id"}).value_or(0);
        event.id = id > 0 ? id : m_lastId + 1;
        const bool isFirst =
            m_recording.events.empty() || m_recording.events.back().type == EventType::ExecutionStarted;
        event.previousId = idIn({"previousEventId", "previous_event_id"}).value_or(isFirst ? 0 : m_lastId);
        m_lastId = event.id;
    }

    static Value rest(const Value &json)
    {
        Value kept = Value::object();
        for (const auto &[key, value] : json.items()) {
            const std::string name = withFirstLetter(key, std::tolower);
            if (name != "id" && name != "previousEventId" && name != "timestamp")
                kept[name] = value;
        }
        return kept;
    }

    void takeDetails(Event &event, const Value &json)
    {
        const Meaning &meaning = meaningOf(event.type);
        const Value *written = meaning.details.empty() ? nullptr : member(json, std::string(meaning.details));
        if (!written)
            written = member(json, "details");
        if (!written || !written->is_object())
            return;
        Place place;
        Value details = Value::object();
        for (const auto &[key, value] : written->items()) {
            if (!value.is_null())
                takeDetail(event, place, details, withFirstLetter(key, std::tolower), value);
        }
        if (!place.state.isEmpty())
            event.place = std::make_shared<const Place>(std::move(place));
        if (!details.empty())
            event.details = shared(std::move(details));
    }

    void takeDetail(Event &event, Place &place, Value &details, const std::string &key, const Value &value)
    {
        const Meaning &meaning = meaningOf(event.type);
        const bool isRound = meaning.scope == Scope::Iteration;
        if (key == "name" && value.is_string() && (isRound || isEntry(event.type) || isExit(event.type)))
            place.state.steps.push_back({0, QString::fromStdString(value.get<std::string>())});
        else if (key == "index" && isRound && number(value))
            place.iterations = {int(*number(value))};
        else if (!meaning.payload.empty() && key == meaning.payload)
            takePayload(event, details, value);
        else if (key.ends_with("Details") && isPlain(value))
            return;
        else if (key == "assignedVariables" && value.is_object())
            details[key] = variablesIn(value);
        else
            details[key] = value;
    }

    // AWS passes an input that no state changed through as it was written; where that is not as we write it, it is kept.
    void takePayload(Event &event, Value &details, const Value &value)
    {
        if (!value.is_string()) {
            event.payload = shared(value);
            return;
        }
        const std::string &text = value.get_ref<const std::string &>();
        SharedValue &known = m_payloads[text];
        if (!known)
            known = shared(parsed(text));
        event.payload = known;
        if (event.type == EventType::ExecutionStarted && expr::jsonText(*known) != text)
            details["input"] = text;
    }

    static Value variablesIn(const Value &written)
    {
        Value variables = Value::object();
        for (const auto &[name, value] : written.items())
            variables[name] = value.is_string() ? parsed(value.get_ref<const std::string &>()) : value;
        return variables;
    }

    // Cut off or redacted, a text is no JSON: it is kept as the text it is.
    static Value parsed(const std::string &text)
    {
        const auto value = valueFrom(text);
        return value ? *value : Value(text);
    }

    Recording m_recording;
    std::int32_t m_lastId = 0;
    std::unordered_map<std::string, SharedValue> m_payloads; // the same data comes again and again
};

// The JSON texts that stand one after another, by the brackets that are open.
std::vector<std::string_view> textsIn(std::string_view text)
{
    std::vector<std::string_view> texts;
    size_t begin = 0;
    int depth = 0;
    bool inString = false;
    for (size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (inString && c == '\\')
            ++i;
        else if (c == '"')
            inString = !inString;
        else if (!inString && (c == '{' || c == '['))
            ++depth;
        else if (!inString && (c == '}' || c == ']') && --depth == 0) {
            texts.push_back(text.substr(begin, i + 1 - begin));
            begin = i + 1;
        }
    }
    const std::string_view left = text.substr(begin);
    if (left.find_first_not_of(" \t\r\n") != std::string_view::npos)
        texts.push_back(left);
    return texts;
}

constexpr std::string_view ByteOrderMark = "\xEF\xBB\xBF";
constexpr std::string_view Blanks = " \t\r\n";

std::string_view withoutMark(std::string_view text)
{
    return text.starts_with(ByteOrderMark) ? text.substr(ByteOrderMark.size()) : text;
}

// The keys of the first object, whatever stands around it, until `isEnough`.
template <class IsEnough>
void forEachOuterKey(std::string_view text, IsEnough isEnough)
{
    int depth = 0;
    for (size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        depth += c == '{' ? 1 : c == '}' ? -1 : 0;
        if (depth == 0 && c == '}')
            return;
        if (c != '"')
            continue;
        const size_t begin = ++i;
        while (i < text.size() && text[i] != '"')
            i += text[i] == '\\' ? 2 : 1;
        const size_t colon = i < text.size() ? text.find_first_not_of(Blanks, i + 1) : std::string_view::npos;
        if (depth == 1 && colon != std::string_view::npos && text[colon] == ':'
            && isEnough(text.substr(begin, i - begin)))
            return;
    }
}

} // namespace

bool looksLikeHistory(std::string_view text)
{
    text = withoutMark(text);
    const size_t begin = text.find_first_not_of(Blanks);
    if (begin == std::string_view::npos || (text[begin] != '{' && text[begin] != '['))
        return false;
    bool hasType = false, hasTime = false, hasEvents = false, isDefinition = false;
    forEachOuterKey(text.substr(begin), [&](std::string_view key) {
        hasType |= key == "type" || key == "Type";
        hasTime |= key == "timestamp" || key == "Timestamp" || key == "event_timestamp";
        hasEvents |= key == "events" || key == "Events";
        isDefinition = key == "StartAt" || key == "States";
        return hasEvents || isDefinition || (hasType && hasTime);
    });
    return !isDefinition && (hasEvents || (hasType && hasTime));
}

QStringList strangersIn(const Recording &recording)
{
    QStringList names;
    std::unordered_set<const Place *> seen; // equal places are one object
    for (const Event &event : recording.events) {
        if (event.place && seen.insert(event.place.get()).second && !recording.state(event.place)
            && !names.contains(event.place->state.name()))
            names << event.place->state.name();
    }
    return names;
}

Result<Recording> recordingFrom(std::string_view text, std::shared_ptr<const asl::Definition> definition)
{
    text = withoutMark(text);
    AwsReader reader;
    for (const std::string_view each : textsIn(text)) {
        const auto json = valueFrom(each);
        if (!json)
            return json.error() == Unread::TooDeep ? Refusal{Code::TooDeep, {QString::number(DeepestData)}}
                                                   : Refusal{Code::NotJson};
        if (auto fault = reader.take(*json))
            return *fault;
    }
    Recording recording = std::move(reader).recording();
    if (recording.events.empty())
        return Refusal{Code::NoEvents};
    recording.definition = std::move(definition);
    place(recording.events, recording.definition.get());
    return recording;
}

} // namespace history
