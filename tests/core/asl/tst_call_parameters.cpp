#include "core/asl/call_parameters.h"
#include "core/asl/catalogue.h"
#include "tests/runner/runner.h"

#include <algorithm>

using asl::IntegrationKind;
using asl::IntegrationPattern;
using asl::ParameterType;

class TestCallParameters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyOptimizedActionHasParameters()
    {
        for (const QString &service : asl::optimizedServices()) {
            for (const QString &action : asl::optimizedActions(service)) {
                const auto parameters =
                    asl::parametersOf(asl::integrationOf(u"arn:aws:states:::%1:%2"_qs.arg(service, action)));
                QVERIFY2(!parameters.empty(), qPrintable(service + u':' + action));
                QVERIFY2(std::ranges::is_partitioned(parameters, &asl::Parameter::required), qPrintable(action));
                for (const asl::Parameter &parameter : parameters) {
                    QVERIFY2(parameter.name.front().isUpper(), qPrintable(parameter.name));
                    QCOMPARE(std::ranges::count(parameters, parameter.name, &asl::Parameter::name), 1);
                }
            }
        }
    }

    void theTypesAreRead()
    {
        const auto parameters = asl::parametersOf({IntegrationKind::Optimized, {}, u"sqs"_qs, u"sendMessage"_qs});
        QVERIFY((parameters[0] == asl::Parameter{u"QueueUrl"_qs, ParameterType::Text, true}));
        QVERIFY((parameters[1] == asl::Parameter{u"MessageBody"_qs, ParameterType::Json, true}));
        QVERIFY((parameters[2] == asl::Parameter{u"DelaySeconds"_qs, ParameterType::Number, false}));
    }

    void whatTheGuideTellsIsFollowedByAllThatTheActionTakes()
    {
        const auto parameters = asl::parametersOf({IntegrationKind::Optimized, {}, u"dynamodb"_qs, u"putItem"_qs});
        const auto named = [&](const QString &name) {
            return std::ranges::find(parameters, name, &asl::Parameter::name);
        };
        QVERIFY(named(u"TableName"_qs)->required);
        QCOMPARE(named(u"ReturnValues"_qs)->values,
                 (QStringList{u"NONE"_qs, u"ALL_OLD"_qs, u"UPDATED_OLD"_qs, u"ALL_NEW"_qs, u"UPDATED_NEW"_qs}));
        QVERIFY(!named(u"ConditionalOperator"_qs)->required);
    }

    void theSdksCallsAreModelled()
    {
        const asl::Integration call{IntegrationKind::AwsSdk, {}, u"S3"_qs, u"GetObject"_qs};
        const auto parameters = asl::parametersOf(call);
        QVERIFY((parameters[0] == asl::Parameter{u"Bucket"_qs, ParameterType::Text, true}));
        QVERIFY((parameters[1] == asl::Parameter{u"Key"_qs, ParameterType::Text, true}));
        QVERIFY(std::ranges::find(parameters, u"PartNumber"_qs, &asl::Parameter::name)->type == ParameterType::Number);
        QVERIFY(asl::areAllParametersKnown(call));
    }

    void whatStepFunctionsMadeItselfMayTakeMore()
    {
        QVERIFY(!asl::areAllParametersKnown({IntegrationKind::Optimized, {}, u"eks"_qs, u"call"_qs}));
        QVERIFY(!asl::areAllParametersKnown({IntegrationKind::Http, {}, u"http"_qs, u"invoke"_qs}));
        QVERIFY(!asl::areAllParametersKnown({IntegrationKind::Optimized, {}, u"elasticmapreduce"_qs, u"addStep"_qs}));
    }

    void whatIsNoCallHasNone()
    {
        QVERIFY(asl::parametersOf({IntegrationKind::Lambda, {}, u"lambda"_qs, u"f"_qs}).empty());
        QVERIFY(asl::parametersOf({IntegrationKind::Optimized, {}, u"sqs"_qs, u"purge"_qs}).empty());
    }

    void patternsAreThoseOfTheAction_data()
    {
        QTest::addColumn<QString>("resource");
        QTest::addColumn<int>("count");
        QTest::addColumn<bool>("hasJob");
        QTest::newRow("a function") << u"arn:aws:states:::lambda:invoke"_qs << 2 << false;
        QTest::newRow("a job, whatever its pattern") << u"arn:aws:states:::glue:startJobRun.sync"_qs << 2 << true;
        QTest::newRow("a container") << u"arn:aws:states:::ecs:runTask"_qs << 3 << true;
        QTest::newRow("a nested execution") << u"arn:aws:states:::states:startExecution"_qs << 4 << true;
        QTest::newRow("an SDK call") << u"arn:aws:states:::aws-sdk:s3:getObject"_qs << 2 << false;
        QTest::newRow("HTTP") << u"arn:aws:states:::http:invoke"_qs << 1 << false;
        QTest::newRow("an unknown action") << u"arn:aws:states:::lambda:fly"_qs << 0 << false;
        QTest::newRow("a function's own ARN") << u"arn:aws:lambda:us-east-1:123456789012:function:f"_qs << 0 << false;
    }
    void patternsAreThoseOfTheAction()
    {
        QFETCH(QString, resource);
        QFETCH(int, count);
        QFETCH(bool, hasJob);
        const auto patterns = asl::patternsOf(asl::integrationOf(resource));
        QCOMPARE(int(patterns.size()), count);
        QCOMPARE(patterns.contains(IntegrationPattern::Sync), hasJob);
    }

    void aResourceIsWrittenAsItIsRead()
    {
        for (const QString &resource :
             {u"arn:aws:states:::lambda:invoke"_qs, u"arn:aws-cn:states:::ecs:runTask.sync"_qs,
              u"arn:aws:states:::states:startExecution.sync:2"_qs, u"arn:aws:states:::http:invoke"_qs,
              u"arn:aws-us-gov:states:::aws-sdk:s3:getObject.waitForTaskToken"_qs})
            QCOMPARE(asl::resourceOf(asl::integrationOf(resource), resource), resource);
        QCOMPARE(asl::resourceOf(asl::integrationOf(u"arn:aws:states:::sns:publish"_qs), u"${Arn}"_qs),
                 u"arn:aws:states:::sns:publish"_qs);
    }
};

BATUTA_TEST(TestCallParameters)
#include "tst_call_parameters.moc"
