#include "tests/ui/canvas/canvas_fixture.h"
#include "ui/canvas/edits.h"
#include "ui/canvas/palette.h"
#include "ui/canvas/palette_list.h"
#include "ui/canvas/patterns.h"
#include "ui/canvas/tool/insert.h"

#include <QLineEdit>
#include <QMimeData>

class TestPalette : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everydayWordsFindStates_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("title");
        QTest::newRow("fila finds SQS") << u"fila"_qs << u"SQS"_qs;
        QTest::newRow("queue finds SQS") << u"queue"_qs << u"SQS"_qs;
        QTest::newRow("cola finds SQS") << u"cola"_qs << u"SQS"_qs;
        QTest::newRow("bucle finds Map") << u"bucle"_qs << u"Map"_qs;
        QTest::newRow("esperar finds Wait") << u"esperar"_qs << u"Wait"_qs;
        QTest::newRow("accents do not matter") << u"notificação"_qs << u"SNS"_qs;
        QTest::newRow("a part of the name") << u"dynamo put"_qs << u"DynamoDB"_qs;
        QTest::newRow("what it does") << u"loop"_qs << u"Map"_qs;
        // New in 2026 (Developer Guide, "Service integrations release history").
        QTest::newRow("an agent") << u"agentcore"_qs << u"Bedrock AgentCore"_qs;
        QTest::newRow("a harness, in Portuguese") << u"agente harness"_qs << u"Bedrock AgentCore"_qs;
        QTest::newRow("S3 Vectors") << u"s3 vectors"_qs << u"S3 Vectors"_qs;
        QTest::newRow("S3 Files") << u"s3 files"_qs << u"S3 Files"_qs;
        QTest::newRow("Lambda MicroVMs") << u"lambda microvms"_qs << u"Lambda MicroVMs"_qs;
    }
    void everydayWordsFindStates()
    {
        QFETCH(QString, query);
        QFETCH(QString, title);
        canvas::PaletteModel model(canvas::PaletteModel::Offer::Everything);
        model.search(query);
        QVERIFY(model.firstEntry().isValid());
        bool found = false;
        for (int row = 0; row < model.rowCount(); ++row)
            found = found || model.index(row).data().toString() == title;
        QVERIFY(found);
    }

    void nonsenseFindsNothingAndSaysWhatToTry_data()
    {
        QTest::addColumn<canvas::PaletteModel::Offer>("offer");
        QTest::newRow("of all") << canvas::PaletteModel::Offer::Everything;
        QTest::newRow("of kinds") << canvas::PaletteModel::Offer::Kinds;
    }
    void nonsenseFindsNothingAndSaysWhatToTry()
    {
        QFETCH(canvas::PaletteModel::Offer, offer);
        canvas::PaletteModel model(offer);
        model.search(u"qwxyz"_qs);
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(!model.firstEntry().isValid());
        QVERIFY(!model.index(0).data(canvas::PaletteModel::HintRole).toString().isEmpty());
        QCOMPARE(model.flags(model.index(0)), Qt::ItemFlags(Qt::NoItemFlags));
    }

    // What the tiles do not have is found behind them, once each, and begins with what its call needs.
    void everyCallOfAwsIsFound()
    {
        canvas::PaletteModel model(canvas::PaletteModel::Offer::Actions);
        model.search(u"purge queue"_qs);
        const canvas::PaletteEntry *purge = model.entryAt(model.firstEntry());
        QVERIFY(purge);
        QCOMPARE(purge->resource, u"arn:aws:states:::aws-sdk:sqs:purgeQueue"_qs);
        const edit::NewState state = purge->newState(asl::QueryLanguage::Jsonata);
        QCOMPARE(state.name, u"SQS PurgeQueue"_qs);
        QCOMPARE(QString::fromStdString(state.body["Arguments"].dump()), u"{\"QueueUrl\":\"MyQueueUrl\"}"_qs);
    }

    void aCallWithATileIsNotListedTwice()
    {
        canvas::PaletteModel model(canvas::PaletteModel::Offer::Everything);
        model.search(u"sqs send message"_qs);
        QStringList resources;
        for (int row = 0; row < model.rowCount(); ++row) {
            if (const auto *entry = model.entryAt(model.index(row)); entry && !entry->resource.isEmpty())
                resources << entry->resource;
        }
        QCOMPARE(resources.removeDuplicates(), 0);
        QVERIFY(resources.contains(u"arn:aws:states:::aws-sdk:sqs:sendMessageBatch"_qs));
    }

    void everyEntryCanBeDraggedAndReadsBack()
    {
        canvas::PaletteModel model(canvas::PaletteModel::Offer::Everything);
        model.search({});
        QVERIFY(model.rowCount() > 50);
        for (int row = 0; row < model.rowCount(); ++row) {
            const auto *entry = model.entryAt(model.index(row));
            if (!entry)
                continue;
            const std::unique_ptr<QMimeData> mime(model.mimeData({model.index(row)}));
            QVERIFY(mime);
            const auto state = canvas::newStateFrom(*mime);
            QVERIFY(state && !state->name.isEmpty());
            QVERIFY(state->body.contains("Type"));
        }
    }

    void everyPatternIsSoundAndEntersTheFlowInOneStep_data()
    {
        QTest::addColumn<QString>("pattern");
        for (const canvas::PaletteEntry &entry : canvas::patternEntries())
            QTest::newRow(qPrintable(entry.pattern)) << entry.pattern;
    }
    void everyPatternIsSoundAndEntersTheFlowInOneStep()
    {
        QFETCH(QString, pattern);
        const std::vector<canvas::PaletteEntry> entries = canvas::patternEntries();
        const auto entry = std::ranges::find(entries, pattern, &canvas::PaletteEntry::pattern);
        const QString before = u"{\"StartAt\": \"A\", \"States\": {\"A\": {\"Type\": \"Pass\", \"Next\": \"B\"}, "
                               "\"B\": {\"Type\": \"Succeed\"}}}"_qs;
        Canvas canvas(before);
        canvas::Edits edits(canvas.session);
        for (int copies = 1; copies <= 2; ++copies) { // the second finds its names taken
            QVERIFY(edits.addPattern(*entry, edit::OnEdge{{Canvas::path(u"A"_qs), {}, graph::EdgeKind::Next, -1}}));
            QCOMPARE(canvas.document.history().count(), copies);
        }
        const auto sound = canvas.document.snapshot();
        QVERIFY(sound->definition.tree->isSound());
        bool isEntered = false;
        for (const asl::State &state : sound->definition.root.states)
            isEntered = isEntered || (state.name != u"A" && state.next.isSet() && state.next.name == u"B");
        QVERIFY(isEntered);
        canvas.document.history().undo();
        canvas.document.history().undo();
        QCOMPARE(canvas.document.text(), before);
    }

    void foreignMimeIsNoState()
    {
        QMimeData mime;
        mime.setData(QLatin1StringView(canvas::StateMimeType), "{\"name\": 1}");
        QVERIFY(!canvas::newStateFrom(mime));
    }

    void enterAddsAfterTheSelectedState()
    {
        Canvas canvas(u"{\"StartAt\": \"A\", \"States\": {\"A\": {\"Type\": \"Pass\", \"End\": true}}}"_qs);
        canvas::Palette palette(canvas.session);
        palette.show();
        canvas.session.select({Canvas::path(u"A"_qs)});
        auto *search = palette.findChild<QLineEdit *>();
        QTest::keyClicks(search, u"fila"_qs);
        QTest::keyClick(search, Qt::Key_Return);
        const asl::Scope &root = canvas.document.snapshot()->definition.root;
        QCOMPARE(root.states.size(), size_t(2));
        QVERIFY(canvas.document.text().contains(u"sqs:sendMessage"));
        QCOMPARE(canvas.document.history().count(), 1);
    }
};

CANVAS_TEST(TestPalette)
#include "tst_palette.moc"
