#include "core/expr/value_text.h"

#include "core/base/reading.h"

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
    auto value = valueFrom(text);
    return value ? std::optional(std::move(*value)) : std::nullopt;
}

} // namespace expr
