// One field of a form: its label, something to edit it with, and below it what is wrong, in words, while one types.
// What is not valid is not written; what is already there is not written again.
#pragma once

#include "ui/inspector/form_plan.h"
#include "ui/inspector/subject.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QToolButton;
class QVBoxLayout;

namespace inspector {

class HoleChips;

class FieldEditor : public QWidget
{
    Q_OBJECT

public:
    FieldEditor(Subject subject, FieldPlan plan);

    const FieldPlan &plan() const { return m_plan; }
    void refresh();
    // The order in which a new field is put among its neighbours.
    void setOrder(const QStringList &order) { m_order = order; }
    // The JSONata that the field holds, without {% %}; empty: none. And what it came to, told below it; empty: nothing is.
    virtual QString expression() const { return {}; }
    void showPreview(const QString &outcome);
    // The field of the state that all of this stands in: "Assign", "Catch".
    QString stateField() const;

Q_SIGNALS:
    // The field was absent all along: it is only to disappear from the form.
    void dismissed(const QString &key);
    void renaming(const QString &key, const QString &newKey);

protected:
    // Shows what the text says now. What is being typed keeps its caret where it says the same.
    virtual void showValue() = 0;
    // What one edits with: named after the field, told its label, its undo keys left to the window. It stands in
    // the form by itself, or within a frame.
    void setInput(QWidget *input, QWidget *frame = nullptr);

    const Subject &subject() const { return m_subject; }
    const json::Tree &tree() const { return m_subject.tree(); }
    // As it is written now: a parameter that is a path has another key.
    QString key() const { return writtenKey(m_plan, tree(), m_subject.node()); }
    json::NodeId value() const { return m_subject.field(key()); }
    bool isAbsent() const { return value() == json::NoNode; }
    void write(const QString &json) { writeAs(key(), json); }
    void writeAs(const QString &newKey, const QString &json);
    void removeField();
    void showError(const QString &sentence); // empty: nothing is wrong

private:
    std::span<const exchange::ShownHole> holes() const;
    void buildTop();
    QWidget *nameWidget();
    void rename();

    Subject m_subject;
    FieldPlan m_plan;
    QStringList m_order;
    QLabel *m_label = nullptr;
    QLineEdit *m_name = nullptr; // in the label's place where the name is the user's
    QWidget *m_input = nullptr;
    QVBoxLayout *m_column;
    HoleChips *m_holes;
    QLabel *m_error;
    QLabel *m_preview = nullptr;
    QToolButton *m_remove; // of what is optional and there
};

// The editor for that shape.
FieldEditor *fieldEditorFor(Shape shape, const Subject &subject, const FieldPlan &plan);

} // namespace inspector
