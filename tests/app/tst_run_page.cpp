// A run as a page: it tells what the run tells, at every event; nothing a workflow says can do anything in it; and what is
// too long for one is refused in words.
#include "app/exports.h"
#include "app/language.h"
#include "app/main_window.h"
#include "app/message_bar.h"
#include "app/picture.h"
#include "app/refusals.h"
#include "app/run_page.h"
#include "app/samples.h"
#include "core/asl/reader.h"
#include "core/history/visit.h"
#include "core/json/parser.h"
#include "core/simulate/run.h"
#include "tests/app/program.h"
#include "tests/runner/runner.h"
#include "ui/canvas/taken_edges.h"
#include "ui/simulator/event_words.h"
#include "ui/simulator/explain.h"

#include <QApplication>
#include <QCryptographicHash>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTextDocumentFragment>

namespace {

using app::RunPicture;

history::Recording recordingOf(const QString &definition, const Value &input, sim::Script script = {})
{
    sim::Setup setup;
    setup.definition = asl::read(json::parse(definition));
    setup.input = input;
    setup.script = std::move(script);
    sim::Run run = sim::Run::started(std::move(setup));
    run.advanceToEnd();
    return run.recording();
}

history::Recording orderRun(const char *testCase)
{
    const app::Sample order = app::samples().front();
    const auto mocks = sim::readMockFile(order.mockFile().toStdString());
    auto script = mocks->script(order.machine().toStdString(), testCase);
    return recordingOf(order.text(), Value::parse(order.input.toStdString()), std::move(*script));
}

constexpr const char *Busy = "cartão ocupado, depois aceito";

RunPicture pictureFor(const history::Recording &recording)
{
    layout::Layouter layouter;
    return app::runPictureOf(app::drawingOf(*recording.definition, layouter));
}

QByteArray between(const QByteArray &text, const QByteArray &before, const QByteArray &after)
{
    const qsizetype begin = text.indexOf(before);
    if (begin < 0)
        return {};
    return text.mid(begin + before.size(), text.indexOf(after, begin + before.size()) - begin - before.size());
}

QByteArray jsonOf(const QByteArray &page)
{
    return between(page, "<script type=\"application/json\" id=\"run\">", "</script>");
}

Value dataOf(const QByteArray &page)
{
    return Value::parse(jsonOf(page).toStdString());
}

// The events that are looked at closely: ten, all along the run.
std::vector<size_t> chosenOf(size_t count)
{
    std::vector<size_t> chosen;
    for (size_t i = 0; i < 10; ++i)
        chosen.push_back(i * (count - 1) / 9);
    return chosen;
}

QString payloadText(const Value &data, const Value &event, const char *key)
{
    return event.contains(key) ? QString::fromStdString(data["payloads"][event[key].get<size_t>()]) : QString();
}

QString compact(const SharedValue &value)
{
    return simulator::jsonText(value, -1);
}

QString plainWords(const Value &parts)
{
    QString words;
    for (const Value &part : parts)
        words += QString::fromStdString(part.get<std::string>());
    return words;
}

// What the page's script makes of the events up to one: how the states and arrows stand.
struct Standing
{
    QHash<int, int> marks;
    QSet<int> taken;
};

Standing standingAt(const Value &data, size_t event)
{
    Standing standing;
    for (size_t i = 0; i <= event; ++i) {
        const Value &told = data["events"][i];
        for (const Value &mark : told.value("m", Value::array()))
            standing.marks[mark[0].get<int>()] = mark[1].get<int>();
        for (const Value &arrow : told.value("g", Value::array())) {
            const int number = arrow.get<int>();
            if (number < 0)
                standing.taken.remove(-number - 1);
            else
                standing.taken.insert(number);
        }
    }
    return standing;
}

// moc loses a class that stands behind such strings: they follow it.
QByteArray hostileWorkflow();
QByteArray visitorScript();

QString browser()
{
    for (const char *const name : {"chromium", "chromium-browser", "google-chrome"})
        if (const QString found = QStandardPaths::findExecutable(QLatin1StringView(name)); !found.isEmpty())
            return found;
    return {};
}

QByteArray hashOf(const QByteArray &text)
{
    return "'sha256-" + QCryptographicHash::hash(text, QCryptographicHash::Sha256).toBase64() + "'";
}

} // namespace

class TestRunPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { app::setLanguage(u"en"_qs); }

    void itTellsWhatTheRunTells_data()
    {
        QTest::addColumn<QByteArray>("testCase");
        for (const char *const name : {Busy, "cartão recusado", "sem estoque no primeiro dia"})
            QTest::newRow(name) << QByteArray(name);
    }

    void itTellsWhatTheRunTells()
    {
        QFETCH(QByteArray, testCase);
        const history::Recording recording = orderRun(testCase.constData());
        const RunPicture picture = pictureFor(recording);
        const auto page = app::runPage(recording, picture, u"pedido"_qs);
        QVERIFY(page);
        const Value data = dataOf(*page);
        QCOMPARE(data["events"].size(), recording.events.size());
        QVERIFY(recording.events.size() > 10);
        for (size_t i = 0; i < recording.events.size(); ++i) {
            QCOMPARE(data["events"][i]["n"].get<int>(), recording.events[i].id);
            QCOMPARE(QString::fromStdString(data["events"][i]["w"]), simulator::eventText(recording.events[i]));
            const QString words = simulator::explanation(recording, qint64(i + 1));
            QCOMPARE(plainWords(data["events"][i].value("say", Value::array())),
                     QTextDocumentFragment::fromHtml(words).toPlainText());
        }
        for (const size_t i : chosenOf(recording.events.size()))
            compareAt(recording, picture, data, i);
    }

    void compareAt(const history::Recording &recording, const RunPicture &picture, const Value &data, size_t i)
    {
        const history::Event &event = recording.events[i];
        const Value &told = data["events"][i];
        const auto count = std::int64_t(i + 1);
        if (event.place) {
            const auto visit = history::lastVisit(recording.events, count, event.place->state);
            QCOMPARE(QString::fromStdString(data["states"][told["s"].get<size_t>()][0]), event.place->state.name());
            QCOMPARE(payloadText(data, told, "i"), compact(visit.input));
            QCOMPARE(payloadText(data, told, "a"), compact(visit.arguments));
            QCOMPARE(payloadText(data, told, "r"), compact(visit.result));
            QCOMPARE(payloadText(data, told, "o"), compact(visit.output));
            QCOMPARE(QString::fromStdString(told.value("e", "")), visit.error);
            QCOMPARE(QString::fromStdString(told.value("c", "")), visit.cause);
            QCOMPARE(told.contains("x"), visit.exited);
        }
        const auto variables = history::variablesAt(recording, count);
        const Value seen = told.contains("v") ? data["scopes"][told["v"].get<size_t>()] : Value::array();
        QCOMPARE(seen.size(), variables.size());
        for (const Value &each : seen)
            QCOMPARE(data["payloads"][each[1].get<size_t>()].get<std::string>(),
                     variables.find(each[0].get<std::string>())->second->dump());
        const Standing standing = standingAt(data, i);
        const history::Progress progress = history::progressAfter(recording.events, count);
        for (size_t state = 0; state < picture.states.size(); ++state)
            QCOMPARE(standing.marks.value(int(state)), int(progress.states.value(picture.states[state]).mark));
        const canvas::TakenEdges taken(progress);
        for (size_t arrow = 0; arrow < picture.arrows.size(); ++arrow) {
            const RunPicture::Arrow &it = picture.arrows[arrow];
            const graph::EdgeKind kind = it.catches ? graph::EdgeKind::Catch : graph::EdgeKind::Next;
            QCOMPARE(standing.taken.contains(int(arrow)), taken.has({it.from, {}, kind, -1}, it.to));
        }
    }

    void everyStateOfThePictureHasItsNumber()
    {
        const history::Recording recording = orderRun(Busy);
        const RunPicture picture = pictureFor(recording);
        QCOMPARE(int(picture.states.size()), recording.definition->stateCount());
        for (size_t i = 0; i < picture.states.size(); ++i)
            QCOMPARE(picture.svg.count("data-state=\"" + QByteArray::number(qulonglong(i)) + '"'), 1);
    }

    void nothingOfAWorkflowDoesAnythingInIt()
    {
        const Value input = {{"</script>", "<svg onload=alert(4)>"}, {"quote", "\"'><"}};
        const history::Recording recording = recordingOf(QString::fromUtf8(hostileWorkflow()), input);
        const auto page = app::runPage(recording, u"<b>\"name\"</b> {{script}}.asl.json"_qs);
        QVERIFY(page);
        const QByteArray json = jsonOf(*page);
        QVERIFY(!json.isEmpty() && !json.contains('<'));
        const Value data = dataOf(*page);
        QCOMPARE(QString::fromStdString(data["states"][0][0]), u"</script><script>alert(1)</script>"_qs);
        QCOMPARE(data["events"].size(), recording.events.size());
        QVERIFY(QString::fromStdString(data["payloads"][0]).contains(u"<svg onload=alert(4)>"));
        // Outside of the data the page has the elements it has for any run.
        const auto elementsOf = [](QByteArray html) {
            html.replace(jsonOf(html), "").replace(between(html, "<script>", "</script>"), "");
            QSet<QString> names;
            static const QRegularExpression element(QStringLiteral("<(/?[A-Za-z!][^\\s>]*)"));
            for (const auto &match : element.globalMatch(QString::fromUtf8(html)))
                names.insert(match.captured(1));
            return names;
        };
        const auto sound = app::runPage(orderRun(Busy), u"pedido"_qs);
        QVERIFY((elementsOf(*page) - elementsOf(*sound)).isEmpty());
        QCOMPARE(page->count("<script"), 2);
        QVERIFY(!page->contains("<img") && !page->contains("<b>"));
    }

    void itsPolicyLetsNothingRunButItsOwnScript()
    {
        const auto page = app::runPage(orderRun(Busy), u"pedido"_qs);
        QVERIFY(page);
        const QByteArray policy = between(*page, "<meta http-equiv=\"Content-Security-Policy\" content=\"", "\">");
        QVERIFY(policy.startsWith("default-src 'none'; "));
        QVERIFY(policy.contains("script-src " + hashOf(between(*page, "<script>", "</script>"))));
        QVERIFY(policy.contains("style-src " + hashOf(between(*page, "<style>", "</style>"))));
        QVERIFY(!policy.contains("unsafe") && !policy.contains("http"));
        for (const char *const loaded : {" src=", "@import", "url(", "<link", "<iframe", " style=\""})
            QVERIFY2(!page->contains(loaded), loaded);
        QVERIFY(!page->contains("{{"));
    }

    void itIsSmallForTheOrder()
    {
        const auto page = app::runPage(orderRun(Busy), u"pedido"_qs);
        QVERIFY(page);
        QVERIFY2(page->size() < 1'500'000, QByteArray::number(page->size()));
    }

    void itSpeaksTheLanguageInUse()
    {
        app::setLanguage(u"pt_BR"_qs);
        const auto page = app::runPage(orderRun(Busy), u"pedido"_qs);
        app::setLanguage(u"en"_qs);
        QVERIFY(page && page->contains("<html lang=\"pt-BR\">"));
        QVERIFY(page->contains("Voltar um passo"));
        const auto english = app::runPage(orderRun(Busy), u"pedido"_qs);
        QVERIFY(english->contains("<html lang=\"en\">") && english->contains("Step back"));
    }

    void dataThatEventsShareIsThereOnce()
    {
        const std::string large(100'000, 'x');
        QStringList states;
        for (int i = 0; i < 40; ++i)
            states << u"\"S%1\": {\"Type\": \"Pass\", %2}"_qs.arg(i).arg(i < 39 ? u"\"Next\": \"S%1\""_qs.arg(i + 1)
                                                                                : u"\"End\": true"_qs);
        const QString definition = u"{\"StartAt\": \"S0\", \"States\": {%1}}"_qs.arg(states.join(u','));
        const auto page = app::runPage(recordingOf(definition, {{"large", large}}), u"pedido"_qs);
        QVERIFY(page);
        QVERIFY2(page->size() < 400'000, QByteArray::number(page->size()));
        QCOMPARE(dataOf(*page)["payloads"].size(), size_t(1));
    }

    void whatIsTooMuchIsRefused()
    {
        history::Recording recording = orderRun(Busy);
        const RunPicture picture = pictureFor(recording);
        history::Recording heavy = recording;
        for (size_t i = 0; i < heavy.events.size(); ++i)
            if (heavy.events[i].payload)
                heavy.events[i].payload = shared(std::string(600'000, char('a' + i % 26)));
        const auto tooLarge = app::runPage(heavy, picture, u"pedido"_qs);
        QVERIFY(!tooLarge && tooLarge.error().is(app::Code::RunTooLarge));
        while (qsizetype(recording.events.size()) <= app::MostPageEvents)
            recording.events.push_back(recording.events.back());
        const auto tooLong = app::runPage(recording, picture, u"pedido"_qs);
        QVERIFY(!tooLong && tooLong.error().is(app::Code::RunTooLong));
    }

    void theWindowWritesTheRunItShows()
    {
        const QTemporaryDir folder;
        app::Workspace workspace(folder.filePath(u"settings.ini"_qs));
        app::MainWindow window(workspace, {});
        window.complete();
        window.openSample(app::samples().front());
        QAction *action = window.actions()[app::Act::ExportPage];
        QVERIFY(!action->isEnabled());
        session::SimulationController &simulation = workspace.front().simulation;
        simulation.runToEnd();
        QTRY_VERIFY(simulation.isActive() && simulation.isAtEnd());
        QVERIFY(action->isEnabled());
        const QString path = folder.filePath(u"run.html"_qs);
        window.findChild<app::Exports *>()->writePage(path);
        QTRY_VERIFY(QFile::exists(path));
        const QByteArray page = tests::got(path);
        QCOMPARE(dataOf(page)["events"].size(), simulation.recording()->events.size());
    }

    void theWindowSaysThatARunIsTooLong()
    {
        const QTemporaryDir folder;
        app::Workspace workspace(folder.filePath(u"settings.ini"_qs));
        app::MainWindow window(workspace, {});
        window.complete();
        auto recording = std::make_shared<history::Recording>(orderRun(Busy));
        while (qsizetype(recording->events.size()) <= app::MostPageEvents)
            recording->events.push_back(recording->events.back());
        workspace.front().simulation.show(recording);
        const QString path = folder.filePath(u"run.html"_qs);
        window.findChild<app::Exports *>()->writePage(path);
        QVERIFY(!QFile::exists(path));
        QVERIFY(window.messages().texts().join(u' ').contains(u"5,000"));
    }

    void theCommandsWriteOne()
    {
        const tests::Program program;
        const app::Sample order = app::samples().front();
        program.write(u"order.asl.json"_qs, order.text().toUtf8());
        program.write(u"mocks.json"_qs, order.mockFile().toUtf8());
        program.write(u"input.json"_qs, order.input.toUtf8());
        const tests::Reply run = program.shell(
            u"$batuta simulate order.asl.json --input input.json --mocks mocks.json --machine %1 --test-case '%2' "
            "--history h.json --page run.html && $batuta replay h.json --definition order.asl.json --page again.html"_qs
                .arg(order.machine(), QString::fromUtf8(Busy)));
        QVERIFY2(run.code == 0, run.complained);
        const Value data = dataOf(program.read(u"run.html"_qs));
        const Value history = Value::parse(program.read(u"h.json"_qs).toStdString());
        QCOMPARE(data["events"].size(), history["events"].size());
        QCOMPARE(dataOf(program.read(u"again.html"_qs))["payloads"].size(), data["payloads"].size());
        const tests::Reply onto = program.shell(u"$batuta simulate order.asl.json --page ./order.asl.json"_qs);
        QVERIFY2(onto.code == 2 && onto.complained.contains("read by this command"), onto.complained);
        QCOMPARE(program.read(u"order.asl.json"_qs), order.text().toUtf8());
    }

    // The visitor's script is let in by its hash, as the page's own is.
    QByteArray visited(const QString &program, QByteArray page)
    {
        const QTemporaryDir folder;
        page.replace("script-src ", "script-src " + hashOf(visitorScript()) + ' ');
        page.replace("</body>", "<script>" + visitorScript() + "</script></body>");
        const QString path = folder.filePath(u"run.html"_qs);
        if (!tests::put(path, page))
            return {};
        QProcess process;
        process.start(program,
                      {u"--headless"_qs, u"--no-sandbox"_qs, u"--disable-gpu"_qs, u"--disable-dev-shm-usage"_qs,
                       u"--user-data-dir="_qs + folder.filePath(u"profile"_qs), u"--dump-dom"_qs,
                       u"file://"_qs + path});
        if (!process.waitForFinished(2 * runner::Patience)) {
            process.kill();
            process.waitForFinished();
        }
        return QByteArray::fromBase64(between(process.readAllStandardOutput(), "<pre id=\"report\">", "</pre>"));
    }

    void aBrowserShowsWhatTheRunTells()
    {
        const QString program = browser();
        if (program.isEmpty())
            QSKIP("No Chromium is installed.");
        const history::Recording recording = orderRun("cartão recusado");
        const RunPicture picture = pictureFor(recording);
        const auto page = app::runPage(recording, picture, u"pedido"_qs);
        const QByteArray report = visited(program, *page);
        if (report.isEmpty())
            QSKIP("Chromium is installed, but does not run here.");
        const Value seen = Value::parse(report.toStdString());
        QCOMPARE(seen["scrubbed"].size(), recording.events.size());
        QVERIFY(seen["stepped"] == seen["scrubbed"]);
        QVERIFY(seen["back"] == seen["scrubbed"]);
        for (const size_t i : chosenOf(recording.events.size())) {
            const history::Event &event = recording.events[i];
            const Value &shown = seen["scrubbed"][i];
            const auto count = std::int64_t(i + 1);
            QCOMPARE(QString::fromStdString(shown["say"]),
                     QTextDocumentFragment::fromHtml(simulator::explanation(recording, count)).toPlainText());
            if (event.place) {
                const auto visit = history::lastVisit(recording.events, count, event.place->state);
                const SharedValue values[] = {visit.input, visit.arguments, visit.result, visit.output};
                for (size_t box = 0; box < 4; ++box)
                    if (box != 2 || visit.error.isEmpty())
                        QCOMPARE(QString::fromStdString(shown["boxes"][box]), simulator::jsonText(values[box], 2));
            }
            const history::Progress progress = history::progressAfter(recording.events, count);
            for (size_t state = 0; state < picture.states.size(); ++state) {
                // Frames stand before the cards in the page: told by their number there.
                const qsizetype at = picture.svg.indexOf("data-state=\"" + QByteArray::number(qulonglong(state)) + '"');
                const qsizetype order = picture.svg.left(at).count("data-state=");
                QCOMPARE(shown["marks"][size_t(order)].get<int>(),
                         int(progress.states.value(picture.states[state]).mark));
            }
        }
    }

    void aBrowserRunsNothingOfAWorkflow()
    {
        const QString program = browser();
        if (program.isEmpty())
            QSKIP("No Chromium is installed.");
        const history::Recording recording = recordingOf(QString::fromUtf8(hostileWorkflow()), Value::object());
        const QByteArray report = visited(program, *app::runPage(recording, u"<img src=x>"_qs));
        if (report.isEmpty())
            QSKIP("Chromium is installed, but does not run here.");
        const Value seen = Value::parse(report.toStdString());
        QCOMPARE(seen["scripts"].get<int>(), 3); // data, page, visitor
        QCOMPARE(seen["images"].get<int>(), 0);
        QVERIFY(seen["scrubbed"] == seen["back"]);
        QVERIFY(QString::fromStdString(seen["scrubbed"][1]["say"]).contains(u"</script><script>alert(1)</script>"));
    }
};

namespace {

QByteArray hostileWorkflow()
{
    return R"j({"StartAt": "</script><script>alert(1)</script>", "States": {
  "</script><script>alert(1)</script>": {"Type": "Pass", "Next": "\"onclick=\"alert(2)\" <img src=x onerror=alert(3)>"},
  "\"onclick=\"alert(2)\" <img src=x onerror=alert(3)>": {"Type": "Pass", "Comment": "</style>",
    "Result": {"<!--<script>": "</script><b>bold</b> & {{json}} \u2028 ]]>"}, "Next": "{{picture}} %1 &lt;"},
  "{{picture}} %1 &lt;": {"Type": "Pass", "End": true}}})j";
}

// Goes through the page as a person does, and writes what is to be seen at each event.
QByteArray visitorScript()
{
    return R"js(
(() => {
    const shown = () => ({
        say: document.getElementById('say').textContent,
        where: document.getElementById('where').textContent,
        boxes: ['input', 'arguments', 'result', 'output'].map(id => {
            const pre = document.getElementById(id).querySelector('pre');
            return pre.className === 'nothing' ? '' : pre.textContent;
        }),
        marks: [...document.querySelectorAll('[data-state]')].map(card =>
            ['running', 'waiting', 'retrying', 'done', 'caught', 'failed', 'aborted'].findIndex(name => card.classList.contains(name)) + 1),
        taken: [...document.querySelectorAll('path.way')].map(way => way.parentNode.classList.contains('taken')),
    });
    const press = key => document.body.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true}));
    const slider = document.getElementById('position');
    const count = Number(slider.max);
    const scrubbed = [], stepped = [], back = [];
    for (let i = count; i >= 1; --i) {
        slider.value = i;
        slider.dispatchEvent(new Event('input'));
        scrubbed.unshift(shown());
    }
    for (let i = 1; i <= count; ++i) {
        stepped.push(shown());
        document.getElementById('forward').click();
    }
    press('End');
    for (let i = count; i >= 1; --i) {
        back.unshift(shown());
        press('ArrowLeft');
    }
    const report = document.createElement('pre');
    report.id = 'report';
    report.textContent = btoa(unescape(encodeURIComponent(JSON.stringify({scrubbed, stepped, back,
        scripts: document.scripts.length, images: document.images.length}))));
    document.body.append(report);
})();
)js";
}

} // namespace

BATUTA_WINDOW_TEST(TestRunPage)
#include "tst_run_page.moc"
