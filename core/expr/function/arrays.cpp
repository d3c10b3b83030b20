#include "core/expr/function/functions.h"

#include <algorithm>

namespace expr::function {

namespace {

constexpr std::int64_t LongestRange = 1000;

std::string notAnArray(std::string_view place)
{
    return "The " + std::string(place) + " argument must be an array";
}

} // namespace

Outcome array(const Arguments &arguments, Random &)
{
    Value list = Value::array();
    for (const SharedValue &value : arguments)
        list.push_back(*value);
    return shared(std::move(list));
}

Outcome arrayPartition(const Arguments &arguments, Random &)
{
    if (!arguments[0]->is_array())
        return notAnArray("first");
    const auto size = rounded(*arguments[1]);
    if (!size || *size <= 0)
        return std::string("The chunk size must be a positive integer");
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
        return notAnArray("first");
    return shared(std::ranges::find(*arguments[0], *arguments[1]) != arguments[0]->end());
}

Outcome arrayRange(const Arguments &arguments, Random &)
{
    const auto first = rounded(*arguments[0]);
    const auto last = rounded(*arguments[1]);
    const auto step = rounded(*arguments[2]);
    if (!first || !last || !step)
        return std::string("The arguments must be numbers");
    if (*step == 0)
        return std::string("The step must not be zero");
    // In double: the distance between two 64 bit integers need not fit one.
    const double count = (double(*last) - double(*first)) / double(*step) + 1;
    if (count > double(LongestRange))
        return std::string("The array must not contain more than 1000 elements");
    Value list = Value::array();
    for (std::int64_t i = 0; double(i) < count && count >= 1 && i <= std::int64_t(count) - 1; ++i)
        list.push_back(*first + i * *step);
    return shared(std::move(list));
}

Outcome arrayGetItem(const Arguments &arguments, Random &)
{
    if (!arguments[0]->is_array())
        return notAnArray("first");
    const auto index = rounded(*arguments[1]);
    if (!index || *index < 0 || *index >= std::int64_t(arguments[0]->size()))
        return std::string("The index is out of bounds");
    return SharedValue(arguments[0], &(*arguments[0])[std::size_t(*index)]);
}

Outcome arrayLength(const Arguments &arguments, Random &)
{
    if (!arguments[0]->is_array())
        return notAnArray("first");
    return shared(arguments[0]->size());
}

Outcome arrayUnique(const Arguments &arguments, Random &)
{
    if (!arguments[0]->is_array())
        return notAnArray("first");
    Value list = Value::array();
    for (const Value &element : *arguments[0]) {
        if (std::ranges::find(list, element) == list.end())
            list.push_back(element);
    }
    return shared(std::move(list));
}

} // namespace expr::function
