#include "tests/runner/runner.h"
#include "ui/problems/checker.h"
#include "ui/problems/problem_panel.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>

using problems::Checker;
using problems::ProblemPanel;

static const QString Faulty = uR"~({
  "StartAt": "A",
  "States": {
    "A": {"Type": "Pass", "Next": "Nowhere"},
    "B": {"Type": "Wait", "Seconds": 1, "End": true, "Oops": 1}
  }
})~"_qs;

class ProblemPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCheckerTellsWhatItFinds();
    void staleFindingsAreDropped();
    void aRowLeadsToTextAndState();
    void theNextProblemGoesRound();
    void theFilterHidesRows();
    void awsOwnWordsStandBesideOurs();
    void rowsAreSortedByAnyColumn();
    void aProblemIsFixedFromTheList();

private:
    struct Bench
    {
        explicit Bench(const QString &text)
        {
            document.reset(text, json::Format::Json);
            panel.show();
        }
        QAbstractItemModel &list() { return *panel.findChild<QAbstractItemView *>(u"problems"_qs)->model(); }
        document::WorkflowDocument document;
        session::Session session{document};
        Checker checker{session};
        ProblemPanel panel{session};
    };
};

void ProblemPanelTest::theCheckerTellsWhatItFinds()
{
    Bench bench(Faulty);
    QTRY_VERIFY(bench.checker.isCurrent());
    QVERIFY(!bench.session.findings().diagnostics.empty());
    QCOMPARE(bench.list().rowCount(), int(bench.session.findings().diagnostics.size()));
}

void ProblemPanelTest::staleFindingsAreDropped()
{
    Bench bench(Faulty);
    QTest::qWait(60); // under way, or done
    bench.document.reset(uR"~({"StartAt": "A", "States": {"A": {"Type": "Succeed"}}})~"_qs, json::Format::Json);
    QTRY_VERIFY(bench.checker.isCurrent());
    QVERIFY(bench.session.findings().diagnostics.empty());
    QCOMPARE(bench.list().rowCount(), 0);
}

void ProblemPanelTest::aRowLeadsToTextAndState()
{
    Bench bench(Faulty);
    QTRY_VERIFY(bench.checker.isCurrent());
    QSignalSpy text(&bench.session, &session::Session::textWanted);
    auto *view = bench.panel.findChild<QAbstractItemView *>(u"problems"_qs);
    for (int row = 0; row < bench.list().rowCount(); ++row) {
        if (bench.list().index(row, 0).data().toString().contains(u"Nowhere"))
            Q_EMIT view->activated(bench.list().index(row, 0));
    }
    QCOMPARE(text.count(), 1);
    const auto span = text.first().first().value<text::Span>();
    QCOMPARE(Faulty.mid(span.begin, span.length()), u"\"Nowhere\""_qs);
    QCOMPARE(asl::toString(bench.session.current()), u"A"_qs);
}

void ProblemPanelTest::theNextProblemGoesRound()
{
    Bench bench(Faulty);
    QTRY_VERIFY(bench.checker.isCurrent());
    QSignalSpy text(&bench.session, &session::Session::textWanted);
    const int count = bench.list().rowCount();
    for (int i = 0; i <= count; ++i)
        bench.panel.showNext();
    QCOMPARE(text.count(), count + 1);
    QCOMPARE(text.last().first().value<text::Span>(), text.first().first().value<text::Span>());
    bench.panel.showPrevious();
    QCOMPARE(text.last().first().value<text::Span>(), text.at(count - 1).first().value<text::Span>());
}

void ProblemPanelTest::theFilterHidesRows()
{
    Bench bench(Faulty);
    QTRY_VERIFY(bench.checker.isCurrent());
    const int all = bench.list().rowCount();
    QTest::keyClicks(bench.panel.findChild<QLineEdit *>(u"problemFilter"_qs), u"oops"_qs);
    QCOMPARE(bench.list().rowCount(), 1);
    QVERIFY(all > 1);
}

void ProblemPanelTest::awsOwnWordsStandBesideOurs()
{
    Bench bench(Faulty);
    QTRY_VERIFY(bench.checker.isCurrent());
    auto *words = bench.panel.findChild<QLabel *>(u"awsWords"_qs);
    QVERIFY(words->isHidden());
    bench.panel.showNext();
    QVERIFY2(words->text().contains(u"MISSING_TRANSITION_TARGET"), qPrintable(words->text()));
    bench.document.reset(u"{}"_qs, json::Format::Json);
    QTRY_VERIFY(!words->text().contains(u"MISSING_TRANSITION_TARGET"));
}

void ProblemPanelTest::rowsAreSortedByAnyColumn()
{
    Bench bench(Faulty);
    QTRY_VERIFY(bench.checker.isCurrent());
    const auto lines = [&] {
        QList<int> all;
        for (int row = 0; row < bench.list().rowCount(); ++row)
            all << bench.list().index(row, problems::ProblemModel::Line).data().toInt();
        return all;
    };
    QVERIFY(lines().size() > 1 && std::ranges::is_sorted(lines()));
    bench.list().sort(problems::ProblemModel::Line, Qt::DescendingOrder);
    QVERIFY(std::ranges::is_sorted(lines(), std::greater()));
}

void ProblemPanelTest::aProblemIsFixedFromTheList()
{
    Bench bench(Faulty);
    QTRY_VERIFY(bench.checker.isCurrent());
    QTest::keyClicks(bench.panel.findChild<QLineEdit *>(u"problemFilter"_qs), u"oops"_qs);
    auto *view = bench.panel.findChild<QAbstractItemView *>(u"problems"_qs);
    view->setCurrentIndex(bench.list().index(0, 0));
    Q_EMIT view->customContextMenuRequested(view->visualRect(bench.list().index(0, 0)).center());
    auto *menu = bench.panel.findChild<QMenu *>(u"fixMenu"_qs);
    QVERIFY(menu && menu->actions().size() > 0 && menu->actions().front()->isEnabled());
    menu->actions().front()->trigger();
    menu->close();
    QVERIFY2(!bench.document.text().contains(u"Oops"), qPrintable(bench.document.text()));
    QCOMPARE(bench.document.history().count(), 1);
}

BATUTA_WINDOW_TEST(ProblemPanelTest)
#include "tst_problem_panel.moc"
