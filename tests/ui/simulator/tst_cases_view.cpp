// The workflow's test cases by hand: kept from runs, tried, renamed, taken away and brought back.
#include "tests/runner/runner.h"
#include "ui/answers/json_entry.h"
#include "ui/simulator/cases_view.h"

#include <QAbstractItemModel>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

using namespace simulator;

namespace {

const QString CasesMachine = uR"~({"StartAt": "C", "States": {
  "C": {"Type": "Choice", "Choices": [{"Variable": "$.n", "NumericGreaterThan": 5, "Next": "Y"}], "Default": "N"},
  "Y": {"Type": "Succeed"}, "N": {"Type": "Fail", "Error": "Small"}}})~"_qs;

struct CasesDesk
{
    document::WorkflowDocument document;
    session::Session session{document};
    session::SimulationController simulation{session};
    CasesView view{simulation, session};

    CasesDesk()
    {
        document.reset(CasesMachine, json::Format::Json);
        view.resize(420, 300);
        view.show();
        view.activateWindow(); // keys go to a window that is active
        (void)QTest::qWaitForWindowActive(&view);
    }
    template <class Widget>
    Widget *part(const char *name) const
    {
        return view.findChild<Widget *>(QString::fromLatin1(name));
    }
    void click(const char *name) { QTest::mouseClick(part<QWidget>(name), Qt::LeftButton); }
    QTableView &table() const { return *part<QTableView>("cases"); }
    QString cell(int row, int column) const { return table().model()->index(row, column).data().toString(); }
    void keep(const QString &input)
    {
        simulation.setInputText(input);
        simulation.start();
        simulation.runToEnd();
        QTRY_VERIFY(part<QPushButton>("keep-as-case")->isEnabled());
        click("keep-as-case");
        if (QWidget *editor = QApplication::focusWidget())
            QTest::keyClick(editor, Qt::Key_Return);
    }
};

} // namespace

