#include "app/cli/tested.h"

#include "app/cli/command_line.h"
#include "ui/problems/problem_text.h"

#include <QXmlStreamWriter>

namespace cli {

namespace {

using rehearse::Coverage;
using rehearse::CoverageItem;
using rehearse::Figure;
using rehearse::Miss;
using rehearse::Way;

QString text(const std::string &written)
{
    return QString::fromStdString(written);
}

const char *nameOf(Miss::What what)
{
    switch (what) {
    case Miss::What::Unanswered: return "Unanswered";
    case Miss::What::Endless: return "Endless";
    case Miss::What::Status: return "Status";
    case Miss::What::Output: return "Output";
    case Miss::What::OutputPart: return "OutputContains";
    case Miss::What::OutputCondition: return "OutputWhen";
    case Miss::What::Error: return "Error";
    case Miss::What::Cause: return "Cause";
    case Miss::What::Path: return "Path";
    }
    return "";
}

int passedOf(const std::vector<TestedCase> &cases)
{
    return int(std::ranges::count_if(cases, &TestedCase::hasPassed));
}

QStringList complaintsOf(const TestedCase &each)
{
    QStringList lines;
    if (!each.refusal.isEmpty())
        lines << each.refusal;
    for (const Miss &miss : each.misses)
        lines << problems::sentence(miss);
    return lines;
}

QString wordOf(Way way)
{
    switch (way) {
    case Way::State: return tr("states");
    case Way::Next: return tr("Next");
    case Way::Rule: return tr("Choice rules");
    case Way::Default: return tr("Default");
    case Way::Retrier: return tr("retriers");
    case Way::Catcher: return tr("catchers");
    case Way::TimeOut: return tr("time-outs");
    case Way::Heartbeat: return tr("heartbeats");
    }
    return {};
}

QString figures(const Coverage &coverage)
{
    QStringList lines;
    const auto add = [&lines](const QString &word, const Figure &figure) {
        if (figure.all > 0)
            lines << QStringLiteral("%1 %2/%3").arg(word).arg(figure.covered).arg(figure.all);
    };
    add(wordOf(Way::State), coverage.of(Way::State));
    add(tr("arrows"), coverage.ofArrows());
    for (const Way way : {Way::Rule, Way::Retrier, Way::Catcher, Way::TimeOut, Way::Heartbeat})
        add(wordOf(way), coverage.of(way));
    return lines.join(QStringLiteral(" · "));
}

QString coverageText(const Coverage &coverage)
{
    QString written = QStringLiteral("  ") + tr("covered: %1").arg(figures(coverage)) + u'\n';
    for (const CoverageItem &item : coverage.items()) {
        if (item.times == 0)
            written += QStringLiteral("    ") + tr("not covered: %1").arg(problems::placeOf(item)) + u'\n';
    }
    return written;
}

Value coverageJson(const Coverage &coverage)
{
    const auto figure = [](const Figure &each) { return Value{{"covered", each.covered}, {"all", each.all}}; };
    Value json = Value::object();
    for (int way = 0; way < rehearse::WayCount; ++way)
        json[std::string(rehearse::nameOf(Way(way)))] = figure(coverage.of(Way(way)));
    json["Arrow"] = figure(coverage.ofArrows());
    json["items"] = Value::array();
    for (const CoverageItem &item : coverage.items())
        json["items"].push_back({{"way", std::string(rehearse::nameOf(item.way))},
                                 {"state", asl::toString(item.state).toStdString()},
                                 {"number", item.number},
                                 {"target", item.target.toStdString()},
                                 {"times", item.times}});
    return json;
}

// A line of TAP ends a name, and # begins a directive.
QString tapName(QString name)
{
    name.replace(u'\\', QStringLiteral("\\\\"));
    name.replace(u'#', QStringLiteral("\\#"));
    return name.replace(u'\n', u' ');
}

// YAML's double quotes are JSON's.
QString yamlQuoted(const QString &words)
{
    return text(Value(words.toStdString()).dump(-1, ' ', false, Value::error_handler_t::replace));
}

QString xmlText(QString words)
{
    for (QChar &c : words) {
        if (c < u' ' && c != u'\n' && c != u'\t') // XML 1.0 has no way to write these
            c = QChar(0xFFFD);
    }
    return words;
}

void writeSuite(QXmlStreamWriter &xml, const TestedFile &file)
{
    xml.writeStartElement(QStringLiteral("testsuite"));
    xml.writeAttribute(QStringLiteral("name"), xmlText(file.path));
    xml.writeAttribute(QStringLiteral("tests"), QString::number(file.cases.size()));
    const auto refused =
        std::ranges::count_if(file.cases, [](const TestedCase &each) { return !each.refusal.isEmpty(); });
    const auto failed = qsizetype(file.cases.size()) - passedOf(file.cases) - refused;
    xml.writeAttribute(QStringLiteral("failures"), QString::number(failed));
    xml.writeAttribute(QStringLiteral("errors"), QString::number(refused));
    for (const TestedCase &each : file.cases) {
        xml.writeStartElement(QStringLiteral("testcase"));
        xml.writeAttribute(QStringLiteral("classname"), xmlText(file.path));
        xml.writeAttribute(QStringLiteral("name"), xmlText(each.name));
        xml.writeAttribute(QStringLiteral("time"), QString::number(each.seconds, 'f', 3));
        if (const QStringList complaints = complaintsOf(each); !complaints.isEmpty()) {
            xml.writeStartElement(each.refusal.isEmpty() ? QStringLiteral("failure") : QStringLiteral("error"));
            xml.writeAttribute(QStringLiteral("message"), xmlText(complaints.constFirst()));
            xml.writeCharacters(xmlText(complaints.join(u'\n')));
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

} // namespace

QString asText(const std::vector<TestedFile> &files, bool withCoverage)
{
    QString written;
    for (const TestedFile &file : files) {
        written += file.path + u'\n';
        for (const TestedCase &each : file.cases) {
            written += QStringLiteral("  %1  %2\n").arg(each.hasPassed() ? tr("passed") : tr("FAILED"), each.name);
            for (const QString &complaint : complaintsOf(each))
                written += QStringLiteral("          ") + complaint + u'\n';
        }
        if (withCoverage)
            written += coverageText(file.coverage);
        const int passed = passedOf(file.cases);
        written +=
            QStringLiteral("  ") + tr("%1 passed, %2 failed").arg(passed).arg(int(file.cases.size()) - passed) + u'\n';
    }
    return written;
}

QString asJson(const std::vector<TestedFile> &files, bool withCoverage)
{
    Value json = Value::array();
    for (const TestedFile &file : files) {
        Value cases = Value::array();
        for (const TestedCase &each : file.cases) {
            Value made = {{"name", each.name.toStdString()}, {"passed", each.hasPassed()}, {"status", each.status}};
            if (!each.refusal.isEmpty())
                made["refusal"] = each.refusal.toStdString();
            for (const Miss &miss : each.misses)
                made["misses"].push_back({{"what", nameOf(miss.what)},
                                          {"place", miss.place},
                                          {"expected", miss.expected},
                                          {"actual", miss.actual},
                                          {"message", problems::sentence(miss).toStdString()}});
            cases.push_back(std::move(made));
        }
        Value made = {{"file", file.path.toStdString()}, {"cases", std::move(cases)}};
        if (withCoverage)
            made["coverage"] = coverageJson(file.coverage);
        json.push_back(std::move(made));
    }
    return text(json.dump(2, ' ', false, Value::error_handler_t::replace)) + u'\n';
}

QString asJunit(const std::vector<TestedFile> &files)
{
    QString written;
    QXmlStreamWriter xml(&written);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(2);
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("testsuites"));
    for (const TestedFile &file : files)
        writeSuite(xml, file);
    xml.writeEndDocument();
    return written;
}

QString asTap(const std::vector<TestedFile> &files, bool withCoverage)
{
    QString body;
    int number = 0;
    for (const TestedFile &file : files) {
        for (const TestedCase &each : file.cases) {
            body += QStringLiteral("%1 %2 - %3: %4\n")
                        .arg(each.hasPassed() ? QStringLiteral("ok") : QStringLiteral("not ok"))
                        .arg(++number)
                        .arg(tapName(file.path), tapName(each.name));
            const QStringList complaints = complaintsOf(each);
            if (complaints.isEmpty())
                continue;
            body += QStringLiteral("  ---\n  message: %1\n  complaints:\n").arg(yamlQuoted(complaints.constFirst()));
            for (const QString &complaint : complaints)
                body += QStringLiteral("    - %1\n").arg(yamlQuoted(complaint));
            body += QStringLiteral("  ...\n");
        }
        if (withCoverage)
            body += QStringLiteral("# %1\n").arg(tapName(figures(file.coverage)));
    }
    return QStringLiteral("TAP version 14\n1..%1\n").arg(number) + body;
}

} // namespace cli
