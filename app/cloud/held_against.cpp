#include "app/cloud/held_against.h"

#include "core/history/divergence.h"
#include "core/rehearse/from_history.h"
#include "core/rehearse/verdict.h"
#include "ui/problems/problem_text.h"

#include <QCoreApplication>

namespace app {

namespace {

struct HeldWords
{
    Q_DECLARE_TR_FUNCTIONS(app::Held)
};

// "7 TaskFailed, Charge, Card.Declined"
QString wordsOf(const history::Recording &recording, std::int64_t count)
{
    if (count < 1)
        return HeldWords::tr("nothing more");
    const history::Event &event = recording.events[size_t(count - 1)];
    QString words = QStringLiteral("%1 %2").arg(event.id).arg(QString::fromStdString(event.typeName()));
    if (event.place)
        words += QStringLiteral(", ") + asl::toString(event.place->state);
    if (const std::string error = event.error(); !error.empty())
        words += QStringLiteral(", ") + QString::fromStdString(error);
    return words;
}

QString whatDiffers(history::Divergence::What what)
{
    switch (what) {
    case history::Divergence::What::Data: return HeldWords::tr("The same happens, with other data.");
    case history::Divergence::What::Error: return HeldWords::tr("The same happens, with another error.");
    case history::Divergence::What::Event: break;
    }
    return HeldWords::tr("Something else happens.");
}

// Made like the execution, but for what the user's own rehearsal says.
rehearse::Rehearsal madeLike(const history::Recording &execution, const rehearse::Rehearsal &own)
{
    rehearse::Rehearsal recorded = rehearse::rehearsalOf(execution);
    if (own.script == rehearse::Rehearsal().script)
        return recorded;
    rehearse::Rehearsal made = own;
    made.inputText = recorded.inputText;
    made.type = execution.type;
    made.start = recorded.start;
    return made;
}

Held heldByRuns(const history::Recording &execution, const rehearse::Rehearsal &own)
{
    const rehearse::Rehearsal made = madeLike(execution, own);
    auto setup = rehearse::setupFor(made, *execution.definition);
    if (!setup)
        return {false, problems::sentence(setup.error()), 0};
    sim::Run run = sim::Run::started(std::move(*setup));
    run.advanceToEnd(rehearse::MostEvents);
    if (const auto parting = history::divergence(execution, run.recording()))
        return {false,
                HeldWords::tr("The first difference: on AWS %1; in the rehearsal %2. %3")
                    .arg(wordsOf(execution, parting->one), wordsOf(run.recording(), parting->other),
                         whatDiffers(parting->what)),
                parting->one};
    if (const auto want = run.want())
        return {true,
                HeldWords::tr("AWS and the rehearsal are alike as far as “%1”, for which the rehearsal has no answer.")
                    .arg(want->place->state.name()),
                0};
    return {true, HeldWords::tr("AWS and the rehearsal are alike, event by event."), 0};
}

} // namespace

// Called on a thread of its own, where nobody else would catch what a run throws.
Held heldAgainst(const history::Recording &execution, const rehearse::Rehearsal &rehearsal)
{
    try {
        return heldByRuns(execution, rehearsal);
    } catch (const std::exception &thrown) {
        return {false, HeldWords::tr("Not compared: %1").arg(QString::fromUtf8(thrown.what())), 0};
    }
}

} // namespace app
