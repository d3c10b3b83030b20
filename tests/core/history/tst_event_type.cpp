#include "core/history/event_type.h"
#include "tests/runner/runner.h"

using namespace history;

class TestEventType : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTypeIsFoundByItsName()
    {
        for (int type = 0; type < int(EventType::Unknown); ++type) {
            const std::string_view text = name(EventType(type));
            QVERIFY(!text.empty());
            QVERIFY(eventTypeFrom(text) == EventType(type));
        }
        QCOMPARE(int(EventType::Unknown), 62); // GetExecutionHistory API, HistoryEvent$type
        QVERIFY(!eventTypeFrom("TaskStateForgotten"));
        QVERIFY(!eventTypeFrom(""));
    }

    // Of AWS's names alone one can tell what most types mean: the table has to agree.
    void theTableAgreesWithTheNames()
    {
        for (int type = 0; type < int(EventType::Unknown); ++type) {
            const Meaning &meaning = meaningOf(EventType(type));
            const std::string_view text = meaning.name;
            const char *words = meaning.name.data();
            QVERIFY2(isEntry(meaning.type) == text.ends_with("StateEntered"), words);
            QVERIFY2(isExit(meaning.type) == text.ends_with("StateExited"), words);
            QVERIFY2((meaning.role == Role::Failure) == (text.ends_with("Failed") || text.ends_with("TimedOut")),
                     words);
            QVERIFY2((meaning.role == Role::Abort) == text.ends_with("Aborted"), words);
            QVERIFY2((meaning.role == Role::Answer) == text.ends_with("Succeeded"), words);
            QVERIFY2(isCall(meaning.type) == text.ends_with("Scheduled"), words);
            QVERIFY2((meaning.scope == Scope::Execution) == text.starts_with("Execution"), words);
            QVERIFY2((meaning.scope == Scope::Iteration) == text.starts_with("MapIteration"), words);
            QVERIFY2((meaning.scope == Scope::MapRun) == text.starts_with("MapRun"), words);
        }
    }

    void aStatesEventsAreFoundByItsKind()
    {
        using enum EventType;
        QVERIFY(stateEventType(asl::StateKind::Wait, Role::Abort) == WaitStateAborted);
        QVERIFY(stateEventType(asl::StateKind::Map, Role::Entry) == MapStateEntered);
        QVERIFY(stateEventType(asl::StateKind::Pass, Role::Exit) == PassStateExited);
        QVERIFY(!stateEventType(asl::StateKind::Fail, Role::Exit));
        QVERIFY(!stateEventType(asl::StateKind::Choice, Role::Abort));
        QVERIFY(!stateEventType(asl::StateKind::Unknown, Role::Failure));
    }

    void aFailIsAFailureAndAnAbortedRoundIsNone()
    {
        using enum EventType;
        for (const EventType type : {FailStateEntered, TaskTimedOut, ExecutionAborted, ExecutionFailed, MapStateFailed,
                                     LambdaFunctionStartFailed, EvaluationFailed})
            QVERIFY2(isFailure(type), name(type).data());
        for (const EventType type : {TaskStateEntered, MapIterationAborted, TaskStateAborted, ExecutionRedriven})
            QVERIFY2(!isFailure(type), name(type).data());
        QVERIFY(isEnd(ExecutionAborted) && isEnd(ExecutionSucceeded) && !isEnd(ExecutionRedriven)
                && !isEnd(MapRunFailed));
    }
};

BATUTA_TEST(TestEventType)
#include "tst_event_type.moc"
