#include "core/diff/data.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace diff {

namespace {

std::string numberSaid(const Value &number)
{
    if (!number.is_number_float())
        return number.dump();
    const double value = number.get<double>();
    constexpr double SafelyWhole = 9.0e15;
    if (std::trunc(value) == value && std::abs(value) < SafelyWhole)
        return std::to_string(std::int64_t(value));
    return number.dump();
}

std::string textSaid(const Value &text)
{
    return text.dump(-1, ' ', false, Value::error_handler_t::replace);
}

void say(const Value &value, std::string &into)
{
    if (value.is_object()) {
        std::vector<std::pair<std::string_view, const Value *>> members;
        for (const auto &[key, member] : value.items())
            members.emplace_back(key, &member);
        std::ranges::sort(members, {}, [](const auto &each) { return each.first; });
        into += '{';
        for (const auto &[key, member] : members) {
            into += textSaid(Value(std::string(key)));
            into += ':';
            say(*member, into);
            into += ',';
        }
        into += '}';
    } else if (value.is_array()) {
        into += '[';
        for (const Value &element : value) {
            say(element, into);
            into += ',';
        }
        into += ']';
    } else {
        into += value.is_number() ? numberSaid(value) : textSaid(value);
    }
}

} // namespace

std::string canonical(const Value &value)
{
    std::string said;
    say(value, said);
    return said;
}

Members membersOf(const Value &object)
{
    Members members;
    members.reserve(object.size());
    for (const auto &[key, member] : object.get_ref<const Value::object_t &>())
        members.insert_or_assign(key, &member);
    return members;
}

} // namespace diff
