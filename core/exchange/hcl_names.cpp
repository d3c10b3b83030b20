#include "core/exchange/hcl_names.h"

#include <QRegularExpression>

namespace exchange {

namespace {

constexpr qsizetype LongestName = 60;

// As core/asl/substitution.h takes them.
bool isPlaceholderName(const QString &words)
{
    static const QRegularExpression form(QStringLiteral("\\A[A-Za-z_][A-Za-z0-9_.\\-]*\\z"));
    return words.size() <= LongestName && form.match(words).hasMatch();
}

QString nameOfWords(const QString &expression)
{
    static const QRegularExpression between(QStringLiteral("[^A-Za-z0-9_\\-]+"));
    static const QRegularExpression ends(QStringLiteral("\\A[^A-Za-z_]+|[^A-Za-z0-9_]+\\z"));
    QString name = expression.left(4 * LongestName).replace(between, QStringLiteral("."));
    name = name.remove(ends).left(LongestName).remove(ends);
    return name.isEmpty() ? QStringLiteral("expression") : name;
}

} // namespace

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
