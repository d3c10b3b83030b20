#include "core/expr/path/step_parser.h"

#include "core/expr/value_text.h"

#include <algorithm>
#include <array>

namespace expr::path {

namespace {

struct NamedOperator
{
    std::string_view name;
    Operator op;
};
// The longer spelling first, where one begins like another.
constexpr std::array Operators{
    NamedOperator{"===", Operator::SameKindAndEqual},
    NamedOperator{"!==", Operator::NotSameKindOrEqual},
    NamedOperator{"==", Operator::Equal},
    NamedOperator{"!=", Operator::NotEqual},
    NamedOperator{"<=", Operator::LessOrEqual},
    NamedOperator{"<", Operator::Less},
    NamedOperator{">=", Operator::GreaterOrEqual},
    NamedOperator{">", Operator::Greater},
    NamedOperator{"=~", Operator::Matches},
    NamedOperator{"in", Operator::In},
    NamedOperator{"nin", Operator::NotIn},
    NamedOperator{"subsetof", Operator::SubsetOf},
    NamedOperator{"anyof", Operator::AnyOf},
    NamedOperator{"noneof", Operator::NoneOf},
    NamedOperator{"size", Operator::HasSize},
    NamedOperator{"empty", Operator::IsEmpty},
    NamedOperator{"contains", Operator::Contains},
    NamedOperator{"all", Operator::All},
    // Jayway knows these words, but only its Java interface can say what they ask for: written, they never hold.
    NamedOperator{"type", Operator::Never},
    NamedOperator{"matches", Operator::Never},
};

// The letters that Java's patterns take after the closing stroke; Qt's always read Unicode and line ends as d and u ask.
struct Flag
{
    char letter;
    QRegularExpression::PatternOption option;
};
constexpr std::array Flags{
    Flag{'i', QRegularExpression::CaseInsensitiveOption},
    Flag{'m', QRegularExpression::MultilineOption},
    Flag{'s', QRegularExpression::DotMatchesEverythingOption},
    Flag{'x', QRegularExpression::ExtendedPatternSyntaxOption},
    Flag{'u', QRegularExpression::NoPatternOption},
    Flag{'U', QRegularExpression::UseUnicodePropertiesOption},
    Flag{'d', QRegularExpression::NoPatternOption},
};

// 'text' as JSON text, so that one reader does for both kinds of quotes.
std::string asJsonString(std::string_view single)
{
    std::string text = "\"";
    for (std::size_t i = 1; i + 1 < single.size(); ++i) {
        if (single[i] == '\\' && single[i + 1] == '\'')
            continue;
        if (single[i] == '"' && single[i - 1] != '\\')
            text += '\\';
        text += single[i];
    }
    return text + "\"";
}

} // namespace

void FilterParser::fail(std::string reason)
{
    if (m_error.empty())
        m_error = std::move(reason);
    m_cursor.at = m_cursor.text.size();
}

Condition FilterParser::condition()
{
    Condition whole{Condition::Kind::Or, {}, {conjunction()}};
    for (m_cursor.skipSpace(); m_cursor.take("||"); m_cursor.skipSpace())
        whole.parts.push_back(conjunction());
    return whole.parts.size() == 1 ? std::move(whole.parts.front()) : whole;
}

Condition FilterParser::conjunction()
{
    Condition whole{Condition::Kind::And, {}, {term()}};
    for (m_cursor.skipSpace(); m_cursor.take("&&"); m_cursor.skipSpace())
        whole.parts.push_back(term());
    return whole.parts.size() == 1 ? std::move(whole.parts.front()) : whole;
}

Condition FilterParser::term()
{
    m_cursor.skipSpace();
    if (m_depth >= DeepestFilter) {
        fail("Filters are nested too deeply");
        return {};
    }
    ++m_depth;
    Condition made;
    if (m_cursor.peek() == '!' && m_cursor.peek(1) != '=') {
        m_cursor.take('!');
        made = {Condition::Kind::Not, {}, {term()}};
    } else if (m_cursor.take('(')) {
        made = condition();
        m_cursor.skipSpace();
        if (!m_cursor.take(')'))
            fail("Failed to parse filter at position " + std::to_string(m_cursor.at));
    } else {
        made = comparison();
    }
    --m_depth;
    return made;
}

Condition FilterParser::comparison()
{
    Condition made;
    made.comparison.left = operand();
    m_cursor.skipSpace();
    if (const auto op = comparator()) {
        made.comparison.op = *op;
        made.comparison.right = operand();
    } else if (!std::holds_alternative<Path>(made.comparison.left)) {
        fail("Expected path token at position " + std::to_string(m_cursor.at));
    }
    return made;
}

std::optional<Operator> FilterParser::comparator()
{
    for (const auto &[name, op] : Operators) {
        const char after = m_cursor.peek(name.size());
        const bool isWord = isNameStart(name.front());
        const std::string_view written = m_cursor.text.substr(std::min(m_cursor.at, m_cursor.text.size()), name.size());
        // Jayway: the words may be written in capitals.
        const bool isSame = std::ranges::equal(
            written, name, [](char one, char other) { return (one | (one >= 'A' && one <= 'Z' ? 0x20 : 0)) == other; });
        if (isSame && !(isWord && (isNameStart(after) || isDigit(after)))) {
            m_cursor.at += name.size();
            return op;
        }
    }
    return {};
}

FilterOperand FilterParser::operand()
{
    m_cursor.skipSpace();
    const char first = m_cursor.peek();
    if (first == '@' || first == '$') {
        StepParser steps(m_cursor, m_depth);
        Path path = steps.path();
        if (steps.hasFailed())
            fail(steps.error());
        return path;
    }
    return first == '/' ? regularExpression() : jsonLiteral();
}

FilterOperand FilterParser::regularExpression()
{
    std::string pattern;
    for (++m_cursor.at; !m_cursor.isAtEnd() && m_cursor.peek() != '/'; ++m_cursor.at) {
        if (m_cursor.peek() == '\\' && m_cursor.peek(1) == '/')
            ++m_cursor.at;
        else if (m_cursor.peek() == '\\')
            pattern += m_cursor.text[m_cursor.at++];
        pattern += m_cursor.peek();
    }
    QRegularExpression::PatternOptions options = QRegularExpression::NoPatternOption;
    if (!m_cursor.take('/'))
        fail("Expected regexp to end with '/'");
    for (; isNameStart(m_cursor.peek()); ++m_cursor.at) {
        const auto *flag = std::ranges::find(Flags, m_cursor.peek(), &Flag::letter);
        if (flag == Flags.end()) {
            fail("Unknown regexp flag " + std::string(1, m_cursor.peek()));
            return {};
        }
        options |= flag->option;
    }
    // As Java's matches(): the whole text.
    QRegularExpression expression(QRegularExpression::anchoredPattern(QString::fromStdString(pattern)), options);
    if (!expression.isValid())
        fail("Could not parse the regular expression " + pattern);
    return expression;
}

std::size_t FilterParser::literalLength() const
{
    const char first = m_cursor.peek();
    std::size_t length = 0;
    if (first == '\'' || first == '"') {
        for (length = 1; m_cursor.at + length < m_cursor.text.size() && m_cursor.peek(length) != first; ++length)
            length += m_cursor.peek(length) == '\\' ? 1 : 0;
        return length + 1;
    }
    if (first == '[' || first == '{')
        return bracketedLength();
    while (isNameStart(m_cursor.peek(length)) || isDigit(m_cursor.peek(length))
           || (m_cursor.peek(length) != '\0'
               && std::string_view("+-.").find(m_cursor.peek(length)) != std::string_view::npos))
        ++length;
    return length;
}

// Up to the bracket that closes the one here; 0 where none does.
std::size_t FilterParser::bracketedLength() const
{
    int open = 0;
    char quote = '\0';
    for (std::size_t length = 0; m_cursor.at + length < m_cursor.text.size(); ++length) {
        const char c = m_cursor.peek(length);
        if (quote != '\0' && c == '\\') {
            ++length;
        } else if (quote != '\0' || c == '\'' || c == '"') {
            quote = quote == '\0' ? c : c == quote ? '\0' : quote;
        } else {
            open += c == '[' || c == '{' ? 1 : c == ']' || c == '}' ? -1 : 0;
            if (open == 0)
                return length + 1;
        }
    }
    return 0;
}

FilterOperand FilterParser::jsonLiteral()
{
    const std::size_t length = literalLength();
    const std::string_view written = m_cursor.text.substr(std::min(m_cursor.at, m_cursor.text.size()), length);
    std::string text(written);
    if (written.starts_with('\''))
        text = written.size() >= 2 ? asJsonString(written) : "";
    else if (written.starts_with('[') || written.starts_with('{'))
        std::ranges::replace(text, '\'', '"');
    auto value = parsedJson(text);
    if (!value) {
        fail("Failed to parse filter at position " + std::to_string(m_cursor.at));
        return {};
    }
    m_cursor.at += length;
    return Literal{std::move(*value)};
}

} // namespace expr::path
