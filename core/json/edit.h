// Lossless edits of a JSON text: each answers the smallest patch that does it and leaves every other byte as the
// user wrote it. They refuse ("damaged", "not-json", …) where the text around the place is not sound.
#pragma once

#include "core/base/result.h"
#include "core/json/pointer.h"
#include "core/json/refusals.h"
#include "core/json/tree.h"
#include "core/text/patch.h"
#include "core/text/style.h"

#include <QStringList>

namespace json {

// A value as text, indented for the depth it will stand at. Depth 0 is the root's.
QString rendered(const Value &value, const text::Style &style, int depth);
// A string with its quotes and escapes; what is not ASCII stays as it is.
QString quoted(QStringView string);
// Text indented anew: every line but the first moves from the depth it was written at to the given one.
QString reindented(const QString &valueText, const text::Style &style, int depth);

// Why a tree is not sound, as a refusal: "too-deep" or "damaged".
std::optional<Refusal> whyUnsound(const Tree &tree);

Result<text::Patch> replaceValue(const Tree &tree, NodeId node, const QString &valueText);

// Sets a property: replaces its value where the key is there, inserts it otherwise. `order` is the preferred
// order of keys; the new one goes after the nearest of its predecessors there, or last.
Result<text::Patch> setProperty(const Tree &tree, NodeId object, const QString &key, const QString &valueText,
                                const QStringList &order = {});
Result<text::Patch> insertElement(const Tree &tree, NodeId array, qsizetype index, const QString &valueText);
// Takes a property or element away, its comma and its line with it.
Result<text::Patch> remove(const Tree &tree, NodeId node);
// Several entries of one container, in the order they stand there, as one patch: but for blanks what taking them away one
// by one leaves, read once. Refuses ("not-together") where a comment between them needs a closer look.
Result<text::Patch> removeAll(const Tree &tree, const std::vector<NodeId> &entries);
Result<text::Patch> renameKey(const Tree &tree, NodeId property, const QString &key);
// Moves a property or element within its parent so that it stands at the index (counted without it).
Result<text::Patch> move(const Tree &tree, NodeId node, qsizetype index);

// Several edits in a row as one patch: each step sees the text the one before it left.
class Rewriter
{
public:
    explicit Rewriter(SharedTree tree);

    const Tree &tree() const { return *m_tree; }
    SharedTree sharedTree() const { return m_tree; }
    // The first refusal sticks: later steps do nothing.
    bool apply(Result<text::Patch> step);
    Result<text::Patch> patch() const;

private:
    SharedTree m_tree;
    text::Patch m_patch;
    std::optional<Refusal> m_refusal;
};

} // namespace json
