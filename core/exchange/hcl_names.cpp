#include "core/exchange/hcl_names.h"

#include <QRegularExpression>

namespace exchange {

namespace {

// Of what is worked out. A reference is never cut: it is told apart by its end.
constexpr qsizetype LongestWords = 200;

QString nameOfWords(const QString &expression)
{
    static const QRegularExpression between(QStringLiteral("[^A-Za-z0-9_\\-]+"));
    static const QRegularExpression ends(QStringLiteral("\\A[^A-Za-z_]+|[^A-Za-z0-9_]+\\z"));
    QString name = expression.left(4 * LongestWords).replace(between, QStringLiteral("."));
    name = name.remove(ends).left(LongestWords).remove(ends);
    return name.isEmpty() ? QStringLiteral("expression") : name;
}

} // namespace

bool isPlaceholderName(const QString &words)
{
    static const QRegularExpression form(QStringLiteral("\\A[A-Za-z_][A-Za-z0-9_.\\-]*\\z"));
    return form.match(words).hasMatch();
}

QString saidLiterally(const QString &meaning, QStringView rest)
{
    static const QRegularExpression name(QStringLiteral("\\A\\s*[A-Za-z_][\\w:.\\-]*\\s*\\}"));
    const qsizetype end = meaning == u"${" ? rest.indexOf(u'}') : -1;
    const bool looksLikeHole = end >= 0 && name.match(rest.first(end + 1).toString()).hasMatch();
    return looksLikeHole ? QStringLiteral("${!") : meaning;
}

void ExpressionNames::reserveSaid(QStringView written)
{
    static const QRegularExpression said(QStringLiteral("\\$\\$\\{\\s*([A-Za-z_][\\w:.\\-]*)\\s*\\}"));
    for (auto each = said.globalMatch(written.toString()); each.hasNext();)
        m_taken.insert(each.next().captured(1));
}

QString ExpressionNames::nameFor(const QString &expression)
{
    if (const auto known = m_names.constFind(expression); known != m_names.cend())
        return *known;
    const QString wanted = isPlaceholderName(expression) ? expression : nameOfWords(expression);
    QString name = wanted;
    for (int i = 2; m_taken.contains(name); ++i)
        name = wanted + u'_' + QString::number(i);
    m_taken.insert(name);
    m_names.insert(expression, name);
    return name;
}

} // namespace exchange
