#include "core/yaml/parser.h"

#include "core/json/parser.h"
#include "core/yaml/builder.h"
#include "core/yaml/readable.h"

#include <yaml-cpp/yaml.h>

#include <sstream>

namespace yaml {

namespace {

json::SyntaxError errorAt(const QString &text, qsizetype position, const std::string &words)
{
    const qsizetype begin = std::clamp<qsizetype>(position, 0, text.size());
    return {json::ErrorCode::YamlError, {begin, std::min(begin + 1, text.size())}, QString::fromStdString(words)};
}

// AWS's tools read one document. Where the next one begins: at the first --- behind what was read, or else behind it.
json::SyntaxError anotherIn(const QString &text, qsizetype end)
{
    const qsizetype line = text.indexOf(QLatin1String("\n---"), std::max<qsizetype>(end - 1, 0));
    const qsizetype begin = std::min(line < 0 ? end : line + 1, text.size());
    return {json::ErrorCode::TextAfterEnd, {begin, std::min(begin + 3, text.size())}, {}};
}

// What follows the first document is not read; a fault in it is no fault of the first.
bool isMoreIn(const YAML::Parser &parser)
{
    try {
        return bool(parser);
    } catch (const YAML::Exception &) {
        return true;
    }
}

} // namespace

json::Tree parse(const QString &text)
{
    return read(text).tree;
}

Document read(const QString &text)
{
    bool hasMore = false;
    // The parser takes a byte order mark away; it must not be counted.
    const qsizetype mark = text.startsWith(QChar(QChar::ByteOrderMark)) ? 1 : 0;
    Readable read = readable(text);
    if (mark)
        read.text[0] = u' ';
    const std::string utf8 = read.text.toStdString();
    std::istringstream stream(utf8);
    Builder builder(text, utf8, read.hasPairs);
    std::vector<json::SyntaxError> errors;
    try {
        YAML::Parser parser(stream);
        if (!parser.HandleNextDocument(builder))
            errors.push_back({json::ErrorCode::EmptyText, {0, text.size()}, {}});
        hasMore = isMoreIn(parser);
        if (hasMore)
            errors.push_back(anotherIn(text, builder.end()));
    } catch (const YAML::Exception &failure) {
        const qsizetype place = builder.unitOf(failure.mark.is_null() ? int(utf8.size()) : failure.mark.pos);
        errors.push_back(errorAt(text, place, failure.msg));
        builder.breakOff(place);
    } catch (const BeyondMeasure &failure) {
        errors.push_back({failure.code, failure.span, failure.words});
        builder.breakOff(failure.span.begin);
    }
    return {builder.tree(std::move(errors)), builder.sharing(), hasMore};
}

json::Tree parse(const QString &text, json::Format format)
{
    return format == json::Format::Yaml ? parse(text) : json::parse(text);
}

json::Format formatOf(const QString &fileName, const QString &text)
{
    const QString name = fileName.toLower();
    if (name.endsWith(u".yaml") || name.endsWith(u".yml"))
        return json::Format::Yaml;
    const QStringView start = QStringView(text).left(4096).trimmed();
    const bool braced = start.startsWith(u'{') || start.startsWith(u'[') || start.startsWith(u"//")
        || start.startsWith(u"/*") || start.isEmpty();
    if (!braced)
        return name.endsWith(u".json") ? json::Format::Json : json::Format::Yaml;
    if (!text.contains(u'!'))
        return json::Format::Json;
    // CloudFormation's short tags (!Sub, !Ref) stand in JSON-looking texts too; only YAML knows them.
    const json::Tree tree = json::parse(text);
    const auto &errors = tree.errors();
    const auto tagged = [](const json::SyntaxError &error) {
        return error.code == json::ErrorCode::InvalidLiteral && error.detail.startsWith(u'!');
    };
    if (!std::ranges::any_of(errors, tagged))
        return json::Format::Json;
    return parse(text).isSound() ? json::Format::Yaml : json::Format::Json;
}

} // namespace yaml
