#include "app/arguments.h"

#include "app/cli/commands.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>
#include <cstdlib>

namespace app {

namespace {

[[noreturn]] void leave(FILE *stream, const QString &words, int code)
{
    std::fprintf(stream, "%s\n", qUtf8Printable(words));
    std::exit(code);
}

std::optional<QSize> sizeFrom(const QString &words)
{
    const QStringList parts = words.split(u'x');
    const QSize size = parts.size() == 2 ? QSize(parts[0].toInt(), parts[1].toInt()) : QSize();
    return size.isEmpty() ? std::nullopt : std::optional(size);
}

} // namespace

Arguments parsedArguments(const QStringList &words)
{
    QCommandLineParser parser;
    const auto option = [&](const char *name, const char *value) {
        parser.addOption(QCommandLineOption(QString::fromLatin1(name), {}, QString::fromLatin1(value)));
        return QString::fromLatin1(name);
    };
    const QString sample = option("sample", "NAME"), settings = option("settings", "FILE");
    const QString screenshot = option("screenshot", "FILE"), demo = option("demo", "FOLDER");
    const QString size = option("size", "WxH"), steps = option("steps", "N");
    const QCommandLineOption help = parser.addHelpOption(), version = parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("file"), {});
    if (!parser.parse(words))
        leave(stderr, QStringLiteral("batuta: ") + parser.errorText() + QStringLiteral("\n\n") + cli::usage(), 2);
    if (parser.isSet(help))
        leave(stdout, cli::usage(), 0);
    if (parser.isSet(version))
        leave(stdout, QStringLiteral("batuta " BATUTA_VERSION), 0);
    Arguments arguments;
    arguments.file = parser.positionalArguments().value(0);
    arguments.sample = parser.value(sample);
    arguments.settings = parser.value(settings);
    arguments.screenshot = parser.value(screenshot);
    arguments.demo = parser.value(demo);
    arguments.size = sizeFrom(parser.value(size));
    arguments.steps = parser.value(steps).toInt();
    return arguments;
}

} // namespace app
