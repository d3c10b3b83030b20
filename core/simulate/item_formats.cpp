#include "core/simulate/item_formats.h"

#include "core/expr/value_text.h"
#include "core/simulate/csv.h"

#include <algorithm>
#include <charconv>
#include <set>

namespace sim {

const char NotIterable[] = "Attempting to map over non-iterable node.";

namespace {

const char Malformed[] = "Attempting to parse malformed JSON.";

Items complaint(std::string words)
{
    return {std::nullopt, std::move(words), false};
}

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), size_t(bytes.size())};
}

// One step of a pointer with its escapes undone; nothing where an escape is none.
std::optional<std::string> unescaped(std::string_view step)
{
    std::string text;
    for (size_t i = 0; i < step.size(); ++i) {
        if (step[i] != '~') {
            text += step[i];
            continue;
        }
        if (++i == step.size() || (step[i] != '0' && step[i] != '1'))
            return std::nullopt;
        text += step[i] == '0' ? '~' : '/';
    }
    return text;
}

const Value *stepped(const Value &value, const std::string &step)
{
    if (value.is_object()) {
        const auto found = value.find(step);
        return found == value.end() ? nullptr : &*found;
    }
    size_t index = 0;
    const auto [end, failure] = std::from_chars(step.data(), step.data() + step.size(), index);
    const bool isIndex =
        failure == std::errc() && end == step.data() + step.size() && (step == "0" || step.front() != '0');
    return value.is_array() && isIndex && index < value.size() ? &value[index] : nullptr;
}

Items fromJson(const ReaderCode &reader, const QByteArray &content)
{
    const auto whole = expr::parsedJson(viewOf(content));
    if (!whole)
        return complaint(Malformed);
    const Value *list = reader.itemsPointer.empty() ? &*whole : pointedAt(*whole, reader.itemsPointer);
    if (!list || !list->is_structured())
        return complaint(NotIterable);
    return list->is_array() ? Items{*list, {}, false} : Items{entriesOf(*list), {}, true};
}

Items fromLines(const QByteArray &content)
{
    Value list = Value::array();
    for (qsizetype begin = 0; begin < content.size();) {
        const qsizetype found = content.indexOf('\n', begin);
        const qsizetype end = found < 0 ? content.size() : found;
        const QByteArray line = content.mid(begin, end - begin);
        begin = end + 1;
        if (line.trimmed().isEmpty())
            continue;
        auto item = expr::parsedJson(viewOf(line));
        if (!item)
            return complaint(Malformed);
        list.push_back(std::move(*item));
    }
    return {std::move(list), {}, false};
}

} // namespace

const Value *pointedAt(const Value &whole, const std::string &pointer)
{
    const Value *place = &whole;
    if (!pointer.empty() && pointer.front() != '/')
        return nullptr;
    for (size_t begin = 1; place && begin <= pointer.size();) {
        const size_t end = std::min(pointer.find('/', begin), pointer.size());
        const auto step = unescaped(std::string_view(pointer).substr(begin, end - begin));
        place = step ? stepped(*place, *step) : nullptr;
        begin = end + 1;
    }
    return place;
}

Value entriesOf(const Value &object)
{
    Value list = Value::array();
    for (const auto &[key, value] : object.items())
        list.push_back({{"Key", key}, {"Value", value}});
    return list;
}

// AWS, "Parsing an input CSV file": what a row lacks is empty, what it has too much is left out; headers that occur
// twice are refused.
Items itemsOfRows(const QByteArray &content, char delimiter, const std::vector<std::string> *given)
{
    auto rows = csvRows(viewOf(content), delimiter);
    std::vector<std::string> headers;
    if (given)
        headers = *given;
    else if (!rows.empty())
        headers = rows.front();
    if (std::set<std::string>(headers.begin(), headers.end()).size() != headers.size())
        return complaint("The CSV file's header row has the same column name more than once.");
    Value list = Value::array();
    for (size_t row = given ? 0 : 1; row < rows.size(); ++row) {
        Value item = Value::object();
        for (size_t column = 0; column < headers.size(); ++column)
            item[headers[column]] = column < rows[row].size() ? rows[row][column] : std::string();
        list.push_back(std::move(item));
    }
    return {std::move(list), {}, false};
}

Items itemsIn(const ReaderCode &reader, const QByteArray &content)
{
    // Athena and S3's inventories write their files so unless they are told otherwise.
    if (content.startsWith("\x1f\x8b"))
        return complaint(
            "Objects that are compressed (gzip) are not read here: put the file there as it is when unpacked.");
    if (reader.inputType == "JSON")
        return fromJson(reader, content);
    if (reader.inputType == "JSONL")
        return fromLines(content);
    if (reader.inputType == "CSV")
        return itemsOfRows(content, reader.delimiter, reader.headerLocation == "GIVEN" ? &reader.headers : nullptr);
    // Debian has no library for Parquet that would be light enough; the same rows as CSV or JSON lines are read.
    return complaint("The InputType '" + reader.inputType
                     + "' is not simulated: give the same rows as JSONL or CSV, or read them on AWS.");
}

} // namespace sim
