// Which state a place means, where it is named, and that renaming it there and back changes nothing.
#include "core/language/meaning.h"

#include "core/edit/intents.h"
#include "tests/runner/runner.h"

#include "caret.h"

static const QString Machine = QStringLiteral(
    "{ \"StartAt\": \"A\", \"States\": { \"A\": { \"Type\": \"Choice\", \"Choices\": [ { \"Variable\": \"$\", \"IsNull\": true,"
    " \"Next\": \"B\" } ], \"Default\": \"B\" }, \"B\": { \"Type\": \"Parallel\", \"Branches\": [ { \"StartAt\": \"C\","
    " \"States\": { \"C\": { \"Type\": \"Pass\", \"End\": true } } } ], \"End\": true } } }");

class MeaningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPlaceMeansAState_data();
    void aPlaceMeansAState();
    void everyPlaceThatNamesIsFound();
    void renamingBackGivesTheSameText();
};

void MeaningTest::aPlaceMeansAState_data()
{
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("state");
    QTest::newRow("its key") << u"{ \"A"_qs << u"A"_qs;
    QTest::newRow("where the flow starts") << u"\"StartAt\": \"A"_qs << u"A"_qs;
    QTest::newRow("a rule's target") << u"\"Next\": \"B"_qs << u"B"_qs;
    QTest::newRow("a branch's start") << u"\"StartAt\": \"C"_qs << u"B/0/C"_qs;
    QTest::newRow("any other text: the state around") << u"\"Type\": \"Pa"_qs << u"B"_qs;
    QTest::newRow("within a branch") << u"\"Type\": \"Pass"_qs << u"B/0/C"_qs;
    QTest::newRow("the machine") << u"\"Stat"_qs << QString();
}

void MeaningTest::aPlaceMeansAState()
{
    QFETCH(QString, after);
    QFETCH(QString, state);
    const WithCaret at(Machine + u'|');
    const qsizetype position = Machine.indexOf(after) + after.size();
    QCOMPARE(asl::toString(language::stateMeantAt(at.definition, position)), state);
}

void MeaningTest::everyPlaceThatNamesIsFound()
{
    const WithCaret at(Machine + u'|');
    QStringList words;
    for (const text::Span place : language::placesNaming(at.definition, asl::StatePath{}.child(0, u"B"_qs)))
        words << Machine.mid(place.begin, place.length());
    QCOMPARE(words, (QStringList{u"\"B\""_qs, u"\"B\""_qs, u"\"B\""_qs}));
    QVERIFY(language::placesNaming(at.definition, {}).empty());
}

void MeaningTest::renamingBackGivesTheSameText()
{
    const WithCaret at(Machine + u'|');
    asl::forEachState(at.definition.root, {}, [&](const asl::StatePath &path, const asl::State &state) {
        const auto there = edit::renameState(at.definition, path, u"Ação \"1\""_qs);
        QVERIFY(there);
        const WithCaret renamed(text::applied(Machine, there->patch) + u'|');
        const auto back = edit::renameState(renamed.definition, path.renamed(u"Ação \"1\""_qs), state.name);
        QVERIFY(back);
        QVERIFY(renamed.text != Machine);
        QCOMPARE(text::applied(renamed.text, back->patch), Machine);
    });
}

BATUTA_TEST(MeaningTest)
#include "tst_meaning.moc"
