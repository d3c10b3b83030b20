#include "ui/canvas/patterns.h"

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
    {"batch-over-s3", QT_TRANSLATE_NOOP("canvas::Words", "Batches over S3 objects"),
     QT_TRANSLATE_NOOP("canvas::Words", "Works through the objects of a bucket, many batches at a time"), "layers",
     asl::StateKind::Map, "distributed map bucket files lote arquivos distribuido archivos"},
};

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

QString patternText(const QString &name)
{
    loadPatterns();
    QFile file(u":/patterns/"_qs + name + u".asl.json"_qs);
    return file.open(QIODevice::ReadOnly) ? inUsersWords(QString::fromUtf8(file.readAll())) : QString();
}

} // namespace canvas