class TestCasesView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runsAreKeptTriedAndCounted()
    {
        CasesDesk desk;
        QVERIFY(!desk.part<QPushButton>("keep-as-case")->isEnabled()); // there is no run
        desk.keep(u"{\"n\": 9}"_qs);
        QCOMPARE(desk.cell(0, 1), u"SUCCEEDED"_qs);
        QTRY_COMPARE(desk.cell(0, 0), u"Passed"_qs); // what is kept is tried at once
        QVERIFY2(desk.part<QLabel>("coverage")->text().contains(u"states 2/3"),
                 qPrintable(desk.part<QLabel>("coverage")->text()));
        desk.keep(u"{\"n\": 1}"_qs);
        QCOMPARE(desk.cell(1, 1), u"Small"_qs);
        QTRY_VERIFY(desk.part<QLabel>("coverage")->text().contains(u"states 3/3"));
    }

    void aCaseThatFailsSaysWhy()
    {
        CasesDesk desk;
        rehearse::Case test;
        test.name = "wrong";
        test.inputText = u"{\"n\": 9}"_qs;
        test.expected.status = sim::RunStatus::Failed;
        desk.simulation.setCases({test});
        desk.click("run-cases");
        QTRY_COMPARE(desk.cell(0, 0), u"Failed"_qs);
        desk.table().selectRow(0);
        QTRY_VERIFY(desk.part<QLabel>("case-detail")->text().contains(u"FAILED"));
        QVERIFY(desk.part<QLabel>("case-detail")->text().contains(u"SUCCEEDED"));
    }

    void missingCasesAreProposed()
    {
        CasesDesk desk;
        desk.click("propose-cases");
        QTRY_VERIFY_WITH_TIMEOUT(desk.simulation.cases().size() >= 2, 20000);
        desk.click("run-cases");
        QTRY_VERIFY(desk.part<QLabel>("coverage")->text().contains(u"states 3/3"));
        desk.click("take-back-case");
        QVERIFY(desk.simulation.cases().empty());
    }

    void whatIsRemovedCanBeTakenBack()
    {
        CasesDesk desk;
        desk.keep(u"{\"n\": 9}"_qs);
        desk.keep(u"{\"n\": 1}"_qs);
        const std::vector<rehearse::Case> before = desk.simulation.cases();
        desk.table().setFocus();
        desk.table().selectRow(0);
        QTest::keyClick(&desk.table(), Qt::Key_Delete);
        QCOMPARE(desk.simulation.cases().size(), size_t(1));
        desk.click("take-back-case");
        QVERIFY(desk.simulation.cases() == before);
    }

    void aNameIsChangedInPlaceAndStaysItsOwn()
    {
        CasesDesk desk;
        desk.keep(u"{\"n\": 9}"_qs);
        desk.keep(u"{\"n\": 1}"_qs);
        QAbstractItemModel *model = desk.table().model();
        QVERIFY(model->setData(model->index(0, 1), u"large <b>"_qs, Qt::EditRole));
        QVERIFY(!model->setData(model->index(1, 1), u"large <b>"_qs, Qt::EditRole));
        QCOMPARE(desk.simulation.cases().front().name, std::string("large <b>"));
    }

    void aCaseIsRunByEnter()
    {
        CasesDesk desk;
        desk.keep(u"{\"n\": 9}"_qs);
        desk.simulation.stop();
        desk.table().setFocus();
        desk.table().selectRow(0);
        QTest::keyClick(&desk.table(), Qt::Key_Return);
        QTRY_VERIFY(desk.simulation.isActive() && desk.simulation.isAtEnd());
        QCOMPARE(desk.simulation.run()->status(), sim::RunStatus::Succeeded);
    }

    void aCaseIsEditedInItsDialog()
    {
        CasesDesk desk;
        desk.keep(u"{\"n\": 9}"_qs);
        desk.table().setFocus();
        desk.table().selectRow(0);
        QTest::keyClick(&desk.table(), Qt::Key_E, Qt::ControlModifier);
        auto *dialog = desk.part<QDialog>("case-dialog");
        QVERIFY(dialog && dialog->isVisible());
        auto *take = desk.part<QPushButton>("take-case");
        desk.part<QComboBox>("case-status")->setCurrentIndex(1); // SUCCEEDED
        desk.part<QComboBox>("case-output-kind")->setCurrentIndex(3);
        auto *condition = desk.part<QLineEdit>("case-condition");
        QVERIFY(condition->isVisible() && !take->isEnabled());
        QTest::keyClicks(condition, u"$states.input.n > 10"_qs);
        desk.part<QPlainTextEdit>("case-path")->setPlainText(u"C\nY"_qs);
        QVERIFY(take->isEnabled());
        desk.part<answers::JsonEntry>("case-input")->setText(u"{\"n\": 8}"_qs);
        QTest::mouseClick(take, Qt::LeftButton);
        const rehearse::Case &now = desk.simulation.cases().front();
        QCOMPARE(now.inputText, std::optional(u"{\"n\": 8}"_qs));
        QCOMPARE(now.expected.outputCondition, std::string("{% $states.input.n > 10 %}"));
        QVERIFY(now.expected.path == std::vector<std::string>({"C", "Y"}));
        QTRY_COMPARE(desk.cell(0, 0), u"Failed"_qs); // it is tried at once
    }

    void manyInputsAreTriedWithOneClick()
    {
        CasesDesk desk;
        for (QAction *action : desk.part<QToolButton>("more-of-cases")->menu()->actions())
            if (action->text() == u"Many inputs…")
                action->trigger();
        auto *dialog = desk.part<QDialog>("data-dialog");
        QVERIFY(dialog && dialog->isVisible());
        dialog->findChild<answers::JsonEntry *>()->setText(uR"([{"n": 9}, {"n": 1}, {"n": 6}])"_qs);
        QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("go-on-otherwise")), Qt::LeftButton);
        QCOMPARE(desk.simulation.cases().size(), size_t(3));
        QTRY_COMPARE(desk.cell(2, 2), u"→ SUCCEEDED"_qs);
        QCOMPARE(desk.cell(1, 2), u"→ FAILED"_qs);
        QVERIFY(desk.part<QLabel>("coverage")->text().contains(u"states 3/3"));
    }

    void anotherWorkflowHasNoneOfThem()
    {
        CasesDesk desk;
        desk.keep(u"{\"n\": 9}"_qs);
        QTRY_COMPARE(desk.cell(0, 0), u"Passed"_qs);
        desk.document.reset(CasesMachine, json::Format::Json);
        QCOMPARE(desk.table().model()->rowCount(), 0);
        QVERIFY(!desk.part<QLabel>("coverage")->isVisible());
    }
};

BATUTA_WINDOW_TEST(TestCasesView)
#include "tst_cases_view.moc"
