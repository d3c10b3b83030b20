#include "ui/simulator/run_words.h"

#include "ui/simulator/words.h"

namespace simulator {

namespace {

QString endOf(const history::Recording &recording)
{
    const auto status =
        recording.events.empty() ? sim::RunStatus::Running : sim::statusAfter(recording.events.back().type);
    return status == sim::RunStatus::Running ? Words::tr("not over") : QString::fromLatin1(sim::awsName(status).data());
}

} // namespace

QString runName(const session::KeptRun &run)
{
    if (!run.file.isEmpty())
        return run.file.section(u'/', -1);
    const QString name = Words::tr("Run %1").arg(run.number);
    if (!run.starter.isEmpty())
        return Words::tr("%1 — started by “%2”").arg(name, run.starter);
    if (run.parent == 0)
        return name;
    if (run.after == 0)
        return Words::tr("%1 — as run %2, another definition").arg(name).arg(run.parent);
    return run.isAltered ? Words::tr("%1 — from event %2, data changed by hand").arg(name).arg(run.after)
                         : Words::tr("%1 — from event %2").arg(name).arg(run.after);
}

QString runTitle(const session::KeptRun &run, const history::Recording &seen)
{
    return QStringLiteral("%1 · %2").arg(runName(run), endOf(seen));
}

} // namespace simulator
