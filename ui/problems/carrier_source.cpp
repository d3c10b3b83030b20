#include "ui/problems/carrier_source.h"

#include "core/exchange/refusals.h"

namespace problems {

void addRemarks(session::Findings &findings, const document::Snapshot &now, const CarrierSource &source)
{
    const auto outer = source.within ? source.within->edited(now.text) : Result<QString>(source.outer);
    auto seen = outer ? exchange::templateIn(*outer) : std::nullopt;
    const auto index =
        seen ? exchange::indexOf(*seen, source.machine) : Result<size_t>(Refusal{exchange::Code::NoMachine});
    if (!index)
        return;
    session::Carrier carrier{source.name, *outer, std::move(*seen), *index, source.isThere, source.within.has_value()};
    const carrier::Subject subject{carrier.outer, carrier.in, carrier.machine(), now.definition};
    carrier::Remarks remarks = carrier::remarksOn(subject);
    std::erase_if(findings.diagnostics,
                  [&](const validate::Diagnostic &each) { return carrier::isFilledInLater(subject, each); });
    std::vector<validate::Diagnostic> beside = carrier::remarksOnFile(carrier.outer, carrier.in, carrier.isThere);
    std::ranges::move(remarks.outside, std::back_inserter(beside));
    std::ranges::move(remarks.inside, std::back_inserter(findings.diagnostics));
    const auto byPlace = [](const validate::Diagnostic &each) { return each.span.begin; };
    std::ranges::stable_sort(findings.diagnostics, {}, byPlace);
    std::ranges::stable_sort(beside, {}, byPlace);
    findings.beside = std::move(beside);
    findings.carrier = std::make_shared<const session::Carrier>(std::move(carrier));
}

} // namespace problems
