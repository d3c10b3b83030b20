// What can be put on the canvas: the flow's own kinds, and the service calls people use. Found by everyday words in
// English, Portuguese and Spanish too: "fila" and "cola" find SQS, "esperar" finds Wait.
#pragma once

#include "core/edit/intents.h"
#include "ui/theme/state_style.h"

namespace canvas {

struct PaletteEntry
{
    QString title; // "DynamoDB", "Choice"
    QString detail; // "PutItem"; empty for a kind
    theme::StateStyle style;
    asl::StateKind kind = asl::StateKind::Task;
    QString resource; // of a Task
    QString pattern; // the name of a piece of several states; empty for a single one
    QString line; // what a pattern does
    QString words; // what it is looked for by: folded to lower case without accents
    bool isMostUsed = false;

    bool isPattern() const { return !pattern.isEmpty(); }
    bool isFlow() const { return kind != asl::StateKind::Task; }
    edit::NewState newState(asl::QueryLanguage language) const;
};

// In the user's language of the moment.
std::vector<PaletteEntry> paletteEntries();
std::vector<PaletteEntry> kindEntries(); // Task and the flow kinds
// Somebody is about to search: what that needs is made ready beside the window's thread.
void prepareSearch();
// Of all the calls that AWS has: those that fit the query best, at most so many.
std::vector<PaletteEntry> actionEntries(const QString &query, size_t most);
// Every word of the query begins a word of the entry, or stands in its title.
bool matches(const PaletteEntry &entry, const QString &query);

} // namespace canvas
