#include "ui/canvas/travellers.h"

#include "ui/canvas/motion.h"
#include "ui/canvas/token_item.h"

#include <cmath>

namespace canvas {

namespace {

constexpr int TripMilliseconds = 500; // at the usual speed, along any arrow
constexpr double Together = 0.25; // of a trip: who leaves so soon after another goes with it
constexpr int FrameMilliseconds = 16;
constexpr qint64 MostAtOnce = 64; // more events than these are a jump: nothing travels

std::vector<double> lengthsAlong(const QPolygonF &line)
{
    std::vector<double> lengths{0};
    for (qsizetype i = 1; i < line.size(); ++i)
        lengths.push_back(lengths.back() + std::hypot(line[i].x() - line[i - 1].x(), line[i].y() - line[i - 1].y()));
    return lengths;
}

QPointF pointAlong(const QPolygonF &line, const std::vector<double> &lengths, double part)
{
    const double wanted = lengths.back() * part;
    const auto after = std::ranges::lower_bound(lengths, wanted);
    const auto i =
        qsizetype(std::clamp<std::ptrdiff_t>(after - lengths.begin(), 1, std::ptrdiff_t(lengths.size()) - 1));
    const double piece = lengths[size_t(i)] - lengths[size_t(i) - 1];
    const double share = piece > 0 ? (wanted - lengths[size_t(i) - 1]) / piece : 1;
    return line[i - 1] + (line[i] - line[i - 1]) * share;
}

// Out of the one and into the other slowly.
double eased(double part)
{
    return part * part * (3 - 2 * part);
}

} // namespace

Travellers::Travellers(session::SimulationController &simulation, Stage &stage)
    : QObject(&stage), m_simulation(simulation), m_stage(stage)
{
    m_frames.setInterval(FrameMilliseconds);
    m_frames.setTimerType(Qt::PreciseTimer);
    connect(&m_frames, &QTimer::timeout, this, &Travellers::frame);
    connect(&simulation, &session::Playback::playingChanged, this, &Travellers::followPlaying);
    connect(&simulation, &session::Playback::momentChanged, this, &Travellers::follow);
    connect(&simulation, &session::Playback::runChanged, this, &Travellers::vanish);
    connect(&stage, &Stage::itemsChanged, this, [this] {
        vanish();
        m_arrows.clear();
    });
    m_clock.start();
}

int Travellers::standing() const
{
    int all = 0;
    for (const TokenItem *each : m_standing)
        all += each->count();
    return all;
}

int Travellers::travelling() const
{
    int all = 0;
    for (const Trip &trip : m_trips)
        all += trip.count;
    return all;
}

double Travellers::tripTime() const
{
    return TripMilliseconds / m_simulation.speed();
}

void Travellers::followPlaying(bool isPlaying)
{
    if (isPlaying)
        return follow();
    if (!m_simulation.isActive() || !m_simulation.isAtEnd())
        return vanish();
    // The last ones may arrive; they stand nowhere any more.
    m_tokens.clear();
    m_recording = nullptr;
    stand();
}

// What is not followed step by step is folded anew, and stands.
void Travellers::follow()
{
    if (!m_simulation.isPlaying() || !m_simulation.recording())
        return;
    const auto &events = m_simulation.recording()->events;
    const qint64 position = m_simulation.position();
    const bool isNext = m_recording == m_simulation.recording() && position >= m_tokens.eventCount()
        && position - m_tokens.eventCount() <= MostAtOnce;
    if (!isNext) {
        vanish();
        m_recording = m_simulation.recording();
    }
    while (m_tokens.eventCount() < position) {
        const auto moved = m_tokens.take(events[size_t(m_tokens.eventCount())]);
        if (moved && isNext)
            move(*moved);
    }
    stand();
}

void Travellers::learnArrows()
{
    for (const Role<EdgeItem> &role : m_stage.cast().edges()) {
        const edit::EdgeName &name = role.item->name();
        m_arrows[{name.from, role.item->target()}].push_back(name);
    }
}

// A catcher's arrow only where a catcher took the error.
const EdgeItem *Travellers::arrow(const history::TokenMove &move) const
{
    const auto found = m_arrows.constFind({move.from, move.to});
    if (found == m_arrows.cend() || (move.from.isEmpty() && move.to.isEmpty()))
        return nullptr;
    const bool isCaught = m_simulation.progress().states.value(move.from).mark == history::Mark::Caught;
    const auto fits = [isCaught](const edit::EdgeName &name) {
        return (name.kind == graph::EdgeKind::Catch) == isCaught;
    };
    const auto best = std::ranges::find_if(*found, fits);
    return m_stage.edge(best == found->end() ? found->front() : *best);
}

bool Travellers::join(const history::TokenMove &move, qint64 now)
{
    for (Trip &trip : m_trips) {
        if (trip.from != move.from || trip.to != move.to || double(now - trip.departed) > Together * tripTime())
            continue;
        trip.item->setCount(++trip.count);
        return true;
    }
    return false;
}

void Travellers::move(const history::TokenMove &move)
{
    if (!isMotionWanted())
        return;
    if (m_arrows.isEmpty())
        learnArrows();
    const qint64 now = m_clock.elapsed();
    if (join(move, now))
        return;
    const EdgeItem *edge = arrow(move);
    if (!edge || edge->line().size() < 2 || !edge->isVisible())
        return;
    Trip trip;
    trip.line = edge->mapToScene(edge->line());
    trip.lengths = lengthsAlong(trip.line);
    trip.departed = now;
    trip.from = move.from;
    trip.to = move.to;
    trip.item = newItem();
    trip.item->setPos(trip.line.front());
    m_trips.push_back(std::move(trip));
    if (!m_frames.isActive())
        m_frames.start();
}

// Where a folded container hides it, it stands at that.
asl::StatePath Travellers::shown(asl::StatePath state) const
{
    while (!state.isEmpty() && !m_stage.node(state))
        state = state.parent();
    return state;
}

// Those that are still under way to a state do not stand there yet.
void Travellers::stand()
{
    QHash<asl::StatePath, int> counts;
    for (auto each = m_tokens.standing().cbegin(); each != m_tokens.standing().cend(); ++each) {
        int count = each.value();
        for (const Trip &trip : m_trips)
            count -= trip.to == each.key() ? trip.count : 0;
        const asl::StatePath at = shown(each.key());
        if (count > 0 && !at.isEmpty())
            counts[at] += count;
    }
    for (auto item = m_standing.begin(); item != m_standing.end();) {
        if (counts.contains(item.key())) {
            ++item;
            continue;
        }
        delete item.value();
        item = m_standing.erase(item);
    }
    for (auto each = counts.cbegin(); each != counts.cend(); ++each) {
        TokenItem *&item = m_standing[each.key()];
        const QRectF place = m_stage.node(each.key())->place();
        if (!item)
            item = newItem();
        item->setPos(m_arrivals.value(each.key(), QPointF(place.center().x(), place.top())));
        item->setCount(each.value());
    }
}

void Travellers::frame()
{
    const qint64 now = m_clock.elapsed();
    const double whole = tripTime();
    bool hasArrived = false;
    std::erase_if(m_trips, [&](const Trip &trip) {
        const double part = double(now - trip.departed) / whole;
        if (part < 1) {
            trip.item->setPos(pointAlong(trip.line, trip.lengths, eased(part)));
            return false;
        }
        m_arrivals.insert(trip.to, trip.line.back());
        delete trip.item;
        return hasArrived = true;
    });
    if (hasArrived)
        stand();
    if (m_trips.empty())
        m_frames.stop();
}

void Travellers::vanish()
{
    m_frames.stop();
    for (const Trip &trip : m_trips)
        delete trip.item;
    m_trips.clear();
    qDeleteAll(m_standing);
    m_standing.clear();
    m_arrivals.clear();
    m_tokens.clear();
    m_recording = nullptr;
}

// The scene owns it until it is taken away here.
TokenItem *Travellers::newItem()
{
    auto *item = new TokenItem;
    m_stage.addItem(item);
    return item;
}

} // namespace canvas
