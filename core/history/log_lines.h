// An execution as the lines that Step Functions writes to CloudWatch Logs: what one would see there, of Standard and of
// Express executions alike.
#pragma once

#include "core/history/recording.h"

#include <string>

namespace history {

// AWS: LoggingConfiguration's level. ERROR keeps what went wrong, FATAL what ended the execution badly.
enum class LogLevel : std::uint8_t { All, Error, Fatal };
inline constexpr LogLevel LogLevels[] = {LogLevel::All, LogLevel::Error, LogLevel::Fatal};
std::string_view awsName(LogLevel level); // "ALL"

struct LogOptions
{
    LogLevel level = LogLevel::All;
    bool includesData = true; // includeExecutionData: inputs, outputs, parameters and variables
};

bool isLogged(EventType type, LogLevel level);
// One JSON object a line, each ended by a line feed. Not more than so many lines, where that is asked for.
std::string logLines(const Recording &recording, LogOptions options = {}, std::int64_t most = INT64_MAX);

} // namespace history
