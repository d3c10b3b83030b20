#include "core/history/aws_reading.h"
#include "tests/core/history/recorded.h"
#include "tests/runner/runner.h"

// Histories recorded on AWS.
class TestHistoryConformance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRecordedHistoryIsReadAndPlaced()
    {
        if (!recorded::executionsFolder().exists())
            QSKIP("No recordings of AWS beside this checkout");
        int histories = 0, placed = 0, wanted = 0;
        for (const QString &path : recorded::executionFiles()) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const Value recorded = Value::parse(file.readAll().toStdString());
            const std::string text = recorded::historyText(recorded);
            if (text.empty())
                continue;
            const auto read = history::recordingFrom(text, recorded::definition(recorded));
            QVERIFY2(read, qPrintable(file.fileName()));
            QCOMPARE(read->events.size(), recorded["expected"]["events"].size());
            ++histories;
            for (const history::Event &event : read->events) {
                QVERIFY2(event.type != history::EventType::Unknown, qPrintable(file.fileName()));
                if (history::meaningOf(event.type).scope == history::Scope::Execution)
                    continue;
                ++wanted;
                const asl::State *state = read->state(event.place);
                const auto kind = history::meaningOf(event.type).kind;
                const bool isRight = state && (kind == asl::StateKind::Unknown || kind == state->kind());
                placed += isRight;
                if (!isRight)
                    qInfo("%s: %s", qPrintable(file.fileName()), qPrintable(runs::line(event, 0)));
            }
        }
        QVERIFY(histories > 200);
        QCOMPARE(placed, wanted);
    }
};

BATUTA_TEST(TestHistoryConformance)
#include "tst_conformance.moc"
