// AWS's terms beside the course's words, in the user's language: what each means in a sentence or two, and what leads to
// it: types of states, fields, names of errors, types of events. Which terms there are and what leads to them is told in
// resources/glossary/terms.json, the words in a file for each language.
#pragma once

#include "core/history/recording.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace lesson {

struct Term
{
    QString id;
    QString aws; // AWS's own, in English
    QString word; // the course's
    QString text;
    QStringList see; // ids of others
    QStringList states, fields, errors, events; // what leads to it, by the names that ASL and AWS's histories have
};

class Glossary
{
public:
    // "pt_BR", "es_AR"; English for a language that it does not speak.
    static const Glossary &in(const QString &language);

    const std::vector<Term> &terms() const { return m_terms; } // by the course's words
    const Term *find(const QString &id) const; // null for none
    const Term *ofState(asl::StateKind kind) const;
    const Term *ofField(const QString &name) const;
    const Term *ofError(const QString &name) const; // any name: a user's own lead to what a name of an error is
    const Term *ofEvent(history::EventType type) const;

    // What the last of so many events of a run is about, the rule that it follows first; the state's fields that matter
    // then are among them, and nothing that only a later event tells.
    std::vector<const Term *> termsAt(const history::Recording &run, std::int64_t count) const;

private:
    explicit Glossary(const QString &language);
    const Term *leadingTo(QStringList Term::*names, const QString &name) const;

    std::vector<Term> m_terms;
};

} // namespace lesson
