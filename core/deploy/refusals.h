// Why a workflow is not exported, and what there is to say of one that is.
#pragma once

#include "core/base/wording.h"

namespace deploy {

enum class Code : quint8 {
    NoStates,
    BadName, // the name
    Function, // the place
    KeyHole, // the placeholder
    PluginsPlace,
    PluginsFunction, // the place
    OpenPlace,
    // Notices:
    CommentsLost,
    Bare, // the placeholder
    StandIn, // the word
    Escaped, // as it is written
};

inline constexpr Wording Wordings[] = {
    {Code::NoStates, "export-no-states", QT_TRANSLATE_NOOP("problems", "There are no states to be exported.")},
    {Code::BadName, "export-bad-name",
     QT_TRANSLATE_NOOP(
         "problems",
         "“%1” cannot be a state machine's name: it has 1 to 80 characters, and no blanks, brackets or any "
         "of ? * \" # % \\ ^ | ~ ` $ & , ; : /")},
    {Code::Function, "export-function",
     QT_TRANSLATE_NOOP(
         "problems",
         "At %1 stands a function of CloudFormation, which only a template can hold. Put a ${Name} in its "
         "place.")},
    {Code::KeyHole, "export-key-hole",
     QT_TRANSLATE_NOOP("problems", "%1 stands in a key, where the Serverless Framework fills nothing in.")},
    {Code::PluginsPlace, "export-plugins-place",
     QT_TRANSLATE_NOOP(
         "problems",
         "The definition holds #{ in a text, which the Serverless Framework's plugin takes for a place to "
         "be filled in and cannot be talked out of.")},
    {Code::PluginsFunction, "export-plugins-function",
     QT_TRANSLATE_NOOP(
         "problems",
         "At %1 stands data with a Ref or an Fn:: among its names, which the Serverless Framework's plugin takes for a "
         "function of CloudFormation: all of it would be lost.")},
    {Code::OpenPlace, "export-open-place",
     QT_TRANSLATE_NOOP(
         "problems",
         "The definition holds a ${ that is not closed, beside places such as ${AWS::Region}: Fn::Sub, which the "
         "Serverless Framework's plugin then uses, would misread it.")},
    {Code::CommentsLost, "export-comments-lost",
     QT_TRANSLATE_NOOP("problems", "The definition is written as JSON, so its comments are not in it.")},
    {Code::Bare, "export-bare",
     QT_TRANSLATE_NOOP("problems",
                       "%1 stands without quotes, for a number or a boolean. Where a text is meant, quote it.")},
    {Code::StandIn, "export-stand-in",
     QT_TRANSLATE_NOOP("problems", "%1 in an ARN only holds the place of a real region or account: write that.")},
    {Code::Escaped, "export-escaped",
     QT_TRANSLATE_NOOP("problems", "%1 stays as it is: only Fn::Sub takes the exclamation mark away.")},
};
static_assert(isWhole(Wordings, Code::Escaped));

constexpr const Wording &wordingOf(Code code)
{
    return Wordings[size_t(code)];
}

} // namespace deploy
