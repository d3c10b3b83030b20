// Executions recorded on AWS, in the form in which AWS's own tools would have written them. The recordings tell no times.
#pragma once

#include "core/history/event_type.h"
#include "tests/core/simulate/runs.h"

#include <QDirIterator>
#include <QFile>

namespace recorded {

inline QDir executionsFolder()
{
    return QDir(QStringLiteral(BATUTA_SHARED) + QStringLiteral("/conformance/execution"));
}

inline QStringList executionFiles()
{
    QStringList files;
    QDirIterator each(executionsFolder().path(), {QStringLiteral("*.json")}, QDir::Files, QDirIterator::Subdirectories);
    while (each.hasNext())
        files << each.next();
    return files;
}

// What lay in S3, as files of the folder: BUCKET/KEY.
inline void writeObjects(const QDir &folder, const Value &objects)
{
    for (const auto &[name, content] : objects.items()) {
        const QString path = folder.filePath(QString::fromStdString(name));
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(QByteArray::fromStdString(content.is_string() ? content.get<std::string>() : content.dump()));
    }
}

// A recording's flattened event in AWS's own form; what is told of the state's name and of payloads goes back to where
// GetExecutionHistory has it.
inline Value unflattened(const Value &flat)
{
    Value event = {{"timestamp", 1735689600}, {"type", flat["type"]}};
    Value details = Value::object();
    const auto type = history::eventTypeFrom(flat["type"].get<std::string>());
    const history::Meaning &meaning = history::meaningOf(type.value_or(history::EventType::Unknown));
    for (const auto &[key, value] : flat.items()) {
        if (key == "id" || key == "previousEventId")
            event[key] = value;
        else if (key == "stateName")
            details["name"] = value;
        else if (key == meaning.payload)
            details[key] = flat.value(key + "Raw", value.dump());
        else if (key != "type" && !key.ends_with("Raw"))
            details[key] = value;
    }
    if (!meaning.details.empty())
        event[std::string(meaning.details)] = std::move(details);
    return event;
}

// Empty where no events were recorded.
inline std::string historyText(const Value &recording)
{
    const Value flat = recording["expected"].value("events", Value::array());
    if (flat.empty())
        return {};
    Value events = Value::array();
    for (const Value &each : flat)
        events.push_back(unflattened(each));
    // AWS tells the input as it was sent; what is redacted in it here was redacted by whoever recorded it.
    if (recording.contains("inputText") && events.front().contains("executionStartedEventDetails"))
        events.front()["executionStartedEventDetails"]["input"] = recording["inputText"];
    Value page = Value::object();
    page["events"] = std::move(events);
    return page.dump();
}

inline std::shared_ptr<const asl::Definition> definition(const Value &recording)
{
    return std::make_shared<const asl::Definition>(
        runs::definition(QString::fromStdString(recording["definition"].dump())));
}

} // namespace recorded
