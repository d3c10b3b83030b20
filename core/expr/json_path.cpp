#include "core/expr/json_path.h"

#include "core/expr/path/parser.h"
#include "core/expr/path/walk.h"
#include "core/expr/value_text.h"

namespace expr {

struct JsonPath::Parsed
{
    path::Path path;
    bool plain;
};

namespace {

Failure invalidPath(const std::string &text, const std::string &why)
{
    return {"States.Runtime", "Invalid path '" + text + "' : " + why};
}

const SharedValue *rootOf(const path::Path &path, const Environment &environment)
{
    if (path.root == path::Root::Context)
        return &environment.context;
    if (path.root == path::Root::Input)
        return &environment.input;
    if (!environment.variables)
        return nullptr;
    const auto place = environment.variables->find(path.variable);
    return place == environment.variables->end() ? nullptr : &place->second;
}

const char *javaTypeName(const Value &value)
{
    switch (value.type()) {
    case Value::value_t::string: return "java.lang.String";
    case Value::value_t::boolean: return "java.lang.Boolean";
    case Value::value_t::array: return "java.util.ArrayList";
    case Value::value_t::null: return "null";
    case Value::value_t::number_float: return "java.lang.Double";
    default: return "java.lang.Integer";
    }
}

// Jayway tells apart: a leaf that is missing, a property missing on the way, and a thing of the wrong kind.
std::string complaint(const path::Path &path, const path::Lost &lost)
{
    const path::Step &step = path.steps[lost.step];
    const bool isChild = std::holds_alternative<path::Children>(step.what);
    const bool isLeaf = lost.step + 1 == path.steps.size();
    if (isChild && !lost.at->is_object())
        return "Expected to find an object with property " + step.spelling + " in path " + path.spelled(lost.step)
            + " but found '" + javaTypeName(*lost.at)
            + "'. This is not a json object according to the JsonProvider: "
              "'com.jayway.jsonpath.spi.json.JacksonJsonProvider'.";
    if (isChild && !isLeaf)
        return "Missing property in path " + path.spelled(lost.step + 1);
    if (!isChild && lost.at->is_null())
        return "The path " + path.spelled(lost.step) + " is null";
    if (!isChild && !lost.at->is_array())
        return "Filter: " + step.spelling + " can only be applied to arrays. Current context is: " + jsonText(*lost.at);
    return "No results for path: " + path.spelled(path.steps.size());
}

Evaluated gathered(const path::Path &path, const Value &root)
{
    const path::Selection selection = path::selected(path, root, root);
    if (path.definite) {
        if (selection.values.empty())
            return invalidPath(path.text, "No results for path: " + path.spelled(path.steps.size()));
        return shared(*selection.values.front());
    }
    Value list = Value::array();
    for (const Value *value : selection.values)
        list.push_back(*value);
    return shared(std::move(list));
}

} // namespace

Failure notInInput(const std::string &path, std::string_view field, const SharedValue &input)
{
    return {"States.Runtime",
            "The JSONPath '" + path + "' specified for the field '" + std::string(field)
                + "' could not be found in the input '" + (input ? jsonText(*input) : "null") + "'"};
}

Result<JsonPath, Failure> JsonPath::compiled(std::string_view text)
{
    auto parsed = path::parsed(text);
    if (!parsed)
        return invalidPath(std::string(text), parsed.error());
    const bool plain = path::isPlain(*parsed);
    return JsonPath(std::make_shared<const Parsed>(Parsed{std::move(*parsed), plain}));
}

Evaluated JsonPath::evaluated(const Environment &environment) const
{
    const path::Path &path = m_parsed->path;
    const SharedValue *root = rootOf(path, environment);
    if (!root || !*root)
        return invalidPath(path.text, "No results for path: " + path.text);
    if (path.steps.empty())
        return *root;
    if (!m_parsed->plain)
        return gathered(path, **root);
    if (const Value *value = path::found(path, **root))
        return SharedValue(*root, value);
    path::Lost lost;
    path::found(path, **root, &lost);
    return invalidPath(path.text, complaint(path, lost));
}

Evaluated JsonPath::filledIn(const Environment &environment) const
{
    Evaluated value = evaluated(environment);
    if (value || !m_parsed->plain)
        return value;
    // Measured on AWS (floci, pull request 3167, 2026-09-07): "x.$": "$.arr[5]" is null where arr is shorter.
    const SharedValue *root = rootOf(m_parsed->path, environment);
    path::Lost lost;
    if (root && *root && !path::found(m_parsed->path, **root, &lost) && lost.at->is_array()
        && std::holds_alternative<path::Indexes>(m_parsed->path.steps[lost.step].what))
        return shared(nullptr);
    return value;
}

bool JsonPath::isPresent(const Environment &environment) const
{
    const SharedValue *root = rootOf(m_parsed->path, environment);
    if (!root || !*root)
        return false;
    if (m_parsed->plain)
        return path::found(m_parsed->path, **root) != nullptr;
    return !m_parsed->path.definite || !path::selected(m_parsed->path, **root, **root).values.empty();
}

bool JsonPath::isDefinite() const
{
    return m_parsed->path.definite;
}

bool JsonPath::isReferencePath() const
{
    if (!m_parsed->plain)
        return false;
    for (const path::Step &step : m_parsed->path.steps) {
        const auto *list = std::get_if<path::Indexes>(&step.what);
        if (list && list->indexes.front() < 0)
            return false;
    }
    return true;
}

std::string JsonPath::variable() const
{
    return m_parsed->path.variable;
}

const std::string &JsonPath::text() const
{
    return m_parsed->path.text;
}

Evaluated JsonPath::inserted(const SharedValue &target, const SharedValue &value) const
{
    const path::Path &path = m_parsed->path;
    if (path.steps.empty())
        return value;
    const auto mismatch = [&]() -> Evaluated {
        return Failure{"States.ResultPathMatchFailure",
                       "Unable to apply ReferencePath " + path.text + " to input "
                           + (target ? jsonText(*target) : "null")};
    };
    if (!target || !isReferencePath())
        return mismatch();
    Value whole = *target;
    Value *place = &whole;
    for (const path::Step &step : path.steps) {
        if (const auto *children = std::get_if<path::Children>(&step.what)) {
            if (place->is_null() && place != &whole)
                *place = Value::object();
            if (!place->is_object())
                return mismatch();
            place = &(*place)[children->names.front()];
            continue;
        }
        const auto index = std::size_t(std::get<path::Indexes>(step.what).indexes.front());
        if (!place->is_array() || index >= place->size())
            return mismatch();
        place = &(*place)[index];
    }
    *place = *value;
    return shared(std::move(whole));
}

} // namespace expr
