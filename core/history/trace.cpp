#include "core/history/trace.h"

#include "core/expr/value_text.h"
#include "core/history/timeline.h"

#include <QHash>

#include <algorithm>
#include <cstdio>

namespace history {

namespace {

// Source of the form: https://docs.aws.amazon.com/xray/latest/devguide/xray-api-segmentdocuments.html
constexpr size_t LargestDocument = 64 * 1024;
constexpr qsizetype LongestName = 200;
constexpr size_t LongestMessage = 4 * 1024;

double seconds(VirtualTime at)
{
    return double(at) / 1000;
}

// X-Ray: letters, digits, blanks and _ . : / % & # = + \ - @
std::string traceName(const QString &name)
{
    static const QString Allowed = QStringLiteral("_.:/%&#=+\\-@ ");
    QString made = name.left(LongestName);
    for (QChar &letter : made)
        if (!letter.isLetterOrNumber() && !letter.isSurrogate() && !Allowed.contains(letter))
            letter = u'_';
    return made.toStdString();
}

std::string hexadecimal(std::uint64_t number, int digits)
{
    char text[17];
    std::snprintf(text, sizeof text, "%016llx", static_cast<unsigned long long>(number));
    return std::string(text + 16 - digits, size_t(digits));
}

bool isThrottled(const std::string &error)
{
    return error.find("TooManyRequests") != std::string::npos || error.find("Throttl") != std::string::npos
        || error.find("ThroughputExceeded") != std::string::npos;
}

// A call of a service, as its Scheduled event tells of it: "lambda:invoke".
std::string calledName(const Event &scheduled)
{
    const std::string service = scheduled.detail("resourceType"), action = scheduled.detail("resource");
    return service.empty() ? action.substr(action.rfind(':') + 1) : service;
}

class Tracing
{
public:
    explicit Tracing(const Recording &recording) : m_recording(recording), m_random(seedOf(recording))
    {
        m_timeline.follow(recording.events, std::int64_t(recording.events.size()));
    }

    std::vector<Value> documents() &&
    {
        Value root = execution();
        const auto &rows = m_timeline.rows();
        m_children.resize(rows.size() + 1);
        for (size_t i = 0; i < rows.size(); ++i)
            m_children[size_t(holderOf(rows[i]) + 1)].push_back(int(i));
        for (const int row : m_children[0])
            adopt(root, visit(row));
        emit(std::move(root), {});
        return std::move(m_documents);
    }

private:
    Value begun(const QString &name, VirtualTime begin, VirtualTime end)
    {
        Value made = Value::object();
        made["name"] = traceName(name);
        made["id"] = hexadecimal(m_random.next(), 16);
        made["start_time"] = seconds(begin);
        setEnd(made, end);
        return made;
    }

    static void setEnd(Value &segment, VirtualTime end)
    {
        segment.erase(end >= 0 ? "in_progress" : "end_time");
        if (end >= 0)
            segment["end_time"] = seconds(end);
        else
            segment["in_progress"] = true;
    }

    Value execution()
    {
        const Event &last = m_recording.events.back();
        Value made = begun(QString::fromStdString(m_recording.machineName), m_recording.start(),
                           isEnd(last.type) ? last.at : -1);
        m_traceId = "1-" + hexadecimal(std::uint64_t(m_recording.start() / 1000), 8) + "-"
            + hexadecimal(m_random.next(), 16) + hexadecimal(m_random.next(), 8);
        made["trace_id"] = m_traceId;
        made["origin"] = "AWS::StepFunctions::StateMachine";
        made["aws"] = {{"execution_arn", executionArn(m_recording)}};
        if (isFailure(last.type) && isEnd(last.type))
            blame(made, last, true);
        return made;
    }

    // X-Ray: fault is the service's own error, error the caller's; here what ended its state badly is a fault, and what
    // was tried again or caught an error.
    void blame(Value &segment, const Event &event, bool isFault)
    {
        const std::string error = event.error();
        segment[isFault ? "fault" : "error"] = true;
        if (isThrottled(error))
            segment["throttle"] = true;
        Value exception = {{"id", hexadecimal(m_random.next(), 16)},
                           {"type", error},
                           {"message", event.cause().substr(0, LongestMessage)}};
        segment["cause"] = {{"working_directory", ""}, {"exceptions", Value::array({std::move(exception)})}};
    }

    static void adopt(Value &parent, Value child)
    {
        if (!parent.contains("subsegments"))
            parent["subsegments"] = Value::array();
        parent["subsegments"].push_back(std::move(child));
    }

    // The visit to the Parallel or Map that a row lies in; -1: the machine itself.
    int holderOf(const TimelineRow &row)
    {
        const int holder = m_lastVisits.value(keyOf(around(*row.place)), -1);
        m_lastVisits.insert(keyOf(*row.place), int(&row - m_timeline.rows().data()));
        return holder;
    }

