// What is wrong with a lesson's files, or why a lesson cannot be read at all.
#pragma once

#include "core/base/wording.h"

namespace lesson {

enum class Code : quint8 {
    NoLesson, // the folder
    NoFrontMatter,
    OpenFrontMatter,
    OpenFence,
    NotYaml, // the parser's words
    Lacks, // the field
    UnknownField, // the field
    WrongValue, // the field, what may stand there
    UnknownNeed, // the name
    SameId, // the id
    NoRightOption, // the quiz
    SeveralRightOptions, // the quiz
    BrokenExpression, // the expression, the reason
    UnknownState, // the state
    OtherSteps, // how many, how many are wanted
    OtherBlocks, // the step, what is missing or other
    FileMissing, // the file
    Broken, // the file
    NotAllowed, // the Type
    ReferenceFails, // the case
    ReferenceWish, // the requirement
    StarterPasses,
    NoCases,
    CaseRefused, // the case, the reason
};

inline constexpr Wording Wordings[] = {
    {Code::NoLesson, "no-lesson", QT_TRANSLATE_NOOP("problems", "%1 is no lesson: it has no lesson.md.")},
    {Code::NoFrontMatter, "no-front-matter",
     QT_TRANSLATE_NOOP("problems", "A lesson begins with its facts, in YAML between two lines of ---.")},
    {Code::OpenFrontMatter, "open-front-matter", QT_TRANSLATE_NOOP("problems", "The second line of --- is missing.")},
    {Code::OpenFence, "open-fence", QT_TRANSLATE_NOOP("problems", "The block that begins here is not closed.")},
    {Code::NotYaml, "not-yaml", QT_TRANSLATE_NOOP("problems", "This is not YAML: %1")},
    {Code::Lacks, "lesson-lacks", QT_TRANSLATE_NOOP("problems", "“%1” is missing.")},
    {Code::UnknownField, "lesson-unknown-field", QT_TRANSLATE_NOOP("problems", "Nothing is known of “%1” here.")},
    {Code::WrongValue, "lesson-wrong-value", QT_TRANSLATE_NOOP("problems", "“%1” takes %2.")},
    {Code::UnknownNeed, "lesson-unknown-need",
     QT_TRANSLATE_NOOP("problems", "There is no case and no requirement “%1”.")},
    {Code::SameId, "lesson-same-id", QT_TRANSLATE_NOOP("problems", "There is another “%1”.")},
    {Code::NoRightOption, "quiz-no-right-option", QT_TRANSLATE_NOOP("problems", "No option is right.")},
    {Code::SeveralRightOptions, "quiz-several-right-options",
     QT_TRANSLATE_NOOP("problems", "More than one option is right; then its kind is several.")},
    {Code::BrokenExpression, "quiz-broken-expression", QT_TRANSLATE_NOOP("problems", "“%1” cannot be evaluated: %2")},
    {Code::UnknownState, "lesson-unknown-state", QT_TRANSLATE_NOOP("problems", "The reference has no state “%1”.")},
    {Code::OtherSteps, "lesson-other-steps",
     QT_TRANSLATE_NOOP("problems", "There are %1 steps here, and %2 in lesson.md.")},
    {Code::OtherBlocks, "lesson-other-blocks",
     QT_TRANSLATE_NOOP("problems", "The step “%1” has other blocks than in lesson.md: %2.")},
    {Code::FileMissing, "lesson-file-missing", QT_TRANSLATE_NOOP("problems", "There is no %1 in the folder.")},
    {Code::Broken, "lesson-broken-definition", QT_TRANSLATE_NOOP("problems", "%1 is not a sound definition.")},
    {Code::NotAllowed, "lesson-not-allowed", QT_TRANSLATE_NOOP("problems", "The lesson does not allow %1.")},
    {Code::ReferenceFails, "lesson-reference-fails",
     QT_TRANSLATE_NOOP("problems", "The reference does not do what the case “%1” expects.")},
    {Code::ReferenceWish, "lesson-reference-wish",
     QT_TRANSLATE_NOOP("problems", "The reference does not meet the requirement “%1”.")},
    {Code::StarterPasses, "lesson-starter-passes",
     QT_TRANSLATE_NOOP("problems", "What the student begins with passes every check already.")},
    {Code::NoCases, "lesson-no-cases", QT_TRANSLATE_NOOP("problems", "There are no cases: nothing would be checked.")},
    {Code::CaseRefused, "lesson-case-refused", QT_TRANSLATE_NOOP("problems", "The case “%1” cannot run: %2")},
};
static_assert(isWhole(Wordings, Code::CaseRefused));

constexpr const Wording &wordingOf(Code code)
{
    return Wordings[size_t(code)];
}

} // namespace lesson
