// The patterns of the palette, as they come into a workflow of either query language in each of the user's languages:
// sound, without advice, and going as their test cases say.
#include "core/rehearse/answers.h"
#include "core/rehearse/tried.h"
#include "core/validate/validator.h"
#include "tests/runner/runner.h"
#include "ui/canvas/edits.h"
#include "ui/canvas/patterns.h"
#include "ui/session/simulation_controller.h"

#include <QTranslator>
#include <QtTest>

using canvas::PaletteEntry;

static void loadTranslations()
{
    Q_INIT_RESOURCE(translations);
}

namespace {

// A workflow that patterns are put into, without a drawing.
struct Desk
{
    document::WorkflowDocument document;
    session::Session session{document};
    session::SimulationController simulation{session};
    canvas::Edits edits{session};

    explicit Desk(const QString &text) { document.reset(text, json::Format::Json); }

    const asl::Definition &definition() const { return document.snapshot()->definition; }
    bool add(const PaletteEntry &pattern) { return edits.addPattern(pattern, edits.spotAfter({})); }
};

QString emptyMachine(bool jsonata)
{
    return QStringLiteral("{%1\"StartAt\": \"\", \"States\": {}}")
        .arg(jsonata ? QStringLiteral("\"QueryLanguage\": \"JSONata\", ") : QString());
}

std::optional<PaletteEntry> patternOf(const QString &name)
{
    const std::vector<PaletteEntry> entries = canvas::patternEntries();
    const auto entry = std::ranges::find(entries, name, &PaletteEntry::pattern);
    return entry == entries.end() ? std::nullopt : std::optional(*entry);
}

QStringList namesOf(const asl::Definition &definition)
{
    QStringList names;
    asl::forEachState(definition.root, {},
                      [&](const asl::StatePath &, const asl::State &state) { names << state.name; });
    return names;
}

QString wordsOf(const rehearse::CaseResult &result)
{
    QStringList words{QString::fromStdString(result.status)};
    for (const rehearse::Miss &miss : result.misses)
        words << QStringLiteral("%1 at %2: expected %3, was %4")
                     .arg(int(miss.what))
                     .arg(QString::fromStdString(miss.place), QString::fromStdString(miss.expected),
                          QString::fromStdString(miss.actual));
    return words.join(u'\n');
}

} // namespace

class PatternsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesAsItsCasesSay_data();
    void goesAsItsCasesSay();
    void isSaidInEachLanguage_data() { eachPattern(); }
    void isSaidInEachLanguage();
    void bothSpellingsAreOneWorkflow_data() { eachPattern(); }
    void bothSpellingsAreOneWorkflow();
    void answersFollowNamesAndSpareTheUsers();
    void casesComeOnlyWithAWorkflowOfItsOwn();
    void takenBackAndPutInAgainNothingIsThereTwice();

private:
    static void eachPattern();
};

void PatternsTest::eachPattern()
{
    QTest::addColumn<QString>("name");
    for (const PaletteEntry &entry : canvas::patternEntries())
        QTest::newRow(qPrintable(entry.pattern)) << entry.pattern;
}

void PatternsTest::goesAsItsCasesSay_data()
{
    loadTranslations();
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("jsonata");
    for (const PaletteEntry &entry : canvas::patternEntries()) {
        for (const char *language : {"en", "pt_BR", "es"}) {
            for (const bool jsonata : {true, false})
                QTest::addRow("%s %s %s", qPrintable(entry.pattern), language, jsonata ? "JSONata" : "JSONPath")
                    << entry.pattern << QString::fromLatin1(language) << jsonata;
        }
    }
}

void PatternsTest::goesAsItsCasesSay()
{
    QFETCH(QString, name);
    QFETCH(QString, language);
    QFETCH(bool, jsonata);
    QTranslator words;
    QVERIFY(words.load(u":/i18n/batuta_"_qs + language));
    QCoreApplication::installTranslator(&words);
    Desk desk(emptyMachine(jsonata));
    QVERIFY(desk.add(*patternOf(name)));
    QVERIFY(desk.definition().stateCount() > 1);
    for (const QString &state : namesOf(desk.definition()))
        QCOMPARE(namesOf(desk.definition()).count(state), 1);
    QCOMPARE(desk.document.text().count(u"\"QueryLanguage\""), jsonata ? 1 : 0);
    QStringList told;
    for (const validate::Diagnostic &each : validate::diagnosed(desk.definition()))
        told << each.location + u": "_qs + QLatin1String(wordingOf(each.rule).name) + u' ' + each.message;
    QVERIFY2(told.isEmpty(), qPrintable(told.join(u'\n')));

    const rehearse::Rehearsal rehearsal = desk.simulation.rehearsal();
    QVERIFY(!rehearsal.script.entries().empty());
    for (const auto &[state, answers] : rehearsal.script.entriesByState())
        QVERIFY2(namesOf(desk.definition()).contains(QString::fromStdString(state)), state.c_str());
    rehearse::Coverage coverage(desk.definition());
    for (const rehearse::Case &test : rehearsal.cases) {
        const rehearse::CaseResult result = rehearse::tried(rehearsal, test, desk.definition(), coverage);
        QVERIFY2(result.hasPassed(), qPrintable(QString::fromStdString(test.name) + u": "_qs + wordsOf(result)));
    }
    QStringList missed;
    for (const rehearse::CoverageItem &item : coverage.items()) {
        if (item.way == rehearse::Way::State && item.times == 0)
            missed << asl::toString(item.state);
    }
    // What lies in S3 is not there to be read.
    QVERIFY2(missed.isEmpty() || name == u"batch-over-s3", qPrintable(missed.join(u", ")));
    QCOMPARE(rehearsal.cases.empty(), name == u"batch-over-s3");
    QCoreApplication::removeTranslator(&words);
}

