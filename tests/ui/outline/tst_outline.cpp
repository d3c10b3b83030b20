#include "tests/runner/runner.h"

#include "core/edit/intents.h"
#include "ui/outline/outline_panel.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTreeView>

namespace {

const QString Order = uR"~({
  "StartAt": "Charge",
  "States": {
    "Refuse": {"Type": "Fail"},
    "Pack": {"Type": "Parallel", "End": true, "Branches": [
      {"StartAt": "Box", "States": {"Box": {"Type": "Pass", "Next": "Seal"}, "Seal": {"Type": "Pass", "End": true}}},
      {"StartAt": "Each", "States": {"Each": {"Type": "Map", "End": true,
        "ItemProcessor": {"StartAt": "Weigh", "States": {"Weigh": {"Type": "Wait", "Seconds": 1, "End": true}}}}}}]},
    "Charge": {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "Next": "Pack",
      "Catch": [{"ErrorEquals": ["States.ALL"], "Next": "Refuse"}]}
  }
})~"_qs;

struct Bench
{
    explicit Bench(const QString &text = Order)
    {
        document.reset(text, json::Format::Json);
        panel.show();
    }
    QTreeView &tree() { return *panel.findChild<QTreeView *>(u"outline"_qs); }
    QLineEdit &filter() { return *panel.findChild<QLineEdit *>(u"outlineFilter"_qs); }
    static asl::StatePath path(const QString &written) { return asl::statePathFrom(written); }

    // What is seen, each row by as many dots as it stands deep.
    QStringList rows(const QModelIndex &below = {}, const QString &dots = {})
    {
        QStringList rows;
        const QAbstractItemModel &model = *tree().model();
        for (int row = 0; row < model.rowCount(below); ++row) {
            const QModelIndex index = model.index(row, 0, below);
            rows << dots + index.data().toString();
            if (tree().isExpanded(index))
                rows << this->rows(index, dots + u'.');
        }
        return rows;
    }
    QModelIndex index(const QString &name, const QModelIndex &below = {})
    {
        const QAbstractItemModel &model = *tree().model();
        for (int row = 0; row < model.rowCount(below); ++row) {
            const QModelIndex index = model.index(row, 0, below);
            if (index.data() == name)
                return index;
            if (const QModelIndex deeper = this->index(name, index); deeper.isValid())
                return deeper;
        }
        return {};
    }
    QStringList selected()
    {
        QStringList names;
        for (const QModelIndex &index : tree().selectionModel()->selectedRows())
            names << index.data().toString();
        return names;
    }
    void edit(const edit::Answer &answer) { QVERIFY(session.perform(answer, u"edit"_qs)); }
    const asl::Definition &now() { return document.snapshot()->definition; }

    document::WorkflowDocument document;
    session::Session session{document};
    outline::OutlinePanel panel{session};
};

QStringList words(const char *joined)
{
    return QString::fromUtf8(joined).split(u'|');
}

} // namespace

