#include "ui/editor/search.h"

namespace editor {
namespace {

QString expanded(const QString &replacement, const QRegularExpressionMatch &match)
{
    QString result;
    for (qsizetype i = 0; i < replacement.size(); ++i) {
        const QChar next = i + 1 < replacement.size() ? replacement[i + 1] : QChar();
        if (replacement[i] != u'$' || !(next == u'$' || next.isDigit())) {
            result += replacement[i];
            continue;
        }
        result += next == u'$' ? QStringLiteral("$") : match.captured(next.digitValue());
        ++i;
    }
    return result;
}

template <class Visit>
void forEachMatch(const QString &text, const Search &search, Visit visit)
{
    const QRegularExpression expression = expressionOf(search);
    if (search.pattern.isEmpty() || !expression.isValid())
        return;
    auto all = expression.globalMatch(text);
    while (all.hasNext()) {
        const QRegularExpressionMatch match = all.next();
        if (match.capturedLength() > 0)
            visit(match);
    }
}

text::Span spanOf(const QRegularExpressionMatch &match)
{
    return {match.capturedStart(), match.capturedEnd()};
}

} // namespace

QRegularExpression expressionOf(const Search &search)
{
    QString pattern = search.isExpression ? search.pattern : QRegularExpression::escape(search.pattern);
    if (search.wholeWords)
        pattern = QStringLiteral("(?<!\\w)(?:%1)(?!\\w)").arg(pattern);
    QRegularExpression::PatternOptions options =
        QRegularExpression::MultilineOption | QRegularExpression::UseUnicodePropertiesOption;
    options.setFlag(QRegularExpression::CaseInsensitiveOption, !search.isCaseSensitive);
    return QRegularExpression(pattern, options);
}

std::vector<text::Span> matches(const QString &text, const Search &search)
{
    std::vector<text::Span> result;
    forEachMatch(text, search, [&](const QRegularExpressionMatch &match) { result.push_back(spanOf(match)); });
    return result;
}

text::Patch replacedAll(const QString &text, const Search &search, const QString &replacement)
{
    text::Patch patch;
    forEachMatch(text, search, [&](const QRegularExpressionMatch &match) {
        patch.push_back({spanOf(match), search.isExpression ? expanded(replacement, match) : replacement});
    });
    return patch;
}

text::Patch replacedAt(const QString &text, const Search &search, const QString &replacement, text::Span at)
{
    for (const text::Edit &edit : replacedAll(text, search, replacement)) {
        if (edit.span == at)
            return {edit};
    }
    return {};
}

} // namespace editor
