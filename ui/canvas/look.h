// Everything a painter must know of a card, a frame, a pill or an arrow, as values: equal looks paint equally, so an
// item whose look stays equal is never painted again.
#pragma once

#include "core/asl/definition.h"
#include "core/graph/flow_graph.h"
#include "core/history/progress.h"
#include "core/validate/diagnostic.h"

#include <QColor>
#include <QHash>
#include <QString>

namespace canvas {

enum class Shape : quint8 {
    Card,
    Chip, // Succeed and Fail: one line, in the colour of their outcome
    Frame, // a Parallel or Map that shows its lanes
    Folded, // one that does not
    Pill, // Start and End
};

// Whether test cases go there, while that is to be seen.
enum class Covering : quint8 { NotShown, Covered, Uncovered };

struct NodeLook
{
    Shape shape = Shape::Card;
    asl::StateKind kind = asl::StateKind::Unknown;
    QString name;
    QString summary;
    QString hole; // what a deployment tool fills in where the state says what it calls and with what; empty: nothing
    QString comment; // on a card, where comments are shown
    QString icon;
    QColor tile;
    bool retries = false;
    bool catches = false;
    bool mocked = false;
    bool breakpoint = false;
    bool damaged = false;
    std::optional<validate::Severity> problem;
    history::Mark mark = history::Mark::NotReached;
    QString markText; // "120 ms", "2 of 3"
    int visits = 0; // shown from two on
    Covering covering = Covering::NotShown;
    bool onPaper = false; // nothing can be pressed there, and no tip tells what is cut: all words are whole
    bool operator==(const NodeLook &) const = default;
};

struct EdgeLook
{
    graph::EdgeKind kind = graph::EdgeKind::Next;
    QString label;
    bool taken = false;
    bool damaged = false;
    bool onPaper = false;
    Covering covering = Covering::NotShown;
    bool operator==(const EdgeLook &) const = default;
};

// How a person is busy with it at the moment.
struct Emphasis
{
    bool selected = false;
    bool focused = false;
    bool hovered = false;
    bool operator==(const Emphasis &) const = default;
};

// The states of a definition by their paths; of duplicate names the last.
using StateIndex = QHash<asl::StatePath, const asl::State *>;
StateIndex indexOf(const asl::Definition &definition);

// `state` is null for a state that only an earlier, sound text had.
NodeLook lookOf(const asl::Definition &definition, const graph::Node &node, const asl::State *state);
NodeLook pillLook(graph::EdgeKind kind);
EdgeLook lookOf(const graph::Edge &edge);

// Lays what a run did with the state over its look. `now` is the run's moment.
void addProgress(NodeLook &look, const history::StateProgress &progress, history::VirtualTime now,
                 const asl::Definition &definition, const asl::StatePath &path);
// "120 ms", "2.5 s", "1 h 5 min".
QString shortDuration(history::VirtualTime milliseconds);

// What to say of a state aloud and in its tooltip: its name, what it does, how the run stands.
QString spokenWords(const NodeLook &look);

} // namespace canvas
