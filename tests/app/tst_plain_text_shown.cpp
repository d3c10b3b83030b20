// User text is never markup: names that look like HTML, or hold an ampersand or a percent sign, are shown as they were
// written wherever the window shows them.
#include "app/actions.h"
#include "app/document_files.h"
#include "app/find_popup.h"
#include "app/language.h"
#include "app/main_window.h"
#include "app/message_bar.h"
#include "app/workspace/desk.h"
#include "tests/runner/runner.h"
#include "ui/simulator/answer_card.h"
#include "ui/simulator/stepping_panel.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QMessageBox>
#include <QStandardPaths>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTextDocument>
#include <QTimer>
#include <QToolButton>

using namespace app;

namespace {

const QString Picture = QStringLiteral("<img src=/nowhere/fifo>a&b %1");

QString machine()
{
    return QStringLiteral(R"({
  "Comment": "<b>bold</b>",
  "StartAt": "<img src=/nowhere/fifo>a&b %1",
  "States": {
    "<img src=/nowhere/fifo>a&b %1": {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke",
      "Parameters": {"FunctionName": "<b>f</b>", "<i>own</i>&": 1},
      "Retry": [{"ErrorEquals": ["<b>Broken</b>&Co"], "MaxAttempts": 2}],
      "Catch": [{"ErrorEquals": ["<u>Gone</u>"], "Next": "Choose"}], "Next": "Choose"},
    "Choose": {"Type": "Choice", "Choices": [{"Variable": "$.<b>x</b>", "IsPresent": true, "Next": "Nowhere <b>at all</b>"}]}
  }
}
)");
}

// What a person would see there: a label or tool tip that is markup shows less than its text.
bool isMarkup(const QString &text, Qt::TextFormat format)
{
    return format == Qt::RichText || (format == Qt::AutoText && Qt::mightBeRichText(text));
}

QString shownToolTip(const QString &text)
{
    if (!Qt::mightBeRichText(text))
        return text;
    QTextDocument document;
    document.setHtml(text);
    return document.toPlainText();
}

struct NamedDesk
{
    QTemporaryDir folder;
    Workspace workspace{folder.filePath(QStringLiteral("settings.ini"))};
    Workbench &bench = workspace.front();
    MainWindow window{workspace, {}};

    explicit NamedDesk(const QString &name = QStringLiteral("<img src=/x>a&b [*].asl.json"))
    {
        window.complete();
        window.resize(1440, 900);
        window.show();
        window.files().openText(name, machine());
        window.actions()[Act::ShowSimulator]->setChecked(true);
        window.actions()[Act::ShowProblems]->setChecked(true);
    }
    QAction *act(Act act) const { return window.actions()[act]; }
    QString firstState() const { return bench.document.snapshot()->definition.root.states.front().name; }
    void selectFirst() { bench.session.select({asl::StatePath().child(0, firstState())}); }
};

} // namespace

