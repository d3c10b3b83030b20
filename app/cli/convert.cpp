#include "app/cli/convert.h"

#include "app/file_access.h"
#include "core/yaml/parser.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

#include <cstdio>

namespace cli {

namespace {

constexpr int Good = 0, Misused = 2;

QString tr(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

int report(const QString &sentence)
{
    std::fprintf(stderr, "batuta convert: %s\n", qUtf8Printable(sentence));
    return Misused;
}

json::Format formatOf(const QString &path, const QString &text)
{
    return yaml::formatOf(QFileInfo(path).fileName(), text);
}

int convertFile(const QString &from, const QString &to)
{
    const auto bytes = app::bytesOf(from);
    if (!bytes)
        return report(app::fileSentence(bytes.error(), from));
    const auto file = text::readFile(*bytes);
    if (!file)
        return report(app::fileSentence(file.error(), from));
    // A .json file may hold YAML, and keeps it: the same name's ending means the same format.
    const bool sameEnding = QFileInfo(from).suffix().compare(QFileInfo(to).suffix(), Qt::CaseInsensitive) == 0;
    if (!sameEnding && formatOf(from, file->text) != formatOf(to, file->text))
        return report(tr("JSON and YAML cannot be turned into one another yet: give a name for the copy that ends "
                         "like %1.").arg(QFileInfo(from).fileName()));
    const auto written = app::writeBytes(to, *bytes);
    return written ? Good : report(app::fileSentence(written.error(), to));
}

} // namespace

int convert(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(tr("Writes a definition to another file. To the file's own format it is a copy, "
                                        "byte for byte."));
    parser.addPositionalArgument(QStringLiteral("file"), tr("The workflow definition, JSON or YAML."),
                                 QStringLiteral("FILE"));
    parser.addOption({{QStringLiteral("o"), QStringLiteral("output")}, tr("The file to write."), QStringLiteral("OUT")});
    parser.addHelpOption();
    if (!parser.parse(QStringList{QStringLiteral("batuta convert")} + arguments))
        return report(parser.errorText());
    if (parser.isSet(QStringLiteral("help"))) {
        std::printf("%s", qUtf8Printable(parser.helpText()));
        return Good;
    }
    if (parser.positionalArguments().size() != 1 || !parser.isSet(QStringLiteral("output")))
        return report(tr("Name one file to convert, and the file to write with -o."));
    return convertFile(parser.positionalArguments().constFirst(), parser.value(QStringLiteral("output")));
}

} // namespace cli
