#include "core/exchange/block_pieces.h"

#include <algorithm>
#include <vector>

namespace exchange {

namespace {

qsizetype lineEndIn(const QString &text, qsizetype from, qsizetype end)
{
    const qsizetype at = text.indexOf(u'\n', from);
    return at < 0 || at > end ? end : at;
}

qsizetype blanksAt(const QString &text, qsizetype from, qsizetype end)
{
    qsizetype at = from;
    while (at < end && text[at] == u' ')
        ++at;
    return at - from;
}

struct Line
{
    text::Span whole; // without its break
    qsizetype begin = 0; // behind its indent
    bool isBlank() const { return begin == whole.end; }
};

std::vector<Line> linesIn(const QString &outer, text::Span inside)
{
    std::vector<Line> lines;
    for (qsizetype at = inside.begin; at <= inside.end;) {
        const qsizetype end = lineEndIn(outer, at, inside.end);
        lines.push_back({{at, end}, at + blanksAt(outer, at, end)});
        at = end + 1;
    }
    return lines;
}

// The head may tell how far the block is indented beyond what holds it; otherwise its first line that is not blank does.
qsizetype indentOf(const QString &outer, text::Span scalar, const std::vector<Line> &lines)
{
    const auto first = std::ranges::find_if(lines, [](const Line &line) { return !line.isBlank(); });
    const qsizetype seen = first == lines.end() ? 0 : first->begin - first->whole.begin;
    const qsizetype head = lineEndIn(outer, scalar.begin, scalar.end);
    for (qsizetype at = scalar.begin + 1; at < head && !outer[at].isSpace(); ++at) {
        if (outer[at].isDigit()) {
            const qsizetype start = outer.lastIndexOf(u'\n', scalar.begin) + 1;
            qsizetype holder = blanksAt(outer, start, scalar.begin);
            // An item's dash is part of what holds it: "- |2" counts from the dash's column.
            return std::min(seen, holder + outer[at].digitValue());
        }
    }
    return seen;
}

// Folded: a break between two lines of the same depth is a blank, empty lines between them are the breaks.
void takeFolded(Assembling &made, const std::vector<Line> &lines, qsizetype indent, quint8 quoting)
{
    const auto isDeeper = [&](const Line &line) { return !line.isBlank() && line.begin - line.whole.begin > indent; };
    const Line *last = nullptr;
    qsizetype blanks = 0;
    for (const Line &line : lines) {
        if (line.isBlank()) {
            ++blanks;
            continue;
        }
        const qsizetype begin = line.whole.begin + indent;
        if (last) {
            const bool folds = !isDeeper(*last) && !isDeeper(line);
            const QString breaks =
                folds ? blanks == 0 ? QStringLiteral(" ") : QString(blanks, u'\n') : QString(blanks + 1, u'\n');
            made.spelt(breaks, {last->whole.end, begin}, quoting);
        }
        made.same({begin, line.whole.end}, quoting);
        last = &line;
        blanks = 0;
    }
}

void takeLiteral(Assembling &made, const std::vector<Line> &lines, qsizetype indent, quint8 quoting)
{
    for (size_t i = 0; i < lines.size(); ++i) {
        const Line &line = lines[i];
        const qsizetype begin = std::min(line.whole.begin + indent, line.whole.end);
        if (i > 0)
            made.spelt(QStringLiteral("\n"), {lines[i - 1].whole.end, begin}, quoting);
        made.same({begin, line.whole.end}, quoting);
    }
}

} // namespace

void takeBlock(Assembling &made, const QString &outer, text::Span scalar)
{
    const qsizetype head = lineEndIn(outer, scalar.begin, scalar.end);
    if (head >= scalar.end)
        return;
    const std::vector<Line> lines = linesIn(outer, {head + 1, scalar.end});
    const qsizetype indent = indentOf(outer, scalar, lines);
    const bool folded = outer[scalar.begin] == u'>';
    const quint8 quoting = made.quoting({folded ? Spelling::Folded : Spelling::Lines, QString(indent, u' ')});
    folded ? takeFolded(made, lines, indent, quoting) : takeLiteral(made, lines, indent, quoting);
}

void takeLines(Assembling &made, const QString &outer, text::Span value, const QString &indent)
{
    const quint8 quoting = made.quoting({Spelling::Lines, indent});
    qsizetype at = value.begin;
    while (true) {
        const qsizetype end = lineEndIn(outer, at, value.end);
        made.same({at, end}, quoting);
        if (end >= value.end)
            return;
        qsizetype next = end + 1;
        for (qsizetype i = 0; i < indent.size() && next < value.end && outer[next] == indent[i]; ++i)
            ++next;
        made.spelt(QStringLiteral("\n"), {end, next}, quoting);
        at = next;
    }
}

} // namespace exchange
