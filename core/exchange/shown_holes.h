// What a deployment tool fills in, where a definition shows it: each ${Name}, and each function that a template's own values
// hold.
#pragma once

#include "core/exchange/machine.h"

namespace exchange {

struct ShownHole
{
    text::Span place; // in the definition's text
    QString name; // what runs call it
    QString expression; // what fills it, as the template writes it; empty: nobody knows
    std::optional<QString> value; // where it is a constant
    // As it is written, where that says more than its name.
    QString words() const { return expression.isEmpty() ? QStringLiteral("${%1}").arg(name) : expression; }
    bool operator==(const ShownHole &) const = default;
};

// In order, none within another.
std::vector<ShownHole> holesShown(const json::Tree &tree, const std::vector<Filling> &fillings);
// What fills the holes of a machine's definition where it stands in its template, or in the file that the template names.
std::vector<Filling> fillingsOf(const Machine &machine);

} // namespace exchange
