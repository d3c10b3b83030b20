#include "core/asl/vocabulary.h"
#include "tests/runner/runner.h"

#include <QSet>

using asl::QueryLanguage;
using asl::StateKind;

class TestVocabulary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldStandsInTheTableOnce()
    {
        QSet<QString> names;
        for (const asl::Field &field : asl::stateFields()) {
            QVERIFY2(!names.contains(QLatin1String(field.name)), field.name);
            QVERIFY2(field.kinds != 0, field.name);
            names.insert(QLatin1String(field.name));
        }
        QCOMPARE(asl::stateFieldOrder().size(), names.size());
    }

    void fieldsBelongToKindsAndLanguages_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("inJsonPath");
        QTest::addColumn<bool>("inJsonata");
        const auto row = [](const char *name, const char *field, StateKind kind, bool path, bool jsonata) {
            QTest::newRow(name) << QString::fromLatin1(field) << int(kind) << path << jsonata;
        };
        row("a Task has a Resource", "Resource", StateKind::Task, true, true);
        row("a Pass has none", "Resource", StateKind::Pass, false, false);
        row("Arguments are JSONata's", "Arguments", StateKind::Task, false, true);
        row("Parameters are JSONPath's", "Parameters", StateKind::Task, true, false);
        row("a Pass has no Arguments", "Arguments", StateKind::Pass, false, false);
        row("Assign is both languages'", "Assign", StateKind::Wait, true, true);
        row("a Choice has no Next", "Next", StateKind::Choice, false, false);
        row("a Fail has no Output", "Output", StateKind::Fail, false, false);
        row("a Succeed has an Output", "Output", StateKind::Succeed, false, true);
        row("only work is retried", "Retry", StateKind::Wait, false, false);
        row("a Map is retried", "Retry", StateKind::Map, true, true);
        row("only a Task times out", "TimeoutSeconds", StateKind::Parallel, false, false);
    }
    void fieldsBelongToKindsAndLanguages()
    {
        QFETCH(QString, field);
        QFETCH(int, kind);
        QFETCH(bool, inJsonPath);
        QFETCH(bool, inJsonata);
        const asl::Field *known = asl::stateField(field);
        QVERIFY(known);
        QCOMPARE(asl::allows(*known, StateKind(kind), QueryLanguage::JsonPath), inJsonPath);
        QCOMPARE(asl::allows(*known, StateKind(kind), QueryLanguage::Jsonata), inJsonata);
    }

    void unknownFieldsAreUnknown()
    {
        QVERIFY(!asl::stateField(u"Resourse"));
        QVERIFY(asl::fieldsOf(asl::Place::None).empty());
    }

    void enumerationsTellTheirWords()
    {
        QCOMPARE(asl::choicesOf(*asl::stateField(u"QueryLanguage")),
                 (QStringList{QStringLiteral("JSONPath"), QStringLiteral("JSONata")}));
        QCOMPARE(asl::choicesOf(*asl::stateField(u"Type")).size(), 8);
        QVERIFY(asl::choicesOf(*asl::stateField(u"Comment")).isEmpty());
    }

    void typeComesFirstAndTheWayOnLast()
    {
        QCOMPARE(asl::stateFieldOrder().first(), QStringLiteral("Type"));
        QCOMPARE(asl::stateFieldOrder().last(), QStringLiteral("End"));
    }
};

BATUTA_TEST(TestVocabulary)
#include "tst_vocabulary.moc"
