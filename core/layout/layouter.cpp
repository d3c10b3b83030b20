#include "core/layout/layouter.h"

#include "core/layout/composition.h"
#include "core/layout/flow.h"
#include "core/layout/layout_worker.h"
#include "core/layout/scope_cache.h"
#include "core/layout/sketcher.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTimer>

namespace layout {

namespace {

constexpr int FailuresAllowed = 2;
constexpr size_t ManyAtOnce = 300; // boxes and arrows placed simply: a few milliseconds
constexpr qint64 StaleMilliseconds = 300; // longer than this nobody waits for a scope that is not wanted any more

// Graphviz takes seconds for such a scope, if not minutes.
bool isVast(const ScopeInput &input)
{
    return input.boxes.size() + input.arrows.size() > 1500;
}

// States in a row need no Graphviz: both engines would draw the same.
bool isChain(const ScopeInput &input)
{
    if (input.boxes.empty() || input.arrows.size() + 1 != input.boxes.size())
        return input.boxes.empty();
    std::vector<int> entering(input.boxes.size(), 0), leaving(input.boxes.size(), 0);
    for (const ScopeInput::Arrow &arrow : input.arrows) {
        if (arrow.from == arrow.to || ++entering[size_t(arrow.to)] > 1 || ++leaving[size_t(arrow.from)] > 1)
            return false;
    }
    const std::vector<bool> back = backArrows(input);
    return std::ranges::find(back, true) == back.end();
}

// A graph being laid out, level by level from the innermost.
struct Job
{
    enum class Patience { None, Some }; // None: whoever asked goes on with other things
    Job(Composition of, Patience waiting)
        : composition(std::move(of)), level(int(composition.levels().size()) - 1), patience(waiting)
    {
    }

    Composition composition;
    int level;
    Patience patience;
    bool asked = false; // the level's missing scopes
    bool late = false; // from here on nothing is waited for
    bool provisional = false;
    size_t placedAtOnce = 0; // boxes and arrows
    QHash<ScopeInput, std::vector<int>> missing;
    QSet<ScopeInput> sketching; // of the missing ones, those to be placed simply

    bool isDone() const { return level < 0; }
    Layout result() const
    {
        Layout layout = composition.layout();
        layout.provisional = provisional;
        return layout;
    }
};

QString programOf(const LayouterOptions &options)
{
    return options.workerProgram.isEmpty() ? QCoreApplication::applicationFilePath() : options.workerProgram;
}

} // namespace

struct Layouter::Private
{
    explicit Private(const LayouterOptions &given)
        : options(given),
          worker(programOf(given),
                 {[this](const ScopeInput &input, const ScopeLayout &layout) { answered(input, layout); },
                  [this](const std::optional<ScopeInput> &culprit) { failed(culprit); }}),
          sketcher([this](const ScopeInput &input, const ScopeLayout &layout) { sketchedScope(input, layout); },
                   [this](const ScopeInput &input) { return isSketchWanted(input); })
    {
        deadline.setSingleShot(true);
        QObject::connect(&deadline, &QTimer::timeout, &context, [this] { expireRequested(); });
    }

    std::optional<ScopeLayout> known(Job &job, const ScopeInput &input);
    std::optional<ScopeLayout> placedSimply(Job &job, const ScopeInput &input);
    std::optional<ScopeLayout> placedProvisionally(Job &job, const ScopeInput &input);
    bool isSketchWanted(const ScopeInput &input) const;
    void sketchedScope(const ScopeInput &input, const ScopeLayout &layout);
    void beginLevel(Job &job);
    void advance(Job &job);
    void expire(Job &job);
    void blame(const ScopeInput &culprit) { ++failures[culprit]; }
    void askAgain(Job &job);
    void dropStaleWork();
    void answered(const ScopeInput &input, const ScopeLayout &layout);
    void take(Job &job, const ScopeInput &input, const ScopeLayout &layout);
    void failed(const std::optional<ScopeInput> &culprit);
    void expireRequested();
    void deliverSoon();
    void deliver();
    void deliverSketch();
    void dropSketch();

