#include "app/cli/checked.h"

#include "app/cli/command_line.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QUrl>

#include <map>

namespace cli {

namespace {

using validate::Diagnostic;
using validate::Severity;

// AWS's names; advice is ours.
const char *nameOf(Severity severity)
{
    switch (severity) {
    case Severity::Error: return "ERROR";
    case Severity::Warning: return "WARNING";
    case Severity::Advice: break;
    }
    return "INFO";
}

const char *sarifLevel(Severity severity)
{
    switch (severity) {
    case Severity::Error: return "error";
    case Severity::Warning: return "warning";
    case Severity::Advice: break;
    }
    return "note";
}

Value diagnosticAsJson(const Diagnostic &diagnostic, const text::LineIndex &lines)
{
    Value value = {{"severity", nameOf(diagnostic.severity)},
                   {"code", diagnostic.code.toStdString()},
                   {"message", diagnostic.message.toStdString()}};
    if (!diagnostic.location.isEmpty())
        value["location"] = diagnostic.location.toStdString();
    addPlace(value, lines, diagnostic.span);
    return value;
}

Value referencesAsJson(const QMap<QString, QStringList> &references)
{
    Value value = Value::object();
    for (auto state = references.cbegin(); state != references.cend(); ++state) {
        Value names = Value::array();
        for (const QString &name : state.value())
            names.push_back(name.toStdString());
        value[state.key().toStdString()] = std::move(names);
    }
    return value;
}

// A template's text has its lines counted once, however many machines it holds.
class LinesOf
{
public:
    const text::LineIndex &operator()(const QString &path, const QString &text)
    {
        const auto known = m_known.find(path);
        return known != m_known.end() ? known->second : m_known.emplace(path, text::LineIndex(text)).first->second;
    }

private:
    std::map<QString, text::LineIndex> m_known;
};

Value response(const Checked &file, LinesOf &linesIn)
{
    Value diagnostics = Value::array();
    file.forEachFile([&](const QString &path, const QString &text, const std::vector<Diagnostic> &found) {
        const text::LineIndex &lines = linesIn(path, text);
        for (const Diagnostic &each : found) {
            diagnostics.push_back(diagnosticAsJson(each, lines));
            if (path != file.path)
                diagnostics.back()["file"] = path.toStdString();
        }
    });
    return {{"result", file.isGood() ? "OK" : "FAIL"},
            {"diagnostics", std::move(diagnostics)},
            {"truncated", false},
            {"variableReferences", referencesAsJson(file.variableReferences)}};
}

std::string uriOf(const QString &path)
{
    if (QFileInfo(path).isAbsolute())
        return QUrl::fromLocalFile(path).toEncoded().toStdString();
    return QUrl::toPercentEncoding(path, "/").toStdString();
}

Value sarifResult(const QString &path, const Diagnostic &found, const text::LineIndex &lines)
{
    const text::Place begin = lines.place(found.span.begin);
    const text::Place end = lines.place(found.span.end);
    const Value region = {
        {"startLine", begin.line}, {"startColumn", begin.column}, {"endLine", end.line}, {"endColumn", end.column}};
    Value location = {{"physicalLocation", {{"artifactLocation", {{"uri", uriOf(path)}}}, {"region", region}}}};
    if (!found.location.isEmpty())
        location["logicalLocations"] = Value::array({{{"fullyQualifiedName", found.location.toStdString()}}});
    return {{"ruleId", wordingOf(found.rule).name},
            {"level", sarifLevel(found.severity)},
            {"message", {{"text", found.message.toStdString()}}},
            {"locations", Value::array({location})},
            {"properties", {{"code", found.code.toStdString()}}}};
}

Value sarifRules(const std::vector<Checked> &files)
{
    QMap<QString, QString> codes;
    for (const Checked &file : files) {
        file.forEachFile([&](const QString &, const QString &, const std::vector<Diagnostic> &found) {
            for (const Diagnostic &each : found)
                codes.insert(QLatin1String(wordingOf(each.rule).name), each.code);
        });
    }
    Value rules = Value::array();
    for (auto rule = codes.cbegin(); rule != codes.cend(); ++rule)
        rules.push_back({{"id", rule.key().toStdString()}, {"properties", {{"code", rule.value().toStdString()}}}});
    return rules;
}

QString lineOf(const QString &path, const Diagnostic &found, const text::Place &place)
{
    const QString at = found.location.isEmpty() ? QString() : QStringLiteral(" at ") + found.location;
    return path + QStringLiteral(":%1:%2: ").arg(place.line).arg(place.column) + QLatin1String(nameOf(found.severity))
        + u' ' + found.code + QStringLiteral(": ") + found.message + at + u'\n';
}

} // namespace

void addPlace(Value &to, const text::LineIndex &lines, text::Span span)
{
    const text::Place begin = lines.place(span.begin), end = lines.place(span.end);
    to["line"] = begin.line;
    to["column"] = begin.column;
    to["endLine"] = end.line;
    to["endColumn"] = end.column;
}

bool Checked::isGood() const
{
    bool isGood = true;
    forEachFile([&](const QString &, const QString &, const std::vector<Diagnostic> &all) {
        isGood &= std::ranges::none_of(all, [](const Diagnostic &each) { return each.severity == Severity::Error; });
    });
    return isGood;
}

QString asText(const std::vector<Checked> &files)
{
    QString text;
    LinesOf linesIn;
    for (const Checked &file : files) {
        const qsizetype before = text.size();
        file.forEachFile([&](const QString &path, const QString &content, const std::vector<Diagnostic> &found) {
            const text::LineIndex &lines = linesIn(path, content);
            for (const Diagnostic &each : found)
                text += lineOf(path, each, lines.place(each.span.begin));
        });
        if (text.size() == before)
            text += QStringLiteral("%1: %2\n")
                        .arg(file.machine.isEmpty() ? file.path : file.path + u'#' + file.machine,
                             QCoreApplication::translate("cli", "no faults found"));
    }
    return text;
}

QString asJson(const std::vector<Checked> &files)
{
    LinesOf lines;
    if (files.size() == 1)
        return linesOf(response(files.front(), lines));
    Value answer = Value::array();
    for (const Checked &file : files) {
        Value one = response(file, lines);
        one["file"] = file.path.toStdString();
        if (!file.machine.isEmpty())
            one["machine"] = file.machine.toStdString();
        answer.push_back(std::move(one));
    }
    return linesOf(answer);
}

QString asSarif(const std::vector<Checked> &files)
{
    Value results = Value::array();
    LinesOf linesIn;
    for (const Checked &file : files) {
        file.forEachFile([&](const QString &path, const QString &text, const std::vector<Diagnostic> &found) {
            const text::LineIndex &lines = linesIn(path, text);
            for (const Diagnostic &each : found)
                results.push_back(sarifResult(path, each, lines));
        });
    }
    const Value driver = {{"name", "Batuta"}, {"version", BATUTA_VERSION}, {"rules", sarifRules(files)}};
    const Value run = {
        {"tool", {{"driver", driver}}}, {"columnKind", "utf16CodeUnits"}, {"results", std::move(results)}};
    return linesOf({{"$schema", "https://json.schemastore.org/sarif-2.1.0.json"},
                    {"version", "2.1.0"},
                    {"runs", Value::array({run})}});
}

} // namespace cli
