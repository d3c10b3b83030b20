// Why a file cannot be read. The first argument is its name.
#pragma once

#include "core/base/wording.h"

namespace text {

enum class Code : quint8 {
    Missing,
    IsFolder,
    Special,
    Unreadable, // the system's words
    TooLarge, // the sizes
    Binary, // the place
    Utf16,
    NotUtf8, // the byte
};

inline constexpr Wording Wordings[] = {
    {Code::Missing, "file-missing", QT_TRANSLATE_NOOP("problems", "There is no file %1.")},
    {Code::IsFolder, "file-is-folder", QT_TRANSLATE_NOOP("problems", "%1 is a folder, not a file.")},
    {Code::Special, "file-special", QT_TRANSLATE_NOOP("problems", "%1 is a pipe or a device, not a file.")},
    {Code::Unreadable, "file-unreadable", QT_TRANSLATE_NOOP("problems", "%1 cannot be read: %2.")},
    {Code::TooLarge, "file-too-large",
     QT_TRANSLATE_NOOP("problems", "%1 holds %2, more than the %3 that Batuta opens. A state machine may have 1 MB.")},
    {Code::Binary, "file-binary", QT_TRANSLATE_NOOP("problems", "%1 is not text: it has a zero byte at place %2.")},
    {Code::Utf16, "file-utf16",
     QT_TRANSLATE_NOOP("problems", "%1 is written in UTF-16. Batuta opens UTF-8: save it so in another editor first.")},
    {Code::NotUtf8, "file-not-utf8",
     QT_TRANSLATE_NOOP("problems",
                       "%1 is not written in UTF-8: byte %2 fits no character. Batuta leaves it as it is.")},
};
static_assert(isWhole(Wordings, Code::NotUtf8));

constexpr const Wording &wordingOf(Code code)
{
    return Wordings[size_t(code)];
}

} // namespace text
