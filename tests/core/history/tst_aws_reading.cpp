#include "core/asl/reader.h"
#include "core/history/aws_form.h"
#include "core/history/aws_reading.h"
#include "core/json/parser.h"
#include "tests/core/simulate/traces.h"
#include "tests/runner/runner.h"

#include <QDirIterator>
#include <QRandomGenerator>

namespace {

// A task that fails once and is caught, in each of two rounds of a Map.
const QString Rounds =
    QStringLiteral(R"({"StartAt": "Each", "States": {"Each": {"Type": "Map", "ItemsPath": "$.list", "End": true,
  "ItemProcessor": {"StartAt": "Call", "States": {
    "Call": {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "Next": "Both",
      "Retry": [{"ErrorEquals": ["States.ALL"], "MaxAttempts": 1}]},
    "Both": {"Type": "Parallel", "End": true, "Branches": [
      {"StartAt": "Left", "States": {"Left": {"Type": "Pass", "Assign": {"side": "left"}, "End": true}}},
      {"StartAt": "Right", "States": {"Right": {"Type": "Wait", "Seconds": 1, "End": true}}}]}}}}}})");

sim::Run rounds()
{
    const Value answers = {
        {"Call", {{"0", {{"Throw", {{"Error", "Busy"}, {"Cause", "c"}}}}}, {"1-9", {{"Return", {{"ok", 1}}}}}}}};
    sim::Setup setup = runs::setup(Rounds, {{"list", {1, 2}}}, answers);
    setup.start = 1735689600250; // 2025-01-01T00:00:00.250Z
    return runs::ended(setup);
}

QString firstDifference(const std::vector<history::Event> &one, const std::vector<history::Event> &other)
{
    if (one.size() != other.size())
        return QStringLiteral("%1 events, not %2").arg(other.size()).arg(one.size());
    const auto [at, there] = std::ranges::mismatch(one, other);
    if (at == one.end())
        return {};
    return QStringLiteral("%1\n%2\n%3\n%4")
        .arg(runs::line(*at, 0), runs::line(*there, 0), QString::fromStdString(history::awsForm(*at).dump()),
             QString::fromStdString(history::awsForm(*there).dump()));
}

// With the definition, and by names and links alone.
void isReadBack(const sim::Run &run)
{
    const std::string written = history::awsHistory(run.events()).dump();
    const auto read = history::recordingFrom(written, run.recording().definition);
    QVERIFY(read);
    const QString difference = firstDifference(run.events(), read->events);
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
    QVERIFY(read->isWhole);
    QCOMPARE(history::awsHistory(read->events).dump(), written);
}

Value eventsOf(const sim::Run &run)
{
    return history::awsHistory(run.events())["events"];
}

Value withTimes(Value events, const std::function<Value(double)> &form)
{
    for (Value &event : events)
        event["timestamp"] = form(event["timestamp"].get<double>());
    return events;
}

// As SDKs do that write keys in upper case; what a user named stays.
Value inUpperCase(const Value &value)
{
    if (value.is_array()) {
        Value list = Value::array();
        for (const Value &each : value)
            list.push_back(inUpperCase(each));
        return list;
    }
    if (!value.is_object())
        return value;
    Value made = Value::object();
    for (const auto &[key, each] : value.items()) {
        std::string upper = key;
        upper.front() = char(std::toupper(upper.front()));
        made[upper] = key == "assignedVariables" ? each : inUpperCase(each);
    }
    return made;
}

QByteArray page(const Value &events, const char *token)
{
    Value made = {{"events", events}};
    if (*token)
        made["nextToken"] = token;
    return QByteArray::fromStdString(made.dump());
}

Value part(const Value &events, size_t from, size_t to)
{
    return Value(std::vector<Value>(events.begin() + std::ptrdiff_t(from), events.begin() + std::ptrdiff_t(to)));
}

} // namespace

class TestAwsReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTraceWrittenAndReadIsTheSame_data() { traces::addRows(); }
    void aTraceWrittenAndReadIsTheSame()
    {
        QFETCH(QString, name);
        isReadBack(runs::ended(traces::setup(name)));
    }

    void anyDefinitionsRunWrittenAndReadIsTheSame_data()
    {
        QTest::addColumn<QString>("path");
        QDirIterator files(QStringLiteral(BATUTA_TEST_DATA), {QStringLiteral("*.asl.json")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            QTest::newRow(qPrintable(path.mid(qstrlen(BATUTA_TEST_DATA) + 1))) << path;
        }
    }
    void anyDefinitionsRunWrittenAndReadIsTheSame()
    {
        QFETCH(QString, path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        sim::Setup setup = runs::setup(QString::fromUtf8(file.readAll()), {{"items", {1, 2, 3}}, {"n", 1}});
        setup.inputText = R"({"items": [1, 2, 3],   "n": 1})"; // passed on as it is written
        setup.script.setFallback(runs::returning({{"Payload", {1, 2}}}));
        sim::Run run = sim::Run::started(std::move(setup));
        run.advanceToEnd(2000);
        isReadBack(run);
    }

    void roundsAndBranchesAreFoundByTheLinks() { isReadBack(rounds()); }

    void withoutADefinitionNamesAndLinksTellThePlaces()
    {
        const sim::Run run = rounds();
        const auto read = history::recordingFrom(history::awsHistory(run.events()).dump());
        QVERIFY(read);
        const QString difference = firstDifference(run.events(), read->events);
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }

    void everyFormOfAHistoryIsRead_data()
    {
        QTest::addColumn<QByteArray>("text");
        const Value events = eventsOf(rounds());
        const auto row = [](const char *name, const Value &json) {
            QTest::newRow(name) << QByteArray::fromStdString(json.dump(4));
        };
        row("the API's answer", {{"events", events}});
        row("the events alone", events);
        row("with metadata", {{"$metadata", {{"httpStatusCode", 200}}}, {"events", events}});
        row("keys in upper case", inUpperCase({{"events", events}}));
        row("pages in an array",
            Value{{{"events", part(events, 0, 9)}, {"nextToken", "t"}}, {{"events", part(events, 9, events.size())}}});
        QTest::newRow("pages one after another")
            << page(part(events, 0, 9), "t") + '\n' + page(part(events, 9, events.size()), "");
        Value reversed = events, shuffled = events;
        std::reverse(reversed.begin(), reversed.end());
        std::shuffle(shuffled.begin(), shuffled.end(), QRandomGenerator(7));
        row("in reverse order", {{"events", reversed}});
        row("in no order", {{"events", shuffled}});
        row("times in milliseconds", withTimes(events, [](double at) { return Value(std::llround(at * 1000)); }));
        row("times as CLI 2 writes them", withTimes(events, [](double at) {
                const QString text = QDateTime::fromMSecsSinceEpoch(std::llround(at * 1000), Qt::UTC)
                                         .toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzz000-03:00"));
                return Value(text.toStdString());
            }));
        row("times as JavaScript writes them", withTimes(events, [](double at) {
                return Value(QDateTime::fromMSecsSinceEpoch(std::llround(at * 1000), Qt::UTC)
                                 .toString(Qt::ISODateWithMs)
                                 .toStdString());
            }));
    }
    void everyFormOfAHistoryIsRead()
    {
        QFETCH(QByteArray, text);
        const sim::Run run = rounds();
        const auto read = history::recordingFrom(text.toStdString(), run.recording().definition);
        QVERIFY(read);
        std::vector<history::Event> events = read->events;
        const history::VirtualTime shift = run.events().front().at - events.front().at;
        QVERIFY(shift == 0 || shift == -3LL * 3600 * 1000); // another zone's clock
        for (history::Event &event : events)
            event.at += shift;
        const QString difference = firstDifference(run.events(), events);
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }

    void logLinesAreEvents()
    {
        const sim::Run run = rounds();
        QByteArray lines;
        for (const Value &event : eventsOf(run)) {
            Value line = {{"id", std::to_string(event["id"].get<int>())}, {"type", event["type"]}};
            for (const auto &[key, value] : event.items())
                if (value.is_object())
                    line["details"] = value;
            line["previous_event_id"] = std::to_string(event["previousEventId"].get<int>());
            line["event_timestamp"] = std::to_string(std::llround(event["timestamp"].get<double>() * 1000));
            line["execution_arn"] = "arn:aws:states:sa-east-1:111111111111:express:m:e:u";
            lines += QByteArray::fromStdString(line.dump()) + '\n';
        }
        const auto read = history::recordingFrom(lines.toStdString(), run.recording().definition);
        QVERIFY(read);
        const QString difference = firstDifference(run.events(), read->events);
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }

    // CLI 1 drops the details of newer types; some tools drop the links.
    void withoutDetailsAndLinksEventsFollowOneAnother()
    {
        Value events = eventsOf(runs::ended(runs::setup(QStringLiteral(R"({"StartAt": "A", "States": {
            "A": {"Type": "Pass", "QueryLanguage": "JSONata", "Output": "{% $nothing.here %}", "End": true}}})"))));
        for (Value &event : events) {
            event.erase("previousEventId");
            event.erase("evaluationFailedEventDetails");
        }
        const auto read = history::recordingFrom(events.dump());
        QVERIFY(read);
        QCOMPARE(read->events[1].previousId, 0);
        QCOMPARE(read->events[2].type, history::EventType::EvaluationFailed);
        QCOMPARE(read->events[2].previousId, 2);
        QCOMPARE(read->events[2].stateName(), std::string("A"));
    }

    void whatIsNewerThanThisProgramIsKept()
    {
        Value events = eventsOf(runs::ended(runs::setup(QStringLiteral(R"({"StartAt": "A", "States": {
            "A": {"Type": "Pass", "End": true}}})"))));
        Value fresh = {{"timestamp", events[1]["timestamp"]},
                       {"type", "PassStateRemembered"},
                       {"id", 3},
                       {"previousEventId", 2},
                       {"passStateRememberedEventDetails", {{"what", "it"}}}};
        events[2]["id"] = 4;
        events[3]["id"] = 5;
        events.push_back(fresh);
        const auto read = history::recordingFrom(events.dump());
        QVERIFY(read);
        QCOMPARE(read->events.size(), size_t(5));
        const history::Event &event = read->events[2];
        QCOMPARE(event.type, history::EventType::Unknown);
        QCOMPARE(event.typeName(), std::string("PassStateRemembered"));
        QVERIFY(event.place && event.place->state.name() == u"A");
        QVERIFY(history::awsForm(event) == fresh
                || history::awsForm(event)["passStateRememberedEventDetails"]["what"] == "it");
    }

    void aPageThatIsNotTheLastIsTold()
    {
        const auto read = history::recordingFrom(page(part(eventsOf(rounds()), 0, 5), "more").toStdString());
        QVERIFY(read);
        QVERIFY(!read->isWhole);
    }

    void whatIsNoHistoryIsRefusedAtItsPlace_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("place");
        const auto row = [](const char *name, const char *text, const char *code, const char *place) {
            QTest::newRow(name) << QByteArray(text) << QString::fromLatin1(code) << QString::fromLatin1(place);
        };
        row("nothing", "", "history-empty", "");
        row("no JSON", "{\"events\": [", "history-not-json", "");
        row("no events", "{\"events\": []}", "history-empty", "");
        row("something else", "{\"StartAt\": \"A\"}", "history-shape", "1/type");
        row("no time", R"([{"type": "PassStateEntered", "id": 1}])", "history-shape", "1/timestamp");
        row("a time that is none", R"([{"type": "PassStateEntered", "timestamp": 1, "id": 1},
            {"type": "PassStateExited", "timestamp": "soon", "id": 2}])",
            "history-shape", "2/timestamp");
    }
    void whatIsNoHistoryIsRefusedAtItsPlace()
    {
        QFETCH(QByteArray, text);
        const auto read = history::recordingFrom(text.toStdString());
        QVERIFY(!read);
        QTEST(read.error().name(), "code");
        QTEST(read.error().arguments.value(0), "place");
    }

    void nothingThatAnybodyWritesBringsItDown()
    {
        const std::string written = history::awsHistory(rounds().events()).dump();
        QRandomGenerator dice(20261127);
        for (int i = 0; i < 300; ++i) {
            std::string text = written;
            for (int change = 0; change < 3; ++change) {
                const auto at = size_t(dice.bounded(int(text.size())));
                dice.bounded(2) ? void(text.erase(at, size_t(dice.bounded(40))))
                                : void(text[at] = "0{}[]\",:-x"[dice.bounded(10)]);
            }
            (void)history::recordingFrom(text);
        }
    }

    void aHistoryIsKnownByItsOutermostMembers_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("isHistory");
        const auto row = [](const char *name, const char *text, bool is) {
            QTest::newRow(name) << QByteArray(text) << is;
        };
        row("the CLI's", R"({"events": [{"timestamp": 1, "type": "ExecutionStarted"}]})", true);
        row("with a mark before it", "\xEF\xBB\xBF {\"events\": []}", true);
        row("an SDK's", "{\"$metadata\": {\"events\": 1, \"a\": \"}\"}, \"events\": []}", true);
        row("in upper case", R"({"Events": []})", true);
        row("an array of pages", "[{\"nextToken\": \"a\\\"b\", \"events\": []}]", true);
        row("an array of events", R"([{"id": 1, "type": "ExecutionStarted", "timestamp": 1}])", true);
        row("lines of a log", "{\"id\": \"1\", \"type\": \"ExecutionStarted\", \"event_timestamp\": \"1\"}\n{}", true);
        row("a definition", R"({"StartAt": "events", "States": {"events": {"Type": "Pass"}}})", false);
        row("a definition with more", R"({"Comment": "events", "StartAt": "a", "events": []})", false);
        row("something else", R"({"a": {"events": []}})", false);
        row("cut off", "{\"a\": \"ev", false);
        row("YAML", "events: []", false);
        row("nothing", " ", false);
    }
    void aHistoryIsKnownByItsOutermostMembers()
    {
        QFETCH(QByteArray, text);
        QTEST(history::looksLikeHistory({text.constData(), size_t(text.size())}), "isHistory");
    }

    void statesThatTheDefinitionLacksAreStrangers()
    {
        const std::string text = history::awsHistory(rounds().events()).dump();
        const auto other = std::make_shared<const asl::Definition>(asl::read(json::parse(
            QStringLiteral(R"({"StartAt": "Each", "States": {"Each": {"Type": "Map", "End": true, "ItemProcessor":
                {"StartAt": "Call", "States": {"Call": {"Type": "Pass", "End": true}}}}}})"))));
        const auto recording = history::recordingFrom(text, other);
        QVERIFY(recording);
        QCOMPARE(history::strangersIn(*recording), (QStringList{u"Both"_qs, u"Left"_qs, u"Right"_qs}));
        QVERIFY(history::strangersIn(rounds().recording()).isEmpty());
    }
};

BATUTA_TEST(TestAwsReading)
#include "tst_aws_reading.moc"
