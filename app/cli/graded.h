// One submission's grade as data that outlives the process that found it, and the reports of many.
#pragma once

#include "core/lesson/grade.h"

#include <QString>

namespace cli {

// {"submission", "file", "points", "most", "refusal", "forbidden": [], "structure",
//  "cases": [{"name", "hidden", "passed", "evidence"}], "requirements": [{"id", "text", "met", "points"}],
//  "counterexample": evidence}; an evidence: {"input", "answers", "difference", "yours", "wanted", "lastState",
// "wantedLastState", "sentence"}. What does not apply is left out.
Value gradeJson(const lesson::Lesson &lesson, const lesson::Grade &grade, const QString &language);
// Of one that could not be graded.
Value troubleJson(const QString &sentence, const lesson::Lesson &lesson);

// What a report tells of the class: the lesson's title and the submissions' grades as above, in their order.
struct ClassReport
{
    QString title;
    std::vector<Value> grades;
    // Submissions whose workflows are the same but for names and comments; neither the starter's nor the reference's.
    std::vector<QStringList> alike;
};
std::vector<QStringList> alikeIn(const std::vector<Value> &grades, const QStringList &known);

QString asText(const ClassReport &report);
QString asJson(const ClassReport &report);
QString asCsv(const ClassReport &report); // RFC 4180
QString asHtml(const ClassReport &report); // one file, nothing from elsewhere

} // namespace cli
