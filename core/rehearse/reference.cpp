#include "core/rehearse/reference.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>

namespace rehearse {

namespace {

using Steps = std::vector<std::string>;

bool isNameChar(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) || c == '_' || c == '-' || (c & 0x80);
}

std::optional<size_t> position(const std::string &step)
{
    size_t value = 0;
    const auto [end, failure] = std::from_chars(step.data(), step.data() + step.size(), value);
    return failure == std::errc() && end == step.data() + step.size() ? std::optional(value) : std::nullopt;
}

// Reads one reference from its $ on.
class Scanner
{
public:
    // `part`: of $states, which its references are within.
    Scanner(std::string_view text, size_t at, std::string_view part) : m_text(text), m_at(at + 1), m_part(part) {}

    std::optional<Reference> reference()
    {
        if (peek() == '$') { // the context object
            ++m_at;
            word();
            return std::nullopt;
        }
        Reference made;
        made.variable = word();
        if (peek() == '(')
            return std::nullopt; // a function's name
        while (readStep(made.steps)) {
        }
        if (made.variable != "states")
            return made.variable.empty() && made.steps.empty() ? std::nullopt : std::optional(made);
        if (made.steps.empty() || made.steps.front() != m_part)
            return std::nullopt;
        made.variable.clear();
        made.steps.erase(made.steps.begin());
        return made.steps.empty() ? std::nullopt : std::optional(made);
    }
    size_t end() const { return m_at; }

private:
    char peek(size_t ahead = 0) const { return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : '\0'; }
    std::string word()
    {
        const size_t begin = m_at;
        while (isNameChar(peek()) && !(peek() == '-' && m_at == begin))
            ++m_at;
        return std::string(m_text.substr(begin, m_at - begin));
    }
    bool readStep(Steps &steps)
    {
        if (peek() == '.' && (isNameChar(peek(1)) || peek(1) == '`'))
            return readName(steps);
        if (peek() == '[' && (peek(1) == '\'' || peek(1) == '"'))
            return readQuoted(steps, 2, peek(1), 2);
        if (peek() != '[')
            return false;
        size_t end = m_at + 1;
        while (end < m_text.size() && std::isdigit(static_cast<unsigned char>(m_text[end])))
            ++end;
        if (end == m_at + 1 || end >= m_text.size() || m_text[end] != ']')
            return false;
        steps.emplace_back(m_text.substr(m_at + 1, end - m_at - 1));
        m_at = end + 1;
        return true;
    }
    bool readName(Steps &steps)
    {
        if (peek(1) == '`')
            return readQuoted(steps, 2, '`', 1);
        ++m_at;
        steps.push_back(word());
        return !steps.back().empty();
    }
    bool readQuoted(Steps &steps, size_t skipped, char quote, size_t closing)
    {
        const size_t end = m_text.find(quote, m_at + skipped);
        if (end == std::string_view::npos)
            return false;
        steps.emplace_back(m_text.substr(m_at + skipped, end - m_at - skipped));
        m_at = end + closing;
        return true;
    }

