#include "core/simulate/item_reader.h"

#include "core/simulate/expected_type.h"
#include "core/simulate/item_formats.h"

namespace sim {

namespace {

ReadItems refused(std::string words)
{
    ReadItems made;
    made.complaint = std::move(words);
    return made;
}

ReadItems made(Items items)
{
    if (!items.list)
        return refused(std::move(items.complaint));
    ReadItems read;
    read.items = shared(std::move(*items.list));
    read.isKeyed = items.isKeyed;
    return read;
}

std::string textAt(const Value &object, const char *key)
{
    const auto found = object.is_object() ? object.find(key) : object.end();
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

std::string uriOf(const std::string &bucket, const std::string &key = {})
{
    return "s3://" + bucket + (key.empty() ? "" : "/" + key);
}

// The items of several objects, one after the other, each with the object it comes from.
class Gathering
{
public:
    Gathering(const ReaderCode &reader, const ObjectStore &store) : m_reader(reader), m_store(store) {}

    // False, once and for all, when an object cannot be had or read.
    bool take(const std::string &bucket, const std::string &key, const std::vector<std::string> *columns = nullptr)
    {
        const ObjectStore::Object object = m_store.object(bucket, key);
        if (!object.content)
            return fail(object.complaint);
        const Items items = columns ? itemsOfRows(*object.content, ',', columns) : itemsIn(m_reader, *object.content);
        if (!items.list)
            return fail(items.complaint);
        for (const Value &item : *items.list)
            m_list.push_back(item);
        m_sources.resize(m_list.size(), uriOf(bucket, key));
        m_isKeyed = items.isKeyed;
        return true;
    }
    bool fail(const std::string &words)
    {
        m_complaint = words;
        return false;
    }

    ReadItems gathered()
    {
        if (m_complaint)
            return refused(*m_complaint);
        ReadItems read;
        read.items = shared(std::move(m_list));
        read.sources = std::move(m_sources);
        read.isKeyed = m_isKeyed;
        return read;
    }

private:
    const ReaderCode &m_reader;
    const ObjectStore &m_store;
    Value m_list = Value::array();
    std::vector<std::string> m_sources;
    std::optional<std::string> m_complaint;
    bool m_isKeyed = false;
};

// An S3 inventory: a manifest names CSV files whose columns its fileSchema names.
ReadItems fromInventory(const ReaderCode &reader, const ObjectStore &store, const std::string &bucket,
                        const QByteArray &content)
{
    const Value manifest = Value::parse(content.begin(), content.end(), nullptr, false);
    if (!manifest.is_object() || !manifest.contains("files") || !manifest["files"].is_array())
        return refused(NotIterable);
    if (const std::string format = textAt(manifest, "fileFormat"); !format.empty() && format != "CSV")
        return refused("Inventory files of the format " + format + " are not simulated; those of CSV are.");
    std::vector<std::string> columns;
    for (const QString &name : QString::fromStdString(textAt(manifest, "fileSchema")).split(u','))
        columns.push_back(name.trimmed().toStdString());
    Gathering gathering(reader, store);
    for (const Value &file : manifest["files"]) {
        if (!gathering.take(bucket, textAt(file, "key"), &columns))
            break;
    }
    return gathering.gathered();
}

// What Athena's UNLOAD leaves: a text with the URI of one data file a line.
ReadItems fromAthena(const ReaderCode &reader, const ObjectStore &store, const QByteArray &content)
{
    Gathering gathering(reader, store);
    for (const QByteArray &line : content.split('\n')) {
        const std::string uri = line.trimmed().toStdString();
        const size_t slash = uri.find('/', 5);
        if (uri.empty())
            continue;
        const bool isUri = (uri.starts_with("s3://") || uri.starts_with("S3://")) && slash != std::string::npos;
        if (!isUri ? !gathering.fail("The manifest names no S3 object: " + uri.substr(0, 200))
                   : !gathering.take(uri.substr(5, slash - 5), uri.substr(slash + 1)))
            break;
    }
    return gathering.gathered();
}

ReadItems fromObject(const ReaderCode &reader, const ObjectStore &store, const std::string &bucket,
                     const QByteArray &object)
{
    if (reader.inputType == "MANIFEST" || reader.manifestType == "S3_INVENTORY")
        return fromInventory(reader, store, bucket, object);
    if (reader.manifestType == "ATHENA_DATA")
        return fromAthena(reader, store, object);
    return made(itemsIn(reader, object));
}

// AWS: NONE, the default, gives what the listing tells of the objects; LOAD_AND_FLATTEN what the objects hold.
ReadItems fromListing(const ReaderCode &reader, const ObjectStore &store, const std::string &bucket,
                      const Value &listing)
{
    if (reader.transformation != "LOAD_AND_FLATTEN")
        return made({listing, {}, false});
    Gathering gathering(reader, store);
    for (const Value &entry : listing) {
        // What the console makes for a folder is an object without anything in it.
        const std::string key = textAt(entry, "Key");
        if (!key.ends_with('/') && !gathering.take(bucket, key))
            break;
    }
    return gathering.gathered();
}

ReadItems content(const ReaderCode &reader, const Value &arguments, const Objects &objects)
{
    const ObjectStore store(objects);
    const std::string bucket = textAt(arguments, "Bucket");
    const bool isListing = reader.resource.ends_with(":s3:listObjectsV2");
    // AWS, recorded 2026.
    if (reader.inputType == "PARQUET" && arguments.contains("VersionId"))
        return refused("S3 Version ID selection is not currently supported for PARQUET files");
    if (objects.given && objects.given->empty())
        return made({Value::array(), {}, false});
    if (objects.given) {
        const QByteArray given = QByteArray::fromStdString(*objects.given);
        if (!isListing)
            return fromObject(reader, store, bucket, given);
        ReaderCode json;
        json.inputType = "JSON";
        return made(itemsIn(json, given));
    }
    if (isListing) {
        const auto listing = store.listing(bucket, textAt(arguments, "Prefix"));
        return listing ? fromListing(reader, store, bucket, *listing) : refused(NoFolder);
    }
    const ObjectStore::Object object = store.object(bucket, textAt(arguments, "Key"));
    return object.content ? fromObject(reader, store, bucket, *object.content) : refused(object.complaint);
}

// How many items at most; 0: all of them.
Result<std::int64_t, ReadItems> mostItems(const ReaderCode &reader, const expr::Environment &environment)
{
    if (!reader.maxItems.isSet())
        return std::int64_t(0);
    ReadItems failed;
    const expr::Evaluated value = reader.maxItems.evaluated(environment);
    if (!value) {
        failed.failure = value.error();
        return failed;
    }
    if (auto misfit = misfitOfInteger(reader.maxItems, **value)) {
        failed.failure = std::move(misfit);
        return failed;
    }
    const std::int64_t most = integerIn(reader.maxItems, **value).value_or(-1);
    return most < 0 ? Result<std::int64_t, ReadItems>(refused("field MaxItems must be positive")) : most;
}

void cut(ReadItems &read, std::int64_t most)
{
    if (!read.items || most <= 0 || std::int64_t(read.items->size()) <= most)
        return;
    Value first = Value::array();
    for (std::int64_t i = 0; i < most; ++i)
        first.push_back((*read.items)[size_t(i)]);
    read.items = shared(std::move(first));
    read.sources.resize(std::min(read.sources.size(), size_t(most)));
}

} // namespace

ReadItems readItems(const ReaderCode &reader, const expr::Environment &environment, const Objects &objects)
{
    ReadItems failed;
    const expr::Evaluated arguments =
        reader.arguments.isSet() ? reader.arguments.evaluated(environment) : expr::Evaluated(shared(Value::object()));
    if (!arguments) {
        failed.failure = arguments.error();
        return failed;
    }
    const auto most = mostItems(reader, environment);
    if (!most)
        return most.error();
    ReadItems read = content(reader, **arguments, objects);
    // AWS: a listing comes from its bucket, everything else from its object. Recorded 2026: with a small s.
    const bool isListing = reader.resource.ends_with(":s3:listObjectsV2");
    read.source = uriOf(textAt(**arguments, "Bucket"), isListing ? std::string() : textAt(**arguments, "Key"));
    cut(read, *most);
    return read;
}

} // namespace sim
