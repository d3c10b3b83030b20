#include "core/simulate/service_model.h"

#include "core/asl/catalogue.h"

#include <QMutex>
#include <QResource>

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <list>
#include <string_view>

static void initialiseResponseShapes()
{
    Q_INIT_RESOURCE(response_shapes);
}

namespace sim {

namespace {

constexpr size_t KeptModels = 6; // EC2's takes 4 ms to read, and a workflow calls few services

// A service's line of response-shapes.txt; null where there is none.
Value lineOf(const QString &service)
{
    initialiseResponseShapes();
    const QByteArray text = QResource(QStringLiteral(":/catalogue/response-shapes.txt")).uncompressedData();
    // Lines are long: looking for where they end is much faster than looking for the lead as Qt does it.
    const std::string_view all(text.constData(), size_t(text.size()));
    const std::string lead = '\n' + service.toStdString() + ' ';
    const size_t at = service.isEmpty() ? all.npos : all.find(lead);
    if (at == all.npos)
        return {};
    const std::string_view line = all.substr(at + lead.size());
    return Value::parse(line.substr(0, line.find('\n')), nullptr, false);
}

// In both of the tables "actions" and "throws".
const Value *entryOf(const Value &table, const QString &action)
{
    for (auto entry = table.begin(); entry != table.end(); ++entry) {
        const std::string &name = entry.key();
        if (action.compare(QLatin1StringView(name.data(), qsizetype(name.size())), Qt::CaseInsensitive) == 0)
            return &*entry;
    }
    return nullptr;
}

std::optional<double> bound(std::string_view digits)
{
    if (digits.empty())
        return std::nullopt;
    return std::strtod(std::string(digits).c_str(), nullptr);
}

} // namespace

std::shared_ptr<const ServiceModel> ServiceModel::named(const QString &service)
{
    static QMutex mutex;
    static std::list<std::pair<QString, std::shared_ptr<const ServiceModel>>> kept;
    const QMutexLocker lock(&mutex);
    const auto found = std::ranges::find(kept, service, [](const auto &each) { return each.first; });
    if (found != kept.end()) {
        kept.splice(kept.begin(), kept, found);
        return kept.front().second;
    }
    Value json = lineOf(service);
    kept.emplace_front(service, json.is_object() ? std::make_shared<const ServiceModel>(std::move(json)) : nullptr);
    if (kept.size() > KeptModels)
        kept.pop_back();
    return kept.front().second;
}

std::shared_ptr<const ServiceModel> ServiceModel::of(const asl::Integration &integration)
{
    const QString service = asl::apiOf(integration);
    return service.isEmpty() ? nullptr : named(service);
}

std::optional<size_t> ServiceModel::answerOf(const QString &action) const
{
    const Value *found = entryOf(m_json["actions"], action);
    return found ? std::optional(found->get<size_t>()) : std::nullopt;
}

std::vector<std::string> ServiceModel::errorsOf(const QString &action) const
{
    std::vector<std::string> names;
    const Value *numbers = entryOf(m_json["throws"], action);
    if (numbers) {
        for (const Value &number : *numbers)
            names.push_back(m_json["errors"][number.get<size_t>()].get<std::string>());
    }
    return names;
}

size_t numberIn(std::string_view digits)
{
    size_t number = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return number;
}

Bounds boundsIn(std::string_view written)
{
    const size_t colon = written.find(':');
    if (colon == std::string_view::npos)
        return {};
    return {bound(written.substr(0, colon)), bound(written.substr(colon + 1))};
}

} // namespace sim
