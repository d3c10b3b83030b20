// A file in HCL's native syntax, as Terraform's are, over its text: blocks, attributes and the expressions that are
// values written out, each with its exact span. What Terraform works out (references, operators, conditions, for) is one
// expression of the kind Other, whatever it holds. A tree is always there, however broken the text.
#pragma once

#include "core/text/span.h"

#include <QString>

#include <vector>

namespace hcl {

enum class Kind : quint8 {
    Object,
    Tuple,
    String, // in quotes. One that is nothing but ${…} has that expression as its child
    Heredoc, // from << to its marker's end
    Number,
    Boolean,
    Null,
    Call, // of a function; its children are the arguments
    Other,
    Missing, // an expression the text should have here and has not; its span is empty
};

using NodeId = qint32;
inline constexpr NodeId NoNode = -1;

struct Node
{
    text::Span span;
    text::Span key; // of an object's entry, as written: a word, in quotes or in parentheses
    text::Span name; // of a call
    NodeId firstChild = NoNode;
    NodeId next = NoNode; // the next sibling
    Kind kind = Kind::Missing;
    bool damaged = false; // a syntax error stands in it or in something below it
};

struct Attribute
{
    text::Span name;
    NodeId value = NoNode;
};

struct Block
{
    text::Span type;
    std::vector<text::Span> labels; // without their quotes
    std::vector<Attribute> attributes;
    std::vector<Block> blocks;
    bool damaged = false; // it is not closed, or something in it is neither attribute nor block
};

class Tree
{
public:
    Tree(QString text, std::vector<Node> nodes, Block root);

    const QString &text() const { return m_text; }
    // What stands outside of all blocks: a block without a type.
    const Block &root() const { return m_root; }
    const Node &operator[](NodeId id) const { return m_nodes[size_t(id)]; }
    Kind kind(NodeId id) const { return id == NoNode ? Kind::Missing : (*this)[id].kind; }
    QStringView raw(text::Span span) const { return QStringView(m_text).sliced(span.begin, span.length()); }
    QStringView raw(NodeId id) const { return raw((*this)[id].span); }

    std::vector<NodeId> children(NodeId id) const;
    NodeId child(NodeId parent, int index) const; // NoNode where there is none
    NodeId attribute(const Block &block, QStringView name) const; // its value; NoNode where it is absent

private:
    QString m_text;
    std::vector<Node> m_nodes;
    Block m_root;
};

} // namespace hcl
