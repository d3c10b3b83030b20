// A JSON (or YAML) document as a tree over its text: every node knows its exact span. A tree is always there,
// however broken the text; nodes that an error touches are marked damaged. A Tree is an immutable value.
#pragma once

#include "core/base/value.h"
#include "core/text/span.h"

#include <QHash>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace json {

enum class Kind : quint8 {
    Object,
    Array,
    String,
    Number,
    Boolean,
    Null,
    Missing, // a value the text should have here and has not, or words that are no value
};

using NodeId = qint32;
inline constexpr NodeId NoNode = -1;

struct Node
{
    text::Span span; // the value, quotes and brackets included; empty for Missing
    text::Span key; // for a property: its key, quotes included; empty otherwise
    NodeId parent = NoNode;
    NodeId firstChild = NoNode;
    NodeId lastChild = NoNode;
    NodeId next = NoNode; // the next sibling
    qint32 childCount = 0;
    Kind kind = Kind::Missing;
    bool damaged = false; // a syntax error stands in this node itself or in something below it
};

enum class ErrorCode : quint8 {
    EmptyText,
    UnexpectedText, // something stands where a value, key or separator should
    ValueExpected,
    KeyExpected,
    ColonExpected,
    CommaExpected,
    TrailingComma, // a comma before } or ]: reported, read over
    CommentFound, // // or /* */: reported, read over
    SubstitutionFound, // ${Name} bare, where a value stands: a deployment tool fills it in. Harmless
    UnclosedObject,
    UnclosedArray,
    UnclosedString,
    UnclosedComment,
    InvalidEscape,
    InvalidUnicode, // a lone surrogate, written out or as \u
    ControlCharacter, // an unescaped character below U+0020 inside a string, or NUL anywhere
    InvalidNumber,
    InvalidLiteral, // true, false, null misspelt; NaN, Infinity
    TextAfterEnd,
    TooDeep,
    YamlError, // yaml-cpp's complaint, its words in detail
};

struct SyntaxError
{
    ErrorCode code = ErrorCode::UnexpectedText;
    text::Span span;
    QString detail; // the offending text, shortened, or the foreign parser's words
    bool operator==(const SyntaxError &) const = default;
};

enum class Format { Json, Yaml };

class Tree
{
public:
    Tree() = default;
    Tree(QString text, std::vector<Node> nodes, std::vector<SyntaxError> errors, Format format = Format::Json);

    const QString &text() const { return m_text; }
    Format format() const { return m_format; }
    const std::vector<SyntaxError> &errors() const { return m_errors; }
    // Comments, trailing commas and substitutions are reported but harm nothing.
    bool isSound() const { return m_sound; }

    // NoNode when the text holds no value at all.
    NodeId root() const { return m_nodes.empty() ? NoNode : 0; }
    qsizetype size() const { return qsizetype(m_nodes.size()); }
    const Node &operator[](NodeId id) const { return m_nodes[size_t(id)]; }
    Kind kind(NodeId id) const { return id == NoNode ? Kind::Missing : (*this)[id].kind; }

    bool isObject(NodeId id) const { return kind(id) == Kind::Object; }
    bool isArray(NodeId id) const { return kind(id) == Kind::Array; }
    bool isString(NodeId id) const { return kind(id) == Kind::String; }

    // Decoded; empty for a node without a key, or that is no string.
    QString key(NodeId id) const;
    QString string(NodeId id) const;
    std::optional<double> number(NodeId id) const;
    std::optional<bool> boolean(NodeId id) const;
    // A number as JSON spells it, whatever the document's format; empty for anything else.
    QString numberText(NodeId id) const;
    // The value's own text as written.
    QStringView raw(NodeId id) const;

    // The last property of that name, as JSON readers take it; NoNode when absent or not an object.
    NodeId find(NodeId object, QStringView key) const;
    NodeId child(NodeId parent, qsizetype index) const;
    // A child's place among its siblings; -1 for the root.
    qsizetype indexOf(NodeId id) const;
    // The innermost node whose key or value holds the position (its end counts as inside).
    NodeId at(qsizetype position) const;

    // The child before it; NoNode for the first.
    NodeId previous(NodeId id) const;

    // Children in order: for (NodeId child : tree.children(id)).
    class Children
    {
    public:
        struct Iterator
        {
            const Tree *tree;
            NodeId id;
            NodeId operator*() const { return id; }
            Iterator &operator++()
            {
                id = (*tree)[id].next;
                return *this;
            }
            bool operator!=(const Iterator &other) const { return id != other.id; }
        };
        Iterator begin() const { return {tree, first}; }
        Iterator end() const { return {tree, NoNode}; }
        const Tree *tree;
        NodeId first;
    };
    Children children(NodeId id) const { return {this, id == NoNode ? NoNode : (*this)[id].firstChild}; }

    // The subtree as data. Missing values become null, the last of duplicate keys wins.
    Value toValue(NodeId id) const;

    // Used by the YAML reader, whose scalars are not decoded the JSON way. The string of a number or boolean is
    // its JSON spelling.
    void setDecoded(NodeId id, QString key, QString string);

private:
    struct Decoded
    {
        QString key;
        QString string;
    };
    bool keyEquals(NodeId id, QStringView key) const;
    QString scalar(NodeId id) const;
    Value scalarValue(NodeId id) const;

    QString m_text;
    std::vector<Node> m_nodes;
    std::vector<SyntaxError> m_errors;
    QHash<NodeId, Decoded> m_decoded;
    Format m_format = Format::Json;
    bool m_sound = true;
};

using SharedTree = std::shared_ptr<const Tree>;

} // namespace json
