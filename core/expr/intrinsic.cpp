#include "core/expr/intrinsic.h"

#include "core/expr/function/functions.h"
#include "core/expr/json_path.h"
#include "core/expr/path/cursor.h"
#include "core/expr/value_text.h"

#include <variant>
#include <vector>

namespace expr {

using Argument = std::variant<SharedValue, JsonPath, Intrinsic>;

struct Intrinsic::Call
{
    // Why there is no value: a path that leads nowhere, or what a function says.
    struct Trouble
    {
        std::string words;
        bool isLost;
    };
    using Valued = Result<SharedValue, Trouble>;

    std::string text;
    const function::Definition *definition = nullptr;
    std::vector<Argument> arguments;

    Valued evaluated(const Environment &environment) const;
    static Valued evaluated(const Argument &argument, const Environment &environment);
};

// Reads one call; the calls within it by itself. The first complaint stays and ends everything.
class Intrinsic::Reader
{
public:
    Reader(std::string_view text, int depth) : m_cursor{text}, m_depth(depth) {}

    std::shared_ptr<const Call> call()
    {
        auto made = std::make_shared<Call>();
        m_cursor.skipSpace();
        const std::size_t begin = m_cursor.at;
        if (m_depth > DeepestNesting)
            fail("intrinsic functions may be nested up to 10 times");
        else if (!m_cursor.take(Prefix))
            fail("expected the name of a function");
        made->definition = function::named(name());
        if (made->definition)
            arguments(*made);
        else
            fail("there is no such function");
        made->text = std::string(m_cursor.text.substr(begin, m_cursor.at - begin));
        return made;
    }

    // To be asked at the end of the outermost call.
    void expectEnd()
    {
        m_cursor.skipSpace();
        if (!m_cursor.isAtEnd())
            fail("unexpected text after the call");
    }
    const std::string &error() const { return m_error; }

private:
    static constexpr int DeepestNesting = 10; // the calls within the outermost one

    void fail(const char *why)
    {
        if (m_error.empty())
            m_error = why;
        m_cursor.at = m_cursor.text.size();
    }

    std::string_view name()
    {
        const std::size_t begin = m_cursor.at;
        while (isNameStart(m_cursor.peek()) || isDigit(m_cursor.peek()))
            ++m_cursor.at;
        return m_cursor.text.substr(begin, m_cursor.at - begin);
    }

    void arguments(Call &call)
    {
        m_cursor.skipSpace();
        if (!m_cursor.take('('))
            return fail("expected (");
        m_cursor.skipSpace();
        if (!m_cursor.take(')')) {
            do {
                m_cursor.skipSpace();
                argument(call);
                m_cursor.skipSpace();
            } while (m_cursor.take(','));
            if (!m_cursor.take(')'))
                return fail("expected , or )");
        }
    }

    void argument(Call &call)
    {
        const bool isPattern = call.arguments.empty() && call.definition->name == "Format";
        if (m_cursor.peek() == '\'')
            call.arguments.emplace_back(shared(quoted(isPattern)));
        else if (m_cursor.peek() == '$')
            path(call);
        else if (m_cursor.startsWith(Prefix))
            nested(call);
        else
            literal(call);
    }

    void nested(Call &call)
    {
        Reader inside(m_cursor.text.substr(m_cursor.at), m_depth + 1);
        call.arguments.emplace_back(Intrinsic(inside.call()));
        if (!inside.m_error.empty())
            return fail(inside.m_error.c_str());
        m_cursor.at += inside.m_cursor.at;
    }

    // ASL: these four may be escaped, and nothing else may. Format reads the escapes of its pattern itself.
    std::string quoted(bool isPattern)
    {
        std::string text;
        for (m_cursor.take('\''); !m_cursor.isAtEnd(); ++m_cursor.at) {
            if (m_cursor.take('\''))
                return text;
            if (m_cursor.peek() == '\\') {
                ++m_cursor.at;
                if (m_cursor.isAtEnd() || std::string_view("'{}\\").find(m_cursor.peek()) == std::string_view::npos)
                    break;
                text += isPattern ? "\\" : "";
            }
            text += m_cursor.peek();
        }
        fail("a string is not closed, or has an invalid escape");
        return text;
    }

