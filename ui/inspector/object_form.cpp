#include "ui/inspector/object_form.h"

#include "ui/inspector/field/field_editor.h"
#include "ui/theme/icons.h"

#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace inspector {

ObjectForm::ObjectForm(Subject subject, QWidget *parent)
    : QWidget(parent), m_subject(std::move(subject)), m_rows(new QVBoxLayout(this)), m_addButton(new QToolButton),
      m_menu(new QMenu(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(9);
    m_addButton->setObjectName(QStringLiteral("addField"));
    m_addButton->setText(tr("Add field"));
    m_addButton->setIcon(theme::icon(QStringLiteral("plus")));
    m_addButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_addButton->setPopupMode(QToolButton::InstantPopup);
    m_addButton->setStyleSheet(QStringLiteral("QToolButton::menu-indicator { image: none; }"));
    m_addButton->setMenu(m_menu);
    m_rows->addWidget(m_addButton, 0, Qt::AlignLeft);
    connect(m_menu, &QMenu::aboutToShow, this, &ObjectForm::fillMenu);
}

bool ObjectForm::isPresent(const FieldPlan &plan) const
{
    return m_subject.field(plan.key) != json::NoNode;
}

bool ObjectForm::isShown(const FieldPlan &plan) const
{
    return plan.usual || m_opened.contains(plan.key) || isPresent(plan);
}

std::vector<const FieldPlan *> ObjectForm::absentPlans() const
{
    std::vector<const FieldPlan *> absent;
    for (const FieldPlan &plan : m_plans) {
        if (!isShown(plan))
            absent.push_back(&plan);
    }
    return absent;
}

void ObjectForm::refresh()
{
    dropVanished();
    int row = 0;
    for (const FieldPlan &plan : m_plans) {
        if (isShown(plan))
            place(plan, row++);
    }
    m_addButton->setVisible(mayGrow());
}

void ObjectForm::dropVanished()
{
    for (auto field = m_fields.begin(); field != m_fields.end();) {
        const auto plan = std::ranges::find(m_plans, field.key(), &FieldPlan::key);
        const bool stays = plan != m_plans.end() && isShown(*plan)
                           && shapeOf(*plan, m_subject.tree(), m_subject.field(plan->key)) == field->shape;
        if (stays) {
            ++field;
            continue;
        }
        field->editor->hide();
        field->editor->deleteLater();
        field = m_fields.erase(field);
    }
}

void ObjectForm::place(const FieldPlan &plan, int row)
{
    Field &field = m_fields[plan.key];
    if (!field.editor) {
        field.shape = shapeOf(plan, m_subject.tree(), m_subject.field(plan.key));
        field.editor = fieldEditorFor(field.shape, m_subject, plan);
        field.editor->setOrder(m_subject.isWholeState() ? asl::stateFieldOrder() : orderOf(m_plans));
        connect(field.editor, &FieldEditor::dismissed, this, [this](const QString &key) {
            m_opened.remove(key);
            refresh();
        });
    }
    if (m_rows->indexOf(field.editor) != row)
        m_rows->insertWidget(row, field.editor);
    field.editor->refresh();
}

void ObjectForm::fillMenu()
{
    m_menu->clear();
    for (const FieldPlan *plan : absentPlans()) {
        const bool technical = plan->label == plan->key;
        QAction *action = m_menu->addAction(technical ? plan->key : plan->label + QStringLiteral("   ") + plan->key);
        action->setObjectName(QStringLiteral("add:") + plan->key);
        connect(action, &QAction::triggered, this, [this, key = plan->key] { add(key); });
    }
}

void ObjectForm::add(const QString &key)
{
    m_opened.insert(key);
    refresh();
    if (FieldEditor *editor = m_fields.value(key).editor)
        editor->setFocus();
}

} // namespace inspector
