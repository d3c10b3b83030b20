#include "ui/theme/verbatim.h"

#include <QLabel>
#include <QTextDocument>

namespace theme {

QString verbatim(const QString &text)
{
    // Left alone where it may be: a screen reader reads a tool tip out, tags and all.
    return Qt::mightBeRichText(text) ? Qt::convertFromPlainText(text) : text;
}

QString withoutKeys(const QString &text)
{
    return QString(text).replace(u'&', QStringLiteral("&&"));
}

QString breakable(const QString &text)
{
    constexpr qsizetype Longest = 10; // characters that may stay together
    constexpr QChar Place(0x200B); // ZERO WIDTH SPACE
    QString broken;
    qsizetype together = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool isHump = i > 0 && c.isUpper() && text[i - 1].isLower();
        const bool isAfterMark = i > 0 && text[i - 1].isPunct() && !c.isPunct();
        if (together > 0 && !c.isLowSurrogate() && !c.isMark() && (isHump || isAfterMark || together >= Longest)) {
            broken += Place;
            together = 0;
        }
        together = c.isSpace() ? 0 : together + 1;
        broken += c;
    }
    return broken;
}

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    return label;
}

} // namespace theme
