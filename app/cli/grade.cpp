#include "app/cli/grade.h"

#include "app/cli/command_line.h"
#include "app/cli/grade_journal.h"
#include "app/cli/grade_pool.h"
#include "app/cli/grade_worker.h"
#include "app/cli/graded.h"
#include "app/language.h"
#include "app/lesson_files.h"
#include "core/lesson/submission.h"
#include "core/rehearse/definition_text.h"
#include "ui/problems/problem_text.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QThread>

namespace cli {

namespace {

const QString WorkerOption = QStringLiteral("worker");

void declareGradeOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        tr("Grades submissions against a lesson: each file and folder in FOLDER is one. What was graded before is not "
           "graded again, so a grading that was broken off goes on where it was."));
    parser.addPositionalArgument(QStringLiteral("lesson"), tr("The lesson's folder or lesson.md."),
                                 QStringLiteral("LESSON"));
    parser.addPositionalArgument(QStringLiteral("folder"), tr("The submissions."), QStringLiteral("FOLDER"));
    const auto option = [&parser](const char *name, const QString &description, const char *value) {
        parser.addOption({QString::fromLatin1(name), description, QString::fromLatin1(value)});
    };
    option("format", tr("How the grades are printed: text (the default), json, csv or html."), "FORMAT");
    option("output", tr("Where to write the report; standard output otherwise."), "FILE");
    option("limit", tr("Seconds that one submission may take; 20 otherwise."), "SECONDS");
    parser.addOption({QStringLiteral("anew"), tr("Grade everything again.")});
    QCommandLineOption worker(WorkerOption);
    worker.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOption(worker);
}

struct KnownLesson
{
    lesson::Lesson lesson;
    QByteArray hash; // of its files, the language, and this program
};

Outcome<KnownLesson> lessonAt(const QString &path)
{
    const auto files = app::lessonFilesAt(path);
    if (!files)
        return Trouble{Misused, problems::sentence(files.error())};
    auto reading = lesson::read(*files);
    if (!reading)
        return Trouble{Misused, problems::sentence(reading.error())};
    if (!reading->lesson.hasReference())
        return Trouble{AtFault, tr("%1 has no reference to grade by.").arg(path)};
    QCryptographicHash hash(QCryptographicHash::Sha1);
    hash.addData(QByteArrayLiteral(BATUTA_VERSION) + app::language().toUtf8());
    for (const QString &name : files->names)
        if (const auto text = files->text(name))
            hash.addData(name.toUtf8() + '\0' + text->toUtf8() + '\0');
    return KnownLesson{std::move(reading->lesson), hash.result()};
}

QByteArray hashOf(const lesson::Submission &submission)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    for (const QString &path : submission.definitions) {
        QFile file(path);
        hash.addData(QFileInfo(path).fileName().toUtf8() + '\0');
        if (file.open(QIODevice::ReadOnly))
            hash.addData(&file);
    }
    return hash.result();
}

std::vector<Value> gradesOf(const QCommandLineParser &parser, const KnownLesson &known,
                            const std::vector<lesson::Submission> &submissions)
{
    GradeJournal journal(known.hash);
    std::vector<Value> grades(submissions.size());
    std::vector<QByteArray> keys;
    std::vector<size_t> open;
    for (size_t i = 0; i < submissions.size(); ++i) {
        keys.push_back(hashOf(submissions[i]));
        const auto before = parser.isSet(QStringLiteral("anew")) ? std::nullopt : journal.found(keys.back());
        if (before)
            grades[i] = *before;
        else
            open.push_back(i);
    }
    const int limit = parser.isSet(QStringLiteral("limit")) ? parser.value(QStringLiteral("limit")).toInt() : 20;
    PoolOptions options{{QStringLiteral("grade"), QStringLiteral("--") + WorkerOption, parser.positionalArguments()[0]},
                        QThread::idealThreadCount(),
                        limit * 1000};
    const auto trouble = [&known](const QString &sentence) { return troubleJson(sentence, known.lesson); };
    GradePool pool(options, trouble, [&](size_t number, Value grade) {
        journal.keep(keys[number], grade);
        grades[number] = std::move(grade);
    });
    pool.run(submissions, open);
    for (size_t i = 0; i < submissions.size(); ++i) {
        Value named{{"submission", submissions[i].name.toStdString()}};
        named.update(grades[i]);
        grades[i] = std::move(named);
    }
    return grades;
}

Outcome<QString> formatIn(const QCommandLineParser &parser)
{
    const QString format =
        parser.isSet(QStringLiteral("format")) ? parser.value(QStringLiteral("format")) : QStringLiteral("text");
    if (QStringList{QStringLiteral("text"), QStringLiteral("json"), QStringLiteral("csv"), QStringLiteral("html")}
            .contains(format))
        return format;
    return Trouble{Misused, tr("There is no format “%1”.").arg(format)};
}

QString reportIn(const QString &format, const ClassReport &report)
{
    return format == u"json" ? asJson(report)
        : format == u"csv"   ? asCsv(report)
        : format == u"html"  ? asHtml(report)
                             : asText(report);
}

} // namespace

int grade(const QStringList &arguments)
{
    QCommandLineParser parser;
    declareGradeOptions(parser);
    if (const auto code = readArguments(parser, "grade", arguments))
        return *code;
    const QStringList words = parser.positionalArguments();
    const bool isWorker = parser.isSet(WorkerOption);
    if (words.size() != (isWorker ? 1 : 2))
        return report(Misused, tr("Name the lesson and the folder: batuta grade LESSON FOLDER"));
    const auto format = formatIn(parser);
    if (!format)
        return report(format.error());
    if (parser.isSet(QStringLiteral("limit")) && parser.value(QStringLiteral("limit")).toInt() < 1)
        return report(Misused, tr("--limit takes a number of seconds."));
    const auto known = lessonAt(words[0]);
    if (!known)
        return report(known.error());
    if (isWorker)
        return workAt(lesson::Grader(known->lesson), app::language());
    if (!QFileInfo(words[1]).isDir())
        return report(Misused, tr("%1 is no folder.").arg(words[1]));
    const auto submissions = lesson::submissionsIn(words[1]);
    if (submissions.empty())
        return report(AtFault, tr("%1 has no submissions: no workflows and no folders.").arg(words[1]));
    ClassReport made{known->lesson.page(app::language()).title, gradesOf(parser, *known, submissions), {}};
    const lesson::Lesson &given = known->lesson;
    made.alike = alikeIn(made.grades,
                         {structureHashOf(rehearse::definitionFrom(given.starter, given.starterFile)),
                          structureHashOf(rehearse::definitionFrom(given.reference, given.referenceFile))});
    const QByteArray text = reportIn(*format, made).toUtf8();
    if (parser.isSet(QStringLiteral("output"))) {
        const auto written = writeOutput(parser.value(QStringLiteral("output")), text);
        return written ? Good : report(written.error());
    }
    print(text);
    return Good;
}

} // namespace cli
