#include "ui/simulator/explain.h"

#include "core/asl/substitution.h"
#include "core/history/fate.h"
#include "core/history/visit.h"
#include "ui/simulator/event_words.h"
#include "ui/simulator/words.h"
#include "ui/theme/state_style.h"

#include <QLocale>

namespace simulator {

namespace {

QString bold(const QString &text)
{
    return QStringLiteral("<b>%1</b>").arg(text.toHtmlEscaped());
}

// What sentences are made from: the event, its state, and what came before and is known to come after.
struct Moment
{
    const history::Recording &run;
    qint64 count;
    Telling telling;
    bool tellsMore() const { return telling == Telling::AlsoWhatFollows; }
    const history::Event &event() const { return run.events[size_t(count - 1)]; }
    const asl::State *state() const { return run.state(event().place); }
    QString name() const { return bold(event().place ? event().place->state.name() : QString()); }
    history::Visit visit() const { return history::lastVisit(run.events, count, event().place->state); }
};

// "2 s × 2 = 4 s"
QString waitWords(const history::Fate &fate)
{
    return fate.factor == 1 || fate.jitter
        ? bold(durationText(fate.waitSeconds))
        : Words::tr("%1 × %2 = %3")
              .arg(durationText(fate.firstWait), QLocale().toString(fate.factor, 'g', 6),
                   bold(durationText(fate.waitSeconds)));
}

QString fateSentence(const history::Fate &fate)
{
    switch (fate.kind) {
    case history::Fate::Kind::Fatal:
        return Words::tr("No retrier and no catcher here takes it: it goes outwards, or ends the run.");
    case history::Fate::Kind::Caught:
        return Words::tr("The catcher for %1 takes it: %2 comes next.").arg(bold(fate.rule), bold(fate.next));
    case history::Fate::Kind::Retried: break;
    }
    const QString wait = waitWords(fate);
    QString text = fate.jitter
        ? Words::tr("The retrier for %1 waits at most %2, then tries again.").arg(bold(fate.rule), wait)
        : Words::tr("The retrier for %1 waits %2, then tries again.").arg(bold(fate.rule), wait);
    const QString left = fate.left == 0 ? Words::tr("It is the last attempt")
        : fate.left == 1                ? Words::tr("After it 1 attempt is left")
                                        : Words::tr("After it %1 attempts are left").arg(fate.left);
    return text + u' ' + left
        + (fate.catcher.isEmpty() ? QStringLiteral(".")
                                  : Words::tr(" before the catcher for %1 takes the error.").arg(bold(fate.catcher)));
}

// In the words the error came with; nothing where they would fill the screen.
QString causeOf(const history::Event &event)
{
    constexpr qsizetype Longest = 320;
    const QString cause = QString::fromStdString(event.cause());
    return cause.isEmpty() || cause.size() > Longest ? QString() : QStringLiteral(" “%1”").arg(cause.toHtmlEscaped());
}

QString failureSentence(const Moment &moment)
{
    const QString error = QString::fromStdString(moment.event().error());
    QString text = (error.isEmpty() ? Words::tr("%1 failed.").arg(moment.name())
                                    : Words::tr("%1 failed with %2.").arg(moment.name(), bold(error)))
        + causeOf(moment.event());
    if (const asl::State *state = moment.state())
        text += u' '
            + fateSentence(
                    history::fateOf(*moment.run.definition, *state, history::errorsAt(moment.run, moment.count)));
    return text;
}

// A run of a template may fail for what the deployment would have filled in.
QString placeholderSentence(const Moment &moment)
{
    const std::string error = moment.event().error();
    if (error != "States.Runtime" && error != "States.QueryEvaluationError")
        return {};
    constexpr size_t Most = 4;
    if (!moment.run.definition || !moment.run.definition->tree)
        return {};
    const auto open = asl::substitutionsIn(moment.run.definition->tree->text());
    QStringList names;
    for (size_t i = 0; i < std::min(open.size(), Most); ++i)
        names << bold(u"${%1}"_qs.arg(open[i].name));
    if (open.size() > Most)
        names << u"…"_qs;
    if (names.isEmpty())
        return {};
    return u' '
        + (names.size() == 1
               ? Words::tr("%1 has no value yet: give it one under Run input.").arg(names.front())
               : Words::tr("%1 have no values yet: give them some under Run input.").arg(names.join(u", ")));
}

QString runFailureSentence(const Moment &moment, const QString &time)
{
    const QString error = bold(QString::fromStdString(moment.event().error()));
    const QString text = Words::tr("The run failed with %1 after %2: nothing caught the error.").arg(error, bold(time));
    const bool isTold = moment.count > 1 && history::isFailure(moment.run.events[size_t(moment.count - 2)].type);
    return text + (isTold ? QString() : causeOf(moment.event())) + placeholderSentence(moment);
}

QString endSentence(const Moment &moment)
{
    using enum history::EventType;
    const QString time = durationText(double(moment.event().at - moment.run.events.front().at) / 1000);
    switch (moment.event().type) {
    case ExecutionSucceeded: return Words::tr("The run succeeded after %1.").arg(bold(time));
    case ExecutionAborted: return Words::tr("The run was stopped after %1.").arg(bold(time));
    case ExecutionTimedOut:
        return Words::tr("The run took longer than the workflow allows and was ended after %1.").arg(bold(time));
    default: return runFailureSentence(moment, time);
    }
}

QString waitSentence(const Moment &moment)
{
    const qint64 next = moment.count;
    const auto &events = moment.run.events;
    if (next >= qint64(events.size()) || !moment.tellsMore())
        return Words::tr("%1 waits. The virtual clock jumps ahead, so nobody has to wait with it.").arg(moment.name());
    const QString time = durationText(double(events[size_t(next)].at - moment.event().at) / 1000);
    return Words::tr("%1 waits; the virtual clock jumps %2 ahead.").arg(moment.name(), bold(time));
}

QString entrySentence(const Moment &moment)
{
    const asl::State *state = moment.state();
    const asl::StateKind kind = state ? state->kind() : asl::StateKind::Unknown;
    switch (kind) {
    case asl::StateKind::Task:
        return Words::tr("%1 begins. It will call %2.")
            .arg(moment.name(), theme::summaryOf(*moment.run.definition, *state).toHtmlEscaped());
    case asl::StateKind::Choice:
        return Words::tr("%1 tries its rules from the first one down; the first that is true decides.")
            .arg(moment.name());
    case asl::StateKind::Wait: return waitSentence(moment);
    case asl::StateKind::Fail: return Words::tr("%1 ends this flow with an error of its own.").arg(moment.name());
    case asl::StateKind::Succeed: return Words::tr("%1 ends this flow with success.").arg(moment.name());
    case asl::StateKind::Parallel:
        return Words::tr("%1 begins: its branches all get the same input and run at the same time.").arg(moment.name());
    case asl::StateKind::Map: return Words::tr("%1 begins: it runs its flow once for each item.").arg(moment.name());
    case asl::StateKind::Pass:
        return Words::tr("%1 calls nothing: it passes its input on, perhaps changed.").arg(moment.name());
    case asl::StateKind::Unknown: break;
    }
    return Words::tr("%1 begins.").arg(moment.name());
}

// The first state entered after this one, where that is known already.
QString nextState(const Moment &moment)
{
    if (!moment.tellsMore())
        return {};
    const auto &events = moment.run.events;
    for (size_t i = size_t(moment.count); i < events.size(); ++i)
        if (history::isEntry(events[i].type) && events[i].previousId == moment.event().id)
            return QString::fromStdString(events[i].stateName());
    return {};
}

// As the definition has it, or as it happened.
QString firstState(const history::Recording &run)
{
    if (run.definition)
        return run.definition->root.startAt.name;
    const auto entered = std::ranges::find_if(run.events, [](const auto &each) { return history::isEntry(each.type); });
    return entered == run.events.end() ? QString() : QString::fromStdString(entered->stateName());
}

QString exitSentence(const Moment &moment)
{
    const asl::State *state = moment.state();
    const QString next = nextState(moment);
    if (state && state->kind() == asl::StateKind::Choice && !next.isEmpty()) {
        const auto &rules = std::get<asl::ChoiceFields>(state->fields).rules;
        const bool isByDefault =
            std::ranges::none_of(rules, [&](const asl::ChoiceRule &r) { return r.next.name == next; });
        return isByDefault
            ? Words::tr("No rule of %1 was true: its Default leads to %2.").arg(moment.name(), bold(next))
            : Words::tr("A rule of %1 was true: it leads to %2.").arg(moment.name(), bold(next));
    }
    return next.isEmpty() ? Words::tr("%1 is done.").arg(moment.name())
                          : Words::tr("%1 is done. %2 comes next.").arg(moment.name(), bold(next));
}

QString whyItWaited(const history::Fate &fate)
{
    if (fate.kind != history::Fate::Kind::Retried)
        return {};
    return u' '
        + (fate.jitter ? Words::tr("The retrier for %1 let it wait at most %2, by chance.")
                       : Words::tr("The retrier for %1 made it wait %2."))
              .arg(bold(fate.rule), waitWords(fate));
}

QString attemptSentence(const Moment &moment)
{
    const history::Visit visit = moment.visit();
    const asl::State *state = moment.state();
    if (visit.attempts > 1) {
        const QString text = Words::tr("%1 tries again: attempt %2.").arg(moment.name()).arg(visit.attempts);
        return state ? text
                + whyItWaited(
                           history::fateOf(*moment.run.definition, *state, history::errorsAt(moment.run, moment.count)))
                     : text;
    }
    const QString what = state ? theme::summaryOf(*moment.run.definition, *state).toHtmlEscaped() : QString();
    return Words::tr("%1 calls %2 with the arguments shown here.").arg(moment.name(), what);
}

QString innerSentence(const Moment &moment)
{
    using enum history::EventType;
    const auto &place = moment.event().place;
    const int item = place && !place->iterations.empty() ? place->iterations.back() + 1 : 0;
    switch (moment.event().type) {
    case MapIterationStarted: return Words::tr("%1 begins with item %2.").arg(moment.name()).arg(item);
    case MapIterationSucceeded: return Words::tr("Item %2 of %1 is done.").arg(moment.name()).arg(item);
    case ParallelStateStarted: return Words::tr("The branches of %1 begin together.").arg(moment.name());
    case ParallelStateSucceeded: return Words::tr("All branches of %1 are done.").arg(moment.name());
    case MapStateStarted: return Words::tr("%1 has read its items and begins with them.").arg(moment.name());
    case MapRunRedriven: return Words::tr("%1 goes on with the items that did not succeed.").arg(moment.name());
    case MapStateSucceeded: return Words::tr("All items of %1 are done.").arg(moment.name());
    case TaskStarted:
    case LambdaFunctionStarted:
    case ActivityStarted: return Words::tr("The service has begun to work for %1.").arg(moment.name());
    case TaskSubmitted:
        return Words::tr("The service has taken the job of %1; the state waits for its end.").arg(moment.name());
    case TaskStateAborted:
    case WaitStateAborted:
    case ParallelStateAborted:
    case MapStateAborted:
    case MapIterationAborted:
        return Words::tr("%1 was broken off because something beside it failed.").arg(moment.name());
    default: return {};
    }
}

} // namespace

QString explanation(const history::Recording &run, qint64 count, Telling telling)
{
    if (count < 1 || size_t(count) > run.events.size())
        return {};
    const Moment moment{run, count, telling};
    const history::EventType type = moment.event().type;
    if (type == history::EventType::ExecutionStarted)
        return Words::tr("The run begins with its input. The first state is %1.").arg(bold(firstState(run)));
    if (type == history::EventType::ExecutionRedriven)
        return Words::tr(
            "The run is redriven: it goes on from what did not succeed, with the definition and the input it "
            "began with. Retries are counted anew.");
    if (!moment.event().place)
        return endSentence(moment);
    if (history::isEntry(type))
        return entrySentence(moment);
    if (history::isExit(type))
        return exitSentence(moment);
    if (history::isCall(type))
        return attemptSentence(moment);
    if (history::isAnswer(type))
        return Words::tr("The service answered %1. Its result is shown here.").arg(moment.name());
    if (history::isFailure(type))
        return failureSentence(moment);
    return innerSentence(moment);
}

} // namespace simulator
