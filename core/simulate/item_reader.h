// What an ItemReader reads, from a local folder that stands for S3 and from what the run wrote before: single objects,
// listings of a bucket and, where that is asked for, what the listed objects hold, and the files that the manifests of
// an S3 inventory or of Athena name.
#pragma once

#include "core/simulate/object_store.h"
#include "core/simulate/program.h"

namespace sim {

struct ReadItems
{
    SharedValue items;
    bool isKeyed = false; // each item is an entry of an object: {"Key", "Value"}
    std::optional<expr::Failure> failure; // of the reader's own arguments
    std::optional<std::string> complaint; // States.ItemReaderFailed
    std::string source; // $$.Map.Item.Source
    std::vector<std::string> sources; // of each item, where they come from several objects
};

ReadItems readItems(const ReaderCode &reader, const expr::Environment &environment, const Objects &objects);

} // namespace sim
