#include "core/simulate/json_text.h"
#include "tests/core/history/recorded.h"
#include "tests/runner/runner.h"

#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>

namespace {

// The mocks of a recording as a mock file has them, with what the list of attempts adds: what a job answered at once,
// and which tasks never answered.
Value responses(const Value &recorded)
{
    Value made = recorded["mocks"];
    for (Value &answers : made) {
        for (Value &answer : answers) {
            if (answer.contains("Throw") && answer["Throw"].contains("Cause") && !answer["Throw"]["Cause"].is_string())
                answer["Throw"]["Cause"] = sim::jsonText(answer["Throw"]["Cause"]);
        }
    }
    std::map<std::string, int> counts;
    for (const Value &attempt : recorded.value("taskAttempts", Value::array())) {
        const std::string state = attempt["state"].get<std::string>();
        const int number = counts[state]++;
        if (!made.contains(state))
            continue;
        for (const auto &[range, answer] : made[state].items()) {
            const QStringList ends = QString::fromStdString(range).split(u'-');
            if (number < ends.first().toInt() || number > ends.last().toInt())
                continue;
            if (attempt.contains("Submitted"))
                answer["Submitted"] = attempt["Submitted"];
            if (attempt.value("EventType", "").find("TimedOut") != std::string::npos) {
                answer.erase("Throw");
                answer["NoAnswer"] = true;
            }
        }
    }
    return made;
}

// A piece <…> of a recorded text stands for any text, and text that is JSON may be spaced and ordered otherwise.
bool agrees(const Value &recorded, const Value &got)
{
    static const QRegularExpression piece(QStringLiteral("<[^<> ]+>"));
    if (recorded.is_string()) {
        const QString text = QString::fromStdString(recorded.get<std::string>());
        if (piece.match(text, 0, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption)
                .capturedLength()
            == text.size())
            return true;
        if (!got.is_string())
            return false;
        const Value inner = Value::parse(recorded.get<std::string>(), nullptr, false);
        if (inner.is_structured())
            return agrees(inner, Value::parse(got.get<std::string>(), nullptr, false));
        QStringList parts = text.split(piece);
        for (QString &part : parts)
            part = QRegularExpression::escape(part);
        const QRegularExpression whole(QRegularExpression::anchoredPattern(parts.join(QStringLiteral(".*"))),
                                       QRegularExpression::DotMatchesEverythingOption);
        return whole.match(QString::fromStdString(got.get<std::string>())).hasMatch();
    }
    if (recorded.is_number() && got.is_number())
        return recorded == got;
    if (recorded.type() != got.type() || recorded.size() != got.size())
        return false;
    if (recorded.is_array())
        return std::ranges::equal(recorded, got, agrees);
    if (!recorded.is_object())
        return recorded == got;
    for (const auto &[key, value] : recorded.items()) {
        if (!got.contains(key) || !agrees(value, got[key]))
            return false;
    }
    return true;
}

bool saysSo(const Value &recorded, const char *field, const std::optional<std::string> &got)
{
    if (!recorded.contains(field))
        return true;
    const Value &wanted = recorded[field];
    return got
        && ((wanted.is_string() && agrees(wanted, Value(*got))) || agrees(wanted, Value::parse(*got, nullptr, false)));
}

} // namespace

// Executions recorded on AWS: nearly all have to end as they did there.
class TestConformance : public QObject
{
    Q_OBJECT

private:
    static sim::Run run(const Value &recorded, const QTemporaryDir &files)
    {
        const std::string text =
            recorded.contains("inputText") ? recorded["inputText"].get<std::string>() : recorded["input"].dump();
        sim::Setup setup =
            runs::setup(QString::fromStdString(recorded["definition"].dump()), Value::parse(text), responses(recorded));
        setup.inputText = text;
        setup.type =
            recorded["workflowType"] == "EXPRESS" ? history::MachineType::Express : history::MachineType::Standard;
        if (recorded.contains("s3")) {
            recorded::writeObjects(QDir(files.path()), recorded["s3"]);
            setup.filesFolder = files.path().toStdString();
        }
        return runs::ended(setup);
    }

private Q_SLOTS:
    void nearlyAllExecutionsEndAsOnAws()
    {
        if (!recorded::executionsFolder().exists())
            QSKIP("No recordings of AWS beside this checkout");
        int count = 0, right = 0;
        for (const QString &path : recorded::executionFiles()) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const Value recorded = Value::parse(file.readAll().toStdString());
            const Value &expected = recorded["expected"];
            const QTemporaryDir objects;
            const sim::Run ended = run(recorded, objects);
            const bool agreed = expected["status"] == std::string(sim::awsName(ended.status()))
                && saysSo(expected, "output", ended.outputText()) && saysSo(expected, "error", ended.error())
                && saysSo(expected, "cause", ended.cause());
            ++count;
            right += agreed;
            if (!agreed)
                qInfo("%s", recorded["id"].get<std::string>().c_str());
        }
        QVERIFY(count > 100);
        QVERIFY2(right * 100 >= count * 99, qPrintable(QStringLiteral("%1 of %2").arg(right).arg(count)));
    }
};

BATUTA_TEST(TestConformance)
#include "tst_conformance.moc"
