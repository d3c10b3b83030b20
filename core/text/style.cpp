#include "core/text/style.h"

#include <algorithm>
#include <vector>

namespace text {

namespace {

struct Seen
{
    QString step;
    int times = 0;
};

void count(std::vector<Seen> &seen, QStringView step)
{
    const auto known = std::find_if(seen.begin(), seen.end(), [&](const Seen &one) { return one.step == step; });
    if (known != seen.end())
        ++known->times;
    else
        seen.push_back({step.toString(), 1});
}

qsizetype indentLength(QStringView line)
{
    qsizetype length = 0;
    while (length < line.size() && (line[length] == u' ' || line[length] == u'\t'))
        ++length;
    return length;
}

} // namespace

Style styleOf(const QString &text)
{
    std::vector<Seen> seen;
    QStringView previous;
    for (qsizetype begin = 0; begin < text.size();) {
        const qsizetype lineBreak = text.indexOf(u'\n', begin);
        const qsizetype end = lineBreak < 0 ? text.size() : lineBreak;
        const QStringView line = QStringView(text).mid(begin, end - begin);
        begin = end + 1;
        const QStringView indent = line.left(indentLength(line));
        if (indent.size() == line.size() || line[indent.size()] == u'\r')
            continue; // a blank line says nothing
        if (indent.size() > previous.size() && indent.startsWith(previous))
            count(seen, indent.mid(previous.size()));
        previous = indent;
    }
    const auto most =
        std::max_element(seen.begin(), seen.end(), [](const Seen &a, const Seen &b) { return a.times < b.times; });
    return most == seen.end() ? Style{} : Style{most->step};
}

} // namespace text
