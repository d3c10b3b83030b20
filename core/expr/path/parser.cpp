#include "core/expr/path/parser.h"

#include "core/base/reading.h"
#include "core/expr/path/step_parser.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace expr::path {

namespace {

struct NamedFunction
{
    std::string_view name;
    Function function;
};
constexpr std::array Functions{
    NamedFunction{"length", Function::Length}, NamedFunction{"size", Function::Size},
    NamedFunction{"keys", Function::Keys},     NamedFunction{"min", Function::Min},
    NamedFunction{"max", Function::Max},       NamedFunction{"avg", Function::Average},
    NamedFunction{"sum", Function::Sum},       NamedFunction{"stddev", Function::StandardDeviation},
    NamedFunction{"first", Function::First},   NamedFunction{"last", Function::Last},
};

std::string spelling(const Step &step)
{
    std::string text = "[";
    if (const auto *children = std::get_if<Children>(&step.what)) {
        for (const std::string &name : children->names)
            text += (text.size() > 1 ? ",'" : "'") + name + "'";
    } else if (const auto *list = std::get_if<Indexes>(&step.what)) {
        for (const std::int64_t index : list->indexes)
            text += (text.size() > 1 ? "," : "") + std::to_string(index);
    } else if (const auto *slice = std::get_if<Slice>(&step.what)) {
        text += (slice->from ? std::to_string(*slice->from) : "") + ":" + (slice->to ? std::to_string(*slice->to) : "");
    } else if (std::holds_alternative<Wildcard>(step.what)) {
        text += "*";
    } else if (std::holds_alternative<Filter>(step.what)) {
        text += "?";
    } else {
        const auto function = std::get<Call>(step.what).function;
        const auto *named = std::ranges::find(Functions, function, &NamedFunction::function);
        return "." + std::string(named->name) + "()";
    }
    return text + "]";
}

// Jayway: several names at the end are one merged object; several anywhere else are several results.
bool isDefinite(const Step &step, bool last)
{
    if (step.descends)
        return false;
    if (const auto *children = std::get_if<Children>(&step.what))
        return children->names.size() == 1 || last;
    if (const auto *list = std::get_if<Indexes>(&step.what))
        return list->indexes.size() == 1;
    return std::holds_alternative<Call>(step.what);
}

void finish(Path &path)
{
    path.definite = true;
    for (std::size_t i = 0; i < path.steps.size(); ++i)
        path.definite = path.definite && isDefinite(path.steps[i], i + 1 == path.steps.size());
    // Jayway turns a function after a scan around: it is applied once, to all that the scan finds.
    const bool calls = !path.steps.empty() && std::holds_alternative<Call>(path.steps.back().what);
    if (calls && path.steps.front().descends)
        path.definite = true;
}

} // namespace

std::string Path::spelled(std::size_t count) const
{
    std::string result = root == Root::Current ? "@" : "$";
    for (std::size_t i = 0; i < std::min(count, steps.size()); ++i)
        result += (steps[i].descends ? ".." : "") + steps[i].spelling;
    return result;
}

void StepParser::fail(std::string reason)
{
    if (m_error.empty())
        m_error = std::move(reason);
    m_cursor.at = m_cursor.text.size();
}

bool StepParser::endsHere() const
{
    return m_cursor.isAtEnd() || (m_cursor.peek() != '.' && m_cursor.peek() != '[');
}

Path StepParser::path()
{
    Path made;
    const std::size_t begin = m_cursor.at;
    root(made);
    while (!hasFailed() && !endsHere()) {
        const bool descends = m_cursor.take("..");
        if (descends && m_cursor.isAtEnd())
            fail("Path must not end with a '.' or '..'");
        else if (m_cursor.peek() == '[')
            bracketed(made, descends);
        else if (descends || m_cursor.take('.'))
            dotted(made, descends);
        if (made.steps.size() > DeepestText) // a step deeper each, where a ResultPath writes
            fail("Path is too long");
    }
    finish(made);
    made.text = std::string(m_cursor.text.substr(begin, m_cursor.at - begin));
    return made;
}

void StepParser::root(Path &path)
{
    if (m_cursor.take('@')) {
        path.root = Root::Current;
        if (m_depth == 0)
            fail("Path must start with '$'");
    } else if (m_cursor.take("$$")) {
        path.root = Root::Context;
    } else if (!m_cursor.take('$')) {
        fail("Path must start with '$'");
    } else if (isNameStart(m_cursor.peek()) || static_cast<unsigned char>(m_cursor.peek()) >= 0x80) {
        path.root = Root::Variable;
        while (isNameStart(m_cursor.peek()) || isDigit(m_cursor.peek())
               || static_cast<unsigned char>(m_cursor.peek()) >= 0x80)
            path.variable += m_cursor.text[m_cursor.at++];
    }
}

void StepParser::dotted(Path &path, bool descends)
{
    if (m_cursor.isAtEnd())
        return fail("Path must not end with a '.' or '..'");
    if (m_cursor.take('*')) {
        path.steps.push_back({Wildcard{}, descends, "[*]"});
        return;
    }
    functionOrChild(path, descends);
}

