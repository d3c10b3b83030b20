// What a machine is set up with beside its definition and its type: what is logged, tracing, tags, the role.
#pragma once

#include <QString>

#include <vector>

namespace deploy {

enum class LogLevel : quint8 { Off, Error, Fatal, All };
// As AWS spells it.
QString wordFor(LogLevel level);

struct Tag
{
    QString key, value;
    bool operator==(const Tag &) const = default;
};

struct Settings
{
    LogLevel logLevel = LogLevel::Off;
    bool logsData = false; // IncludeExecutionData
    bool traces = false;
    std::vector<Tag> tags;
    bool makesRole = true; // otherwise the role is a parameter
    QString roleArn; // its default; empty: none. Only where no role is made
    bool operator==(const Settings &) const = default;
};

} // namespace deploy
