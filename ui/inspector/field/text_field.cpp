#include "ui/inspector/field/text_field.h"

#include "core/json/edit.h"

#include <QPlainTextEdit>

namespace inspector {
namespace {

// toPlainText() would turn a no-break space into a plain one.
QString exactText(const QPlainTextEdit &edit)
{
    return edit.document()->toRawText().replace(QChar::ParagraphSeparator, u'\n');
}

} // namespace

TextField::TextField(const Subject &subject, const FieldPlan &plan)
    : FieldEditor(subject, plan), m_edit(new QPlainTextEdit)
{
    m_edit->setUndoRedoEnabled(false);
    m_edit->setTabChangesFocus(true);
    m_edit->setFixedHeight(48);
    if (plan.key == u"Comment")
        m_edit->setPlaceholderText(subject.isWholeState() ? tr("Why this step exists…") : tr("What this is for…"));
    setInput(m_edit);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &TextField::take);
}

void TextField::showValue()
{
    const QString wanted = tree().string(value());
    if (exactText(*m_edit) != wanted)
        m_edit->setPlainText(wanted);
}

// Also runs for what refresh() shows, and writes nothing then: it is what is there already.
void TextField::take()
{
    const QString typed = exactText(*m_edit);
    if (typed == tree().string(value()))
        return;
    if (typed.isEmpty() && !plan().required)
        subject().remove(plan().key);
    else
        write(json::quoted(typed));
}

} // namespace inspector
