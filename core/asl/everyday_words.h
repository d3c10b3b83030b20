// What people say for what AWS's actions and services are called by.
#pragma once

#include <QStringView>

#include <span>

namespace asl {

struct EverydayWord
{
    const char *said; // folded, parted by blanks: Portuguese, Spanish, other English
    const char *meant; // parts of AWS's names, parted by blanks
};

std::span<const EverydayWord> everydayWords();

} // namespace asl
