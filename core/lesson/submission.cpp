#include "core/lesson/submission.h"

#include <QDir>
#include <QFileInfo>

#include <optional>

namespace lesson {

namespace {

constexpr int DeepestFolder = 4;
constexpr qsizetype MostFilesLookedAt = 400, MostDefinitions = 8;
constexpr qint64 LargestDefinition = 2 * 1024 * 1024; // AWS takes 1 MB

// 0: a definition by its name. 1: it may be one. Nothing: it is none.
std::optional<int> likelihoodOf(const QString &name)
{
    const QString lower = name.toLower();
    for (const char *ending : {".asl.json", ".asl.yaml", ".asl.yml"})
        if (lower.endsWith(QLatin1String(ending)))
            return 0;
    for (const char *ending : {".rehearsal.json", ".mocks.json", "package.json", "package-lock.json"})
        if (lower.endsWith(QLatin1String(ending)))
            return std::nullopt;
    for (const char *ending : {".json", ".yaml", ".yml"})
        if (lower.endsWith(QLatin1String(ending)))
            return 1;
    return std::nullopt;
}

bool looksLikeDefinition(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray text = file.read(LargestDefinition);
    return text.contains("StartAt") && text.contains("States");
}

void look(const QDir &folder, int depth, qsizetype &left, QStringList &sure, QStringList &possible)
{
    for (const QFileInfo &each : folder.entryInfoList(QDir::Files, QDir::Name)) {
        const auto likelihood = likelihoodOf(each.fileName());
        if (!likelihood || each.size() > LargestDefinition || --left < 0)
            continue;
        if (*likelihood == 0)
            sure << each.filePath();
        else if (looksLikeDefinition(each.filePath()))
            possible << each.filePath();
    }
    if (depth == 0)
        return;
    for (const QFileInfo &each : folder.entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks, QDir::Name))
        if (each.fileName() != u"node_modules")
            look(QDir(each.filePath()), depth - 1, left, sure, possible);
}

} // namespace

std::vector<Submission> submissionsIn(const QString &folder)
{
    std::vector<Submission> all;
    const auto entries = QDir(folder).entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const QFileInfo &each : entries) {
        if (each.isDir()) {
            Submission made{each.fileName(), {}};
            QStringList possible;
            qsizetype left = MostFilesLookedAt;
            look(QDir(each.filePath()), DeepestFolder, left, made.definitions, possible);
            made.definitions = (made.definitions + possible).mid(0, MostDefinitions);
            all.push_back(std::move(made));
        } else if (likelihoodOf(each.fileName())) {
            all.push_back({each.fileName().section(u'.', 0, 0), {each.filePath()}});
        }
    }
    return all;
}

} // namespace lesson
