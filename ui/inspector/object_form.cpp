#include "ui/inspector/object_form.h"

#include "ui/inspector/field/field_editor.h"
#include "ui/theme/icons.h"
#include "ui/theme/verbatim.h"

#include <QLineEdit>
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

void ObjectForm::setGrowth(const QString &words, bool ownNames, const QString &fresh)
{
    m_fresh = fresh;
    m_addButton->setText(words);
    if (!ownNames || m_ownName)
        return;
    m_ownName = new QLineEdit;
    m_ownName->setObjectName(QStringLiteral("ownName"));
    m_ownName->setPlaceholderText(tr("Name, then Enter"));
    m_ownName->setAccessibleName(tr("The name of what is added"));
    m_ownName->hide();
    m_rows->addWidget(m_ownName);
    connect(m_ownName, &QLineEdit::returnPressed, this, &ObjectForm::addOwn);
}

QString ObjectForm::keyOf(const FieldPlan &plan) const
{
    return writtenKey(plan, m_subject.tree(), m_subject.node());
}

bool ObjectForm::isPresent(const FieldPlan &plan) const
{
    return m_subject.field(keyOf(plan)) != json::NoNode;
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
    const QString focused = focusedKey();
    dropVanished();
    int row = 0;
    for (const FieldPlan &plan : m_plans) {
        if (isShown(plan))
            place(plan, row++);
    }
    m_addButton->setVisible(mayGrow());
    // A value that took another shape while it was typed is typed on in its new editor.
    const QString wanted = m_wanted.isEmpty() ? focused : std::exchange(m_wanted, QString());
    if (m_fields.contains(wanted) && focusedKey() != wanted)
        m_fields.value(wanted).editor->setFocus();
}

QString ObjectForm::focusedKey() const
{
    const QWidget *focus = focusWidget();
    for (auto field = m_fields.begin(); focus && focus->hasFocus() && field != m_fields.end(); ++field) {
        if (field->editor->isAncestorOf(focus))
            return field.key();
    }
    return {};
}

void ObjectForm::dropVanished()
{
    for (auto field = m_fields.begin(); field != m_fields.end();) {
        const auto plan = std::ranges::find(m_plans, field.key(), &FieldPlan::key);
        const bool stays = plan != m_plans.end() && isShown(*plan)
            && shapeOf(*plan, m_subject.tree(), m_subject.field(keyOf(*plan))) == field->shape;
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
        field.shape = shapeOf(plan, m_subject.tree(), m_subject.field(keyOf(plan)));
        field.editor = fieldEditorFor(field.shape, m_subject, plan);
        field.editor->setOrder(m_subject.isWholeState() ? asl::stateFieldOrder() : orderOf(m_plans));
        connect(field.editor, &FieldEditor::renaming, this, [this](const QString &key, const QString &newKey) {
            if (focusedKey() == key)
                m_wanted = newKey;
        });
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
        QAction *action = m_menu->addAction(
            theme::withoutKeys(technical ? plan->key : plan->label + QStringLiteral("   ") + plan->key));
        action->setObjectName(QStringLiteral("add:") + plan->key);
        connect(action, &QAction::triggered, this, [this, key = plan->key] { add(key); });
    }
    if (!m_ownName)
        return;
    m_menu->addSeparator();
    QAction *other = m_menu->addAction(tr("Another name…"));
    other->setObjectName(QStringLiteral("addOwn"));
    connect(other, &QAction::triggered, this, [this] {
        m_ownName->show();
        m_ownName->setFocus();
    });
}

void ObjectForm::addOwn()
{
    const QString name = m_ownName->text().trimmed();
    m_ownName->clear();
    m_ownName->hide();
    if (name.isEmpty())
        return;
    if (m_subject.field(name) == json::NoNode && m_subject.field(name + QStringLiteral(".$")) == json::NoNode)
        m_subject.set(name, m_fresh, orderOf(m_plans));
    m_wanted = name;
}

void ObjectForm::add(const QString &key)
{
    m_opened.insert(key);
    refresh();
    setFocusTo(key);
}

void ObjectForm::setFocusTo(const QString &key)
{
    if (FieldEditor *editor = m_fields.value(key).editor)
        editor->setFocus();
}

} // namespace inspector
