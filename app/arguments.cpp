#include "app/arguments.h"

#include "app/cli/command_line.h"
#include "app/cli/commands.h"
#include "app/file_access.h"
#include "app/language.h"
#include "app/samples.h"
#include "app/template.h"
#include "core/lesson/reader.h"
#include "core/text/refusals.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

#include <algorithm>
#include <csignal>

namespace app {

namespace {

struct ArgumentWords
{
    Q_DECLARE_TR_FUNCTIONS(app::Words)
};

Farewell complaint(const QString &words)
{
    return {cli::Misused, words};
}

std::optional<QSize> sizeFrom(const QString &words)
{
    const QStringList parts = words.split(u'x');
    const QSize size = parts.size() == 2 ? QSize(parts[0].toInt(), parts[1].toInt()) : QSize();
    return size.isEmpty() ? std::nullopt : std::optional(size);
}

// Qt takes these for itself once there is an application.
void declareQtOptions(QCommandLineParser &parser)
{
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    for (const char *name :
         {"platform", "platformpluginpath", "platformtheme", "plugin", "qwindowgeometry", "qwindowicon", "qwindowtitle",
          "session", "display", "name", "fontengine", "geometry", "style", "stylesheet"})
        parser.addOption(QCommandLineOption(QString::fromLatin1(name), {}, QStringLiteral("VALUE")));
    for (const char *name : {"reverse", "widgetcount"})
        parser.addOption(QCommandLineOption(QString::fromLatin1(name)));
}

// The path of the file that a word names.
Result<QString, Farewell> fileNamed(const QString &word)
{
    const QString path = word.startsWith(u"file:") ? QUrl(word).toLocalFile() : word;
    const QFileInfo file(addressOf(path).file);
    if (file.exists() && (!file.isDir() || QFileInfo::exists(QDir(path).filePath(lesson::FirstFile))))
        return path;
    if (file.isDir())
        return complaint(fileSentence(Refusal{text::Code::IsFolder}, QFileInfo(path).absoluteFilePath()));
    if (path.contains(u'/') || path.contains(u'.'))
        return complaint(fileSentence(Refusal{text::Code::Missing}, path));
    return complaint(ArgumentWords::tr("“%1” is neither a command nor a file. The nearest command is %2; "
                                       "batuta --help tells them all.")
                         .arg(path, QLatin1StringView(cli::commandNearest(path).name)));
}

Result<Arguments, Farewell> wanted(const QCommandLineParser &parser)
{
    Arguments arguments;
    for (const QString &word : parser.positionalArguments()) {
        const auto file = fileNamed(word);
        if (!file)
            return file.error();
        arguments.files << *file;
    }
    arguments.sample = parser.value(QStringLiteral("sample"));
    QStringList names;
    for (const Sample &sample : samples())
        names << sample.name;
    if (parser.isSet(QStringLiteral("sample")) && !names.contains(arguments.sample))
        return complaint(ArgumentWords::tr("There is no example “%1”, only: %2.")
                             .arg(arguments.sample, names.join(QStringLiteral(", "))));
    arguments.settings = parser.value(QStringLiteral("settings"));
    arguments.screenshot = parser.value(QStringLiteral("screenshot"));
    arguments.demo = parser.value(QStringLiteral("demo"));
    arguments.size = sizeFrom(parser.value(QStringLiteral("size")));
    if (parser.isSet(QStringLiteral("size")) && !arguments.size)
        return complaint(ArgumentWords::tr("--size wants a width and a height, as in 1600x1000."));
    bool isNumber = true;
    if (parser.isSet(QStringLiteral("steps")))
        arguments.steps = parser.value(QStringLiteral("steps")).toInt(&isNumber);
    if (!isNumber || arguments.steps < 0)
        return complaint(ArgumentWords::tr("--steps wants a whole number."));
    return arguments;
}

} // namespace

Result<Arguments, Farewell> parsedArguments(const QStringList &words)
{
    QCommandLineParser parser;
    declareQtOptions(parser);
    for (const auto &[name, value] : {std::pair("sample", "NAME"),
                                      {"settings", "FILE"},
                                      {"screenshot", "FILE"},
                                      {"demo", "FOLDER"},
                                      {"size", "WxH"},
                                      {"steps", "N"}})
        parser.addOption(QCommandLineOption(QString::fromLatin1(name), {}, QString::fromLatin1(value)));
    const QCommandLineOption help = parser.addHelpOption(), version = parser.addVersionOption();
    if (!parser.parse(words))
        return complaint(parser.errorText() + QStringLiteral("\n\n") + cli::usage());
    if (parser.isSet(help))
        return Farewell{cli::Good, cli::usage()};
    if (parser.isSet(version))
        return Farewell{cli::Good, QStringLiteral("batuta " BATUTA_VERSION)};
    return wanted(parser);
}

std::optional<int> saidGoodbye(int &argc, char **argv)
{
    QStringList words;
    for (int i = 0; i < argc; ++i)
        words << QString::fromLocal8Bit(argv[i]);
    if (parsedArguments(words))
        return std::nullopt;
    std::signal(SIGPIPE, SIG_IGN);
    const QCoreApplication application(argc, argv);
    setLanguage({});
    const auto arguments = parsedArguments(words); // once more, in the user's language
    const Farewell farewell = arguments ? Farewell{} : arguments.error();
    if (farewell.code != cli::Good)
        return cli::report(farewell.code, farewell.words);
    cli::print(farewell.words + u'\n');
    return cli::finished(cli::Good);
}

} // namespace app
