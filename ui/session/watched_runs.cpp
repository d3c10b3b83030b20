#include "ui/session/watched_runs.h"

#include "core/history/aws_reading.h"
#include "core/simulate/redrive.h"

namespace session {

WatchedRuns::WatchedRuns(Session &session, QObject *parent) : Playback(parent), m_session(session)
{
    connect(this, &Playback::momentChanged, this, [this] {
        m_predictor.moveTo(position());
        if (!m_predictor.asked() && isHeld()) // a verdict is to be read first
            pause();
    });
}

void WatchedRuns::setPredicting(bool on)
{
    if (on == m_predictor.isOn())
        return;
    m_predictor.setOn(on);
    drawCurtain(on);
}

bool WatchedRuns::isHeld()
{
    return m_predictor.isOn() && recording() && position() == knownEvents()
        && m_predictor.holds(*whole(), m_run, position());
}

void WatchedRuns::choose(int choice)
{
    if (!m_predictor.isOpen())
        return;
    m_predictor.choose(choice);
    goOnHeld();
    m_predictor.settle(position());
}

void WatchedRuns::goOnFromVerdict()
{
    m_predictor.pass();
    if (!isHeld())
        goOnFromThere();
}

SharedValue WatchedRuns::sentTo(const asl::StatePath &state) const
{
    if (!recording())
        return nullptr;
    const auto &events = recording()->events;
    for (qint64 i = position() - 1; i >= 0; --i) {
        const history::Event &event = events[size_t(i)];
        if (event.place && event.place->state == state && history::meaningOf(event.type).role == history::Role::Attempt)
            return event.payload;
    }
    return nullptr;
}

bool WatchedRuns::isOutdated() const
{
    return m_watched && m_watched->snapshot->text != m_session.document().text();
}

std::optional<sim::Want> WatchedRuns::want() const
{
    return m_run && isAtFrontier() ? m_run->want() : std::nullopt;
}

void WatchedRuns::watch(KeptRun *run)
{
    if (m_watched)
        m_watched->position = position();
    m_watched = run;
    m_times.clear();
    m_predictor.watch(run ? run->number : 0);
    m_run = run && run->trail ? &run->trail->run() : nullptr;
    follow(run ? &run->recording() : nullptr, run ? run->position : 0);
    Q_EMIT runsChanged();
}

void WatchedRuns::watch(int number)
{
    KeptRun *run = m_runs.find(number);
    if (run && run != m_watched)
        watch(run);
}

void WatchedRuns::remove(int number)
{
    if (m_watched && m_watched->number == number)
        stop();
    m_runs.remove(number);
    Q_EMIT runsChanged();
}

void WatchedRuns::showRecorded(std::shared_ptr<const history::Recording> recording, document::SharedSnapshot snapshot,
                               const QString &file)
{
    KeptRun made;
    made.file = file;
    made.strangers = history::strangersIn(*recording);
    made.recorded = std::move(recording);
    made.snapshot = std::move(snapshot);
    watch(&m_runs.add(std::move(made), m_watched));
}

bool WatchedRuns::extendRecorded(int number, std::shared_ptr<const history::Recording> recording)
{
    KeptRun *run = m_runs.find(number);
    if (!run || !run->isRecorded())
        return false;
    const bool isWatched = run == m_watched, wasPlaying = isPlaying();
    const qint64 there = isWatched ? position() : run->position;
    const bool isAtItsEnd = there == qint64(run->recorded->events.size());
    const auto before = std::exchange(run->recorded, std::move(recording)); // what is followed until then
    run->strangers = history::strangersIn(*run->recorded);
    run->position = isAtItsEnd ? qint64(run->recorded->events.size()) : there;
    if (!isWatched)
        return true;
    follow(run->recorded.get(), run->position);
    if (wasPlaying)
        play();
    return true;
}

Otherwise WatchedRuns::otherwise() const
{
    Otherwise can;
    if (!m_run || position() < 1)
        return can;
    const auto &events = recording()->events;
    const history::Event &now = events[size_t(position() - 1)];
    can.definition = isOutdated();
    can.place = now.place;
    can.variables = now.place && !history::isEnd(now.type);
    if (!now.place)
        return can;
    can.state = now.place->state;
    if (history::isEntry(now.type))
        can.input = now.payload;
    for (qint64 i = position() - 1; i >= 0; --i) {
        const history::Event &event = events[size_t(i)];
        if (!event.place || *event.place != *now.place)
            continue;
        if (history::isCall(event.type))
            can.calledAt = i + 1;
        if (history::isCall(event.type) || history::isEntry(event.type))
            break;
    }
    can.answer = can.calledAt > 0 && !m_run->want();
    can.answer |= can.calledAt > 0 && !isAtFrontier();
    return can;
}

void WatchedRuns::fork(sim::Run run, bool isAltered)
{
    KeptRun made;
    made.parent = m_watched->number;
    made.after = qint64(run.events().size());
    made.isAltered = isAltered;
    made.snapshot = m_watched->snapshot;
    made.rehearsal = m_watched->rehearsal;
    made.position = made.after;
    made.trail.emplace(std::move(run));
    watch(&m_runs.add(std::move(made), m_watched));
}

bool WatchedRuns::forkAsking()
{
    const Otherwise can = otherwise();
    if (!can.answer)
        return false;
    pause();
    sim::Run run = m_watched->trail->at(can.calledAt);
    if (!run.ask(*can.place))
        return false;
    fork(std::move(run), false);
    driveToWant();
    return true;
}

bool WatchedRuns::forkWithInput(Value input)
{
    const Otherwise can = otherwise();
    if (!can.input)
        return false;
    pause();
    sim::Run run = m_watched->trail->at(position());
    if (!run.setInput(*can.place, std::move(input)))
        return false;
    fork(std::move(run), true);
    return true;
}

bool WatchedRuns::forkWithVariable(const std::string &name, Value value)
{
    const Otherwise can = otherwise();
    if (!can.variables)
        return false;
    pause();
    sim::Run run = m_watched->trail->at(position());
    if (!run.setVariable(*can.place, name, std::move(value)))
        return false;
    fork(std::move(run), true);
    return true;
}

bool WatchedRuns::forkWithDefinition()
{
    if (!otherwise().definition)
        return false;
    const document::SharedSnapshot now = m_session.document().snapshot();
    auto setup = rehearse::setupFor(m_watched->rehearsal, now->definition);
    if (!setup) {
        Q_EMIT failedToStart(setup.error());
        return false;
    }
    pause();
    setup->script = m_run->setup().script;
    KeptRun made;
    made.parent = m_watched->number;
    made.snapshot = now;
    made.rehearsal = m_watched->rehearsal;
    made.trail.emplace(sim::Run::started(std::move(*setup)));
    const qint64 there = position();
    watch(&m_runs.add(std::move(made), m_watched));
    runToEvent(there);
    return true;
}

std::optional<Refusal> WatchedRuns::redriveBar() const
{
    if (m_predictor.isOn() && !isAtFrontier()) // how it ends is not to be seen yet
        return Refusal(sim::RedriveBar::Running);
    return m_run ? m_run->redriveBar() : Refusal(sim::RedriveBar::Recorded);
}

void WatchedRuns::redrive()
{
    if (!m_run || redriveBar())
        return;
    pause();
    seek(knownEvents());
    trail().redrive();
    goOnAsBefore();
}

std::optional<history::Divergence> WatchedRuns::divergenceFrom(int number) const
{
    const KeptRun *other = m_runs.find(number);
    return other && m_watched ? history::divergence(*recording(), other->recording()) : std::nullopt;
}

int WatchedRuns::timesUpTo(size_t stop, qint64 position) const
{
    if (m_times.size() != m_session.stops().size())
        m_times.assign(m_session.stops().size(), {});
    Times &known = m_times[stop];
    if (known.upTo > position)
        known = {};
    while (known.upTo < position)
        known.times += rehearse::concerns(m_session.stops()[stop], *recording(), ++known.upTo);
    return known.times;
}

bool WatchedRuns::isStop(qint64 position) const
{
    const history::Event &now = recording()->events[size_t(position - 1)];
    if (!now.place)
        return false;
    if (history::isEntry(now.type) && m_session.hasBreakpoint(now.place->state))
        return true;
    for (size_t i = 0; i < m_session.stops().size(); ++i) {
        const rehearse::Stop &stop = m_session.stops()[i];
        if (rehearse::concerns(stop, *recording(), position)
            && (stop.times == 1 || timesUpTo(i, position) >= stop.times))
            return true;
    }
    return false;
}

bool WatchedRuns::goesOn() const
{
    return m_run && m_run->status() == sim::RunStatus::Running;
}

void WatchedRuns::goOn(qint64 events)
{
    m_watched->trail->advanceToEnd(events);
}

void WatchedRuns::leave()
{
    if (m_watched)
        m_watched->position = position();
    m_watched = nullptr;
    m_run = nullptr;
    m_predictor.watch(0);
    Playback::leave();
    Q_EMIT runsChanged();
}

// Another workflow: none of them is of it.
void WatchedRuns::forgetRuns()
{
    stop();
    m_runs.clear();
    m_predictor.forgetRuns();
    Q_EMIT runsChanged();
}

} // namespace session