    std::string_view m_text;
    size_t m_at;
    std::string_view m_part;
};

std::vector<Reference> scanned(std::string_view text, std::string_view part)
{
    std::vector<Reference> all;
    for (size_t at = text.find('$'); at != std::string_view::npos && at < text.size(); at = text.find('$', at)) {
        Scanner scanner(text, at, part);
        if (auto found = scanner.reference(); found && std::ranges::find(all, *found) == all.end())
            all.push_back(std::move(*found));
        at = std::max(scanner.end(), at + 1);
    }
    return all;
}

bool isAnyOf(std::string_view word, std::initializer_list<std::string_view> words)
{
    return std::ranges::find(words, word) != words.end();
}

// Members that hold other states.
bool holdsStates(std::string_view key)
{
    return isAnyOf(key, {"States", "Branches", "ItemProcessor", "Iterator", "Choices", "Retry", "Catch", "Comment"});
}

std::vector<std::optional<Value>> valuesFor(std::string_view field)
{
    const Value item = {{"id", "1"}};
    if (isAnyOf(field, {"ItemsPath", "Items"}))
        return {Value::array({item}), Value::array({"x"}), Value::array({1}), item};
    if (isAnyOf(field,
                {"Seconds", "SecondsPath", "TimeoutSeconds", "TimeoutSecondsPath", "HeartbeatSeconds",
                 "HeartbeatSecondsPath", "MaxConcurrency", "MaxConcurrencyPath", "MaxItems", "MaxItemsPath"}))
        return {Value(1), Value(10)};
    if (isAnyOf(field, {"Timestamp", "TimestampPath"}))
        return {Value("2030-01-01T00:00:00Z")};
    return {Value("x"),
            Value(1),
            Value::array({"x"}),
            item,
            Value(true),
            Value("{}"),
            Value("1"),
            Value::array({item}),
            Value("2030-01-01T00:00:00Z")};
}

void visitFields(const Value &value, std::string_view field, std::vector<Question> &into)
{
    if (value.is_string()) {
        for (Reference &reference : referencesIn(value.get_ref<const std::string &>()))
            merge(into, {{std::move(reference), valuesFor(field)}});
    } else if (value.is_array()) {
        for (const Value &each : value)
            visitFields(each, field, into);
    } else if (value.is_object()) {
        for (const auto &[key, each] : value.items()) {
            // ResultPath says where something goes to, not where it comes from.
            if (!holdsStates(key) && key != "ResultPath")
                visitFields(each, field.empty() || holdsStates(field) ? std::string_view(key) : field, into);
        }
    }
}

void visitResult(const Value &value, std::vector<Question> &into)
{
    if (value.is_string())
        for (Reference &reference : resultReferencesIn(value.get_ref<const std::string &>()))
            merge(into, {{std::move(reference), valuesFor({})}});
    for (const Value &each : value.is_structured() ? value : Value::array())
        visitResult(each, into);
}

using Values = std::vector<std::optional<Value>>;

Values numbersAround(const Value &number)
{
    if (number.is_number_integer()) {
        const auto n = number.get<std::int64_t>();
        return {number, Value(n + 1), Value(n - 1)};
    }
    const double n = number.get<double>();
    return {number, Value(n + 1), Value(n - 1)};
}

// A text that the pattern matches: its stars stand for one letter.
std::string matching(const std::string &pattern)
{
    std::string made;
    for (size_t i = 0; i < pattern.size(); ++i) {
        if (pattern[i] == '\\' && i + 1 < pattern.size())
            made += pattern[++i];
        else
            made += pattern[i] == '*' ? 'x' : pattern[i];
    }
    return made;
}

Values valuesOf(const std::string &comparison, const Value &against)
{
    const bool isPath = comparison.ends_with("Path");
    if (comparison.starts_with("Numeric"))
        return isPath || !against.is_number() ? Values{Value(1), Value(2), Value(0)} : numbersAround(against);
    if (comparison == "StringMatches" && against.is_string())
        return {Value(matching(against.get<std::string>())), Value("-")};
    if (comparison.starts_with("String"))
        return isPath || !against.is_string() ? Values{Value("a"), Value("b")}
                                              : Values{against, Value(against.get<std::string>() + "x"), Value("")};
    if (comparison.starts_with("Boolean"))
        return {Value(true), Value(false)};
    if (comparison.starts_with("Timestamp"))
        return {isPath ? Value("2030-01-01T00:00:00Z") : against, Value("1970-01-01T00:00:00Z"),
                Value("2999-01-01T00:00:00Z")};
    if (comparison == "IsPresent")
        return {std::nullopt, Value("x")};
    if (comparison == "IsNull")
        return {Value(), Value("x")};
    if (comparison == "IsNumeric")
        return {Value(1), Value("x")};
    if (comparison == "IsBoolean")
        return {Value(true), Value("x")};
    if (comparison == "IsString")
        return {Value("x"), Value(1)};
    if (comparison == "IsTimestamp")
        return {Value("2030-01-01T00:00:00Z"), Value("x")};
    return {};
}

void visitComparison(const Value &rule, std::vector<Question> &into)
{
    if (!rule.is_object())
        return;
    const auto variable = rule.find("Variable");
    const std::vector<Reference> references = variable != rule.end() && variable->is_string()
        ? referencesIn(variable->get_ref<const std::string &>())
        : std::vector<Reference>();
    for (const auto &[key, value] : rule.items()) {
        if (key == "And" || key == "Or") {
            for (const Value &each : value)
                visitComparison(each, into);
        } else if (key == "Not") {
            visitComparison(value, into);
        }
        for (const Reference &reference : references)
            merge(into, {{reference, valuesOf(key, value)}});
        if (key.ends_with("Path") && value.is_string())
            for (const Reference &other : referencesIn(value.get_ref<const std::string &>()))
                merge(into, {{other, valuesOf(key, value)}});
    }
}

// The numbers, texts and words of an expression, with their neighbours.
Values literalsIn(std::string_view text)
{
    Values values;
    for (size_t i = 0; i < text.size();) {
        const char c = text[i];
        if (c == '"' || c == '\'') {
            const size_t end = std::min(text.find(c, i + 1), text.size());
            const std::string inside(text.substr(i + 1, end - i - 1));
            values.insert(values.end(), {Value(inside), Value(inside + "x")});
            i = end + 1;
        } else if (std::isdigit(static_cast<unsigned char>(c)) && (i == 0 || !isNameChar(text[i - 1]))) {
            size_t end = i;
            while (end < text.size() && (std::isdigit(static_cast<unsigned char>(text[end])) || text[end] == '.'))
                ++end;
            const Value number = Value::parse(text.substr(i, end - i), nullptr, false);
            if (number.is_number())
                std::ranges::move(numbersAround(number), std::back_inserter(values));
            i = end;
        } else {
            ++i;
        }
    }
    return values;
}

void visitCondition(std::string_view text, std::vector<Question> &into)
{
    Values values = literalsIn(text);
    for (const Value &usual : {Value(true), Value(false), Value("x"), Value(1), Value(0), Value(), Value::array(),
                               Value::array({"x"}), Value::array({{{"id", "1"}}})})
        values.emplace_back(usual);
    values.emplace_back(std::nullopt);
    for (Reference &reference : referencesIn(text))
        merge(into, {{std::move(reference), values}});
}

} // namespace

