#include "core/json/edit.h"
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

} // namespace

void tryPractice(const Case &at, Remedies &remedies)
{
    if (!at.state)
        return;
    const Rule rule = at.problem.rule;
    const QString target = onward(*at.definition.find(asl::scopeOf(at.path)), at.state->name);
    if (rule == Rule::AdviceDefault && !target.isEmpty())
        put(at, FixKind::AddDefault, u"Default"_qs, json::quoted(target), target, remedies);
    if (rule == Rule::AdviceSameRule)
        remedies.add(FixKind::RemoveRule, {}, json::remove(at.tree, at.node));
    if (rule == Rule::AdviceExpressTime)
        remedies.add(FixKind::ChooseValue, {u"300"_qs}, json::replaceValue(at.tree, at.node, u"300"_qs));
    if (rule == Rule::AdviceTimeout)
        put(at, FixKind::AddFields, u"TimeoutSeconds"_qs, u"300"_qs, u"TimeoutSeconds"_qs, remedies);
    if (rule == Rule::AdviceRetry || rule == Rule::AdviceRetries) {
        const Skeleton retry = skeletonOf(at.definition, *asl::stateField(u"Retry"), at.state->language,
                                          memberDepth(at.tree, at.state->node));
        put(at, FixKind::AddFields, u"Retry"_qs, retry.text, u"Retry"_qs, remedies);
    }
}

} // namespace language
