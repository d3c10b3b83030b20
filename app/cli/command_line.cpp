#include "app/cli/command_line.h"

#include "app/file_access.h"
#include "app/file_writer.h"
#include "app/template.h"
#include "core/base/reading.h"

#include <QCoreApplication>

#include <cerrno>
#include <cstdio>

#include <fcntl.h>
#include <unistd.h>

namespace cli {

namespace {

QString running = QStringLiteral("batuta"); // one command runs in a process
int printFault = 0; // errno

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
    print(parser.helpText());
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

Outcome<QString> definitionTextOf(const QString &path)
{
    const auto read = definitionWithConstants(path);
    return read ? Outcome<QString>(read->text) : read.error();
}

Outcome<DefinitionText> definitionWithConstants(const QString &path)
{
    const auto found = app::definitionAt(path);
    if (!found)
        return Trouble{Misused, app::fileSentence(found.error(), path)};
    return textWithConstants(*found);
}

DefinitionText textWithConstants(const app::Found &found)
{
    return {app::standaloneOf(found).text, found.constants,
            app::isExpress(found) ? history::MachineType::Express : history::MachineType::Standard};
}

QString linesOf(const Value &value)
{
    return QString::fromStdString(value.dump(2, ' ', false, Value::error_handler_t::replace)) + u'\n';
}

void keepClosedStreams()
{
    for (int stream = STDIN_FILENO; stream <= STDERR_FILENO; ++stream) {
        if (::fcntl(stream, F_GETFD) < 0)
            ::open("/dev/null",
                   stream == STDERR_FILENO ? O_WRONLY : O_RDONLY); // takes the lowest number free: this one
    }
}

void print(const QByteArray &bytes)
{
    errno = 0;
    if (std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout) == size_t(bytes.size())
        && std::fflush(stdout) == 0)
        return;
    if (printFault == 0)
        printFault = errno != 0 ? errno : EIO;
}

void print(const QString &words)
{
    print(words.toUtf8());
}

int finished(int code)
{
    if (printFault == 0)
        return code;
    return report(Misused, tr("The answer could not be written: %1.").arg(app::systemWords(printFault)));
}

Outcome<bool> mayWrite(const QString &output, const QStringList &inputs)
{
    for (const QString &input : inputs) {
        if (app::isSameFile(output, app::addressOf(input).file))
            return Trouble{
                Misused,
                tr("%1 is read by this command and would be destroyed. Name another file to write.").arg(output)};
    }
    return true;
}

Outcome<bool> writeOutput(const QString &output, const QByteArray &bytes)
{
    const auto written = app::writeBytes(output, bytes, {.through = true});
    if (!written)
        return Trouble{Misused, app::fileSentence(written.error(), output)};
    return true;
}

int tellUnread(const app::Definitions &definitions)
{
    for (const app::UnreadMachine &unread : definitions.unread)
        report(Misused, app::unreadSentence(definitions.path, unread));
    return definitions.unread.empty() ? Good : Misused;
}

Trouble unsound(const QString &path)
{
    return {AtFault, tr("%1 is not a sound definition; “batuta validate” tells where.").arg(path)};
}

Outcome<history::MachineType> machineTypeIn(const QCommandLineParser &parser, history::MachineType otherwise)
{
    const QString type = parser.value(QStringLiteral("type")).toLower();
    if (!type.isEmpty() && type != u"standard" && type != u"express")
        return Trouble{Misused, tr("The type is standard or express, not “%1”.").arg(type)};
    if (type.isEmpty())
        return otherwise;
    return type == u"express" ? history::MachineType::Express : history::MachineType::Standard;
}

Outcome<QMap<QString, QString>> substitutionsIn(const QCommandLineParser &parser)
{
    QMap<QString, QString> values;
    for (const QString &written : parser.values(QStringLiteral("substitute"))) {
        const qsizetype equals = written.indexOf(u'=');
        if (equals < 1)
            return Trouble{Misused, tr("--substitute wants NAME=VALUE, not “%1”.").arg(written)};
        values.insert(written.left(equals), written.mid(equals + 1));
    }
    return values;
}

Outcome<Value> dataIn(const QString &text, const QString &name, int code)
{
    auto data = valueFrom(text.toStdString());
    if (data)
        return std::move(*data);
    if (data.error() == Unread::TooDeep)
        return Trouble{code, tr("%1 is nested more than %2 levels deep.").arg(name, QString::number(DeepestData))};
    return Trouble{code, tr("%1 is not JSON.").arg(name)};
}

Outcome<Value> dataOf(const QString &path, int code)
{
    const auto text = textOf(path);
    if (!text)
        return text.error();
    return dataIn(*text, path, code);
}

} // namespace cli
