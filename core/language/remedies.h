// Where a problem stands, and what can be tried against it. Remedies are candidates: whether one cures is seen later.
#pragma once

#include "core/base/result.h"
#include "core/language/fix.h"
#include "core/text/style.h"

namespace language {

struct Case
{
    const asl::Definition &definition;
    const json::Tree &tree;
    const validate::Diagnostic &problem;
    json::NodeId node = json::NoNode; // the value or property at fault
    asl::StatePath path; // the state around
    const asl::State *state = nullptr;
    text::Style style;
};

class Remedies
{
public:
    // What is refused is no remedy.
    void add(FixKind kind, const QStringList &arguments, const Result<text::Patch> &patch);
    std::vector<Fix> taken() && { return std::move(m_fixes); }

private:
    std::vector<Fix> m_fixes;
};

void tryFields(const Case &at, Remedies &remedies); // unknown, missing, doubled, exclusive fields
void tryFlow(const Case &at, Remedies &remedies); // targets, ends, states
void tryValues(const Case &at, Remedies &remedies); // words, numbers, errors
void tryPractice(const Case &at, Remedies &remedies); // what advice asks for
void trySyntax(const Case &at, Remedies &remedies);

// A state of the scope a flow could go on to: the one written after this one, else any other; empty: none.
QString onward(const asl::Scope &scope, const QString &from);

} // namespace language
