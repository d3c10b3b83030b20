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

constexpr qsizetype CharactersShown = 20'000;
constexpr qsizetype LinesShown = 500;

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
    m_caption->setVisible(!caption.isEmpty());
    m_text->setAccessibleName(caption);
}

void JsonBox::showValue(const SharedValue &value, const QString &whenMissing)
{
    if (!value) {
        setText(whenMissing, QStringLiteral("missing"));
        return;
    }
    setText(cutJson(value), QStringLiteral("value"));
}

QString cutJson(const SharedValue &value)
{
    const QString text = jsonText(value);
    qsizetype end = 0;
    for (qsizetype line = 0; end >= 0 && line < LinesShown; ++line)
        end = text.indexOf(u'\n', end + 1);
    const qsizetype shown = std::min(CharactersShown, end < 0 ? text.size() : end);
    if (shown >= text.size())
        return text;
    return text.left(shown) + QStringLiteral("\n…\n") + JsonBox::tr("(%1 characters in all)").arg(text.size());
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
    if (m_shown != text)
        m_text->setPlainText(m_shown = text);
    repolish(m_text, "tone", role);
}

} // namespace simulator
