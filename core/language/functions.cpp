#include "core/language/functions.h"

#include <algorithm>
#include <array>

namespace language {

namespace {

// Source: JSONata's function library; AWS Step Functions Developer Guide, "Transforming data with JSONata". AWS leaves
// out $eval and adds $partition, $range, $hash, $random, $uuid and $parse.
constexpr std::array Jsonata{
    Function{"$abs", "$abs(number)"},
    Function{"$append", "$append(array1, array2)"},
    Function{"$assert", "$assert(condition, message)"},
    Function{"$average", "$average(array)"},
    Function{"$base64decode", "$base64decode(string)"},
    Function{"$base64encode", "$base64encode(string)"},
    Function{"$boolean", "$boolean(value)"},
    Function{"$ceil", "$ceil(number)"},
    Function{"$contains", "$contains(string, pattern)"},
    Function{"$count", "$count(array)"},
    Function{"$decodeUrl", "$decodeUrl(string)"},
    Function{"$decodeUrlComponent", "$decodeUrlComponent(string)"},
    Function{"$distinct", "$distinct(array)"},
    Function{"$each", "$each(object, function)"},
    Function{"$encodeUrl", "$encodeUrl(string)"},
    Function{"$encodeUrlComponent", "$encodeUrlComponent(string)"},
    Function{"$error", "$error(message)"},
    Function{"$exists", "$exists(value)"},
    Function{"$filter", "$filter(array, function)"},
    Function{"$floor", "$floor(number)"},
    Function{"$formatBase", "$formatBase(number, radix?)"},
    Function{"$formatInteger", "$formatInteger(number, picture)"},
    Function{"$formatNumber", "$formatNumber(number, picture, options?)"},
    Function{"$fromMillis", "$fromMillis(number, picture?, timezone?)"},
    Function{"$hash", "$hash(string, algorithm)"},
    Function{"$join", "$join(array, separator?)"},
    Function{"$keys", "$keys(object)"},
    Function{"$length", "$length(string)"},
    Function{"$lookup", "$lookup(object, key)"},
    Function{"$lowercase", "$lowercase(string)"},
    Function{"$map", "$map(array, function)"},
    Function{"$match", "$match(string, pattern, limit?)"},
    Function{"$max", "$max(array)"},
    Function{"$merge", "$merge(objects)"},
    Function{"$millis", "$millis()"},
    Function{"$min", "$min(array)"},
    Function{"$not", "$not(value)"},
    Function{"$now", "$now(picture?, timezone?)"},
    Function{"$number", "$number(value)"},
    Function{"$pad", "$pad(string, width, character?)"},
    Function{"$parse", "$parse(string)"},
    Function{"$parseInteger", "$parseInteger(string, picture)"},
    Function{"$partition", "$partition(array, size?)"},
    Function{"$power", "$power(base, exponent)"},
    Function{"$random", "$random(seed?)"},
    Function{"$range", "$range(first, last, step)"},
    Function{"$reduce", "$reduce(array, function, start?)"},
    Function{"$replace", "$replace(string, pattern, replacement, limit?)"},
    Function{"$reverse", "$reverse(array)"},
    Function{"$round", "$round(number, precision?)"},
    Function{"$shuffle", "$shuffle(array)"},
    Function{"$sift", "$sift(object, function)"},
    Function{"$single", "$single(array, function?)"},
    Function{"$sort", "$sort(array, function?)"},
    Function{"$split", "$split(string, separator, limit?)"},
    Function{"$spread", "$spread(object)"},
    Function{"$sqrt", "$sqrt(number)"},
    Function{"$string", "$string(value, prettify?)"},
    Function{"$substring", "$substring(string, start, length?)"},
    Function{"$substringAfter", "$substringAfter(string, characters)"},
    Function{"$substringBefore", "$substringBefore(string, characters)"},
    Function{"$sum", "$sum(array)"},
    Function{"$toMillis", "$toMillis(timestamp, picture?)"},
    Function{"$trim", "$trim(string)"},
    Function{"$type", "$type(value)"},
    Function{"$uppercase", "$uppercase(string)"},
    Function{"$uuid", "$uuid()"},
    Function{"$zip", "$zip(array1, array2, …)"},
};

// Source: AWS Step Functions Developer Guide, "Intrinsic functions".
constexpr std::array Intrinsics{
    Function{"States.Array", "States.Array(value, …)"},
    Function{"States.ArrayContains", "States.ArrayContains(array, value)"},
    Function{"States.ArrayGetItem", "States.ArrayGetItem(array, index)"},
    Function{"States.ArrayLength", "States.ArrayLength(array)"},
    Function{"States.ArrayPartition", "States.ArrayPartition(array, size)"},
    Function{"States.ArrayRange", "States.ArrayRange(first, last, step)"},
    Function{"States.ArrayUnique", "States.ArrayUnique(array)"},
    Function{"States.Base64Decode", "States.Base64Decode(string)"},
    Function{"States.Base64Encode", "States.Base64Encode(string)"},
    Function{"States.Format", "States.Format(template, value, …)"},
    Function{"States.Hash", "States.Hash(data, algorithm)"},
    Function{"States.JsonMerge", "States.JsonMerge(object1, object2, false)"},
    Function{"States.JsonToString", "States.JsonToString(value)"},
    Function{"States.MathAdd", "States.MathAdd(number1, number2)"},
    Function{"States.MathRandom", "States.MathRandom(first, last, seed?)"},
    Function{"States.StringSplit", "States.StringSplit(string, separators)"},
    Function{"States.StringToJson", "States.StringToJson(string)"},
    Function{"States.UUID", "States.UUID()"},
};

// Source: AWS Step Functions Developer Guide, "The Context object".
constexpr std::array Context{
    "Execution.Id",
    "Execution.Input",
    "Execution.Name",
    "Execution.RedriveCount",
    "Execution.RedriveTime",
    "Execution.RoleArn",
    "Execution.StartTime",
    "State.EnteredTime",
    "State.Name",
    "State.RetryCount",
    "StateMachine.Id",
    "StateMachine.Name",
    "Task.Token",
    "Map.Item.Index",
    "Map.Item.Key",
    "Map.Item.Source",
    "Map.Item.Value",
};

const Function *among(std::span<const Function> functions, QStringView name)
{
    const auto found =
        std::ranges::find_if(functions, [&](const Function &each) { return name == QLatin1String(each.name); });
    return found == functions.end() ? nullptr : &*found;
}

} // namespace

std::span<const Function> jsonataFunctions()
{
    return Jsonata;
}

std::span<const Function> intrinsicFunctions()
{
    return Intrinsics;
}

const Function *functionNamed(QStringView name)
{
    const Function *found = among(Jsonata, name);
    return found ? found : among(Intrinsics, name);
}

std::span<const char *const> contextPaths()
{
    return Context;
}

} // namespace language
