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

Inner withHoles(const json::Tree &tree)
{
    Inner inner = wholeText(tree.text(), tree.format());
    HoleNames names;
    addValueHoles(inner, tree, tree.root(), names);
    return inner;
}

} // namespace

QString withPlaceholders(const json::Tree &tree)
{
    return tree.root() == json::NoNode || !mayHoldFunctions(tree) ? tree.text() : standalone(withHoles(tree));
}

std::vector<Hole> functionsIn(const json::Tree &tree)
{
    return tree.root() == json::NoNode || !mayHoldFunctions(tree) ? std::vector<Hole>() : withHoles(tree).holes;
}

} // namespace exchange
