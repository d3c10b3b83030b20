#include "core/json/parser.h"

#include "core/base/reading.h"
#include "core/json/scanner.h"

namespace json {

namespace {

// No recursion anywhere. The open containers are the path of parents; what nests deeper than may be is passed over.
class Parser
{
public:
    explicit Parser(const QString &text) : m_text(text), m_scan(text, m_errors)
    {
        m_nodes.reserve(size_t(text.size() / 14 + 16));
    }

    Tree parsed()
    {
        m_scan.skipBlank();
        if (m_scan.atEnd()) {
            m_scan.report(ErrorCode::EmptyText, {0, m_text.size()});
            return finished();
        }
        value(added(NoNode, {}));
        while (m_open != NoNode)
            m_nodes[size_t(m_open)].kind == Kind::Object ? inObject() : inArray();
        m_scan.skipBlank();
        if (!m_scan.atEnd())
            m_scan.report(ErrorCode::TextAfterEnd, {m_scan.position(), m_text.size()});
        return finished();
    }

private:
    Tree finished() { return Tree(m_text, std::move(m_nodes), std::move(m_errors)); }

    NodeId added(NodeId parent, text::Span key)
    {
        const auto id = NodeId(m_nodes.size());
        Node &node = m_nodes.emplace_back();
        node.parent = parent;
        node.key = key;
        if (parent == NoNode)
            return id;
        Node &above = m_nodes[size_t(parent)];
        if (above.lastChild == NoNode)
            above.firstChild = id;
        else
            m_nodes[size_t(above.lastChild)].next = id;
        above.lastChild = id;
        ++above.childCount;
        return id;
    }

    void damage(NodeId id)
    {
        // Whoever is damaged already has told its parents.
        for (; id != NoNode && !m_nodes[size_t(id)].damaged; id = m_nodes[size_t(id)].parent)
            m_nodes[size_t(id)].damaged = true;
    }

    void fault(NodeId id, ErrorCode code, text::Span span)
    {
        m_scan.report(code, span);
        damage(id);
    }

    text::Span here() const
    {
        const qsizetype at = m_scan.position();
        return {at, std::min(at + 1, m_text.size())};
    }

    void value(NodeId id)
    {
        const QChar c = m_scan.here();
        const bool object = c == u'{';
        if (object || c == u'[') {
            if (m_openArrays + m_openObjects >= DeepestText)
                return passOver(id);
            ++(object ? m_openObjects : m_openArrays);
            Node &node = m_nodes[size_t(id)];
            node.kind = object ? Kind::Object : Kind::Array;
            node.span = here();
            m_scan.advance();
            m_open = id;
            m_comma = {-1, -1};
            m_separated = true;
            return;
        }
        scalar(id, c);
        closed(id);
    }

    // A container too deep to be read is no value, up to where it closes.
    void passOver(NodeId id)
    {
        const qsizetype begin = m_scan.position();
        fault(id, ErrorCode::TooDeep, here());
        for (int open = 0; !m_scan.atEnd(); m_scan.skipBlank()) {
            const QChar c = m_scan.here();
            if (c == u'"') {
                m_scan.string();
                continue;
            }
            m_scan.advance();
            open += c == u'{' || c == u'[' ? 1 : c == u'}' || c == u']' ? -1 : 0;
            if (open == 0)
                break;
        }
        m_nodes[size_t(id)].span = {begin, m_scan.position()};
        closed(id);
    }

    void scalar(NodeId id, QChar c)
    {
        if (m_scan.atEnd() || c == u',' || c == u'}' || c == u']' || c == u':') {
            m_nodes[size_t(id)].span = {m_valueFrom, m_valueFrom};
            return fault(id, ErrorCode::ValueExpected, here());
        }
        const bool digit = (c >= u'0' && c <= u'9') || c == u'-';
        const Scanner::Word word = c == u'"' ? m_scan.string() : digit ? m_scan.number() : m_scan.bare();
        m_nodes[size_t(id)].span = word.span;
        m_nodes[size_t(id)].kind = word.kind;
        if (word.kind == Kind::Missing)
            m_scan.report(word.sound ? ErrorCode::SubstitutionFound : ErrorCode::InvalidLiteral, word.span);
        if (!word.sound)
            damage(id);
    }

    // Goes back to the container around a value that is complete.
    void closed(NodeId id)
    {
        m_open = m_nodes[size_t(id)].parent;
        m_separated = false;
        m_comma = {-1, -1};
    }

    void close(qsizetype end)
    {
        const NodeId id = m_open;
        m_nodes[size_t(id)].span.end = end;
        --(m_nodes[size_t(id)].kind == Kind::Object ? m_openObjects : m_openArrays);
        closed(id);
    }

