#include "core/expr/parts.h"

#include "core/expr/intrinsic.h"
#include "core/expr/json_path.h"
#include "core/expr/jsonata.h"
#include "core/expr/value_text.h"

namespace expr {

namespace {

constexpr size_t LongestValue = 2000;

std::string cutText(const Value &value)
{
    std::string text = jsonText(value);
    if (text.size() <= LongestValue)
        return text;
    size_t length = LongestValue;
    while ((static_cast<unsigned char>(text[length]) & 0xC0) == 0x80)
        --length;
    return text.substr(0, length) + "…";
}

Part partOf(std::string kind, std::string_view text, const Evaluated &outcome)
{
    Part made;
    made.kind = std::move(kind);
    made.text = std::string(text);
    made.times = 1;
    if (outcome)
        made.value = *outcome ? cutText(**outcome) : std::string();
    else
        made.failure = outcome.error().cause;
    return made;
}

std::string_view trimmed(std::string_view text)
{
    const size_t begin = text.find_first_not_of(" \t\r\n");
    if (begin == std::string_view::npos)
        return {};
    return text.substr(begin, text.find_last_not_of(" \t\r\n") + 1 - begin);
}

// The beginnings of a path that are paths themselves, each a step longer.
std::vector<std::string_view> beginningsOf(std::string_view path)
{
    std::vector<std::string_view> list;
    for (size_t length = 1; length < path.size(); ++length) {
        const bool atStep = (path[length] == '.' && path[length - 1] != '.') || path[length] == '[';
        if (atStep && JsonPath::compiled(path.substr(0, length)))
            list.push_back(path.substr(0, length));
    }
    return list;
}

Examined examinedPath(std::string_view text, const Environment &environment)
{
    const auto path = JsonPath::compiled(text);
    Examined made{path ? path->evaluated(environment) : Evaluated(path.error()), {}, -1};
    made.whole = partOf("path", text, made.outcome);
    if (!path)
        return made;
    for (const std::string_view each : beginningsOf(text))
        made.whole.parts.push_back(partOf("step", each, JsonPath::compiled(each)->evaluated(environment)));
    return made;
}

// The arguments of a call as written; commas within calls, brackets and quotations divide nothing.
std::vector<std::string_view> argumentsOf(std::string_view call)
{
    std::vector<std::string_view> list;
    const size_t open = call.find('(');
    if (open == std::string_view::npos || call.back() != ')')
        return list;
    size_t begin = open + 1;
    int depth = 0;
    char quote = '\0';
    for (size_t i = begin; i < call.size(); ++i) {
        const char c = call[i];
        if (quote != '\0') {
            i += c == '\\' ? 1 : 0;
            quote = c == quote ? '\0' : quote;
        } else if (c == '\'' || c == '"') {
            quote = c;
        } else if (depth == 0 && (c == ',' || i + 1 == call.size())) {
            if (const std::string_view argument = trimmed(call.substr(begin, i - begin)); !argument.empty())
                list.push_back(argument);
            begin = i + 1;
        } else {
            depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
        }
    }
    return list;
}

Examined examinedCall(std::string_view text, const Environment &environment)
{
    const auto call = Intrinsic::compiled(text);
    Examined made{call ? call->evaluated(environment) : Evaluated(call.error()), {}, -1};
    made.whole = partOf("call", text, made.outcome);
    if (!call)
        return made;
    for (const std::string_view each : argumentsOf(text)) {
        if (Intrinsic::looksLikeOne(each))
            made.whole.parts.push_back(examinedCall(each, environment).whole);
        else if (each.starts_with('$'))
            made.whole.parts.push_back(examinedPath(each, environment).whole);
    }
    return made;
}

} // namespace

Examined examined(std::string_view text, Language language, const Environment &environment)
{
    text = trimmed(text);
    if (language == Language::Jsonata) {
        const auto inside = jsonataInside(text);
        Examined made = examinedJsonata(inside ? *inside : text, environment);
        // Counted in the text that was given.
        if (made.faultAt >= 0 && inside)
            made.faultAt += int(inside->data() - text.data()); // all ASCII up to there
        return made;
    }
    return Intrinsic::looksLikeOne(text) ? examinedCall(text, environment) : examinedPath(text, environment);
}

} // namespace expr
