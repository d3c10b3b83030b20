#include "core/rehearse/tried.h"

namespace rehearse {

CaseResult resultOf(const sim::Run &run, const Expectation &expected)
{
    CaseResult result;
    result.status = sim::awsName(run.status());
    result.misses = missesOf(run, expected);
    result.seconds = double(run.now() - run.recording().start()) / 1000;
    return result;
}

CaseResult tried(const Rehearsal &rehearsal, const Case &test, const asl::Definition &definition, Coverage &coverage)
{
    auto setup = setupFor(rehearsalOf(rehearsal, test), definition);
    if (!setup) {
        CaseResult result;
        result.refusal = setup.error();
        return result;
    }
    sim::Run run = sim::Run::started(std::move(*setup));
    run.advanceToEnd(MostEvents);
    coverage.add(run);
    return resultOf(run, test.expected);
}

} // namespace rehearse
