#include "core/history/fate.h"

#include <cmath>

namespace history {

namespace {

// ASL: States.ALL stands for every error, States.TaskFailed for every one but a time-out; States.Runtime is
// neither retried nor caught.
bool covers(const QStringList &names, const QString &error)
{
    if (error == u"States.Runtime")
        return false;
    return names.contains(error) || names.contains(QStringLiteral("States.ALL"))
        || (names.contains(QStringLiteral("States.TaskFailed")) && error != u"States.Timeout");
}

const asl::Retrier *retrierFor(const asl::State &state, const QString &error)
{
    for (const asl::Retrier &retrier : state.retriers)
        if (covers(retrier.errorEquals, error))
            return &retrier;
    return nullptr;
}

const asl::Catcher *catcherFor(const asl::State &state, const QString &error)
{
    for (const asl::Catcher &catcher : state.catchers)
        if (covers(catcher.errorEquals, error))
            return &catcher;
    return nullptr;
}

Fate retried(const json::Tree &tree, const asl::Retrier &retrier, int made, int most)
{
    const auto number = [&](QStringView key, double otherwise) {
        return tree.number(tree.find(retrier.node, key)).value_or(otherwise);
    };
    Fate fate;
    fate.kind = Fate::Kind::Retried;
    fate.rule = retrier.errorEquals.join(QStringLiteral(", "));
    fate.firstWait = number(u"IntervalSeconds", 1);
    fate.rate = number(u"BackoffRate", 2);
    fate.factor = std::pow(fate.rate, made);
    fate.longest = number(u"MaxDelaySeconds", HUGE_VAL);
    fate.made = made;
    fate.waitSeconds = std::min(fate.firstWait * fate.factor, fate.longest);
    fate.jitter = tree.string(tree.find(retrier.node, u"JitterStrategy")) == u"FULL";
    fate.left = most - made - 1;
    return fate;
}

} // namespace

QStringList errorsAt(const Recording &run, std::int64_t count)
{
    const SharedPlace &place = run.events[size_t(count - 1)].place;
    QStringList errors;
    for (std::int64_t i = count - 1; i >= 0; --i) {
        const Event &event = run.events[size_t(i)];
        if (event.type == EventType::ExecutionRedriven)
            break;
        if (!event.place || !(event.place == place || *event.place == *place))
            continue;
        if (isFailure(event.type))
            errors.prepend(QString::fromStdString(event.error()));
        if (isEntry(event.type))
            break;
    }
    return errors;
}

Fate fateOf(const asl::Definition &definition, const asl::State &state, const QStringList &errors)
{
    const json::Tree &tree = *definition.tree;
    const QString error = errors.isEmpty() ? QString() : errors.last();
    const asl::Catcher *catcher = catcherFor(state, error);
    const QString catcherNames = catcher ? catcher->errorEquals.join(QStringLiteral(", ")) : QString();
    if (const asl::Retrier *retrier = retrierFor(state, error)) {
        const int made = int(std::ranges::count_if(errors.first(errors.size() - 1), [&](const QString &earlier) {
            return retrierFor(state, earlier) == retrier;
        }));
        const int most = int(tree.number(tree.find(retrier->node, u"MaxAttempts")).value_or(3));
        if (made < most) {
            Fate fate = retried(tree, *retrier, made, most);
            fate.catcher = catcherNames;
            return fate;
        }
    }
    Fate fate;
    if (catcher) {
        fate.kind = Fate::Kind::Caught;
        fate.rule = catcherNames;
        fate.next = catcher->next.name;
    }
    return fate;
}

} // namespace history
