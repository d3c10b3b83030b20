// Files of deployment tools, which hold state machines among other things: what such a file is, and the machines in it.
#pragma once

#include "core/exchange/machine.h"

namespace exchange {

struct Template
{
    Tool tool = Tool::Sam;
    std::vector<Machine> machines; // in the file's order
    json::SharedTree tree; // what a file of YAML or JSON was read into; null for Terraform's own syntax
    bool hasBraces = false; // a pattern of yet another tool, {{ … }}: seen by its lines, and not read
};

// Told by the content alone. A text that is a definition, sound or not, is never taken for a template.
std::optional<Template> templateIn(const QString &text);

// Where among its machines the one of that name is; the only one, where no name is given.
Result<size_t> indexOf(const Template &in, const QString &name);
Result<Machine> machineNamed(const Template &in, const QString &name);

// The same machine in the outer text once that has been edited. Refuses ("breaks-template") where its definition does not
// say what is wanted: the edit has broken what carries it.
Result<Machine> readAgain(const QString &outer, const Machine &machine, const QString &wanted);
// The same, of what has been read already.
Result<Machine> sameMachine(const Template &again, const Machine &machine, const QString &wanted);

// The machine's definition as a file of its own would hold it: an expression of the template's is ${Name}, by the hole's name.
QString standalone(const Inner &inner);

// "sam-definition-uri", "cloudformation-join", "terraform-heredoc": how the machine is carried, in a word.
QString carrierName(const Machine &machine);

} // namespace exchange
