#include "ui/inspector/field/name_field.h"

#include "ui/inspector/field/input_manners.h"
#include "ui/problems/problem_text.h"
#include "ui/theme/verbatim.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStyle>
#include <QVBoxLayout>

namespace inspector {

NameField::NameField(Subject state) : m_state(std::move(state)), m_line(new QLineEdit), m_error(theme::plainLabel())
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *label = theme::plainLabel(tr("State name"));
    label->setProperty("role", QStringLiteral("small"));
    m_line->setObjectName(QStringLiteral("input:name"));
    m_line->setAccessibleName(label->text());
    label->setBuddy(m_line);
    teachManners(*m_line);
    m_line->installEventFilter(this);
    m_error->setObjectName(QStringLiteral("error"));
    m_error->setProperty("role", QStringLiteral("error"));
    m_error->setWordWrap(true);
    m_error->hide();
    for (QWidget *row : std::initializer_list<QWidget *>{label, m_line, m_error})
        column->addWidget(row);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textEdited, this, &NameField::check);
    connect(m_line, &QLineEdit::editingFinished, this, &NameField::rename);
}

void NameField::refresh()
{
    const QString name = m_state.part().state.name();
    if (name == m_shown && m_line->hasFocus())
        return;
    m_shown = name;
    if (m_line->text() != name)
        m_line->setText(name);
    showError({});
}

edit::Answer NameField::renamed() const
{
    return edit::renameState(m_state.now()->definition, m_state.part().state, m_line->text());
}

void NameField::check()
{
    const edit::Answer answer = renamed();
    const bool same = m_line->text() == m_shown;
    showError(same || answer ? QString() : problems::sentence(answer.error()));
}

void NameField::rename()
{
    const edit::Answer answer = renamed();
    if (m_line->text() == m_shown || !answer) // why not is said below the field already
        return;
    m_state.session().perform(answer, tr("Rename %1 to %2").arg(m_shown, m_line->text()));
}

void NameField::showError(const QString &sentence)
{
    m_error->setText(sentence);
    m_error->setVisible(!sentence.isEmpty());
    m_line->setProperty("invalid", !sentence.isEmpty());
    m_line->style()->unpolish(m_line);
    m_line->style()->polish(m_line);
}

bool NameField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        m_line->setText(m_shown);
        showError({});
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace inspector
