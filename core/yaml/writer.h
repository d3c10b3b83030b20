// Writes values of a tree, whatever format it was read from, as YAML: blocks indented as the file around them is,
// numbers spelt as they were. What it writes begins right behind a key's colon or an item's dash.
#pragma once

#include "core/base/result.h"
#include "core/json/tree.h"

namespace yaml {

struct Style
{
    QString indent = QStringLiteral("  "); // one level
    bool dashesIndented = true; // a list's dashes stand deeper than its key
    bool operator==(const Style &) const = default;
};
Style styleOf(const json::Tree &tree);

// A number as JSON may spell it: as it is written, where JSON writes numbers so.
QString numberSpelling(const json::Tree &tree, json::NodeId node);

class Writer
{
public:
    Writer(const json::Tree &source, Style style) : m_source(source), m_style(std::move(style)) {}

    // Strings of several lines are quoted: something stands behind on the last line.
    void withoutLiterals() { m_literals = false; }
    // Comments of the source go along, each before what follows it.
    void withComments();

    QString afterKey(json::NodeId node, const QString &indent);
    QString afterDash(json::NodeId node, const QString &indent);
    QString wholeText();
    // On one line, with JSON's quotes where `quoted`.
    QString flow(json::NodeId node, bool quoted) const;

    QString key(json::NodeId node) const;
    QString scalar(json::NodeId node, const QString &indent) const;

private:
    bool isLeaf(json::NodeId node) const;
    QString entries(json::NodeId object, const QString &indent);
    QString items(json::NodeId array, const QString &indent);
    QString commentsBefore(qsizetype position, const QString &indent);

    const json::Tree &m_source;
    Style m_style;
    bool m_literals = true;
    std::vector<text::Span> m_comments;
    size_t m_comment = 0; // the next to be written
};

// The whole document as YAML text. Refuses ("damaged", "too-deep", "not-convertible") what would not say the same.
Result<QString> yamlText(const json::Tree &tree);

} // namespace yaml
