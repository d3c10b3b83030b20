#include "core/edit/intents.h"
#include "tests/runner/runner.h"
#include "ui/inspector/inspector_panel.h"
#include "ui/inspector/retry_waits.h"

#include <QSignalSpy>

using inspector::InspectorPanel;

static const QString Machine = uR"~({
  "StartAt": "A",
  "States": {
    "A": {
      "Type": "Task",
      "Resource": "arn:aws:states:::lambda:invoke",
      "Parameters": {"FunctionName": "f"},
      "Retry": [
        {"ErrorEquals": ["X"], "IntervalSeconds": 2, "MaxAttempts": 3, "BackoffRate": 2},
        {"ErrorEquals": ["Y"]}
      ],
      "Next": "B"
    },
    "B": {
      "Type": "Succeed"
    }
  }
})~"_qs;

class InspectorPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showingAStateCommitsNothing();
    void aCommentIsWrittenWhileTyping();
    void aNumberThatIsNoneIsSaidAndNotWritten();
    void jsonThatDoesNotParseIsSaidAndNotWritten();
    void aNameIsWrittenWhenItIsFinished();
    void aTakenNameIsSaidAndNotWritten();
    void theNextStateIsPicked();
    void anOptionalFieldGoesWithItsButton();
    void aFieldIsAddedWhenItHasAValue();
    void aRetrierTellsItsWaitsAndMoves();
    void nothingSelectedIsTheWorkflow();
    void everyFieldOfTheMachineIsAPatch_data();
    void everyFieldOfTheMachineIsAPatch();
    void settingsOfTheMachineAreKeptWithTheRehearsal();
    void severalSelectedAreCounted();
    void anUndoShowsInTheField();
    void aRenameElsewhereKeepsTheFocus();
    void waitsFollowTheRule_data();
    void waitsFollowTheRule();

private:
    struct Bench
    {
        Bench()
        {
            document.reset(Machine, json::Format::Json);
            session.select({path(u"A"_qs)});
            panel.resize(306, 700);
            panel.show();
            settle();
        }
        static asl::StatePath path(const QString &name) { return asl::StatePath{}.child(0, name); }
        static void settle() { QTest::qWait(runner::IsSanitized ? 200 : 20); }
        template <class Widget>
        Widget &input(const QString &key)
        {
            auto *widget = panel.findChild<Widget *>(QStringLiteral("input:") + key);
            if (!widget)
                qFatal("no input for %s", qPrintable(key));
            return *widget;
        }
        void openTab(const QString &name)
        {
            auto *tabs = panel.findChild<QTabBar *>();
            for (int i = 0; i < tabs->count(); ++i) {
                if (tabs->tabText(i).startsWith(name))
                    tabs->setCurrentIndex(i);
            }
            settle();
        }
        QString errorUnder(const QWidget &widget)
        {
            for (const QWidget *up = &widget; up; up = up->parentWidget()) {
                if (const auto *label = up->findChild<QLabel *>(QStringLiteral("error")))
                    return label->text();
            }
            return {};
        }
        QString textWith(const QString &before, const QString &after) const
        {
            return QString(Machine).replace(before, after);
        }
        document::WorkflowDocument document;
        session::Session session{document};
        session::SimulationController simulation{session};
        InspectorPanel panel{simulation};
    };
};

void InspectorPanelTest::showingAStateCommitsNothing()
{
    Bench bench;
    for (const QString &tab : {u"Data"_qs, u"Errors"_qs, u"ASL"_qs, u"Config"_qs})
        bench.openTab(tab);
    bench.session.select({Bench::path(u"B"_qs)});
    Bench::settle();
    QCOMPARE(bench.document.history().count(), 0);
    QCOMPARE(bench.document.text(), Machine);
}

void InspectorPanelTest::aCommentIsWrittenWhileTyping()
{
    Bench bench;
    auto &comment = bench.input<QPlainTextEdit>(u"Comment"_qs);
    comment.setFocus();
    QTest::keyClicks(&comment, u"why"_qs);
    Bench::settle();
    QTest::keyClicks(&comment, u"!"_qs);
    QVERIFY2(bench.document.text().contains(u"\"Comment\": \"why!\""), qPrintable(bench.document.text()));
    QCOMPARE(comment.textCursor().position(), 4);
    QCOMPARE(bench.document.history().count(), 1);
    bench.document.history().undo();
    QCOMPARE(bench.document.text(), Machine);
}

