#include "core/expr/function/functions.h"

#include "core/expr/java_equality.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace expr::function {

namespace {

constexpr std::int64_t LongestRange = 1000;

} // namespace

std::optional<std::int32_t> cut(double number)
{
    // Towards zero, as a conversion goes: what is less than one beyond the range is cut into it.
    if (!(number > std::numeric_limits<std::int32_t>::min() - 1.0
          && number < std::numeric_limits<std::int32_t>::max() + 1.0))
        return {};
    return std::int32_t(number);
}

std::optional<std::int32_t> cut(const Value &value)
{
    return value.is_number() ? cut(value.get<double>()) : std::nullopt;
}

Outcome array(const Arguments &arguments, Random &)
{
    Value list = Value::array();
    for (const SharedValue &value : arguments)
        list.push_back(*value);
    return shared(std::move(list));
}

Outcome arrayPartition(const Arguments &arguments, Random &)
{
    const auto size = cut(*arguments[1]);
    if (!arguments[0]->is_array() || !size || *size <= 0)
        return Misfit{};
    Value chunks = Value::array();
    for (const Value &element : *arguments[0]) {
        if (chunks.empty() || std::int64_t(chunks.back().size()) == *size)
            chunks.push_back(Value::array());
        chunks.back().push_back(element);
    }
    return shared(std::move(chunks));
}

Outcome arrayContains(const Arguments &arguments, Random &)
{
    if (!arguments[0]->is_array())
        return Misfit{};
    return shared(
        std::ranges::any_of(*arguments[0], [&](const Value &element) { return javaEqual(element, *arguments[1]); }));
}

Outcome arrayRange(const Arguments &arguments, Random &)
{
    const auto first = cut(*arguments[0]);
    const auto last = cut(*arguments[1]);
    const auto step = cut(*arguments[2]);
    if (!first || !last || !step || *step == 0)
        return Misfit{};
    const std::int64_t count = (std::int64_t(*last) - *first) / *step + 1;
    const bool isEmpty = *step > 0 ? *first > *last : *first < *last;
    if (!isEmpty && count > LongestRange)
        return Misfit{};
    Value list = Value::array();
    for (std::int64_t i = 0; i < count && !isEmpty; ++i)
        list.push_back(*first + i * *step);
    return shared(std::move(list));
}

Outcome arrayGetItem(const Arguments &arguments, Random &)
{
    const auto index = cut(*arguments[1]);
    if (!arguments[0]->is_array() || !index)
        return Misfit{};
    // Recorded 2026: an empty array has null at any index; past the end of any other is an error.
    if (arguments[0]->empty())
        return shared(nullptr);
    if (*index < 0 || std::size_t(*index) >= arguments[0]->size())
        return Misfit{};
    return SharedValue(arguments[0], &(*arguments[0])[std::size_t(*index)]);
}

Outcome arrayLength(const Arguments &arguments, Random &)
{
    if (!arguments[0]->is_array())
        return Misfit{};
    return shared(arguments[0]->size());
}

Outcome arrayUnique(const Arguments &arguments, Random &)
{
    if (!arguments[0]->is_array())
        return Misfit{};
    Value list = Value::array();
    for (const Value &element : *arguments[0]) {
        if (std::ranges::none_of(list, [&](const Value &kept) { return javaEqual(kept, element); }))
            list.push_back(element);
    }
    return shared(std::move(list));
}

} // namespace expr::function
