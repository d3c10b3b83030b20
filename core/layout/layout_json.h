// A layout as JSON, complete enough for anyone to check it without this program. Lengths are pixels, x to the
// right and y downwards; a rectangle is [x, y, width, height], a point [x, y].
//
// - direction: "TopDown" or "LeftRight", where forward edges lead.
// - bounds: the rectangle of the whole drawing.
// - provisional: true when a part was placed by the fallback because Graphviz was late.
// - nodes: every state that is a card, {path, type, parent, lane, rect}. The path names the state by names, each
//   but the first with its branch's number before it ("Order/1/Charge"); parent is the container's path or null,
//   lane the branch's number.
// - containers: every Parallel and Map drawn as a frame, as nodes, and lanes: [{lane, rect}].
// - pills: {pill: "Start" or "End", rect}.
// - edges: {from, to, kind, index, back, points}. From and to are paths; from is null at the Start pill, to is
//   null at the End pill. Kind is Start, Next, Rule, Default, Catch or End; index the rule's or catcher's number,
//   null for the rest. Points are one piecewise cubic from the card left to the card reached: a start, then
//   groups of control, control, point. Back is true only for an edge that closes a cycle; every other edge goes
//   forward: what it reaches begins after what it leaves ends.
// - labels: {from, to, kind, index, text, rect} of the edge it belongs to.
#pragma once

#include "core/layout/layout.h"

#include <nlohmann/json.hpp>

namespace layout {

nlohmann::ordered_json layoutJson(const graph::FlowGraph &graph, const Layout &layout);

} // namespace layout
