// The text of a lesson's file: its steps and what stands in them.
#pragma once

#include "core/lesson/reader.h"
#include "core/lesson/sections.h"

namespace lesson {

void readBlocks(const Sections &sections, const QString &file, Page &page, Reading &into);
// In another language: the facts of its blocks are those of the lesson's first page, which has the same steps.
void readTranslatedBlocks(const Sections &sections, const QString &file, Page &page, Reading &into);

} // namespace lesson
