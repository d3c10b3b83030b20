#include "core/expr/path/walk.h"

#include "core/base/overloaded.h"
#include "core/expr/path/filter.h"

#include <algorithm>
#include <cmath>

namespace expr::path {

namespace {

const Value *childNamed(const Value &value, const std::string &name)
{
    if (!value.is_object())
        return nullptr;
    const auto place = value.find(name);
    return place == value.end() ? nullptr : &*place;
}

const Value *elementAt(const Value &value, std::int64_t index)
{
    if (!value.is_array())
        return nullptr;
    const auto size = std::int64_t(value.size());
    const std::int64_t at = index < 0 ? index + size : index;
    return at >= 0 && at < size ? &value[std::size_t(at)] : nullptr;
}

class Walk
{
public:
    Walk(const Path &path, const Value &root, Selection &selection) : m_path(path), m_root(root), m_out(selection) {}

    void from(const Value &value, std::size_t at)
    {
        if (at == m_path.steps.size()) {
            m_out.values.push_back(&value);
            return;
        }
        if (m_path.steps[at].descends)
            descend(value, at);
        else
            apply(value, at);
    }

private:
    void apply(const Value &value, std::size_t at)
    {
        const auto next = [&](const Value *place) {
            if (place)
                from(*place, at + 1);
        };
        std::visit(overloaded{
                       [&](const Children &children) { takeChildren(children, value, at); },
                       [&](const Indexes &list) {
                           for (const std::int64_t index : list.indexes)
                               next(elementAt(value, index));
                       },
                       [&](const Slice &slice) { takeSlice(slice, value, at); },
                       [&](const Wildcard &) {
                           if (value.is_structured()) {
                               for (const Value &child : value)
                                   from(child, at + 1);
                           }
                       },
                       [&](const Filter &filter) { takeFiltered(filter, value, at); },
                       [&](const Call &call) { takeCall(call.function, {&value}, at); },
                   },
                   m_path.steps[at].what);
    }

    void takeChildren(const Children &children, const Value &value, std::size_t at)
    {
        const bool merges = children.names.size() > 1 && at + 1 == m_path.steps.size() && value.is_object();
        if (merges) {
            Value merged = Value::object();
            for (const std::string &name : children.names) {
                if (const Value *child = childNamed(value, name))
                    merged[name] = *child;
            }
            return make(std::move(merged), at);
        }
        for (const std::string &name : children.names) {
            if (const Value *child = childNamed(value, name))
                from(*child, at + 1);
        }
    }

    void takeSlice(const Slice &slice, const Value &value, std::size_t at)
    {
        if (!value.is_array())
            return;
        const auto size = std::int64_t(value.size());
        const auto within = [&](std::int64_t index) {
            return std::clamp(index < 0 ? index + size : index, std::int64_t(0), size);
        };
        const std::int64_t end = within(slice.to.value_or(size));
        for (std::int64_t i = within(slice.from.value_or(0)); i < end; ++i)
            from(value[std::size_t(i)], at + 1);
    }

    void takeFiltered(const Filter &filter, const Value &value, std::size_t at)
    {
        if (value.is_array()) {
            for (const Value &element : value) {
                if (holds(*filter.condition, element, m_root))
                    from(element, at + 1);
            }
        } else if (value.is_object() && holds(*filter.condition, value, m_root)) {
            from(value, at + 1);
        }
    }

    void descend(const Value &value, std::size_t at)
    {
        const bool filters = std::holds_alternative<Filter>(m_path.steps[at].what);
        // An array's objects are met on the way down; a filter must not take them twice.
        if (!filters || !value.is_array())
            apply(value, at);
        if (!value.is_structured())
            return;
        for (const Value &child : value) {
            if (filters && value.is_array() && !child.is_structured()
                && holds(*std::get<Filter>(m_path.steps[at].what).condition, child, m_root))
                from(child, at + 1);
            if (child.is_structured())
                descend(child, at);
        }
    }

