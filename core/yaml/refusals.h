// Why a file in YAML cannot be changed, or not be said in the other format.
#pragma once

#include "core/base/wording.h"

namespace yaml {

enum class Code : quint8 {
    NotConvertible,
    Shared, // the field
    Layout, // the field
    ManyDocuments,
};

inline constexpr Wording Wordings[] = {
    {Code::NotConvertible, "not-convertible",
     QT_TRANSLATE_NOOP("problems", "This cannot be said in the other format.")},
    {Code::Shared, "yaml-shared",
     QT_TRANSLATE_NOOP(
         "problems",
         "An anchor, alias or merge key of YAML shares this text (“%1”) with other places. Change it in the text.")},
    {Code::Layout, "yaml-layout",
     QT_TRANSLATE_NOOP("problems", "“%1” is laid out too unusually. Change it in the text.")},
    {Code::ManyDocuments, "yaml-many-documents",
     QT_TRANSLATE_NOOP("problems", "The file holds several YAML documents. Change them in the text.")},
};
static_assert(isWhole(Wordings, Code::ManyDocuments));

constexpr const Wording &wordingOf(Code code)
{
    return Wordings[size_t(code)];
}

} // namespace yaml
