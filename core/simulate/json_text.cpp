#include "core/simulate/json_text.h"

#include "core/base/reading.h"

namespace sim {

namespace {

std::int64_t textSize(const std::string &text)
{
    std::int64_t size = std::int64_t(text.size()) + 2;
    for (const char letter : text) {
        if (letter == '"' || letter == '\\')
            ++size;
        else if (static_cast<unsigned char>(letter) < 0x20)
            size += letter == '\n' || letter == '\t' || letter == '\r' || letter == '\b' || letter == '\f' ? 1 : 5;
    }
    return size;
}

std::int64_t digits(std::uint64_t number)
{
    std::int64_t count = 1;
    for (; number >= 10; number /= 10)
        ++count;
    return count;
}

std::int64_t numberSize(const Value &number)
{
    if (number.is_number_unsigned())
        return digits(number.get<std::uint64_t>());
    if (number.is_number_integer()) {
        const auto whole = number.get<std::int64_t>();
        return whole < 0 ? 1 + digits(0 - std::uint64_t(whole)) : digits(std::uint64_t(whole));
    }
    return std::int64_t(number.dump().size());
}

// Takes the bytes of the value away from those left; negative means that they did not suffice.
void spend(const Value &value, std::int64_t &left, int depth)
{
    if (left < 0)
        return;
    if (value.is_structured() && depth > DeepestData) {
        left = -1; // no text could be read back
        return;
    }
    switch (value.type()) {
    case Value::value_t::object:
        left -= std::int64_t(value.size()) * 2 + (value.empty() ? 2 : 1);
        for (const auto &[key, member] : value.get_ref<const Value::object_t &>()) {
            left -= textSize(key);
            spend(member, left, depth + 1);
        }
        return;
    case Value::value_t::array:
        left -= std::int64_t(value.size()) + (value.empty() ? 2 : 1);
        for (const Value &element : value)
            spend(element, left, depth + 1);
        return;
    case Value::value_t::string: left -= textSize(value.get_ref<const std::string &>()); return;
    case Value::value_t::boolean: left -= value.get<bool>() ? 4 : 5; return;
    case Value::value_t::null: left -= 4; return;
    default: left -= numberSize(value); return;
    }
}

} // namespace

bool isLargerThan(const Value &value, std::int64_t bytes)
{
    spend(value, bytes, 1);
    return bytes < 0;
}

} // namespace sim
