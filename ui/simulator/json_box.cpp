#include "ui/simulator/json_box.h"

#include "ui/simulator/event_words.h"
#include "ui/theme/theme.h"
#include "ui/theme/verbatim.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QStyle>
#include <QVBoxLayout>

namespace simulator {

namespace {

constexpr qsizetype ShownAtMost = 20'000; // characters; more would slow every step

void repolish(QWidget *widget, const char *property, const QVariant &value)
{
    if (widget->property(property) == value)
        return;
    widget->setProperty(property, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

} // namespace

QPlainTextEdit *jsonReader()
{
    auto *text = new QPlainTextEdit;
    text->setReadOnly(true);
    text->setFont(theme::Theme::instance().codeFont());
    text->setProperty("json", true);
    text->setTabChangesFocus(true);
    text->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    return text;
}

JsonBox::JsonBox(QWidget *parent) : QFrame(parent), m_caption(theme::plainLabel()), m_text(jsonReader())
{
    setProperty("card", QStringLiteral("true"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(9, 6, 3, 3);
    column->setSpacing(2);
    m_caption->setProperty("role", QStringLiteral("section"));
    column->addWidget(m_caption);
    column->addWidget(m_text, 1);
}

void JsonBox::setCaption(const QString &caption)
{
    m_caption->setText(caption);
    m_text->setAccessibleName(caption);
}

void JsonBox::showValue(const SharedValue &value, const QString &whenMissing)
{
    if (!value) {
        setText(whenMissing, QStringLiteral("missing"));
        return;
    }
    QString text = jsonText(value);
    if (text.size() > ShownAtMost)
        text = text.left(ShownAtMost) + QStringLiteral("\n…\n") + tr("(%1 characters in all)").arg(text.size());
    setText(text, QStringLiteral("value"));
}

void JsonBox::showError(const QString &error, const QString &cause, const QString &note)
{
    QStringList lines{error};
    if (!cause.isEmpty())
        lines << cause;
    if (!note.isEmpty())
        lines << QString() << note;
    setText(lines.join(u'\n'), QStringLiteral("error"));
}

void JsonBox::setHot(bool hot)
{
    repolish(this, "card", hot ? QStringLiteral("hot") : QStringLiteral("true"));
}

QString JsonBox::text() const
{
    return m_text->toPlainText();
}

void JsonBox::setText(const QString &text, const QString &role)
{
    if (m_text->toPlainText() != text)
        m_text->setPlainText(text);
    repolish(m_text, "tone", role);
}

} // namespace simulator
