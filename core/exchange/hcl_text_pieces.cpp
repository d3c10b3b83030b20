#include "core/exchange/assembling.h"
#include "core/exchange/definition_value.h"
#include "core/exchange/hcl_names.h"
#include "core/exchange/hcl_pieces.h"

namespace exchange {

namespace {

class TextPieces
{
public:
    TextPieces(const hcl::Tree &tree, hcl::NodeId text)
        : m_tree(tree), m_template(hcl::templateOf(tree, text)), m_made(tree.text())
    {
        const bool isHeredoc = tree.kind(text) == hcl::Kind::Heredoc;
        m_quoting = m_made.quoting({isHeredoc ? Spelling::Heredoc : Spelling::HclString, m_template.indent});
        m_names.reserveSaid(tree.raw(text));
    }

    std::optional<HclText> taken()
    {
        if (!m_template.isSound)
            return std::nullopt;
        auto &parts = m_template.parts;
        if (!parts.empty() && parts.back().kind == hcl::Part::Break)
            parts.pop_back();
        for (const hcl::Part &part : parts)
            take(part);
        m_result.inner = std::move(m_made.inner());
        m_result.inner.beforeHole = QStringLiteral("${");
        m_result.inner.afterHole = u'}';
        m_result.inner.format = formatOfInner(m_result.inner.text);
        placeHoles(m_result.inner);
        return std::move(m_result);
    }

private:
    void take(const hcl::Part &part)
    {
        switch (part.kind) {
        case hcl::Part::Text: return m_made.same(part.span, m_quoting);
        case hcl::Part::Escape: return m_made.spelt(part.value, part.span, m_quoting);
        case hcl::Part::Break:
            if (m_template.indent.isEmpty())
                return m_made.same(part.span, m_quoting);
            return m_made.spelt(QStringLiteral("\n"), part.span, m_quoting);
        case hcl::Part::Interpolation: m_result.isWorkedOut = m_result.isWorkedOut || part.strips; return hole(part);
        case hcl::Part::Directive: m_result.isWorkedOut = true; return;
        }
    }

    void hole(const hcl::Part &part)
    {
        const QString expression = m_tree.raw(part.expression).toString();
        m_made.hole({Hole::InString, m_names.nameFor(expression), expression, {}, part.expression}, part.span,
                    m_quoting, false);
    }

    const hcl::Tree &m_tree;
    hcl::Template m_template;
    Assembling m_made;
    ExpressionNames m_names;
    HclText m_result;
    quint8 m_quoting = 0;
};

} // namespace

std::optional<HclText> innerOfText(const hcl::Tree &tree, hcl::NodeId text)
{
    return TextPieces(tree, text).taken();
}

} // namespace exchange
