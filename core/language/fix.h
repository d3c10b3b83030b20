// Ways out of a problem, each a patch with a name. A fix that is offered has been tried: its problem is gone after it,
// and no other error or warning has come. What its name reads like is told elsewhere, by its kind.
#pragma once

#include "core/asl/definition.h"
#include "core/text/patch.h"
#include "core/validate/validator.h"

namespace language {

enum class FixKind : quint8 {
    CreateState, // arguments: the name
    NameState, // the state that is named instead
    RenameField, // the old name, the new one
    RemoveField, // the name
    AddFields, // the names
    ChooseValue, // the value as written
    EndHere,
    GoOnTo, // the state that comes next
    AddDefault, // the state it leads to
    MoveLast, // what is moved
    KeepAlone, // what stays
    RenameState, // the old name, the new one
    RemoveState, // the name
    ToJsonata, // the field, its twin
    PutIn, // the text
    TakeOut, // the text
    RemoveRule, // of a Choice
    CatchErrors, // the state that a new catcher leads to
};

struct Fix
{
    FixKind kind = FixKind::RemoveField;
    QStringList arguments;
    text::Patch patch;
};

std::vector<Fix> fixesFor(const asl::Definition &definition, const validate::Diagnostic &diagnostic,
                          const validate::Options &options = {});

// Whether the problem is gone after the patch, and no error or warning came instead.
bool isCure(const asl::Definition &definition, const std::vector<validate::Diagnostic> &before,
            const validate::Diagnostic &problem, const text::Patch &patch, const validate::Options &options);

} // namespace language
