#include "core/expr/engine/script.h"

#include "core/expr/value_text.h"

#include <cmath>

namespace expr::engine {

namespace {

// Beyond these a double does not tell neighbouring whole numbers apart.
constexpr double LargestExact = 9007199254740992.0;

Value asNumber(JSContextRef context, JSValueRef value)
{
    const double number = JSValueToNumber(context, value, nullptr);
    if (std::abs(number) <= LargestExact && number == std::trunc(number))
        return std::int64_t(number);
    if (number != std::trunc(number))
        return number;
    // JavaScript writes 2^63 as 9223372036854776000, and so does AWS.
    auto written = parsedJson(ScriptText(JSValueCreateJSONString(context, value, 0, nullptr)).toUtf8());
    return written ? std::move(*written) : Value(number);
}

} // namespace

std::string ScriptText::toUtf8() const
{
    if (!m_text)
        return {};
    const auto *letters = reinterpret_cast<const char16_t *>(JSStringGetCharactersPtr(m_text));
    return QStringView(letters, qsizetype(JSStringGetLength(m_text))).toUtf8().toStdString();
}

JSValueRef asScript(JSContextRef context, const std::string &text)
{
    return JSValueMakeString(context, ScriptText(text).get());
}

JSValueRef asScript(JSContextRef context, const Value &value)
{
    switch (value.type()) {
    case Value::value_t::null: return JSValueMakeNull(context);
    case Value::value_t::boolean: return JSValueMakeBoolean(context, value.get<bool>());
    case Value::value_t::number_integer:
    case Value::value_t::number_unsigned:
    case Value::value_t::number_float: return JSValueMakeNumber(context, value.get<double>());
    case Value::value_t::string: return asScript(context, value.get_ref<const std::string &>());
    default: return JSValueMakeFromJSONString(context, ScriptText(jsonText(value).c_str()).get());
    }
}

JSValueRef asScript(JSContextRef context, const Value &value, const std::vector<Reading> &parts)
{
    if (parts.empty() || !value.is_object())
        return asScript(context, value);
    const JSObjectRef object = JSObjectMake(context, nullptr, nullptr);
    for (const Reading &part : parts) {
        const auto place = value.find(part.name);
        if (place != value.end())
            JSObjectSetProperty(context, object, part.text.get(), asScript(context, *place, part.parts), 0, nullptr);
    }
    return object;
}

std::string asText(JSContextRef context, JSValueRef value)
{
    return ScriptText(JSValueToStringCopy(context, value, nullptr)).toUtf8();
}

Value asPlainValue(JSContextRef context, JSValueRef value)
{
    switch (JSValueGetType(context, value)) {
    case kJSTypeBoolean: return JSValueToBoolean(context, value);
    case kJSTypeNumber: return asNumber(context, value);
    case kJSTypeString: return asText(context, value);
    default: return nullptr;
    }
}

} // namespace expr::engine