    // A path ends at the comma or parenthesis that is not its own.
    void path(Call &call)
    {
        const std::size_t begin = m_cursor.at;
        int open = 0;
        char quote = '\0';
        for (; !m_cursor.isAtEnd(); ++m_cursor.at) {
            const char c = m_cursor.peek();
            if (quote != '\0') {
                if (c == '\\')
                    ++m_cursor.at;
                else if (c == quote)
                    quote = '\0';
                continue;
            }
            if (open == 0 && (c == ',' || c == ')'))
                break;
            open += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
            quote = c == '\'' || c == '"' ? c : '\0';
        }
        std::string_view text = m_cursor.text.substr(begin, m_cursor.at - begin);
        text = text.substr(0, text.find_last_not_of(" \t\r\n") + 1);
        auto compiled = JsonPath::compiled(text);
        if (!compiled)
            return fail(compiled.error().cause.c_str());
        call.arguments.emplace_back(std::move(*compiled));
    }

    void literal(Call &call)
    {
        const std::size_t end = std::min(m_cursor.text.find_first_of(",) \t\r\n", m_cursor.at), m_cursor.text.size());
        const std::string_view text = m_cursor.text.substr(m_cursor.at, end - m_cursor.at);
        Value value = Value::parse(text, nullptr, false);
        if (value.is_discarded() || value.is_structured() || value.is_string())
            return fail("expected a string, number, true, false, null, path or function");
        m_cursor.at = end;
        call.arguments.emplace_back(shared(std::move(value)));
    }

    Cursor m_cursor;
    int m_depth;
    std::string m_error;
};

bool Intrinsic::looksLikeOne(std::string_view text)
{
    return text.starts_with(Prefix);
}

Result<Intrinsic, Failure> Intrinsic::compiled(std::string_view text)
{
    Reader reader(text, 0);
    auto call = reader.call();
    reader.expectEnd();
    if (!reader.error().empty())
        return Failure{"States.Runtime", "Invalid Intrinsic Function '" + std::string(text) + "' : " + reader.error()};
    return Intrinsic(std::move(call));
}

Evaluated Intrinsic::evaluated(const Environment &environment) const
{
    auto value = m_call->evaluated(environment);
    if (value)
        return std::move(*value);
    const std::string &why = value.error().words;
    // Recorded 2026: whatever goes wrong in a call is States.Runtime, which nothing catches; the words name the whole
    // of what is written.
    return Failure{"States.Runtime",
                   value.error().isLost
                       ? "The function '" + m_call->text + "' had the following error: " + why
                       : "There was an error while evaluating the intrinsic function: " + m_call->text + ". " + why};
}

std::string Intrinsic::miscounted() const
{
    for (const Argument &argument : m_call->arguments) {
        const auto *call = std::get_if<Intrinsic>(&argument);
        if (std::string inside = call ? call->miscounted() : std::string(); !inside.empty())
            return inside;
    }
    return m_call->definition->fits(m_call->arguments.size())
        ? std::string()
        : std::string(Prefix) + std::string(m_call->definition->name);
}

Intrinsic::Call::Valued Intrinsic::Call::evaluated(const Environment &environment) const
{
    function::Arguments values;
    values.reserve(arguments.size());
    for (const Argument &argument : arguments) {
        Valued value = evaluated(argument, environment);
        if (!value)
            return value;
        values.push_back(std::move(*value));
    }
    Random fallback;
    auto outcome = function::applied(*definition, values, environment.random ? *environment.random : fallback);
    if (!outcome)
        return Trouble{outcome.error(), false};
    return std::move(*outcome);
}

Intrinsic::Call::Valued Intrinsic::Call::evaluated(const Argument &argument, const Environment &environment)
{
    if (const auto *literal = std::get_if<SharedValue>(&argument))
        return *literal;
    if (const auto *call = std::get_if<Intrinsic>(&argument))
        return call->m_call->evaluated(environment);
    const JsonPath &path = std::get<JsonPath>(argument);
    Evaluated value = path.filledIn(environment);
    if (value)
        return std::move(*value);
    return Trouble{"The JsonPath argument for the field '" + path.text() + "' could not be found in the input '"
                       + (environment.input ? jsonText(*environment.input) : "null") + "'",
                   true};
}

} // namespace expr
