// States on their way into a machine: a little machine of their own, so that the same steps prepare them.
// Prepared means: names that are free, arrows among them kept, arrows out of them led to where the flow goes
// on.
#pragma once

#include "core/edit/spots.h"

#include <QSet>

namespace edit {

class Group
{
public:
    // One new state, laid out as the machine is.
    static Group made(const NewState &state, const Definition &machine);
    // States as they are written in the machine, all in one scope or not; refuses damaged ones.
    static Result<Group> written(const Definition &now, const std::vector<StatePath> &states);
    // `members` are properties as text: "Name": {…}, …
    static Group parsed(const QString &members, const QString &start, asl::QueryLanguage language);

    const Definition &machine() const { return m_text.now(); }
    const asl::Scope &scope() const { return machine().root; }
    QStringList names() const;
    // Renames what is taken, at all depths or in the group's own scope only; references follow.
    void makeUnique(const QSet<QString> &taken, bool atAllDepths = true);
    // Spells out the query language of every state that the machine around would read in another one.
    void keepLanguage(asl::QueryLanguage around);
    // Leads the arrows out of the group to where the flow goes on from the joint, or says why they cannot be. What a
    // user wrote stays: rules and catchers whose states are not here keep naming them, and that is told.
    std::optional<Refusal> prepare(const Definition &machine, const Joint &joint);
    // Puts the states' texts at the joint and ties them in.
    bool put(Editing &target, const Joint &joint);

private:
    explicit Group(const Definition &machine) : m_text(machine) {}

    void rename(const QHash<StatePath, QString> &names);
    QHash<QString, QStringList> neighbours() const;
    std::vector<QStringList> chains() const;
    QString entryOf(const QStringList &chain) const;
    // False where nothing of the chain, or of the state, leads onward.
    bool lead(const QStringList &chain, const QString &onward, const asl::Scope &around, bool isLoose);
    bool leadState(const QString &name, const QString &onward, const asl::Scope &around, bool isLoose);
    bool leadArrow(const EdgeName &arrow, const QString &onward, const asl::Scope &around, bool isLoose);

    Editing m_text;
    std::vector<Notice> m_notices; // of arrows to what is not where the group comes to
    QString m_entry; // what leads to the group leads here
};

} // namespace edit
