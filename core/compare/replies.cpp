#include "core/compare/replies.h"

#include "core/compare/same_data.h"
#include "core/rehearse/answer_default.h"
#include "core/rehearse/from_history.h"

#include <algorithm>
#include <map>

namespace compare {

namespace {

constexpr const char *TargetKeys[] = {"FunctionName", "StateMachineArn", "QueueUrl",    "TopicArn",       "TableName",
                                      "JobName",      "JobDefinition",   "ProjectName", "TaskDefinition", "Bucket",
                                      "EventBusName", "ApiEndpoint",     "Path",        "Method"};

std::string targetOf(const Value *sent)
{
    std::string target;
    if (!sent || !sent->is_object())
        return target;
    for (const char *key : TargetKeys)
        if (const auto found = sent->find(key); found != sent->end() && found->is_string())
            target += withoutId(found->get_ref<const std::string &>()) + '\n';
    return target;
}

int likeness(const Reply &reply, const Reply &call)
{
    if (reply.resource != call.resource)
        return 0;
    return reply.sentText == call.sentText ? 3 : reply.target == call.target ? 2 : 1;
}

} // namespace

sim::Answer taking(sim::Answer answer, const std::string &state)
{
    constexpr unsigned Shortest = 10, Span = 487; // ms
    if (answer.noAnswer || answer.durationSeconds > 0 || !answer.heartbeats.empty())
        return answer;
    unsigned hash = 2'166'136'261u; // FNV-1a
    for (const char letter : state)
        hash = (hash ^ static_cast<unsigned char>(letter)) * 16'777'619u;
    answer.durationSeconds = double(Shortest + hash % Span) / 1000;
    return answer;
}

std::vector<Reply> repliesOf(const sim::Run &run, const Behaviour &behaviour)
{
    std::map<std::pair<std::string, int>, sim::Answer> answers;
    for (sim::Script::Entry &entry : rehearse::rehearsalOf(run.recording()).script.entries())
        answers[{entry.state, entry.first}] = std::move(entry.answer);
    std::map<std::string, int> attempts;
    std::vector<Reply> replies;
    std::vector<Act> acts = behaviour.acts;
    std::ranges::sort(acts, {}, &Act::shown); // attempts are counted as they were made
    for (const Act &act : acts) {
        const std::string state = run.events()[size_t(act.shown) - 1].stateName();
        const auto answer = answers.find({state, attempts[state]++});
        if (answer != answers.end())
            replies.push_back({state, act.resource, targetOf(act.sent.get()), act.sentText, answer->second});
    }
    return replies;
}

Replier::Replier(const std::vector<Reply> &replies, const sim::Script &rest, SentTexts &texts)
    : m_replies(replies), m_rest(rest), m_texts(texts), m_areGiven(replies.size())
{
}

sim::Answer Replier::answerTo(const sim::Want &want)
{
    const std::string state = want.place->state.name().toStdString();
    const Reply call{state, want.resource, targetOf(want.sent.get()), m_texts.of(want.sent), {}};
    std::optional<size_t> best, last;
    int bestLikeness = 0, lastLikeness = 1;
    for (size_t i = 0; i < m_replies.size(); ++i) {
        const int alike = likeness(m_replies[i], call);
        if (!m_areGiven[i] && alike > bestLikeness) {
            best = i;
            bestLikeness = alike;
        }
        if (m_areGiven[i] && alike >= std::max(2, lastLikeness)) {
            last = i;
            lastLikeness = alike;
        }
    }
    // What was made for just this call goes on being said before another call's answer is.
    if (best && bestLikeness >= lastLikeness - 1) {
        m_areGiven[*best] = true;
        return m_replies[*best].answer;
    }
    if (last)
        return m_replies[*last].answer;
    if (const sim::Answer *given = m_rest.answer({state, want.attempt}))
        return taking(*given, state);
    sim::Answer made;
    made.result = rehearse::defaultAnswer(want);
    return taking(std::move(made), state);
}

} // namespace compare
