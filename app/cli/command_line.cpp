#include "app/cli/command_line.h"

#include "app/file_access.h"

#include <QCoreApplication>

#include <cstdio>

namespace cli {

namespace {

QString running; // one command runs in a process

} // namespace

QString tr(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

std::optional<int> readArguments(QCommandLineParser &parser, const char *command, const QStringList &arguments)
{
    running = QStringLiteral("batuta ") + QLatin1StringView(command);
    parser.addOption({{QStringLiteral("h"), QStringLiteral("help")}, tr("Shows this help.")});
    if (!parser.parse(QStringList{running} + arguments))
        return report(Misused, parser.errorText());
    if (!parser.isSet(QStringLiteral("help")))
        return std::nullopt;
    std::fputs(qUtf8Printable(parser.helpText()), stdout);
    return Good;
}

int report(int code, const QString &sentence)
{
    std::fprintf(stderr, "%s: %s\n", qUtf8Printable(running), qUtf8Printable(sentence));
    return code;
}

int report(const Trouble &trouble)
{
    return report(trouble.code, trouble.sentence);
}

Outcome<QString> textOf(const QString &path)
{
    const auto file = app::textOf(path);
    if (!file)
        return Trouble{Misused, app::fileSentence(file.error(), path)};
    return file->text;
}

} // namespace cli
