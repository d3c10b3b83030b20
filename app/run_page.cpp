#include "app/run_page.h"

#include "app/language.h"
#include "app/page_form.h"
#include "app/picture.h"
#include "app/refusals.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>

// Outside any namespace: the macro declares a function of the resource compiler's.
static void loadRunPage()
{
    Q_INIT_RESOURCE(run_page);
}

namespace app {

namespace {

struct PageWords
{
    Q_DECLARE_TR_FUNCTIONS(app::RunPage)
};

QByteArray pagePart(const QString &file)
{
    loadRunPage();
    QFile open(QStringLiteral(":/run_page/") + file);
    return open.open(QIODevice::ReadOnly) ? open.readAll() : QByteArray();
}

// Nothing within can end the element it stands in.
QByteArray jsonWithin(const Value &value)
{
    return QByteArray::fromStdString(value.dump(-1, ' ', false, Value::error_handler_t::replace))
        .replace("<", "\\u003c");
}

// In the order of history::Mark; the drawing's own words.
Value markWords()
{
    const auto drawn = [](const char *words) {
        return QCoreApplication::translate("canvas::Words", words).toStdString();
    };
    return {"",
            drawn("running"),
            drawn("waiting"),
            drawn("retrying"),
            drawn("done"),
            drawn("failed, and the error was caught"),
            drawn("failed"),
            drawn("aborted")};
}

// Those that the script shows.
Value scriptWords()
{
    const auto word = [](const QString &text) { return text.toStdString(); };
    return {{"play", word(PageWords::tr("Play"))},
            {"pause", word(PageWords::tr("Pause"))},
            {"moment", word(PageWords::tr("Event %1 of %2"))},
            {"execution", word(PageWords::tr("The execution"))},
            {"notYet", word(PageWords::tr("not yet"))},
            {"callsNothing", word(PageWords::tr("calls no service"))},
            {"attempt", word(PageWords::tr("attempt %1"))},
            {"none", word(PageWords::tr("none"))},
            {"underway", "RUNNING"},
            {"marks", markWords()}};
}

PagePlaces fixedWords()
{
    const auto word = [](const QString &text) { return escapedWords(text); };
    return {
        {"toStart", word(PageWords::tr("To the start"))},
        {"back", word(PageWords::tr("Step back"))},
        {"play", word(PageWords::tr("Play"))},
        {"forward", word(PageWords::tr("Step forward"))},
        {"toEnd", word(PageWords::tr("To the end"))},
        {"position", word(PageWords::tr("Moment of the run"))},
        {"speed", word(PageWords::tr("Speed"))},
        {"controls", word(PageWords::tr("Playing the run"))},
        {"workflow", word(PageWords::tr("Workflow"))},
        {"whole", word(PageWords::tr("Whole picture"))},
        {"explained", word(PageWords::tr("What happens"))},
        {"data", word(PageWords::tr("Data"))},
        {"input", word(PageWords::tr("State input"))},
        {"arguments", word(PageWords::tr("Arguments"))},
        {"result", word(PageWords::tr("Result"))},
        {"output", word(PageWords::tr("Output"))},
        {"variables", word(PageWords::tr("Variables"))},
        {"events", word(PageWords::tr("Events"))},
        {"keys", word(PageWords::tr("Keys: ← and → step, the space bar plays, Home and End go to the start and end."))},
        {"noScript", word(PageWords::tr("To step through the run, let this page run its script. It loads nothing."))},
        {"madeBy", word(PageWords::tr("A run, shown by Batuta."))}};
}

} // namespace

Result<QByteArray> runPage(const history::Recording &recording, const RunPicture &picture, const QString &name)
{
    auto data = runPageData(recording, picture);
    if (!data)
        return data.error();
    (*data)["words"] = scriptWords();
    const QByteArray script = pagePart(QStringLiteral("page.js")), style = pagePart(QStringLiteral("page.css"));
    PagePlaces places = fixedWords();
    places.insert("lang", language().replace(u'_', u'-').toLatin1());
    places.insert("title", escapedWords(name));
    places.insert("policy",
                  "default-src 'none'; base-uri 'none'; form-action 'none'; script-src " + policyHash(script)
                      + "; style-src " + policyHash(style));
    places.insert("style", style);
    places.insert("script", script);
    places.insert("picture", picture.svg);
    places.insert("json", jsonWithin(*data));
    QByteArray page = filledForm(pagePart(QStringLiteral("page.html")), places);
    if (page.size() > MostPageBytes)
        return Refusal{Code::RunTooLarge, {QLocale().toString(MostPageBytes / 1'000'000)}};
    return page;
}

Result<QByteArray> runPage(const history::Recording &recording, const QString &name, layout::Direction direction)
{
    layout::Layouter layouter;
    return runPage(recording, runPictureOf(drawingOf(*recording.definition, layouter, direction)), name);
}

} // namespace app
