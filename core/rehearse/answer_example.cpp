#include "core/rehearse/answer_example.h"

#include <QString>

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

namespace rehearse {

namespace {

// How many fields that need not be there an object has, by how deep it lies: EC2's have a hundred.
constexpr std::array<int, 3> FieldsAtMost{16, 14, 6};

bool holds(std::string_view name, std::initializer_list<std::string_view> words)
{
    return std::ranges::any_of(words,
                               [name](std::string_view word) { return name.find(word) != std::string_view::npos; });
}

bool endsWith(std::string_view name, std::initializer_list<std::string_view> words)
{
    return std::ranges::any_of(words, [name](std::string_view word) { return name.ends_with(word); });
}

bool tellsOfMore(std::string_view name)
{
    return name == "Marker" || name.starts_with("LastEvaluated")
        || endsWith(name,
                    {"NextToken", "NextMarker", "NextPage", "NextPageToken", "ContinuationToken", "PaginationToken",
                     "PageToken", "PaginationMarker"})
        || (name.starts_with("Next") && endsWith(name, {"Token", "Marker", "Key", "Id", "Cursor", "Iterator"}));
}

bool tellsOfTrouble(std::string_view name)
{
    return holds(
        name,
        {"Error", "Fail", "Unprocessed", "Exception", "Reason", "Warning", "Invalid", "NotFound", "Reject", "Cause"});
}

// What few look at, and what is there in few answers.
bool isAside(std::string_view name)
{
    return name.starts_with("Checksum") || name.starts_with("SSE")
        || holds(name, {"ConsumedCapacity", "ResponseMetadata", "DeleteMarker", "PerformanceConfig", "ServiceTier"});
}

// The values that things which have gone well end with, and those that they have on their way there.
constexpr std::array Ends{"SUCCEEDED", "Succeeded", "SUCCESS",   "Success",   "COMPLETED", "Completed",
                          "COMPLETE",  "FINISHED",  "AVAILABLE", "Available", "ACTIVE",    "Active",
                          "ENABLED",   "Enabled",   "READY",     "Ready",     "OK",        "InService",
                          "available", "active",    "running",   "RUNNING",   "Running"};
constexpr std::array Beginnings{"IN_PROGRESS", "InProgress", "RUNNING", "Running", "STARTING", "PENDING",
                                "CREATING",    "Creating",   "STARTED", "QUEUED",  "SUBMITTED"};
constexpr std::array Farewells{"DELETING", "Deleting", "deleting", "TERMINATING", "STOPPING", "Stopping"};

std::string textFor(std::string_view name)
{
    if (endsWith(name, {"Arn", "ARN"}))
        return "arn:aws:service:us-east-1:123456789012:example";
    if (endsWith(name, {"Id", "ID"}))
        return ExampleId;
    if (endsWith(name, {"Url", "Uri", "URL", "URI", "Endpoint"}))
        return "https://example.com/example";
    if (endsWith(name, {"Time", "Date", "Timestamp"}))
        return ExampleMoment;
    if (holds(name, {"Email"}))
        return "ana@example.com";
    if (endsWith(name, {"Region"}))
        return "us-east-1";
    if (endsWith(name, {"Version"}))
        return "1";
    return endsWith(name, {"Message", "Description", "Details"}) ? "" : "example";
}

class ExampleMaker
{
public:
    ExampleMaker(const sim::ServiceModel &model, const Value *sent, Phase phase)
        : m_model(model), m_sent(sent), m_phase(phase)
    {
    }

    // `thing`: what it is called where it stands, without its plural's s.
    Value structure(size_t number, size_t depth, std::string_view thing) const
    {
        const Value &shape = m_model.structure(number);
        const std::set<std::string> kept = keptOf(shape, depth, thing);
        Value made = Value::object();
        for (const auto &[name, kind] : shape.items()) {
            if (kept.contains(name))
                made[name] = valueOf(kind.get_ref<const std::string &>(), name, depth);
        }
        return made;
    }

private:
    // What must be there, what tells the thing from others, and then the rest, as far as there is room.
    static std::set<std::string> keptOf(const Value &shape, size_t depth, std::string_view thing)
    {
        const auto required = shape.find("!");
        std::set<std::string> kept;
        if (required != shape.end())
            kept = required->get<std::set<std::string>>();
        int left = depth < FieldsAtMost.size() ? FieldsAtMost[depth] : 0;
        for (const int rank : {0, 1, 2}) {
            for (const auto &[name, kind] : shape.items()) {
                if (left == 0 || name == "!" || rankOf(name, thing) != rank || kept.contains(name)
                    || isLeftOut(name, kind.get_ref<const std::string &>()))
                    continue;
                kept.insert(name);
                --left;
            }
        }
        return kept;
    }

