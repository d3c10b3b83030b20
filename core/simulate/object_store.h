// What stands for Amazon S3 in a run: a folder whose BUCKET/KEY files are the objects, and what the run itself wrote.
// Whatever a bucket or key says and wherever links lead, nothing outside of the folder is read, listed or written, and
// nothing but regular files of a bounded size.
#pragma once

#include "core/base/value.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <optional>
#include <string>

namespace sim {

// What is given is read in place of any object: TestState's mapItemReaderData.
struct Objects
{
    const std::string &folder;
    const std::map<std::string, std::string> &written; // by BUCKET/KEY
    const std::string *given = nullptr;
};

// The longest object that is read.
inline constexpr qint64 LargestObject = 50LL * 1024 * 1024;

// The file that stands for the object, there or not; nothing where that would lie outside of the folder, or where
// something other than a regular file stands in its place.
std::optional<QString> objectPath(const QString &folder, const std::string &bucket, const std::string &key);

class ObjectStore
{
public:
    explicit ObjectStore(const Objects &objects);

    // An object's content, or why it cannot be had.
    struct Object
    {
        std::optional<QByteArray> content;
        std::string complaint;
    };
    Object object(const std::string &bucket, const std::string &key) const;

    // As ListObjectsV2 tells it, by key; nothing where no folder stands for S3.
    std::optional<Value> listing(const std::string &bucket, const std::string &prefix) const;

private:
    QString m_folder;
    const std::map<std::string, std::string> &m_written;
};

// Told where a run would need S3 and nothing stands for it.
extern const char NoFolder[];

} // namespace sim
