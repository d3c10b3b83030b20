// Why a file is not written, or not opened as a definition. Of a file the first argument is its
// name.
#pragma once

#include "core/base/wording.h"

namespace app {

enum class Code : quint8 {
    Unwritable, // the system's words
    StreamUnwritable, // the system's words
    Cut, // the system's words, the copy
    Newer,
    PipeUnread,
    PictureFormat, // the ending
    NotConverted, // the fault's words
    NoDefinition, // see templateSentence()
    RunTooLong, // its events, the most
    RunTooLarge, // the most, in megabytes
    NotDocumented,
};

inline constexpr Wording Wordings[] = {
    {Code::Unwritable, "file-unwritable",
     QT_TRANSLATE_NOOP("problems", "%1 could not be written: %2. It is as it was before.")},
    {Code::StreamUnwritable, "stream-unwritable", QT_TRANSLATE_NOOP("problems", "%1 could not be written: %2.")},
    {Code::Cut, "file-cut",
     QT_TRANSLATE_NOOP("problems", "%1 was damaged while it was written: %2. What it held before is kept in %3.")},
    {Code::Newer, "file-newer",
     QT_TRANSLATE_NOOP("problems",
                       "%1 was changed by another program since it was read here, and has not been written over.")},
    {Code::PipeUnread, "pipe-unread", QT_TRANSLATE_NOOP("problems", "Nobody reads the pipe %1.")},
    {Code::PictureFormat, "picture-format",
     QT_TRANSLATE_NOOP("problems", "A picture's name ends in .svg, .png or .pdf, not in .%2.")},
    {Code::NotConverted, "conversion-broke-off",
     QT_TRANSLATE_NOOP("problems", "This cannot be converted as it is: %1")},
    {Code::NoDefinition, "template",
     QT_TRANSLATE_NOOP("problems", "%1 is a file of a deployment tool, not a definition.")},
    {Code::RunTooLong, "run-too-long",
     QT_TRANSLATE_NOOP("problems",
                       "%1 is not written: the run has %2 events, and a page shows at most %3. Its history can be "
                       "exported instead.")},
    {Code::RunTooLarge, "run-too-large",
     QT_TRANSLATE_NOOP("problems",
                       "%1 is not written: the data of this run makes a page larger than %2 MB. Its history can be "
                       "exported instead.")},
    {Code::NotDocumented, "not-documented",
     QT_TRANSLATE_NOOP("problems", "%1 is broken or has no states yet, so there is nothing to hand in.")},
};
static_assert(isWhole(Wordings, Code::NotDocumented));

constexpr const Wording &wordingOf(Code code)
{
    return Wordings[size_t(code)];
}

} // namespace app
