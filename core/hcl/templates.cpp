#include "core/hcl/templates.h"

#include "core/hcl/scanner.h"

#include <algorithm>
#include <limits>

namespace hcl {

namespace {

// Empty where it is none, or half of one.
QString character(QStringView figures)
{
    bool isNumber = false;
    const char32_t code = figures.toUInt(&isNumber, 16);
    const bool isOne = isNumber && code <= QChar::LastValidCodePoint && !QChar::isSurrogate(code);
    return isOne ? QString::fromUcs4(&code, 1) : QString();
}

bool areHex(QStringView figures)
{
    return std::ranges::all_of(figures, [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
    });
}

class Parts
{
public:
    Parts(const QString &text, text::Span inside, bool isHeredoc)
        : m_text(text), m_inside(inside), m_scan(text), m_heredoc(isHeredoc), m_from(inside.begin)
    {
        m_scan.moveTo(inside.begin);
    }

    Template taken(bool isFlush)
    {
        beginLine();
        while (m_scan.position() < m_inside.end)
            one();
        flush();
        if (isFlush)
            takeIndent();
        std::erase_if(m_made.parts, [](const Part &part) { return part.span.isEmpty(); });
        return std::move(m_made);
    }

private:
    void one()
    {
        const QChar c = m_scan.here();
        if (const Signs signs = signsAt(m_text, m_scan.position()); signs.count > 0)
            return takeSigns(signs);
        if (c == u'\\' && !m_heredoc)
            return escape();
        if (c == u'\n' && m_heredoc)
            return lineBreak();
        m_scan.advance();
    }

    // The text up to here is a part.
    void flush()
    {
        m_made.parts.push_back({Part::Text, {m_from, m_scan.position()}, {}, {}});
        m_from = m_scan.position();
    }

    void add(Part part)
    {
        flush();
        m_scan.moveTo(part.span.end);
        m_from = part.span.end;
        m_made.parts.push_back(std::move(part));
    }

    void takeSigns(const Signs &signs)
    {
        const qsizetype at = m_scan.position();
        const qsizetype brace = at + signs.count;
        if (!signs.hasBrace)
            return m_scan.moveTo(brace);
        if (signs.count == 1)
            return interpolation();
        m_scan.moveTo(brace - 2);
        add({Part::Escape, {brace - 2, brace + 1}, QString(m_text[at]) + u'{', {}});
    }

    void interpolation()
    {
        const qsizetype begin = m_scan.position();
        if (!m_scan.interpolation() || m_scan.position() > m_inside.end) {
            m_made.isSound = false;
            return m_scan.moveTo(m_inside.end);
        }
        const qsizetype end = m_scan.position();
        text::Span inner{begin + 2, end - 1};
        const bool before = !inner.isEmpty() && m_text[inner.begin] == u'~';
        inner.begin += before ? 1 : 0;
        const bool after = !inner.isEmpty() && m_text[inner.end - 1] == u'~';
        inner.end -= after ? 1 : 0;
        while (!inner.isEmpty() && m_text[inner.begin].isSpace())
            ++inner.begin;
        while (!inner.isEmpty() && m_text[inner.end - 1].isSpace())
            --inner.end;
        m_scan.moveTo(begin);
        const auto kind = m_text[begin] == u'$' ? Part::Interpolation : Part::Directive;
        add({kind, {begin, end}, {}, inner, before || after});
    }

    void escape()
    {
        const qsizetype at = m_scan.position();
        const QChar letter = m_scan.here(1);
        const qsizetype count = letter == u'u' ? 4 : letter == u'U' ? 8 : 0;
        const QStringView figures = QStringView(m_text).sliced(0, m_inside.end).mid(at + 2, count);
        static constexpr QStringView Letters = u"nrt\"\\";
        static constexpr QStringView Meanings = u"\n\r\t\"\\";
        const qsizetype index = Letters.indexOf(letter);
        if (index >= 0)
            return add({Part::Escape, {at, at + 2}, QString(Meanings[index]), {}});
        const bool isWhole = count > 0 && figures.size() == count && areHex(figures);
        if (const QString sign = isWhole ? character(figures) : QString(); !sign.isEmpty())
            return add({Part::Escape, {at, at + 2 + count}, sign, {}});
        m_made.isSound = false;
        m_scan.moveTo(std::min(at + 2, m_inside.end));
    }

    void lineBreak()
    {
        const qsizetype at = m_scan.position();
        add({Part::Break, {at, at + 1}, {}, {}});
        beginLine();
    }

    // Blank lines have no say in how far the text is indented, and keep what they have.
    void beginLine()
    {
        qsizetype at = m_from;
        while (at < m_inside.end && m_text[at].isSpace() && m_text[at] != u'\n')
            ++at;
        if (!m_heredoc || at == m_inside.end || m_text[at] == u'\n')
            return;
        m_lines.push_back(m_made.parts.size());
        m_indent = std::min(m_indent, at - m_from);
    }

    void takeIndent()
    {
        if (m_lines.empty() || m_indent == 0)
            return;
        for (const size_t line : m_lines) {
            text::Span &span = m_made.parts[line].span;
            m_made.indent = m_text.mid(span.begin, m_indent);
            span.begin += m_indent;
            if (line > 0)
                m_made.parts[line - 1].span.end = span.begin;
        }
    }

    const QString &m_text;
    text::Span m_inside;
    Scanner m_scan;
    bool m_heredoc = false;
    qsizetype m_from = 0; // where the text begins that is no part yet
    std::vector<size_t> m_lines; // the parts that lines begin with
    qsizetype m_indent = std::numeric_limits<qsizetype>::max();
    Template m_made;
};

// Between the two lines that hold the marker.
text::Span linesOf(const QString &text, text::Span heredoc)
{
    const qsizetype begin = markerOf(text, heredoc.begin).end + 1;
    const qsizetype end = text.lastIndexOf(u'\n', heredoc.end - 1) + 1;
    return {begin, std::max(begin, end)};
}

} // namespace

Template templateOf(const Tree &tree, NodeId node)
{
    const text::Span span = tree[node].span;
    if (tree[node].damaged) {
        Template broken;
        broken.isSound = false;
        return broken;
    }
    if (tree.kind(node) == Kind::String)
        return templateOf(tree, span);
    const bool isFlush = tree.text()[span.begin + 2] == u'-';
    return Parts(tree.text(), linesOf(tree.text(), span), true).taken(isFlush);
}

Template templateOf(const Tree &tree, text::Span quoted)
{
    return Parts(tree.text(), {quoted.begin + 1, quoted.end - 1}, false).taken(false);
}

Template templateOf(const QString &file)
{
    return Parts(file, {0, file.size()}, true).taken(false);
}

std::optional<QString> literalOf(const Tree &tree, NodeId node)
{
    const Kind kind = tree.kind(node);
    if (kind == Kind::Number || kind == Kind::Boolean)
        return tree.raw(node).toString();
    if (kind != Kind::String && kind != Kind::Heredoc)
        return std::nullopt;
    const Template parts = templateOf(tree, node);
    QString made;
    for (const Part &part : parts.parts) {
        if (part.kind == Part::Interpolation || part.kind == Part::Directive)
            return std::nullopt;
        made += part.kind == Part::Text ? tree.raw(part.span).toString()
            : part.kind == Part::Break  ? QStringLiteral("\n")
                                        : part.value;
    }
    return parts.isSound ? std::optional(made) : std::nullopt;
}

} // namespace hcl
