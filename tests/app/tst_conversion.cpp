// Converting to JSONata with a look first: what is shown, what is tried, and that it is one step.
#include "app/conversion_dialog.h"
#include "app/run_comparison.h"
#include "core/asl/reader.h"
#include "core/json/parser.h"
#include "tests/runner/runner.h"

#include <QCheckBox>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

namespace {

const QString JsonPathMachine = uR"~({
  "StartAt": "Add",
  "States": {
    "Add": { "Type": "Pass", "Parameters": { "sum.$": "States.MathAdd($.a, $.b)" }, "Next": "Split" },
    "Split": { "Type": "Pass", "Parameters": { "parts.$": "States.StringSplit('x,,y', ',')" }, "End": true }
  }
})~"_qs;

struct Bench
{
    explicit Bench(const QString &text = JsonPathMachine)
    {
        document.reset(text, json::Format::Json);
        simulation.setInputText(u"{\"a\": 2, \"b\": 3}"_qs);
    }
    document::WorkflowDocument document;
    session::Session session{document};
    session::SimulationController simulation{session};
};

QPushButton *convertButton(const QDialog &dialog)
{
    for (auto *button : dialog.findChildren<QPushButton *>())
        if (button->text() == u"Convert")
            return button;
    return nullptr;
}

bool shows(const QDialog &dialog, const QString &words)
{
    const auto labels = dialog.findChildren<QLabel *>();
    return std::ranges::any_of(labels, [&](const QLabel *label) { return label->text().contains(words); });
}

} // namespace

class ConversionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void convertingIsOneStep()
    {
        Bench bench;
        auto *dialog = new app::ConversionDialog(bench.session, bench.simulation, nullptr);
        dialog->show();
        QCOMPARE(bench.document.text(), JsonPathMachine);
        const QString shown = dialog->findChild<QPlainTextEdit *>(u"after"_qs)->toPlainText();
        QTest::mouseClick(convertButton(*dialog), Qt::LeftButton);
        QCOMPARE(bench.document.text(), shown);
        QVERIFY(bench.document.text().contains(u"\"QueryLanguage\": \"JSONata\""_qs));
        QCOMPARE(bench.document.history().count(), 1);
        bench.document.history().undo();
        QCOMPARE(bench.document.text(), JsonPathMachine);
    }

    void spotsToCheckAreListedAndShown()
    {
        Bench bench;
        app::ConversionDialog dialog(bench.session, bench.simulation, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        auto *list = dialog.findChild<QListWidget *>();
        QCOMPARE(list->count(), 1);
        QVERIFY2(list->item(0)->text().startsWith(u"Split: "), qPrintable(list->item(0)->text()));
        Q_EMIT list->itemClicked(list->item(0));
        QCOMPARE(bench.session.current().name(), u"Split"_qs);
    }

    void aStateAloneCanBeConverted()
    {
        Bench bench;
        bench.session.select({asl::statePathFrom(u"Add"_qs)});
        app::ConversionDialog dialog(bench.session, bench.simulation, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.narrowToState();
        const QString after = dialog.findChild<QPlainTextEdit *>(u"after"_qs)->toPlainText();
        QCOMPARE(after.count(u"JSONata"_qs), 1);
        QVERIFY(after.contains(u"States.StringSplit"_qs));
    }

    void bothVersionsAreTried()
    {
        Bench bench;
        app::ConversionDialog dialog(bench.session, bench.simulation, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        QTRY_VERIFY(shows(dialog, u"this version ends"_qs)); // the empty piece differs
    }

    void nothingInJsonPathNothingToConvert()
    {
        Bench bench(
            u"{\"QueryLanguage\": \"JSONata\", \"StartAt\": \"A\", \"States\": {\"A\": {\"Type\": \"Succeed\"}}}"_qs);
        app::ConversionDialog dialog(bench.session, bench.simulation, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        QVERIFY(!convertButton(dialog)->isEnabled());
    }

    void typingMeanwhileIsFollowed()
    {
        Bench bench;
        app::ConversionDialog dialog(bench.session, bench.simulation, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        const qsizetype at = JsonPathMachine.indexOf(u"Split\": {"_qs);
        bench.document.commit({{{at, at + 5}, u"Cut"_qs}}, u"Typing"_qs);
        QVERIFY(dialog.findChild<QPlainTextEdit *>(u"after"_qs)->toPlainText().contains(u"\"Cut\""_qs));
    }

    // Ctrl+K, JSONata, while one types.
    void aHalfTypedTextIsNoReasonToDie_data()
    {
        QTest::addColumn<QString>("text");
        const char *texts[] = {
            R"({"StartAt":"A","States":{"A":null}})",
            R"({"StartAt":"A","States":{"A":1}})",
            R"({"StartAt":"A","States":{"A":[]}})",
            R"({"StartAt":"A","States":{"A":{"Type":1}}})",
            R"({"StartAt":"A","States":{"A":)",
            R"({"StartAt":"A","States":{"A":{)",
            R"({"StartAt":"A","States":null})",
            R"({"StartAt":"A","States":{"A":{"Type":"Choice","Choices":[null]}}})",
            R"({"StartAt":"A","States":{"A":{"Type":"Map","ItemProcessor":null}}})",
            R"({"StartAt":"A","States":{"A":{"Type":"Parallel","Branches":[1,null]}}})",
            R"({"StartAt":"A","States":{"A":{"Type":"Task","Parameters":null,"Retry":{},"Catch":1}}})",
            "",
            "null",
            "[",
            "{"};
        for (const char *text : texts)
            QTest::newRow(*text ? text : "nothing") << QString::fromUtf8(text);
    }
    void aHalfTypedTextIsNoReasonToDie()
    {
        QFETCH(QString, text);
        Bench bench(text);
        app::ConversionDialog dialog(bench.session, bench.simulation, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        bench.document.commit(text::difference(bench.document.text(), JsonPathMachine), u"Typing"_qs);
        bench.document.commit(text::difference(bench.document.text(), text), u"Typing"_qs);
        QCOMPARE(bench.document.text(), text);
        QVERIFY(dialog.isVisible());
    }

    void equalEndsAreTold()
    {
        sim::Setup setup;
        setup.definition = asl::read(json::parse(JsonPathMachine));
        setup.input = {{"a", 1}, {"b", 1}};
        QVERIFY(app::compared(setup, setup).areEqual);
        sim::Setup other = setup;
        other.definition = asl::read(json::parse(QString(JsonPathMachine).replace(u"x,,y"_qs, u"z"_qs)));
        QVERIFY(!app::compared(setup, other).areEqual);
    }
};

BATUTA_WINDOW_TEST(ConversionTest)
#include "tst_conversion.moc"
