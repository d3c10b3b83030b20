#include "core/expr/template.h"

#include "core/expr/intrinsic.h"
#include "core/expr/json_path.h"
#include "core/expr/jsonata.h"

#include "core/base/overloaded.h"

#include <variant>

namespace expr {

struct Template::Part
{
    struct Member
    {
        std::string key; // without the ".$"
        std::shared_ptr<const Part> part;
    };
    struct Object
    {
        std::vector<Member> members;
    };
    struct Array
    {
        std::vector<std::shared_ptr<const Part>> elements;
    };
    struct Path
    {
        JsonPath path;
        std::string field;
    };
    struct Expression
    {
        Jsonata expression;
        std::string field;
    };

    std::variant<SharedValue, Object, Array, Path, Intrinsic, Expression> what;

    // Fills the value in, or answers with why not.
    std::optional<Failure> fill(Value &place, const Environment &environment) const;
    Evaluated evaluated(const Environment &environment) const;
    bool isConstant() const { return std::holds_alternative<SharedValue>(what); }
};

// Compiles a template from the leaves up: what holds no expression becomes one shared constant.
class Template::Compiler
{
public:
    explicit Compiler(Language language) : m_language(language) {}

    using Compiled = Result<std::shared_ptr<const Part>, Failure>;

    Compiled part(const Value &json, const std::string &field) const
    {
        if (json.is_object())
            return object(json, field);
        if (json.is_array())
            return array(json, field);
        if (json.is_string() && m_language == Language::Jsonata) {
            if (const auto inside = jsonataInside(json.get_ref<const std::string &>()))
                return expression(*inside, field);
        }
        return made(shared(json));
    }

private:
    template <class T>
    static std::shared_ptr<const Part> made(T what)
    {
        return std::make_shared<const Part>(Part{std::move(what)});
    }

    Compiled object(const Value &json, const std::string &field) const
    {
        Part::Object object;
        bool constant = true;
        for (const auto &property : json.items()) {
            const std::string &key = property.key();
            const bool isExpression = m_language == Language::JsonPath && key.ends_with(".$");
            auto compiled = isExpression ? reference(property.value(), key) : part(property.value(), field + "/" + key);
            if (!compiled)
                return compiled.error();
            constant = constant && (*compiled)->isConstant();
            object.members.push_back({isExpression ? key.substr(0, key.size() - 2) : key, std::move(*compiled)});
        }
        return constant ? made(shared(json)) : made(std::move(object));
    }

    Compiled array(const Value &json, const std::string &field) const
    {
        Part::Array array;
        bool constant = true;
        for (std::size_t i = 0; i < json.size(); ++i) {
            auto compiled = part(json[i], field + "[" + std::to_string(i) + "]");
            if (!compiled)
                return compiled.error();
            constant = constant && (*compiled)->isConstant();
            array.elements.push_back(std::move(*compiled));
        }
        return constant ? made(shared(json)) : made(std::move(array));
    }

    Compiled expression(std::string_view inside, const std::string &field) const
    {
        auto compiled = Jsonata::compiled(inside);
        if (!compiled)
            return compiled.error();
        return made(Part::Expression{std::move(*compiled), field});
    }

    static Compiled reference(const Value &value, const std::string &key)
    {
        if (const auto *text = value.get_ptr<const Value::string_t *>()) {
            if (Intrinsic::looksLikeOne(*text)) {
                if (auto call = Intrinsic::compiled(*text))
                    return made(std::move(*call));
            } else if (auto path = JsonPath::compiled(*text)) {
                return made(Part::Path{std::move(*path), key});
            }
        }
        return Failure{"States.Runtime",
                       "The value for the field '" + key
                           + "' must be a valid JSONPath or a valid intrinsic function call"};
    }

    Language m_language;
};

std::optional<Failure> Template::Part::fill(Value &place, const Environment &environment) const
{
    if (const auto *object = std::get_if<Object>(&what)) {
        place = Value::object();
        for (const Member &member : object->members) {
            if (auto failure = member.part->fill(place[member.key], environment))
                return failure;
        }
        return {};
    }
    if (const auto *array = std::get_if<Array>(&what)) {
        place = Value::array();
        for (const auto &element : array->elements) {
            place.push_back(nullptr);
            if (auto failure = element->fill(place.back(), environment))
                return failure;
        }
        return {};
    }
    const Evaluated value = evaluated(environment);
    if (!value)
        return value.error();
    place = **value;
    return {};
}

Evaluated Template::Part::evaluated(const Environment &environment) const
{
    const auto built = [&]() -> Evaluated {
        Value whole;
        if (auto failure = fill(whole, environment))
            return *failure;
        return shared(std::move(whole));
    };
    return std::visit(overloaded{
                          [](const SharedValue &constant) -> Evaluated { return constant; },
                          [&](const Object &) { return built(); },
                          [&](const Array &) { return built(); },
                          [&](const Path &path) {
                              Evaluated value = path.path.filledIn(environment);
                              if (!value)
                                  value = notInInput(path.path.text(), path.field, environment.input);
                              return value;
                          },
                          [&](const Intrinsic &call) { return call.evaluated(environment); },
                          [&](const Expression &expression) {
                              return expression.expression.evaluated(environment, expression.field);
                          },
                      },
                      what);
}

Result<Template, Failure> Template::compiled(const Value &json, Language language, std::string field)
{
    auto root = Compiler(language).part(json, field);
    if (!root)
        return root.error();
    return Template(std::move(*root));
}

Evaluated Template::evaluated(const Environment &environment) const
{
    return m_root->evaluated(environment);
}

} // namespace expr
