#include "core/expr/template.h"
#include "tests/core/expr/support.h"
#include "tests/runner/runner.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QtTest>

using namespace expr;

namespace {

// A piece <…> of a recorded text stands for anything.
bool matches(const Value &got, const Value &recorded)
{
    if (recorded.is_string()) {
        const QString text = QString::fromStdString(recorded.get<std::string>());
        if (!text.contains(u'<'))
            return got == recorded;
        static const QRegularExpression wild(QStringLiteral("\\\\<[^ ]*?\\\\>"));
        const QString pattern = QRegularExpression::escape(text).replace(wild, QStringLiteral(".*"));
        return !got.is_string()
            || QRegularExpression(QRegularExpression::anchoredPattern(pattern))
                   .match(QString::fromStdString(got.get<std::string>()))
                   .hasMatch();
    }
    if (!recorded.is_structured())
        return got == recorded;
    if (got.type() != recorded.type() || got.size() != recorded.size())
        return false;
    for (auto place = recorded.begin(); place != recorded.end(); ++place) {
        const bool isObject = recorded.is_object();
        if (isObject && !got.contains(place.key()))
            return false;
        if (!matches(isObject ? got.at(place.key()) : got.at(size_t(place - recorded.begin())), *place))
            return false;
    }
    return true;
}

} // namespace

// What AWS answered to states that are one template and nothing else.
class RecordedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fillsInAsAwsDid_data()
    {
        QTest::addColumn<QString>("file");
        const QDir folder(QStringLiteral(BATUTA_SHARED) + QStringLiteral("/conformance/execution/intrinsic_functions"));
        if (!folder.exists())
            QSKIP("No recordings of AWS beside this checkout");
        for (const QString &name : folder.entryList({QStringLiteral("*.json")}))
            QTest::newRow(qPrintable(name)) << folder.filePath(name);
    }
    void fillsInAsAwsDid()
    {
        QFETCH(QString, file);
        QFile open(file);
        QVERIFY(open.open(QIODevice::ReadOnly));
        const Value recording = Value::parse(open.readAll().toStdString());
        const Value &definition = recording["definition"];
        const Value &state = definition["States"][definition["StartAt"].get<std::string>()];
        const bool isJsonata = state.contains("Output");
        const char *field = isJsonata ? "Output" : "Parameters";
        if (!state.contains(field) || state.contains("ResultPath"))
            QSKIP("More than a template");
        Random random;
        Environment environment;
        environment.input = shared(Value::parse(recording["inputText"].get<std::string>()));
        environment.context = shared(json(QStringLiteral(
            R"({"Execution": {"Name": "run"}, "StateMachine": {"Id": "arn:aws:states:us-east-1:111111111111:stateMachine:m", "Name": "m-1"}})")));
        environment.random = &random;
        const auto compiled =
            Template::compiled(state[field], isJsonata ? Language::Jsonata : Language::JsonPath, field);
        QVERIFY(compiled);
        const auto result = compiled->evaluated(environment);
        QVERIFY2(result && matches(**result, recording["expected"]["output"]), qPrintable(shown(result)));
    }
};

BATUTA_TEST(RecordedTest)
#include "tst_recorded.moc"
