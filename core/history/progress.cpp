#include "core/history/progress.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace history {

namespace {

bool isOpen(Mark mark)
{
    return mark == Mark::Running || mark == Mark::Waiting || mark == Mark::Retrying;
}

// One state, over all its visits and iterations.
struct Track
{
    asl::StatePath path;
    StateProgress progress;
    int attempts = 0; // of this visit
    bool hasFailed = false; // and nothing came of it yet
    bool isFail = false;
    bool isWait = false;
    bool isRedriven = false; // and not called again yet
    int lastBegun = -1; // the event that its branches or rounds began with
};

// One line of control within one scope: the state it left last.
struct Line
{
    int previous = -1;
};

// Where an event happened, looked up once per place instead of once per event.
struct Seen
{
    int track = 0, line = 0;
};

// How many events lie between two checkpoints of a Progression: folding as many takes well under a millisecond.
constexpr std::int64_t EventsPerCheckpoint = 1024;

} // namespace

// The progress after so many events, a value that can be kept and gone on from.
class Progression::Fold
{
public:
    std::int64_t count() const { return m_count; }

    void take(const Event &event)
    {
        const int index = int(m_count++);
        if (index == 0)
            m_progress.start = event.at;
        m_progress.now = event.at;
        m_progress.current = event.place ? event.place->state : asl::StatePath();
        if (event.type == EventType::ExecutionRedriven)
            return redrive();
        if (!event.place)
            return endAll(event);
        const Seen seen = look(event.place);
        Track &track = m_tracks[size_t(seen.track)];
        m_last = seen.track;
        m_touched.push_back(seen.track);
        happen(track, seen, event, index);
    }

    const Progress &progress()
    {
        for (const int each : m_touched) {
            const Track &track = m_tracks[size_t(each)];
            m_progress.states.insert(track.path, track.progress);
        }
        m_touched.clear();
        return m_progress;
    }

private:
    void happen(Track &track, const Seen &seen, const Event &event, int index)
    {
        const Meaning &meaning = meaningOf(event.type);
        const bool isOfMany = meaning.scope == Scope::Inside || meaning.scope == Scope::Iteration;
        switch (meaning.role) {
        case Role::Entry: return enter(track, seen, event, index);
        case Role::Exit: return exit(track, seen, event, index);
        case Role::Attempt: return attempt(track, meaning, index);
        case Role::Failure: return isOfMany ? failInside(track, event) : fail(track);
        case Role::Abort: return meaning.scope == Scope::State ? abort(track, event) : void();
        case Role::Start: return meaning.scope == Scope::Iteration ? forgetLines(track, event) : void();
        case Role::Answer: return isOfMany ? endLines(track, event) : void();
        case Role::Notice: return;
        }
    }

    void enter(Track &track, const Seen &seen, const Event &event, int index)
    {
        ++m_progress.transitions;
        StateProgress &state = track.progress;
        ++state.entered;
        state.retries = 0;
        state.since = event.at;
        state.until = 0;
        state.lastEntered = index;
        const asl::StateKind kind = meaningOf(event.type).kind;
        track.attempts = 0;
        track.hasFailed = track.isRedriven = false;
        track.isFail = kind == asl::StateKind::Fail;
        track.isWait = kind == asl::StateKind::Wait;
        state.mark = track.isWait ? Mark::Waiting : Mark::Running;
        const int previous = m_lines[size_t(seen.line)].previous;
        go(previous < 0 ? asl::StatePath() : m_tracks[size_t(previous)].path, track.path);
    }

    void exit(Track &track, const Seen &seen, const Event &event, int index)
    {
        track.progress.lastExited = index;
        close(track, track.hasFailed ? Mark::Caught : Mark::Done, event);
        m_lines[size_t(seen.line)].previous = seen.track;
    }

