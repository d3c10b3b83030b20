#include "core/language/signature.h"

#include "core/language/yaml_place.h"

namespace language {

namespace {

bool isNamePart(QChar each)
{
    return each.isLetterOrNumber() || each == u'_' || each == u'$' || each == u'.';
}

// Reads an expression up to a position, as it stands in a JSON text: quotes in it are written \".
class Reader
{
public:
    std::optional<Call> read(QStringView text)
    {
        m_text = text;
        for (m_at = 0; m_at < text.size(); ++m_at)
            take();
        for (auto frame = m_open.rbegin(); frame != m_open.rend(); ++frame) {
            if (frame->function)
                return Call{frame->function, frame->commas};
        }
        return std::nullopt;
    }

private:
    struct Frame
    {
        const Function *function = nullptr;
        int commas = 0;
    };

    void take()
    {
        const QChar each = m_text[m_at];
        if (each == u'\\') {
            ++m_at;
            if (m_at < m_text.size() && m_text[m_at] == u'"' && (m_quote.isNull() || m_quote == u'"'))
                m_quote = m_quote.isNull() ? QChar(u'"') : QChar();
            return;
        }
        if (!m_quote.isNull()) {
            if (each == m_quote)
                m_quote = QChar();
            return;
        }
        if (each == u'\'' || each == u'`')
            m_quote = each;
        else if (each == u'(')
            m_open.push_back({functionNamed(nameBefore()), 0});
        else if (each == u'[' || each == u'{')
            m_open.push_back({});
        else if ((each == u')' || each == u']' || each == u'}') && !m_open.empty())
            m_open.pop_back();
        else if (each == u',' && !m_open.empty())
            ++m_open.back().commas;
    }

    QStringView nameBefore() const
    {
        qsizetype begin = m_at;
        while (begin > 0 && isNamePart(m_text[begin - 1]))
            --begin;
        return m_text.mid(begin, m_at - begin);
    }

    QStringView m_text;
    qsizetype m_at = 0;
    QChar m_quote; // of the text literal that is open
    std::vector<Frame> m_open;
};

} // namespace

std::optional<Call> callAt(const asl::Definition &definition, qsizetype position)
{
    const Place place = wordPlaceAt(definition, position);
    if (place.slot != Slot::Value || !place.quoted || position < place.inner.begin)
        return std::nullopt;
    const QStringView text = QStringView(definition.tree->text()).mid(place.inner.begin, position - place.inner.begin);
    if (text.startsWith(u"{%"))
        return Reader().read(text.mid(2));
    return text.startsWith(u"States.") ? Reader().read(text) : std::nullopt;
}

text::Span argumentIn(const Function &function, int argument)
{
    const QString signature = QString::fromUtf8(function.signature);
    const qsizetype first = signature.indexOf(u'(') + 1;
    const QStringList names =
        signature.mid(first, signature.size() - first - 1).split(QStringLiteral(", "), Qt::SkipEmptyParts);
    if (names.isEmpty())
        return {};
    const bool goesOn = names.constLast().contains(u'…') || names.constLast().contains(QStringLiteral("..."));
    if (argument >= names.size() && !goesOn)
        return {};
    const qsizetype wanted = std::min<qsizetype>(argument, names.size() - 1);
    qsizetype begin = first;
    for (qsizetype i = 0; i < wanted; ++i)
        begin += names[i].size() + 2;
    return {begin, begin + names[wanted].size()};
}

} // namespace language
