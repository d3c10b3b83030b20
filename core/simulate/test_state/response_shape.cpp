#include "core/simulate/test_state/response_shape.h"

#include "core/simulate/service_model.h"

#include <algorithm>
#include <string_view>

namespace sim {

namespace {

using ShapeComplaint = std::optional<std::string>;

// What the result is an answer to: of a nested execution that is waited for, what is asked in the end. Other jobs and
// callbacks answer with what no API's model tells.
QString answeringAction(const asl::Integration &integration)
{
    if (integration.pattern == asl::IntegrationPattern::RequestResponse)
        return integration.action;
    const bool isCallback = integration.pattern == asl::IntegrationPattern::WaitForTaskToken;
    return integration.service == u"states" && !isCallback ? QStringLiteral("describeExecution") : QString();
}

class ResultCheck
{
public:
    ResultCheck(const ServiceModel &model, bool wantsRequired) : m_model(model), m_wantsRequired(wantsRequired) {}

    ShapeComplaint structure(size_t number, const Value &value) const
    {
        const Value &shape = m_model.structure(number);
        const auto required = shape.find("!");
        if (m_wantsRequired && required != shape.end()) {
            for (const Value &field : *required) {
                if (!value.contains(field.get_ref<const std::string &>()))
                    return "Required field '" + field.get<std::string>() + "' is missing";
            }
        }
        for (const auto &[field, held] : value.items()) {
            const auto kind = field == "!" ? shape.end() : shape.find(field);
            // AWS minds no field that its model does not have.
            if (kind == shape.end() || held.is_null())
                continue;
            if (auto complaint = ofKind(kind->get_ref<const std::string &>(), field, held))
                return complaint;
        }
        return std::nullopt;
    }

private:
    ShapeComplaint ofKind(std::string_view kind, const std::string &field, const Value &value) const
    {
        const std::string_view rest = kind.substr(1);
        switch (kind.front()) {
        case 's':
        case 'b':
        case 't': return text(rest, field, value);
        case 'n': return number(rest, field, value);
        case 'l': return value.is_boolean() ? std::nullopt : mustBe(field, "a boolean");
        case 'e': return oneOf(rest, field, value);
        case 'o': return value.is_object() ? structure(numberIn(rest), value) : mustBe(field, "an object");
        case 'a': return value.is_array() ? each(rest, field, value) : mustBe(field, "an array");
        case 'm': return value.is_object() ? each(rest, field, value) : mustBe(field, "an object");
        default: return std::nullopt;
        }
    }

    static ShapeComplaint mustBe(const std::string &field, const char *what)
    {
        return "Field '" + field + "' must be " + what;
    }

    static ShapeComplaint text(std::string_view limits, const std::string &field, const Value &value)
    {
        if (!value.is_string())
            return mustBe(field, "a string");
        const auto length = double(QString::fromStdString(value.get_ref<const std::string &>()).size());
        const auto [least, most] = boundsIn(limits);
        if (least && length < *least)
            return "Field '" + field + "' is smaller than the minimum length";
        if (most && length > *most)
            return "Field '" + field + "' exceeds the maximum length";
        return std::nullopt;
    }

    static ShapeComplaint number(std::string_view limits, const std::string &field, const Value &value)
    {
        if (!value.is_number())
            return mustBe(field, "a number");
        const auto [least, most] = boundsIn(limits);
        if (least && value.get<double>() < *least)
            return "Field '" + field + "' is less than the minimum value";
        if (most && value.get<double>() > *most)
            return "Field '" + field + "' exceeds the maximum value";
        return std::nullopt;
    }

    ShapeComplaint oneOf(std::string_view number, const std::string &field, const Value &value) const
    {
        if (!value.is_string())
            return mustBe(field, "a string");
        const Value &values = m_model.valuesOf(numberIn(number));
        if (std::find(values.begin(), values.end(), value) == values.end())
            return "Field '" + field + "' is not an expected value";
        return std::nullopt;
    }

    ShapeComplaint each(std::string_view kind, const std::string &field, const Value &values) const
    {
        for (const Value &value : values) {
            if (auto complaint = ofKind(kind, field, value))
                return complaint;
        }
        return std::nullopt;
    }

    const ServiceModel &m_model;
    bool m_wantsRequired;
};

} // namespace

ShapeComplaint shapeComplaint(const asl::Integration &integration, const Value &result, FieldValidation mode)
{
    if (mode == FieldValidation::None)
        return std::nullopt;
    const QString action = answeringAction(integration);
    const auto model = action.isEmpty() ? nullptr : ServiceModel::of(integration);
    const auto shape = model ? model->answerOf(action) : std::nullopt;
    if (!shape)
        return std::nullopt;
    if (!result.is_object())
        return "Mocked result must be a JSON object.";
    Value checked = result;
    // A function's answer is a blob in the API, and JSON by the time a state sees it.
    if (integration.service == u"lambda")
        checked.erase("Payload");
    const auto complaint = ResultCheck(*model, mode == FieldValidation::Strict).structure(*shape, checked);
    return complaint ? ShapeComplaint("Mock result schema validation error: " + *complaint) : std::nullopt;
}

} // namespace sim
