#include "core/history/tokens.h"

namespace history {

namespace {

QString lineKey(const Place &place)
{
    QString key = asl::toString(place.state.parent()) + u'|' + QString::number(place.state.scope());
    for (const int iteration : place.iterations)
        key += u'#' + QString::number(iteration);
    return key;
}

} // namespace

int Tokens::lineOf(const SharedPlace &place)
{
    const auto known = m_lineOfPlace.find(place.get());
    if (known != m_lineOfPlace.end())
        return known->second;
    const QString key = lineKey(*place);
    auto line = m_lineByKey.constFind(key);
    if (line == m_lineByKey.cend()) {
        m_lines.push_back({place->state.parent(), place->iterations, {}, false});
        line = m_lineByKey.insert(key, int(m_lines.size()) - 1);
    }
    m_lineOfPlace.emplace(place.get(), *line);
    return *line;
}

void Tokens::stand(Line &line, const asl::StatePath &at, bool isCounted)
{
    if (line.isCounted && --m_standing[line.at] == 0)
        m_standing.remove(line.at);
    line.at = at;
    line.isCounted = isCounted;
    if (isCounted)
        ++m_standing[at];
}

void Tokens::leaveAllWithin(const Place &container)
{
    for (Line &line : m_lines) {
        const bool isInside = line.container == container.state || line.container.isWithin(container.state);
        if (!line.at.isEmpty() && isInside && line.iterations.size() >= container.iterations.size()
            && std::equal(container.iterations.begin(), container.iterations.end(), line.iterations.begin()))
            leave(line);
    }
}

std::optional<TokenMove> Tokens::end(const Event &event)
{
    std::optional<TokenMove> move;
    for (Line &line : m_lines) {
        if (line.container.isEmpty() && !line.at.isEmpty() && meaningOf(event.type).role == Role::Answer)
            move = TokenMove{line.at, {}};
        leave(line);
    }
    return move;
}

std::optional<TokenMove> Tokens::take(const Event &event)
{
    ++m_count;
    if (isEnd(event.type))
        return end(event);
    if (!event.place)
        return std::nullopt;
    const Meaning &meaning = meaningOf(event.type);
    if (meaning.role == Role::Entry) {
        Line &line = m_lines[size_t(lineOf(event.place))];
        const TokenMove move{line.at, event.place->state};
        const bool holdsOthers = meaning.kind == asl::StateKind::Parallel || meaning.kind == asl::StateKind::Map;
        stand(line, event.place->state, !holdsOthers);
        return move;
    }
    const bool endsInside =
        meaning.scope == Scope::Inside || meaning.scope == Scope::Iteration || meaning.role == Role::Abort;
    if (!endsInside)
        return std::nullopt;
    std::optional<TokenMove> move;
    if (meaning.scope == Scope::Iteration && meaning.role == Role::Answer)
        for (const Line &line : m_lines)
            if (line.container == event.place->state && line.iterations == event.place->iterations
                && !line.at.isEmpty())
                move = TokenMove{line.at, {}};
    leaveAllWithin(*event.place);
    return move;
}

} // namespace history
