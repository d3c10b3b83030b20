#include "tests/runner/runner.h"
#include "ui/simulator/cost_view.h"
#include "ui/simulator/data_view.h"
#include "ui/simulator/logs_window.h"
#include "ui/simulator/marked_json.h"
#include "ui/simulator/playground_view.h"
#include "ui/simulator/rules_view.h"
#include "ui/simulator/stages_view.h"
#include "ui/simulator/stepping_panel.h"
#include "ui/simulator/variables_view.h"
#include "ui/simulator/visit_picker.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTabWidget>

using namespace simulator;

namespace {

// Each order is charged; what is dear is looked at.
const QString Orders = QStringLiteral(R"~({"StartAt": "Make", "States": {
  "Make": {"Type": "Pass", "Parameters": {"valor.$": "$.valor", "n": 0}, "Next": "Dear?"},
  "Dear?": {"Type": "Choice", "Choices": [
    {"And": [{"Variable": "$.valor", "NumericGreaterThan": 100}, {"Variable": "$.n", "NumericLessThan": 3}], "Next": "Count"},
    {"Variable": "$.n", "NumericEquals": 3, "Next": "End"}], "Default": "End"},
  "Count": {"Type": "Pass", "Parameters": {"valor.$": "$.valor", "n.$": "States.MathAdd($.n, 1)"}, "Next": "Dear?"},
  "End": {"Type": "Succeed"}}})~");

const QString ManyRounds =
    QStringLiteral(R"~({"StartAt": "M", "States": {"M": {"Type": "Map", "ItemsPath": "$", "End": true,
  "ItemProcessor": {"StartAt": "One", "States": {"One": {"Type": "Pass", "End": true}}}}}})~");

} // namespace

class TestDataViews : public QObject
{
    Q_OBJECT

    struct Desk
    {
        document::WorkflowDocument document;
        session::Session session{document};
        session::SimulationController simulation{session};
        TestCases testCases{simulation};
        SteppingPanel panel{simulation, session, testCases};

        explicit Desk(const QString &machine = Orders, const QString &input = QStringLiteral(R"({"valor": 120})"))
        {
            document.reset(machine, json::Format::Json);
            simulation.setInputText(input);
            panel.resize(1280, 320);
            panel.show();
            simulation.runToEnd();
        }
        DataView &data() { return panel.dataView(); }
        template <class Widget>
        Widget *part(const char *name) const
        {
            return panel.findChild<Widget *>(QString::fromLatin1(name));
        }
        // To the last event of a visit to the state.
        void goTo(const QString &state, int visit = 1)
        {
            const auto &events = simulation.recording()->events;
            for (size_t i = 0; i < events.size(); ++i) {
                if (!events[i].place || events[i].place->state.name() != state || !history::isExit(events[i].type)
                    || --visit > 0)
                    continue;
                return simulation.seek(qint64(i) + 1);
            }
        }
        QStringList stages() const
        {
            QStringList names;
            auto *list = part<QListWidget>("stages");
            for (int i = 0; i < list->count(); ++i)
                names << list->item(i)->text();
            return names;
        }
    };

private Q_SLOTS:
    void stagesShowWhatChangedBetweenThem()
    {
        Desk desk;
        QTRY_VERIFY(desk.simulation.isAtEnd());
        desk.data().tabs().setCurrentWidget(&desk.data().stages());
        desk.goTo(QStringLiteral("Count"));
        QTRY_COMPARE(desk.stages(),
                     (QStringList{u"State input"_qs, u"After InputPath"_qs, u"After Parameters  ~1"_qs,
                                  u"After ResultSelector"_qs, u"After ResultPath  ~1"_qs, u"Output"_qs}));
        desk.part<QListWidget>("stages")->setCurrentRow(2);
        auto *json = desk.part<MarkedJson>("stage-value");
        QVERIFY2(json->toPlainText().contains(u"−   \"n\": 0"_qs) && json->toPlainText().contains(u"+   \"n\": 1"_qs),
                 qPrintable(json->toPlainText()));
        QCOMPARE(json->extraSelections().size(), 2);
        QVERIFY(desk.part<QLabel>("stage-note")->text().contains(u"afterParameters"_qs));
        // The stage stays chosen in the next visit.
        desk.goTo(QStringLiteral("Count"), 2);
        QTRY_VERIFY(json->toPlainText().contains(u"\"n\": 2"_qs));
        // Where a value of the input came from.
        desk.part<QListWidget>("stages")->setCurrentRow(0);
        json->setFocus();
        QVERIFY(desk.data().originOf(QStringLiteral("/n")).contains(u"“Count”"_qs));
        // “Make” hands on what it was given, so the value is older than “Make”.
        QCOMPARE(desk.data().originOf(QStringLiteral("/valor")),
                 u"The value at /valor is as the execution was given it."_qs);
    }

