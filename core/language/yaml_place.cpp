#include "core/language/yaml_place.h"

#include "core/asl/reader.h"
#include "core/yaml/parser.h"

#include <QRegularExpression>

namespace language {

namespace {

using json::NodeId;
using json::NoNode;

// A line, from the first character that is neither blank nor a list's dash.
struct Line
{
    qsizetype begin = 0;
    qsizetype content = 0;
    qsizetype end = 0; // what follows is blank or a comment
    qsizetype colon = -1; // behind the key, if there is one
    bool hasDash = false;
};

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\r';
}

Line lineAt(const QString &text, qsizetype position)
{
    static const QRegularExpression key(QStringLiteral(
        R"re(^("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^\s"'#&*!|>%@`{}\[\],?-](?:[^:#]|:(?=\S)|(?<=\S)#)*?)\s*:(?=\s|$))re"));
    Line line;
    line.begin = position == 0 ? 0 : text.lastIndexOf(u'\n', position - 1) + 1;
    qsizetype end = text.indexOf(u'\n', position);
    end = end < 0 ? text.size() : end;
    line.content = line.begin;
    const auto isSpace = [&](qsizetype at) { return at < end && isBlank(text[at]); };
    while (isSpace(line.content))
        ++line.content;
    while (line.content < end && text[line.content] == u'-' && (line.content + 1 == end || isSpace(line.content + 1))) {
        line.hasDash = true;
        ++line.content;
        while (isSpace(line.content))
            ++line.content;
    }
    const QString content = text.mid(line.content, end - line.content);
    if (const auto found = key.match(content); found.hasMatch())
        line.colon = line.content + found.capturedEnd() - 1;
    QChar quote;
    for (line.end = line.content; line.end < end; ++line.end) {
        const QChar c = text[line.end];
        const bool begins = line.end == line.content || isBlank(text[line.end - 1]);
        if (quote.isNull() && c == u'#' && begins)
            break;
        if (quote.isNull() && begins && (c == u'"' || c == u'\''))
            quote = c;
        else if (c == quote)
            quote = QChar();
    }
    while (line.end > line.content && isBlank(text[line.end - 1]))
        --line.end;
    return line;
}

// What the text is with the line read as it will be.
struct Mended
{
    QString text;
    Place place; // slot, word, inner, quoted, hasColon
};

Mended mendedKey(const QString &text, const Line &line, qsizetype position)
{
    Mended made{text, {}};
    made.place.slot = Slot::Key;
    made.place.hasColon = line.colon >= 0;
    qsizetype end = made.place.hasColon ? line.colon : line.end;
    while (end > line.content && isBlank(text[end - 1]))
        --end;
    made.place.word = line.content < end ? text::Span{line.content, end} : text::Span{position, position};
    made.place.inner = made.place.word;
    if (made.place.word.length() > 1 && (text[made.place.word.begin] == u'"' || text[made.place.word.begin] == u'\''))
        made.place.inner = {made.place.word.begin + 1, made.place.word.end - 1};
    if (!made.place.hasColon)
        made.text.insert(made.place.word.end, made.place.word.isEmpty() ? u"\ufffd:"_qs : u":"_qs);
    return made;
}

Mended mendedValue(const QString &text, const Line &line, qsizetype position)
{
    Mended made{text, {}};
    made.place.slot = Slot::Value;
    qsizetype begin = line.colon >= 0 ? line.colon + 1 : line.content;
    while (begin < line.end && isBlank(text[begin]))
        ++begin;
    if (begin >= line.end) {
        made.place.word = made.place.inner = {position, position};
        made.text.insert(position, u"\"\""_qs);
        return made;
    }
    made.place.word = made.place.inner = {begin, line.end};
    made.place.quoted = true;
    const QChar quote = text[begin];
    if (quote != u'"' && quote != u'\'')
        return made;
    const bool isClosed = line.end > begin + 1 && text[line.end - 1] == quote;
    made.place.inner = {begin + 1, isClosed ? line.end - 1 : line.end};
    if (!isClosed)
        made.text.insert(line.end, quote);
    return made;
}

bool mayStand(const QString &text, const Line &line, const Place &place, qsizetype position)
{
    if (position > line.end && line.end > line.content && place.slot == Slot::Key)
        return false; // behind a comment or a word
    const QString word = text.mid(place.word.begin, place.word.length());
    if (place.slot == Slot::Key)
        return !word.contains(u' ') && !word.startsWith(u'{') && !word.startsWith(u'[');
    return word.isEmpty() || !QStringView(u"{[|>&*!").contains(word[0]);
}

// Finds out what is around, in the mended text.
YamlPlace resolved(Mended mended, const Line &line)
{
    YamlPlace found;
    found.definition = asl::read(yaml::parse(mended.text));
    const json::Tree &tree = *found.definition.tree;
    const NodeId node = tree.at(mended.place.word.begin);
    if (node == NoNode || tree[node].parent == NoNode)
        return found;
    Place place = mended.place;
    place.container = tree[node].parent;
    const bool isInList = tree.isArray(place.container);
    if (isInList != (place.slot == Slot::Value && line.colon < 0))
        return found;
    if (place.slot == Slot::Value)
        place.field = tree.key(isInList ? place.container : node);
    findSurroundings(place, found.definition);
    found.place = place;
    found.indent = QString(line.content - line.begin, u' ');
    return found;
}

} // namespace

YamlPlace yamlPlaceAt(const QString &text, qsizetype position)
{
    if (position < 0 || position > text.size())
        return {};
    const Line line = lineAt(text, position);
    const bool isEmpty = line.content >= line.end;
    if (position < line.content && !isEmpty)
        return {};
    const bool isValue = line.colon >= 0 && position > line.colon;
    const Mended mended = isValue ? mendedValue(text, line, position) : mendedKey(text, line, position);
    if (!mayStand(text, line, mended.place, position))
        return {};
    Line here = line;
    if (isEmpty)
        here.content = position;
    if (isValue || line.colon >= 0 || !line.hasDash)
        return resolved(mended, here);
    // An item of a list: of words, or an object's first key.
    YamlPlace item = resolved(mendedValue(text, line, position), here);
    const bool isWord = item.place.slot == Slot::Value && asl::placeInside(item.place.field) == asl::Place::None;
    return isWord ? item : resolved(mended, here);
}

Place wordPlaceAt(const asl::Definition &definition, qsizetype position)
{
    const bool isJson = definition.tree->format() == json::Format::Json;
    Place place = isJson ? placeAt(definition, position) : yamlPlaceAt(definition.tree->text(), position).place;
    place.state = nullptr;
    place.scope = nullptr;
    return place;
}

} // namespace language
