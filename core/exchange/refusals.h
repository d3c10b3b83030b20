// Why a machine in a template cannot be read or edited where it stands.
#pragma once

#include "core/base/result.h"

#include <algorithm>

namespace exchange {

enum class Code : quint8 {
    SplitsHole, // the hole's expression
    BesideHole, // the same
    BreaksCarrier,
    OuterAnchor, // the anchor's name
    Remote, // what names the place
    Expression, // the expression
    Braces,
    NoMachine, // the name asked for, those that there are
    ManyMachines, // those that there are, one of them
    FileMissing, // its name
    Directives, // HCL's %{ if }
    Strips, // HCL's ${~ }
    Malformed, // what stands in the definition's place
    Undefined,
    OpenPath, // the path, what it depends on
};

inline constexpr Wording Wordings[] = {
    {Code::SplitsHole, "hole-split",
     QT_TRANSLATE_NOOP("problems", "The template fills in %1 here; it stays whole or goes whole.")},
    {Code::BesideHole, "beside-hole",
     QT_TRANSLATE_NOOP("problems",
                       "The template joins its pieces without a text of its own beside %1: nothing can be "
                       "written there.")},
    {Code::BreaksCarrier, "breaks-template",
     QT_TRANSLATE_NOOP("problems",
                       "Written so, the template around the definition could not be read any more. Mend the "
                       "syntax errors first; nothing is lost meanwhile.")},
    {Code::OuterAnchor, "outer-anchor",
     QT_TRANSLATE_NOOP("problems",
                       "It uses *%1, an anchor that stands elsewhere in the template. Write the value out there "
                       "to edit it here.")},
    {Code::Remote, "definition-remote",
     QT_TRANSLATE_NOOP("problems",
                       "The definition lies in S3 (%1), which is not read: Batuta works without a network.")},
    {Code::Expression, "definition-expression",
     QT_TRANSLATE_NOOP("problems", "The definition is worked out from %1; it does not stand in this file.")},
    {Code::Braces, "template-of-template",
     QT_TRANSLATE_NOOP("problems",
                       "The file is a pattern that another tool fills in first ({{ … }}): generate it, and open "
                       "what comes out.")},
    {Code::NoMachine, "machine-missing",
     QT_TRANSLATE_NOOP("problems", "There is no state machine %1 in it. There are: %2.")},
    {Code::ManyMachines, "machines-many",
     QT_TRANSLATE_NOOP("problems", "It holds several state machines: %1. Say which one, as in FILE#%2.")},
    {Code::FileMissing, "definition-file-missing",
     QT_TRANSLATE_NOOP("problems", "The definition is to be in %1, which is not there.")},
    {Code::Directives, "definition-directives",
     QT_TRANSLATE_NOOP("problems",
                       "Terraform works parts of this definition out (%{ if } or %{ for }): what it says is known only "
                       "when Terraform runs, so it is not read.")},
    {Code::Strips, "heredoc-strips",
     QT_TRANSLATE_NOOP("problems",
                       "Terraform takes blanks away in this text (${~ }): it can be read, and not be edited here.")},
    {Code::Malformed, "definition-malformed",
     QT_TRANSLATE_NOOP("problems", "No definition can be read from what stands in its place: %1.")},
    {Code::Undefined, "definition-undefined",
     QT_TRANSLATE_NOOP("problems", "The template gives this state machine no definition.")},
    {Code::OpenPath, "definition-path-open",
     QT_TRANSLATE_NOOP("problems",
                       "Which file holds the definition depends on %2, which is known only at deployment: %1.")},
};
static_assert(isWhole(Wordings, Code::OpenPath));

constexpr const Wording &wordingOf(Code code)
{
    return Wordings[size_t(code)];
}

// One of these, which all speak of a file whose name stands before them.
inline bool isOfTemplate(const Refusal &refusal)
{
    return std::ranges::any_of(Wordings, [&](const Wording &each) { return refusal.wording == &each; });
}

} // namespace exchange
