#include "ui/inspector/condition/condition_view.h"

#include "ui/inspector/condition/comparison_row.h"
#include "ui/inspector/field/input_manners.h"
#include "ui/theme/icons.h"
#include "ui/theme/verbatim.h"

#include <QComboBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace inspector {
namespace {

bool isGroup(Joint joint)
{
    return joint == Joint::All || joint == Joint::Any;
}

bool areShownAlike(Joint one, Joint other)
{
    return one == other || (isGroup(one) && isGroup(other));
}

} // namespace

ConditionView::ConditionView(Conditions &conditions, const Way &way, Joint around)
    : m_conditions(conditions), m_way(way), m_around(around)
{
    QStringList steps;
    for (const int step : way)
        steps << QString::number(step);
    setObjectName(QStringLiteral("condition:") + steps.join(u'.'));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
}

void ConditionView::show(const Condition &condition)
{
    if (!m_body || !areShownAlike(m_shown.joint, condition.joint))
        build(condition.joint);
    m_shown = condition;
    if (m_row)
        m_row->show(condition);
    if (m_joint)
        m_joint->setCurrentIndex(condition.joint == Joint::All ? 0 : 1);
    showParts(condition);
}

void ConditionView::build(Joint joint)
{
    if (m_body) {
        m_body->hide();
        m_body->deleteLater();
    }
    m_row = nullptr;
    m_joint = nullptr;
    m_nest = nullptr;
    m_parts.clear();
    m_body = new QWidget;
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    layout()->addWidget(m_body);
    buildTop(joint);
    if (joint != Joint::None) {
        auto *frame = new QFrame;
        frame->setProperty("nest", true);
        m_nest = new QVBoxLayout(frame);
        m_nest->setContentsMargins(8, 0, 0, 0);
        m_nest->setSpacing(10);
        column->addWidget(frame);
    }
    buildFoot(joint);
}

void ConditionView::buildTop(Joint joint)
{
    auto *column = static_cast<QVBoxLayout *>(m_body->layout());
    if (joint == Joint::None) {
        m_row = new ComparisonRow(m_conditions, m_way, menuButton());
        column->addWidget(m_row);
        return;
    }
    auto *top = new QHBoxLayout;
    top->setSpacing(4);
    if (isGroup(joint)) {
        m_joint = new QComboBox;
        m_joint->setObjectName(QStringLiteral("input:joint"));
        m_joint->setAccessibleName(tr("How the conditions are joined"));
        m_joint->setFocusPolicy(Qt::StrongFocus);
        m_joint->addItem(tr("All of these (And)"));
        m_joint->addItem(tr("Any of these (Or)"));
        teachManners(*m_joint);
        connect(m_joint, &QComboBox::activated, this,
                [this](int index) { m_conditions.rejoin(m_way, index == 0 ? Joint::All : Joint::Any); });
        top->addWidget(m_joint, 1);
    } else {
        QLabel *words = theme::plainLabel(tr("Not this (Not)"));
        words->setProperty("role", QStringLiteral("small"));
        top->addWidget(words, 1);
    }
    top->addWidget(menuButton());
    column->addLayout(top);
}

// A group grows at its end; a condition that is in none is joined to another.
void ConditionView::buildFoot(Joint joint)
{
    auto *column = static_cast<QVBoxLayout *>(m_body->layout());
    if (isGroup(joint)) {
        QToolButton *add = adding(QStringLiteral("addCondition"), tr("Condition"));
        connect(add, &QToolButton::clicked, this, [this] { m_conditions.add(m_way); });
        column->addWidget(add, 0, Qt::AlignLeft);
        return;
    }
    if (!m_way.isEmpty())
        return;
    auto *foot = new QHBoxLayout;
    foot->setSpacing(4);
    QToolButton *both = adding(QStringLiteral("joinAll"), tr("And"));
    QToolButton *either = adding(QStringLiteral("joinAny"), tr("Or"));
    connect(both, &QToolButton::clicked, this, [this] { m_conditions.join(m_way, Joint::All); });
    connect(either, &QToolButton::clicked, this, [this] { m_conditions.join(m_way, Joint::Any); });
    foot->addWidget(both);
    foot->addWidget(either);
    foot->addStretch(1);
    column->addLayout(foot);
}

void ConditionView::showParts(const Condition &condition)
{
    while (m_parts.size() > condition.parts.size()) {
        m_parts.back()->hide();
        m_parts.back()->deleteLater();
        m_parts.pop_back();
    }
    while (m_parts.size() < condition.parts.size()) {
        m_parts.push_back(new ConditionView(m_conditions, m_way + Way{int(m_parts.size())}, condition.joint));
        m_nest->addWidget(m_parts.back());
    }
    for (size_t i = 0; i < m_parts.size(); ++i)
        m_parts[i]->show(condition.parts[i]);
}

QToolButton *ConditionView::adding(const QString &name, const QString &words)
{
    auto *button = new QToolButton;
    button->setObjectName(name);
    button->setText(words);
    button->setIcon(theme::icon(QStringLiteral("plus")));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    return button;
}

QToolButton *ConditionView::menuButton()
{
    auto *button = new QToolButton;
    button->setObjectName(QStringLiteral("conditionMenu"));
    button->setIcon(theme::icon(QStringLiteral("ellipsis")));
    button->setIconSize({14, 14});
    button->setFixedSize(24, 28);
    button->setStyleSheet(QStringLiteral("QToolButton { padding: 0; } QToolButton::menu-indicator { image: none; }"));
    button->setToolTip(theme::verbatim(tr("Join, negate, remove")));
    button->setAccessibleName(tr("Join, negate, remove"));
    button->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(button);
    button->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        fillMenu(*menu);
    });
    return button;
}

void ConditionView::fillMenu(QMenu &menu)
{
    const auto offer = [&](const QString &name, const QString &words, auto &&deed) {
        QAction *action = menu.addAction(words);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, deed);
    };
    const bool isAlone = isGroup(m_shown.joint) && m_shown.parts.size() == 1;
    if (m_around != Joint::All && m_shown.joint != Joint::All)
        offer(QStringLiteral("joinAll"), tr("Join another by And"), [this] { m_conditions.join(m_way, Joint::All); });
    if (m_around != Joint::Any && m_shown.joint != Joint::Any)
        offer(QStringLiteral("joinAny"), tr("Join another by Or"), [this] { m_conditions.join(m_way, Joint::Any); });
    if (m_shown.joint == Joint::Negation)
        offer(QStringLiteral("unwrap"), tr("Take the Not away"), [this] { m_conditions.unwrap(m_way); });
    else if (m_around != Joint::Negation)
        offer(QStringLiteral("negate"), tr("Negate (Not)"), [this] { m_conditions.join(m_way, Joint::Negation); });
    if (isAlone)
        offer(QStringLiteral("unwrap"), tr("Take out of the group"), [this] { m_conditions.unwrap(m_way); });
    if (isGroup(m_around))
        offer(QStringLiteral("remove"), tr("Remove the condition"), [this] { m_conditions.remove(m_way); });
}

} // namespace inspector