    void make(Value value, std::size_t at)
    {
        m_out.made.push_back(std::make_unique<Value>(std::move(value)));
        from(*m_out.made.back(), at + 1);
    }

    static std::vector<double> numbers(const std::vector<const Value *> &values)
    {
        std::vector<double> list;
        const auto add = [&list](const Value &value) {
            if (value.is_number())
                list.push_back(value.get<double>());
        };
        for (const Value *value : values) {
            if (value->is_array())
                std::ranges::for_each(*value, add);
            else
                add(*value);
        }
        return list;
    }

    static double aggregate(Function function, const std::vector<double> &list)
    {
        double sum = 0;
        double squares = 0;
        for (const double number : list) {
            sum += number;
            squares += number * number;
        }
        const auto count = double(list.size());
        switch (function) {
        case Function::Min: return *std::ranges::min_element(list);
        case Function::Max: return *std::ranges::max_element(list);
        case Function::Average: return sum / count;
        case Function::StandardDeviation: return std::sqrt(squares / count - sum * sum / count / count);
        default: return sum;
        }
    }

    void takeCall(Function function, const std::vector<const Value *> &values, std::size_t at)
    {
        const Value &value = *values.front();
        switch (function) {
        case Function::Length:
        case Function::Size: return make(value.is_structured() ? Value(value.size()) : Value(), at);
        case Function::Keys: {
            Value keys = Value::array();
            if (value.is_object()) {
                for (const auto &property : value.items())
                    keys.push_back(property.key());
            }
            return make(std::move(keys), at);
        }
        case Function::First:
        case Function::Last:
            if (const Value *element = elementAt(value, function == Function::First ? 0 : -1))
                from(*element, at + 1);
            return;
        default:
            if (const std::vector<double> list = numbers(values); !list.empty())
                make(aggregate(function, list), at);
        }
    }

    const Path &m_path;
    const Value &m_root;
    Selection &m_out;
};

// $..price.sum() is one call over all prices, not one call for each.
bool callsOverScan(const Path &path)
{
    return path.steps.size() > 1 && path.steps.front().descends && std::holds_alternative<Call>(path.steps.back().what);
}

Selection calledOverScan(const Path &path, const Value &start, const Value &root)
{
    Path scan = path;
    const Step call = scan.steps.back();
    scan.steps.pop_back();
    Selection found;
    Walk(scan, root, found).from(start, 0);
    Selection result;
    result.made.push_back(std::make_unique<Value>(Value::array()));
    for (const Value *value : found.values)
        result.made.back()->push_back(*value);
    Path applied;
    applied.steps = {call};
    Walk(applied, root, result).from(*result.made.front(), 0);
    return result;
}

} // namespace

bool isPlain(const Path &path)
{
    return std::ranges::all_of(path.steps, [](const Step &step) {
        const auto *children = std::get_if<Children>(&step.what);
        const auto *list = std::get_if<Indexes>(&step.what);
        return !step.descends && ((children && children->names.size() == 1) || (list && list->indexes.size() == 1));
    });
}

const Value *found(const Path &path, const Value &root, Lost *lost)
{
    const Value *value = &root;
    for (std::size_t i = 0; i < path.steps.size(); ++i) {
        const Step &step = path.steps[i];
        const auto *children = std::get_if<Children>(&step.what);
        const Value *next = children ? childNamed(*value, children->names.front())
                                     : elementAt(*value, std::get<Indexes>(step.what).indexes.front());
        if (!next) {
            if (lost)
                *lost = {i, value};
            return nullptr;
        }
        value = next;
    }
    return value;
}

Selection selected(const Path &path, const Value &start, const Value &root)
{
    if (callsOverScan(path))
        return calledOverScan(path, start, root);
    Selection selection;
    Walk(path, root, selection).from(start, 0);
    return selection;
}

} // namespace expr::path
