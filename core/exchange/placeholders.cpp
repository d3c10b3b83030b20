#include "core/exchange/placeholders.h"

#include "core/exchange/holes.h"
#include "core/exchange/template.h"

namespace exchange {

namespace {

bool mayHoldFunctions(const json::Tree &tree)
{
    const QString &text = tree.text();
    return text.contains(u"\"Fn::")
        || (tree.format() == json::Format::Yaml && (text.contains(u'!') || text.contains(u"Fn::")));
}

} // namespace

QString withPlaceholders(const json::Tree &tree)
{
    if (tree.root() == json::NoNode || !mayHoldFunctions(tree))
        return tree.text();
    Inner inner = wholeText(tree.text(), tree.format());
    HoleNames names;
    addValueHoles(inner, tree, tree.root(), names);
    return standalone(inner);
}

} // namespace exchange
