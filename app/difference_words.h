// A comparison of two workflows in words: what is different, state by state, for whoever prints or shows it.
#pragma once

#include "core/diff/both.h"

namespace app {

struct Comparison
{
    asl::Definition before, after;
    diff::Difference difference;
};
// What is wrong with a definition that is not sound, and where: "3:5: A value is missing."; nothing if it can be compared.
std::optional<QString> whyNotCompared(const asl::Definition &definition);
Comparison comparisonOf(asl::Definition before, asl::Definition after);

struct DifferenceRow
{
    struct Field
    {
        QString name; // in ASL's words
        QString before, after; // as JSON; null: it is not there
    };
    std::optional<diff::Fate> fate; // none: the machine's own fields
    asl::StatePath path; // as it is after; of what is gone, as it was before
    QString title; // with its path: "Fork/0/Pay → Fork/0/Charge"
    QString name; // without: "Pay → Charge"
    QString kind; // as the user's language has it; empty for the machine
    std::vector<Field> fields;
};

// The machine's fields; then what came, what went, and the others in the order after.
std::vector<DifferenceRow> rowsOf(const Comparison &comparison);
// "Added: 2 · Removed: 1"; that nothing is different.
QString summaryOf(const diff::Difference &difference);

QString fateWord(diff::Fate fate); // "added"
QString fateSign(diff::Fate fate); // "+"
QString fateClass(diff::Fate fate); // as style sheets call it
QString machineWords(); // what the machine itself is called

} // namespace app
