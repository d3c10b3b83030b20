#include "app/cli/graded.h"

#include "app/cli/command_line.h"
#include "core/expr/value_text.h"
#include "ui/lesson/evidence_text.h"
#include "ui/problems/problem_text.h"

#include <QLocale>

#include <cmath>
#include <map>

namespace cli {

namespace {

std::string utf8(const QString &text)
{
    return text.toStdString();
}

QString field(const Value &grade, const char *name)
{
    const auto found = grade.find(name);
    if (found == grade.end())
        return {};
    return QString::fromStdString(found->is_string() ? found->get<std::string>() : expr::jsonText(*found));
}

Value evidenceJson(const lesson::Evidence &evidence)
{
    Value answers = Value::array();
    for (const sim::Script::Entry &entry : evidence.trial.script.entries())
        answers.push_back(sim::toJson(entry));
    return {{"input", evidence.trial.input},
            {"answers", std::move(answers)},
            {"difference", std::string(compare::nameOf(evidence.parting.what))},
            {"yours", evidence.parting.oneDoes},
            {"wanted", evidence.parting.otherDoes},
            {"lastState", evidence.lastState},
            {"wantedLastState", evidence.wantedLastState},
            {"sentence", utf8(lessons::sentence(evidence))}};
}

QString number(double points)
{
    return QString::number(points, 'f', points == std::floor(points) ? 0 : 1);
}

int casesPassed(const Value &grade)
{
    int passed = 0;
    for (const Value &each : grade.value("cases", Value::array()))
        passed += each.value("passed", false);
    return passed;
}

// What a student should read first: why nothing counts, else the run that shows a fault, else the wish that is not met.
QStringList remarksOf(const Value &grade)
{
    QStringList remarks;
    if (grade.contains("refusal"))
        remarks << field(grade, "refusal");
    for (const Value &each : grade.value("forbidden", Value::array()))
        remarks << tr("The lesson does not allow %1.").arg(QString::fromStdString(each.get<std::string>()));
    for (const Value &each : grade.value("cases", Value::array())) {
        if (!each.contains("evidence"))
            continue;
        remarks << field(each, "name") + QStringLiteral(": ") + field(each["evidence"], "sentence");
        break;
    }
    if (grade.contains("counterexample"))
        remarks << field(grade["counterexample"], "sentence");
    for (const Value &each : grade.value("requirements", Value::array()))
        if (!each.value("met", false))
            remarks << tr("Not met: %1").arg(field(each, "text"));
    return remarks;
}

QString quoted(const QString &cell)
{
    // A spreadsheet takes what begins so for a formula.
    QString text = cell;
    if (!text.isEmpty() && QStringLiteral("=+-@\t").contains(text.front()))
        text.prepend(u'\'');
    return u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

QString escaped(const QString &text)
{
    return text.toHtmlEscaped();
}

QString htmlRow(const Value &grade)
{
    const bool isWhole = remarksOf(grade).isEmpty();
    QString items;
    for (const Value &each : grade.value("cases", Value::array())) {
        const bool hasPassed = each.value("passed", false);
        items += QStringLiteral("<li class=\"%1\">%2 %3</li>")
                     .arg(QLatin1String(hasPassed ? "good" : "bad"), QLatin1String(hasPassed ? "✓" : "✗"),
                          escaped(field(each, "name")));
    }
    QString remarks;
    for (const QString &each : remarksOf(grade))
        remarks += QStringLiteral("<p>%1</p>").arg(escaped(each));
    return QStringLiteral("<tr><th scope=\"row\">%1<div class=\"file\">%2</div></th><td class=\"%3\">%4 / %5</td>"
                          "<td><ul>%6</ul></td><td>%7</td></tr>\n")
        .arg(escaped(field(grade, "submission")), escaped(field(grade, "file")),
             QLatin1String(isWhole ? "good" : "bad"), number(grade.value("points", 0.0)),
             number(grade.value("most", 0.0)), items, remarks);
}

} // namespace

Value gradeJson(const lesson::Lesson &lesson, const lesson::Grade &grade, const QString &language)
{
    const lesson::Score score = lesson::scoreOf(lesson, grade);
    Value made{{"points", score.points}, {"most", score.most}};
    if (grade.refusal)
        made["refusal"] = utf8(tr("It is no sound definition."));
    for (const QString &each : grade.forbidden)
        made["forbidden"].push_back(utf8(each));
    Value cases = Value::array();
    for (const lesson::CaseGrade &each : grade.cases) {
        Value one{{"name", each.name}, {"hidden", each.isHidden}, {"passed", each.hasPassed}};
        if (each.evidence)
            one["evidence"] = evidenceJson(*each.evidence);
        if (each.refusal)
            one["refusal"] = utf8(problems::sentence(*each.refusal));
        cases.push_back(std::move(one));
    }
    made["cases"] = std::move(cases);
    Value requirements = Value::array();
    for (size_t i = 0; i < grade.requirements.size(); ++i)
        requirements.push_back({{"id", utf8(lesson.requirements[i].id)},
                                {"text", utf8(lesson.wish(i, language))},
                                {"met", bool(grade.requirements[i])},
                                {"points", lesson.requirements[i].points}});
    made["requirements"] = std::move(requirements);
    if (grade.counterexample)
        made["counterexample"] = evidenceJson(*grade.counterexample);
    return made;
}

Value troubleJson(const QString &sentence, const lesson::Lesson &lesson)
{
    return {{"points", 0}, {"most", lesson::scoreOf(lesson, {}).most}, {"refusal", utf8(sentence)}};
}

std::vector<QStringList> alikeIn(const std::vector<Value> &grades, const QStringList &known)
{
    std::map<QString, QStringList> groups;
    for (const Value &each : grades)
        if (const QString structure = field(each, "structure"); !structure.isEmpty() && !known.contains(structure))
            groups[structure] << field(each, "submission");
    std::vector<QStringList> alike;
    for (const auto &[structure, names] : groups)
        if (names.size() > 1)
            alike.push_back(names);
    return alike;
}

QString asText(const ClassReport &report)
{
    QString text = report.title + QStringLiteral("\n\n");
    qsizetype widest = 0;
    for (const Value &each : report.grades)
        widest = std::max(widest, field(each, "submission").size());
    for (const Value &each : report.grades) {
        text += QStringLiteral("%1  %2 / %3")
                    .arg(field(each, "submission").leftJustified(widest),
                         number(each.value("points", 0.0)).rightJustified(5), number(each.value("most", 0.0)));
        if (each.contains("cases"))
            text += tr("  cases %1 of %2").arg(casesPassed(each)).arg(each["cases"].size());
        text += u'\n';
        for (const QString &remark : remarksOf(each))
            text += QStringLiteral("    ") + remark + u'\n';
    }
    for (const QStringList &names : report.alike)
        text += u'\n' + tr("Alike but for names: %1").arg(names.join(QStringLiteral(", "))) + u'\n';
    return text;
}

QString asJson(const ClassReport &report)
{
    Value all{{"lesson", utf8(report.title)}, {"submissions", Value::array()}, {"alike", Value::array()}};
    for (Value each : report.grades) {
        each.erase("structure");
        all["submissions"].push_back(std::move(each));
    }
    for (const QStringList &names : report.alike) {
        Value group = Value::array();
        for (const QString &each : names)
            group.push_back(utf8(each));
        all["alike"].push_back(std::move(group));
    }
    return linesOf(all);
}

QString asCsv(const ClassReport &report)
{
    QString text = QStringLiteral("submission,file,points,most,cases passed,cases,remarks\r\n");
    for (const Value &each : report.grades)
        text +=
            QStringList{quoted(field(each, "submission")),  quoted(field(each, "file")),
                        number(each.value("points", 0.0)),  number(each.value("most", 0.0)),
                        QString::number(casesPassed(each)), QString::number(each.value("cases", Value::array()).size()),
                        quoted(remarksOf(each).join(u'\n'))}
                .join(u',')
            + QStringLiteral("\r\n");
    return text;
}

QString asHtml(const ClassReport &report)
{
    QString rows, alike;
    for (const Value &each : report.grades)
        rows += htmlRow(each);
    for (const QStringList &names : report.alike)
        alike += QStringLiteral("<li>%1</li>").arg(escaped(names.join(QStringLiteral(", "))));
    if (!alike.isEmpty())
        alike = QStringLiteral("<h2>%1</h2><p>%2</p><ul>%3</ul>")
                    .arg(escaped(tr("Alike but for names")),
                         escaped(tr("A hint, no proof: short workflows often have one natural shape.")), alike);
    static const QString page = QStringLiteral(
        "<!DOCTYPE html>\n<html lang=\"%1\"><head><meta charset=\"utf-8\"><title>%2</title>\n<style>"
        "body{font:15px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:70rem;padding:0 1rem;color:#1c2430}"
        "table{border-collapse:collapse;width:100%}th,td{border-top:1px solid #d6dbe3;padding:.6rem;text-align:left;"
        "vertical-align:top}ul{margin:0;padding-left:0;list-style:none}p{margin:0 0 .4rem}.file{font-weight:normal;"
        "color:#5a6676;font-size:13px}.good{color:#18703c}.bad{color:#a32222}td.good,td.bad{white-space:nowrap}"
        "@media(prefers-color-scheme:dark){body{background:#14181f;color:#e4e8ee}th,td{border-color:#353d4a}"
        ".good{color:#6fd08c}.bad{color:#ff8f8f}.file{color:#a5b0bf}}"
        "</style></head><body>\n<h1>%2</h1>\n<table><thead><tr><th scope=\"col\">%3</th><th scope=\"col\">%4</th>"
        "<th scope=\"col\">%5</th><th scope=\"col\">%6</th></tr></thead><tbody>\n%7</tbody></table>\n%8</body></html>\n");
    return page.arg(QLocale().name().replace(u'_', u'-'), escaped(report.title), escaped(tr("Submission")),
                    escaped(tr("Points")), escaped(tr("Cases")), escaped(tr("Remarks")), rows, alike);
}

} // namespace cli
