// Why an intent is not done. Besides these there are those of json and, for files in YAML, of yaml.
#pragma once

#include "core/base/wording.h"

namespace edit {

enum class Code : quint8 {
    Failed, // its words
    BreaksSyntax,
    NotAsl,
    NameTaken, // the name
    NameEmpty,
    NameTooLong, // the name
    NoSuchState, // its name
    NoSuchEdge,
    NotASource, // the state
    NotATarget,
    OtherScope, // the two states
    IntoItself,
    StartNeeded,
    NothingToDo,
};

inline constexpr Wording Wordings[] = {
    {Code::Failed, "failed", QT_TRANSLATE_NOOP("problems", "Batuta met a fault of its own and changed nothing: %1")},
    {Code::BreaksSyntax, "breaks-syntax", QT_TRANSLATE_NOOP("problems", "This would leave the text broken.")},
    {Code::NotAsl, "not-asl",
     QT_TRANSLATE_NOOP("problems", "This is no state, states or workflow in Amazon States Language.")},
    {Code::NameTaken, "name-taken", QT_TRANSLATE_NOOP("problems", "There is already a state named “%1”.")},
    {Code::NameEmpty, "name-empty", QT_TRANSLATE_NOOP("problems", "A state needs a name.")},
    {Code::NameTooLong, "name-too-long", QT_TRANSLATE_NOOP("problems", "A state's name has at most 80 characters.")},
    {Code::NoSuchState, "no-such-state", QT_TRANSLATE_NOOP("problems", "The state “%1” is no longer there.")},
    {Code::NoSuchEdge, "no-such-edge", QT_TRANSLATE_NOOP("problems", "This arrow is no longer there.")},
    {Code::NotASource, "not-a-source", QT_TRANSLATE_NOOP("problems", "No arrow can leave “%1”: the flow ends there.")},
    {Code::NotATarget, "not-a-target", QT_TRANSLATE_NOOP("problems", "An arrow cannot lead there.")},
    {Code::OtherScope, "other-scope",
     QT_TRANSLATE_NOOP("problems", "“%1” and “%2” are in different branches; arrows stay within their branch.")},
    {Code::IntoItself, "into-itself", QT_TRANSLATE_NOOP("problems", "A state cannot be moved into itself.")},
    {Code::StartNeeded, "start-needed", QT_TRANSLATE_NOOP("problems", "A workflow needs a state to start at.")},
    {Code::NothingToDo, "nothing-to-do", QT_TRANSLATE_NOOP("problems", "There is nothing to change.")},
};
static_assert(isWhole(Wordings, Code::NothingToDo));

constexpr const Wording &wordingOf(Code code)
{
    return Wordings[size_t(code)];
}

} // namespace edit
