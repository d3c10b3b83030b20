#include "core/price/list.h"

#include "core/base/reading.h"
#include "core/price/refusals.h"

#include <algorithm>
#include <limits>
#include <optional>

namespace price {

extern const char BuiltInPrices[];

namespace {

// Reads members by their path, and remembers the first that is not as it should be.
class ListReader
{
public:
    explicit ListReader(const Value &json) : m_json(json) {}

    List read()
    {
        List list;
        list.date = text(m_json, "date");
        list.source = text(m_json, "source");
        list.freeTransitions = number(member(m_json, "standard"), "freeTransitionsPerMonth");
        const Value &express = member(m_json, "express");
        list.perMillionRequests = number(express, "perMillionRequests");
        for (const Value &each : array(express, "tiers")) {
            const bool isLast = !each.is_object() || !each.contains("gigabyteHours");
            list.tiers.push_back({isLast ? std::numeric_limits<double>::infinity() : number(each, "gigabyteHours"),
                                  number(each, "perGigabyteHour")});
        }
        for (const Value &each : array(m_json, "regions"))
            list.regions.push_back({text(each, "code"), text(each, "name"), number(each, "perThousandTransitions")});
        if (!std::ranges::is_sorted(list.tiers, {}, &Tier::gigabyteHours)
            || (!list.tiers.empty() && list.tiers.back().gigabyteHours < std::numeric_limits<double>::infinity()))
            fail("tiers");
        return list;
    }

    std::string fault;

private:
    void fail(const char *name)
    {
        if (fault.empty())
            fault = name;
    }

    const Value &member(const Value &object, const char *name)
    {
        static const Value nothing;
        const auto found = object.is_object() ? object.find(name) : object.end();
        if (object.is_object() && found != object.end())
            return *found;
        fail(name);
        return nothing;
    }
    std::string text(const Value &object, const char *name)
    {
        const Value &found = member(object, name);
        if (!found.is_string())
            fail(name);
        return found.is_string() ? found.get<std::string>() : std::string();
    }
    double number(const Value &object, const char *name)
    {
        const Value &found = member(object, name);
        if (!found.is_number() || found.get<double>() < 0)
            fail(name);
        return found.is_number() ? found.get<double>() : 0;
    }
    const Value &array(const Value &object, const char *name)
    {
        const Value &found = member(object, name);
        if (!found.is_array() || found.empty())
            fail(name);
        return found;
    }

    const Value &m_json;
};

} // namespace

const Region &List::region(std::string_view code) const
{
    const auto found = std::ranges::find(regions, code, &Region::code);
    return found == regions.end() ? regions.front() : *found;
}

Result<List> listFrom(std::string_view json)
{
    const auto value = valueFrom(json);
    if (!value)
        return Refusal{Code::ListNotJson};
    ListReader reader(*value);
    List list = reader.read();
    if (!reader.fault.empty())
        return Refusal{Code::ListShape, {QString::fromStdString(reader.fault)}};
    return list;
}

static std::optional<List> &chosen()
{
    static std::optional<List> list;
    return list;
}

const List &inUse()
{
    return chosen() ? *chosen() : builtIn();
}

void use(List list)
{
    chosen() = std::move(list);
}

const List &builtIn()
{
    static const List list = *listFrom(BuiltInPrices);
    return list;
}

} // namespace price
