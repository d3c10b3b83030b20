// Every intent on YAML: it means what it means on the same document in JSON, and leaves the rest of the text alone.
#include "random_edits.h"

#include "core/yaml/json_text.h"
#include "core/yaml/parser.h"
#include "core/yaml/writer.h"
#include "tests/runner/runner.h"

using namespace machine;

namespace {

asl::Definition yamlDefinition(const QString &text)
{
    return asl::read(yaml::parse(text));
}

const QString Order = QStringLiteral(R"(# Orders
StartAt: Check
States:
  Check: # first
    Type: Task
    Resource: !GetAtt Check.Arn
    Retry:
    - ErrorEquals: [States.ALL] # all
      MaxAttempts: 2
    Next: Ship

  # ships it
  Ship:
    Type: Task
    Resource: 'arn:aws:lambda:us-east-1:123456789012:function:ship'
    End: true
)");

QString allOf(const QString &file)
{
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) ? QString::fromUtf8(opened.readAll()).remove(u'\r') : QString();
}

QStringList yamlFiles()
{
    QStringList files;
    QDirIterator each(QStringLiteral(BATUTA_SHARED "/corpus/files"),
                      {QStringLiteral("*.yaml"), QStringLiteral("*.yml")}, QDir::Files, QDirIterator::Subdirectories);
    while (each.hasNext())
        files << each.next();
    files.sort();
    return files;
}

struct Tally
{
    int done = 0;
    int refused = 0;
};

// Empty when each edit did to the YAML what it did to the JSON.
QString run(const QString &first, quint32 seed, int steps, Tally &tally)
{
    asl::Definition yaml = yamlDefinition(first);
    const auto mirror = yaml::jsonText(*yaml.tree, yaml::Tags::Dropped);
    if (!mirror)
        return mirror.error().name();
    asl::Definition json = definition(*mirror);
    RandomEdits ofYaml(seed), ofJson(seed);
    ofYaml.clipboard = ofJson.clipboard = QStringLiteral(R"({"Pasted": {"Type": "Wait", "Seconds": 1, "End": true}})");
    for (int step = 0; step < steps; ++step) {
        const QString before = yaml.tree->text();
        const edit::Answer wanted = ofJson.next(json), answer = ofYaml.next(yaml);
        const QString where = QStringLiteral("step %1: ").arg(step);
        if (!wanted || !answer) {
            if (bool(wanted) == bool(answer))
                continue;
            if (!answer && answer.error().name().startsWith(u"yaml-")) {
                ++tally.refused;
                continue;
            }
            return where + (answer ? wanted.error() : answer.error()).name() + u'\n' + before;
        }
        if (!text::isSound(answer->patch, before.size()))
            return where + QStringLiteral("the patch is not sound");
        const QString after = text::applied(before, answer->patch);
        if (text::applied(after, text::inverted(answer->patch, before)) != before)
            return where + QStringLiteral("undo does not restore the text");
        yaml = yamlDefinition(after);
        json = definition(text::applied(json.tree->text(), wanted->patch));
        if (!yaml.tree->isSound())
            return where + QStringLiteral("breaks the text\n") + before + QStringLiteral("-----\n") + after;
        if (yaml.tree->toValue(yaml.tree->root()) != json.tree->toValue(json.tree->root()))
            return where + QStringLiteral("says something else\n") + before + QStringLiteral("-----\n") + after;
        if (answer->selection != wanted->selection)
            return where + QStringLiteral("selects something else");
        ++tally.done;
    }
    return {};
}

} // namespace

class YamlEditsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addingAStateTouchesTwoPlaces()
    {
        const auto onArrow = edit::addState(yamlDefinition(Order),
                                            {QStringLiteral("Wait: a bit"), Value{{"Type", "Wait"}, {"Seconds", 5}}},
                                            edit::OnEdge{edge("Check", graph::EdgeKind::Next)});
        QString expected = Order;
        expected.replace(QStringLiteral("    Next: Ship\n"),
                         QStringLiteral("    Next: 'Wait: a bit'\n  'Wait: a bit':\n    Type: Wait\n"
                                        "    Seconds: 5\n    Next: Ship\n"));
        QCOMPARE(outcome(Order, onArrow), expected);
    }

    void renamingAStateTouchesItsNameAndWhatNamesIt()
    {
        QString expected = Order;
        expected.replace(QStringLiteral("Next: Ship"), QStringLiteral("Next: Send"))
            .replace(QStringLiteral("  Ship:"), QStringLiteral("  Send:"));
        QCOMPARE(outcome(Order, edit::renameState(yamlDefinition(Order), path("Ship"), QStringLiteral("Send"))),
                 expected);
        QCOMPARE(outcome(expected, edit::renameState(yamlDefinition(expected), path("Send"), QStringLiteral("Ship"))),
                 Order);
    }

    void aFieldIsWrittenAsABlock()
    {
        const QString after =
            outcome(Order,
                    edit::setFieldText(yamlDefinition(Order), path("Ship"), QStringLiteral("Parameters"),
                                       QStringLiteral("{\"a.$\": \"$.b\", \"m\": 1.50}")));
        const QString block = QStringLiteral("    Parameters:\n      a.$: $.b\n      m: 1.50\n");
        QVERIFY2(after.contains(block), qPrintable(after));
        QCOMPARE(QString(after).remove(block), Order);
    }

    void aCopyKeepsItsTags()
    {
        const auto answer = edit::duplicateStates(yamlDefinition(Order), {path("Check")});
        const QString after = outcome(Order, answer);
        QCOMPARE(after.count(u"Resource: !GetAtt Check.Arn"), 2);
        QCOMPARE(after.count(u"# all"), 2);
        QVERIFY(edit::copied(yamlDefinition(Order), {path("Check")}).contains(u"Fn::GetAtt"));
    }

    void anEmptyFileBecomesAMachine()
    {
        const auto answer =
            edit::addState(yamlDefinition({}), {QStringLiteral("A"), Value{{"Type", "Pass"}}}, edit::IntoEmpty{});
        QCOMPARE(outcome({}, answer), QStringLiteral("StartAt: A\nStates:\n  A:\n    Type: Pass\n    End: true\n"));
    }

    void whatAnAliasSharesIsRefused()
    {
        const QString text = QStringLiteral("StartAt: A\nStates:\n  A: &a\n    Type: Pass\n    End: true\n  B: *a\n");
        const asl::Definition now = yamlDefinition(text);
        QCOMPARE(outcome(text, edit::setField(now, path("A"), QStringLiteral("Comment"), Value("x"))),
                 QStringLiteral("refused: yaml-shared"));
        QCOMPARE(outcome(text, edit::setField(now, path("B"), QStringLiteral("Comment"), Value("x"))),
                 QStringLiteral("refused: yaml-shared"));
        QVERIFY(edit::renameState(now, path("B"), QStringLiteral("C")).hasValue());
    }

    void onYamlAnIntentMeansWhatItMeansOnJson_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &file : yamlFiles())
            QTest::newRow(qPrintable(file.section(u'/', -3))) << allOf(file);
        for (const QString &file : definitionFiles()) {
            if (!file.startsWith(QStringLiteral(BATUTA_TEST_DATA)))
                continue;
            const auto text = yaml::yamlText(json::parse(allOf(file)));
            if (text)
                QTest::newRow(qPrintable(file.section(u'/', -1))) << *text;
        }
    }
    void onYamlAnIntentMeansWhatItMeansOnJson()
    {
        QFETCH(QString, text);
        const asl::Definition first = yamlDefinition(text);
        if (!first.tree->isSound() || first.tree->root() == json::NoNode || first.stateCount() == 0)
            QSKIP("no sound definition");
        const quint32 seed = quint32(qHash(text, 5));
        Tally tally;
        const QString fault = run(text, seed, 40, tally);
        QVERIFY2(fault.isEmpty(), qPrintable(QStringLiteral("seed %1, %2").arg(seed).arg(fault)));
        QVERIFY(tally.done > 0);
        qInfo("%d done, %d refused", tally.done, tally.refused);
    }
};

BATUTA_TEST(YamlEditsTest)
#include "tst_yaml.moc"
