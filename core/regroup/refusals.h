// Why a piece of a workflow cannot be put elsewhere as a whole. Besides these there are edit's.
#pragma once

#include "core/base/wording.h"

namespace regroup {

enum class Code : quint8 {
    ManyWaysIn, // the states that something outside leads to
    ManyWaysOut, // the states outside that something leads to
    EndsInside, // a state that ends, the state that others go on to
    VariableStaysInside, // the variable, the state that reads or assigns it
    NotAContainer, // the state
    EmptyContainer, // the state
    NotACall, // the state
    ReadsTheAnswer, // the state, the field that reads more of the answer than what the workflow gave
    NotAWorkflow, // the text that was to be brought here
    NotInABranch,
    WholeBranch,
    NoBranchBehind,
    BranchNeverEnds,
    OnlyAtTimes, // the state that leads there by a rule or a catcher, the state it leads to
    VariableHidden, // the variable, the container that assigns it inside
};

inline constexpr Wording Wordings[] = {
    {Code::ManyWaysIn, "many-ways-in",
     QT_TRANSLATE_NOOP(
         "problems",
         "These states can only be put together where the flow enters them at one state; it enters at %1.")},
    {Code::ManyWaysOut, "many-ways-out",
     QT_TRANSLATE_NOOP(
         "problems",
         "These states can only be put together where the flow leaves them to one state; it leaves to %1.")},
    {Code::EndsInside, "ends-inside",
     QT_TRANSLATE_NOOP("problems", "“%1” ends the workflow and others go on to “%2”: put together, all would go on.")},
    {Code::VariableStaysInside, "variable-stays-inside",
     QT_TRANSLATE_NOOP("problems",
                       "The variable %1 is assigned here and used by “%2”: it would not be known there any more.")},
    {Code::NotAContainer, "not-a-container", QT_TRANSLATE_NOOP("problems", "“%1” holds no states.")},
    {Code::EmptyContainer, "empty-container",
     QT_TRANSLATE_NOOP("problems", "“%1” holds no states that could take its place.")},
    {Code::NotACall, "not-a-call",
     QT_TRANSLATE_NOOP("problems",
                       "“%1” does not start a workflow and wait for what it gives (startExecution.sync:2).")},
    {Code::ReadsTheAnswer, "reads-the-answer",
     QT_TRANSLATE_NOOP("problems",
                       "“%1” uses more of the answer than the Output, in %2: there is no execution to tell it.")},
    {Code::NotAWorkflow, "not-a-workflow",
     QT_TRANSLATE_NOOP("problems", "That is no workflow without faults in its text.")},
    {Code::NotInABranch, "not-in-a-branch",
     QT_TRANSLATE_NOOP("problems", "Only states of one branch of a Parallel can become a branch of their own.")},
    {Code::WholeBranch, "whole-branch",
     QT_TRANSLATE_NOOP("problems", "These states are a branch of their own already.")},
    {Code::NoBranchBehind, "no-branch-behind", QT_TRANSLATE_NOOP("problems", "There is no branch behind this one.")},
    {Code::BranchNeverEnds, "branch-never-ends",
     QT_TRANSLATE_NOOP("problems", "This branch comes to no end that the branch behind it could follow.")},
    {Code::OnlyAtTimes, "only-at-times",
     QT_TRANSLATE_NOOP(
         "problems",
         "“%1” leads to “%2” only at times, by a rule or an error: a branch of its own would run every time.")},
    {Code::VariableHidden, "variable-hidden",
     QT_TRANSLATE_NOOP(
         "problems", "The variable %1 is assigned inside of “%2” and by the other branch: one branch cannot do both.")},
};
static_assert(isWhole(Wordings, Code::VariableHidden));

constexpr const Wording &wordingOf(Code code)
{
    return Wordings[size_t(code)];
}

} // namespace regroup
