#include "core/exchange/spelling.h"

#include "core/json/strings.h"

namespace exchange {

namespace {

// Blank lines get no indent: it would be blanks at a line's end.
void takeLineBreak(QString &made, QStringView rest, const QString &indent)
{
    made += u'\n';
    if (!rest.startsWith(u'\n'))
        made += indent;
}

QString inQuotes(QStringView text)
{
    const QString quoted = json::quoted(text);
    return quoted.mid(1, quoted.size() - 2);
}

bool isTemplateSign(QStringView text)
{
    return text.startsWith(u"${") || text.startsWith(u"%{");
}

bool isOfTerraform(Spelling spelling)
{
    return spelling == Spelling::Heredoc || spelling == Spelling::HclString || spelling == Spelling::HclValue;
}

// ${!Name}: what is said to be text.
bool isEscapedHole(QStringView text)
{
    return text.startsWith(u"${!") && placeholderLength(text) > 0;
}

QString speltSign(QStringView rest, const Quoting &quoting)
{
    QString made;
    const QChar sign = rest.front();
    switch (quoting.spelling) {
    case Spelling::HclString:
        if (isTemplateSign(rest))
            return QString(sign) + sign;
        [[fallthrough]];
    case Spelling::JsonString: return inQuotes(rest.first(sign.isHighSurrogate() && rest.size() > 1 ? 2 : 1));
    case Spelling::SingleQuoted:
        if (sign == u'\'')
            return QStringLiteral("''");
        [[fallthrough]];
    case Spelling::Folded: return sign == u'\n' ? QStringLiteral("\n\n") + quoting.indent : QString(sign);
    case Spelling::Heredoc:
    case Spelling::HclValue:
        if (isTemplateSign(rest))
            return QString(sign) + sign;
        [[fallthrough]];
    case Spelling::Lines:
        if (sign == u'\n')
            takeLineBreak(made, rest.sliced(1), quoting.indent);
        else
            made = sign;
        return made;
    }
    return made;
}

} // namespace

qsizetype placeholderLength(QStringView text)
{
    if (!text.startsWith(u"${"))
        return 0;
    const qsizetype end = text.indexOf(u'}');
    return end < 0 || text.first(end).contains(u'\n') ? 0 : end + 1;
}

QString spelt(QStringView text, const Quoting &quoting, const HoleText &holeText)
{
    QString made;
    for (qsizetype at = 0; at < text.size();) {
        const QStringView rest = text.sliced(at);
        if (const qsizetype length = placeholderLength(rest); length > 0) {
            if (const auto hole = holeText(rest.sliced(2, length - 3).toString())) {
                made += *hole;
                at += length;
                continue;
            }
        }
        if (isOfTerraform(quoting.spelling) && isEscapedHole(rest)) {
            made += QStringLiteral("$${");
            at += 3;
            continue;
        }
        made += speltSign(rest, quoting);
        const bool isEscaped = quoting.spelling == Spelling::JsonString || quoting.spelling == Spelling::HclString;
        const bool pair = isEscaped && rest.front().isHighSurrogate() && rest.size() > 1;
        at += pair ? 2 : 1;
    }
    return made;
}

} // namespace exchange
