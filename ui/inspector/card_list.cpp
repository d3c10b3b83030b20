#include "ui/inspector/card_list.h"

#include "core/json/edit.h"
#include "ui/theme/verbatim.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace inspector {

CardList::CardList(Subject owner, CardKind kind, QWidget *parent)
    : QWidget(parent), m_owner(std::move(owner)), m_kind(std::move(kind)), m_rows(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("cards:") + m_kind.key);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(8);
    auto *heading = theme::plainLabel(m_kind.heading);
    heading->setProperty("role", QStringLiteral("section"));
    heading->setWordWrap(true);
    m_rows->addWidget(heading);
    auto *button = new QToolButton;
    button->setObjectName(QStringLiteral("addCard:") + m_kind.key);
    button->setText(m_kind.addWords);
    button->setProperty("framed", true);
    connect(button, &QToolButton::clicked, this, &CardList::add);
    m_rows->addWidget(button, 0, Qt::AlignLeft);
}

int CardList::count() const
{
    const json::NodeId list = m_owner.field(m_kind.key);
    return m_owner.tree().isArray(list) ? m_owner.tree()[list].childCount : 0;
}

// A card stands for a place in the list, so that moving elements moves what the cards show.
void CardList::refresh()
{
    const auto wanted = size_t(count());
    while (m_cards.size() > wanted) {
        m_cards.back()->hide();
        m_cards.back()->deleteLater();
        m_cards.pop_back();
    }
    while (m_cards.size() < wanted) {
        const int index = int(m_cards.size());
        auto *card = new Card(m_owner.inner(m_kind.key).inner(QString::number(index)), m_kind, index);
        connect(card, &Card::moveWanted, this, &CardList::move);
        connect(card, &Card::removeWanted, this, &CardList::remove);
        m_rows->insertWidget(1 + index, card);
        m_cards.push_back(card);
    }
    for (Card *card : m_cards)
        card->refresh(int(wanted));
}

void CardList::add()
{
    m_owner.session().perform(edit::insertPart(m_owner.now()->definition, listPart(), count(), m_kind.fresh),
                              m_kind.addLabel.arg(m_owner.name()));
}

void CardList::move(int index, int to)
{
    const edit::Part element = m_owner.inner(m_kind.key).inner(QString::number(index)).part();
    m_owner.session().perform(edit::movePart(m_owner.now()->definition, element, to),
                              m_kind.moveLabel.arg(m_owner.name()));
}

void CardList::remove(int index)
{
    const edit::Part element = m_owner.inner(m_kind.key).inner(QString::number(index)).part();
    m_owner.session().perform(edit::removePart(m_owner.now()->definition, element),
                              m_kind.removeLabel.arg(m_owner.name()));
}

CardKind retriers()
{
    return {QStringLiteral("Retry"),
            asl::Place::Retrier,
            CardList::tr("Try again after errors"),
            CardList::tr("Add a retrier"),
            CardList::tr("Add a retrier to %1"),
            CardList::tr("Remove a retrier from %1"),
            CardList::tr("Move a retrier of %1"),
            QStringLiteral("{\n  \"ErrorEquals\": [\"States.ALL\"],\n  \"IntervalSeconds\": 1,\n"
                           "  \"MaxAttempts\": 3,\n  \"BackoffRate\": 2\n}")};
}

CardKind catchers(const QString &target)
{
    return {QStringLiteral("Catch"),
            asl::Place::Catcher,
            CardList::tr("Go elsewhere after errors"),
            CardList::tr("Add a catcher"),
            CardList::tr("Add a catcher to %1"),
            CardList::tr("Remove a catcher from %1"),
            CardList::tr("Move a catcher of %1"),
            QStringLiteral("{\n  \"ErrorEquals\": [\"States.ALL\"],\n  \"Next\": %1\n}").arg(json::quoted(target))};
}

CardKind choiceRules(asl::QueryLanguage language, const QString &target)
{
    const QString condition = language == asl::QueryLanguage::Jsonata
        ? QStringLiteral("\"Condition\": \"{% $exists($states.input.value) %}\"")
        : QStringLiteral("\"Variable\": \"$.value\",\n  \"IsPresent\": true");
    CardKind kind{QStringLiteral("Choices"),
                  asl::Place::ChoiceRule,
                  CardList::tr("Rules, tried in this order"),
                  CardList::tr("Add a rule"),
                  CardList::tr("Add a rule to %1"),
                  CardList::tr("Remove a rule from %1"),
                  CardList::tr("Move a rule of %1"),
                  QStringLiteral("{\n  %1,\n  \"Next\": %2\n}").arg(condition, json::quoted(target))};
    kind.isRule = true;
    return kind;
}

} // namespace inspector
