// The README of a workflow that is handed in, in Markdown and in the user's language: what it does, how it starts, its
// states one by one, its test cases and how they go, and how it is run. What the user wrote is shown as it stands.
#pragma once

#include "core/rehearse/tried.h"

#include <QString>

namespace app {

struct ReadmeParts
{
    // Both outlive it.
    ReadmeParts(const asl::Definition &itsDefinition, const rehearse::Rehearsal &itsRehearsal)
        : definition(itsDefinition), rehearsal(itsRehearsal), coverage(itsDefinition)
    {
    }

    const asl::Definition &definition;
    const rehearse::Rehearsal &rehearsal;
    std::vector<rehearse::CaseResult> results; // of the rehearsal's cases
    rehearse::Coverage coverage;
    QString title;
    QString lesson; // its name; empty: none
    // Files beside it; empty: there is none.
    QString definitionFile, rehearsalFile, pictureFile, pageFile, notesFile;
};

QString readme(const ReadmeParts &parts);
// Of these no more than the states: what they do, in tables and step by step.
QString statesInMarkdown(const asl::Definition &definition, const QString &title);
// Where the one who hands in writes what was learnt.
QString notes(const QString &title);

} // namespace app