void InspectorPanelTest::aNumberThatIsNoneIsSaidAndNotWritten()
{
    Bench bench;
    auto &timeout = bench.input<QLineEdit>(u"TimeoutSeconds"_qs);
    QTest::keyClicks(&timeout, u"x"_qs);
    QCOMPARE(bench.document.text(), Machine);
    QVERIFY(!bench.errorUnder(timeout).isEmpty());
    timeout.clear();
    QTest::keyClicks(&timeout, u"30"_qs);
    Bench::settle();
    QVERIFY(bench.document.text().contains(u"\"TimeoutSeconds\": 30"));
    QVERIFY(bench.errorUnder(timeout).isEmpty());
}

void InspectorPanelTest::jsonThatDoesNotParseIsSaidAndNotWritten()
{
    Bench bench;
    const QString parameters = u"{\"FunctionName\": \"f\""_qs;
    const QString before = bench.textWith(parameters, parameters + u", \"Payload\": {\"a\": [1]}"_qs);
    bench.document.reset(before, json::Format::Json);
    bench.session.select({Bench::path(u"A"_qs)});
    Bench::settle();
    auto &payload = bench.input<QPlainTextEdit>(u"Payload"_qs);
    payload.setFocus();
    payload.moveCursor(QTextCursor::End);
    QTest::keyClick(&payload, Qt::Key_Backspace);
    QCOMPARE(bench.document.text(), before);
    QVERIFY(!bench.errorUnder(payload).isEmpty());
    QTest::keyClicks(&payload, u", \"n\": 1}"_qs);
    Bench::settle();
    QCOMPARE(bench.document.text(), QString(before).replace(u"[1]}"_qs, u"[1], \"n\": 1}"_qs));
    QVERIFY(bench.errorUnder(payload).isEmpty());
    QVERIFY(payload.hasFocus());
}

void InspectorPanelTest::aNameIsWrittenWhenItIsFinished()
{
    Bench bench;
    auto &name = bench.input<QLineEdit>(u"name"_qs);
    name.selectAll();
    QTest::keyClicks(&name, u"First"_qs);
    QCOMPARE(bench.document.text(), Machine);
    QTest::keyClick(&name, Qt::Key_Return);
    Bench::settle();
    QCOMPARE(bench.document.text(), bench.textWith(u"\"A\""_qs, u"\"First\""_qs));
    QCOMPARE(asl::toString(bench.session.current()), u"First"_qs);
}

void InspectorPanelTest::aTakenNameIsSaidAndNotWritten()
{
    Bench bench;
    auto &name = bench.input<QLineEdit>(u"name"_qs);
    name.selectAll();
    QTest::keyClicks(&name, u"B"_qs);
    QVERIFY(bench.errorUnder(name).contains(u"B"));
    QTest::keyClick(&name, Qt::Key_Return);
    QCOMPARE(bench.document.text(), Machine);
}

void InspectorPanelTest::theNextStateIsPicked()
{
    Bench bench;
    auto &next = bench.input<QComboBox>(u"Next"_qs);
    QCOMPARE(next.currentText(), u"B"_qs);
    QTest::keyClick(&next, Qt::Key_Home);
    Bench::settle();
    QCOMPARE(bench.document.text(), bench.textWith(u"\"Next\": \"B\""_qs, u"\"End\": true"_qs));
}

void InspectorPanelTest::anOptionalFieldGoesWithItsButton()
{
    Bench bench;
    bench.openTab(u"Data"_qs);
    QTest::mouseClick(bench.panel.findChild<QToolButton *>(u"remove:Parameters"_qs), Qt::LeftButton);
    Bench::settle();
    QCOMPARE(bench.document.text(),
             bench.textWith(u"      \"Parameters\": {\"FunctionName\": \"f\"},\n"_qs, QString()));
}

void InspectorPanelTest::aFieldIsAddedWhenItHasAValue()
{
    Bench bench;
    bench.openTab(u"Data"_qs);
    QMenu *menu = nullptr;
    for (QToolButton *button : bench.panel.findChildren<QToolButton *>(u"addField"_qs)) {
        if (button->isVisible() && !menu) // those of objects within the form come behind it
            menu = button->menu();
    }
    QVERIFY(menu);
    Q_EMIT menu->aboutToShow();
    for (QAction *action : menu->actions()) {
        if (action->objectName() == u"add:ResultPath")
            action->trigger();
    }
    QCOMPARE(bench.document.text(), Machine);
    QTest::keyClicks(&bench.input<QLineEdit>(u"ResultPath"_qs), u"$.r"_qs);
    Bench::settle();
    QVERIFY(bench.document.text().contains(u"\"ResultPath\": \"$.r\""));
}