    LayouterOptions options;
    QObject context;
    QTimer deadline;
    ScopeCache cache;
    QHash<ScopeInput, int> failures;
    std::unique_ptr<Job> requested; // from the window
    std::function<void(Layout)> ready;
    std::unique_ptr<Job> sketched; // until the requested one is done
    std::function<void(Layout)> sketchReady;
    Job *waitedFor = nullptr; // from a script
    LayoutWorker worker; // last: they may call back as long as they live
    Sketcher sketcher;
};

// What needs no waiting; nothing when the worker has to be asked.
std::optional<ScopeLayout> Layouter::Private::known(Job &job, const ScopeInput &input)
{
    if (isChain(input))
        return placedSimply(job, input);
    if (std::optional<ScopeLayout> cached = cache.find(input))
        return cached;
    if (failures.value(input) >= FailuresAllowed)
        return placedSimply(job, input); // as good as it will ever be
    if (!job.late && worker.isUsable())
        return std::nullopt;
    job.provisional = true;
    return placedProvisionally(job, input);
}

std::optional<ScopeLayout> Layouter::Private::placedSimply(Job &job, const ScopeInput &input)
{
    if (job.patience == Job::Patience::Some)
        return sketcher.waitedFor(input);
    std::optional<ScopeLayout> layout = sketcher.atOnce(input);
    if (!layout)
        job.sketching.insert(input);
    return layout;
}

// Many small scopes take as long as a large one: a window gets a few at once, and waits for the others.
std::optional<ScopeLayout> Layouter::Private::placedProvisionally(Job &job, const ScopeInput &input)
{
    job.placedAtOnce += input.boxes.size() + input.arrows.size();
    if (job.patience == Job::Patience::Some || job.placedAtOnce <= ManyAtOnce)
        return placedSimply(job, input);
    std::optional<ScopeLayout> layout = sketcher.known(input);
    if (!layout)
        job.sketching.insert(input);
    return layout;
}

bool Layouter::Private::isSketchWanted(const ScopeInput &input) const
{
    return (requested && requested->missing.contains(input)) || (sketched && sketched->missing.contains(input));
}

void Layouter::Private::sketchedScope(const ScopeInput &input, const ScopeLayout &layout)
{
    if (requested && requested->sketching.contains(input)) {
        take(*requested, input, layout);
        deliverSoon();
    }
    if (sketched && sketched->sketching.contains(input)) {
        take(*sketched, input, layout);
        if (sketched->isDone())
            deliverSketch();
    }
}

void Layouter::Private::beginLevel(Job &job)
{
    job.asked = true;
    std::vector<ScopeInput> questions;
    for (const int scope : job.composition.levels()[size_t(job.level)]) {
        const ScopeInput input = job.composition.inputOf(scope);
        if (const auto waiting = job.missing.find(input); waiting != job.missing.end()) {
            waiting->push_back(scope);
        } else if (const std::optional<ScopeLayout> layout = known(job, input)) {
            job.composition.place(scope, *layout);
        } else {
            job.missing.insert(input, {scope});
            questions.push_back(input);
        }
    }
    for (const ScopeInput &question : questions) {
        const bool isSimple = job.sketching.contains(question);
        if (!isSimple)
            worker.ask(question);
        // Beside a worker that will hardly be in time, the other answer is made ready.
        if (isSimple || (job.patience == Job::Patience::None && isVast(question)))
            sketcher.ask(question);
    }
}

void Layouter::Private::advance(Job &job)
{
    while (!job.isDone()) {
        if (!job.asked)
            beginLevel(job);
        if (!job.missing.isEmpty())
            return;
        job.asked = false;
        --job.level;
    }
}

void Layouter::Private::take(Job &job, const ScopeInput &input, const ScopeLayout &layout)
{
    const std::vector<int> scopes = job.missing.take(input);
    job.sketching.remove(input);
    for (const int scope : scopes)
        job.composition.place(scope, layout);
    if (!scopes.empty())
        advance(job);
}

void Layouter::Private::answered(const ScopeInput &input, const ScopeLayout &layout)
{
    cache.insert(input, layout);
    if (waitedFor)
        take(*waitedFor, input, layout);
    if (requested && !requested->isDone()) {
        take(*requested, input, layout);
        deliverSoon();
    }
}

// The level's open questions, once more: to a fresh worker, or to nobody when there is none or no time left.
void Layouter::Private::askAgain(Job &job)
{
    if (job.isDone())
        return;
    job.missing.clear();
    job.sketching.clear();
    job.asked = false;
    advance(job);
}

void Layouter::Private::failed(const std::optional<ScopeInput> &culprit)
{
    if (culprit)
        blame(*culprit);
    if (waitedFor)
        askAgain(*waitedFor);
    if (requested) {
        askAgain(*requested);
        deliverSoon();
    }
}

// Time is up: the worker is stuck or slow, so it is replaced, and the rest is placed simply.
void Layouter::Private::expire(Job &job)
{
    job.late = true;
    if (const ScopeInput *current = worker.current())
        blame(*current);
    worker.restart();
    if (waitedFor)
        askAgain(*waitedFor);
    if (requested)
        askAgain(*requested);
}

void Layouter::Private::expireRequested()
{
    if (!requested || requested->isDone())
        return;
    expire(*requested);
    deliverSoon();
}

void Layouter::Private::deliverSoon()
{
    if (requested && requested->isDone())
        QMetaObject::invokeMethod(
            &context, [this] { deliver(); }, Qt::QueuedConnection);
}

// A request that came in between is not done yet, and its predecessor is nobody's any more.
void Layouter::Private::deliver()
{
    if (!requested || !requested->isDone())
        return;
    const std::unique_ptr<Job> job = std::move(requested);
    const std::function<void(Layout)> tell = std::exchange(ready, nullptr);
    deadline.stop();
    dropSketch();
    tell(job->result());
}

void Layouter::Private::deliverSketch()
{
    const std::unique_ptr<Job> job = std::move(sketched);
    const std::function<void(Layout)> tell = std::exchange(sketchReady, nullptr);
    tell(job->result());
}

void Layouter::Private::dropSketch()
{
    sketched.reset();
    sketchReady = nullptr;
}

// Work begun for an older request is let finish, since the next edit may want it again, but not for long.
void Layouter::Private::dropStaleWork()
{
    const ScopeInput *current = worker.current();
    if (!current || worker.busyMilliseconds() < StaleMilliseconds || requested->missing.contains(*current))
        return;
    worker.restart();
    askAgain(*requested);
}

Layouter::Layouter(LayouterOptions options) : d(std::make_unique<Private>(options)) {}

Layouter::~Layouter() = default;

Layout Layouter::laidOut(const graph::FlowGraph &graph, const Measures &measures, Direction direction)
{
    QElapsedTimer clock;
    clock.start();
    Job job(Composition(graph, measures, direction), Job::Patience::Some);
    d->waitedFor = &job;
    d->advance(job);
    while (!job.isDone()) {
        const qint64 left = d->options.deadline.count() - clock.elapsed();
        if (left > 0)
            d->worker.wait(int(left));
        else
            d->expire(job);
    }
    d->waitedFor = nullptr;
    return job.result();
}

std::optional<Layout> Layouter::request(const graph::FlowGraph &graph, const Measures &measures, Direction direction,
                                        std::function<void(Layout)> ready)
{
    d->ready = nullptr;
    d->deadline.stop();
    d->dropSketch();
    d->requested = std::make_unique<Job>(Composition(graph, measures, direction), Job::Patience::None);
    d->advance(*d->requested);
    if (!d->requested->isDone()) {
        d->dropStaleWork();
        d->ready = std::move(ready);
        d->deadline.start(d->options.deadline);
        return std::nullopt;
    }
    return std::exchange(d->requested, nullptr)->result();
}

std::optional<Layout> Layouter::sketch(const graph::FlowGraph &graph, const Measures &measures, Direction direction,
                                       std::function<void(Layout)> ready)
{
    d->dropSketch();
    d->sketched = std::make_unique<Job>(Composition(graph, measures, direction), Job::Patience::None);
    d->sketched->provisional = true;
    d->sketched->late = true; // nobody else is asked
    d->advance(*d->sketched);
    if (!d->sketched->isDone()) {
        d->sketchReady = std::move(ready);
        return std::nullopt;
    }
    return std::exchange(d->sketched, nullptr)->result();
}

} // namespace layout
