#include "core/expr/java_equality.h"

#include <algorithm>

namespace expr {

namespace {

bool areEqualMaps(const Value &left, const Value &right)
{
    for (auto member = left.begin(), twin = right.begin(); member != left.end(); ++member, ++twin) {
        // Mostly the keys stand in the same order: then nothing has to be looked up.
        const auto found = member.key() == twin.key() ? twin : right.find(member.key());
        if (found == right.end() || !javaEqual(*member, *found))
            return false;
    }
    return true;
}

} // namespace

bool javaEqual(const Value &left, const Value &right)
{
    if (left.is_number() && right.is_number())
        return left.is_number_float() == right.is_number_float() && left == right;
    if (left.type() != right.type())
        return false;
    if (!left.is_structured())
        return left == right;
    if (left.size() != right.size())
        return false;
    return left.is_array() ? std::ranges::equal(left, right, javaEqual) : areEqualMaps(left, right);
}

} // namespace expr
