#include "core/rehearse/member_reader.h"

#include "core/history/timestamp.h"

namespace rehearse {

sim::Script MemberReader::script()
{
    sim::Script made;
    list("Answers", [&made](MemberReader &entry) {
        auto read = sim::entryFrom(entry.json());
        read ? made.set(std::move(*read)) : entry.blame(read.error());
    });
    if (const Value *all = member("AnswerAll")) {
        auto read = sim::answerFrom(*all);
        read ? made.setFallback(std::move(*read)) : blame("AnswerAll");
    }
    return made;
}

void MemberReader::type(sim::MachineType &into)
{
    if (!member("Type"))
        return;
    std::string written;
    text("Type", written);
    if (written != "EXPRESS" && written != "STANDARD")
        return blame("Type");
    into = written == "EXPRESS" ? sim::MachineType::Express : sim::MachineType::Standard;
}

void MemberReader::moment(const char *key, sim::VirtualTime &into)
{
    if (!member(key))
        return;
    std::string written;
    text(key, written);
    const auto read = history::momentFrom(written);
    read ? void(into = read->seconds * 1000 + read->nanoseconds / 1'000'000) : blame(key);
}

void writeScript(Value &into, const sim::Script &script)
{
    for (const sim::Script::Entry &entry : script.entries())
        into["Answers"].push_back(sim::toJson(entry));
    if (script.fallback())
        into["AnswerAll"] = sim::toJson(*script.fallback());
}

} // namespace rehearse
