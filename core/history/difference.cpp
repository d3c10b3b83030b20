#include "core/history/difference.h"

#include "core/expr/value_text.h"

#include <algorithm>
#include <map>

namespace history {

namespace {

class Comparison
{
public:
    void compare(const Value::json_pointer &at, const Value &before, const Value &after)
    {
        if (before.is_object() && after.is_object())
            compareObjects(at, before, after);
        else if (before.is_array() && after.is_array())
            compareArrays(at, before, after);
        else if (before != after)
            found.push_back({Differing::Changed, at, &before, &after});
    }

    std::vector<Difference> found;

private:
    void compareObjects(const Value::json_pointer &at, const Value &before, const Value &after)
    {
        for (const auto &[key, value] : before.items()) {
            const auto kept = after.find(key);
            if (kept == after.end())
                found.push_back({Differing::Removed, at / key, &value, nullptr});
            else
                compare(at / key, value, *kept);
        }
        for (const auto &[key, value] : after.items())
            if (!before.contains(key))
                found.push_back({Differing::Added, at / key, nullptr, &value});
    }

    // What they end with alike is set aside: the middle is compared by place, and what one has more there is new or gone.
    void compareArrays(const Value::json_pointer &at, const Value &before, const Value &after)
    {
        const size_t least = std::min(before.size(), after.size());
        size_t begin = 0, end = 0;
        while (begin < least && before[begin] == after[begin])
            ++begin;
        while (end < least - begin && before[before.size() - 1 - end] == after[after.size() - 1 - end])
            ++end;
        const size_t shared = least - end;
        for (size_t i = begin; i < shared; ++i)
            compare(at / i, before[i], after[i]);
        for (size_t i = shared; i + end < before.size(); ++i)
            found.push_back({Differing::Removed, at / i, &before[i], nullptr});
        for (size_t i = shared; i + end < after.size(); ++i)
            found.push_back({Differing::Added, at / i, nullptr, &after[i]});
    }
};

void add(Value &whole, const Difference &what)
{
    Value &parent = whole[what.at.parent_pointer()];
    if (parent.is_array())
        parent.insert(parent.begin() + Value::difference_type(std::stoull(what.at.back())), *what.after);
    else
        parent[what.at.back()] = *what.after;
}

void remove(Value &whole, const Value::json_pointer &at)
{
    Value &parent = whole[at.parent_pointer()];
    if (parent.is_array())
        parent.erase(size_t(std::stoull(at.back())));
    else
        parent.erase(at.back());
}

// Long texts are shown by their beginning.
constexpr size_t LongestText = 2000;

std::string plain(const Value &value)
{
    std::string text = expr::jsonText(value);
    if (text.size() <= LongestText)
        return text;
    size_t length = LongestText;
    while ((static_cast<unsigned char>(text[length]) & 0xC0) == 0x80)
        --length;
    return text.substr(0, length) + "…";
}

class LineWriter
{
public:
    LineWriter(const Value &before, const Value &after, size_t most) : m_most(most)
    {
        for (const Difference &each : differencesBetween(before, after)) {
            if (each.how == Differing::Removed)
                m_removed[each.at.parent_pointer().to_string()].push_back(each);
            else
                m_found.emplace(each.at.to_string(), each);
        }
        write(Value::json_pointer(), {}, after, {}, "", std::nullopt);
    }

    std::vector<MarkedLine> lines;

private:
    using Mark = std::optional<Differing>;

    void add(const Value::json_pointer &at, const std::string &text, Mark how)
    {
        if (lines.size() < m_most)
            lines.push_back({text, how, at});
        else if (lines.size() == m_most)
            lines.push_back({"…", std::nullopt, Value::json_pointer()});
    }

    void write(const Value::json_pointer &at, const std::string &indent, const Value &value, const std::string &lead,
               const char *tail, Mark inherited)
    {
        if (lines.size() > m_most)
            return;
        Mark how = inherited;
        const auto found = inherited ? m_found.end() : m_found.find(at.to_string());
        if (found != m_found.end()) {
            how = found->second.how;
            if (how == Differing::Changed)
                write(at, indent, *found->second.before, lead, tail, Differing::Removed);
        }
        const bool isObject = value.is_object();
        if (!value.is_structured() || (value.empty() && !hasRemoved(at, how))) {
            add(at, indent + lead + plain(value) + tail, how);
            return;
        }
        add(at, indent + lead + (isObject ? "{" : "["), how);
        size_t left = value.size();
        if (isObject) {
            for (const auto &[key, member] : value.items())
                write(at / key, indent + "  ", member, plain(key) + ": ", --left > 0 ? "," : "", how);
        } else {
            for (size_t i = 0; i < value.size(); ++i)
                write(at / i, indent + "  ", value[i], {}, --left > 0 ? "," : "", how);
        }
        if (hasRemoved(at, how))
            for (const Difference &each : m_removed.at(at.to_string()))
                write(each.at, indent + "  ", *each.before, isObject ? plain(each.at.back()) + ": " : std::string(), "",
                      Differing::Removed);
        add(at, indent + (isObject ? "}" : "]") + tail, how);
    }

    bool hasRemoved(const Value::json_pointer &at, Mark how) const
    {
        return !how && m_removed.contains(at.to_string());
    }

    size_t m_most;
    std::map<std::string, Difference> m_found;
    std::map<std::string, std::vector<Difference>> m_removed; // by what they were taken out of
};

} // namespace

std::vector<MarkedLine> markedLines(const Value &before, const Value &after, size_t mostLines)
{
    return LineWriter(before, after, mostLines).lines;
}

std::vector<Difference> differencesBetween(const Value &before, const Value &after)
{
    Comparison comparison;
    comparison.compare(Value::json_pointer(), before, after);
    return std::move(comparison.found);
}

// First what is changed in its place, then what is gone, from the back, then what is new, from the front: thus each place
// is where it is told to be.
Value changedBy(const Value &before, const std::vector<Difference> &differences)
{
    Value made = before;
    for (const Difference &each : differences)
        if (each.how == Differing::Changed)
            made[each.at] = *each.after;
    for (auto each = differences.rbegin(); each != differences.rend(); ++each)
        if (each->how == Differing::Removed)
            remove(made, each->at);
    for (const Difference &each : differences)
        if (each.how == Differing::Added)
            add(made, each);
    return made;
}

} // namespace history