    void attempt(Track &track, const Meaning &meaning, int index)
    {
        if (meaning.scope == Scope::Inside)
            track.lastBegun = index;
        // AWS: what a redrive runs again is billed again.
        if (std::exchange(track.isRedriven, false))
            ++m_progress.transitions;
        if (track.attempts++ == 0)
            return;
        ++m_progress.transitions;
        ++track.progress.retries;
        track.progress.mark = Mark::Running;
        track.hasFailed = false;
    }

    // Whether it is tried again, caught or fatal is told by what follows.
    static void fail(Track &track)
    {
        track.progress.mark = Mark::Retrying;
        track.hasFailed = true;
    }

    static void abort(Track &track, const Event &event)
    {
        close(track, track.hasFailed ? Mark::Failed : Mark::Aborted, event);
    }

    static void close(Track &track, Mark mark, const Event &event)
    {
        track.progress.mark = mark;
        track.progress.until = event.at;
    }

    void failInside(Track &container, const Event &event)
    {
        if (meaningOf(event.type).scope == Scope::Inside)
            fail(container);
        for (size_t i = 0; i < m_tracks.size(); ++i) {
            Track &track = m_tracks[i];
            if (!isOpen(track.progress.mark) || track.path == container.path || !track.path.isWithin(container.path))
                continue;
            close(track, track.hasFailed || track.isFail ? Mark::Failed : Mark::Aborted, event);
            m_touched.push_back(int(i));
        }
    }

    // The execution's own end: what failed has failed for good, what still ran was aborted.
    void endAll(const Event &event)
    {
        if (!isEnd(event.type))
            return;
        if (meaningOf(event.type).role == Role::Answer && m_last >= 0)
            go(m_tracks[size_t(m_last)].path, {});
        const bool failed = event.type == EventType::ExecutionFailed;
        for (size_t i = 0; i < m_tracks.size(); ++i) {
            Track &track = m_tracks[i];
            if (!isOpen(track.progress.mark))
                continue;
            const bool isCulprit =
                track.hasFailed || track.isFail || (m_last >= 0 && m_tracks[size_t(m_last)].path.isWithin(track.path));
            close(track, failed && isCulprit ? Mark::Failed : Mark::Aborted, event);
            m_touched.push_back(int(i));
        }
    }

    // What was unsuccessful is under way again. AWS: a redrive is itself a transition.
    void redrive()
    {
        ++m_progress.transitions;
        std::vector<int> reopened;
        for (size_t i = 0; i < m_tracks.size(); ++i)
            if (isTakenUpAgain(m_tracks[i]))
                reopened.push_back(int(i));
        for (const int each : reopened) {
            Track &track = m_tracks[size_t(each)];
            track.progress.mark = track.isWait ? Mark::Waiting : Mark::Running;
            track.progress.until = 0;
            track.progress.retries = 0;
            track.attempts = 0;
            track.hasFailed = false;
            track.isRedriven = true;
            m_touched.push_back(each);
        }
    }

    bool isTakenUpAgain(const Track &track) const
    {
        const Mark mark = track.progress.mark;
        if ((mark != Mark::Failed && mark != Mark::Aborted) || track.isFail)
            return false;
        const asl::StatePath around = track.path.parent();
        if (around.isEmpty())
            return true;
        const auto found = m_trackByPath.find(around);
        if (found == m_trackByPath.end())
            return true;
        const Track &container = m_tracks[size_t(found->second)];
        return track.progress.lastEntered > container.lastBegun && isTakenUpAgain(container);
    }

    // The lines of control inside a Parallel, or inside one iteration of a Map.
    template <class Visit>
    void forEachLine(const Track &container, const Event &event, Visit visit)
    {
        const auto found = m_linesInside.constFind(insideKey(container.path, event.place->iterations));
        if (found == m_linesInside.constEnd())
            return;
        for (const int line : *found)
            visit(m_lines[size_t(line)]);
    }

    void forgetLines(const Track &container, const Event &event)
    {
        forEachLine(container, event, [](Line &line) { line.previous = -1; });
    }

