#include "core/compare/parting.h"

#include "core/compare/same_data.h"
#include "core/expr/value_text.h"

namespace compare {

namespace {

using What = Parting::What;

// As it is told, ids left out.
std::string dataText(const SharedValue &value)
{
    return value ? expr::jsonText(withoutIds(*value)) : std::string();
}

std::optional<Parting> partingOfActs(const Behaviour &one, const Behaviour &other, const Aspects &aspects)
{
    for (size_t i = 0; i < std::max(one.acts.size(), other.acts.size()); ++i) {
        if (i >= one.acts.size())
            return Parting{What::Call, one.events, other.acts[i].shown, {}, other.acts[i].resource};
        if (i >= other.acts.size())
            return Parting{What::Call, one.acts[i].shown, other.events, one.acts[i].resource, {}};
        const Act &mine = one.acts[i], &theirs = other.acts[i];
        const auto at = [&](What what, std::string here, std::string there) {
            return Parting{what, mine.shown, theirs.shown, std::move(here), std::move(there)};
        };
        if (mine.resource != theirs.resource)
            return at(What::Call, mine.resource, theirs.resource);
        if (aspects.inputs && mine.sentText != theirs.sentText)
            return at(What::Input, dataText(mine.sent), dataText(theirs.sent));
        if (mine.at != theirs.at)
            return at(What::Wait, std::to_string(mine.at), std::to_string(theirs.at));
    }
    return std::nullopt;
}

std::optional<Parting> partingOfEnds(const Behaviour &one, const Behaviour &other, const Aspects &aspects)
{
    const auto at = [&](What what, std::string here, std::string there) {
        return Parting{what, one.events, other.events, std::move(here), std::move(there)};
    };
    const auto status = [](const Behaviour &each) { return std::string(sim::awsName(each.status)); };
    if (aspects.error && one.status != other.status)
        return at(What::Status, status(one), status(other));
    if (aspects.error && one.error != other.error)
        return at(What::Error, one.error, other.error);
    if (aspects.output && one.outputText != other.outputText)
        return at(What::Output, dataText(one.output), dataText(other.output));
    if (one.took != other.took)
        return at(What::Wait, std::to_string(one.took), std::to_string(other.took));
    return std::nullopt;
}

} // namespace

std::string_view nameOf(What what)
{
    switch (what) {
    case What::Endless: return "endless";
    case What::Call: return "call";
    case What::Input: return "input";
    case What::Wait: return "wait";
    case What::Status: return "status";
    case What::Error: return "error";
    case What::Output: return "output";
    case What::Names: return "names";
    }
    return {};
}

std::optional<Parting> parting(const Behaviour &one, const Behaviour &other, const Aspects &aspects)
{
    const auto isEndless = [](const Behaviour &each) { return each.status == sim::RunStatus::Running; };
    if (isEndless(one) != isEndless(other))
        return Parting{What::Endless, one.events, other.events, {}, {}};
    if (isEndless(one))
        return std::nullopt; // what neither of them comes to cannot be told
    if (aspects.calls)
        if (auto found = partingOfActs(one, other, aspects))
            return found;
    if (auto found = partingOfEnds(one, other, aspects))
        return found;
    if (aspects.names && one.path != other.path) {
        size_t i = 0;
        while (i < one.path.size() && i < other.path.size() && one.path[i] == other.path[i])
            ++i;
        const auto name = [i](const Behaviour &each) { return i < each.path.size() ? each.path[i] : std::string(); };
        return Parting{What::Names, one.events, other.events, name(one), name(other)};
    }
    return std::nullopt;
}

} // namespace compare