    Place around(const Place &place) const
    {
        Place holder{place.state.parent(), place.iterations};
        const asl::State *state = m_recording.definition ? m_recording.definition->find(holder.state) : nullptr;
        if (!holder.iterations.empty() && state && state->kind() == asl::StateKind::Map)
            holder.iterations.pop_back();
        return holder;
    }

    static QString keyOf(const Place &place)
    {
        QString key = asl::toString(place.state);
        for (const int iteration : place.iterations)
            key += u'#' + QString::number(iteration);
        return key;
    }

    Value visit(int number)
    {
        const TimelineRow &row = m_timeline.rows()[size_t(number)];
        Value made = begun(row.place->state.name(), row.begin, row.end);
        addAttempts(made, row);
        addInside(made, number);
        const Event *failure = nullptr;
        bool failed = row.failed;
        for (const std::int32_t index : row.events) {
            const Event &event = m_recording.events[size_t(index)];
            if (isFailure(event.type) && !event.error().empty())
                failure = &event;
            // A Parallel or Map says so only when it fails for good.
            failed = failed || (meaningOf(event.type).scope == Scope::Inside && isFailure(event.type));
        }
        if (failure && failed)
            blame(made, *failure, !isLeft(row));
        else if (failed)
            made[isLeft(row) ? "error" : "fault"] = true;
        return made;
    }

    // Left by a catcher: its exit is told.
    bool isLeft(const TimelineRow &row) const
    {
        return std::ranges::any_of(row.events,
                                   [&](std::int32_t index) { return isExit(m_recording.events[size_t(index)].type); });
    }

    void addAttempts(Value &into, const TimelineRow &row)
    {
        const Event *scheduled = nullptr;
        int retries = 0;
        for (const std::int32_t index : row.events) {
            const Event &event = m_recording.events[size_t(index)];
            if (isCall(event.type))
                scheduled = &event;
            if (!scheduled || meaningOf(event.type).scope != Scope::Call
                || !(isAnswer(event.type) || isFailure(event.type)))
                continue;
            adopt(into, attempt(*scheduled, event, retries++));
            scheduled = nullptr;
        }
    }

    Value attempt(const Event &scheduled, const Event &answer, int retries)
    {
        Value made = begun(QString::fromStdString(calledName(scheduled)), scheduled.at, answer.at);
        made["namespace"] = "aws";
        Value aws = {{"operation", scheduled.detail("resource")}};
        if (retries > 0)
            aws["retries"] = retries;
        made["aws"] = std::move(aws);
        if (isFailure(answer.type))
            blame(made, answer, false);
        return made;
    }

    // The rounds of a Map are subsegments of their own.
    void addInside(Value &into, int number)
    {
        const auto &rows = m_timeline.rows();
        const size_t depth = rows[size_t(number)].place->iterations.size();
        std::map<int, Value> rounds;
        for (const int child : m_children[size_t(number) + 1]) {
            const TimelineRow &row = rows[size_t(child)];
            if (row.place->iterations.size() == depth) {
                adopt(into, visit(child));
                continue;
            }
            const int round = row.place->iterations.back();
            auto found = rounds.find(round);
            if (found == rounds.end())
                found =
                    rounds.emplace(round, begun(QStringLiteral("Iteration #%1").arg(round), row.begin, row.end)).first;
            else
                setEnd(found->second, row.end);
            adopt(found->second, visit(child));
        }
        for (auto &[round, segment] : rounds)
            adopt(into, std::move(segment));
    }

    // What does not fit in goes out by itself, the parents first.
    void emit(Value segment, const std::string &parent)
    {
        Value inside;
        if (segment.contains("subsegments") && expr::jsonText(segment).size() > LargestDocument) {
            inside = std::move(segment["subsegments"]);
            segment.erase("subsegments");
        }
        const std::string id = segment["id"].get<std::string>();
        if (!parent.empty()) {
            segment["type"] = "subsegment";
            segment["trace_id"] = m_traceId;
            segment["parent_id"] = parent;
        }
        m_documents.push_back(std::move(segment));
        for (Value &each : inside)
            emit(std::move(each), id);
    }

    const Recording &m_recording;
    expr::Random m_random;
    Timeline m_timeline;
    std::string m_traceId;
    QHash<QString, int> m_lastVisits;
    std::vector<std::vector<int>> m_children; // by row + 1; first the machine's own
    std::vector<Value> m_documents;
};

} // namespace

std::vector<Value> traceDocuments(const Recording &recording)
{
    return recording.events.empty() ? std::vector<Value>() : Tracing(recording).documents();
}

} // namespace history
