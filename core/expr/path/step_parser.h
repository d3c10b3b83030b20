// The two halves of the path parser: steps and the filters within them call one another.
#pragma once

#include "core/expr/path/cursor.h"
#include "core/expr/path/filter.h"

namespace expr::path {

// Reads as far as it understands; the first complaint stays in `error` and everything stops.
class StepParser
{
public:
    StepParser(Cursor &cursor, int depth) : m_cursor(cursor), m_depth(depth) {}

    // The path from its $ or @ on, up to where it ends. Inside a filter blanks and operators end it.
    Path path();
    bool hasFailed() const { return !m_error.empty(); }
    const std::string &error() const { return m_error; }

private:
    void root(Path &path);
    void dotted(Path &path, bool descends);
    void bracketed(Path &path, bool descends);
    void functionOrChild(Path &path, bool descends);
    void names(Step &step);
    void positions(Step &step);
    void filter(Step &step);
    std::string quotedName();
    std::optional<std::int64_t> integer();
    bool endsHere() const;
    void fail(std::string reason);

    Cursor &m_cursor;
    int m_depth;
    std::string m_error;
};

class FilterParser
{
public:
    FilterParser(Cursor &cursor, int depth) : m_cursor(cursor), m_depth(depth) {}

    Condition condition();
    const std::string &error() const { return m_error; }

private:
    Condition conjunction();
    Condition term();
    Condition comparison();
    FilterOperand operand();
    FilterOperand regularExpression();
    FilterOperand jsonLiteral();
    std::optional<Operator> comparator();
    std::size_t literalLength() const;
    std::size_t bracketedLength() const;
    void fail(std::string reason);

    Cursor &m_cursor;
    int m_depth;
    std::string m_error;
};

inline constexpr int DeepestFilter = 32;

} // namespace expr::path
