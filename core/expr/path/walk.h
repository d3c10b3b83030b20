// Applies the steps of a path to a value. Nothing is copied: what is found is pointed to.
#pragma once

#include "core/expr/path/step.h"

namespace expr::path {

// Why a definite path led nowhere.
struct Lost
{
    std::size_t step = 0; // at which step
    const Value *at = nullptr;
};

// A definite path of plain children and indexes. Null: not there; `lost` tells where, if asked.
const Value *found(const Path &path, const Value &root, Lost *lost = nullptr);

// What a path selects that is not that plain. Computed values are kept alive by `made`.
struct Selection
{
    std::vector<const Value *> values;
    std::vector<std::unique_ptr<Value>> made;
};
Selection selected(const Path &path, const Value &start, const Value &root);

bool isPlain(const Path &path);

} // namespace expr::path
