#include "core/rehearse/deployment_json.h"

namespace rehearse {

namespace {

void readFlag(MemberReader &reader, const char *key, bool &into)
{
    if (const Value *found = reader.member(key))
        found->is_boolean() ? void(into = found->get<bool>()) : reader.blame(key);
}

void readLevel(MemberReader &reader, deploy::LogLevel &into)
{
    QString word = deploy::wordFor(into);
    reader.text("LogLevel", word);
    for (const auto level :
         {deploy::LogLevel::Off, deploy::LogLevel::Error, deploy::LogLevel::Fatal, deploy::LogLevel::All}) {
        if (word == deploy::wordFor(level)) {
            into = level;
            return;
        }
    }
    reader.blame("LogLevel");
}

} // namespace

Value toJson(const deploy::Settings &settings)
{
    Value json = Value::object();
    if (settings.logLevel != deploy::LogLevel::Off)
        json["LogLevel"] = deploy::wordFor(settings.logLevel).toStdString();
    if (settings.logsData)
        json["IncludeExecutionData"] = true;
    if (settings.traces)
        json["Tracing"] = true;
    for (const deploy::Tag &tag : settings.tags)
        json["Tags"].push_back({{"Key", tag.key.toStdString()}, {"Value", tag.value.toStdString()}});
    if (!settings.makesRole)
        json["RoleArn"] = settings.roleArn.toStdString();
    return json;
}

deploy::Settings settingsFrom(MemberReader &reader)
{
    deploy::Settings made;
    readLevel(reader, made.logLevel);
    readFlag(reader, "IncludeExecutionData", made.logsData);
    readFlag(reader, "Tracing", made.traces);
    reader.list("Tags", [&made](MemberReader &each) {
        deploy::Tag tag;
        each.text("Key", tag.key);
        each.text("Value", tag.value);
        made.tags.push_back(std::move(tag));
    });
    reader.text("RoleArn", made.roleArn);
    made.makesRole = !reader.member("RoleArn");
    return made;
}

} // namespace rehearse
