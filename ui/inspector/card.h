// One element of a list of objects: a title in plain words, its form, and the buttons that move it or take it away.
#pragma once

#include "core/asl/vocabulary.h"
#include "ui/inspector/subject.h"

#include <QFrame>

class QLabel;
class QToolButton;

namespace inspector {

class ChipRow;
class ObjectForm;
class RuleForm;

// What the cards of one kind of list say.
struct CardKind
{
    QString key; // "Retry"
    asl::Place place = asl::Place::None;
    QString heading; // over the cards
    QString addWords; // "Add a retrier"
    QString addLabel; // of the history: "Add a retrier to %1"
    QString removeLabel;
    QString moveLabel;
    QString fresh; // a new element, as JSON text
    bool isRule = false; // the card also shows what the rule asks
};

class Card : public QFrame
{
    Q_OBJECT

public:
    // `kind` outlives the card.
    Card(Subject subject, const CardKind &kind, int index);
    void refresh(int count);

Q_SIGNALS:
    void moveWanted(int index, int to);
    void removeWanted(int index);

private:
    void buildTop();
    void showTitle();

    Subject m_subject;
    const CardKind &m_kind;
    int m_index;
    QLabel *m_title;
    ChipRow *m_errors;
    QLabel *m_note;
    ObjectForm *m_form;
    QToolButton *m_up = nullptr;
    QToolButton *m_down = nullptr;
    RuleForm *m_rule = nullptr;
};

} // namespace inspector
