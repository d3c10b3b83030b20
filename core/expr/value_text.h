// Values as text: compact JSON, and the form Java gives a Map or List, which AWS lets through in places.
#pragma once

#include "core/base/value.h"

#include <optional>
#include <string>
#include <string_view>

namespace expr {

// Compact JSON. Never throws: what is no UTF-8 becomes U+FFFD.
std::string jsonText(const Value &value);
// As Java's toString prints it: {Arg1=1, Arg2=[]}, strings without quotes.
std::string javaText(const Value &value);

// JSON text as a value; nothing where it is none, or nested more deeply than DeepestData.
std::optional<Value> parsedJson(std::string_view text);

} // namespace expr