void InspectorPanelTest::aRetrierTellsItsWaitsAndMoves()
{
    Bench bench;
    bench.openTab(u"Errors"_qs);
    auto *first = bench.panel.findChild<QWidget *>(u"card:Retry:0"_qs);
    QVERIFY(first);
    QVERIFY(first->findChild<QLabel *>(u"note"_qs)->text().contains(u"2 s, 4 s, 8 s"));
    QTest::mouseClick(first->findChild<QToolButton *>(u"moveDown"_qs), Qt::LeftButton);
    Bench::settle();
    const QString text = bench.document.text();
    QVERIFY(text.indexOf(u"\"Y\"") < text.indexOf(u"\"X\""));
    QTest::mouseClick(first->findChild<QToolButton *>(u"removeCard"_qs), Qt::LeftButton);
    Bench::settle();
    QVERIFY(!bench.document.text().contains(u"\"Y\""));
    QVERIFY(bench.document.snapshot()->isSound());
    bench.document.history().undo();
    bench.document.history().undo();
    QCOMPARE(bench.document.text(), Machine);
}

void InspectorPanelTest::nothingSelectedIsTheWorkflow()
{
    Bench bench;
    bench.session.select({});
    Bench::settle();
    QCOMPARE(bench.input<QComboBox>(u"StartAt"_qs).currentText(), u"A"_qs);
    QTest::keyClicks(&bench.input<QPlainTextEdit>(u"Comment"_qs), u"c"_qs);
    Bench::settle();
    QVERIFY(bench.document.text().startsWith(u"{\n  \"Comment\": \"c\",\n"));
}

void InspectorPanelTest::everyFieldOfTheMachineIsAPatch_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("line");
    QTest::newRow("Comment") << u"Comment"_qs << u"why"_qs << u"  \"Comment\": \"why\",\n"_qs;
    QTest::newRow("TimeoutSeconds") << u"TimeoutSeconds"_qs << u"60"_qs << u"  \"TimeoutSeconds\": 60,\n"_qs;
    QTest::newRow("Version") << u"Version"_qs << u"1.0"_qs << u"  \"Version\": \"1.0\",\n"_qs;
    QTest::newRow("QueryLanguage") << u"QueryLanguage"_qs << u"JSONata"_qs << u"  \"QueryLanguage\": \"JSONata\",\n"_qs;
}

void InspectorPanelTest::everyFieldOfTheMachineIsAPatch()
{
    QFETCH(QString, key);
    QFETCH(QString, typed);
    QFETCH(QString, line);
    Bench bench;
    bench.session.select({});
    Bench::settle();
    if (!bench.panel.findChild<QWidget *>(u"input:"_qs + key)) {
        for (const QToolButton *button : bench.panel.findChildren<QToolButton *>(u"addField"_qs))
            if (button->isVisible())
                Q_EMIT button->menu()->aboutToShow();
        auto *add = bench.panel.findChild<QAction *>(u"add:"_qs + key);
        QVERIFY(add);
        add->trigger();
        Bench::settle();
    }
    QWidget &input = bench.input<QWidget>(key);
    if (auto *combo = qobject_cast<QComboBox *>(&input)) {
        combo->setCurrentText(typed);
        Q_EMIT combo->activated(combo->currentIndex());
    } else {
        QTest::keyClicks(&input, typed);
    }
    Bench::settle();
    // One line more, and nothing else.
    QVERIFY2(bench.document.text().contains(line), qPrintable(bench.document.text()));
    QCOMPARE(QString(bench.document.text()).remove(line), Machine);
    bench.document.history().undo();
    QCOMPARE(bench.document.text(), Machine);
}