    // What ends, separates or breaks a container; true when it has been dealt with.
    bool punctuation(QChar closing, QChar foreign, ErrorCode unclosed)
    {
        const bool isForeignOpen = (closing == u'}' ? m_openArrays : m_openObjects) > 0;
        m_scan.skipBlank();
        const QChar c = m_scan.here();
        if (m_scan.atEnd() || (c == foreign && isForeignOpen)) {
            fault(m_open, unclosed, m_scan.atEnd() ? openingOf(m_open) : here());
            close(m_scan.position());
            return true;
        }
        if (c == closing) {
            if (m_comma.begin >= 0)
                m_scan.report(ErrorCode::TrailingComma, m_comma);
            m_scan.advance();
            close(m_scan.position());
            return true;
        }
        if (c == u',') {
            comma(closing);
            return true;
        }
        if (c == foreign) {
            fault(m_open, ErrorCode::UnexpectedText, here());
            m_scan.advance();
            return true;
        }
        return false;
    }

    text::Span openingOf(NodeId id) const
    {
        const qsizetype begin = m_nodes[size_t(id)].span.begin;
        return {begin, begin + 1};
    }

    void comma(QChar closing)
    {
        if (m_separated)
            fault(m_open, closing == u'}' ? ErrorCode::KeyExpected : ErrorCode::ValueExpected, here());
        m_comma = here();
        m_separated = true;
        m_scan.advance();
    }

    void expectSeparated()
    {
        if (m_separated)
            return;
        const NodeId before = m_nodes[size_t(m_open)].lastChild;
        const qsizetype end = m_nodes[size_t(before)].span.end;
        fault(m_open, ErrorCode::CommaExpected, {end, std::min(end + 1, m_text.size())});
        m_separated = true;
    }

    void inObject()
    {
        if (punctuation(u'}', u']', ErrorCode::UnclosedObject))
            return;
        expectSeparated();
        const QChar c = m_scan.here();
        if (c == u'{' || c == u'[') {
            const NodeId id = added(m_open, {});
            fault(id, ErrorCode::KeyExpected, here());
            m_valueFrom = m_scan.position();
            return value(id);
        }
        const Scanner::Word key = c == u'"' ? m_scan.string() : m_scan.bare();
        const NodeId id = added(m_open, key.span);
        if (c != u'"')
            m_scan.report(ErrorCode::KeyExpected, key.span);
        if (c != u'"' || !key.sound)
            damage(id);
        m_valueFrom = m_scan.position();
        m_scan.skipBlank();
        colon(id, key.span);
    }

    void colon(NodeId id, text::Span key)
    {
        if (m_scan.here() == u':') {
            m_scan.advance();
            m_valueFrom = m_scan.position();
            m_scan.skipBlank();
            // A value left out: the next line already holds the next property.
            if (m_scan.here() == u'"' && isKeyAhead())
                return missing(id);
            return value(id);
        }
        fault(id, ErrorCode::ColonExpected, {key.end, std::min(key.end + 1, m_text.size())});
        const QChar c = m_scan.here();
        const bool absent = m_scan.atEnd() || c == u',' || c == u'}' || c == u']' || (c == u'"' && isKeyAhead());
        if (!absent)
            return value(id);
        m_nodes[size_t(id)].span = {m_valueFrom, m_valueFrom};
        closed(id);
    }

    void missing(NodeId id)
    {
        m_nodes[size_t(id)].span = {m_valueFrom, m_valueFrom};
        fault(id, ErrorCode::ValueExpected, {m_valueFrom - 1, m_valueFrom});
        closed(id);
        m_separated = true; // the comma went with the value: one complaint is enough
    }

    // Whether the string here, on a line of its own, is followed by a colon.
    bool isKeyAhead() const
    {
        const qsizetype from = m_scan.position();
        if (!QStringView(m_text).mid(m_valueFrom, from - m_valueFrom).contains(u'\n'))
            return false;
        qsizetype at = from + 1;
        while (at < m_text.size() && m_text[at] != u'"' && m_text[at] != u'\n')
            at += m_text[at] == u'\\' ? 2 : 1;
        for (++at; at < m_text.size() && (m_text[at] == u' ' || m_text[at] == u'\t'); ++at) {
        }
        return at < m_text.size() && m_text[at] == u':';
    }

    void inArray()
    {
        if (punctuation(u']', u'}', ErrorCode::UnclosedArray))
            return;
        if (m_scan.here() == u':') {
            fault(m_open, ErrorCode::UnexpectedText, here());
            return m_scan.advance();
        }
        expectSeparated();
        m_valueFrom = m_scan.position();
        value(added(m_open, {}));
    }

    const QString m_text;
    std::vector<Node> m_nodes;
    std::vector<SyntaxError> m_errors;
    Scanner m_scan;
    NodeId m_open = NoNode; // the innermost container not closed yet
    int m_openObjects = 0;
    int m_openArrays = 0;
    text::Span m_comma{-1, -1}; // the comma just passed; none: begin < 0
    bool m_separated = true; // a value or key may stand here
    qsizetype m_valueFrom = 0; // where a value may begin at the earliest
};

} // namespace

Tree parse(const QString &text)
{
    return Parser(text).parsed();
}

} // namespace json
