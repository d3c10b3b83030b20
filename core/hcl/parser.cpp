#include "core/hcl/parser.h"

#include "core/base/reading.h"
#include "core/hcl/passage.h"

namespace hcl {

namespace {

class Parser
{
public:
    Parser(const QString &text, bool alert) : m_text(text), m_pass(text, alert), m_scan(m_pass.scan) {}

    Tree parsed()
    {
        Block root;
        body(root, 0);
        return {m_text, std::move(m_nodes), std::move(root)};
    }
    bool isUnclosed() const { return m_pass.isUnclosed(); }

private:
    void body(Block &block, int depth);
    void statement(Block &block, int depth);
    void nested(Block &block, text::Span type, int depth);
    void endLine(Block &block);

    NodeId expression(Ends ends, int depth);
    void primary(NodeId id, int depth);
    void quoted(NodeId id, int depth);
    void word(NodeId id, int depth);
    void container(NodeId id, int depth);
    void items(NodeId id, QChar closing, int depth);
    void entries(NodeId id, int depth);
    text::Span key(bool &isSound);
    bool closes(NodeId id, QChar closing);

    void append(NodeId parent, NodeId &last, NodeId child);
    void damage(NodeId id) { m_nodes[size_t(id)].damaged = true; }

    const QString &m_text;
    Passage m_pass;
    Scanner &m_scan;
    std::vector<Node> m_nodes;
};

void Parser::body(Block &block, int depth)
{
    for (;;) {
        m_scan.skipLines();
        const bool isLost = m_scan.atEnd() || m_pass.isHeader();
        if (depth > 0 && isLost) {
            block.damaged = true;
            m_pass.setUnclosed();
            return;
        }
        if (m_scan.atEnd())
            return;
        if (m_scan.here() != u'}') {
            statement(block, depth);
            continue;
        }
        m_scan.advance();
        if (depth > 0)
            return;
        block.damaged = true;
    }
}

void Parser::statement(Block &block, int depth)
{
    const text::Span name = m_scan.identifier();
    m_scan.skipBlanks();
    if (!name.isEmpty() && m_scan.here() == u'=' && m_scan.here(1) != u'=') {
        m_scan.advance();
        block.attributes.push_back({name, expression(Ends::Line, 0)});
        return endLine(block);
    }
    if (!name.isEmpty())
        return nested(block, name, depth);
    block.damaged = true;
    m_pass.one();
    m_pass.expression(Ends::Line);
}

void Parser::nested(Block &block, text::Span type, int depth)
{
    Block made;
    made.type = type;
    for (;; m_scan.skipBlanks()) {
        const qsizetype begin = m_scan.position();
        if (m_scan.here() == u'"') {
            if (!m_scan.string())
                break;
            made.labels.push_back({begin + 1, m_scan.position() - 1});
        } else if (const text::Span label = m_scan.identifier(); !label.isEmpty()) {
            made.labels.push_back(label);
        } else {
            break;
        }
    }
    if (m_scan.here() != u'{' || depth >= DeepestText) {
        block.damaged = true;
        m_pass.expression(Ends::Line);
        return;
    }
    m_scan.advance();
    body(made, depth + 1);
    block.blocks.push_back(std::move(made));
}

// Behind an attribute.
void Parser::endLine(Block &block)
{
    m_scan.skipBlanks();
    if (m_scan.atEnd() || m_scan.here() == u'\n' || m_scan.here() == u'}' || m_pass.isHeader())
        return;
    block.damaged = true;
    m_pass.one();
    m_pass.expression(Ends::Line);
}

void Parser::append(NodeId parent, NodeId &last, NodeId child)
{
    (last == NoNode ? m_nodes[size_t(parent)].firstChild : m_nodes[size_t(last)].next) = child;
    last = child;
    if (m_nodes[size_t(child)].damaged)
        damage(parent);
}

NodeId Parser::expression(Ends ends, int depth)
{
    const qsizetype before = m_scan.position();
    m_pass.skip(ends);
    const auto id = NodeId(m_nodes.size());
    const qsizetype begin = m_scan.position();
    m_nodes.push_back({{begin, begin}, {}, {}});
    if (m_pass.endsHere(ends)) {
        m_nodes.back().span = {before, before};
        damage(id);
        return id;
    }
    primary(id, depth);
    m_nodes[size_t(id)].span.end = m_scan.position();
    m_pass.skip(ends);
    if (m_pass.endsHere(ends))
        return id;
    const bool isBegun = m_nodes[size_t(id)].kind != Kind::Missing;
    m_nodes[size_t(id)].kind = Kind::Other;
    m_nodes[size_t(id)].firstChild = NoNode;
    m_pass.forgetBreaks();
    const qsizetype end = m_pass.expression(ends);
    m_nodes[size_t(id)].span.end = end;
    if (m_pass.isBroken() || (!isBegun && end == begin))
        damage(id);
    return id;
}

void Parser::primary(NodeId id, int depth)
{
    const QChar c = m_scan.here();
    if (c == u'{' || c == u'[')
        return container(id, depth);
    if (c == u'"')
        return quoted(id, depth);
    Kind kind = Kind::Missing;
    if (m_scan.isHeredoc()) {
        kind = Kind::Heredoc;
        if (!m_scan.heredoc())
            damage(id);
    } else if (m_scan.number()) {
        kind = Kind::Number;
    } else {
        return word(id, depth);
    }
    m_nodes[size_t(id)].kind = kind;
}

void Parser::quoted(NodeId id, int depth)
{
    const qsizetype begin = m_scan.position();
    m_nodes[size_t(id)].kind = Kind::String;
    if (!m_scan.string())
        return damage(id);
    const qsizetype end = m_scan.position();
    if (m_text[begin + 1] != u'$' || m_text[begin + 2] != u'{' || m_text[end - 2] != u'}' || depth >= DeepestText)
        return;
    m_scan.moveTo(begin + 1);
    if (m_scan.interpolation() && m_scan.position() == end - 1) {
        m_scan.moveTo(begin + 3);
        NodeId last = NoNode;
        append(id, last, expression(Ends::Item, depth + 1));
    }
    m_scan.moveTo(end);
}

void Parser::word(NodeId id, int depth)
{
    const text::Span name = m_scan.identifier();
    if (name.isEmpty())
        return;
    const QStringView written = QStringView(m_text).sliced(name.begin, name.length());
    const bool isBoolean = written == u"true" || written == u"false";
    m_nodes[size_t(id)].kind = isBoolean ? Kind::Boolean : written == u"null" ? Kind::Null : Kind::Other;
    m_scan.skipBlanks();
    if (m_scan.here() != u'(')
        return m_scan.moveTo(name.end);
    if (depth >= DeepestText) {
        m_pass.brackets();
        return damage(id);
    }
    m_nodes[size_t(id)].kind = Kind::Call;
    m_nodes[size_t(id)].name = name;
    m_scan.advance();
    items(id, u')', depth + 1);
}

void Parser::container(NodeId id, int depth)
{
    const qsizetype begin = m_scan.position();
    const bool isObject = m_scan.here() == u'{';
    m_scan.advance();
    m_scan.skipLines();
    const text::Span first = m_scan.identifier();
    const bool isFor = QStringView(m_text).sliced(first.begin, first.length()) == u"for";
    m_scan.moveTo(begin);
    if (isFor || depth >= DeepestText) {
        m_nodes[size_t(id)].kind = Kind::Other;
        if (!m_pass.brackets() || !isFor)
            damage(id);
        return;
    }
    m_nodes[size_t(id)].kind = isObject ? Kind::Object : Kind::Tuple;
    m_scan.advance();
    isObject ? entries(id, depth + 1) : items(id, u']', depth + 1);
}

// Whether the list ends here, in whatever way.
bool Parser::closes(NodeId id, QChar closing)
{
    m_scan.skipLines();
    if (m_scan.here() == closing) {
        m_scan.advance();
        return true;
    }
    const bool isLost = m_scan.atEnd() || m_pass.isHeader();
    if (!isLost && !isClosing(m_scan.here()))
        return false;
    if (isLost)
        m_pass.setUnclosed();
    damage(id);
    return true;
}

void Parser::items(NodeId id, QChar closing, int depth)
{
    NodeId last = NoNode;
    while (!closes(id, closing)) {
        if (m_scan.here() == u',') {
            damage(id);
            m_scan.advance();
            continue;
        }
        append(id, last, expression(Ends::Item, depth));
        m_scan.skipLines();
        if (m_scan.here() == u',')
            m_scan.advance();
        else if (!isClosing(m_scan.here()))
            damage(id);
    }
}

// A word or a reference; or a string or parentheses, and nothing behind them.
text::Span Parser::key(bool &isSound)
{
    const qsizetype begin = m_scan.position();
    const bool isAlone = m_scan.here() == u'"' || m_scan.here() == u'(';
    isSound = !isAlone || m_pass.one();
    qsizetype end = m_scan.position();
    m_scan.skipBlanks();
    if (isAlone && m_pass.isSeparator())
        return {begin, end};
    m_pass.forgetBreaks();
    end = std::max(end, m_pass.expression(Ends::Entry, true));
    isSound = isSound && !isAlone && !m_pass.isBroken() && begin < end && m_pass.isSeparator();
    return {begin, end};
}

void Parser::entries(NodeId id, int depth)
{
    NodeId last = NoNode;
    while (!closes(id, u'}')) {
        if (m_scan.here() == u',') {
            damage(id);
            m_scan.advance();
            continue;
        }
        bool isNamed = false;
        const text::Span name = key(isNamed);
        if (m_pass.isSeparator())
            m_scan.advance();
        const NodeId child = expression(Ends::Entry, depth);
        m_nodes[size_t(child)].key = name;
        if (!isNamed)
            damage(child);
        append(id, last, child);
        m_scan.skipBlanks();
        if (m_scan.here() == u',')
            m_scan.advance();
    }
}

} // namespace

Tree parse(const QString &text)
{
    Parser first(text, false);
    Tree read = first.parsed();
    if (!first.isUnclosed())
        return read;
    return Parser(text, true).parsed();
}

} // namespace hcl
