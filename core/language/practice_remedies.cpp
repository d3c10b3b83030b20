#include "core/asl/reader.h"
#include "core/edit/intents.h"
#include "core/json/edit.h"
#include "core/json/parser.h"
#include "core/language/offers.h"
#include "core/language/remedies.h"

namespace language {

namespace {

using validate::Rule;

void put(const Case &at, FixKind kind, const QString &field, const QString &value, const QString &named,
         Remedies &remedies)
{
    remedies.add(kind, {named}, json::setProperty(at.tree, at.state->node, field, value, asl::stateFieldOrder()));
}

// To a Fail state that is there, or else to a new one: what is to be done first, the user puts before it.
void tryCatching(const Case &at, Remedies &remedies)
{
    const asl::ScopePath scope = asl::scopeOf(at.path);
    for (const asl::State &state : at.definition.find(scope)->states) {
        if (state.kind() != asl::StateKind::Fail)
            continue;
        const edit::Answer answer = edit::addCatch(at.definition, at.path, scope.state(state.name));
        if (answer)
            remedies.add(FixKind::CatchErrors, {state.name}, answer->patch);
        return;
    }
    const edit::NewState fail = edit::templateFor(asl::StateKind::Fail, at.state->language);
    const edit::Answer made = edit::addState(at.definition, fail, edit::Loose{scope});
    if (!made || made->selection.empty())
        return;
    const asl::Definition after = asl::read(json::parse(text::applied(at.tree.text(), made->patch)));
    const edit::Answer answer = edit::addCatch(after, at.path, made->selection.front());
    if (answer)
        remedies.add(FixKind::CatchErrors, {made->selection.front().name()},
                     text::composed(made->patch, answer->patch));
}

void tryKeepingInS3(const Case &at, Remedies &remedies)
{
    const bool jsonata = at.state->language == asl::QueryLanguage::Jsonata;
    const Value place = Value::object({{"Bucket", "MyBucket"}, {"Prefix", "results"}});
    const Value writer =
        Value::object({{"Resource", "arn:aws:states:::s3:putObject"}, {jsonata ? "Arguments" : "Parameters", place}});
    put(at, FixKind::AddFields, u"ResultWriter"_qs,
        json::rendered(writer, at.style, memberDepth(at.tree, at.state->node)), u"ResultWriter"_qs, remedies);
}

void tryDistributing(const Case &at, Remedies &remedies)
{
    const json::NodeId processor = at.tree.find(at.state->node, u"ItemProcessor");
    if (processor == json::NoNode)
        return;
    const Value config = Value::object({{"Mode", "DISTRIBUTED"}, {"ExecutionType", "STANDARD"}});
    remedies.add(FixKind::ChooseValue, {u"DISTRIBUTED"_qs},
                 json::setProperty(at.tree, processor, u"ProcessorConfig"_qs,
                                   json::rendered(config, at.style, memberDepth(at.tree, processor))));
}

// Ordinary pauses, the shortest first; those with which the loop still ends too soon are no cure.
void tryWaitingLonger(const Case &at, Remedies &remedies)
{
    for (const char *seconds : {"10", "15", "30", "60"}) {
        const QString longer = QString::fromLatin1(seconds);
        if (at.tree.number(at.node).value_or(0) < longer.toDouble())
            remedies.add(FixKind::ChooseValue, {longer}, json::replaceValue(at.tree, at.node, longer));
    }
}

} // namespace

void tryPractice(const Case &at, Remedies &remedies)
{
    if (!at.state)
        return;
    const Rule rule = at.problem.rule;
    const QString target = onward(*at.definition.find(asl::scopeOf(at.path)), at.state->name);
    if (rule == Rule::AdviceDefault && !target.isEmpty())
        put(at, FixKind::AddDefault, u"Default"_qs, json::quoted(target), target, remedies);
    if (rule == Rule::AdviceSameRule || rule == Rule::AdviceCoveredRule)
        remedies.add(FixKind::RemoveRule, {}, json::remove(at.tree, at.node));
    if (rule == Rule::AdviceExpressTime)
        remedies.add(FixKind::ChooseValue, {u"300"_qs}, json::replaceValue(at.tree, at.node, u"300"_qs));
    if (rule == Rule::AdviceTimeout)
        put(at, FixKind::AddFields, u"TimeoutSeconds"_qs, u"300"_qs, u"TimeoutSeconds"_qs, remedies);
    if (rule == Rule::AdviceNoCatch)
        tryCatching(at, remedies);
    if (rule == Rule::AdviceLargeResults)
        tryKeepingInS3(at, remedies);
    if (rule == Rule::AdviceMapEvents)
        tryDistributing(at, remedies);
    if (rule == Rule::AdviceLoopEvents)
        tryWaitingLonger(at, remedies);
    if (rule == Rule::AdviceRetry || rule == Rule::AdviceRetries) {
        const Skeleton retry = skeletonOf(at.definition, *asl::stateField(u"Retry"), at.state->language,
                                          memberDepth(at.tree, at.state->node));
        put(at, FixKind::AddFields, u"Retry"_qs, retry.text, u"Retry"_qs, remedies);
    }
}

} // namespace language
