// What a piece of a workflow brings along: it adds, and takes nothing away.
#include "core/rehearse/answers.h"
#include "core/rehearse/offer.h"
#include "tests/runner/runner.h"

#include <QTest>

using rehearse::Rehearsal;

class OfferTest : public QObject
{
    Q_OBJECT

    static Rehearsal rehearsal(const char *json)
    {
        const auto read = rehearse::rehearsalInText(json);
        return read ? *read : Rehearsal();
    }

    static QString json(const Rehearsal &made) { return QString::fromStdString(rehearse::toJson(made).dump()); }

private Q_SLOTS:
    void bringsWhatIsMissing_data();
    void bringsWhatIsMissing();
    void isTakenOnce();
    void itsStatesFollowTheirNames();
};

void OfferTest::bringsWhatIsMissing_data()
{
    QTest::addColumn<QByteArray>("kept");
    QTest::addColumn<QByteArray>("offered");
    QTest::addColumn<QByteArray>("made");
    const char *answer = R"~({"Answers": [{"State": "A", "Answer": {"Return": 1}}]})~";
    const char *another = R"~({"Answers": [{"State": "A", "Answer": {"Return": 2}}]})~";
    QTest::newRow("answers") << QByteArray("{}") << QByteArray(answer) << QByteArray(answer);
    QTest::newRow("the user's answers stay") << QByteArray(answer) << QByteArray(another) << QByteArray(answer);
    QTest::newRow("an input") << QByteArray("{}") << QByteArray(R"~({"Input": "{\"n\": 1}"})~")
                              << QByteArray(R"~({"Input": "{\"n\": 1}"})~");
    QTest::newRow("the user's input stays")
        << QByteArray(R"~({"Input": "7"})~") << QByteArray(R"~({"Input": "{\"n\": 1}"})~")
        << QByteArray(R"~({"Input": "7"})~");
    QTest::newRow("cases under free names")
        << QByteArray(R"~({"Cases": [{"Name": "good", "Expect": {"Status": "SUCCEEDED"}}]})~")
        << QByteArray(R"~({"Cases": [{"Name": "good", "Expect": {"Status": "FAILED"}}]})~")
        << QByteArray(R"~({"Cases": [{"Name": "good", "Expect": {"Status": "SUCCEEDED"}},
                                     {"Name": "good (2)", "Expect": {"Status": "FAILED"}}]})~");
}

void OfferTest::bringsWhatIsMissing()
{
    QFETCH(QByteArray, kept);
    QFETCH(QByteArray, offered);
    QFETCH(QByteArray, made);
    QCOMPARE(json(rehearse::withOffer(rehearsal(kept), rehearsal(offered))), json(rehearsal(made)));
}

// Put in, taken back and put in again: nothing is there twice.
void OfferTest::isTakenOnce()
{
    const Rehearsal offered = rehearsal(
        R"~({"Input": "1", "Answers": [{"State": "A", "Answer": {"Return": 1}}, {"State": "A", "First": 2, "Answer": {"Return": 2}}],
            "Cases": [{"Name": "good", "Expect": {"Status": "SUCCEEDED"}}]})~");
    QCOMPARE(offered.cases.size(), size_t(1));
    const Rehearsal once = rehearse::withOffer({}, offered);
    QCOMPARE(json(once), json(offered));
    QCOMPARE(json(rehearse::withOffer(once, offered)), json(once));
}

void OfferTest::itsStatesFollowTheirNames()
{
    const Rehearsal offered = rehearsal(
        R"~({"Answers": [{"State": "A", "Answer": {"Return": 1}}],
            "Cases": [{"Name": "A", "Answers": [{"State": "B", "Answer": {"Return": 1}}], "Expect": {"Path": ["A", "B"]}}]})~");
    const auto longer = [](const std::string &name) { return name + " (2)"; };
    QCOMPARE(json(rehearse::renamed(offered, longer)),
             json(rehearsal(
                 R"~({"Answers": [{"State": "A (2)", "Answer": {"Return": 1}}],
                "Cases": [{"Name": "A", "Answers": [{"State": "B (2)", "Answer": {"Return": 1}}], "Expect": {"Path": ["A (2)", "B (2)"]}}]})~")));
}

BATUTA_TEST(OfferTest)
#include "tst_offer.moc"
