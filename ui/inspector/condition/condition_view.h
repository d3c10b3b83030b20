// A condition as rows: one comparison, or others joined and negated, each within its own frame. Rows come and go with the
// text; those that stay keep their widgets, and with them focus and caret.
#pragma once

#include "ui/inspector/condition/conditions.h"

#include <QWidget>

class QComboBox;
class QMenu;
class QToolButton;
class QVBoxLayout;

namespace inspector {

class ComparisonRow;

class ConditionView : public QWidget
{
    Q_OBJECT

public:
    ConditionView(Conditions &conditions, const Way &way, Joint around = Joint::None);
    void show(const Condition &condition);

private:
    void build(Joint joint);
    void buildTop(Joint joint);
    void buildFoot(Joint joint);
    void showParts(const Condition &condition);
    QToolButton *menuButton();
    void fillMenu(QMenu &menu);
    QToolButton *adding(const QString &name, const QString &words);

    Conditions &m_conditions;
    const Way m_way;
    const Joint m_around; // what it is one of
    Condition m_shown;
    QWidget *m_body = nullptr; // of what it is now; made anew when that changes
    ComparisonRow *m_row = nullptr;
    QComboBox *m_joint = nullptr;
    QVBoxLayout *m_nest = nullptr;
    std::vector<ConditionView *> m_parts;
};

} // namespace inspector
