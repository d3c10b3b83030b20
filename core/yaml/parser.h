// Reads YAML text into the same tree that JSON is read into, so that everything behind it is one and the same.
// Tags are read over (their value stays), anchors, aliases and merge keys resolved; errors carry yaml-cpp's words
// and place, and what stood before them stays.
#pragma once

#include "core/json/tree.h"

namespace yaml {

// Never throws. Spans are exact for scalars; collections reach from their first key, dash or bracket to the end of
// their last child or bracket. An aliased value has the alias's span throughout.
json::Tree parse(const QString &text);
// Of either format.
json::Tree parse(const QString &text, json::Format format);

// How a value depends on text that stands elsewhere, or others on its text.
enum class Shared : quint8 {
    No,
    Anchor, // an alias names it
    Alias, // written as *name
    Merged, // an entry that a merge key brought in
    Inside, // below one of these
};

// The tree, and what an edit must know beyond it.
struct Document
{
    json::Tree tree;
    std::vector<Shared> shared; // by NodeId
    bool hasMore = false; // another document follows the first
};
Document read(const QString &text);

// What a file is written in: by its name's ending, unless the text says otherwise (JSON with YAML's tags is YAML).
json::Format formatOf(const QString &fileName, const QString &text);

} // namespace yaml
