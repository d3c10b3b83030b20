#include "core/asl/state_path.h"

#include <QStringList>

#include <algorithm>

namespace asl {

StatePath StatePath::parent() const
{
    StatePath up = *this;
    if (!up.steps.empty())
        up.steps.pop_back();
    return up;
}

StatePath StatePath::child(int scopeNumber, const QString &name) const
{
    StatePath down = *this;
    down.steps.push_back({scopeNumber, name});
    return down;
}

StatePath StatePath::renamed(const QString &name) const
{
    StatePath other = *this;
    if (!other.steps.empty())
        other.steps.back().name = name;
    return other;
}

bool StatePath::isWithin(const StatePath &ancestor) const
{
    return steps.size() >= ancestor.steps.size()
        && std::equal(ancestor.steps.begin(), ancestor.steps.end(), steps.begin());
}

ScopePath scopeOf(const StatePath &path)
{
    return {path.parent(), path.scope()};
}

QString toString(const StatePath &path)
{
    QStringList parts;
    for (const StatePath::Step &step : path.steps) {
        if (!parts.isEmpty())
            parts << QString::number(step.scope);
        QString name = step.name;
        parts << name.replace(u'~', QLatin1String("~0")).replace(u'/', QLatin1String("~1"));
    }
    return parts.join(u'/');
}

StatePath statePathFrom(const QString &written)
{
    StatePath path;
    if (written.isEmpty())
        return path;
    const QStringList parts = written.split(u'/');
    for (qsizetype i = 0; i < parts.size(); i += 2) {
        QString name = parts[i];
        name.replace(QLatin1String("~1"), QLatin1String("/")).replace(QLatin1String("~0"), QLatin1String("~"));
        path.steps.push_back({i == 0 ? 0 : parts[i - 1].toInt(), name});
    }
    return path;
}

size_t qHash(const StatePath &path, size_t seed)
{
    for (const StatePath::Step &step : path.steps)
        seed = qHashMulti(seed, step.scope, step.name);
    return seed;
}

size_t qHash(const ScopePath &path, size_t seed)
{
    return qHashMulti(seed, path.number, qHash(path.container));
}

} // namespace asl
