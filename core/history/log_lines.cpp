#include "core/history/log_lines.h"

#include "core/expr/value_text.h"
#include "core/history/aws_form.h"

namespace history {

namespace {

// AWS: an input or output whose escaped text is larger than 248 KB is cut off
// (https://docs.aws.amazon.com/step-functions/latest/dg/cw-logs.html).
constexpr size_t LongestPayload = 248 * 1024;

bool endsExecutionBadly(EventType type)
{
    const Meaning &meaning = meaningOf(type);
    return meaning.scope == Scope::Execution && (meaning.role == Role::Failure || meaning.role == Role::Abort);
}

bool isData(const std::string &key)
{
    for (const char *each : {"input", "output", "parameters", "assignedVariables"})
        if (key == each || key == std::string(each) + "Details")
            return true;
    return false;
}

// The longest beginning that fits and does not end within a letter.
std::string beginningOf(const std::string &text, size_t escaped)
{
    size_t length = std::min(text.size(), text.size() * LongestPayload / escaped);
    while (length > 0 && (static_cast<unsigned char>(text[length]) & 0xC0) == 0x80)
        --length;
    return text.substr(0, length);
}

void cut(Value &details, const std::string &key)
{
    Value &payload = details[key];
    if (!payload.is_string() || payload.get_ref<const std::string &>().size() < LongestPayload / 2)
        return;
    const size_t escaped = expr::jsonText(payload).size();
    if (escaped <= LongestPayload)
        return;
    payload = beginningOf(payload.get_ref<const std::string &>(), escaped);
    details[key + "Details"] = {{"truncated", true}};
}

Value loggedDetails(const Value &form, const Meaning &meaning, const LogOptions &options)
{
    Value details = Value::object();
    const auto written = meaning.details.empty() ? form.end() : form.find(std::string(meaning.details));
    if (written == form.end())
        return details;
    for (const auto &[key, value] : written->items())
        if (options.includesData || !isData(key))
            details[key] = value;
    for (const char *key : {"input", "output", "parameters"})
        if (details.contains(key))
            cut(details, key);
    return details;
}

} // namespace

std::string_view awsName(LogLevel level)
{
    constexpr std::string_view names[] = {"ALL", "ERROR", "FATAL"};
    return names[size_t(level)];
}

// Source: https://docs.aws.amazon.com/step-functions/latest/dg/cloudwatch-log-level.html
bool isLogged(EventType type, LogLevel level)
{
    if (level == LogLevel::Fatal)
        return endsExecutionBadly(type);
    return level == LogLevel::All || isFailure(type) || meaningOf(type).role == Role::Abort;
}

std::string logLines(const Recording &recording, LogOptions options, std::int64_t most)
{
    std::string lines;
    const std::string arn = executionArn(recording);
    int redriven = 0;
    for (const Event &event : recording.events) {
        redriven += event.type == EventType::ExecutionRedriven ? 1 : 0;
        if (!isLogged(event.type, options.level))
            continue;
        if (most-- <= 0)
            break;
        Value line = Value::object();
        line["id"] = std::to_string(event.id);
        line["type"] = event.typeName();
        line["details"] = loggedDetails(awsForm(event, recording.events.front()), meaningOf(event.type), options);
        line["previous_event_id"] = std::to_string(event.previousId);
        line["event_timestamp"] = std::to_string(event.at);
        line["execution_arn"] = arn;
        line["redrive_count"] = std::to_string(redriven);
        lines += expr::jsonText(line) + '\n';
    }
    return lines;
}

} // namespace history
