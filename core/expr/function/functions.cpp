#include "core/expr/function/functions.h"

#include "core/expr/value_text.h"

#include <QByteArray>
#include <QCryptographicHash>
#include <QString>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace expr::function {

namespace {

constexpr int LongestText = 10000;

const std::string *textOf(const SharedValue &value)
{
    return value->get_ptr<const std::string *>();
}

bool isTooLong(const std::string &text)
{
    return text.size() > std::size_t(LongestText) && QString::fromStdString(text).size() > LongestText;
}

Outcome mathAdd(const Arguments &arguments, Random &)
{
    const auto left = rounded(*arguments[0]);
    const auto right = rounded(*arguments[1]);
    if (!left || !right)
        return std::string("The arguments must be numbers");
    // Java's sum of two longs wraps around.
    return shared(std::int64_t(std::uint64_t(*left) + std::uint64_t(*right)));
}

Outcome mathRandom(const Arguments &arguments, Random &random)
{
    const auto from = rounded(*arguments[0]);
    const auto to = rounded(*arguments[1]);
    const auto seed = arguments.size() == 3 ? rounded(*arguments[2]) : std::optional<std::int64_t>(0);
    if (!from || !to || !seed)
        return std::string("The arguments must be numbers");
    if (*from >= *to)
        return std::string("The start number must be less than the end number");
    Random seeded(static_cast<std::uint64_t>(*seed));
    const std::uint64_t drawn = arguments.size() == 3 ? seeded.next() : random.next();
    return shared(std::int64_t(std::uint64_t(*from) + drawn % (std::uint64_t(*to) - std::uint64_t(*from))));
}

Outcome base64Encode(const Arguments &arguments, Random &)
{
    const std::string *text = textOf(arguments[0]);
    if (!text)
        return std::string("The argument must be a string");
    if (isTooLong(*text))
        return std::string("The argument must not be longer than 10000 characters");
    return shared(QByteArray::fromStdString(*text).toBase64().toStdString());
}

Outcome base64Decode(const Arguments &arguments, Random &)
{
    const std::string *text = textOf(arguments[0]);
    if (!text)
        return std::string("The argument must be a string");
    if (isTooLong(*text))
        return std::string("The argument must not be longer than 10000 characters");
    const auto decoded = QByteArray::fromBase64Encoding(QByteArray::fromStdString(*text), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return std::string("The argument is not a valid Base64 string");
    return shared(QString::fromUtf8(*decoded).toStdString());
}

Outcome hash(const Arguments &arguments, Random &)
{
    const std::string data = textOf(arguments[0]) ? *textOf(arguments[0]) : jsonText(*arguments[0]);
    if (isTooLong(data))
        return std::string("The data must not be longer than 10000 characters");
    const std::string *algorithm = textOf(arguments[1]);
    auto hashed = algorithm ? digest(data, *algorithm) : std::nullopt;
    if (!hashed)
        return std::string("The algorithm must be one of MD5, SHA-1, SHA-256, SHA-384, SHA-512");
    return shared(std::move(*hashed));
}

Outcome jsonMerge(const Arguments &arguments, Random &)
{
    if (!arguments[0]->is_object() || !arguments[1]->is_object())
        return std::string("The arguments to be merged must be JSON objects");
    if (*arguments[2] != false)
        return std::string("Only the shallow merging mode is supported: the third argument must be false");
    Value merged = *arguments[0];
    for (const auto &property : arguments[1]->items())
        merged[property.key()] = property.value();
    return shared(std::move(merged));
}

Outcome jsonToString(const Arguments &arguments, Random &)
{
    return shared(jsonText(*arguments[0]));
}

Outcome stringToJson(const Arguments &arguments, Random &)
{
    const std::string *text = textOf(arguments[0]);
    if (!text)
        return std::string("The argument must be a string");
    // AWS reads a text without any value as null.
    if (text->find_first_not_of(" \t\r\n") == std::string::npos)
        return shared(nullptr);
    auto value = parsedJson(*text);
    if (!value)
        return std::string("The argument is not a valid JSON string");
    return shared(std::move(*value));
}

Outcome stringSplit(const Arguments &arguments, Random &)
{
    const std::string *text = textOf(arguments[0]);
    const std::string *delimiters = textOf(arguments[1]);
    if (!text || !delimiters)
        return std::string("The arguments must be strings");
    // Every character of the second argument divides, and empty pieces are dropped, as Java's StringTokenizer does.
    const QString whole = QString::fromStdString(*text);
    const QString marks = QString::fromStdString(*delimiters);
    Value pieces = Value::array();
    for (qsizetype begin = 0; begin < whole.size();) {
        qsizetype end = begin;
        while (end < whole.size() && !marks.contains(whole[end]))
            ++end;
        if (end > begin)
            pieces.push_back(whole.sliced(begin, end - begin).toStdString());
        begin = end + 1;
    }
    return shared(std::move(pieces));
}

Outcome uuid(const Arguments &, Random &random)
{
    return shared(random.nextUuid());
}

Outcome format(const Arguments &arguments, Random &)
{
    const std::string *pattern = textOf(arguments[0]);
    if (!pattern)
        return std::string("The first argument must be a string");
    std::vector<const Value *> values;
    for (std::size_t i = 1; i < arguments.size(); ++i)
        values.push_back(arguments[i].get());
    auto text = formatted(*pattern, values.data(), values.size());
    if (!text)
        return std::string("number of arguments do not match the occurrences of {}");
    return shared(std::move(*text));
}

constexpr std::size_t Many = std::numeric_limits<std::size_t>::max();

constexpr std::array Definitions{
    Definition{"Array", 0, Many, array},
    Definition{"ArrayPartition", 2, 2, arrayPartition},
    Definition{"ArrayContains", 2, 2, arrayContains},
    Definition{"ArrayRange", 3, 3, arrayRange},
    Definition{"ArrayGetItem", 2, 2, arrayGetItem},
    Definition{"ArrayLength", 1, 1, arrayLength},
    Definition{"ArrayUnique", 1, 1, arrayUnique},
    Definition{"Base64Encode", 1, 1, base64Encode},
    Definition{"Base64Decode", 1, 1, base64Decode},
    Definition{"Hash", 2, 2, hash},
    Definition{"JsonMerge", 3, 3, jsonMerge},
    Definition{"JsonToString", 1, 1, jsonToString},
    Definition{"StringToJson", 1, 1, stringToJson},
    Definition{"MathRandom", 2, 3, mathRandom},
    Definition{"MathAdd", 2, 2, mathAdd},
    Definition{"StringSplit", 2, 2, stringSplit},
    Definition{"UUID", 0, 0, uuid},
    Definition{"Format", 1, Many, format},
};

} // namespace

std::optional<std::int64_t> rounded(const Value &value)
{
    if (value.is_number_unsigned() && value.get<std::uint64_t>() > std::uint64_t(std::numeric_limits<std::int64_t>::max()))
        return std::numeric_limits<std::int64_t>::max();
    if (value.is_number_integer())
        return value.get<std::int64_t>();
    if (!value.is_number())
        return {};
    const double number = std::floor(value.get<double>() + 0.5);
    if (number >= 0x1p63)
        return std::numeric_limits<std::int64_t>::max();
    if (number < -0x1p63)
        return std::numeric_limits<std::int64_t>::min();
    return std::int64_t(number);
}

std::optional<std::string> digest(const std::string &data, std::string_view algorithm)
{
    struct Algorithm
    {
        std::string_view name;
        QCryptographicHash::Algorithm algorithm;
    };
    static constexpr std::array Algorithms{
        Algorithm{"MD5", QCryptographicHash::Md5},        Algorithm{"SHA-1", QCryptographicHash::Sha1},
        Algorithm{"SHA-256", QCryptographicHash::Sha256}, Algorithm{"SHA-384", QCryptographicHash::Sha384},
        Algorithm{"SHA-512", QCryptographicHash::Sha512},
    };
    const auto *found = std::ranges::find(Algorithms, algorithm, &Algorithm::name);
    if (found == Algorithms.end())
        return {};
    return QCryptographicHash::hash(QByteArray::fromStdString(data), found->algorithm).toHex().toStdString();
}

std::optional<std::string> formatted(std::string_view pattern, const Value *const *values, std::size_t count)
{
    std::string text;
    std::size_t used = 0;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        if (pattern[i] == '\\' && i + 1 < pattern.size() && std::string_view("{}'\\").find(pattern[i + 1]) != std::string_view::npos) {
            text += pattern[++i];
        } else if (pattern[i] == '{' && i + 1 < pattern.size() && pattern[i + 1] == '}') {
            if (used < count)
                text += javaText(*values[used]);
            ++used;
            ++i;
        } else {
            text += pattern[i];
        }
    }
    return used == count ? std::optional(std::move(text)) : std::nullopt;
}

const Definition *named(std::string_view name)
{
    const auto *found = std::ranges::find(Definitions, name, &Definition::name);
    return found == Definitions.end() ? nullptr : found;
}

} // namespace expr::function
