#include "core/text/words.h"

#include <QRegularExpression>

#include <algorithm>
#include <cstdlib>
#include <vector>

namespace text {

QString folded(const QString &text)
{
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_D)) {
        if (!c.isMark())
            plain += c.toCaseFolded();
    }
    return plain;
}

QStringList foldedWords(const QString &typed)
{
    static const QRegularExpression between(QStringLiteral("[^\\p{L}\\p{N}-]+"),
                                            QRegularExpression::UseUnicodePropertiesOption);
    return folded(typed).split(between, Qt::SkipEmptyParts);
}

qsizetype slipsBetween(QStringView one, QStringView other)
{
    const qsizetype width = other.size() + 1;
    std::vector<qsizetype> slips(size_t((one.size() + 1) * width));
    const auto at = [&](qsizetype i, qsizetype j) -> qsizetype & { return slips[size_t(i * width + j)]; };
    for (qsizetype i = 0; i <= one.size(); ++i) {
        for (qsizetype j = 0; j <= other.size(); ++j) {
            if (i == 0 || j == 0) {
                at(i, j) = i + j;
                continue;
            }
            const qsizetype changed = at(i - 1, j - 1) + (one[i - 1].toLower() == other[j - 1].toLower() ? 0 : 1);
            at(i, j) = std::min({at(i - 1, j) + 1, at(i, j - 1) + 1, changed});
            const bool swapped = i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1];
            if (swapped)
                at(i, j) = std::min(at(i, j), at(i - 2, j - 2) + 1);
        }
    }
    return at(one.size(), other.size());
}

bool isNearly(QStringView one, QStringView other)
{
    const qsizetype longest = std::max(one.size(), other.size());
    if (std::abs(one.size() - other.size()) > 2)
        return false;
    return slipsBetween(one, other) <= std::min<qsizetype>(2, std::max<qsizetype>(1, longest / 3));
}

} // namespace text
