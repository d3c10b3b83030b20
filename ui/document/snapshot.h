// A text and everything derived from it, at one moment: immutable, shared, numbered. Whoever shows a workflow shows
// one of these.
#pragma once

#include "core/asl/definition.h"
#include "core/graph/flow_graph.h"
#include "core/text/line_index.h"

#include <memory>

namespace document {

struct Snapshot
{
    quint64 number = 0;
    QString text;
    json::SharedTree tree;
    asl::Definition definition;
    graph::FlowGraph graph; // what is drawn: broken places are put back from the last sound text
    text::LineIndex lines{QString()};
    bool isSound() const { return tree->isSound(); }
};
using SharedSnapshot = std::shared_ptr<const Snapshot>;

} // namespace document
