#include "ui/inspector/field/object_field.h"

#include "core/json/edit.h"
#include "ui/inspector/object_form.h"
#include "ui/theme/icons.h"

#include <QFrame>
#include <QToolButton>
#include <QVBoxLayout>

namespace inspector {

ObjectField::ObjectField(const Subject &about, const FieldPlan &plan)
    : FieldEditor(about, plan), m_form(new ObjectForm(about.inner(plan.key)))
{
    auto *frame = new QFrame;
    frame->setProperty("nest", true);
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(8, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_form);
    if (plan.holdsAttributes)
        m_form->setGrowth(tr("Add attribute"), true, QStringLiteral("{\"S\": \"\"}"));
    else if (isTemplate(plan))
        m_form->setGrowth(plan.inside == asl::Place::Assign ? tr("Add variable") : tr("Add property"), true);
    if (mayBeOneValue(plan)) {
        m_oneValue = new QToolButton;
        m_oneValue->setObjectName(QStringLiteral("oneValue"));
        m_oneValue->setText(plan.takesExpression ? tr("One expression instead")
                                : plan.takesPath ? tr("One path instead")
                                                 : tr("One value instead"));
        m_oneValue->setIcon(theme::icon(QStringLiteral("code")));
        m_oneValue->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        connect(m_oneValue, &QToolButton::clicked, this, &ObjectField::writeOneValue);
        column->addWidget(m_oneValue, 0, Qt::AlignLeft);
    }
    setInput(frame);
    frame->setFocusProxy(m_form->findChild<QToolButton *>(QStringLiteral("addField")));
}

// What a reader or writer calls tells which parameters it takes; a Task's have a form of their own.
std::vector<FieldPlan> ObjectField::plans() const
{
    if (plan().holdsAttributes)
        return attributeFields(tree(), value(), subject().language());
    if (!isTemplate(plan()))
        return placeFields(plan().inside, subject().language());
    const bool isOfItsCall = plan().inside == asl::Place::Parameters && !subject().isWholeState();
    const QString resource = tree().string(subject().field(QStringLiteral("Resource")));
    return parameterFields(isOfItsCall ? asl::integrationOf(resource) : asl::Integration{}, tree(), value(),
                           subject().language());
}

void ObjectField::showValue()
{
    m_form->setPlans(plans());
    m_form->refresh();
    if (m_oneValue)
        m_oneValue->setVisible(isAbsent());
}

void ObjectField::writeOneValue()
{
    if (plan().takesPath)
        writeAs(plan().key + QStringLiteral(".$"), json::quoted(QStringLiteral("$.value")));
    else
        write(json::quoted(plan().takesExpression ? QStringLiteral("{% $states.input %}") : QString()));
}

} // namespace inspector
