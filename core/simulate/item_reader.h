// What an ItemReader reads, from a local folder that stands for S3: FOLDER/BUCKET/KEY. JSON arrays, JSON lines, CSV,
// inventory manifests of CSV files, and listings of objects.
#pragma once

#include "core/simulate/program.h"

namespace sim {

struct ReadItems
{
    SharedValue items;
    std::optional<expr::Failure> failure;  // of the reader's own arguments
    std::optional<std::string> complaint;  // States.ItemReaderFailed
};

ReadItems readItems(const ReaderCode &reader, const expr::Environment &environment, const std::string &folder);

} // namespace sim
