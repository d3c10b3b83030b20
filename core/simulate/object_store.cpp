#include "core/simulate/object_store.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

namespace sim {

const char NoFolder[] =
    "The items stand in Amazon S3, and no folder stands for it in this run: give one whose BUCKET/KEY files are "
    "the objects (batuta simulate --files FOLDER).";

namespace {

// One step down, and no way up or elsewhere.
bool isPlainName(const QString &name)
{
    return !name.isEmpty() && name != u"." && name != u".." && !name.contains(u'/') && !name.contains(u'\\')
        && !name.contains(QChar(u'\0'));
}

bool isInside(const QString &path, const QString &root)
{
    return path == root || path.startsWith(root.endsWith(u'/') ? root : root + u'/');
}

// The deepest part of the path that is there; links in it are followed.
QString existingPart(QString path)
{
    while (!QFileInfo::exists(path)) {
        // A link to nowhere is no place to write to.
        if (QFileInfo(path).isSymLink())
            return {};
        const qsizetype slash = path.lastIndexOf(u'/');
        if (slash <= 0)
            return {};
        path.truncate(slash);
    }
    return QFileInfo(path).canonicalFilePath();
}

QByteArray hashOf(const QString &path)
{
    QCryptographicHash hash(QCryptographicHash::Md5);
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        hash.addData(&file);
    return hash.result().toHex();
}

} // namespace

std::optional<QString> objectPath(const QString &folder, const std::string &bucket, const std::string &key)
{
    const QString root = QFileInfo(folder).canonicalFilePath();
    const QStringList parts = QString::fromStdString(bucket + "/" + key).split(u'/');
    if (root.isEmpty() || key.empty() || !std::all_of(parts.begin(), parts.end(), isPlainName))
        return std::nullopt;
    const QString path = root + u'/' + parts.join(u'/');
    const QString there = existingPart(path);
    if (there.isEmpty() || !isInside(there, root) || (QFileInfo::exists(path) && !QFileInfo(path).isFile()))
        return std::nullopt;
    return path;
}

ObjectStore::ObjectStore(const Objects &objects)
    : m_folder(QString::fromStdString(objects.folder)), m_written(objects.written)
{
}

ObjectStore::Object ObjectStore::object(const std::string &bucket, const std::string &key) const
{
    if (const auto written = m_written.find(bucket + "/" + key); written != m_written.end())
        return {QByteArray::fromStdString(written->second), {}};
    if (m_folder.isEmpty())
        return {std::nullopt, NoFolder};
    const auto path = objectPath(m_folder, bucket, key);
    QFile file(path.value_or(QString()));
    if (!path || !QFileInfo(file).isFile() || !file.open(QIODevice::ReadOnly))
        return {std::nullopt, "The specified key does not exist."};
    if (file.size() > LargestObject)
        return {std::nullopt, "The object " + bucket + "/" + key + " is larger than what is read here (50 MB)."};
    return {file.read(LargestObject), {}};
}

std::optional<Value> ObjectStore::listing(const std::string &bucket, const std::string &prefix) const
{
    if (m_folder.isEmpty())
        return std::nullopt;
    Value list = Value::array();
    const QString root = QFileInfo(m_folder).canonicalFilePath();
    const QString name = QString::fromStdString(bucket);
    const QString place = isPlainName(name) ? QFileInfo(root + u'/' + name).canonicalFilePath() : QString();
    if (root.isEmpty() || place.isEmpty() || !isInside(place, root))
        return list;
    QStringList keys;
    for (QDirIterator files(place, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); files.hasNext();) {
        const QString key = files.next().mid(place.size() + 1);
        if (key.startsWith(QString::fromStdString(prefix)))
            keys << key;
    }
    // S3 lists by bytes, whatever the language of the desk.
    keys.sort();
    for (const QString &key : keys) {
        const QFileInfo file(place + u'/' + key);
        if (!file.isFile() || !isInside(file.canonicalFilePath(), root))
            continue;
        Value made = Value::object();
        made["Etag"] = "\"" + hashOf(file.filePath()).toStdString() + "\"";
        made["Key"] = key.toStdString();
        made["LastModified"] = file.lastModified().toSecsSinceEpoch();
        made["Size"] = file.size();
        made["StorageClass"] = "STANDARD";
        list.push_back(std::move(made));
    }
    return list;
}

} // namespace sim
