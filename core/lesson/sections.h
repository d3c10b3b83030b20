// A lesson's Markdown file taken apart: front matter, text, and the fenced blocks that are the program's, each with the
// line that it begins in. What stands in a block, or in another fence, is nobody's heading.
#pragma once

#include <QString>

#include <vector>

namespace lesson {

struct Section
{
    enum class Kind : quint8 { Text, Heading, Fenced };
    Kind kind = Kind::Text;
    QString word; // of what is fenced: "task", "hint", "quiz"; of a heading: its title
    QString text; // without the fence
    int line = 1; // of the text's first line, from 1
};

struct Sections
{
    QString front; // the YAML between the lines of ---
    int frontLine = 0; // of its first line; 0: there is none
    bool isFrontOpen = false; // its end is missing
    int openFence = 0; // the line of a fence that is not closed; 0: none
    std::vector<Section> all;
};

Sections sectionsOf(const QString &markdown);

} // namespace lesson
