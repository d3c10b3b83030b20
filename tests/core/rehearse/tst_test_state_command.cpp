#include "core/history/visit.h"
#include "core/rehearse/refusals.h"
#include "core/rehearse/test_state_command.h"
#include "core/simulate/test_state/test_state.h"
#include "tests/core/simulate/traces.h"
#include "tests/runner/runner.h"

#include <QProcess>

using namespace rehearse;

namespace {

asl::StatePath at(const char *path)
{
    return asl::statePathFrom(QString::fromUtf8(path));
}

// What TestState cannot know of a state tried alone: the context of one without a mock, its round, chance.
bool isBeyondTestState(const Value &request)
{
    const std::string text = request.at("definition");
    const auto has = [&text](const char *word) { return text.find(word) != std::string::npos; };
    const bool readsContext = has("$$") || has("$states.context");
    return (readsContext && (!request.contains("mock") || has("Map.Item"))) || has("UUID") || has("Random")
        || has("$uuid") || has("$random") || has("$now") || has("$millis");
}

const char Odd[] = "It's \u201cé\u201d \"x\"";

bool isMockedSilence(const Value &request)
{
    const Value::json_pointer error("/mock/errorOutput/error");
    return request.contains(error) && request.at(error) == "States.HeartbeatTimeout";
}

QString oddMachine()
{
    const Value task = {{"Type", "Task"},
                        {"Resource", "arn:aws:states:::lambda:invoke"},
                        {"Parameters", {{"Payload", {{"say", "don't $HOME `ls` \\ \n"}}}}},
                        {"End", true}};
    return QString::fromStdString(Value({{"StartAt", Odd}, {"States", {{Odd, task}}}}).dump());
}

} // namespace

// A visit made a call of TestState.
class TestTestStateCommand : public QObject
{
    Q_OBJECT

    static void compareAlone(const sim::Run &run, const asl::StatePath &path)
    {
        const auto count = std::int64_t(run.events().size());
        const history::Visit visit = history::lastVisit(run.events(), count, path);
        const auto call = testCallOf(run.recording(), count, path);
        if (visit.entered < 0) {
            QVERIFY(!call && call.error().is(Code::NotVisited));
            return;
        }
        if (!call) {
            QVERIFY(call.error().is(Code::NotAllKnown));
            return;
        }
        if (isBeyondTestState(call->request) || (!visit.exited && visit.error.isEmpty()))
            return;
        const auto request = sim::readTestRequest(call->request);
        QVERIFY2(request, request ? "" : request.error().message.c_str());
        const auto refused = sim::refusal(*request);
        QVERIFY2(!refused, refused ? refused->message.c_str() : "");
        const auto response = sim::testResponse(*request);
        QVERIFY2(response, response ? "" : response.error().message.c_str());
        const std::string told = asl::toString(path).toStdString() + ": " + response->dump();
        if (!visit.exited)
            QVERIFY2(response->value("error", "") == visit.error.toStdString(), told.c_str());
        else if (isMockedSilence(call->request))
            QVERIFY2(response->at("status") == "CAUGHT_ERROR", told.c_str()); // by the name that the mock has for it
        else
            QVERIFY2(Value::parse(response->value("output", "null")) == *visit.output, told.c_str());
    }

private Q_SLOTS:
    void aStateTriedAloneGivesOnWhatItGaveOn_data() { traces::addRows(); }
    void aStateTriedAloneGivesOnWhatItGaveOn()
    {
        QFETCH(QString, name);
        const sim::Run run = runs::ended(traces::setup(name));
        asl::forEachState(run.setup().definition.root, {},
                          [&run](const asl::StatePath &path, const asl::State &) { compareAlone(run, path); });
    }

    void theShellHandsOverWhatWasMeant()
    {
        const Value answer = {{"Return", {{"StatusCode", 200}, {"Payload", "a'b"}}}};
        const sim::Run run = runs::ended(runs::setup(oddMachine(), {{"naïve", "it's"}}, {{Odd, {{"0", answer}}}}));
        const auto call = testCallOf(run.recording(), std::int64_t(run.events().size()),
                                     asl::StatePath().child(0, QString::fromUtf8(Odd)));
        QVERIFY(call);
        const auto line = commandLineOf(*call);
        QVERIFY(line);
        QProcess shell;
        shell.start(QStringLiteral("sh"),
                    {QStringLiteral("-c"), QStringLiteral("aws() { printf '%s\\036' \"$@\"; }\n") + *line});
        QVERIFY(shell.waitForFinished());
        QStringList words = QString::fromUtf8(shell.readAllStandardOutput()).split(QChar(0x1e));
        const auto after = [&words](const char *option) {
            return words.value(words.indexOf(QLatin1StringView(option)) + 1).toStdString();
        };
        QCOMPARE(words.value(1), QStringLiteral("test-state"));
        QCOMPARE(after("--definition"), call->request.at("definition").get<std::string>());
        QCOMPARE(after("--input"), call->request.at("input").get<std::string>());
        QVERIFY(Value::parse(after("--mock")) == call->request.at("mock"));
        QCOMPARE(after("--inspection-level"), std::string("DEBUG"));
    }

    void retriesMadeBeforeAreCounted()
    {
        const QString machine = QStringLiteral(R"({"StartAt": "T", "States": {"T": {"Type": "Task",
            "Resource": "arn:aws:states:::lambda:invoke", "End": true, "Retry": [
            {"ErrorEquals": ["Busy"], "MaxAttempts": 2}, {"ErrorEquals": ["States.ALL"], "MaxAttempts": 1}]}}})");
        const Value busy = {{"Throw", {{"Error", "Busy"}, {"Cause", "c"}}}};
        const Value other = {{"Throw", {{"Error", "Other"}, {"Cause", "c"}}}};
        const sim::Run run = runs::ended(runs::setup(machine, {}, {{"T", {{"0", busy}, {"1", other}, {"2-9", busy}}}}));
        const auto call = testCallOf(run.recording(), std::int64_t(run.events().size()), at("T"));
        QVERIFY(call);
        QCOMPARE(call->request.at("mock").at("errorOutput").at("error").get<std::string>(), std::string("Busy"));
        QCOMPARE(call->request.at("stateConfiguration").at("retrierRetryCount").get<int>(), 2);
    }

    void anAnswerThatIsNotThereYetIsMadeUp()
    {
        const sim::Run run = runs::ended(runs::setup(QStringLiteral(
            R"({"StartAt": "T", "States": {"T": {"Type": "Task", "Resource": "arn:aws:states:::dynamodb:getItem",
            "Parameters": {"TableName": "t", "Key": {"id": {"S": "1"}}}, "End": true}}})")));
        const auto count = std::int64_t(run.events().size());
        const auto call = testCallOf(run.recording(), count, at("T"));
        QVERIFY(call && call->isAnswerMadeUp && call->request.contains("mock"));
        const auto early = testCallOf(run.recording(), 1, at("T"));
        QVERIFY(!early && early.error().is(Code::NotVisited));
    }

    void whatNoShellCanHoldIsRefused()
    {
        TestCall call{{{"definition", "{}"}, {"input", std::string(LongestArgument, 'x')}}};
        QVERIFY(commandLineOf(call));
        call.request["input"] = std::string(LongestArgument + 1, 'x');
        const auto refused = commandLineOf(call);
        QVERIFY(!refused && refused.error().is(Code::TooLongForShell));
        QCOMPARE(refused.error().arguments, QStringList{QStringLiteral("input")});
    }
};

BATUTA_TEST(TestTestStateCommand)
#include "tst_test_state_command.moc"
