#include "app/cli/grade_worker.h"

#include "app/cli/command_line.h"
#include "app/cli/graded.h"
#include "app/file_access.h"
#include "core/base/reading.h"
#include "core/compare/structure.h"
#include "core/rehearse/definition_text.h"

#include <QCryptographicHash>
#include <QFileInfo>

#include <iostream>

namespace cli {

namespace {

Value gradeOfFile(const lesson::Grader &grader, const QString &path, const QString &language)
{
    const auto text = app::textOf(path);
    if (!text)
        return troubleJson(app::fileSentence(text.error(), QFileInfo(path).fileName()), grader.lesson());
    const asl::Definition definition = rehearse::definitionFrom(text->text, path);
    Value made = gradeJson(grader.lesson(), grader.grade(definition), language);
    made["structure"] = structureHashOf(definition).toStdString();
    return made;
}

} // namespace

Value gradeOf(const lesson::Grader &grader, const QStringList &definitions, const QString &language)
{
    std::optional<Value> best;
    for (const QString &path : definitions) {
        Value made = gradeOfFile(grader, path, language);
        if (best && (*best)["points"] >= made["points"])
            continue;
        made["file"] = QFileInfo(path).fileName().toStdString();
        best = std::move(made);
    }
    return best ? std::move(*best) : troubleJson(tr("There is no workflow in it."), grader.lesson());
}

QString structureHashOf(const asl::Definition &definition)
{
    if (!definition.tree->isSound())
        return {};
    const QByteArray structure = QByteArray::fromStdString(compare::structureOf(definition));
    return QString::fromLatin1(QCryptographicHash::hash(structure, QCryptographicHash::Sha1).toHex());
}

int workAt(const lesson::Grader &grader, const QString &language)
{
    for (std::string line; std::getline(std::cin, line);) {
        QStringList definitions;
        if (const auto job = valueFrom(line); job && job->contains("definitions"))
            for (const Value &each : (*job)["definitions"])
                definitions << QString::fromStdString(each.get<std::string>());
        const Value made = gradeOf(grader, definitions, language);
        std::cout << made.dump(-1, ' ', false, Value::error_handler_t::replace) << std::endl;
    }
    return Good;
}

} // namespace cli
