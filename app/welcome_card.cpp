#include "app/welcome_card.h"

#include "ui/theme/verbatim.h"

#include <QLabel>
#include <QVBoxLayout>

namespace app {

WelcomeCard::WelcomeCard(const QString &title, const QString &words, QWidget *parent)
    : QPushButton(parent), m_picture(theme::plainLabel())
{
    setProperty("welcome", true);
    setAccessibleName(title);
    setAccessibleDescription(words);
    setToolTip(theme::verbatim(title + u'\n' + words)); // either may be too long for the card
    setFixedSize(Width, PictureSize.height() + 86);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(11, 11, 11, 9);
    column->setSpacing(4);
    m_picture->setFixedSize(PictureSize);
    m_picture->setAlignment(Qt::AlignCenter);
    column->addWidget(m_picture);
    auto *heading = theme::plainLabel(fontMetrics().elidedText(title, Qt::ElideMiddle, PictureSize.width() - 16));
    heading->setProperty("role", QStringLiteral("heading"));
    column->addWidget(heading);
    auto *line = theme::plainLabel(words);
    line->setProperty("role", QStringLiteral("small"));
    line->setWordWrap(true);
    line->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    column->addWidget(line, 1);
    for (QLabel *label : {m_picture, heading, line}) {
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
        label->setTextFormat(Qt::PlainText);
    }
}

void WelcomeCard::setPicture(const QImage &picture)
{
    m_picture->setPixmap(QPixmap::fromImage(picture));
}

} // namespace app
