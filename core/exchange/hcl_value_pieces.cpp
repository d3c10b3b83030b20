#include "core/exchange/hcl_gaps.h"
#include "core/exchange/hcl_names.h"
#include "core/exchange/hcl_pieces.h"
#include "core/hcl/scanner.h"
#include "core/json/strings.h"

#include <QRegularExpression>

namespace exchange {

namespace {

QString blanksBefore(const QString &text, qsizetype position)
{
    const qsizetype begin = position == 0 ? 0 : text.lastIndexOf(u'\n', position - 1) + 1;
    qsizetype end = begin;
    while (text[end] == u' ' || text[end] == u'\t')
        ++end;
    return text.mid(begin, end - begin);
}

// JSON writes no zero before a number.
QString jsonNumber(QStringView written)
{
    static const QRegularExpression zeros(QStringLiteral("\\A(-?)0+(?=[0-9])"));
    return written.toString().replace(zeros, QStringLiteral("\\1"));
}

QString escapedForJson(QStringView words)
{
    const QString quoted = json::quoted(words);
    return quoted.sliced(1, quoted.size() - 2);
}

class ValuePieces
{
public:
    ValuePieces(const hcl::Tree &tree, hcl::NodeId value)
        : m_tree(tree), m_text(tree.text()), m_made(tree.text()),
          m_gaps(m_made, tree.text(), blanksBefore(tree.text(), tree[value].span.begin)), m_quoting(m_gaps.quoting())
    {
        m_names.reserveSaid(tree.raw(value));
    }

    Inner taken(hcl::NodeId value)
    {
        take(value);
        Inner inner = std::move(m_made.inner());
        inner.beforeHole = QStringLiteral("${");
        inner.afterHole = u'}';
        return inner;
    }

private:
    void take(hcl::NodeId node);
    void container(hcl::NodeId node);
    void entryHead(hcl::NodeId node);
    void key(hcl::NodeId node);
    void quoted(text::Span span, const hcl::Template &parts, bool isKey, bool isWhole);
    void words(text::Span span);
    void escape(const hcl::Part &part);
    void number(text::Span span);
    void heredoc(hcl::NodeId node);
    void holeInQuotes(text::Span whole, text::Span expression, Hole::Place place);
    Hole holeOf(text::Span expression, Hole::Place place);

    void same(text::Span span) { m_made.same(span, m_quoting); }
    void spelt(const QString &inner, text::Span outer) { m_made.spelt(inner, outer, m_quoting); }

