// Tokens that go along the arrows while a run plays: one of the machine, each branch and each round, in the same time
// along every arrow. Those that go the same way together, or stand at one state, are one with their number on it. While
// nothing plays there are none, and nothing is done.
#pragma once

#include "core/history/tokens.h"
#include "ui/canvas/stage.h"
#include "ui/session/simulation_controller.h"

#include <QElapsedTimer>
#include <QTimer>

namespace canvas {

class TokenItem;

class Travellers : public QObject
{
    Q_OBJECT

public:
    Travellers(session::SimulationController &simulation, Stage &stage);

    int standing() const; // tokens, however they are bundled
    int travelling() const;
    int items() const { return int(m_trips.size() + size_t(m_standing.size())); }

private:
    struct Trip
    {
        TokenItem *item = nullptr;
        QPolygonF line;
        std::vector<double> lengths; // of the line up to each of its points
        qint64 departed = 0;
        asl::StatePath from, to;
        int count = 1;
    };
    using Ends = std::pair<asl::StatePath, asl::StatePath>;

    void follow();
    void followPlaying(bool isPlaying);
    void learnArrows();
    void move(const history::TokenMove &move);
    bool join(const history::TokenMove &move, qint64 now);
    const EdgeItem *arrow(const history::TokenMove &move) const;
    void stand();
    void frame();
    void vanish();
    double tripTime() const;
    asl::StatePath shown(asl::StatePath state) const;
    TokenItem *newItem();

    session::SimulationController &m_simulation;
    Stage &m_stage;
    const history::Recording *m_recording = nullptr; // that the tokens are of
    history::Tokens m_tokens;
    QHash<Ends, std::vector<edit::EdgeName>> m_arrows;
    std::vector<Trip> m_trips;
    QHash<asl::StatePath, TokenItem *> m_standing;
    QHash<asl::StatePath, QPointF> m_arrivals; // where tokens came to a state last
    QElapsedTimer m_clock;
    QTimer m_frames; // only while some travel
};

} // namespace canvas
