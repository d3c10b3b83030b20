#include "app/cli/lesson.h"

#include "app/cli/command_line.h"
#include "app/file_access.h"
#include "app/lesson_files.h"
#include "core/lesson/check.h"
#include "ui/problems/problem_text.h"

namespace cli {

namespace {

using lesson::Fault;

QString asText(const QString &path, const lesson::Lesson &lesson, const std::vector<Fault> &faults)
{
    if (faults.empty()) {
        const size_t cases = lesson.cases.cases.size() + lesson.hidden.cases.size();
        return tr("%1: sound; %2 steps, %3 cases, %4 languages\n")
            .arg(path)
            .arg(lesson.pages.front().steps.size())
            .arg(cases)
            .arg(lesson.pages.size());
    }
    QString text;
    for (const Fault &each : faults)
        text +=
            QStringLiteral("%1/%2:%3: %4\n").arg(path, each.file).arg(each.line).arg(problems::sentence(each.reason));
    return text;
}

Value asJson(const QString &path, const std::vector<Fault> &faults)
{
    Value list = Value::array();
    for (const Fault &each : faults)
        list.push_back({{"file", each.file.toStdString()},
                        {"line", each.line},
                        {"code", each.reason.name().toStdString()},
                        {"message", problems::sentence(each.reason).toStdString()}});
    return {{"lesson", path.toStdString()}, {"faults", list}};
}

} // namespace

int lessonCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(tr("Tells everything that is wrong with lessons, each fault at its line."));
    parser.addPositionalArgument(QStringLiteral("check"), tr("What is done with them."), QStringLiteral("check"));
    parser.addPositionalArgument(QStringLiteral("lessons"), tr("Folders with a lesson.md, or such files."),
                                 QStringLiteral("LESSON…"));
    parser.addOption({QStringLiteral("format"), tr("How the faults are printed: text (the default) or json."),
                      QStringLiteral("FORMAT")});
    if (const auto code = readArguments(parser, "lesson", arguments))
        return *code;
    const QStringList words = parser.positionalArguments();
    if (words.size() < 2 || words.front() != u"check")
        return report(Misused, tr("Say what to do: batuta lesson check LESSON…"));
    const QString format = parser.value(QStringLiteral("format"));
    if (!format.isEmpty() && format != u"text" && format != u"json")
        return report(Misused, tr("There is no format “%1”.").arg(format));
    int code = Good;
    Value all = Value::array();
    for (const QString &path : words.mid(1)) {
        const auto files = app::lessonFilesAt(path);
        if (!files) {
            code = report(Misused, problems::sentence(files.error()));
            continue;
        }
        const auto reading = lesson::read(*files);
        if (!reading) {
            code = report(Misused, problems::sentence(reading.error()));
            continue;
        }
        const std::vector<Fault> faults = lesson::faultsOf(*reading);
        if (!faults.empty() && code == Good)
            code = AtFault;
        if (format == u"json")
            all.push_back(asJson(path, faults));
        else
            print(asText(path, reading->lesson, faults));
    }
    if (format == u"json")
        print(QByteArray::fromStdString(all.dump(2, ' ', false, Value::error_handler_t::replace)) + '\n');
    return code;
}

} // namespace cli
