#include "core/expr/value_text.h"

namespace expr {

std::string jsonText(const Value &value)
{
    return value.dump(-1, ' ', false, Value::error_handler_t::replace);
}

std::string javaText(const Value &value)
{
    if (value.is_string())
        return value.get<std::string>();
    if (!value.is_structured())
        return jsonText(value);
    std::string text = value.is_object() ? "{" : "[";
    for (auto place = value.begin(); place != value.end(); ++place) {
        if (place != value.begin())
            text += ", ";
        if (value.is_object())
            text += place.key() + "=";
        text += javaText(*place);
    }
    return text + (value.is_object() ? "}" : "]");
}

std::optional<Value> parsedJson(std::string_view text)
{
    constexpr int Deepest = 1000;
    int depth = 0;
    bool inString = false;
    for (std::size_t i = 0; i < text.size() && depth <= Deepest; ++i) {
        if (inString && text[i] == '\\')
            ++i;
        else if (text[i] == '"')
            inString = !inString;
        else if (!inString)
            depth += text[i] == '[' || text[i] == '{' ? 1 : text[i] == ']' || text[i] == '}' ? -1 : 0;
    }
    if (depth > Deepest)
        return {};
    Value value = Value::parse(text, nullptr, false);
    return value.is_discarded() ? std::nullopt : std::optional(std::move(value));
}

} // namespace expr
