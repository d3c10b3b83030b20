#include "core/simulate/test_state/response_shape.h"

#include <QFile>

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <string_view>

static void initialiseResponseShapes()
{
    Q_INIT_RESOURCE(response_shapes);
}

namespace sim {

namespace {

using ShapeComplaint = std::optional<std::string>;

// A service's line of response-shapes.txt; null where there is none.
Value shapesOf(const QString &service)
{
    initialiseResponseShapes();
    QFile file(QStringLiteral(":/catalogue/response-shapes.txt"));
    if (service.isEmpty() || !file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray lead = '\n' + service.toUtf8() + ' ';
    const QByteArray text = file.readAll();
    const qsizetype at = text.indexOf(lead);
    if (at < 0)
        return {};
    const char *begin = text.constData() + at + lead.size();
    const qsizetype end = text.indexOf('\n', at + 1);
    return Value::parse(begin, end < 0 ? text.constData() + text.size() : text.constData() + end, nullptr, false);
}

// Where an optimized integration is named otherwise than the service in the SDK.
QString sdkService(const asl::Integration &integration)
{
    if (integration.kind == asl::IntegrationKind::AwsSdk)
        return integration.service.toLower();
    if (integration.kind != asl::IntegrationKind::Optimized)
        return {};
    // What a harness streams, Step Functions puts together itself ("Response fields", 2026): no API's model tells it.
    if (integration.service == u"bedrockagentcore")
        return {};
    if (integration.service == u"events")
        return QStringLiteral("eventbridge");
    if (integration.service == u"states")
        return QStringLiteral("sfn");
    return QString(integration.service).remove(u'-');
}

// What the result is an answer to: of a nested execution that is waited for, what is asked in the end. Other jobs and
// callbacks answer with what no API's model tells.
QString answeringAction(const asl::Integration &integration)
{
    if (integration.pattern == asl::IntegrationPattern::RequestResponse)
        return integration.action;
    const bool isCallback = integration.pattern == asl::IntegrationPattern::WaitForTaskToken;
    return integration.service == u"states" && !isCallback ? QStringLiteral("describeExecution") : QString();
}

class Model
{
public:
    Model(const Value &service, bool wantsRequired) : m_service(service), m_wantsRequired(wantsRequired) {}

    ShapeComplaint structure(size_t number, const Value &value) const
    {
        const Value &shape = m_service["shapes"][number];
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
        case 'o': return value.is_object() ? structure(index(rest), value) : mustBe(field, "an object");
        case 'a': return value.is_array() ? each(rest, field, value) : mustBe(field, "an array");
        case 'm': return value.is_object() ? each(rest, field, value) : mustBe(field, "an object");
        default: return std::nullopt;
        }
    }

    static ShapeComplaint mustBe(const std::string &field, const char *what)
    {
        return "Field '" + field + "' must be " + what;
    }

    static size_t index(std::string_view digits)
    {
        size_t number = 0;
        std::from_chars(digits.data(), digits.data() + digits.size(), number);
        return number;
    }

    static std::optional<double> bound(std::string_view digits)
    {
        if (digits.empty())
            return std::nullopt;
        return std::strtod(std::string(digits).c_str(), nullptr);
    }

    struct Bounds
    {
        std::optional<double> least, most;
    };
    static Bounds bounds(std::string_view written)
    {
        const size_t colon = written.find(':');
        if (colon == std::string_view::npos)
            return {};
        return {bound(written.substr(0, colon)), bound(written.substr(colon + 1))};
    }

    static ShapeComplaint text(std::string_view limits, const std::string &field, const Value &value)
    {
        if (!value.is_string())
            return mustBe(field, "a string");
        const auto length = double(QString::fromStdString(value.get_ref<const std::string &>()).size());
        const auto [least, most] = bounds(limits);
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
        const auto [least, most] = bounds(limits);
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
        const Value &values = m_service["enums"][index(number)];
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

    const Value &m_service;
    bool m_wantsRequired;
};

// AWS does not mind the case of an action's letters.
std::optional<size_t> answerShape(const Value &actions, const QString &action)
{
    for (const auto &[name, number] : actions.items()) {
        if (action.compare(QLatin1StringView(name.data(), qsizetype(name.size())), Qt::CaseInsensitive) == 0)
            return number.get<size_t>();
    }
    return std::nullopt;
}

} // namespace

ShapeComplaint shapeComplaint(const asl::Integration &integration, const Value &result, FieldValidation mode)
{
    if (mode == FieldValidation::None)
        return std::nullopt;
    const std::string action = answeringAction(integration).toStdString();
    const Value service = action.empty() ? Value() : shapesOf(sdkService(integration));
    if (!service.is_object())
        return std::nullopt;
    const auto shape = answerShape(service["actions"], QString::fromStdString(action));
    if (!shape)
        return std::nullopt;
    if (!result.is_object())
        return "Mocked result must be a JSON object.";
    Value checked = result;
    // A function's answer is a blob in the API, and JSON by the time a state sees it.
    if (integration.service == u"lambda")
        checked.erase("Payload");
    const auto complaint = Model(service, mode == FieldValidation::Strict).structure(*shape, checked);
    return complaint ? ShapeComplaint("Mock result schema validation error: " + *complaint) : std::nullopt;
}

} // namespace sim