    static int rankOf(std::string_view name, std::string_view thing)
    {
        const bool identifies = endsWith(name, {"Id", "Arn", "Name", "Status", "State", "Key", "Value"});
        return !identifies ? 2 : thing.empty() || name.starts_with(thing) ? 0 : 1;
    }

    static std::string_view singular(std::string_view name)
    {
        return name.ends_with('s') ? name.substr(0, name.size() - 1) : name;
    }

    static bool isLeftOut(std::string_view name, std::string_view kind)
    {
        const bool isCountOrList = kind.front() == 'a' || kind.front() == 'n';
        return tellsOfMore(name) || isAside(name) || (tellsOfTrouble(name) && !isCountOrList);
    }

    Value valueOf(std::string_view kind, const std::string &name, size_t depth) const
    {
        const std::string_view rest = kind.substr(1);
        switch (kind.front()) {
        case 't': return ExampleMoment;
        case 's':
        case 'b': return text(rest, name);
        case 'n': return number(rest, name);
        case 'l': return holds(name, {"Success", "Included", "Enabled"});
        case 'e': return choice(sim::numberIn(rest), name);
        case 'o': return structure(sim::numberIn(rest), depth + 1, singular(name));
        case 'a': return list(rest, name, depth);
        default: return Value::object();
        }
    }

    const Value *sentAs(const std::string &name) const
    {
        const auto found = m_sent && m_sent->is_object() ? m_sent->find(name) : Value::const_iterator();
        return m_sent && m_sent->is_object() && found != m_sent->end() ? &*found : nullptr;
    }

    Value text(std::string_view limits, const std::string &name) const
    {
        const auto [least, most] = sim::boundsIn(limits);
        const Value *sent = sentAs(name);
        QString made = QString::fromStdString(sent && sent->is_string() ? sent->get<std::string>() : textFor(name));
        if (most && double(made.size()) > *most)
            made.truncate(qsizetype(*most));
        if (least && double(made.size()) < *least)
            made = made.leftJustified(qsizetype(*least), u'0');
        return made.toStdString();
    }

    Value number(std::string_view limits, const std::string &name) const
    {
        const auto [least, most] = sim::boundsIn(limits);
        double made = endsWith(name, {"StatusCode"}) ? 200 : endsWith(name, {"Count"}) && !tellsOfTrouble(name) ? 1 : 0;
        const Value *sent = sentAs(name);
        if (sent && sent->is_number())
            made = sent->get<double>();
        made = std::max(made, least.value_or(made));
        made = std::min(made, most.value_or(made));
        return made == std::floor(made) ? Value(std::int64_t(made)) : Value(made);
    }

    Value choice(size_t enumeration, const std::string &name) const
    {
        const Value &values = m_model.valuesOf(enumeration);
        const auto has = [&values](const Value &wanted) {
            return std::find(values.begin(), values.end(), wanted) != values.end();
        };
        if (const Value *sent = sentAs(name); sent && has(*sent))
            return *sent;
        const auto firstOf = [&has](const auto &wanted) {
            const auto found = std::ranges::find_if(wanted, has);
            return found == wanted.end() ? std::optional<Value>() : Value(*found);
        };
        auto made = m_phase == Phase::Ended ? firstOf(Ends)
            : m_phase == Phase::Begun       ? firstOf(Beginnings)
                                            : firstOf(Farewells);
        return made ? *made : values.empty() ? Value("") : values.front();
    }

    Value list(std::string_view kind, const std::string &name, size_t depth) const
    {
        Value made = Value::array();
        if (depth < 2 && !tellsOfTrouble(name))
            made.push_back(valueOf(kind, name, depth));
        return made;
    }

    const sim::ServiceModel &m_model;
    const Value *m_sent;
    Phase m_phase;
};

} // namespace

Value exampleOf(const sim::ServiceModel &model, size_t structure, const Value *sent, Phase phase)
{
    return ExampleMaker(model, sent, phase).structure(structure, 0, {});
}

} // namespace rehearse
