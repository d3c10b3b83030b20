// What an ItemReader reads, from a local folder that stands for S3 and from what the run wrote before. JSON arrays, JSON lines, CSV,
// inventory manifests of CSV files, and listings of objects.
#pragma once

#include "core/simulate/program.h"

#include <map>

namespace sim {

struct ReadItems
{
    SharedValue items;
    std::optional<expr::Failure> failure;  // of the reader's own arguments
    std::optional<std::string> complaint;  // States.ItemReaderFailed
    std::string source;                    // $$.Map.Item.Source
};

// What stands for S3: a folder with FOLDER/BUCKET/KEY, and what the run itself wrote, by BUCKET/KEY. What is given is
// read in place of any object: TestState's mapItemReaderData.
struct Objects
{
    const std::string &folder;
    const std::map<std::string, std::string> &written;
    const std::string *given = nullptr;
};

ReadItems readItems(const ReaderCode &reader, const expr::Environment &environment, const Objects &objects);

} // namespace sim
