// All places in data, each before what lies in it.
#pragma once

#include "core/base/value.h"

namespace compare {

// visit(pointer, value); the value itself first.
template <class Visit>
void forEachPlace(const Value &value, const Value::json_pointer &at, const Visit &visit)
{
    visit(at, value);
    if (value.is_object())
        for (const auto &[key, inner] : value.items())
            forEachPlace(inner, at / key, visit);
    else if (value.is_array())
        for (size_t i = 0; i < value.size(); ++i)
            forEachPlace(value[i], at / i, visit);
}

} // namespace compare
