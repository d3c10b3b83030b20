#include "core/simulate/item_reader.h"

#include "core/simulate/csv.h"
#include "core/simulate/whole_number.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFile>

namespace sim {

namespace {

// AWS's word for a thing that is no list.
const char NotIterable[] = "Attempting to map over non-iterable node.";

ReadItems complaint(std::string words)
{
    ReadItems made;
    made.complaint = std::move(words);
    return made;
}

ReadItems items(Value list)
{
    ReadItems made;
    made.items = shared(std::move(list));
    return made;
}

std::string textAt(const Value &object, const char *key)
{
    const auto found = object.is_object() ? object.find(key) : object.end();
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

class Store
{
public:
    explicit Store(const Objects &objects) : m_folder(QString::fromStdString(objects.folder)), m_written(objects.written) {}

    // Null where there is no such object, or where the name points out of the folder.
    std::optional<QByteArray> object(const std::string &bucket, const std::string &key) const
    {
        if (const auto written = m_written.find(bucket + "/" + key); written != m_written.end())
            return QByteArray::fromStdString(written->second);
        const QString name = QString::fromStdString(bucket + "/" + key);
        if (m_folder.isEmpty() || bucket.empty() || key.empty() || name.split(u'/').contains(u".."))
            return std::nullopt;
        QFile file(QDir(m_folder).filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return std::nullopt;
        return file.readAll();
    }

    Value listing(const std::string &bucket, const std::string &prefix) const
    {
        Value list = Value::array();
        const QDir root(QDir(m_folder).filePath(QString::fromStdString(bucket)));
        if (m_folder.isEmpty() || bucket.empty() || bucket.find("..") != std::string::npos || !root.exists())
            return list;
        QStringList keys;
        for (QDirIterator files(root.path(), QDir::Files, QDirIterator::Subdirectories); files.hasNext();)
            keys << root.relativeFilePath(files.next());
        keys.sort();
        for (const QString &key : keys) {
            if (key.startsWith(QString::fromStdString(prefix)))
                list.push_back(entry(root, key));
        }
        return list;
    }

private:
    static Value entry(const QDir &root, const QString &key)
    {
        QFile file(root.filePath(key));
        QCryptographicHash hash(QCryptographicHash::Md5);
        if (file.open(QIODevice::ReadOnly))
            hash.addData(&file);
        Value made = Value::object();
        made["Etag"] = "\"" + hash.result().toHex().toStdString() + "\"";
        made["Key"] = key.toStdString();
        made["LastModified"] = QFileInfo(file).lastModified().toSecsSinceEpoch();
        made["Size"] = file.size();
        made["StorageClass"] = "STANDARD";
        return made;
    }

    QString m_folder;
    const std::map<std::string, std::string> &m_written;
};

ReadItems fromJson(const ReaderCode &reader, const QByteArray &content)
{
    Value list = Value::parse(content.begin(), content.end(), nullptr, false);
    if (list.is_discarded())
        return complaint("Attempting to parse malformed JSON.");
    if (!reader.itemsPointer.empty() && reader.itemsPointer.front() == '/') {
        const Value::json_pointer pointer(reader.itemsPointer);
        if (!list.contains(pointer))
            return complaint(NotIterable);
        list = Value(list.at(pointer));
    }
    return list.is_array() ? items(std::move(list)) : complaint(NotIterable);
}

ReadItems fromLines(const QByteArray &content)
{
    Value list = Value::array();
    for (const QByteArray &line : content.split('\n')) {
        if (line.trimmed().isEmpty())
            continue;
        Value item = Value::parse(line.begin(), line.end(), nullptr, false);
        if (item.is_discarded())
            return complaint("Attempting to parse malformed JSON.");
        list.push_back(std::move(item));
    }
    return items(std::move(list));
}

ReadItems fromRows(const ReaderCode &reader, const QByteArray &content)
{
    auto rows = csvRows(std::string_view(content.constData(), size_t(content.size())), reader.delimiter);
    std::vector<std::string> headers = reader.headers;
    if (reader.headerLocation != "GIVEN") {
        if (rows.empty())
            return items(Value::array());
        headers = std::move(rows.front());
        rows.erase(rows.begin());
    }
    Value list = Value::array();
    for (const auto &row : rows) {
        Value item = Value::object();
        for (size_t column = 0; column < headers.size(); ++column)
            item[headers[column]] = column < row.size() ? row[column] : std::string();
        list.push_back(std::move(item));
    }
    return items(std::move(list));
}

// An S3 inventory: a manifest names CSV files whose columns its fileSchema names.
ReadItems fromManifest(const Store &store, const std::string &bucket, const QByteArray &content)
{
    const Value manifest = Value::parse(content.begin(), content.end(), nullptr, false);
    if (!manifest.is_object() || !manifest.contains("files") || !manifest["files"].is_array())
        return complaint(NotIterable);
    ReaderCode columns;
    columns.headerLocation = "GIVEN";
    for (const QString &name : QString::fromStdString(textAt(manifest, "fileSchema")).split(u','))
        columns.headers.push_back(name.trimmed().toStdString());
    Value list = Value::array();
    for (const Value &file : manifest["files"]) {
        const auto rows = store.object(bucket, textAt(file, "key"));
        if (!rows)
            return complaint("The specified key does not exist.");
        for (const Value &row : *fromRows(columns, *rows).items)
            list.push_back(row);
    }
    return items(std::move(list));
}

ReadItems fromObject(const ReaderCode &reader, const Store &store, const std::string &bucket, const QByteArray &object)
{
    if (reader.inputType == "JSON")
        return fromJson(reader, object);
    if (reader.inputType == "JSONL")
        return fromLines(object);
    if (reader.inputType == "CSV")
        return fromRows(reader, object);
    if (reader.inputType == "MANIFEST")
        return fromManifest(store, bucket, object);
    // Reading Parquet would take a library of its own; the same rows as CSV or JSON lines are read.
    return complaint("The InputType '" + reader.inputType + "' is not read here; JSON, JSONL, CSV and MANIFEST are.");
}

ReadItems content(const ReaderCode &reader, const Value &arguments, const Objects &objects)
{
    const Store store(objects);
    const std::string bucket = textAt(arguments, "Bucket");
    const bool isListing = reader.resource.ends_with(":s3:listObjectsV2");
    if (objects.given && objects.given->empty())
        return items(Value::array());
    if (objects.given) {
        const QByteArray given = QByteArray::fromStdString(*objects.given);
        return isListing ? fromJson(reader, given) : fromObject(reader, store, bucket, given);
    }
    if (isListing)
        return items(store.listing(bucket, textAt(arguments, "Prefix")));
    const auto object = store.object(bucket, textAt(arguments, "Key"));
    return object ? fromObject(reader, store, bucket, *object) : complaint("The specified key does not exist.");
}

// AWS: a listing comes from its bucket, everything else from its object.
std::string sourceOf(const ReaderCode &reader, const Value &arguments)
{
    const std::string bucket = "S3://" + textAt(arguments, "Bucket");
    return reader.resource.ends_with(":s3:listObjectsV2") ? bucket : bucket + "/" + textAt(arguments, "Key");
}

} // namespace

ReadItems readItems(const ReaderCode &reader, const expr::Environment &environment, const Objects &objects)
{
    ReadItems failed;
    const expr::Evaluated arguments = reader.arguments.isSet() ? reader.arguments.evaluated(environment)
                                                               : expr::Evaluated(shared(Value::object()));
    if (!arguments) {
        failed.failure = arguments.error();
        return failed;
    }
    std::int64_t most = 0;
    if (reader.maxItems.isSet()) {
        const expr::Evaluated value = reader.maxItems.evaluated(environment);
        if (!value) {
            failed.failure = value.error();
            return failed;
        }
        most = wholeNumber(**value).value_or(-1);
        if (most < 0)
            return complaint("field MaxItems must be positive");
    }
    ReadItems read = content(reader, **arguments, objects);
    read.source = sourceOf(reader, **arguments);
    if (read.items && most > 0 && std::int64_t(read.items->size()) > most) {
        Value first = Value::array();
        for (std::int64_t i = 0; i < most; ++i)
            first.push_back((*read.items)[size_t(i)]);
        read.items = shared(std::move(first));
    }
    return read;
}

} // namespace sim
