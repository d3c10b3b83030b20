#include "core/diff/fields.h"

#include "core/diff/data.h"
#include "core/diff/leaves.h"

#include <algorithm>

namespace diff {

namespace {

bool isWord(const std::string &key)
{
    const auto isLetter = [](char c) { return std::isalpha(uchar(c)) != 0 || c == '_' || uchar(c) >= 0x80; };
    return !key.empty() && isLetter(key.front())
        && std::ranges::all_of(key, [&](char c) { return isLetter(c) || std::isdigit(uchar(c)) != 0; });
}

std::string within(const std::string &place, const std::string &key)
{
    if (!isWord(key))
        return place + '[' + Value(key).dump(-1, ' ', false, Value::error_handler_t::replace) + ']';
    return place.empty() ? key : place + '.' + key;
}

std::string within(const std::string &place, size_t index)
{
    return place + '[' + std::to_string(index) + ']';
}

// One of the two before it has been told what the names are now; both have the same shape.
struct Sides
{
    const Value &before, &renamed, &after;
};

class FieldWalk
{
public:
    explicit FieldWalk(const Pairs *branches) : m_branches(branches) {}

    void walk(const Sides &sides, const std::string &place)
    {
        if (sides.before.is_object() && sides.after.is_object())
            walkObject(sides, place);
        else if (sides.before.is_array() && sides.after.is_array())
            walkList(sides, place);
        else if (const std::string after = canonical(sides.after);
                 canonical(sides.renamed) != after && canonical(sides.before) != after)
            m_found.push_back({place, sides.before, sides.after});
    }
    std::vector<FieldPart> taken() { return std::move(m_found); }

private:
    void walkObject(const Sides &sides, const std::string &place)
    {
        const Members renamed = membersOf(sides.renamed), after = membersOf(sides.after),
                      before = membersOf(sides.before);
        for (const auto &[key, was] : sides.before.get_ref<const Value::object_t &>()) {
            const auto is = after.find(key);
            if (is == after.end())
                m_found.push_back({within(place, key), was, std::nullopt});
            else
                walk({was, *renamed.at(key), *is->second}, within(place, key));
        }
        for (const auto &[key, is] : sides.after.get_ref<const Value::object_t &>())
            if (!before.contains(key))
                m_found.push_back({within(place, key), std::nullopt, is});
    }

    void walkList(const Sides &sides, const std::string &place)
    {
        const Pairs pairs = m_branches && place == "Branches" ? *m_branches : alignedLists(sides);
        size_t before = 0, after = 0;
        const auto tellUntil = [&](size_t untilBefore, size_t untilAfter) {
            for (; before < untilBefore; ++before)
                m_found.push_back({within(place, before), sides.before[before], std::nullopt});
            for (; after < untilAfter; ++after)
                m_found.push_back({within(place, after), std::nullopt, sides.after[after]});
        };
        for (const auto &[one, other] : pairs) {
            tellUntil(one, other);
            walk({sides.before[one], sides.renamed[one], sides.after[other]}, within(place, other));
            ++before;
            ++after;
        }
        tellUntil(sides.before.size(), sides.after.size());
    }

    static Pairs alignedLists(const Sides &sides)
    {
        struct Element
        {
            std::string text;
            Leaves leaves;
            bool isStructured = false;
        };
        const auto elementsOf = [](const Value &list) {
            std::vector<Element> elements;
            for (const Value &each : list)
                elements.push_back(
                    {canonical(each), each.is_structured() ? leavesOf(each) : Leaves(), each.is_structured()});
            return elements;
        };
        const std::vector<Element> was = elementsOf(sides.renamed), is = elementsOf(sides.after);
        return aligned(was.size(), is.size(), [&](size_t i, size_t j) {
            if (was[i].text == is[j].text)
                return 1.0;
            constexpr double Most = 0.99;
            const bool areStructured = was[i].isStructured && is[j].isStructured;
            return areStructured ? std::min(Most, shared(was[i].leaves, is[j].leaves)) : 0.0;
        });
    }

    const Pairs *m_branches;
    std::vector<FieldPart> m_found;
};

} // namespace

std::vector<FieldPart> differingFields(const FieldPair &fields)
{
    FieldWalk walk(fields.branches);
    walk.walk({fields.before, fields.renamed, fields.after}, {});
    return walk.taken();
}

} // namespace diff
