#include "app/message_bar.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/verbatim.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

namespace app {

namespace {

QString toneWord(Tone tone)
{
    return tone == Tone::Error  ? QStringLiteral("error")
        : tone == Tone::Warning ? QStringLiteral("warning")
                                : QStringLiteral("info");
}

QLabel *signOf(Tone tone)
{
    const theme::Colours &c = theme::colours();
    auto *sign = theme::plainLabel();
    const auto [icon, colour] = tone == Tone::Error ? std::pair(QStringLiteral("circle-x"), c.error)
        : tone == Tone::Warning                     ? std::pair(QStringLiteral("triangle-alert"), c.warning)
                                                    : std::pair(QStringLiteral("info"), c.accent);
    sign->setPixmap(theme::pixmap(icon, colour, 16, sign->devicePixelRatioF()));
    return sign;
}

QLabel *wordsOf(const QString &text)
{
    auto *label = theme::plainLabel(text);
    label->setObjectName(QStringLiteral("message-text"));
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText); // file names are part of it
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

MessageBar::MessageBar(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    hide();
}

void MessageBar::show(const QString &subject, Tone tone, const QString &text, std::vector<Choice> choices, int seconds)
{
    dismiss(subject);
    auto *bar = new QFrame(this);
    bar->setObjectName(subject);
    bar->setProperty("message", toneWord(tone));
    bar->setAccessibleName(text);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(12, 6, 8, 6);
    row->addWidget(signOf(tone));
    row->addWidget(wordsOf(text), 1);
    for (Choice &choice : choices) {
        auto *button = new QPushButton(choice.text);
        connect(button, &QPushButton::clicked, this, [this, subject, chosen = std::move(choice.chosen)] {
            dismiss(subject);
            chosen();
        });
        row->addWidget(button);
    }
    auto *close = new QToolButton;
    close->setIcon(theme::icon(QStringLiteral("x")));
    close->setToolTip(tr("Close this message"));
    connect(close, &QToolButton::clicked, this, [this, subject] { dismiss(subject); });
    row->addWidget(close);
    layout()->addWidget(bar);
    if (seconds > 0)
        QTimer::singleShot(seconds * 1000, bar, [this, subject] { dismiss(subject); });
    appear();
}

void MessageBar::dismiss(const QString &subject)
{
    for (QFrame *bar : findChildren<QFrame *>(subject, Qt::FindDirectChildrenOnly)) {
        layout()->removeWidget(bar);
        bar->setObjectName({});
        bar->hide();
        bar->deleteLater();
    }
    appear();
}

void MessageBar::setMuted(bool muted)
{
    m_isMuted = muted;
    appear();
}

void MessageBar::appear()
{
    setVisible(!m_isMuted && layout()->count() > 0);
}

QStringList MessageBar::texts() const
{
    QStringList texts;
    for (int i = 0; i < layout()->count(); ++i)
        texts << layout()->itemAt(i)->widget()->findChild<QLabel *>(QStringLiteral("message-text"))->text();
    return texts;
}

} // namespace app