    void aChoiceShowsItsRulesWithTheValuesCompared()
    {
        Desk desk;
        QTRY_VERIFY(desk.simulation.isAtEnd());
        desk.goTo(QStringLiteral("Count"));
        QVERIFY(!desk.data().tabs().isTabVisible(desk.data().tabs().indexOf(&desk.data().rules())));
        desk.goTo(QStringLiteral("Dear?"), 4);
        desk.data().tabs().setCurrentWidget(&desk.data().rules());
        RulesView &rules = desk.data().rules();
        QTRY_COMPARE(rules.topLevelItemCount(), 3);
        QCOMPARE(rules.topLevelItem(0)->child(0)->text(0), u"$.valor = 120 > 100"_qs);
        QCOMPARE(rules.topLevelItem(0)->child(0)->text(1), u"true"_qs);
        QCOMPARE(rules.topLevelItem(0)->child(1)->text(0), u"$.n = 3 < 3"_qs);
        QCOMPARE(rules.topLevelItem(0)->text(1), u"false"_qs);
        QCOMPARE(rules.topLevelItem(1)->text(2), u"→ End, taken"_qs);
        desk.goTo(QStringLiteral("Dear?"), 1);
        QTRY_COMPARE(rules.topLevelItem(1)->text(1), u"not asked"_qs);
        QCOMPARE(rules.topLevelItem(0)->text(2), u"→ Count, taken"_qs);
    }

    void visitsAreChosenByNumberAndByStatus()
    {
        Desk desk;
        QTRY_VERIFY(desk.simulation.isAtEnd());
        desk.goTo(QStringLiteral("Make"));
        QVERIFY(!desk.data().visits().isVisible());
        desk.goTo(QStringLiteral("Count"));
        VisitPicker &visits = desk.data().visits();
        QVERIFY(visits.isVisible());
        QCOMPARE(visits.list().count(), 3);
        QCOMPARE(visits.list().currentText(), u"1 · ok"_qs);
        visits.list().setFocus();
        QTest::keyClick(&visits.list(), Qt::Key_Down);
        QCOMPARE(visits.list().currentText(), u"2 · ok"_qs);
        const auto &event = desk.simulation.recording()->events[size_t(desk.simulation.position() - 1)];
        QVERIFY(history::isExit(event.type) && event.place->state.name() == u"Count"_qs);
        QTest::mouseClick(desk.part<QWidget>("visit-after"), Qt::LeftButton);
        QCOMPARE(visits.list().currentText(), u"3 · ok"_qs);
        visits.filter().setCurrentIndex(4);
        Q_EMIT visits.filter().activated(4);
        QCOMPARE(visits.list().count(), 0);
    }

    void thousandsOfVisitsAreListedAtOnce()
    {
        QStringList items;
        for (int i = 0; i < 5000; ++i)
            items << QString::number(i);
        Desk desk(ManyRounds, u'[' + items.join(u',') + u']');
        QTRY_VERIFY_WITH_TIMEOUT(desk.simulation.isAtEnd(), 20000);
        desk.goTo(QStringLiteral("One"), 3000);
        QCOMPARE(desk.data().visits().list().count(), 5000);
        QVERIFY(desk.data().visits().list().currentText().startsWith(u"3000 · ok · round #2999"_qs));
        QElapsedTimer clock;
        clock.start();
        desk.data().visits().list().showPopup();
        QVERIFY2(clock.elapsed() < (runner::IsSanitized ? 2000 : 500), qPrintable(QString::number(clock.elapsed())));
        desk.data().visits().list().hidePopup();
    }

