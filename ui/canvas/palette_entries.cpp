#include "ui/canvas/palette_entries.h"

#include "core/asl/action_search.h"
#include "core/asl/resource.h"
#include "core/asl/services.h"
#include "core/text/words.h"
#include "ui/canvas/words.h"

#include <QThreadPool>

namespace canvas {

namespace {

struct Flow
{
    asl::StateKind kind;
    const char *words;
};

constexpr Flow FlowKinds[] = {
    {asl::StateKind::Choice,
     "if condition branch decide switch rule se condicao escolha escolher decisao regra si condicion eleccion elegir regla"},
    {asl::StateKind::Parallel,
     "branches concurrent same time fork paralelo simultaneo ramos concorrente ramas concurrente"},
    {asl::StateKind::Map,
     "loop each iterate list items for repeat laco repetir cada iterar lista itens bucle elementos"},
    {asl::StateKind::Pass, "transform set data nothing passar transformar dados nada pasar datos"},
    {asl::StateKind::Wait,
     "delay sleep pause time timer seconds until esperar aguardar espera pausa tempo atraso tiempo retraso"},
    {asl::StateKind::Succeed, "end finish ok success stop fim terminar sucesso concluir exito"},
    {asl::StateKind::Fail, "end error stop abort throw fim erro falha falhar abortar fallo fallar"},
};

QString capitalized(const QString &word)
{
    return word.isEmpty() ? word : word.at(0).toUpper() + word.mid(1);
}

QString actionShown(const asl::Integration &call, asl::Rank rank)
{
    const QString action = capitalized(call.action);
    if (rank == asl::Rank::Twin)
        return Words::tr("%1, no waiting").arg(action);
    if (rank == asl::Rank::MostUsed)
        return action;
    switch (call.pattern) {
    case asl::IntegrationPattern::Sync:
    case asl::IntegrationPattern::Sync2: return action + u" .sync"_qs;
    case asl::IntegrationPattern::WaitForTaskToken: return action + u" .callback"_qs;
    case asl::IntegrationPattern::RequestResponse: break;
    }
    return action;
}

PaletteEntry entryOf(const asl::Offer &offer)
{
    PaletteEntry entry;
    entry.resource = u"arn:aws:states:::"_qs + QLatin1StringView(offer.resource);
    const asl::Integration integration = asl::integrationOf(entry.resource);
    entry.title = theme::serviceName(integration.service);
    entry.detail = actionShown(integration, offer.rank);
    entry.style = theme::styleOfService(integration.service);
    entry.isMostUsed = offer.rank == asl::Rank::MostUsed;
    entry.words = text::folded(entry.title + u' ' + entry.detail + u' ' + integration.service + u' '
                               + QLatin1StringView(offer.words));
    return entry;
}

PaletteEntry entryOf(const Flow &flow)
{
    PaletteEntry entry;
    entry.kind = flow.kind;
    entry.title = theme::kindName(flow.kind);
    entry.style = theme::styleOfKind(flow.kind);
    entry.words = text::folded(entry.title + u' ' + asl::toString(flow.kind) + u' ' + QLatin1StringView(flow.words));
    return entry;
}

} // namespace

edit::NewState PaletteEntry::newState(asl::QueryLanguage language) const
{
    if (isFlow())
        return edit::templateFor(kind, language);
    const asl::Integration call = asl::integrationOf(resource);
    return edit::templateForResource(title.section(u" /"_qs, 0, 0) + u' ' + capitalized(call.action), resource,
                                     language);
}

std::vector<PaletteEntry> paletteEntries()
{
    std::vector<PaletteEntry> entries;
    for (const asl::Offer &offer : asl::offers())
        entries.push_back(entryOf(offer));
    for (const Flow &flow : FlowKinds)
        entries.push_back(entryOf(flow));
    return entries;
}

void prepareSearch()
{
    static const bool isBegun = (QThreadPool::globalInstance()->start([] { asl::prepareActionSearch(); }), true);
    Q_UNUSED(isBegun)
}

std::vector<PaletteEntry> actionEntries(const QString &query, size_t most)
{
    std::vector<PaletteEntry> entries;
    for (const asl::ActionHit &hit : asl::actionsFor(query, most)) {
        PaletteEntry entry;
        entry.resource = asl::resourceOf(hit);
        entry.title = theme::serviceName(hit.service);
        entry.detail = capitalized(hit.action);
        entry.style = theme::styleOfService(hit.service);
        entries.push_back(std::move(entry));
    }
    return entries;
}

std::vector<PaletteEntry> kindEntries()
{
    std::vector<PaletteEntry> entries{
        entryOf(Flow{asl::StateKind::Task, "work call service trabalho chamada servico trabajo llamada"})};
    for (const Flow &flow : FlowKinds)
        entries.push_back(entryOf(flow));
    return entries;
}

bool matches(const PaletteEntry &entry, const QString &query)
{
    const QStringList wanted = text::folded(query).split(u' ', Qt::SkipEmptyParts);
    const QString title = text::folded(entry.title + u' ' + entry.detail);
    return std::ranges::all_of(wanted, [&](const QString &word) {
        return title.contains(word) || entry.words.startsWith(word) || entry.words.contains(u' ' + word);
    });
}

} // namespace canvas
