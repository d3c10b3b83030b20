#include "core/compare/same_data.h"

#include "core/expr/value_text.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <vector>

namespace compare {

namespace {

constexpr double ExactIntegers = 9'007'199'254'740'992; // 2^53
constexpr std::string_view Id = "UUID";

bool isUuid(std::string_view text)
{
    if (text.size() != 36)
        return false;
    for (size_t i = 0; i < text.size(); ++i) {
        const bool isDash = i == 8 || i == 13 || i == 18 || i == 23;
        if (isDash ? text[i] != '-' : !std::isxdigit(static_cast<unsigned char>(text[i])))
            return false;
    }
    return true;
}

// Texts are written by the thousand while a class is graded: straight into one, without a copy of the data in order.
class DataText
{
public:
    enum class Form : std::uint8_t { Canonical, WithoutIds, Written };
    explicit DataText(Form form) : m_form(form) {}

    std::string of(const Value &value) &&
    {
        write(value);
        return std::move(m_text);
    }

private:
    void write(const Value &value)
    {
        switch (value.type()) {
        case Value::value_t::object: return write(value.get_ref<const Value::object_t &>());
        case Value::value_t::array: return write(value.get_ref<const Value::array_t &>());
        case Value::value_t::string: return write(value.get_ref<const std::string &>(), m_form == Form::WithoutIds);
        case Value::value_t::number_float: return write(value.get<double>());
        case Value::value_t::number_integer: return write(value.get<std::int64_t>());
        default: m_text += expr::jsonText(value);
        }
    }

    void write(const Value::array_t &list)
    {
        m_text += '[';
        for (const Value &each : list) {
            write(each);
            m_text += ',';
        }
        close(']');
    }

    void write(const Value::object_t &object)
    {
        using Member = Value::object_t::value_type;
        std::vector<const Member *> members;
        members.reserve(object.size());
        for (const Member &each : object)
            members.push_back(&each);
        if (m_form != Form::Written)
            std::ranges::sort(members, {}, [](const Member *each) -> const std::string & { return each->first; });
        m_text += '{';
        for (const Member *each : members) {
            write(each->first, false);
            m_text += ':';
            write(each->second);
            m_text += ',';
        }
        close('}');
    }

    void close(char bracket)
    {
        if (m_text.back() == ',')
            m_text.pop_back();
        m_text += bracket;
    }

    void write(const std::string &text, bool isWithoutIds)
    {
        const auto isPlain = [](char letter) {
            return letter >= ' ' && letter <= '~' && letter != '"' && letter != '\\';
        };
        if (isWithoutIds && isUuid(text))
            (m_text += '"').append(Id) += '"';
        else if (std::ranges::all_of(text, isPlain))
            (m_text += '"').append(text) += '"';
        else
            m_text += expr::jsonText(text);
    }

    void write(double number)
    {
        if (m_form != Form::Written && std::abs(number) < ExactIntegers && number == std::floor(number))
            write(std::int64_t(number));
        else
            m_text += expr::jsonText(number);
    }

    void write(std::int64_t number)
    {
        char digits[24];
        m_text.append(digits, std::to_chars(digits, std::end(digits), number).ptr);
    }

    const Form m_form;
    std::string m_text;
};

} // namespace

bool isSame(const Value &one, const Value &other)
{
    return canonical(one) == canonical(other);
}

std::string canonical(const Value &value)
{
    return DataText(DataText::Form::Canonical).of(value);
}

std::string canonicalWithoutIds(const Value &value)
{
    return DataText(DataText::Form::WithoutIds).of(value);
}

std::string writtenText(const Value &value)
{
    return DataText(DataText::Form::Written).of(value);
}

std::string withoutId(const std::string &text)
{
    return isUuid(text) ? std::string(Id) : text;
}

Value withoutIds(const Value &value)
{
    if (value.is_string())
        return withoutId(value.get_ref<const std::string &>());
    if (!value.is_structured())
        return value;
    Value made = value;
    for (auto &each : made)
        each = withoutIds(each);
    return made;
}

} // namespace compare
