#include "core/history/origin.h"
#include "tests/core/simulate/runs.h"
#include "tests/runner/runner.h"

using namespace history;

namespace {

const QString Handing = uR"~({"StartAt": "A", "States": {
  "A": {"Type": "Pass", "Result": 7, "ResultPath": "$.made", "Next": "B"},
  "B": {"Type": "Pass", "Result": 9, "ResultPath": "$.more", "Next": "M"},
  "M": {"Type": "Map", "ItemsPath": "$.list", "ResultPath": null, "Next": "E",
        "ItemProcessor": {"StartAt": "I", "States": {"I": {"Type": "Pass", "End": true}}}},
  "E": {"Type": "Succeed"}}})~"_qs;

} // namespace

class TestOrigin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aValueIsTracedToTheStateThatPutItThere_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<QByteArray>("pointer");
        QTest::addColumn<QString>("origin");
        QTest::newRow("through states that let it pass") << u"E"_qs << QByteArray("/made") << u"A output"_qs;
        QTest::newRow("of the state before") << u"M"_qs << QByteArray("/more") << u"B output"_qs;
        QTest::newRow("the execution's") << u"E"_qs << QByteArray("/list/0") << u"execution"_qs;
        QTest::newRow("handed into a round") << u"I"_qs << QByteArray("/n") << u"M"_qs;
        QTest::newRow("not there") << u"E"_qs << QByteArray("/nothing") << u"none"_qs;
    }
    void aValueIsTracedToTheStateThatPutItThere()
    {
        QFETCH(QString, state);
        QFETCH(QByteArray, pointer);
        const Value input = {{"list", Value::array({Value({{"n", 1}})})}};
        const sim::Run run = runs::ended(runs::setup(Handing, input));
        Place place;
        for (const Event &event : run.events())
            if (event.place && event.place->state.name() == state && isEntry(event.type))
                place = *event.place;
        const auto found = originOf(run.recording(), std::int64_t(run.events().size()), place,
                                    Value::json_pointer(pointer.toStdString()));
        const QString told = !found ? u"none"_qs
            : !found->place         ? u"execution"_qs
                                    : found->place->state.name() + (found->isOutput ? u" output"_qs : QString());
        QTEST(told, "origin");
    }
};

BATUTA_TEST(TestOrigin)
#include "tst_origin.moc"
