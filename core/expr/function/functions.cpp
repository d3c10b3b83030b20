#include "core/expr/function/functions.h"

#include "core/expr/function/json_reading.h"
#include "core/expr/java_random.h"
#include "core/expr/path/cursor.h"
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

// A number as Java's int, halves up: MathAdd alone rounds (recorded 2023: 1.49 + 1.5 is 3, -1.5 + -1.51 is -3), and
// refuses what an int does not hold (recorded 2026).
std::optional<std::int32_t> roundedInt(const Value &value)
{
    if (value.is_number_integer()) // has nothing to round
        return cut(value);
    return value.is_number() ? cut(std::floor(value.get<double>() + 0.5)) : std::nullopt;
}

Outcome mathAdd(const Arguments &arguments, Random &)
{
    const auto left = roundedInt(*arguments[0]);
    const auto right = roundedInt(*arguments[1]);
    if (!left || !right)
        return Misfit{};
    const auto sum = cut(double(std::int64_t(*left) + *right));
    return sum ? Outcome(shared(*sum)) : Outcome(Misfit{});
}

Outcome mathRandom(const Arguments &arguments, Random &random)
{
    const auto from = cut(*arguments[0]);
    const auto to = cut(*arguments[1]);
    const auto seed = arguments.size() == 3 ? cut(*arguments[2]) : std::optional<std::int32_t>(0);
    if (!from || !to || !seed)
        return Misfit{};
    const std::int64_t width = std::int64_t(*to) - *from;
    if (width <= 0 || width > std::numeric_limits<std::int32_t>::max())
        return Misfit{};
    const std::int64_t drawn = arguments.size() == 3 ? JavaRandom(*seed).nextInt(std::int32_t(width))
                                                     : std::int64_t(random.next() % std::uint64_t(width));
    return shared(*from + drawn);
}

Outcome base64Encode(const Arguments &arguments, Random &)
{
    const std::string *text = textOf(arguments[0]);
    if (!text || isTooLong(*text))
        return Misfit{};
    return shared(QByteArray::fromStdString(*text).toBase64().toStdString());
}

// What java.util.Base64's decoder takes: no other letters, and padding that is complete or left out.
bool isBase64(std::string_view text)
{
    const std::size_t letters = std::min(text.find('='), text.size());
    const auto isLetter = [](char c) { return isNameStart(c) ? c != '_' : isDigit(c) || c == '+' || c == '/'; };
    const std::string_view padding = text.substr(letters);
    const bool isPadded = padding.empty()
        ? letters % 4 != 1
        : (letters % 4 == 2 && padding == "==") || (letters % 4 == 3 && padding == "=");
    return isPadded && std::ranges::all_of(text.substr(0, letters), isLetter);
}

Outcome base64Decode(const Arguments &arguments, Random &)
{
    const std::string *text = textOf(arguments[0]);
    if (!text || isTooLong(*text) || !isBase64(*text))
        return Misfit{};
    return shared(QString::fromUtf8(QByteArray::fromBase64(QByteArray::fromStdString(*text))).toStdString());
}

Outcome hash(const Arguments &arguments, Random &)
{
    const std::string *data = textOf(arguments[0]);
    const std::string *algorithm = textOf(arguments[1]);
    if (!data || isTooLong(*data) || !algorithm)
        return Misfit{};
    auto hashed = digest(*data, *algorithm);
    return hashed ? Outcome(shared(std::move(*hashed))) : Outcome(Misfit{});
}

Outcome jsonMerge(const Arguments &arguments, Random &)
{
    // AWS: only the shallow merge is to be had, which the third argument asks for by false.
    if (!arguments[0]->is_object() || !arguments[1]->is_object() || *arguments[2] != false)
        return Misfit{};
    Value merged = *arguments[0];
    for (const auto &property : arguments[1]->items())
        merged[property.key()] = property.value();
    return shared(std::move(merged));
}

Outcome jsonToString(const Arguments &arguments, Random &)
{
    if (arguments.size() != 1)
        return Misfit{": only a single argument is allowed."};
    return shared(jsonText(*arguments[0]));
}

Outcome stringToJson(const Arguments &arguments, Random &)
{
    const std::string *text = textOf(arguments[0]);
    if (!text)
        return Misfit{};
    auto value = jsonRead(*text);
    if (!value)
        return Misfit{"Cannot convert String to Json in States.StringToJson, caused by: " + value.error(), true};
    return shared(std::move(*value));
}

Outcome stringSplit(const Arguments &arguments, Random &)
{
    const std::string *text = textOf(arguments[0]);
    const std::string *delimiters = textOf(arguments[1]);
    if (!text || !delimiters)
        return Misfit{};
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

// {} are places for the values; \{ \} \' \\ are themselves. A brace that stands alone is an error.
Outcome format(const Arguments &arguments, Random &)
{
    const std::string *pattern = textOf(arguments[0]);
    if (!pattern)
        return Misfit{};
    std::string text;
    std::size_t used = 0;
    for (std::size_t i = 0; i < pattern->size(); ++i) {
        const char letter = (*pattern)[i];
        const char next = i + 1 < pattern->size() ? (*pattern)[i + 1] : '\0';
        if (letter == '\\' && std::string_view("{}'\\").find(next) != std::string_view::npos) {
            text += next;
            ++i;
        } else if (letter == '{' && next == '}') {
            if (++used < arguments.size())
                text += javaText(*arguments[used]);
            ++i;
        } else if (letter == '{') {
            return Misfit{"Invalid template in States.Format: matching '}' not found for '{'.", true};
        } else if (letter == '}') {
            return Misfit{"Invalid template in States.Format: matching '{' not found for '}'.", true};
        } else {
            text += letter;
        }
    }
    if (used + 1 != arguments.size())
        return Misfit{": number of arguments do not match the occurrences of {}."};
    return shared(std::move(text));
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

const Definition *named(std::string_view name)
{
    const auto *found = std::ranges::find(Definitions, name, &Definition::name);
    return found == Definitions.end() ? nullptr : found;
}

Result<SharedValue, std::string> applied(const Definition &function, const Arguments &arguments, Random &random)
{
    const bool says = function.apply == jsonToString; // which has words of its own for it
    Outcome outcome = function.fits(arguments.size()) || says ? function.apply(arguments, random) : Outcome(Misfit{});
    if (outcome)
        return std::move(*outcome);
    const Misfit &misfit = outcome.error();
    return misfit.isSentence ? misfit.detail
                             : "Invalid arguments in States." + std::string(function.name) + misfit.detail;
}

} // namespace expr::function
