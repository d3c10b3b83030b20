#include "ui/editor/brackets.h"

#include <algorithm>
#include <ranges>

namespace editor {
namespace {

bool isBracket(QChar c)
{
    return c == u'{' || c == u'}' || c == u'[' || c == u']';
}

std::optional<int> matchAfter(QTextBlock block, int placeInLine)
{
    int depth = 0;
    for (int from = placeInLine; block.isValid(); block = block.next(), from = 0) {
        for (const Bracket &bracket : bracketsOf(block.text())) {
            if (bracket.position < from)
                continue;
            depth += bracket.opens() ? 1 : -1;
            if (depth == 0)
                return block.position() + bracket.position;
        }
    }
    return std::nullopt;
}

std::optional<int> matchBefore(QTextBlock block, int placeInLine)
{
    int depth = 0;
    for (int from = placeInLine; block.isValid(); block = block.previous(), from = INT_MAX) {
        const std::vector<Bracket> brackets = bracketsOf(block.text());
        for (const Bracket &bracket : std::views::reverse(brackets)) {
            if (bracket.position > from)
                continue;
            depth += bracket.opens() ? -1 : 1;
            if (depth == 0)
                return block.position() + bracket.position;
        }
    }
    return std::nullopt;
}

} // namespace

std::vector<Bracket> bracketsOf(QStringView line)
{
    std::vector<Bracket> result;
    bool inString = false;
    for (int i = 0; i < line.size(); ++i) {
        if (inString && line[i] == u'\\')
            ++i;
        else if (line[i] == u'"')
            inString = !inString;
        else if (!inString && isBracket(line[i]))
            result.push_back({i, line[i]});
    }
    return result;
}

bool isInString(QStringView line, int place)
{
    bool inString = false;
    for (int i = 0; i < place && i < line.size(); ++i) {
        if (inString && line[i] == u'\\')
            ++i;
        else if (line[i] == u'"')
            inString = !inString;
    }
    return inString;
}

std::optional<Bracket> leftOpen(QStringView line)
{
    std::vector<Bracket> open;
    for (const Bracket &bracket : bracketsOf(line)) {
        if (bracket.opens())
            open.push_back(bracket);
        else if (!open.empty())
            open.pop_back();
    }
    if (open.empty())
        return std::nullopt;
    return open.front();
}

std::optional<int> matching(const QTextBlock &block, int placeInLine)
{
    const std::vector<Bracket> brackets = bracketsOf(block.text());
    const auto here = std::ranges::find(brackets, placeInLine, &Bracket::position);
    if (here == brackets.end())
        return std::nullopt;
    return here->opens() ? matchAfter(block, placeInLine) : matchBefore(block, placeInLine);
}

} // namespace editor
