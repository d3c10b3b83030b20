#include "ui/inspector/field/field_editor.h"

#include "ui/inspector/field/attribute_field.h"
#include "ui/inspector/field/choice_field.h"
#include "ui/inspector/field/hole_chips.h"
#include "ui/inspector/field/input_manners.h"
#include "ui/inspector/field/json_field.h"
#include "ui/inspector/field/line_fields.h"
#include "ui/inspector/field/object_field.h"
#include "ui/inspector/field/parameter_field.h"
#include "ui/inspector/field/text_field.h"
#include "ui/theme/theme.h"
#include "ui/theme/verbatim.h"

#include <QLabel>
#include <QLineEdit>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

namespace inspector {

FieldEditor::FieldEditor(Subject subject, FieldPlan plan)
    : m_subject(std::move(subject)), m_plan(std::move(plan)), m_column(new QVBoxLayout(this)),
      m_holes(new HoleChips(m_subject.session())), m_error(theme::plainLabel()), m_remove(new QToolButton)
{
    setObjectName(QStringLiteral("field:") + m_plan.key);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(4);
    buildTop();
    m_column->addWidget(m_holes);
    m_error->setObjectName(QStringLiteral("error"));
    m_error->setProperty("role", QStringLiteral("error"));
    m_error->setWordWrap(true);
    m_error->hide();
    m_column->addWidget(m_error);
}

void FieldEditor::buildTop()
{
    auto *top = new QHBoxLayout;
    top->setSpacing(4);
    top->addWidget(nameWidget(), 1);
    m_remove->setObjectName(QStringLiteral("remove:") + m_plan.key);
    m_remove->setText(QStringLiteral("×"));
    m_remove->setToolTip(theme::verbatim(tr("Remove %1").arg(m_plan.key)));
    m_remove->setAccessibleName(tr("Remove %1").arg(m_plan.key));
    m_remove->setFixedSize(18, 18);
    m_remove->setStyleSheet(QStringLiteral("padding: 0;"));
    connect(m_remove, &QToolButton::clicked, this, &FieldEditor::removeField);
    top->addWidget(m_remove);
    top->addSpacing(1);
    m_column->addLayout(top);
}

QWidget *FieldEditor::nameWidget()
{
    if (m_plan.isOwn) {
        m_name = new QLineEdit(m_plan.key);
        m_name->setObjectName(QStringLiteral("name:") + m_plan.key);
        m_name->setProperty("name", true);
        m_name->setFont(theme::Theme::instance().codeFont());
        m_name->setAccessibleName(tr("Name"));
        m_name->setToolTip(theme::verbatim(m_plan.key));
        teachManners(*m_name);
        connect(m_name, &QLineEdit::editingFinished, this, &FieldEditor::rename);
        return m_name;
    }
    m_label = theme::plainLabel(theme::withoutKeys(theme::breakable(m_plan.label)));
    m_label->setProperty("role", QStringLiteral("small"));
    m_label->setToolTip(theme::verbatim(m_plan.key));
    m_label->setWordWrap(true);
    return m_label;
}

// Where the name is finished, since it tells which field this is.
void FieldEditor::rename()
{
    const QString wanted = m_name->text().trimmed();
    if (wanted == m_plan.key || wanted.isEmpty()) {
        m_name->setText(m_plan.key);
        return;
    }
    const QString suffix = key().mid(m_plan.key.size());
    const bool isTaken =
        m_subject.field(wanted) != json::NoNode || m_subject.field(wanted + QStringLiteral(".$")) != json::NoNode;
    if (isTaken) {
        showError(tr("There is already a “%1” here.").arg(wanted));
        return;
    }
    Q_EMIT renaming(m_plan.key, wanted);
    m_subject.rename(key(), wanted + suffix);
}

void FieldEditor::setInput(QWidget *input, QWidget *frame)
{
    m_input = input;
    input->setObjectName(QStringLiteral("input:") + m_plan.key);
    input->setAccessibleName(m_plan.label);
    if (m_label)
        m_label->setBuddy(input);
    teachManners(*input);
    m_column->insertWidget(1, frame ? frame : input);
    setFocusProxy(input);
}

void FieldEditor::refresh()
{
    const bool mayGo = !m_plan.required && m_plan.key != u"Next";
    m_remove->setVisible(mayGo && (!isAbsent() || !m_plan.usual));
    showValue();
    m_holes->show(isAbsent() ? std::span<const exchange::ShownHole>() : holes());
}

// With its tag, which stands before what it says.
std::span<const exchange::ShownHole> FieldEditor::holes() const
{
    const json::Node &field = tree()[value()];
    return m_subject.session().holesIn({field.key.end, field.span.end});
}

void FieldEditor::writeAs(const QString &newKey, const QString &json)
{
    showError({});
    if (newKey != key() && !isAbsent())
        m_subject.rewrite(key(), newKey, json);
    else if (m_subject.fieldText(newKey) != json)
        m_subject.set(newKey, json, m_order);
}

void FieldEditor::removeField()
{
    showError({});
    if (isAbsent())
        Q_EMIT dismissed(m_plan.key);
    else
        m_subject.remove(key());
}

QString FieldEditor::stateField() const
{
    const json::Pointer inside = m_subject.part().inside;
    return inside.isEmpty() ? m_plan.key : inside.first();
}

void FieldEditor::showPreview(const QString &outcome)
{
    if (!m_preview && outcome.isEmpty())
        return;
    if (!m_preview) {
        m_preview = theme::plainLabel();
        m_preview->setObjectName(QStringLiteral("preview"));
        m_preview->setProperty("role", QStringLiteral("small"));
        m_preview->setWordWrap(true);
        m_preview->setToolTip(theme::verbatim(tr("On the data of this state's last visit in the run")));
        m_column->addWidget(m_preview);
    }
    if (m_preview->accessibleName() != outcome) {
        m_preview->setText(theme::breakable(outcome));
        m_preview->setAccessibleName(outcome);
    }
    m_preview->setVisible(!outcome.isEmpty());
}

void FieldEditor::showError(const QString &sentence)
{
    m_error->setText(sentence);
    m_error->setVisible(!sentence.isEmpty());
    if (m_input->property("invalid").toBool() == !sentence.isEmpty())
        return;
    m_input->setProperty("invalid", !sentence.isEmpty());
    m_input->style()->unpolish(m_input);
    m_input->style()->polish(m_input);
}

FieldEditor *fieldEditorFor(Shape shape, const Subject &subject, const FieldPlan &plan)
{
    switch (shape) {
    case Shape::Line: return new LineField(subject, plan);
    case Shape::Text: return new TextField(subject, plan);
    case Shape::Number: return new NumberField(subject, plan);
    case Shape::Words: return new WordsField(subject, plan);
    case Shape::Parameter: return new ParameterField(subject, plan);
    case Shape::Check: return new CheckField(subject, plan);
    case Shape::Choice: return new ChoiceField(subject, plan);
    case Shape::Target: return new TargetField(subject, plan);
    case Shape::Attribute: return new AttributeField(subject, plan);
    case Shape::Rows:
    case Shape::Form: return new ObjectField(subject, plan);
    case Shape::Json: break;
    }
    return new JsonField(subject, plan);
}

} // namespace inspector
