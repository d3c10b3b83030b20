#include "ui/session/ways_out.h"

#include "core/carrier/fixes.h"
#include "core/exchange/refusals.h"

namespace session {

namespace {

// Of the current text, and not of one before the last edit.
bool isCurrent(const Carrier &carrier, const QString &text)
{
    return !carrier.holdsText || (carrier.machine().inner && carrier.machine().inner->text == text);
}

carrier::Subject subjectOf(const Carrier &carrier, const document::Snapshot &now)
{
    return {carrier.outer, carrier.in, carrier.machine(), now.definition};
}

bool keepsText(const Carrier &carrier, const text::Patch &patch)
{
    const auto seen = exchange::templateIn(text::applied(carrier.outer, patch));
    const auto machine =
        seen ? exchange::indexOf(*seen, carrier.machine().name) : Result<size_t>(Refusal{exchange::Code::NoMachine});
    return machine && seen->machines[*machine].inner
        && seen->machines[*machine].inner->text == carrier.machine().inner->text;
}

} // namespace

std::vector<language::Fix> waysOut(const Session &session, const validate::Diagnostic &problem)
{
    const document::SharedSnapshot now = session.document().snapshot();
    const Findings &findings = session.findings();
    if (!carrier::isOfCarrier(problem.rule))
        return language::fixesFor(now->definition, problem, findings.options);
    if (!findings.carrier || !isCurrent(*findings.carrier, now->text))
        return {};
    return carrier::fixesInside(subjectOf(*findings.carrier, *now), problem);
}

std::vector<language::Fix> waysOutBeside(const Session &session, const validate::Diagnostic &problem)
{
    const document::SharedSnapshot now = session.document().snapshot();
    const auto &carrier = session.findings().carrier;
    if (!carrier || !carrier->holdsText || !isCurrent(*carrier, now->text))
        return {};
    std::vector<language::Fix> fixes = carrier::fixesOutside(subjectOf(*carrier, *now), problem, carrier->isThere);
    std::erase_if(fixes, [&](const language::Fix &fix) { return !keepsText(*carrier, fix.patch); });
    return fixes;
}

} // namespace session
