// What may be written within one text value that is edited by itself: as the whole text would offer it there, told in the
// value's own places. The value need not be in the text yet; JSON and YAML make no difference.
#pragma once

#include "core/edit/edit_part.h"
#include "core/language/completion.h"

namespace language {

struct ValueCompletions
{
    text::Span span; // of the value: what an item takes the place of
    std::vector<Item> items; // those that fit what is typed, best first
};

// `value` stands, or is to stand, in the object under the key.
ValueCompletions completionsIn(const asl::Definition &now, const edit::Part &object, const QString &key,
                               const QString &value, qsizetype caret);

} // namespace language
