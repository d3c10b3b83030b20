#include "core/compare/domain.h"

#include "core/history/timestamp.h"

#include <cmath>

namespace compare {

namespace {

// What compares as a time, or makes a Wait wait.
bool isTime(const std::string &text)
{
    return history::momentFrom(text).has_value();
}

bool isWholeNumber(const Value &value)
{
    return value.is_number_integer() || value.get<double>() == std::floor(value.get<double>());
}

} // namespace

void Domain::add(Shape &shape, const Value &value)
{
    if (value.is_object()) {
        ++shape.objects;
        for (const auto &[key, inner] : value.items()) {
            auto &[count, below] = shape.members[key];
            ++count;
            add(below, inner);
        }
    } else if (value.is_array()) {
        ++shape.lists;
        shape.isEverEmpty = shape.isEverEmpty || value.empty();
        if (!shape.elements)
            shape.elements = std::make_shared<Shape>();
        for (const Value &inner : value)
            add(*shape.elements, inner);
    } else if (value.is_string()) {
        ++shape.texts;
        shape.times += isTime(value.get_ref<const std::string &>());
    } else if (value.is_number()) {
        ++shape.numbers;
        shape.isWhole = shape.isWhole && isWholeNumber(value);
        shape.isPositive = shape.isPositive && value.get<double>() >= 0;
    } else {
        ++(value.is_boolean() ? shape.flags : shape.nulls);
    }
}

bool Domain::admits(const Shape &shape, const Value &value)
{
    if (value.is_object()) {
        for (const auto &[key, inner] : value.items()) {
            const auto known = shape.members.find(key);
            if (known == shape.members.end() || !admits(known->second.second, inner))
                return false;
        }
        for (const auto &[key, known] : shape.members)
            if (known.first == shape.objects && !value.contains(key))
                return false;
        return shape.objects > 0;
    }
    if (value.is_array()) {
        for (const Value &inner : value)
            if (!admits(*shape.elements, inner))
                return false;
        return shape.lists > 0 && (!value.empty() || shape.isEverEmpty);
    }
    if (value.is_string())
        return shape.texts > 0 && (shape.times < shape.texts || isTime(value.get_ref<const std::string &>()));
    if (value.is_number())
        return shape.numbers > 0 && (!shape.isWhole || isWholeNumber(value))
            && (!shape.isPositive || value.get<double>() >= 0);
    return value.is_boolean() ? shape.flags > 0 : shape.nulls > 0;
}

void Domain::add(const Value &input)
{
    ++m_count;
    add(m_shape, input);
}

bool Domain::admits(const Value &input) const
{
    return m_count == 0 || admits(m_shape, input);
}

} // namespace compare
