// A place in an expression's text. Shared by the parsers of paths, filters and intrinsic calls.
#pragma once

#include <string>
#include <string_view>

namespace expr {

struct Cursor
{
    std::string_view text;
    std::size_t at = 0;

    bool isAtEnd() const { return at >= text.size(); }
    char peek(std::size_t ahead = 0) const { return at + ahead < text.size() ? text[at + ahead] : '\0'; }
    bool startsWith(std::string_view word) const { return text.substr(std::min(at, text.size())).starts_with(word); }
    bool take(char c)
    {
        if (isAtEnd() || text[at] != c)
            return false;
        ++at;
        return true;
    }
    bool take(std::string_view word)
    {
        if (!startsWith(word))
            return false;
        at += word.size();
        return true;
    }
    void skipSpace()
    {
        while (!isAtEnd() && (text[at] == ' ' || text[at] == '\t' || text[at] == '\n' || text[at] == '\r'))
            ++at;
    }
};

inline bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}
inline bool isNameStart(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

} // namespace expr
