#include "ui/canvas/patterns.h"

#include "core/asl/reader.h"
#include "core/json/parser.h"
#include "core/rehearse/offer.h"
#include "core/text/words.h"
#include "ui/canvas/pattern_words.h"
#include "ui/canvas/words.h"

#include <QFile>

// Outside any namespace: the macro declares a function of the resource compiler's.
static void loadPatterns()
{
    Q_INIT_RESOURCE(patterns);
}

namespace canvas {

namespace {

struct Pattern
{
    const char *name;
    const char *title;
    const char *line;
    const char *icon;
    asl::StateKind colour; // as states of this kind
    const char *words; // everyday words, English, Portuguese and Spanish
};

constexpr Pattern Patterns[] = {
    {"retry-and-catch", QT_TRANSLATE_NOOP("canvas::Words", "Retry and catch"),
     QT_TRANSLATE_NOOP("canvas::Words", "Tries a call again, ever later, and reports what fails for good"),
     "refresh-cw", asl::StateKind::Task,
     "backoff error jitter repetir tentativa erro falha capturar reintentar intento fallo"},
    {"wait-and-poll", QT_TRANSLATE_NOOP("canvas::Words", "Wait and poll"),
     QT_TRANSLATE_NOOP("canvas::Words", "Starts a job and asks for its status until it is done"), "hourglass",
     asl::StateKind::Wait, "loop job status laco esperar consultar andamento bucle avance"},
    {"fan-out", QT_TRANSLATE_NOOP("canvas::Words", "Fan-out and fan-in"),
     QT_TRANSLATE_NOOP("canvas::Words", "Does several things at once and merges what they give"), "split",
     asl::StateKind::Parallel, "parallel merge branches paralelo juntar ramos ramas reunir"},
    {"map-items", QT_TRANSLATE_NOOP("canvas::Words", "Map over items"),
     QT_TRANSLATE_NOOP("canvas::Words", "Does the same for every item of a list"), "list-checks", asl::StateKind::Map,
     "each list array loop cada lista itens laco elementos bucle"},
    {"saga", QT_TRANSLATE_NOOP("canvas::Words", "Saga with compensation"),
     QT_TRANSLATE_NOOP("canvas::Words", "Undoes the steps already done when a later one fails"), "undo-2",
     asl::StateKind::Fail, "rollback undo transaction desfazer compensar transacao deshacer transaccion"},
    {"human-approval", QT_TRANSLATE_NOOP("canvas::Words", "Human approval"),
     QT_TRANSLATE_NOOP("canvas::Words", "Asks a person, waits for the answer, and goes on or stops"), "users",
     asl::StateKind::Choice, "callback token manual person aprovacao pessoa humano retorno aprobacion persona"},
    {"escalated-approval", QT_TRANSLATE_NOOP("canvas::Words", "Approval with escalation"),
     QT_TRANSLATE_NOOP("canvas::Words", "Asks a second person when the first does not answer in time"), "megaphone",
     asl::StateKind::Choice,
     "callback token manual person escalate deadline aprovacao escalonamento prazo humano aprobacion escalado plazo"},
    {"scatter-gather", QT_TRANSLATE_NOOP("canvas::Words", "Scatter and gather"),
     QT_TRANSLATE_NOOP("canvas::Words", "Asks many at once and goes on with what has come in time"), "share-2",
     asl::StateKind::Map,
     "partial answers timeout offers quotes parcial respostas cotacao espalhar parciales respuestas cotizacion"},
    {"semaphore", QT_TRANSLATE_NOOP("canvas::Words", "Semaphore"),
     QT_TRANSLATE_NOOP("canvas::Words", "Lets only so many runs work with a resource at a time"), "lock",
     asl::StateKind::Task,
     "lock mutex concurrency limit counter dynamodb semaforo trava limite concorrencia bloqueo concurrencia"},
    {"circuit-breaker", QT_TRANSLATE_NOOP("canvas::Words", "Circuit breaker"),
     QT_TRANSLATE_NOOP("canvas::Words", "Spares a service that fails until it has recovered"), "octagon-x",
     asl::StateKind::Task, "outage open closed dynamodb disjuntor circuito queda cortacircuitos interruptor caida"},
    {"idempotency-guard", QT_TRANSLATE_NOOP("canvas::Words", "Idempotency guard"),
     QT_TRANSLATE_NOOP("canvas::Words", "Does each request once and gives the same answer again"), "shield",
     asl::StateKind::Task, "duplicate once exactly dynamodb idempotencia duplicado repetido guarda unica vez repetida"},
    {"batch-over-s3", QT_TRANSLATE_NOOP("canvas::Words", "Batches over S3 objects"),
     QT_TRANSLATE_NOOP("canvas::Words", "Works through the objects of a bucket, many batches at a time"), "layers",
     asl::StateKind::Map, "distributed map bucket files lote arquivos distribuido archivos"},
};

QByteArray fileOf(const QString &pattern, const char *ending)
{
    loadPatterns();
    QFile file(u":/patterns/"_qs + pattern + QLatin1StringView(ending));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const char *endingOf(asl::QueryLanguage language)
{
    return language == asl::QueryLanguage::Jsonata ? ".asl.json" : ".jsonpath.asl.json";
}

QStringList namesIn(const asl::State &state)
{
    QStringList names{state.name};
    for (const asl::Scope &inner : state.scopes())
        asl::forEachState(inner, {}, [&](const asl::StatePath &, const asl::State &each) { names << each.name; });
    return names;
}

// What each of a pattern's states, as its files call it, is called where it was put in; empty where these are others.
std::map<std::string, std::string> namesNow(const QString &pattern, const asl::Definition &now,
                                            const std::vector<asl::StatePath> &states)
{
    const QByteArray text = fileOf(pattern, endingOf(now.language));
    QStringList before, after;
    for (const asl::State &state : asl::read(json::parse(QString::fromUtf8(text))).root.states)
        before << namesIn(state);
    for (const asl::StatePath &path : states) {
        if (const asl::State *state = now.find(path))
            after << namesIn(*state);
    }
    std::map<std::string, std::string> names;
    for (qsizetype i = 0; i < before.size() && before.size() == after.size(); ++i)
        names.emplace(before[i].toStdString(), after[i].toStdString());
    return names;
}

} // namespace

std::vector<PaletteEntry> patternEntries()
{
    std::vector<PaletteEntry> entries;
    for (const Pattern &pattern : Patterns) {
        PaletteEntry entry;
        entry.pattern = QLatin1StringView(pattern.name);
        entry.title = Words::tr(pattern.title);
        entry.line = Words::tr(pattern.line);
        entry.style = theme::styleOfKind(pattern.colour);
        entry.style.icon = QLatin1StringView(pattern.icon);
        entry.words = text::folded(entry.title + u' ' + entry.line + u' ' + QLatin1StringView(pattern.words));
        entries.push_back(entry);
    }
    return entries;
}

QString patternText(const QString &name, asl::QueryLanguage language)
{
    return inUsersWords(QString::fromUtf8(fileOf(name, endingOf(language))));
}

rehearse::Rehearsal broughtBy(const QString &pattern, const asl::Definition &now,
                              const std::vector<asl::StatePath> &states)
{
    const std::map<std::string, std::string> names = namesNow(pattern, now, states);
    auto brought = rehearse::rehearsalInText(fileOf(pattern, ".rehearsal.json").toStdString());
    if (!brought || names.empty())
        return {};
    if (now.root.states.size() != states.size()) {
        brought->cases.clear();
        brought->inputText = rehearse::Rehearsal().inputText;
    }
    for (rehearse::Case &test : brought->cases)
        test.name = inUsersLanguage(QString::fromStdString(test.name)).toStdString();
    return rehearse::renamed(std::move(*brought), [&names](const std::string &name) {
        const auto found = names.find(name);
        return found == names.end() ? name : found->second;
    });
}

} // namespace canvas
