// What AWS tells of its services' interfaces: what an action answers, and by which names it fails. Knows all of the
// SDK; of an optimized integration, the API behind it.
#pragma once

#include "core/asl/resource.h"
#include "core/base/value.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace sim {

class ServiceModel
{
public:
    // By the SDK's name, in small letters. Null where there is no such service. From any thread.
    static std::shared_ptr<const ServiceModel> named(const QString &service);
    // Of whatever answers the integration's call; null where no API's model tells.
    static std::shared_ptr<const ServiceModel> of(const asl::Integration &integration);

    explicit ServiceModel(Value json) : m_json(std::move(json)) {}

    // The number of the structure that the action answers with. AWS does not mind the case of an action's letters.
    std::optional<size_t> answerOf(const QString &action) const;
    // Kinds by field, as scripts/response-shapes writes them: "s0:64", "o12", "ae3"; "!" lists what must be there.
    const Value &structure(size_t number) const { return m_json["shapes"][number]; }
    const Value &valuesOf(size_t enumeration) const { return m_json["enums"][enumeration]; }

    std::string prefix() const { return m_json["prefix"].get<std::string>(); } // of its errors: "DynamoDb"
    std::vector<std::string> errorsOf(const QString &action) const; // the names of their shapes: "NoSuchKey"

private:
    const Value m_json;
};

// What follows the letter of a kind.
size_t numberIn(std::string_view digits);
struct Bounds
{
    std::optional<double> least, most;
};
Bounds boundsIn(std::string_view written);

} // namespace sim
