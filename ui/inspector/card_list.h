// The elements of a list of objects as cards in their order: retriers, catchers, choice rules. Cards move, go and
// are added; each has the form of its object.
#pragma once

#include "ui/inspector/card.h"

#include <QWidget>

class QVBoxLayout;

namespace inspector {

class CardList : public QWidget
{
    Q_OBJECT

public:
    CardList(Subject owner, CardKind kind, QWidget *parent = nullptr);
    void refresh();
    int count() const;

private:
    void add();
    void move(int index, int to);
    void remove(int index);
    edit::Part listPart() const { return m_owner.inner(m_kind.key).part(); }

    Subject m_owner;
    const CardKind m_kind;
    QVBoxLayout *m_rows;
    std::vector<Card *> m_cards;
};

CardKind retriers();
CardKind catchers(const QString &target);
CardKind choiceRules(asl::QueryLanguage language, const QString &target);

} // namespace inspector