// All that it calls its states, its rules, its causes and its cases.
void PatternsTest::isSaidInEachLanguage()
{
    QFETCH(QString, name);
    const auto words = [&name] {
        Desk desk(emptyMachine(true));
        QStringList said;
        if (!desk.add(*patternOf(name)))
            return said;
        const json::Tree &tree = *desk.definition().tree;
        asl::forEachState(desk.definition().root, {}, [&](const asl::StatePath &, const asl::State &state) {
            said << state.name;
            if (const json::NodeId cause = tree.find(state.node, u"Cause"); cause != json::NoNode)
                said << tree.string(cause);
            if (const auto *choice = std::get_if<asl::ChoiceFields>(&state.fields)) {
                for (const asl::ChoiceRule &rule : choice->rules)
                    said << rule.comment;
            }
        });
        for (const rehearse::Case &test : desk.simulation.cases())
            said << QString::fromStdString(test.name);
        return said;
    };
    const QStringList english = words();
    QVERIFY(english.size() > 1);
    loadTranslations();
    for (const char *language : {"pt_BR", "es"}) {
        QTranslator translator;
        QVERIFY(translator.load(u":/i18n/batuta_"_qs + QLatin1String(language)));
        QCoreApplication::installTranslator(&translator);
        const QStringList said = words();
        QCoreApplication::removeTranslator(&translator);
        QCOMPARE(said.size(), english.size());
        for (qsizetype i = 0; i < said.size(); ++i)
            QVERIFY2(said[i] != english[i], qPrintable(QLatin1String(language) + u": "_qs + said[i]));
    }
}

void PatternsTest::bothSpellingsAreOneWorkflow()
{
    QFETCH(QString, name);
    Desk jsonata(emptyMachine(true)), path(emptyMachine(false));
    QVERIFY(jsonata.add(*patternOf(name)) && path.add(*patternOf(name)));
    QCOMPARE(namesOf(jsonata.definition()), namesOf(path.definition()));
    asl::forEachState(jsonata.definition().root, {}, [&](const asl::StatePath &at, const asl::State &state) {
        const asl::State *twin = path.definition().find(at);
        QVERIFY2(twin, qPrintable(state.name));
        QVERIFY(twin->kind() == state.kind() && twin->next.name == state.next.name);
        QCOMPARE(twin->catchers.size(), state.catchers.size());
        QCOMPARE(twin->retriers.size(), state.retriers.size());
    });
    // Its cases and its answers are the same, too.
    QCOMPARE(QString::fromStdString(rehearse::fileTextOf(jsonata.simulation.rehearsal())),
             QString::fromStdString(rehearse::fileTextOf(path.simulation.rehearsal())));
}

void PatternsTest::answersFollowNamesAndSpareTheUsers()
{
    Desk desk(u"{\"StartAt\": \"Reserve\", \"States\": {\"Reserve\": {\"Type\": \"Pass\", \"End\": true}}}"_qs);
    const auto first =
        rehearse::rehearsalInText(R"({"Answers": [{"State": "Charge", "Answer": {"Return": "the user's"}}]})");
    QVERIFY(first);
    desk.simulation.setScript(first->script);
    QVERIFY(desk.add(*patternOf(u"saga"_qs)));
    const sim::Script &script = desk.simulation.script();
    QVERIFY(!script.mocks("Reserve")); // the user's own state of that name asks for no answer
    QVERIFY(script.mocks("Reserve (2)"));
    QVERIFY(script.mocks("Confirm"));
    QVERIFY(rehearse::answersOf(script, "Charge") == rehearse::answersOf(first->script, "Charge"));
}

void PatternsTest::casesComeOnlyWithAWorkflowOfItsOwn()
{
    Desk desk(u"{\"StartAt\": \"A\", \"States\": {\"A\": {\"Type\": \"Pass\", \"End\": true}}}"_qs);
    QVERIFY(desk.add(*patternOf(u"map-items"_qs)));
    QVERIFY(desk.simulation.cases().empty());
    QCOMPARE(desk.simulation.inputText(), u"{}"_qs);
    QVERIFY(desk.simulation.script().mocks("Process item")); // a state within a state of the pattern
    Desk alone(emptyMachine(true));
    QVERIFY(alone.add(*patternOf(u"map-items"_qs)));
    QVERIFY(!alone.simulation.cases().empty());
    QVERIFY(alone.simulation.inputText().contains(u"items"));
}

void PatternsTest::takenBackAndPutInAgainNothingIsThereTwice()
{
    Desk desk(emptyMachine(false));
    QVERIFY(desk.add(*patternOf(u"semaphore"_qs)));
    const rehearse::Rehearsal once = desk.simulation.rehearsal();
    desk.document.history().undo();
    QVERIFY(desk.definition().root.states.empty());
    QVERIFY(desk.add(*patternOf(u"semaphore"_qs)));
    QVERIFY(desk.simulation.rehearsal() == once);
}

BATUTA_TEST(PatternsTest)
#include "tst_patterns.moc"
