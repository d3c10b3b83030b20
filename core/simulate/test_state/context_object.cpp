#include "core/simulate/test_state/context_object.h"

#include <span>
#include <string_view>

namespace sim {

namespace {

enum class Holds { Anything, Text, Number };

struct Entry
{
    std::string_view name;
    Holds holds;
};
struct Part
{
    std::string_view name;
    std::span<const Entry> entries;
};

// Source: Step Functions Developer Guide, "Context object format".
constexpr Entry ExecutionEntries[] = {
    {"Id", Holds::Text},        {"Input", Holds::Anything},      {"Name", Holds::Text},       {"RoleArn", Holds::Text},
    {"StartTime", Holds::Text}, {"RedriveCount", Holds::Number}, {"RedriveTime", Holds::Text}};
constexpr Entry StateEntries[] = {{"EnteredTime", Holds::Text}, {"Name", Holds::Text}, {"RetryCount", Holds::Number}};
constexpr Entry MachineEntries[] = {{"Id", Holds::Text}, {"Name", Holds::Text}};
constexpr Entry TaskEntries[] = {{"Token", Holds::Text}};
constexpr Part Parts[] = {
    {"Execution", ExecutionEntries}, {"State", StateEntries}, {"StateMachine", MachineEntries}, {"Task", TaskEntries}};

template <class Row>
const Row *named(std::span<const Row> rows, const std::string &name)
{
    for (const Row &row : rows) {
        if (row.name == name)
            return &row;
    }
    return nullptr;
}

std::string notAllowed(const std::string &field)
{
    return "Field '" + field + "' is not allowed";
}

std::optional<std::string> partComplaint(const Part &part, const Value &value)
{
    if (!value.is_object())
        return "Field '" + std::string(part.name) + "' must be an object";
    for (const auto &[field, held] : value.items()) {
        const Entry *entry = named(part.entries, field);
        if (!entry)
            return notAllowed(field);
        if (entry->holds == Holds::Text && !held.is_string())
            return "Field '" + field + "' must be a string";
        if (entry->holds == Holds::Number && !held.is_number())
            return "Field '" + field + "' must be a number";
    }
    return std::nullopt;
}

} // namespace

std::optional<std::string> contextComplaint(const Value &context)
{
    if (!context.is_object())
        return "must be a JSON object";
    for (const auto &[field, held] : context.items()) {
        if (field == "Map")
            return "'Map' field is not supported when mocking a Context object";
        const Part *part = named(std::span<const Part>(Parts), field);
        if (!part)
            return notAllowed(field);
        if (auto complaint = partComplaint(*part, held))
            return complaint;
    }
    return std::nullopt;
}

} // namespace sim