class TestOutline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allStatesAreThereAlongTheFlow()
    {
        Bench bench;
        QCOMPARE(bench.rows(),
                 words("Charge|Pack|.Branch 1|..Box|..Seal|.Branch 2|..Each|...Each item|....Weigh|Refuse"));
    }

    void theSelectionGoesBothWays()
    {
        Bench bench;
        bench.session.select({Bench::path(u"Pack/0/Seal"_qs), Bench::path(u"Charge"_qs)});
        QStringList selected = bench.selected();
        selected.sort();
        QCOMPARE(selected, words("Charge|Seal"));
        bench.tree().setCurrentIndex(bench.index(u"Weigh"_qs));
        QVERIFY(bench.session.current() == Bench::path(u"Pack/1/Each/0/Weigh"_qs));
        bench.tree().setCurrentIndex(bench.index(u"Branch 1"_qs));
        QVERIFY(bench.session.selection().empty());
    }

    void enterBringsAStateIntoView()
    {
        Bench bench;
        QSignalSpy shown(&bench.session, &session::Session::stateWanted);
        bench.tree().setCurrentIndex(bench.index(u"Box"_qs));
        QTest::keyClick(&bench.tree(), Qt::Key_Return);
        QCOMPARE(shown.count(), 1);
        QVERIFY(shown[0][0].value<asl::StatePath>() == Bench::path(u"Pack/0/Box"_qs));
    }

    void theFilterKeepsWhatFitsAndWhatItStandsIn_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("rows");
        QTest::newRow("a part of a name") << u"sea"_qs << u"Pack|.Branch 1|..Seal"_qs;
        QTest::newRow("what it is") << u"type:wait"_qs << u"Pack|.Branch 2|..Each|...Each item|....Weigh"_qs;
        QTest::newRow("what it catches") << u"error:states.all"_qs << u"Charge"_qs;
        QTest::newRow("two words") << u"type:pass bo"_qs << u"Pack|.Branch 1|..Box"_qs;
        QTest::newRow("a container by itself") << u"pack"_qs << u"Pack"_qs;
        QTest::newRow("nothing") << u"zebra"_qs << QString();
    }
    void theFilterKeepsWhatFitsAndWhatItStandsIn()
    {
        QFETCH(QString, typed);
        QFETCH(QString, rows);
        Bench bench;
        bench.filter().setText(typed);
        QCOMPARE(bench.rows(), rows.split(u'|', Qt::SkipEmptyParts));
        QCOMPARE(bench.tree().isVisible(), !rows.isEmpty());
        bench.filter().clear();
        QCOMPARE(bench.rows().size(), 10);
    }

    void aFilteredRowStaysSelectedOnTheDrawing()
    {
        Bench bench;
        bench.session.select({Bench::path(u"Charge"_qs)});
        bench.filter().setText(u"sea"_qs);
        QVERIFY(bench.session.current() == Bench::path(u"Charge"_qs));
        bench.filter().clear();
        QCOMPARE(bench.selected(), words("Charge"));
    }

    void whatAStateIsIsFilteredAnew()
    {
        Bench bench;
        bench.filter().setText(u"type:pass"_qs);
        bench.edit(edit::setFieldText(bench.now(), Bench::path(u"Pack/0/Seal"_qs), u"Type"_qs, u"\"Succeed\""_qs));
        QTRY_COMPARE(bench.rows(), words("Pack|.Branch 1|..Box"));
    }

    void theFilterFollowsTheText()
    {
        Bench bench;
        bench.filter().setText(u"type:pass"_qs);
        bench.edit(edit::renameState(bench.now(), Bench::path(u"Pack/0/Box"_qs), u"Wrap"_qs));
        QCOMPARE(bench.rows(), words("Pack|.Branch 1|..Wrap|..Seal"));
        bench.edit(edit::removeStates(bench.now(), {Bench::path(u"Pack/0/Seal"_qs)}));
        QCOMPARE(bench.rows(), words("Pack|.Branch 1|..Wrap"));
    }

    void whatWasClosedStaysClosedUnderItsNewName()
    {
        Bench bench;
        bench.tree().collapse(bench.index(u"Pack"_qs));
        QCOMPARE(bench.rows(), words("Charge|Pack|Refuse"));
        bench.edit(edit::renameState(bench.now(), Bench::path(u"Pack"_qs), u"Ship"_qs));
        QCOMPARE(bench.rows(), words("Charge|Ship|Refuse"));
        bench.document.reset(Order, json::Format::Json);
        QCOMPARE(bench.rows().size(), 10);
    }

    void aWordInTheTextLeavesTheRowsAlone()
    {
        Bench bench;
        QSignalSpy reset(bench.tree().model(), &QAbstractItemModel::modelReset);
        bench.edit(edit::setFieldText(bench.now(), Bench::path(u"Refuse"_qs), u"Cause"_qs, u"\"No stock\""_qs));
        QCOMPARE(reset.count(), 0);
        bench.edit(edit::removeStates(bench.now(), {Bench::path(u"Refuse"_qs)}));
        QCOMPARE(reset.count(), 1);
        QVERIFY(!bench.rows().contains(u"Refuse"_qs));
    }

    void aNameIsNeverMarkup()
    {
        Bench bench(u"{\"StartAt\": \"<b>A\", \"States\": {\"<b>A\": {\"Type\": \"Pass\", \"End\": true}}}"_qs);
        const QModelIndex row = bench.index(u"<b>A"_qs);
        QVERIFY(row.isValid());
        QVERIFY(!row.data(Qt::ToolTipRole).toString().contains(u"<b>A"));
    }
};

BATUTA_WINDOW_TEST(TestOutline)
#include "tst_outline.moc"
