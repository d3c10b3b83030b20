#include "core/exchange/assembling.h"
#include "core/exchange/definition_value.h"
#include "core/exchange/hcl_names.h"
#include "core/exchange/hcl_pieces.h"

#include <QRegularExpression>

namespace exchange {

namespace {

class TextPieces
{
public:
    TextPieces(const QString &text, hcl::Template parts, Spelling spelling)
        : m_text(text), m_template(std::move(parts)), m_made(text),
          m_quoting(m_made.quoting({spelling, m_template.indent}))
    {
    }

    void reserveSaid(QStringView written) { m_names.reserveSaid(written); }
    void dropLastBreak()
    {
        auto &parts = m_template.parts;
        if (!parts.empty() && parts.back().kind == hcl::Part::Break)
            parts.pop_back();
    }
    void keepNames() { m_keepsNames = true; }
    void readAgain(Rereading rereading) { m_rereading = rereading; }

    std::optional<HclText> taken()
    {
        if (!m_template.isSound)
            return std::nullopt;
        for (const hcl::Part &part : m_template.parts)
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
        case hcl::Part::Escape: return escape(part);
        case hcl::Part::Break:
            if (m_template.indent.isEmpty())
                return m_made.same(part.span, m_quoting);
            return m_made.spelt(QStringLiteral("\n"), part.span, m_quoting);
        case hcl::Part::Interpolation: m_result.isStripped = m_result.isStripped || part.strips; return hole(part);
        case hcl::Part::Directive: m_result.isWorkedOut = true; return;
        }
    }

    void escape(const hcl::Part &part)
    {
        const bool isReread = m_rereading == Rereading::Once;
        m_result.isWorkedOut = m_result.isWorkedOut || (isReread && part.value == u"%{");
        const QStringView rest = QStringView(m_text).sliced(part.span.end);
        m_made.spelt(isReread ? part.value : saidLiterally(part.value, rest), part.span, m_quoting);
    }

    // ${"$"} is Terraform's way to write a sign that would open something together with what follows.
    static QString constantIn(const QString &expression)
    {
        static const QRegularExpression plain(QStringLiteral("\\A\\s*\"([^\"\\\\{}\\n]+)\"\\s*\\z"));
        const auto match = plain.match(expression);
        return match.hasMatch() ? match.captured(1) : QString();
    }
    bool opensAtEnd(const QString &constant, const hcl::Part &part) const
    {
        return constant.endsWith(u'$') && QStringView(m_text).sliced(part.span.end).startsWith(u'{');
    }

    void hole(const hcl::Part &part)
    {
        const QString expression = m_text.mid(part.expression.begin, part.expression.length());
        if (const QString constant = constantIn(expression); !constant.isNull() && !opensAtEnd(constant, part))
            return m_made.spelt(constant, part.span, m_quoting);
        if (m_keepsNames && isPlaceholderName(expression))
            return m_made.same(part.span, m_quoting);
        m_made.hole({Hole::InString, m_names.nameFor(expression), expression, {}, part.expression}, part.span,
                    m_quoting, false);
    }

    const QString &m_text;
    hcl::Template m_template;
    Assembling m_made;
    ExpressionNames m_names;
    HclText m_result;
    quint8 m_quoting = 0;
    bool m_keepsNames = false;
    Rereading m_rereading = Rereading::None;
};

} // namespace

std::optional<HclText> innerOfText(const hcl::Tree &tree, hcl::NodeId text, Rereading rereading)
{
    const bool isHeredoc = tree.kind(text) == hcl::Kind::Heredoc;
    TextPieces pieces(tree.text(), hcl::templateOf(tree, text), isHeredoc ? Spelling::Heredoc : Spelling::HclString);
    pieces.reserveSaid(tree.raw(text));
    pieces.dropLastBreak();
    pieces.readAgain(rereading);
    return pieces.taken();
}

std::optional<HclText> innerOfFile(const QString &text)
{
    TextPieces pieces(text, hcl::templateOf(text), Spelling::Heredoc);
    pieces.keepNames();
    return pieces.taken();
}

} // namespace exchange
