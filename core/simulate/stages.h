// The data of one visit to a state, stage by stage, named as TestState names them. What the events tell is taken from
// them; the rest is found by the simulator's own code, which does that one state again on what it got. A history that
// was recorded on AWS is looked at in the same way.
#pragma once

#include "core/history/recording.h"
#include "core/simulate/condition.h"
#include "core/simulate/script.h"

namespace sim {

struct Program;

enum class StageName : std::uint8_t {
    Input,
    AfterInputPath,
    AfterItemsPath,
    AfterItemsPointer,
    AfterItemSelector,
    AfterItemBatcher,
    AfterParameters,
    AfterArguments,
    Result,
    ErrorOutput, // what a catcher gets
    AfterResultSelector,
    AfterResultPath,
    Output,
    AssignedVariables,
};
std::string_view awsName(StageName name); // "afterInputPath"

enum class Source : std::uint8_t {
    Told, // by an event
    Found, // by doing the state again
    Doubted, // found, and what comes out is not what the events tell: chance or the time took part in it
};

struct Stage
{
    StageName name{};
    SharedValue value; // never null
    Source source = Source::Told;
};

// All that the events tell of a visit up to a moment. It holds payloads, and copies none.
struct VisitFacts
{
    std::shared_ptr<const asl::Definition> definition;
    history::SharedPlace place; // null: not visited yet
    std::int64_t entered = -1; // index of the event
    std::int32_t enteredId = 0;
    history::VirtualTime enteredAt = 0, now = 0;
    SharedValue input;
    expr::Variables variables; // at its entry
    Value context;
    std::shared_ptr<const VisitFacts> map; // the visit to the Map whose round it is
    std::vector<Answer::Thrown> failures; // of the attempts before the last
    SharedValue sent; // by the last attempt
    std::optional<Answer> answer; // to it
    std::vector<SharedValue> collected; // a Map's or Parallel's result
    bool isDistributed = false; // the children's events are elsewhere
    bool hasActed = false; // it did more than be entered
    bool hasExited = false;
    SharedValue output, assigned;
    std::string filesFolder; // what a Map's reader may read; empty: nothing
};

// Of the last visit at the place within the first `count` events; `place` names the round of Maps, too.
VisitFacts factsOf(const history::Recording &recording, std::int64_t count, const history::Place &place);

struct Stages
{
    std::vector<Stage> list; // in their order; those that it did not come to are not there
    std::vector<Verdict> rules; // of a Choice
    int rule = -1; // the one that holds
    int retrier = -1, catcher = -1; // whose turn the failure was
    std::optional<expr::Failure> failure; // of one of the state's own fields
    bool isDoubted = false; // done again, it ends otherwise than the events tell
    // What its expressions see; they may be asked more.
    expr::Environment environment() const;
    SharedValue input, context, result, errorOutput;
    std::shared_ptr<const expr::Variables> variables;
    history::VirtualTime now = 0;

    const Stage *stage(StageName name) const;
};

// Does visits again. One keeps the definition compiled for the next; a thread has its own.
class Stager
{
public:
    Stages stagesOf(const VisitFacts &facts);

private:
    std::shared_ptr<const asl::Definition> m_definition;
    std::shared_ptr<const Program> m_program;
};

} // namespace sim
