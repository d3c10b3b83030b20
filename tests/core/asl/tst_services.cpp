// The table of services: what its rows say of each other, and of AWS's list.
#include "core/asl/catalogue.h"
#include "core/asl/services.h"
#include "core/base/value.h"
#include "tests/runner/runner.h"

#include <QSet>

class ServicesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachCallIsOfAServiceWithATitle();
    void eachCallStandsOnce();
    void newStatesBeginWithJson();
    void whatIsOfferedCanBeCalled();
};

void ServicesTest::eachCallIsOfAServiceWithATitle()
{
    for (const asl::ServiceCall &call : asl::serviceCalls())
        QVERIFY2(asl::serviceNamed(QString(QLatin1String(call.service))), call.service);
    QVERIFY(!asl::serviceNamed(u"nosuchservice"));
}

void ServicesTest::eachCallStandsOnce()
{
    QSet<QString> seen;
    for (const asl::ServiceCall &call : asl::serviceCalls())
        seen.insert(QLatin1String(call.service) + u':' + QLatin1String(call.action));
    QCOMPARE(size_t(seen.size()), asl::serviceCalls().size());
    const QStringList services = asl::optimizedServices();
    QCOMPARE(QSet<QString>(services.begin(), services.end()).size(), services.size()); // each service's stand together
}

void ServicesTest::newStatesBeginWithJson()
{
    for (const asl::ServiceCall &call : asl::serviceCalls()) {
        for (const char *body : {call.jsonPath, call.jsonata}) {
            if (body)
                QVERIFY2(Value::parse(body, nullptr, false).is_object(), call.action);
        }
    }
}

void ServicesTest::whatIsOfferedCanBeCalled()
{
    for (const asl::Offer &offer : asl::offers()) {
        const asl::Integration call =
            asl::integrationOf(QStringLiteral("arn:aws:states:::") + QLatin1String(offer.resource));
        QVERIFY2(asl::recognitionOf(call) == asl::Recognition::Known, offer.resource);
        QVERIFY2(asl::serviceNamed(call.service), offer.resource);
    }
}

BATUTA_TEST(ServicesTest)
#include "tst_services.moc"
