#include "tests/ui/canvas/canvas_fixture.h"
#include "ui/canvas/folding.h"
#include "ui/canvas/palette_entries.h"

#include <QFile>
#include <QRandomGenerator>

namespace {

const QString Seed = QStringLiteral(R"({
  "StartAt": "Ask",
  "States": {
    "Ask": { "Type": "Choice", "Choices": [
      { "Variable": "$.a", "IsPresent": true, "Next": "Each" } ], "Default": "Stop" },
    "Each": { "Type": "Map", "Next": "Both", "ItemProcessor": {
      "StartAt": "Item", "States": { "Item": { "Type": "Pass", "End": true } } } },
    "Both": { "Type": "Parallel", "Next": "Stop", "Branches": [
      { "StartAt": "L", "States": { "L": { "Type": "Pass", "End": true } } },
      { "StartAt": "R", "States": { "R": { "Type": "Pass", "Next": "R2" }, "R2": { "Type": "Succeed" } } } ] },
    "Stop": { "Type": "Succeed" }
  }
}
)");

class RandomHands
{
public:
    RandomHands(Canvas &canvas, quint32 seed) : m_canvas(canvas), m_random(seed) {}

    void act()
    {
        switch (m_random.bounded(9)) {
        case 0:
        case 1: add(); break;
        case 2: m_canvas.view.edits().remove({any()}); break;
        case 3: m_canvas.view.edits().rename(any(), u"Name %1"_qs.arg(m_random.bounded(100))); break;
        case 4: m_canvas.view.edits().connect(any(), any()); break;
        case 5: m_canvas.view.edits().duplicate({any()}); break;
        case 6: m_canvas.view.edits().move({any()}, edit::After{any()}); break;
        case 7: m_canvas.document.history().undo(); break;
        case 8: type(); break;
        }
    }

private:
    asl::StatePath any()
    {
        std::vector<asl::StatePath> all;
        asl::forEachState(m_canvas.document.snapshot()->definition.root, {},
                          [&](const asl::StatePath &path, const asl::State &) { all.push_back(path); });
        return all.empty() ? asl::StatePath() : all[m_random.bounded(quint32(all.size()))];
    }
    void add()
    {
        static const auto entries = canvas::paletteEntries();
        const auto &entry = entries[m_random.bounded(quint32(entries.size()))];
        m_canvas.view.edits().add(entry.newState(asl::QueryLanguage::JsonPath),
                                  m_canvas.view.edits().spotAfter({any()}));
    }
    // Somebody types into the text, and mostly breaks it.
    void type()
    {
        const qsizetype at = m_random.bounded(m_canvas.document.text().size());
        m_canvas.document.commit({{{at, at + m_random.bounded(2)}, m_random.bounded(2) ? u"\""_qs : u"x"_qs}},
                                 u"Typing"_qs);
    }

    Canvas &m_canvas;
    QRandomGenerator m_random;
};

} // namespace

class TestReconcile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSceneAlwaysShowsWhatTheTextSays_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 4; ++seed)
            QTest::newRow(qPrintable(u"seed %1"_qs.arg(seed))) << seed;
    }
    void theSceneAlwaysShowsWhatTheTextSays()
    {
        QFETCH(quint32, seed);
        Canvas canvas(Seed);
        RandomHands hands(canvas, seed);
        for (int step = 0; step < 60; ++step) {
            hands.act();
            const QString wrong = canvas.disagreement();
            QVERIFY2(wrong.isEmpty(), qPrintable(u"seed %1, step %2: %3"_qs.arg(seed).arg(step).arg(wrong)));
        }
        while (canvas.document.history().canUndo())
            canvas.document.history().undo();
        QCOMPARE(canvas.document.text(), Seed);
        QCOMPARE(canvas.disagreement(), QString());
    }

    void aRenamedStateKeepsItsItem()
    {
        Canvas canvas(Seed);
        const canvas::NodeItem *item = canvas.stage().node(Canvas::path(u"Each"_qs));
        const canvas::NodeItem *inner = canvas.stage().node(Canvas::path(u"Each/0/Item"_qs));
        QVERIFY(canvas.view.edits().rename(Canvas::path(u"Each"_qs), u"All"_qs));
        QCOMPARE(canvas.stage().node(Canvas::path(u"All"_qs)), item);
        QCOMPARE(canvas.stage().node(Canvas::path(u"All/0/Item"_qs)), inner);
        canvas.document.history().undo();
        QCOMPARE(canvas.stage().node(Canvas::path(u"Each"_qs)), item);
    }

    void leftOverItemsAreGivenBackEvenWhenNamesCollide()
    {
        int a = 1, b = 2;
        const QHash<QString, int *> was{{u"a"_qs, &a}, {u"b"_qs, &b}};
        // "a" went on as "b", and the old "b" is nobody's any more.
        const auto carry = [](const QString &key) { return key == u"a" ? std::optional(u"b"_qs) : std::nullopt; };
        int fresh = 0;
        const auto result = canvas::reconciled(was, std::vector<QString>{u"b"_qs, u"c"_qs}, carry,
                                               [&fresh](const QString &) { return &fresh; });
        QCOMPARE(result.kept.value(u"b"_qs), &a);
        QCOMPARE(result.kept.value(u"c"_qs), &fresh);
        QCOMPARE(result.left, std::vector<int *>{&b});
    }

    void foldingTakesAwayWhatIsInside()
    {
        Canvas canvas(Seed);
        const graph::FlowGraph &whole = canvas.document.snapshot()->graph;
        const auto both = [](const asl::StatePath &path) { return path.name() == u"Both"; };
        const graph::FlowGraph shown = canvas::folded(whole, both);
        QCOMPARE(shown.scopes.size(), whole.scopes.size() - 2);
        QVERIFY(!shown.find(Canvas::path(u"Both/0/L"_qs)));
        const auto each = shown.find(Canvas::path(u"Each"_qs));
        QVERIFY(each);
        const int inner = shown.at(*each).scopes.front();
        QVERIFY(shown.scopes[size_t(inner)].nodes.front().path == Canvas::path(u"Each/0/Item"_qs));
    }
};

CANVAS_TEST(TestReconcile)
#include "tst_reconcile.moc"
