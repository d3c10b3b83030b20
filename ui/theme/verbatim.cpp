#include "ui/theme/verbatim.h"

#include <QLabel>
#include <QTextDocument>

namespace theme {

QString verbatim(const QString &text)
{
    // Left alone where it may be: a screen reader reads a tool tip out, tags and all.
    return Qt::mightBeRichText(text) ? Qt::convertFromPlainText(text) : text;
}

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    return label;
}

} // namespace theme
