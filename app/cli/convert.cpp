#include "app/cli/convert.h"

#include "app/cli/command_line.h"
#include "app/file_access.h"
#include "app/template.h"
#include "core/asl/reader.h"
#include "core/asl/vocabulary.h"
#include "core/convert/to_jsonata.h"
#include "core/json/parser.h"
#include "core/text/line_index.h"
#include "core/yaml/json_text.h"
#include "core/yaml/parser.h"
#include "core/yaml/refusals.h"
#include "core/yaml/writer.h"
#include "ui/problems/problem_text.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cstdio>

namespace cli {

namespace {

// What the file's name asks for; nothing where it says neither.
std::optional<json::Format> formatNamed(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == u"yaml" || ending == u"yml")
        return json::Format::Yaml;
    return ending == u"json" || ending == u"asl" ? std::optional(json::Format::Json) : std::nullopt;
}

// Fields of ASL that hold a number or a boolean, wherever they stand.
bool isNoText(const QString &key)
{
    using asl::ValueType;
    bool noText = false;
    asl::forEachField([&](const asl::Field &field) {
        const bool isOther =
            field.type == ValueType::Boolean || field.type == ValueType::Integer || field.type == ValueType::Number;
        noText |= isOther && key == QLatin1StringView(field.name);
    });
    return noText;
}

// In YAML a bare placeholder may become a text, in JSON it may not: that is the writer's to know.
void tellBarePlaceholders(const QString &path, const json::Tree &tree)
{
    const text::LineIndex lines(tree.text());
    for (json::NodeId node = 0; node < tree.size(); ++node) {
        if (!yaml::isBarePlaceholder(tree, node) || isNoText(tree.key(node)))
            continue;
        const QString place = path + u':' + QString::number(lines.place(tree[node].span.begin).line);
        report(Good,
               tr("%1: %2 stays without quotes, for a number or a boolean. Where a text is meant, quote it.")
                   .arg(place, tree.string(node)));
    }
}

void tellZeros(const QString &place, const QString &written, bool isNumber)
{
    const QString words = isNumber ? tr("%1: readers of YAML disagree about %2, which is written as a number.")
                                   : tr("%1: readers of YAML disagree about %2; it stays a text.");
    report(Good, words.arg(place, written));
}

// 012345678901 is an account to some readers of YAML and a smaller number to others. JSON cannot begin a number with 0: it
// stays a text, but where ASL wants a number.
text::Patch quotingZeros(const QString &path, const json::Tree &tree)
{
    static const QRegularExpression zeros(QStringLiteral("\\A[-+]?0[0-9]+\\z"));
    const text::LineIndex lines(tree.text());
    text::Patch quoting;
    for (json::NodeId node = 0; node < tree.size(); ++node) {
        const text::Span span = tree[node].span;
        const QString written = tree.raw(node).toString();
        if (tree.kind(node) != json::Kind::Number || !zeros.match(written).hasMatch())
            continue;
        const QString place = path + u':' + QString::number(lines.place(span.begin).line);
        const bool isNumber = isNoText(tree.key(node));
        tellZeros(place, written, isNumber);
        if (!isNumber)
            quoting.push_back({span, u'"' + written + u'"'});
    }
    return quoting;
}

Result<QString> turned(const QString &path, const QString &text, json::Format from)
{
    if (from == json::Format::Json)
        return yaml::yamlText(json::parse(text));
    const yaml::Document document = yaml::read(text);
    if (document.hasMore)
        return Refusal{yaml::Code::ManyDocuments};
    tellBarePlaceholders(path, document.tree);
    const text::Patch quoting = quotingZeros(path, document.tree);
    if (quoting.empty())
        return yaml::jsonText(document.tree, yaml::Tags::AsFunctions);
    return yaml::jsonText(yaml::parse(text::applied(text, quoting)), yaml::Tags::AsFunctions);
}

int fault(const QString &path, const Refusal &reason)
{
    std::fprintf(stderr, "%s: %s\n", qUtf8Printable(path), qUtf8Printable(problems::sentence(reason)));
    return AtFault;
}

void tellDoubts(const std::vector<convert::Doubt> &doubts)
{
    for (const convert::Doubt &doubt : doubts)
        std::fprintf(stderr, "%s: %s\n", qUtf8Printable(asl::toString(doubt.state)),
                     qUtf8Printable(problems::sentence(doubt)));
}

Result<QString> inJsonata(const QString &text, json::Format format)
{
    const auto made = convert::toJsonata(asl::read(yaml::parse(text, format)));
    if (!made)
        return made.error();
    tellDoubts(made->doubts);
    return text::applied(text, made->patch);
}

int convertFile(const QString &from, const QString &to, bool toJsonata)
{
    if (const auto allowed = mayWrite(to, {from}); !allowed)
        return report(allowed.error());
    const auto found = app::definitionAt(from);
    if (!found)
        return report(Misused, app::fileSentence(found.error(), from));
    const text::FileText file = app::standaloneOf(*found);
    // A .json file may hold YAML, and keeps it: the same name's ending means the same format. What is taken out of a template
    // had no name of its own.
    const bool sameEnding =
        !found->within && QFileInfo(found->path).suffix().compare(QFileInfo(to).suffix(), Qt::CaseInsensitive) == 0;
    const json::Format format = app::formatOf(*found);
    Result<QString> text = toJsonata ? inJsonata(file.text, format) : Result<QString>(file.text);
    if (text && !sameEnding && formatNamed(to).value_or(format) != format)
        text = turned(from, *text, format);
    if (!text)
        return fault(from, text.error());
    const bool isCopy = !found->within && !found->filledIn && *text == file.text;
    const auto written = writeOutput(to, isCopy ? found->bytes : text::fileBytes(*text, file));
    return written ? Good : report(written.error());
}

} // namespace

int convert(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(tr("Writes a definition to another file, as JSON or YAML by that file's name. To "
                                        "its own format it is a copy, byte for byte."));
    parser.addPositionalArgument(QStringLiteral("file"), tr("The workflow definition, JSON or YAML."),
                                 QStringLiteral("FILE"));
    parser.addOption(
        {{QStringLiteral("o"), QStringLiteral("output")}, tr("The file to write."), QStringLiteral("OUT")});
    parser.addOption({QStringLiteral("to"), tr("jsonata: also turn JSONPath into JSONata, and tell what to check."),
                      QStringLiteral("LANGUAGE")});
    if (const auto done = readArguments(parser, "convert", arguments))
        return *done;
    if (parser.positionalArguments().size() != 1 || !parser.isSet(QStringLiteral("output")))
        return report(Misused, tr("Name one file to convert, and the file to write with -o."));
    const QString language = parser.value(QStringLiteral("to")).toLower();
    if (!language.isEmpty() && language != u"jsonata")
        return report(Misused, tr("The only language to convert to is jsonata, not %1.").arg(language));
    return convertFile(parser.positionalArguments().constFirst(), parser.value(QStringLiteral("output")),
                       !language.isEmpty());
}

} // namespace cli