    const hcl::Tree &m_tree;
    const QString &m_text;
    Assembling m_made;
    HclGaps m_gaps;
    quint8 m_quoting;
    ExpressionNames m_names;
};

void ValuePieces::take(hcl::NodeId node)
{
    const text::Span span = m_tree[node].span;
    switch (m_tree.kind(node)) {
    case hcl::Kind::Object:
    case hcl::Kind::Tuple: return container(node);
    case hcl::Kind::Number: return number(span);
    case hcl::Kind::Boolean:
    case hcl::Kind::Null: return same(span);
    case hcl::Kind::Heredoc: return heredoc(node);
    case hcl::Kind::String: {
        const hcl::Template parts = hcl::templateOf(m_tree, node);
        return quoted(span, parts, false, m_tree.child(node, 0) != hcl::NoNode);
    }
    default: return holeInQuotes(span, span, Hole::Bare);
    }
}

void ValuePieces::container(hcl::NodeId node)
{
    const text::Span span = m_tree[node].span;
    same({span.begin, span.begin + 1});
    qsizetype reached = span.begin + 1;
    Commas commas = Commas::None;
    for (const hcl::NodeId child : m_tree.children(node)) {
        const hcl::Node &entry = m_tree[child];
        m_gaps.take({reached, entry.key.isEmpty() ? entry.span.begin : entry.key.begin}, commas);
        if (!entry.key.isEmpty())
            entryHead(child);
        take(child);
        reached = entry.span.end;
        commas = Commas::One;
    }
    // A last comma on the bracket's line goes with it.
    const qsizetype closing = m_gaps.take({reached, span.end - 1}, Commas::Dropped);
    if (closing == span.end - 1)
        same({closing, span.end});
    else
        spelt(QString(m_text[span.end - 1]), {closing, span.end});
}

// The key, and what leads from it to the value.
void ValuePieces::entryHead(hcl::NodeId node)
{
    key(node);
    const text::Span span = m_tree[node].key;
    hcl::Scanner scan(m_text);
    scan.moveTo(span.end);
    scan.skipBlanks();
    const qsizetype sign = scan.position();
    if (m_text[sign] == u':' && sign == span.end)
        same({sign, sign + 1});
    else
        spelt(QStringLiteral(":"), {span.end, sign + 1});
    m_gaps.take({sign + 1, m_tree[node].span.begin}, Commas::None);
}

void ValuePieces::key(hcl::NodeId node)
{
    static const QRegularExpression word(QStringLiteral("\\A[\\w\\-]+\\z"),
                                         QRegularExpression::UseUnicodePropertiesOption);
    const text::Span span = m_tree[node].key;
    const QStringView written = m_tree.raw(span);
    if (written.startsWith(u'"'))
        return quoted(span, hcl::templateOf(m_tree, span), true, false);
    if (word.match(written).hasMatch())
        return spelt(u'"' + written.toString() + u'"', span);
    text::Span expression = span;
    if (written.startsWith(u'(')) {
        ++expression.begin;
        --expression.end;
        while (!expression.isEmpty() && m_text[expression.begin].isSpace())
            ++expression.begin;
        while (!expression.isEmpty() && m_text[expression.end - 1].isSpace())
            --expression.end;
    }
    holeInQuotes(span, expression, Hole::Key);
}

Hole ValuePieces::holeOf(text::Span expression, Hole::Place place)
{
    const QString written = m_tree.raw(expression).toString();
    return {place, m_names.nameFor(written), written, {}, expression};
}

// The quotes are the hole's: it is one value, and no text can stand beside it.
void ValuePieces::holeInQuotes(text::Span whole, text::Span expression, Hole::Place place)
{
    Hole hole = holeOf(expression, place);
    Inner &inner = m_made.inner();
    const qsizetype begin = inner.text.size();
    inner.text += QStringLiteral("\"${") + hole.name + QStringLiteral("}\"");
    inner.pieces.push_back({Piece::Hole, {begin, inner.text.size()}, whole, m_quoting});
    hole.inner = {begin + 1, inner.text.size() - 1};
    inner.holes.push_back(std::move(hole));
}

void ValuePieces::quoted(text::Span span, const hcl::Template &parts, bool isKey, bool isWhole)
{
    for (const hcl::Part &part : parts.parts) {
        if (part.kind == hcl::Part::Directive || part.strips)
            return holeInQuotes(span, span, isKey ? Hole::Key : Hole::Bare);
    }
    same({span.begin, span.begin + 1});
    for (const hcl::Part &part : parts.parts) {
        if (part.kind == hcl::Part::Text)
            words(part.span);
        else if (part.kind == hcl::Part::Escape)
            escape(part);
        else
            m_made.hole(holeOf(part.expression,
                               isKey         ? Hole::Key
                                   : isWhole ? Hole::WholeString
                                             : Hole::InString),
                        part.span, m_quoting, false);
    }
    same({span.end - 1, span.end});
}

// A tab may stand in HCL's quotes as it is, and not in JSON's.
void ValuePieces::words(text::Span span)
{
    qsizetype from = span.begin;
    for (qsizetype at = span.begin; at < span.end; ++at) {
        if (m_text[at].unicode() >= 0x20)
            continue;
        same({from, at});
        spelt(escapedForJson(m_tree.raw(text::Span{at, at + 1})), {at, at + 1});
        from = at + 1;
    }
    same({from, span.end});
}

// JSON knows all of HCL's escapes but \U and the signs'.
void ValuePieces::escape(const hcl::Part &part)
{
    const QStringView written = m_tree.raw(part.span);
    if (written.startsWith(u'\\') && written[1] != u'U')
        return same(part.span);
    spelt(escapedForJson(saidLiterally(part.value, QStringView(m_text).sliced(part.span.end))), part.span);
}

void ValuePieces::number(text::Span span)
{
    const QStringView written = m_tree.raw(span);
    const QString json = jsonNumber(written);
    if (json == written)
        same(span);
    else
        spelt(json, span);
}

// As one string: an edit of it writes it in quotes.
void ValuePieces::heredoc(hcl::NodeId node)
{
    const text::Span span = m_tree[node].span;
    if (const auto says = hcl::literalOf(m_tree, node))
        spelt(json::quoted(*says), span);
    else
        holeInQuotes(span, span, Hole::Bare);
}

bool isSoundBelow(const hcl::Tree &tree, hcl::NodeId node)
{
    const hcl::Kind kind = tree.kind(node);
    if (tree[node].damaged)
        return false;
    if (kind == hcl::Kind::String || kind == hcl::Kind::Heredoc)
        return hcl::templateOf(tree, node).isSound;
    for (const hcl::NodeId child : tree.children(node)) {
        const text::Span name = tree[child].key;
        if (tree.raw(name).startsWith(u'"') && !hcl::templateOf(tree, name).isSound)
            return false;
        if (!isSoundBelow(tree, child))
            return false;
    }
    return true;
}

} // namespace

std::optional<Inner> innerOfValues(const hcl::Tree &tree, hcl::NodeId value)
{
    if (!isSoundBelow(tree, value))
        return std::nullopt;
    return ValuePieces(tree, value).taken(value);
}

} // namespace exchange