    void thePlaygroundTriesAnyExpressionPartByPart()
    {
        Desk desk;
        QTRY_VERIFY(desk.simulation.isAtEnd());
        desk.goTo(QStringLiteral("Count"), 2);
        PlaygroundView &playground = desk.data().playground();
        desk.data().tabs().setCurrentWidget(&playground);
        QCOMPARE(playground.language(), expr::Language::JsonPath); // the state's
        auto *text = desk.part<QPlainTextEdit>("playground-expression");
        text->setPlainText(QStringLiteral("$.valor"));
        QTRY_COMPARE(playground.outcome(), u"120"_qs);
        auto *language = desk.part<QComboBox>("playground-language");
        language->setCurrentIndex(0);
        Q_EMIT language->activated(0);
        text->setPlainText(QStringLiteral("{% $states.input.valor > 100 %}"));
        QTRY_COMPARE(playground.outcome(), u"true"_qs);
        QCOMPARE(playground.parts().topLevelItem(0)->child(0)->text(1), u"120"_qs);
        text->setPlainText(QStringLiteral("1 + )"));
        QTRY_COMPARE(text->extraSelections().size(), 1);
        QCOMPARE(text->extraSelections().constFirst().cursor.selectedText(), u")"_qs);
    }

    void whatItCostsFollowsRegionAndNumber()
    {
        Desk desk;
        QTRY_VERIFY(desk.simulation.isAtEnd());
        desk.panel.variables().tabs().setCurrentWidget(&desk.panel.variables().cost());
        CostView &cost = desk.panel.variables().cost();
        QTRY_VERIFY2(cost.text().contains(u"9 transition"_qs), qPrintable(cost.text()));
        const QString before = cost.text();
        cost.regions().setCurrentIndex(1);
        QVERIFY(cost.text() != before);
        cost.runs().setValue(1'000'000);
        QVERIFY2(cost.text().contains(u"The loop from “Dear?”"_qs), qPrintable(cost.text()));
        QVERIFY(!desk.part<QWidget>("break-even")->accessibleDescription().isEmpty());
    }

    void logsAndTraceAreShownAndSaved()
    {
        Desk desk;
        QTRY_VERIFY(desk.simulation.isAtEnd());
        QTest::mouseClick(desk.part<QWidget>("logs-button"), Qt::LeftButton);
        auto *window = desk.part<LogsWindow>("logs-window");
        QVERIFY(window);
        QTRY_COMPARE(window->logs().count(u'\n'), int(desk.simulation.knownEvents()));
        QVERIFY(window->trace().contains(u"trace_id"_qs));
        window->findChild<QComboBox *>(QStringLiteral("log-level"))->setCurrentIndex(2);
        QTRY_VERIFY(window->logs().isEmpty());
    }

    // Scrubbing costs the window's thread little, whatever is on show: the rest is found beside it, and only at rest.
    void scrubbingStaysLight()
    {
        QStringList items;
        for (int i = 0; i < 5000; ++i)
            items << QString::number(i);
        Desk desk(ManyRounds, u'[' + items.join(u',') + u']');
        QTRY_VERIFY_WITH_TIMEOUT(desk.simulation.isAtEnd(), 20000);
        desk.data().tabs().setCurrentWidget(&desk.data().stages());
        desk.panel.variables().tabs().setCurrentWidget(&desk.panel.variables().cost());
        const qint64 known = desk.simulation.knownEvents();
        qint64 longest = 0, all = 0;
        constexpr int Moments = 100;
        for (int i = 0; i < Moments; ++i) {
            QElapsedTimer clock;
            clock.start();
            desk.simulation.seek(1 + known * ((i * 37) % Moments) / Moments);
            longest = std::max(longest, clock.nsecsElapsed());
            all += clock.nsecsElapsed();
        }
        qInfo("a moment of %lld events: %.2f ms, at most %.2f ms", static_cast<long long>(known),
              double(all) / Moments / 1e6, double(longest) / 1e6);
    }
};

BATUTA_WINDOW_TEST(TestDataViews)
#include "tst_data_views.moc"
