// The form of one object: an editor for each field that is there or usually is, and a menu of those that could be
// added. Fields come and go with the text; those that stay keep their widget, and with it focus and caret.
#pragma once

#include "ui/inspector/form_plan.h"
#include "ui/inspector/subject.h"

#include <QHash>
#include <QSet>
#include <QWidget>

class QLineEdit;
class QMenu;
class QToolButton;
class QVBoxLayout;

namespace inspector {

class FieldEditor;

class ObjectForm : public QWidget
{
    Q_OBJECT

public:
    explicit ObjectForm(Subject subject, QWidget *parent = nullptr);

    void setPlans(std::vector<FieldPlan> plans) { m_plans = std::move(plans); }
    // The words of the menu's button; whether fields of other names than the plans' can be added, and as which JSON.
    void setGrowth(const QString &words, bool ownNames, const QString &fresh = QStringLiteral("\"\""));
    void refresh();
    void setFocusTo(const QString &key);
    // No field is there or usually is.
    bool isEmpty() const { return m_fields.isEmpty(); }
    bool mayGrow() const { return m_ownName || !absentPlans().empty(); }
    const Subject &subject() const { return m_subject; }

private:
    struct Field
    {
        FieldEditor *editor = nullptr;
        Shape shape = Shape::Line;
    };
    QString keyOf(const FieldPlan &plan) const;
    bool isPresent(const FieldPlan &plan) const;
    bool isShown(const FieldPlan &plan) const;
    std::vector<const FieldPlan *> absentPlans() const;
    QString focusedKey() const; // empty: the focus is elsewhere
    void dropVanished();
    void place(const FieldPlan &plan, int row);
    void fillMenu();
    void add(const QString &key);
    void addOwn();

    Subject m_subject;
    std::vector<FieldPlan> m_plans;
    QHash<QString, Field> m_fields;
    QSet<QString> m_opened; // chosen from the menu, not yet written
    QVBoxLayout *m_rows;
    QToolButton *m_addButton;
    QMenu *m_menu;
    QString m_fresh;
    QString m_wanted; // the field that gets the focus as soon as it is there
    QLineEdit *m_ownName = nullptr; // where fields of other names can be added
};

} // namespace inspector