void InspectorPanelTest::settingsOfTheMachineAreKeptWithTheRehearsal()
{
    Bench bench;
    QVERIFY(!bench.panel.findChild<QWidget *>(u"machine-settings"_qs)); // a state is selected
    bench.session.select({});
    Bench::settle();
    const auto part = [&bench](const char *name) {
        return bench.panel.findChild<QWidget *>(u"setting:"_qs + QString::fromLatin1(name));
    };
    const auto choose = [](QWidget *combo, int times) {
        combo->setFocus();
        for (int i = 0; i < times; ++i)
            QTest::keyClick(combo, Qt::Key_Down);
    };
    choose(part("type"), 1);
    choose(part("logging"), 2);
    QTest::mouseClick(part("logs-data"), Qt::LeftButton, {}, {8, 8});
    QTest::mouseClick(part("tracing"), Qt::LeftButton, {}, {8, 8});
    QTest::keyClicks(part("tags"), u"team=<b>ops</b>"_qs);
    choose(part("role"), 1);
    QTest::keyClicks(part("role-arn"), u"arn:aws:iam::1:role/r"_qs);
    Bench::settle();
    deploy::Settings wanted;
    wanted.logLevel = deploy::LogLevel::Fatal;
    wanted.logsData = true;
    wanted.traces = true;
    wanted.tags = {{u"team"_qs, u"<b>ops</b>"_qs}};
    wanted.makesRole = false;
    wanted.roleArn = u"arn:aws:iam::1:role/r"_qs;
    QVERIFY(bench.simulation.rehearsal().deployment == wanted);
    QCOMPARE(bench.session.machineType(), sim::MachineType::Express);
    QCOMPARE(bench.document.text(), Machine); // nothing of it is in the text
    // Another rehearsal shows its own.
    bench.simulation.setRehearsal({});
    Bench::settle();
    QCOMPARE(qobject_cast<QComboBox *>(part("logging"))->currentIndex(), 0);
    QVERIFY(!part("role-arn")->isVisible());
    QVERIFY(qobject_cast<QPlainTextEdit *>(part("tags"))->toPlainText().isEmpty());
}

void InspectorPanelTest::severalSelectedAreCounted()
{
    Bench bench;
    bench.session.select({Bench::path(u"A"_qs), Bench::path(u"B"_qs)});
    Bench::settle();
    bool counted = false;
    for (const QLabel *label : bench.panel.findChildren<QLabel *>())
        counted |= label->isVisible() && label->text().contains(u'2');
    QVERIFY(counted);
}

void InspectorPanelTest::anUndoShowsInTheField()
{
    Bench bench;
    auto &timeout = bench.input<QLineEdit>(u"TimeoutSeconds"_qs);
    QTest::keyClicks(&timeout, u"7"_qs);
    Bench::settle();
    bench.document.history().undo();
    Bench::settle();
    QCOMPARE(bench.document.text(), Machine);
    QCOMPARE(timeout.text(), QString());
}

void InspectorPanelTest::aRenameElsewhereKeepsTheFocus()
{
    Bench bench;
    auto &timeout = bench.input<QLineEdit>(u"TimeoutSeconds"_qs);
    timeout.setFocus();
    bench.session.perform(edit::renameState(bench.document.snapshot()->definition, Bench::path(u"A"_qs), u"Z"_qs),
                          u"Rename"_qs);
    Bench::settle();
    QCOMPARE(bench.input<QLineEdit>(u"name"_qs).text(), u"Z"_qs);
    QTest::keyClicks(&timeout, u"5"_qs);
    Bench::settle();
    QVERIFY(bench.document.text().contains(u"\"TimeoutSeconds\": 5"));
}

void InspectorPanelTest::waitsFollowTheRule_data()
{
    QTest::addColumn<double>("interval");
    QTest::addColumn<int>("attempts");
    QTest::addColumn<double>("rate");
    QTest::addColumn<double>("longest");
    QTest::addColumn<bool>("jitter");
    QTest::addColumn<QString>("waits");
    QTest::newRow("ASL's defaults") << 1.0 << 3 << 2.0 << 0.0 << false << u"1 s, 2 s, 4 s"_qs;
    QTest::newRow("a longest wait") << 3.0 << 4 << 2.0 << 10.0 << false << u"3 s, 6 s, 10 s, 10 s"_qs;
    QTest::newRow("no attempt") << 1.0 << 0 << 2.0 << 0.0 << false << QString();
    QTest::newRow("many attempts") << 1.0 << 99 << 1.0 << 0.0 << false << u"1 s, 1 s, 1 s, 1 s, 1 s, 1 s, …"_qs;
    QTest::newRow("a broken rate") << 1.0 << 3 << 1.5 << 0.0 << false << u"1 s, 1.5 s, 2.25 s"_qs;
    QTest::newRow("full jitter") << 2.0 << 2 << 2.0 << 0.0 << true << u"0–2 s, 0–4 s"_qs;
}

void InspectorPanelTest::waitsFollowTheRule()
{
    QFETCH(double, interval);
    QFETCH(int, attempts);
    QFETCH(double, rate);
    QFETCH(double, longest);
    QFETCH(QString, waits);
    QFETCH(bool, jitter);
    QCOMPARE(inspector::waitsText({interval, attempts, rate, longest, jitter}), waits);
}

BATUTA_WINDOW_TEST(InspectorPanelTest)
#include "tst_inspector_panel.moc"
