// A parsed JSONPath: its root and the steps below it. Private to core/expr.
#pragma once

#include "core/base/value.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace expr::path {

struct Condition; // filter.h

struct Children
{
    std::vector<std::string> names;
};
struct Indexes
{
    std::vector<std::int64_t> indexes;
};
struct Slice
{
    std::optional<std::int64_t> from;
    std::optional<std::int64_t> to;
};
struct Wildcard
{
};
struct Filter
{
    std::shared_ptr<const Condition> condition;
};
enum class Function : std::uint8_t { Length, Size, Keys, Min, Max, Average, Sum, StandardDeviation, First, Last };
struct Call
{
    Function function;
};

struct Step
{
    std::variant<Children, Indexes, Slice, Wildcard, Filter, Call> what;
    bool descends = false; // ".." stands before it: it applies to everything below, too
    std::string spelling; // as Jayway prints it: ['a'], [0], [*]
};

using Steps = std::vector<Step>;

enum class Root : std::uint8_t { Input, Context, Variable, Current };

struct Path
{
    std::string text;
    Root root = Root::Input;
    std::string variable; // of Root::Variable
    Steps steps;
    bool definite = true;

    // The first so many steps as Jayway prints them: $['a'][0].
    std::string spelled(std::size_t count) const;
};

} // namespace expr::path
