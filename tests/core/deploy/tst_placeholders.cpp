// What stands for something in a definition is filled in by the tool, and nothing else is: each tool's reading of the file,
// done here in a few lines, gives the definition with its values, whatever else stands in its texts.
#include "core/asl/reader.h"
#include "core/asl/substitution.h"
#include "core/deploy/export.h"
#include "core/json/parser.h"
#include "core/json/strings.h"
#include "tests/runner/runner.h"

#include <QRegularExpression>

#include <random>

namespace {

using namespace Qt::StringLiterals;

const QMap<QString, QString> Values{
    {u"Table"_s, u"Orders"_s}, {u"N"_s, u"7"_s}, {u"Fn.Arn"_s, u"arn:f"_s}, {u"AWS::Region"_s, u"sa-east-1"_s}};

QString machineWith(const QString &text)
{
    return uR"({"StartAt": "A", "States": {"A": {"Type": "Pass", "Comment": %1, "End": true}}})"_s.arg(
               json::quoted(text))
        + u'\n';
}

Result<deploy::Export> exported(const QString &machine, deploy::Tool tool)
{
    deploy::Options options;
    options.tool = tool;
    options.name = u"m"_s;
    options.values = Values;
    return deploy::exportOf(asl::read(json::parse(machine)), options);
}

QString definitionOf(const QString &machine, deploy::Tool tool)
{
    const auto made = exported(machine, tool);
    if (!made)
        qFatal("not exported: %s", qPrintable(made.error().name()));
    for (const deploy::File &file : made->files)
        if (file.name == u"statemachine/m.asl.json"_s)
            return file.text;
    qFatal("no definition");
}

Value dataOf(const QString &text)
{
    const json::Tree tree = json::parse(text);
    return tree.toValue(tree.root());
}

// As templatefile() reads it.
QString filledByTerraform(const QString &text)
{
    static const QRegularExpression place(u"\\$\\$\\{|%%\\{|\\$\\{\"(\\$+)\"\\}|\\$\\{(\\w+)\\}"_s);
    static const QMap<QString, QString> names{
        {u"Table"_s, u"Table"_s}, {u"N"_s, u"N"_s}, {u"Fn_Arn"_s, u"Fn.Arn"_s}, {u"AWS_Region"_s, u"AWS::Region"_s}};
    QString made;
    qsizetype done = 0;
    for (const QRegularExpressionMatch &match : place.globalMatch(text)) {
        made += text.mid(done, match.capturedStart() - done);
        if (match.hasCaptured(2))
            made += Values.value(names.value(match.captured(2)));
        else if (match.hasCaptured(1))
            made += match.captured(1);
        else
            made += match.captured().mid(1);
        done = match.capturedEnd();
    }
    return made + text.mid(done);
}

// One text as the Serverless Framework resolves it, and then, where the plugin uses Fn::Sub, that.
QString filledByServerless(const QString &text, bool isSubstituted)
{
    static const QRegularExpression place(uR"((\\*)\$\{(?:param:(\w+)|opt:nothing, '([^']*)')\})"_s);
    QString made;
    qsizetype done = 0;
    for (const QRegularExpressionMatch &match : place.globalMatch(text)) {
        // A dollar before it would be lost, an odd backslash would escape it.
        if (match.capturedLength(1) % 2 != 0 || text.mid(0, match.capturedStart()).endsWith(u'$'))
            return u"misread: "_s + text;
        const QString name = match.captured(2) == u"FnArn" ? u"Fn.Arn"_s : match.captured(2);
        made += text.mid(done, match.capturedStart() - done) + match.captured(1).left(match.capturedLength(1) / 2)
            + (match.hasCaptured(3) ? match.captured(3) : Values.value(name));
        done = match.capturedEnd();
    }
    made += text.mid(done);
    if (!isSubstituted)
        return made;
    made.replace(u"#{AWS::Region}"_s, u"${AWS::Region}"_s);
    static const QRegularExpression sub(uR"(\$\{(!?)([^}]*)\})"_s);
    QString filled;
    done = 0;
    for (const QRegularExpressionMatch &match : sub.globalMatch(made)) {
        filled += made.mid(done, match.capturedStart() - done)
            + (match.capturedLength(1) > 0 ? u"${"_s + match.captured(2) + u'}' : Values.value(match.captured(2)));
        done = match.capturedEnd();
    }
    return filled + made.mid(done);
}

QString randomText(std::mt19937 &random)
{
    static const QStringList pieces{u"$"_s,  u"{"_s,    u"}"_s,         u"%"_s,        u"\\"_s,
                                    u"\""_s, u"'"_s,    u"a"_s,         u" "_s,        u"\n"_s,
                                    u"é"_s,  u"${"_s,   u"%{ if }"_s,   u"{% $x %}"_s, u"${Table}"_s,
                                    u"#"_s,  u"${N}"_s, u"${Fn.Arn}"_s, u"$$"_s,       u"${AWS::Region}"_s,
                                    u"~}"_s};
    QString text;
    for (size_t left = random() % 9; left > 0; --left)
        text += pieces[qsizetype(random() % size_t(pieces.size()))];
    return text.replace(u"#{"_s, u"# {"_s);
}

QString commentIn(const QString &machine)
{
    const Value data = dataOf(machine);
    return QString::fromStdString(data["States"]["A"]["Comment"].get<std::string>());
}

} // namespace

class TestPlaceholders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cloudFormationFillsInTextsAsTheyStand()
    {
        std::mt19937 random(1);
        for (int i = 0; i < 500; ++i) {
            const QString machine = machineWith(randomText(random));
            QCOMPARE(definitionOf(machine, deploy::Tool::Sam), machine);
            QCOMPARE(definitionOf(machine, deploy::Tool::Cdk), machine);
        }
    }

    void terraformReadsTheSameDefinition()
    {
        std::mt19937 random(2);
        for (int i = 0; i < 2000; ++i) {
            const QString machine = machineWith(randomText(random));
            const QString wanted = asl::substituted(machine, Values, json::Format::Json);
            QCOMPARE(filledByTerraform(definitionOf(machine, deploy::Tool::Terraform)), wanted);
        }
    }

    void serverlessReadsTheSameDefinition()
    {
        std::mt19937 random(3);
        for (int i = 0; i < 2000; ++i) {
            const QString machine = machineWith(randomText(random));
            const bool isSubstituted = machine.contains(u"${AWS::Region}"_s);
            if (const auto done = exported(machine, deploy::Tool::Serverless); !done) {
                QCOMPARE(done.error().name(), u"export-open-place"_s);
                QVERIFY(isSubstituted);
                continue;
            }
            const QString wanted = commentIn(asl::substituted(machine, Values, json::Format::Json));
            const QString read = commentIn(definitionOf(machine, deploy::Tool::Serverless));
            QCOMPARE(filledByServerless(read, isSubstituted), wanted);
        }
    }

    void serverlessQuotesBarePlaces()
    {
        const QString machine =
            uR"({"StartAt": "A", "States": {"A": {"Type": "Wait", "Seconds": ${N}, "End": true}}})"_s;
        QVERIFY(definitionOf(machine, deploy::Tool::Serverless).contains(uR"("Seconds": "${param:N}")"_s));
        QVERIFY(definitionOf(machine, deploy::Tool::Terraform).contains(uR"("Seconds": ${N})"_s));
    }
};

BATUTA_TEST(TestPlaceholders)
#include "tst_placeholders.moc"