bool put(Value &data, const Steps &steps, const std::optional<Value> &value)
{
    Value *place = &data;
    for (size_t i = 0; i < steps.size(); ++i) {
        const auto index = position(steps[i]);
        const bool isLast = i + 1 == steps.size();
        if (place->is_null())
            *place = index ? Value::array() : Value::object();
        if (place->is_array() && index && *index <= place->size() && (*index < place->size() || value)) {
            if (*index == place->size())
                place->push_back(Value());
            if (isLast && !value) {
                place->erase(*index);
                return true;
            }
            place = &(*place)[*index];
        } else if (place->is_object()) {
            if (isLast && !value) {
                place->erase(steps[i]);
                return true;
            }
            place = &(*place)[steps[i]];
        } else {
            return false;
        }
    }
    if (!value)
        return false;
    *place = *value;
    return true;
}

const Value *at(const Value &data, const Steps &steps)
{
    const Value *place = &data;
    for (const std::string &step : steps) {
        const auto index = position(step);
        if (place->is_array() && index && *index < place->size()) {
            place = &(*place)[*index];
        } else if (place->is_object() && place->contains(step)) {
            place = &place->at(step);
        } else {
            return nullptr;
        }
    }
    return place;
}

std::vector<Reference> referencesIn(std::string_view text)
{
    return scanned(text, "input");
}

std::vector<Reference> resultReferencesIn(std::string_view text)
{
    std::vector<Reference> all = scanned(text, "result");
    std::erase_if(all, [](const Reference &each) { return !each.variable.empty(); });
    return text.find("$states.result") == std::string_view::npos ? std::vector<Reference>() : all;
}

std::vector<Question> questionsOfFields(const Value &state)
{
    std::vector<Question> all;
    visitFields(state, {}, all);
    return all;
}

std::vector<Question> questionsOfResult(const Value &state)
{
    std::vector<Question> all;
    const auto selector = state.is_object() ? state.find("ResultSelector") : state.end();
    if (state.is_object() && selector != state.end())
        visitFields(*selector, {}, all);
    for (const char *field : {"Output", "Assign"})
        if (state.is_object() && state.contains(field))
            visitResult(state[field], all);
    return all;
}

std::vector<Question> questionsOfRule(const Value &rule)
{
    std::vector<Question> all;
    const auto condition = rule.is_object() ? rule.find("Condition") : rule.end();
    if (rule.is_object() && condition != rule.end() && condition->is_string())
        visitCondition(condition->get_ref<const std::string &>(), all);
    else
        visitComparison(rule, all);
    return all;
}

void merge(std::vector<Question> &into, const std::vector<Question> &more)
{
    for (const Question &each : more) {
        const auto known = std::ranges::find(into, each.reference, &Question::reference);
        if (known == into.end()) {
            into.push_back({each.reference, {}});
            merge(into, {each});
            continue;
        }
        for (const auto &value : each.values)
            if (std::ranges::find(known->values, value) == known->values.end())
                known->values.push_back(value);
    }
}

} // namespace rehearse
