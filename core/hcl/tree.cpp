#include "core/hcl/tree.h"

#include <algorithm>

namespace hcl {

Tree::Tree(QString text, std::vector<Node> nodes, Block root)
    : m_text(std::move(text)), m_nodes(std::move(nodes)), m_root(std::move(root))
{
}

std::vector<NodeId> Tree::children(NodeId id) const
{
    std::vector<NodeId> found;
    for (NodeId child = (*this)[id].firstChild; child != NoNode; child = (*this)[child].next)
        found.push_back(child);
    return found;
}

NodeId Tree::child(NodeId parent, int index) const
{
    NodeId child = parent == NoNode ? NoNode : (*this)[parent].firstChild;
    for (; child != NoNode && index > 0; --index)
        child = (*this)[child].next;
    return child;
}

NodeId Tree::attribute(const Block &block, QStringView name) const
{
    const auto found =
        std::ranges::find_if(block.attributes, [&](const Attribute &each) { return raw(each.name) == name; });
    return found == block.attributes.end() ? NoNode : found->value;
}

} // namespace hcl