    void endLines(const Track &container, const Event &event)
    {
        forEachLine(container, event, [this](Line &line) {
            if (line.previous >= 0)
                go(m_tracks[size_t(line.previous)].path, {});
            line.previous = -1;
        });
    }

    void go(const asl::StatePath &from, const asl::StatePath &to)
    {
        Taken step{from, to};
        const size_t key = asl::qHash(from, 1) * 31 + asl::qHash(to, 2);
        const auto [begin, end] = m_taken.equal_range(key);
        if (std::any_of(begin, end, [&](const auto &each) { return m_progress.taken[each.second] == step; }))
            return;
        m_taken.emplace(key, m_progress.taken.size());
        m_progress.taken.push_back(std::move(step));
    }

    Seen look(const SharedPlace &place)
    {
        const auto found = m_seen.find(place.get());
        if (found != m_seen.end())
            return found->second;
        const Seen made{trackOf(place->state), lineOf(*place)};
        m_seen.emplace(place.get(), made);
        return made;
    }

    int trackOf(const asl::StatePath &path)
    {
        const auto found = m_trackByPath.find(path);
        if (found != m_trackByPath.end())
            return found->second;
        Track made;
        made.path = path;
        m_tracks.push_back(std::move(made));
        return m_trackByPath[path] = int(m_tracks.size()) - 1;
    }

    int lineOf(const Place &place)
    {
        const QString inside = insideKey(place.state.parent(), place.iterations);
        const QString key = inside + u'|' + QString::number(place.state.scope());
        const auto found = m_lineByKey.find(key);
        if (found != m_lineByKey.end())
            return *found;
        m_lines.emplace_back();
        const int line = int(m_lines.size()) - 1;
        m_linesInside[inside].push_back(line);
        return *m_lineByKey.insert(key, line);
    }

    static QString insideKey(const asl::StatePath &container, const std::vector<int> &iterations)
    {
        QString key = asl::toString(container);
        for (const int iteration : iterations)
            key += u'#' + QString::number(iteration);
        return key;
    }

    std::int64_t m_count = 0;
    Progress m_progress; // its states as of the last look; those touched since are in m_touched
    std::vector<Track> m_tracks;
    std::vector<int> m_touched;
    std::vector<Line> m_lines;
    std::unordered_map<const Place *, Seen> m_seen;
    std::unordered_map<asl::StatePath, int> m_trackByPath;
    QHash<QString, int> m_lineByKey;
    QHash<QString, std::vector<int>> m_linesInside; // by their container and its iteration
    std::unordered_multimap<size_t, size_t> m_taken;
    int m_last = -1;
};

struct Progression::Checkpoint
{
    std::int64_t count = 0;
    Fold fold;
};

Progression::Progression() : m_fold(std::make_unique<Fold>()) {}
Progression::~Progression() = default;

void Progression::clear()
{
    m_fold = std::make_unique<Fold>();
    m_checkpoints.clear();
}

const Progress &Progression::at(const std::vector<Event> &events, std::int64_t count)
{
    const std::int64_t wanted = std::min(count, std::int64_t(events.size()));
    if (wanted < m_fold->count())
        goBack(wanted);
    while (m_fold->count() < wanted) {
        m_fold->take(events[size_t(m_fold->count())]);
        const std::int64_t kept = m_checkpoints.empty() ? 0 : m_checkpoints.back().count;
        if (m_fold->count() >= kept + EventsPerCheckpoint)
            m_checkpoints.push_back({m_fold->count(), *m_fold});
    }
    return m_fold->progress();
}

void Progression::goBack(std::int64_t count)
{
    const auto after = std::ranges::upper_bound(m_checkpoints, count, {}, &Checkpoint::count);
    *m_fold = after == m_checkpoints.begin() ? Fold() : std::prev(after)->fold;
}

Progress progressAfter(const std::vector<Event> &events, std::int64_t count)
{
    return Progression().at(events, count);
}

} // namespace history
