// Lays graphs out through the Graphviz worker process, scope by scope, with a cache by content, a deadline
// and our own simple layering when the worker is late or dead. Not thread-safe: each owner has its own.
#pragma once

#include "core/layout/layout.h"

#include <QString>

#include <chrono>
#include <memory>

namespace layout {

struct LayouterOptions
{
    // The program that is started with "--layout-worker"; empty: this program itself.
    QString workerProgram;
    std::chrono::milliseconds deadline{4000}; // for one whole graph
};

class Layouter
{
public:
    explicit Layouter(LayouterOptions options = {});
    ~Layouter();
    Layouter(const Layouter &) = delete;
    Layouter &operator=(const Layouter &) = delete;

    // Waits for the answer, at most the deadline; then what is missing is placed simply. For scripts and
    // tests.
    Layout laidOut(const graph::FlowGraph &graph, const Measures &measures, Direction direction);

    // For a window: answers at once. Everything cached gives the final layout; otherwise missing scopes are
    // sent to the worker and `ready` is called from the event loop, once, with the final layout (unless
    // another request came in between). Returns the final layout when it is there already, else nothing.
    std::optional<Layout> request(const graph::FlowGraph &graph, const Measures &measures, Direction direction,
                                  std::function<void(Layout)> ready);

    // For a window that has waited long enough for its request: the same graph placed simply, and provisionally. As
    // above, and nothing more is heard of it once the request is answered or another comes.
    std::optional<Layout> sketch(const graph::FlowGraph &graph, const Measures &measures, Direction direction,
                                 std::function<void(Layout)> ready);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

// The other end of the pipe: reads scopes from standard input, answers on standard output until it is closed.
// Returns the process's exit code.
int runWorker();

} // namespace layout