class TestPlainTextShown : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        setLanguage(QStringLiteral("en"));
        theme::Theme::instance().setLook(theme::Look::Light);
    }

    void noLabelOrToolTipOfTheWindowIsMarkup()
    {
        NamedDesk desk;
        desk.selectFirst();
        QTest::qWait(300); // the checker, the inspector and the drawing have caught up
        desk.act(Act::RunToEnd)->trigger();
        QTRY_VERIFY(desk.window.simulator().answerCard().isAsking());
        auto *tabs = desk.window.findChild<QWidget *>(QStringLiteral("inspector"))->findChild<QTabBar *>();
        QStringList faults;
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            QTest::qWait(20);
            for (const QLabel *label : desk.window.findChildren<QLabel *>()) {
                const bool isSentenceOfOurs = label->property("role") == QStringLiteral("say");
                if (!label->text().isEmpty() && isMarkup(label->text(), label->textFormat()) && !isSentenceOfOurs)
                    faults << QStringLiteral("label: ") + label->text();
            }
            for (const QWidget *widget : desk.window.findChildren<QWidget *>()) {
                if (Qt::mightBeRichText(widget->toolTip()) && !widget->toolTip().contains(QStringLiteral("&lt;")))
                    faults << QStringLiteral("tool tip: ") + widget->toolTip();
            }
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
        desk.bench.document.history().setClean();
    }

    void noRoleOfAListIsMarkup()
    {
        NamedDesk desk;
        desk.act(Act::RunToEnd)->trigger();
        QTRY_VERIFY(desk.window.simulator().answerCard().isAsking());
        QTRY_VERIFY(!desk.bench.session.findings().diagnostics.empty());
        int named = 0;
        for (const QAbstractItemView *view : desk.window.findChildren<QAbstractItemView *>()) {
            for (int row = 0; view->model() && row < view->model()->rowCount(); ++row) {
                for (int column = 0; column < view->model()->columnCount(); ++column) {
                    const QModelIndex index = view->model()->index(row, column);
                    const QString words = index.data(Qt::DisplayRole).toString();
                    const QString tip = index.data(Qt::ToolTipRole).toString();
                    if (!words.contains(u'<') || tip.isEmpty())
                        continue;
                    ++named;
                    QVERIFY2(shownToolTip(tip).contains(u'<'), qPrintable(tip));
                }
            }
        }
        QVERIFY(named > 0);
    }

    void aRunIsExplainedWithTheNameAsItIs()
    {
        NamedDesk desk;
        desk.act(Act::Step)->trigger();
        desk.act(Act::Step)->trigger();
        const auto *say = desk.window.simulator().findChild<QLabel *>(QStringLiteral("say"));
        QTextDocument document;
        document.setHtml(say->text());
        QVERIFY2(document.toPlainText().contains(Picture), qPrintable(document.toPlainText()));
    }

    void theWindowIsCalledAsTheFileIs()
    {
        NamedDesk desk;
        QCOMPARE(desk.window.windowTitle(), QStringLiteral("<img src=/x>a&b [*][*].asl.json[*] — Batuta"));
    }

    void theQuestionBeforeLeavingNamesTheFile()
    {
        NamedDesk desk;
        desk.bench.document.commit({{{0, 0}, QStringLiteral(" ")}}, QStringLiteral("Typing"));
        QString shown;
        QTimer::singleShot(0, &desk.window, [&] {
            auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
            if (!box)
                return;
            shown = isMarkup(box->text(), box->textFormat()) ? shownToolTip(box->text()) : box->text();
            box->button(QMessageBox::Cancel)->click();
        });
        desk.act(Act::Close)->trigger();
        QVERIFY2(shown.contains(QStringLiteral("<img src=/x>a&b [*].asl.json")), qPrintable(shown));
        desk.bench.document.history().setClean();
    }

    void anEntryOfTheHistoryKeepsItsAmpersand()
    {
        NamedDesk desk;
        desk.bench.document.commit({{{0, 0}, QStringLiteral(" ")}}, QStringLiteral("Rename a to a&b"));
        QVERIFY(desk.act(Act::Undo)->text().endsWith(QStringLiteral("Rename a to a&&b")));
        QCOMPARE(plainName(*desk.act(Act::Undo)), QStringLiteral("Undo: Rename a to a&b"));
        QVERIFY(shownToolTip(desk.act(Act::Undo)->toolTip()).contains(QStringLiteral("Rename a to a&b")));
        desk.act(Act::FindAnything)->trigger();
        auto *popup = desk.window.findChild<FindPopup *>();
        popup->findChild<QLineEdit *>()->setText(QStringLiteral("a&b"));
        QStringList found;
        for (int i = 0; i < popup->findChild<QListWidget *>()->count(); ++i)
            found << popup->findChild<QListWidget *>()->item(i)->text();
        QVERIFY2(found.join(u'\n').contains(QStringLiteral("Undo: Rename a to a&b")), qPrintable(found.join(u'\n')));
        desk.bench.document.history().setClean();
    }

    void aTestCaseKeepsItsAmpersand()
    {
        NamedDesk desk;
        QVERIFY(desk.window.desk().testCases().load(
            R"({"StateMachines": {"M": {"TestCases": {"a&b <b>c</b>": {}}}}, "MockedResponses": {}})", {}));
        const auto *button = desk.window.findChild<QToolButton *>(QStringLiteral("test-case"));
        QVERIFY2(button->text().contains(QStringLiteral("a&&b <b>c")), qPrintable(button->text()));
        QVERIFY(shownToolTip(button->toolTip()).contains(QStringLiteral("a&b <b>c</b>")));
    }

    void aFieldsOwnNameKeepsItsAmpersand()
    {
        NamedDesk desk;
        desk.selectFirst();
        const auto name = [&desk] { return desk.window.findChild<QLineEdit *>(QStringLiteral("name:<i>own</i>&")); };
        QTRY_VERIFY(name());
        QCOMPARE(name()->text(), QStringLiteral("<i>own</i>&"));
        QVERIFY(shownToolTip(name()->toolTip()).contains(QStringLiteral("<i>own</i>&")));
        const auto *remove = desk.window.findChild<QToolButton *>(QStringLiteral("remove:<i>own</i>&"));
        QVERIFY(shownToolTip(remove->toolTip()).contains(QStringLiteral("<i>own</i>&")));
    }
};

BATUTA_WINDOW_TEST(TestPlainTextShown)
#include "tst_plain_text_shown.moc"
