#include "ui/editor/colouring.h"

#include <algorithm>

namespace editor {
namespace {

using Parts = std::vector<Inked>;

bool isWordPart(QChar c)
{
    return c.isLetterOrNumber() || c == u'_';
}

// One past the closing quote, or the line's end where there is none.
int endOfString(QStringView line, int begin)
{
    const QChar quote = line[begin];
    int i = begin + 1;
    while (i < line.size() && line[i] != quote)
        i += line[i] == u'\\' && quote == u'"' ? 2 : 1;
    return int(std::min<qsizetype>(i + 1, line.size()));
}

int endOfWord(QStringView line, int begin)
{
    int i = begin;
    while (i < line.size() && (isWordPart(line[i]) || line[i] == u'.' || line[i] == u'-' || line[i] == u'+'))
        ++i;
    return std::max(i, begin + 1);
}

bool isKey(QStringView line, int afterString)
{
    while (afterString < line.size() && line[afterString].isSpace())
        ++afterString;
    return afterString < line.size() && line[afterString] == u':';
}

// Adds a part, joined with the one before when it continues it.
void add(Parts &parts, int begin, int end, Ink ink)
{
    if (begin >= end)
        return;
    if (!parts.empty() && parts.back().ink == ink && parts.back().begin + parts.back().length == begin)
        parts.back().length += end - begin;
    else
        parts.push_back({begin, end - begin, ink});
}

int endOfVariable(QStringView line, int begin, int end)
{
    int i = begin + 1;
    while (i < end && (isWordPart(line[i]) || line[i] == u'$'))
        ++i;
    return i;
}

void addExpression(Parts &parts, QStringView line, int begin, int end)
{
    for (int i = begin; i < end;) {
        if (line[i] == u'$') {
            const int stop = endOfVariable(line, i, end);
            const bool call = stop < end && line[stop] == u'(';
            add(parts, i, stop, call ? Ink::Function : Ink::Variable);
            i = stop;
        } else if (line[i] == u'\'') {
            const int stop = std::min(endOfString(line, i), end);
            add(parts, i, stop, Ink::String);
            i = stop;
        } else if (line[i].isDigit() && (i == begin || !isWordPart(line[i - 1]))) {
            const int stop = std::min(endOfWord(line, i), end);
            add(parts, i, stop, Ink::Number);
            i = stop;
        } else {
            add(parts, i, i + 1, Ink::Expression);
            ++i;
        }
    }
}

void addIntrinsics(Parts &parts, QStringView line, int begin, int end)
{
    static const QStringView prefix = u"States.";
    for (int i = begin; i < end;) {
        if (line.sliced(i).startsWith(prefix)) {
            int stop = i + int(prefix.size());
            while (stop < end && isWordPart(line[stop]))
                ++stop;
            add(parts, i, stop, Ink::Function);
            i = stop;
        } else if (line[i] == u'$') {
            int stop = i + 1;
            while (stop < end && line[stop] != u',' && line[stop] != u')' && line[stop] != u' ')
                ++stop;
            add(parts, i, stop, Ink::Path);
            i = stop;
        } else {
            add(parts, i, i + 1, Ink::String);
            ++i;
        }
    }
}

void addStringValue(Parts &parts, QStringView line, int begin, int end)
{
    const bool closed = end - begin >= 2 && line[end - 1] == line[begin];
    const int innerEnd = closed ? end - 1 : end;
    const QStringView inner = line.sliced(begin + 1, std::max(0, innerEnd - begin - 1));
    if (inner.size() >= 4 && inner.startsWith(u"{%") && inner.endsWith(u"%}")) {
        add(parts, begin, begin + 1, Ink::String);
        add(parts, begin + 1, begin + 3, Ink::Delimiter);
        addExpression(parts, line, begin + 3, innerEnd - 2);
        add(parts, innerEnd - 2, innerEnd, Ink::Delimiter);
        add(parts, innerEnd, end, Ink::String);
    } else if (inner.startsWith(u"States.") && inner.endsWith(u')')) {
        add(parts, begin, begin + 1, Ink::String);
        addIntrinsics(parts, line, begin + 1, innerEnd);
        add(parts, innerEnd, end, Ink::String);
    } else {
        add(parts, begin, end, inner.startsWith(u'$') ? Ink::Path : Ink::String);
    }
}

bool isLiteral(QStringView word)
{
    return word == u"true" || word == u"false" || word == u"null";
}

void addWord(Parts &parts, QStringView line, int begin, int end)
{
    const QStringView word = line.sliced(begin, end - begin);
    if (isLiteral(word))
        add(parts, begin, end, Ink::Literal);
    else if (word.front().isDigit() || (word.front() == u'-' && word.size() > 1 && word[1].isDigit()))
        add(parts, begin, end, Ink::Number);
}

int endOfBlockComment(QStringView line, int begin)
{
    const qsizetype close = line.indexOf(u"*/", begin + 2);
    return close < 0 ? int(line.size()) : int(close) + 2;
}

void addYamlScalar(Parts &parts, QStringView line, int begin, int end)
{
    while (end > begin && line[end - 1].isSpace())
        --end;
    if (begin >= end)
        return;
    const QStringView word = line.sliced(begin, end - begin);
    bool isNumber = false;
    (void)word.toDouble(&isNumber);
    if (word.front() == u'"' || word.front() == u'\'')
        addStringValue(parts, line, begin, std::min(endOfString(line, begin), end));
    else if (isLiteral(word))
        add(parts, begin, end, Ink::Literal);
    else if (isNumber)
        add(parts, begin, end, Ink::Number);
    else if (word.startsWith(u"{%") && word.endsWith(u"%}") && word.size() >= 4) {
        add(parts, begin, begin + 2, Ink::Delimiter);
        addExpression(parts, line, begin + 2, end - 2);
        add(parts, end - 2, end, Ink::Delimiter);
    } else
        add(parts, begin, end, word.front() == u'$' ? Ink::Path : Ink::String);
}

// Where a # begins a comment: at the line's start or after a space, outside quotes.
int startOfYamlComment(QStringView line)
{
    for (int i = 0; i < line.size();) {
        const bool afterSpace = i == 0 || line[i - 1].isSpace();
        if (afterSpace && line[i] == u'#')
            return i;
        i = afterSpace && (line[i] == u'"' || line[i] == u'\'') ? endOfString(line, i) : i + 1;
    }
    return int(line.size());
}

} // namespace

std::vector<Inked> inkedJson(QStringView line)
{
    Parts parts;
    for (int i = 0; i < line.size();) {
        const QChar c = line[i];
        int stop = i + 1;
        if (c == u'"') {
            stop = endOfString(line, i);
            if (isKey(line, stop))
                add(parts, i, stop, Ink::Key);
            else
                addStringValue(parts, line, i, stop);
        } else if (line.sliced(i).startsWith(u"//")) {
            stop = int(line.size());
            add(parts, i, stop, Ink::Comment);
        } else if (line.sliced(i).startsWith(u"/*")) {
            stop = endOfBlockComment(line, i);
            add(parts, i, stop, Ink::Comment);
        } else if (isWordPart(c) || c == u'-') {
            stop = endOfWord(line, i);
            addWord(parts, line, i, stop);
        }
        i = stop;
    }
    return parts;
}

std::vector<Inked> inkedYaml(QStringView line)
{
    Parts parts;
    const int comment = startOfYamlComment(line);
    int i = 0;
    while (i < comment && (line[i].isSpace() || (line[i] == u'-' && i + 1 < comment && line[i + 1].isSpace())))
        ++i;
    int colon = i < comment && (line[i] == u'"' || line[i] == u'\'') ? endOfString(line, i) : i;
    while (colon < comment && !(line[colon] == u':' && (colon + 1 >= comment || line[colon + 1].isSpace())))
        ++colon;
    if (colon < comment) {
        add(parts, i, colon, Ink::Key);
        i = colon + 1;
        while (i < comment && line[i].isSpace())
            ++i;
    }
    addYamlScalar(parts, line, i, comment);
    add(parts, comment, int(line.size()), Ink::Comment);
    return parts;
}

} // namespace editor
