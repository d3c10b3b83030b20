#include "ui/canvas/look.h"

#include "ui/canvas/words.h"
#include "ui/theme/state_style.h"

#include <QLocale>

namespace canvas {

namespace {

int statesInside(const asl::State &state)
{
    int count = 0;
    for (const asl::Scope &scope : state.scopes())
        asl::forEachState(scope, {}, [&count](const asl::StatePath &, const asl::State &) { ++count; });
    return count;
}

Shape shapeOf(const graph::Node &node, const asl::State *state)
{
    if (node.container)
        return Shape::Frame;
    if (state && !state->scopes().empty())
        return Shape::Folded;
    return node.kind == asl::StateKind::Succeed || node.kind == asl::StateKind::Fail ? Shape::Chip : Shape::Card;
}

QString errorsShown(QString errors)
{
    return errors.replace(u"States.ALL"_qs, u"ALL"_qs);
}

// AWS: MaxAttempts is 3 where a retrier does not say otherwise.
int attemptsAllowed(const asl::Definition &definition, const asl::State &state)
{
    double sum = 0;
    for (const asl::Retrier &retrier : state.retriers)
        sum += definition.tree->number(definition.tree->find(retrier.node, u"MaxAttempts")).value_or(3);
    return int(qBound(0.0, sum, 1e8));
}

QString markWord(history::Mark mark)
{
    switch (mark) {
    case history::Mark::NotReached: return {};
    case history::Mark::Running: return Words::tr("running");
    case history::Mark::Waiting: return Words::tr("waiting");
    case history::Mark::Retrying: return Words::tr("retrying");
    case history::Mark::Done: return Words::tr("done");
    case history::Mark::Caught: return Words::tr("failed, and the error was caught");
    case history::Mark::Failed: return Words::tr("failed");
    case history::Mark::Aborted: return Words::tr("aborted");
    }
    return {};
}

} // namespace

StateIndex indexOf(const asl::Definition &definition)
{
    StateIndex index;
    asl::forEachState(definition.root, {},
                      [&index](const asl::StatePath &path, const asl::State &state) { index.insert(path, &state); });
    return index;
}

NodeLook lookOf(const asl::Definition &definition, const graph::Node &node, const asl::State *state)
{
    NodeLook look;
    look.shape = shapeOf(node, state);
    look.kind = node.kind;
    look.name = node.path.name();
    look.damaged = node.damaged;
    if (!state) {
        const theme::StateStyle style = theme::styleOfKind(node.kind);
        look.icon = style.icon;
        look.tile = style.tile;
        look.summary = theme::kindName(node.kind);
        return look;
    }
    const theme::StateStyle style = theme::styleOf(definition, *state);
    look.icon = style.icon;
    look.tile = style.tile;
    look.summary = theme::summaryOf(definition, *state);
    if (look.shape == Shape::Folded)
        look.summary += u" · "_qs + Words::tr("%n state(s) inside", nullptr, statesInside(*state));
    look.retries = !state->retriers.empty();
    look.catches = !state->catchers.empty();
    return look;
}

NodeLook pillLook(graph::EdgeKind kind)
{
    NodeLook look;
    look.shape = Shape::Pill;
    look.name = kind == graph::EdgeKind::Start ? Words::tr("Start") : Words::tr("End");
    return look;
}

EdgeLook lookOf(const graph::Edge &edge)
{
    EdgeLook look{edge.kind, edge.label, false, edge.damaged};
    if (edge.kind == graph::EdgeKind::Default)
        look.label = Words::tr("Default");
    else if (edge.kind == graph::EdgeKind::Catch)
        look.label = Words::tr("Catch: %1").arg(errorsShown(edge.label));
    return look;
}

QString shortDuration(history::VirtualTime ms)
{
    if (ms < 1000)
        return Words::tr("%1 ms").arg(ms);
    if (ms < 60'000)
        return Words::tr("%1 s").arg(QLocale().toString(double(ms) / 1000, 'g', ms % 1000 == 0 ? 2 : 3));
    const history::VirtualTime seconds = ms / 1000;
    if (seconds < 3600)
        return seconds % 60 ? Words::tr("%1 min %2 s").arg(seconds / 60).arg(seconds % 60)
                            : Words::tr("%1 min").arg(seconds / 60);
    const history::VirtualTime minutes = seconds / 60;
    if (minutes < 24 * 60)
        return minutes % 60 ? Words::tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60)
                            : Words::tr("%1 h").arg(minutes / 60);
    const history::VirtualTime hours = minutes / 60;
    return hours % 24 ? Words::tr("%1 d %2 h").arg(hours / 24).arg(hours % 24) : Words::tr("%1 d").arg(hours / 24);
}

void addProgress(NodeLook &look, const history::StateProgress &progress, history::VirtualTime now,
                 const asl::Definition &definition, const asl::StatePath &path)
{
    look.mark = progress.mark;
    look.visits = progress.entered;
    const bool busy = progress.mark == history::Mark::Running || progress.mark == history::Mark::Waiting;
    const asl::State *retried = progress.mark == history::Mark::Retrying ? definition.find(path) : nullptr;
    if (retried)
        look.markText = Words::tr("%1 of %2").arg(progress.retries).arg(attemptsAllowed(definition, *retried));
    else if (busy && now > progress.since)
        look.markText = shortDuration(now - progress.since);
    else if (!busy && progress.until > progress.since && progress.since > 0)
        look.markText = shortDuration(progress.until - progress.since);
}

QString spokenWords(const NodeLook &look)
{
    QStringList words{look.name, look.summary};
    if (!look.hole.isEmpty())
        words << Words::tr("filled in by its template: %1").arg(look.hole);
    const auto add = [&words](bool isSo, const QString &word) {
        if (isSo && !word.isEmpty())
            words << word;
    };
    add(!look.comment.isEmpty(), look.comment);
    add(look.retries, Words::tr("retries on errors"));
    add(look.catches, Words::tr("catches errors"));
    add(look.mocked, Words::tr("answered by a mock"));
    add(look.breakpoint, Words::tr("has a breakpoint"));
    add(look.problem.has_value(), Words::tr("has a problem"));
    add(look.damaged, Words::tr("its text is damaged; shown as it last was"));
    add(look.covering == Covering::Covered, Words::tr("a test case goes here"));
    add(look.covering == Covering::Uncovered, Words::tr("no test case goes here"));
    add(true, markWord(look.mark));
    add(look.mark != history::Mark::NotReached, look.markText);
    return words.join(u", "_qs);
}

} // namespace canvas