void StepParser::functionOrChild(Path &path, bool descends)
{
    const std::string_view ends = m_depth > 0 ? std::string_view(".[( )=!<>&|,~]") : std::string_view(".[( ");
    const std::size_t begin = m_cursor.at;
    while (!m_cursor.isAtEnd() && ends.find(m_cursor.peek()) == std::string_view::npos)
        ++m_cursor.at;
    const std::string_view name = m_cursor.text.substr(begin, m_cursor.at - begin);
    if (name.empty())
        return fail("Could not parse token starting at position " + std::to_string(begin));
    if (m_depth == 0 && m_cursor.peek() == ' ')
        return fail("Use bracket notion ['my prop'] if your property contains blank characters. position: "
                    + std::to_string(m_cursor.at));
    Step step{Children{{std::string(name)}}, descends, {}};
    if (m_cursor.take('(')) {
        const auto *named = std::ranges::find(Functions, name, &NamedFunction::name);
        m_cursor.skipSpace();
        if (named == Functions.end() || !m_cursor.take(')'))
            return fail("Function of name: " + std::string(name) + " cannot be created");
        step.what = Call{named->function};
    }
    step.spelling = spelling(step);
    path.steps.push_back(std::move(step));
}

void StepParser::bracketed(Path &path, bool descends)
{
    m_cursor.take('[');
    m_cursor.skipSpace();
    Step step{Wildcard{}, descends, {}};
    if (m_cursor.take('?'))
        filter(step);
    else if (m_cursor.peek() == '\'' || m_cursor.peek() == '"')
        names(step);
    else if (!m_cursor.take('*'))
        positions(step);
    m_cursor.skipSpace();
    if (!hasFailed() && !m_cursor.take(']'))
        fail("Could not parse token starting at position " + std::to_string(m_cursor.at));
    if (hasFailed())
        return;
    step.spelling = spelling(step);
    path.steps.push_back(std::move(step));
}

std::string StepParser::quotedName()
{
    const char quote = m_cursor.peek();
    std::string name;
    for (++m_cursor.at; !m_cursor.isAtEnd(); ++m_cursor.at) {
        // AWS keeps a backslash that stands before anything but the quote in use or a backslash.
        if (m_cursor.peek() == '\\' && (m_cursor.peek(1) == quote || m_cursor.peek(1) == '\\'))
            ++m_cursor.at;
        else if (m_cursor.take(quote))
            return name;
        name += m_cursor.peek();
    }
    fail("Property has not been closed - missing closing " + std::string(1, quote));
    return name;
}

void StepParser::names(Step &step)
{
    Children children;
    do {
        m_cursor.skipSpace();
        if (m_cursor.peek() != '\'' && m_cursor.peek() != '"')
            return fail("Found empty property at index " + std::to_string(m_cursor.at));
        children.names.push_back(quotedName());
        m_cursor.skipSpace();
    } while (!hasFailed() && m_cursor.take(','));
    step.what = std::move(children);
}

std::optional<std::int64_t> StepParser::integer()
{
    m_cursor.skipSpace();
    std::int64_t number = 0;
    const char *begin = m_cursor.text.data() + m_cursor.at;
    const auto [end, error] = std::from_chars(begin, m_cursor.text.data() + m_cursor.text.size(), number);
    if (error == std::errc::result_out_of_range) {
        fail("Array index is out of range at position " + std::to_string(m_cursor.at));
        return {};
    }
    if (error != std::errc())
        return {};
    m_cursor.at += std::size_t(end - begin);
    m_cursor.skipSpace();
    return number;
}

void StepParser::positions(Step &step)
{
    const std::optional<std::int64_t> first = integer();
    if (m_cursor.take(':')) {
        step.what = Slice{first, integer()};
        return;
    }
    if (!first)
        return fail("Could not parse token starting at position " + std::to_string(m_cursor.at));
    Indexes list{{*first}};
    while (m_cursor.take(',')) {
        const std::optional<std::int64_t> another = integer();
        if (!another)
            return fail("Failed to parse ArrayIndexOperation at position " + std::to_string(m_cursor.at));
        list.indexes.push_back(*another);
    }
    step.what = std::move(list);
}

void StepParser::filter(Step &step)
{
    m_cursor.skipSpace();
    if (m_depth >= DeepestFilter)
        return fail("Filters are nested too deeply");
    if (!m_cursor.take('('))
        return fail("Expected '(' after '?' at position " + std::to_string(m_cursor.at));
    FilterParser inside(m_cursor, m_depth + 1);
    Condition condition = inside.condition();
    m_cursor.skipSpace();
    if (!inside.error().empty())
        return fail(inside.error());
    if (!m_cursor.take(')'))
        return fail("Failed to parse filter at position " + std::to_string(m_cursor.at));
    step.what = Filter{std::make_shared<const Condition>(std::move(condition))};
}

Result<Path, std::string> parsed(std::string_view text)
{
    Cursor cursor{text};
    StepParser parser(cursor, 0);
    Path path = parser.path();
    if (parser.hasFailed())
        return parser.error();
    if (!cursor.isAtEnd())
        return "Could not parse token starting at position " + std::to_string(cursor.at);
    return path;
}

} // namespace expr::path
